import { primitiveSize } from "./layout.js";
import { type Shape, Shapes } from "./memory.js";
import type { MethodModel, Model, ParameterModel, StructModel, TypeModel } from "./model.js";

/** How a parameter is passed to native code. */
export interface Passing {
  readonly pass: string;
  /** The type of C of a value. */
  readonly type?: string;
  /** Which parameters a count is that of. */
  readonly of?: readonly number[];
  readonly interface?: string;
  /** What an address leads to. */
  readonly shape?: Shape;
}

/** What of a method cannot be passed, in words; nothing where all can. */
export function lackOf(method: MethodModel, shapes: Shapes): string | undefined {
  const lacking = method.parameters.find((one) => passingOf(one, method, shapes) === undefined);
  if (lacking !== undefined) return `its parameter ${lacking.name}`;
  return returnOf(method, shapes) === undefined ? "what it returns" : undefined;
}

/**
 * How many words of 32 bits the parameters take on the stack of x86, where the method that is called takes them off, even
 * if it does nothing else.
 */
export function stackWords({ parameters }: MethodModel, shapes: Shapes): number {
  const sizeOf = ({ type: { kind, name, pointers, lengths } }: ParameterModel) => {
    if (pointers > 0 || lengths.length > 0) return 4;
    if (kind === "primitive") return primitiveSize(name);
    return shapes.layouts.get(name)?.x86.size ?? 4;
  };
  return parameters.reduce((sum, one) => sum + Math.ceil(sizeOf(one) / 4), 0);
}

/** A method that native code cannot be called by, and for what it lacks. */
export interface Lack {
  readonly owner: string;
  readonly method: MethodModel;
  /** What is wrong, and how to mend it. */
  readonly message: string;
  readonly fix: string;
}

/** The methods that native code cannot be called by. */
export function lacksOf(model: Model): Lack[] {
  const shapes = new Shapes(model);
  return model.interfaces.flatMap(({ name: owner, methods }) =>
    methods.flatMap((method): Lack[] => {
      const lack = method.placeholder ? undefined : lackOf(method, shapes);
      if (lack === undefined) return [];
      const message = `${method.name} of ${owner} cannot be called on native objects: there is no way to pass ${lack}`;
      return [{ owner, method, message, fix: FIX }];
    }),
  );
}

const FIX =
  "declare it as a value, bytes, a struct behind a pointer, a list with its count, or an object, [in] or [out]; " +
  "or mark the method @placeholder";

/**
 * What a method returns: `hresult`, `boolean`, `void`, or the type of C of a number; nothing where there is no way to
 * take it.
 */
export function returnOf({ returns, ...method }: MethodModel, shapes: Shapes): string | undefined {
  if (isResult(returns)) return "hresult";
  if (returns.pointers > 0) return undefined;
  if (returns.kind === "void") return "void";
  // Where structs of 64 bits are returned differs from compiler to compiler.
  if (returns.kind === "struct") return undefined;
  const { doc, origin } = method;
  const members = [{ name: "result", type: returns, doc, origin }];
  const shape = shapes.of(members[0]!, {
    name: method.name,
    doc,
    origin,
    kind: "struct",
    opaque: false,
    members,
  });
  switch (shape.kind) {
    case "number":
      return shape.primitive;
    case "int64":
      return shape.signed ? "int64" : "uint64";
    case "boolean":
      return "boolean";
    default:
      return undefined;
  }
}

/** Whether a type is that of results. */
export function isResult({ meaning, pointers, lengths }: TypeModel): boolean {
  return meaning === "HRESULT" && pointers === 0 && lengths.length === 0;
}

/** How a parameter is passed; nothing where there is no way to. */
export function passingOf(
  parameter: ParameterModel,
  method: MethodModel,
  shapes: Shapes,
): Passing | undefined {
  const { direction, type } = parameter;
  const counted = method.parameters.flatMap(({ count }, index) => (count === parameter.name ? [index] : []));
  if (counted.length > 0)
    return isCount(parameter) ? { pass: direction === "out" ? "countOut" : "count", of: counted } : undefined;
  if (isBuffer(parameter)) {
    if (type.name !== "uint8") return undefined;
    return { pass: direction === "out" ? "buffer" : "bufferInOut" };
  }
  const shape = shapeOf(parameter, method, shapes);
  if (direction === "in") return passIn(shape);
  if (direction === "out") return passOut(shape, shapes);
  // Who frees what pointers led to before, nobody can tell; so there may be none.
  const isValue =
    parameter.count === undefined && type.pointers === 1 && isReadable(shape) && isFlat(shape, shapes);
  return isValue ? { pass: "inOutValue", shape } : undefined;
}

/** A number of 32 bits, or the address of one that the method fills. */
function isCount({ direction, type: { name, pointers } }: ParameterModel): boolean {
  return /^u?int32$/.test(name) && direction !== "inout" && pointers === (direction === "out" ? 1 : 0);
}

/** A buffer that the caller supplies and the method fills. */
function isBuffer({ direction, count, type }: ParameterModel): boolean {
  return direction !== "in" && count !== undefined && type.pointers === 1;
}

/** Whether nothing in it leads elsewhere. */
function isFlat(shape: Shape, shapes: Shapes): boolean {
  switch (shape.kind) {
    case "array":
      return isFlat(shape.of, shapes);
    case "struct":
      return shape.struct.members.every((one) => isFlat(shapes.of(one, shape.struct), shapes));
    default:
      return ["number", "boolean", "int64", "bytes"].includes(shape.kind);
  }
}

/** The parameters as if they were members of a struct, with what [out] ones deliver in their place. */
function shapeOf(parameter: ParameterModel, method: MethodModel, shapes: Shapes): Shape {
  const { doc, origin } = method;
  const members = method.parameters.map(({ direction, ...rest }) => ({
    ...rest,
    doc,
    origin,
    type: direction === "in" ? rest.type : { ...rest.type, pointers: rest.type.pointers - 1 },
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

function passOut(shape: Shape, shapes: Shapes): Passing | undefined {
  // What a struct of the caller's leads to, nobody can tell who allocates it, and who frees it.
  if (shape.kind !== "address")
    return isReadable(shape) && isFlat(shape, shapes) ? { pass: "outValue", shape } : undefined;
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
