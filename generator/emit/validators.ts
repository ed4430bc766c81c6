import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Model } from "../model/model.js";
import { recordKeyword } from "./keyword.js";
import { structRule } from "./rules.js";
import { MachineFacts } from "./view/machine.js";

/** One validator: the function's name, the struct it checks, and the JavaScript that ajv prints for it. */
export interface ValidatorSource {
  readonly name: string;
  readonly struct: string;
  readonly side: "out" | "in";
  readonly body: string;
}

/** The names of the validators: two for the struct of every state. */
export function validatorNames(
  model: Model,
): { readonly name: string; readonly struct: string; readonly side: "out" | "in" }[] {
  const structs = [...new Set(new MachineFacts(model).open.map(({ struct }) => struct!))];
  return structs.flatMap((struct) => [
    { name: `validate${struct}Out`, struct, side: "out" as const },
    { name: `validate${struct}In`, struct, side: "in" as const },
  ]);
}

/** Compiles the rules of the states' structs with ajv to code that needs neither ajv nor eval. */
export function compileValidators(model: Model): ValidatorSource[] {
  const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  return validatorNames(model).map((validator) => {
    const ajv = new Ajv({ strict: true, code: { source: true, esm: true, lines: true, optimize: 1 } });
    ajv.addKeyword(recordKeyword);
    const record = structRule(structs.get(validator.struct)!, validator.side, model);
    const validate = ajv.compile({ record });
    return { ...validator, body: bodyOf(standalone.default(ajv, validate), validator.name) };
  });
}

/**
 * The statements of the one function in ajv's module, between its bookkeeping: the keyword returns at the first
 * mistake, so that ajv's count of errors is always 0 at the end.
 */
function bodyOf(code: string, name: string): string {
  const match = /^(?:export default|module\.exports =) (\w+);/m.exec(code);
  const own = match?.[1] ?? "validate10";
  const start = code.indexOf("let errors = 0;");
  const end = code.lastIndexOf(`${own}.errors = vErrors;`);
  if (start < 0 || end < start) throw new Error(`ajv printed a module of another form for ${name}`);
  const body = code.slice(start + "let errors = 0;".length, end).trim();
  return plainNames(body).replaceAll(`${own}.errors`, `${name}.errors`);
}

/** Ajv numbers all variables; the first of a name needs no number. */
function plainNames(body: string): string {
  return body.replace(/\b([A-Za-z]+)0\b/g, (whole, name: string) =>
    /^(data|value)$/.test(name) ? whole : name,
  );
}
