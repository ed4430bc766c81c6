// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { outside } from "./memory.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("source", "ac0788aa68f9");

/**
 * Bytes that are read, with what is asked of them again and again.
 *
 * @category Codecs
 */
export interface Source {
  /** The bytes. What is around them in their buffer is none of a reader's business. */
  readonly bytes: Uint8Array;
  /** What they are a part of. */
  readonly buffer: ArrayBufferLike;
  /** Where in it they begin. */
  readonly byteOffset: number;
}

/**
 * Makes bytes a source. Asking a Uint8Array where it is takes as long as making a part of it: here that is done once for
 * all parts. No DataView is made, which would take longer than putting the numbers of a struct together of bytes.
 *
 * @category Codecs
 */
export function sourceOf(bytes: Uint8Array): Source {
  return { bytes, buffer: bytes.buffer, byteOffset: bytes.byteOffset };
}

/**
 * Sees to it that a struct lies inside the bytes. Nothing that is read of it is checked again: a part could lie beyond
 * the bytes, and a number could be put together of bytes that are not there.
 *
 * @category Codecs
 */
export function checkInside({ bytes }: Source, offset: number, size: number, place: string): void {
  if (!(offset >= 0 && offset + size <= bytes.length)) throw outside(bytes.length, offset, size, place);
}

/**
 * Some of the bytes; they are not copied.
 *
 * @category Codecs
 */
export function partAt(source: Source, offset: number, length: number): Uint8Array {
  return new Uint8Array(source.buffer, source.byteOffset + offset, length);
}

/**
 * Reads 8 bits.
 *
 * @category Codecs
 */
export function uint8At({ bytes }: Source, offset: number): number {
  return bytes[offset]!;
}

/**
 * Reads 8 bits with a sign.
 *
 * @category Codecs
 */
export function int8At({ bytes }: Source, offset: number): number {
  return (bytes[offset]! << 24) >> 24;
}

/**
 * Reads 16 bits.
 *
 * @category Codecs
 */
export function uint16At({ bytes }: Source, offset: number): number {
  return bytes[offset]! | (bytes[offset + 1]! << 8);
}

/**
 * Reads 16 bits with a sign.
 *
 * @category Codecs
 */
export function int16At(source: Source, offset: number): number {
  return (uint16At(source, offset) << 16) >> 16;
}

/**
 * Reads 32 bits.
 *
 * @category Codecs
 */
export function uint32At(source: Source, offset: number): number {
  return int32At(source, offset) >>> 0;
}

/**
 * Reads 32 bits with a sign.
 *
 * @category Codecs
 */
export function int32At({ bytes }: Source, offset: number): number {
  return bytes[offset]! | (bytes[offset + 1]! << 8) | (bytes[offset + 2]! << 16) | (bytes[offset + 3]! << 24);
}

/**
 * Reads 64 bits.
 *
 * @category Codecs
 */
export function uint64At(source: Source, offset: number): bigint {
  return eightAt(source, offset).getBigUint64(0, true);
}

/**
 * Reads 64 bits with a sign.
 *
 * @category Codecs
 */
export function int64At(source: Source, offset: number): bigint {
  return eightAt(source, offset).getBigInt64(0, true);
}

/**
 * Reads a number of single precision.
 *
 * @category Codecs
 */
export function float32At(source: Source, offset: number): number {
  eight.setInt32(0, int32At(source, offset), true);
  return eight.getFloat32(0, true);
}

/**
 * Reads a number of double precision.
 *
 * @category Codecs
 */
export function float64At(source: Source, offset: number): number {
  return eightAt(source, offset).getFloat64(0, true);
}

/** What numbers of 64 bits and fractions go through: it costs less than a DataView of the bytes themselves. */
const eight = /*@__PURE__*/ new DataView(/*@__PURE__*/ new ArrayBuffer(8));

function eightAt(source: Source, offset: number): DataView {
  eight.setInt32(0, int32At(source, offset), true);
  eight.setInt32(4, int32At(source, offset + 4), true);
  return eight;
}
