import { type Shape, Shapes } from "./memory.js";
import type { MethodModel, Model, ParameterModel, StructModel } from "./model.js";

/** How a parameter is passed to native code. */
export interface Passing {
  readonly pass: string;
  /** The type of C of a value. */
  readonly type?: string;
  /** Which parameter a count is that of. */
  readonly of?: number;
  readonly interface?: string;
  /** What an address leads to. */
  readonly shape?: Shape;
}

/** What of a method cannot be passed, in words; nothing where all can. */
export function lackOf(method: MethodModel, shapes: Shapes): string | undefined {
  const lacking = method.parameters.find((one) => passingOf(one, method, shapes) === undefined);
  if (lacking !== undefined) return `its parameter ${lacking.name}`;
  return returnOf(method) === undefined ? "what it returns" : undefined;
}

/** The methods that native code cannot be called by, for what they lack. */
export function lacksOf(model: Model): { owner: string; method: string; lack: string }[] {
  const shapes = new Shapes(model);
  return model.interfaces.flatMap(({ name: owner, methods }) =>
    methods.flatMap((method) => {
      const lack = method.placeholder ? undefined : lackOf(method, shapes);
      return lack === undefined ? [] : [{ owner, method: method.name, lack }];
    }),
  );
}

/** The type of C that a method returns; nothing where there is no way to take it. */
export function returnOf({ returns: { kind, name, pointers, written } }: MethodModel): string | undefined {
  if (written === "HRESULT") return "uint32";
  if (kind === "void" && pointers === 0) return "void";
  return kind === "primitive" && pointers === 0 && !/64|char/.test(name) ? name : undefined;
}

/** How a parameter is passed; nothing where there is no way to. */
export function passingOf(
  parameter: ParameterModel,
  method: MethodModel,
  shapes: Shapes,
): Passing | undefined {
  const counted = method.parameters.findIndex(({ count }) => count === parameter.name);
  const isOut = parameter.direction === "out";
  if (counted >= 0) return { pass: isOut ? "countOut" : "count", of: counted };
  if (isBuffer(parameter)) return parameter.type.name === "uint8" ? { pass: "buffer" } : undefined;
  if (parameter.direction === "inout") return undefined;
  const shape = shapeOf(parameter, method, shapes);
  return isOut ? passOut(shape) : passIn(shape);
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

function passIn(shape: Shape): Passing | undefined {
  switch (shape.kind) {
    case "number":
      return { pass: "value", type: shape.primitive };
    case "boolean":
      return { pass: "boolean" };
    case "int64":
      return { pass: "int64", type: shape.signed ? "int64" : "uint64" };
    case "address":
      break;
    default:
      return undefined;
  }
  const { to } = shape;
  switch (to.kind) {
    case "object":
      return { pass: "object", interface: to.interface };
    case "text":
      return { pass: to.bits === 8 ? "text8" : "text16" };
    case "bytes":
      return { pass: "bytes" };
    case "one":
      return isReadable(to.of) ? { pass: "one", shape: to.of } : undefined;
    case "many":
      return isReadable(to.of) ? { pass: "list", shape: to.of } : undefined;
    default:
      return undefined;
  }
}

function passOut(shape: Shape): Passing | undefined {
  if (shape.kind !== "address") return isReadable(shape) ? { pass: "outValue", shape } : undefined;
  const { to } = shape;
  switch (to.kind) {
    case "object":
      return { pass: "outObject", interface: to.interface };
    case "unknown":
      return { pass: "outStruct" };
    case "one":
      return isReadable(to.of) ? { pass: "outOne", shape: to.of } : undefined;
    case "many":
      return isReadable(to.of) ? { pass: "outList", shape: to.of } : undefined;
    default:
      return undefined;
  }
}

/** Whether there is a codec of a shape by itself. */
function isReadable(shape: Shape): boolean {
  if (shape.kind === "struct") return shape.struct.kind === "struct";
  return ["number", "boolean", "int64", "bytes"].includes(shape.kind);
}
