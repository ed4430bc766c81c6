import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
import { jsdoc } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { ROOT_INTERFACE, TypeScriptTypes } from "../types.js";
import { failureNotes } from "./failures.js";
import { importable } from "./names.js";

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
        doc: jsdoc(method.doc, { notes: methodNotes(one, method, model), origin: method.origin }),
        parameters: parameterList(method, types),
        returns: types.result(method.returns),
      })),
    };
  });
  return { names: importable(model), interfaces };
}

function methodNotes({ name }: InterfaceModel, method: MethodModel, { machine }: Model): string[] {
  const failures = name === machine?.interface ? failureNotes(machine, method.name) : [];
  return [...failures, `Slot ${method.slot} of the vtable: \`${prototype(method)}\``];
}

/** A method as the IDL declares it. */
function prototype({ name, returns, parameters }: MethodModel): string {
  const list = parameters.map(
    (one) => `[${one.direction.replace("inout", "in, out")}] ${one.type.written} ${one.name}`,
  );
  return `${returns.written} ${name}(${list.join(", ")})`;
}

/** The parameters of a method as TypeScript writes them. */
export function parameterList(method: MethodModel, types: TypeScriptTypes): string {
  return method.parameters
    .flatMap((parameter) => {
      const type = types.parameter(parameter, method.parameters);
      return type === undefined ? [] : [`${parameter.name}: ${type}`];
    })
    .join(", ");
}
