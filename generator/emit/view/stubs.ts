import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
import { jsdoc } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { contains, shownBase, shownInterfaces, shownMethods } from "./interfaces.js";
import { shownStructs } from "./structs.js";

/** A class for every interface but the one that the machine is about, which has a client of its own. */
export function stubsView(model: Model, target: TargetOptions): object {
  const types = new TypeScriptTypes(model, target);
  const shown = shownInterfaces(model).filter(({ name }) => name !== model.machine?.interface);
  const classes = shown.map((one) => classView(one, types));
  const texts = classes.flatMap(({ methods }) =>
    methods.flatMap((method) => [method.parameters, method.result]),
  );
  const interfaces = shownInterfaces(model).map(({ name }) => name);
  const targets = classes.map(({ target }) => target);
  return {
    classes,
    interfaces: interfaces
      .filter((name) => targets.includes(name) || contains(texts, name))
      .sort()
      .join(", "),
    structs: shownStructs(model)
      .map(({ name }) => name)
      .filter((name) => name === "MAPIERROR" || contains(texts, name))
      .sort()
      .join(", "),
  };
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

function methodView(method: MethodModel, types: TypeScriptTypes) {
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
    call: method.returns.kind === "void" ? `await ${call};` : checked,
    result:
      more.length > 0
        ? `{ ${outs.map(({ name, type }) => `${name}: ${type}`).join("; ")} }`
        : (first?.type ?? "void"),
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
    ] ?? "null"
  );
}
