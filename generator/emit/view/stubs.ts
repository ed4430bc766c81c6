import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
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
      return { name: parameter.name, type, initial: initialValue(type) };
    });
  const call = `this.target.${method.name}(${shown.map(({ parameter }) => parameter.name).join(", ")})`;
  const isResult = method.returns.written === "HRESULT";
  const checked = `await checkCall(this.target, "${method.name}", ${call});`;
  const [first, ...more] = outs;
  return {
    name: method.name,
    doc: jsdoc(method.doc),
    parameters: shown
      .filter(({ isOut }) => !isOut)
      .map(({ parameter, type }) => `${parameter.name}: ${type}`)
      .join(", "),
    outs,
    inputs: shown
      .filter(({ isOut }) => !isOut)
      .map(({ parameter }) => parameter.name)
      .join(", "),
    arguments: shown.map(({ parameter }) => parameter.name).join(", "),
    allParameters: shown.map(({ parameter, type }) => `${parameter.name}: ${type}`).join(", "),
    returns: types.result(method.returns),
    isResult,
    call: isResult ? checked : outs.length === 0 ? `return await ${call};` : `await ${call};`,
    result:
      more.length > 0
        ? `{ ${outs.map(({ name, type }) => `${name}: ${type}`).join("; ")} }`
        : (first?.type ?? (isResult ? "void" : types.result(method.returns))),
    value:
      more.length > 0
        ? `{ ${outs.map(({ name }) => `${name}: ${name}.value`).join(", ")} }`
        : first && `${first.name}.value`,
  };
}

function initialValue(type: string): string {
  if (type.endsWith("null")) return "null";
  if (type.startsWith("readonly ")) return "[]";
  return (
    { number: "0", HRESULT: "0", bigint: "0n", string: '"0"', boolean: "false", unknown: "undefined" }[
      type
    ] ?? "null as never"
  );
}
