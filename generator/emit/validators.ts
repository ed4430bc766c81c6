import type { Model } from "../model/model.js";
import { checkerCode } from "./checker.js";
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

/**
 * Prints the rules of the states' structs with ajv's own generator of code. Nothing else of ajv is loaded: all rules are
 * those of `checker.ts`, so that its schemas, keywords and references would only be passed through.
 */
export function compileValidators(model: Model, target: TargetOptions): ValidatorSource[] {
  const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  return validatorNames(model).map((validator) => {
    const rule = structRule(structs.get(validator.struct)!, validator.side, model, target);
    return { ...validator, body: layOut(plainNames(checkerCode(rule, validator.name))) };
  });
}

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
