import type { Model } from "../../model/model.js";
import { comment, link } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { compileValidators, validatorNames } from "../validators.js";
import { MachineFacts } from "./machine.js";

const sides = { out: "as the store fills it", in: "as the client leaves it" } as const;

/** The validators as functions, with what ajv printed inside. */
export function validatorsView(model: Model, target: TargetOptions): object {
  return {
    structs: structNames(model).join(", "),
    validators: compileValidators(model, target).map(({ name, struct, side, body }) => ({
      name,
      struct,
      body,
      doc: comment(
        `Checks a ${link(struct)} ${sides[side]}. \`${name}.errors\` says which rule the last value broke.`,
      ),
    })),
  };
}

/** The validators by state. */
export function validationView(model: Model): object {
  return {
    validators: validatorNames(model)
      .map(({ name }) => name)
      .sort(),
    states: new MachineFacts(model).open.map(({ name, struct }) => ({ name, struct })),
  };
}

function structNames(model: Model): string[] {
  return [...new Set(validatorNames(model).map(({ struct }) => struct))].sort();
}
