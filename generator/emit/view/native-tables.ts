import { Shapes } from "../../model/memory.js";
import type { InterfaceModel, MethodModel, Model } from "../../model/model.js";
import { isResult, lackOf, type Passing, passingOf, returnOf, stackWords } from "../../model/passing.js";
import { quote } from "../names.js";
import type { TargetOptions } from "../options.js";
import { ROOT_INTERFACE, TypeScriptTypes } from "../types.js";
import { explanationOf } from "./errors.js";
import { importable } from "./names.js";
import { Transfer } from "./transfer.js";
import { viewedStructs, withViews } from "./views.js";

/** Whether there are COM objects to call, and ways to read what they deliver. */
export function withObjects(model: Model): boolean {
  return model.machine !== undefined && withViews(model) && comInterfaces(model).length > 0;
}

/** The interfaces that COM objects have: all that stand on IUnknown. */
export function comInterfaces(model: Model): InterfaceModel[] {
  const byName = new Map(model.interfaces.map((one) => [one.name, one]));
  const isCom = ({ base }: InterfaceModel): boolean =>
    base !== undefined && (base === ROOT_INTERFACE || isCom(byName.get(base)!));
  return model.interfaces.filter(isCom);
}

/** The vtable of each interface: its slots, and how every parameter is passed. */
export function nativeTablesView(model: Model, target: TargetOptions): object {
  const shapes = new Shapes(model);
  const types = new TypeScriptTypes(model, target);
  // Parameters are read and written by the codecs of what they lead to, never by the parts of structs.
  const transfer = new Transfer(shapes, types, target.int64, () => true);
  const machine = model.machine!;
  const tables = comInterfaces(model).map((one) => ({
    name: one.name,
    iid: guidBytes(one.iid),
    base: one.base === ROOT_INTERFACE ? undefined : one.base,
    methods: one.methods.map((method) => ({
      name: method.name,
      slot: method.slot,
      ...(one.name === machine.interface ? roleOf(method, model) : {}),
      ...signatureOf(method, shapes, transfer),
    })),
  }));
  const explain = explanationOf(model);
  return {
    names: importable(model),
    codecs: codecNames(model).join(", "),
    tables,
    machine: machine.interface,
    refusals: [
      ...new Set(["sequence", "argument", "flags", "busy"].map((kind) => machine.failures[kind as "busy"])),
    ],
    report: machine.result.method,
    unsupported: machine.failures.unsupported,
    explain: explain && { ...explain, literal: explain.literal.replace("this.component", '"iostx/native"') },
    elements: transfer.elements,
  };
}

/** What the way to an object needs to know: the interface that hands out that of the machine. */
export function nativeView(model: Model): object {
  return { names: importable(model), provider: providerOf(model) };
}

/** The interface with a method that does nothing but hand out the object of the machine; nothing where there is none. */
export function providerOf(model: Model): object | undefined {
  const object = model.machine!.interface;
  const handsOut = ({ parameters: [first, second], returns, placeholder }: MethodModel) =>
    second === undefined &&
    first?.direction === "out" &&
    first.type.name === object &&
    first.type.pointers === 2 &&
    isResult(returns) &&
    !placeholder;
  for (const { name, methods } of comInterfaces(model)) {
    const method = methods.find(handsOut);
    if (method !== undefined) return { name, object, method: method.name };
  }
  return undefined;
}

export function codecNames(model: Model): string[] {
  return viewedStructs(model)
    .filter(({ kind }) => kind === "struct")
    .map(({ name }) => `${name}Codec`);
}

/** What a method does to the states; the state it enters, where that does not depend on a parameter. */
function roleOf({ name }: MethodModel, { machine }: Model): object {
  const { begin, end, list } = machine!;
  const own = list.find(({ by }) => by?.method === name);
  if (own !== undefined) return { role: "begin", state: own.value, undo: own.until?.method ?? end.method };
  if (begin.method === name) return { role: "begin", undo: end.method };
  return end.method === name || list.some(({ until }) => until?.method === name) ? { role: "end" } : {};
}

/** How a method is called; a placeholder where it is one, or where something of it cannot be passed. */
function signatureOf(method: MethodModel, shapes: Shapes, transfer: Transfer): object {
  const returns = isResult(method.returns) ? "hresult" : (returnOf(method, shapes) ?? "uintptr");
  if (method.placeholder) return { placeholder: true, returns };
  const lacks = lackOf(method, shapes);
  if (lacks !== undefined)
    return { placeholder: true, returns, lacks, words: String(stackWords(method, shapes)) };
  const parameters = method.parameters.map((one) => literalOf(passingOf(one, method, shapes)!, transfer));
  return { returns, parameters };
}

/** How a parameter is passed, as a literal of the table. */
function literalOf({ pass, type, of, interface: name, shape }: Passing, transfer: Transfer): string {
  const parts = [
    `pass: ${quote(pass)}`,
    ...(type === undefined ? [] : [`type: ${quote(type)}`]),
    ...(of === undefined ? [] : [`of: [${of.join(", ")}]`]),
    ...(name === undefined ? [] : [`interface: ${quote(name)}`]),
    ...(shape === undefined ? [] : [`codec: ${transfer.codecOf(shape)}`]),
  ];
  return `{ ${parts.join(", ")} }`;
}

/** A GUID as Windows keeps it in memory, in hexadecimal digits. */
function guidBytes(text: string): string {
  const [a = "", b = "", c = "", ...rest] = text.toLowerCase().split("-");
  const swap = (part: string) => (part.match(/../g) ?? []).reverse().join("");
  return swap(a) + swap(b) + swap(c) + rest.join("");
}
