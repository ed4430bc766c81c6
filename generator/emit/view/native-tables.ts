import { type Shape, Shapes } from "../../model/memory.js";
import type { InterfaceModel, MethodModel, Model, ParameterModel, StructModel } from "../../model/model.js";
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
    returns.written === "HRESULT" &&
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
  if (own !== undefined) return { role: "begin", state: own.value };
  if (begin.method === name) return { role: "begin" };
  return end.method === name || list.some(({ until }) => until?.method === name) ? { role: "end" } : {};
}

/** How a method is called; a placeholder where it is one, or has a parameter that cannot be passed. */
function signatureOf(method: MethodModel, shapes: Shapes, transfer: Transfer): object {
  const returns = returnOf(method);
  const passed = method.parameters.map((parameter) => passingOf(parameter, method, shapes, transfer));
  if (method.placeholder || returns === undefined || passed.includes(undefined)) return { placeholder: true };
  return { returns, parameters: passed };
}

function returnOf({ returns: { kind, name, pointers, written } }: MethodModel): string | undefined {
  if (written === "HRESULT") return "uint32";
  if (kind === "void" && pointers === 0) return "void";
  return kind === "primitive" && pointers === 0 && !/64|char/.test(name) ? name : undefined;
}

/** The parameter as a literal of the table; nothing where there is no way to pass it. */
function passingOf(parameter: ParameterModel, method: MethodModel, shapes: Shapes, transfer: Transfer) {
  const counted = method.parameters.findIndex(({ count }) => count === parameter.name);
  const isOut = parameter.direction === "out";
  if (counted >= 0) return `{ pass: "${isOut ? "countOut" : "count"}", of: ${counted} }`;
  if (isBuffer(parameter)) return parameter.type.name === "uint8" ? '{ pass: "buffer" }' : undefined;
  if (parameter.direction === "inout") return undefined;
  const shape = shapeOf(parameter, method, shapes);
  return isOut ? passOut(shape, transfer) : passIn(shape, transfer);
}

/** A buffer that the caller supplies and the method fills. */
function isBuffer({ direction, count, type }: ParameterModel): boolean {
  return direction === "out" && count !== undefined && type.pointers === 1;
}

/** The parameters as if they were members of a struct, with what [out] ones deliver in their place. */
function shapeOf(parameter: ParameterModel, method: MethodModel, shapes: Shapes): Shape {
  const { doc, origin } = method;
  const members = method.parameters.map(({ direction, ...rest }) => ({
    ...rest,
    doc,
    origin,
    type: direction === "out" ? { ...rest.type, pointers: rest.type.pointers - 1 } : rest.type,
  }));
  const struct: StructModel = { name: method.name, doc, origin, kind: "struct", opaque: false, members };
  return shapes.of(members[method.parameters.indexOf(parameter)]!, struct);
}

function passIn(shape: Shape, transfer: Transfer): string | undefined {
  switch (shape.kind) {
    case "number":
      return `{ pass: "value", type: ${quote(shape.primitive)} }`;
    case "boolean":
      return '{ pass: "boolean" }';
    case "int64":
      return `{ pass: "int64", type: "${shape.signed ? "int64" : "uint64"}" }`;
    case "address":
      break;
    default:
      return undefined;
  }
  const { to } = shape;
  switch (to.kind) {
    case "object":
      return `{ pass: "object", interface: ${quote(to.interface)} }`;
    case "bytes":
      return '{ pass: "bytes" }';
    case "one":
      return isReadable(to.of) ? `{ pass: "one", codec: ${transfer.codecOf(to.of)} }` : undefined;
    case "many":
      return isReadable(to.of) ? `{ pass: "list", codec: ${transfer.codecOf(to.of)} }` : undefined;
    default:
      return undefined;
  }
}

function passOut(shape: Shape, transfer: Transfer): string | undefined {
  if (shape.kind !== "address")
    return isReadable(shape) ? `{ pass: "outValue", codec: ${transfer.codecOf(shape)} }` : undefined;
  const { to } = shape;
  switch (to.kind) {
    case "object":
      return `{ pass: "outObject", interface: ${quote(to.interface)} }`;
    case "unknown":
      return '{ pass: "outStruct" }';
    case "one":
      return isReadable(to.of) ? `{ pass: "outOne", codec: ${transfer.codecOf(to.of)} }` : undefined;
    case "many":
      return isReadable(to.of) ? `{ pass: "outList", codec: ${transfer.codecOf(to.of)} }` : undefined;
    default:
      return undefined;
  }
}

/** Whether there is a codec of a shape by itself. */
function isReadable(shape: Shape): boolean {
  if (shape.kind === "struct") return shape.struct.kind === "struct";
  return ["number", "boolean", "int64", "bytes"].includes(shape.kind);
}

/** A GUID as Windows keeps it in memory, in hexadecimal digits. */
function guidBytes(text: string): string {
  const [a = "", b = "", c = "", ...rest] = text.toLowerCase().split("-");
  const swap = (part: string) => (part.match(/../g) ?? []).reverse().join("");
  return swap(a) + swap(b) + swap(c) + rest.join("");
}
