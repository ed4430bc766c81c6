import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
import { jsdoc } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { ROOT_INTERFACE, TypeScriptTypes } from "../types.js";
import { shownStructs } from "./structs.js";

/** The interfaces that the SDK shows. */
export function shownInterfaces(model: Model): InterfaceModel[] {
  return model.interfaces.filter(({ name }) => name !== ROOT_INTERFACE);
}

/** The base of an interface, where the SDK shows it. */
export function shownBase({ base }: InterfaceModel): string | undefined {
  return base === ROOT_INTERFACE ? undefined : base;
}

/** The methods that somebody calls. */
export function shownMethods({ methods }: InterfaceModel): MethodModel[] {
  return methods.filter(({ placeholder }) => !placeholder);
}

export function interfacesView(model: Model, target: TargetOptions): object {
  const types = new TypeScriptTypes(model, target);
  const interfaces = shownInterfaces(model).map((one) => {
    const base = shownBase(one);
    return {
      name: one.name,
      extends: base === undefined ? "" : ` extends ${base}`,
      doc: jsdoc(one.doc, { notes: [`Interface id: \`${one.iid}\`.`], origin: one.origin }),
      methods: shownMethods(one).map((method) => ({
        name: method.name,
        doc: jsdoc(method.doc, { notes: [`Slot ${method.slot} of the vtable.`], origin: method.origin }),
        parameters: parameters(method, types),
        returns: method.returns.kind === "void" ? "void" : "HRESULT",
      })),
    };
  });
  const texts = interfaces.flatMap(({ methods }) => methods.map((method) => method.parameters));
  const used = [...shownStructs(model).map(({ name }) => name), "PropertyValue"].filter((name) =>
    contains(texts, name),
  );
  return { interfaces, structs: used.sort().join(", ") };
}

/** Whether a name stands in one of the texts. */
export function contains(texts: readonly string[], name: string): boolean {
  return texts.some((text) => new RegExp(`\\b${name}\\b`).test(text));
}

function parameters(method: MethodModel, types: TypeScriptTypes): string {
  return method.parameters
    .flatMap((parameter) => {
      const type = types.parameter(parameter, method.parameters);
      return type === undefined ? [] : [`${parameter.name}: ${type}`];
    })
    .join(", ");
}
