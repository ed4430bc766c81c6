import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
import { isResult } from "../../model/passing.js";
import { jsdoc } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { explanationOf } from "./errors.js";
import { shownBase, shownInterfaces, shownMethods } from "./interfaces.js";
import { importable } from "./names.js";

/** A class for every interface but the one that the machine is about, which has a client of its own. */
export function stubsView(model: Model, target: TargetOptions): object {
  const types = new TypeScriptTypes(model, target);
  const shown = shownInterfaces(model).filter(({ name }) => name !== model.machine?.interface);
  const classes = shown.map((one) => classView(one, types));
  return { names: importable(model), explain: explanationOf(model), classes };
}

function classView(one: InterfaceModel, types: TypeScriptTypes) {
  const base = shownBase(one);
  return {
    name: `${one.name}Client`,
    target: one.name,
    base,
    extends: base === undefined ? "" : ` extends ${base}Client`,
    methods: shownMethods(one).map((method) => methodView(method, types)),
  };
}

/** A method as a stub offers it, with what it needs to call the real one. */
export function methodView(method: MethodModel, types: TypeScriptTypes) {
  const shown = method.parameters.flatMap((parameter) => {
    const type = types.parameter(parameter, method.parameters);
    return type === undefined ? [] : [{ parameter, type, isOut: type.startsWith("Out<") }];
  });
  const outs = shown
    .filter(({ isOut }) => isOut)
    .map(({ parameter }) => {
      const type = types.outValue(parameter);
      // What goes in and comes out starts with what the caller gives.
      const isIn = parameter.direction === "inout";
      return {
        name: isIn ? `${parameter.name}Out` : parameter.name,
        type,
        initial: isIn ? parameter.name : initialValue(type),
      };
    });
  const argument = ({ parameter, isOut }: (typeof shown)[number]) =>
    isOut && parameter.direction === "inout" ? `${parameter.name}Out` : parameter.name;
  const inputs = shown
    .filter(({ parameter, isOut }) => !isOut || parameter.direction === "inout")
    .map(({ parameter, type, isOut }) => ({
      name: parameter.name,
      type: isOut ? types.outValue(parameter) : type,
    }));
  const call = `this.target.${method.name}(${shown.map(argument).join(", ")})`;
  const isChecked = isResult(method.returns);
  const checked = `await checkCall(this.target, "${method.name}", ${call});`;
  const [first, ...more] = outs;
  return {
    name: method.name,
    doc: jsdoc(method.doc),
    parameters: inputs.map(({ name, type }) => `${name}: ${type}`).join(", "),
    outs,
    inputs: inputs.map(({ name }) => name).join(", "),
    arguments: shown.map(argument).join(", "),
    allParameters: shown.map(({ parameter, type }) => `${parameter.name}: ${type}`).join(", "),
    returns: types.result(method.returns),
    isResult: isChecked,
    call: isChecked ? checked : outs.length === 0 ? `return await ${call};` : `await ${call};`,
    result:
      more.length > 0
        ? `{ ${outs.map(({ name, type }) => `${name}: ${type}`).join("; ")} }`
        : (first?.type ?? (isChecked ? "void" : types.result(method.returns))),
    value:
      more.length > 0
        ? `{ ${outs.map(({ name }) => `${name}: ${name}.value`).join(", ")} }`
        : first && `${first.name}.value`,
  };
}

/** A value of a type that stands for nothing yet. */
export function initialValue(type: string): string {
  if (type.endsWith("null")) return "null";
  if (type.startsWith("readonly ")) return "[]";
  return (
    { number: "0", HRESULT: "0", bigint: "0n", string: '"0"', boolean: "false", unknown: "undefined" }[
      type
    ] ?? "null as never"
  );
}
