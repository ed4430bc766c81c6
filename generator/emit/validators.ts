import ajvCore from "ajv/dist/core.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Model } from "../model/model.js";
import { recordKeyword } from "./keyword.js";
import { isReserved } from "./naming.js";
import type { TargetOptions } from "./options.js";
import { structRule } from "./rules.js";
import { MachineFacts } from "./view/machine.js";

interface ValidatorName {
  /** The function's name. */
  readonly name: string;
  /** The struct that it checks. */
  readonly struct: string;
  readonly side: "out" | "in";
}

/** One validator, with the statements that ajv prints for it. */
export interface ValidatorSource extends ValidatorName {
  readonly body: string;
}

/** The names of the validators: two for the struct of every state. */
export function validatorNames(model: Model): ValidatorName[] {
  const structs = [...new Set(new MachineFacts(model).open.map(({ struct }) => struct!))];
  return structs.flatMap((struct) => [
    { name: `validate${struct}Out`, struct, side: "out" as const },
    { name: `validate${struct}In`, struct, side: "in" as const },
  ]);
}

/** Compiles the rules of the states' structs with ajv to code that needs neither ajv nor eval. */
export function compileValidators(model: Model, target: TargetOptions): ValidatorSource[] {
  const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  // The schemas are our own, made a moment ago: compiling the schema of schemas to check them costs more than all else.
  // The core of ajv has no keywords but those that are added: all that is needed here.
  const ajv = new ajvCore.default({
    strict: true,
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  ajv.addKeyword(recordKeyword);
  return validatorNames(model).map((validator) => {
    const record = structRule(structs.get(validator.struct)!, validator.side, model, target);
    const code = standalone.default(ajv, ajv.compile({ record }));
    return { ...validator, body: layOut(bodyOf(code, validator.name)) };
  });
}

/**
 * The statements of the one function in ajv's module, between its bookkeeping: the keyword returns at the first
 * mistake, so that ajv's count of errors is always 0 at the end.
 */
function bodyOf(code: string, name: string): string {
  const own = /^export const validate = (\w+);/m.exec(code)?.[1];
  const start = code.indexOf(FIRST);
  const end = code.lastIndexOf(`${own}.errors = vErrors;`);
  if (own === undefined || start < 0 || end < start)
    throw new Error(`ajv printed a module of another form for ${name}`);
  const body = code.slice(start + FIRST.length, end).trim();
  return plainNames(body.replaceAll(`${own}.errors`, `${name}.errors`));
}

const FIRST = "let errors = 0;";

/** Ajv numbers all variables; the first of a name needs no number. */
function plainNames(body: string): string {
  return body.replace(/\b([A-Za-z]+)0\b/g, (whole, name: string) =>
    isReserved(name) || /^(data|value)$/.test(name) ? whole : name,
  );
}

/** Indents the statements, and sets the spaces that ajv spares. */
function layOut(body: string): string {
  let depth = 1;
  return body
    .split("\n")
    .map((line) => {
      const text = line
        .trim()
        .replace(/^(if|for)\(/, "$1 (")
        .replace(/\)\{$/, ") {")
        .replace(/let (\w+)=0; \1<([\w.]+);/, "let $1 = 0; $1 < $2;")
        .replace(/= \[\{path:(.*)\}\];$/, "= [{ path:$1 }];")
        .replace(/path: ?/, "path: ")
        .replace(/"\/" ?\+ ?/g, '"/" + ')
        .replace(/(?<=")\+|\+(?=")/g, " + ");
      if (text.startsWith("}")) depth--;
      const indented = "  ".repeat(depth) + text;
      if (text.endsWith("{")) depth++;
      return indented;
    })
    .join("\n")
    .trimStart();
}
