import type { Architecture } from "../../model/layout.js";
import type { NumberShape, Shape } from "../../model/memory.js";
import { capital } from "../names.js";

/** Where something is: a DataView and an offset in it, as expressions. */
export interface Place {
  readonly view: string;
  readonly at: string;
}

/** The expression that reads a value of a shape that a single read can have. */
export function readAt(shape: Shape, { view, at }: Place, architecture: Architecture, int64: string): string {
  switch (shape.kind) {
    case "number":
      return readNumber(shape, view, at);
    case "boolean":
      return `${view}.getInt32(${at}, true) !== 0`;
    case "int64": {
      const read = `${view}.get${shape.signed ? "BigInt64" : "BigUint64"}(${at}, true)`;
      return int64 === "bigint" ? read : `String(${read})`;
    }
    case "bytes":
      return `bytesAt(${view}, ${at}, ${shape.length})`;
    case "address":
      return architecture === "x86" ? `${view}.getUint32(${at}, true)` : `addressAt(${view}, ${at})`;
    default:
      throw new Error(`a ${shape.kind} is not read at once`);
  }
}

/** The expression that reads such a value, but an address, from the variable `source`. */
export function readFrom(shape: Shape, at: string, int64: string): string {
  switch (shape.kind) {
    case "number": {
      const read = `${shape.primitive}At(source, ${at})`;
      return shape.enum === undefined ? read : `${read} as ${shape.enum}`;
    }
    case "boolean":
      return `int32At(source, ${at}) !== 0`;
    case "int64": {
      const read = `${shape.signed ? "int64At" : "uint64At"}(source, ${at})`;
      return int64 === "bigint" ? read : `String(${read})`;
    }
    case "bytes":
      return `partAt(source, ${at}, ${shape.length})`;
    default:
      throw new Error(`a ${shape.kind} is not read at once`);
  }
}

/** The statement that writes a value of a shape that `readAt` reads. */
export function writeAt(
  shape: Shape,
  { view, at }: Place,
  value: string,
  architecture: Architecture,
  int64: string,
  name: string,
): string {
  switch (shape.kind) {
    case "number":
      return `${view}.set${accessorOf(shape)}(${at}, ${value}${isByte(shape) ? "" : ", true"});`;
    case "boolean":
      return `${view}.setInt32(${at}, ${value} ? 1 : 0, true);`;
    case "int64": {
      const written = int64 === "bigint" ? value : `BigInt(${value})`;
      return `${view}.set${shape.signed ? "BigInt64" : "BigUint64"}(${at}, ${written}, true);`;
    }
    case "bytes":
      return `setBytesAt(${view}, ${at}, ${shape.length}, ${value}, "${name}");`;
    case "address":
      return `${architecture === "x86" ? "setAddress32At" : "setAddressAt"}(${view}, ${at}, ${value});`;
    default:
      throw new Error(`a ${shape.kind} is not written at once`);
  }
}

/** The type of a value that `readAt` reads. */
export function plainType(shape: Shape, int64: string): string {
  switch (shape.kind) {
    case "number":
      return shape.enum ?? (shape.hresult ? "HRESULT" : "number");
    case "boolean":
      return "boolean";
    case "int64":
      return int64;
    case "bytes":
      return "Uint8Array";
    case "address":
      return "Address";
    default:
      throw new Error(`a ${shape.kind} is no plain value`);
  }
}

/** An offset added to an expression. */
export function plus(at: string, offset: number): string {
  return offset === 0 ? at : `${at} + ${offset}`;
}

function readNumber(shape: NumberShape, view: string, at: string): string {
  const read = `${view}.get${accessorOf(shape)}(${at}${isByte(shape) ? "" : ", true"})`;
  return shape.enum === undefined ? read : `${read} as ${shape.enum}`;
}

/** `uint16` is read by `getUint16`. */
function accessorOf({ primitive }: NumberShape): string {
  return capital(primitive);
}

function isByte({ primitive }: NumberShape): boolean {
  return primitive.endsWith("int8");
}
