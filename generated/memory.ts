// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Architecture } from "./layouts.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("memory", "ac0788aa68f9");

/**
 * Where something is in memory; 0 is nowhere. A number on both processors: addresses that programs have are below 2^53,
 * and a number costs a quarter of a bigint. What is above is refused.
 *
 * @category Layouts
 */
export type Address = number;

/**
 * Bytes cannot be read as what they should be, or a value cannot be written.
 *
 * @category Layouts
 */
export class CodecError extends Error {
  /** Name of the class. */
  override readonly name: string = "CodecError";
  /** The struct, and the member, for instance `SBinary.lpb`. */
  readonly place: string;

  constructor(place: string, text: string) {
    super(`${place}: ${text}`);
    this.place = place;
  }
}

/**
 * There are fewer bytes than there should be.
 *
 * @category Layouts
 */
export class ShortBufferError extends CodecError {
  /** Name of the class. */
  override readonly name = "ShortBufferError";
  /** How many bytes are needed. */
  readonly expected: number;
  /** How many there are. */
  readonly found: number;

  constructor(place: string, expected: number, found: number) {
    super(place, `needs ${expected} bytes, found ${found}`);
    this.expected = expected;
    this.found = found;
  }
}

/**
 * The memory that pointers lead into. Bytes may be read and written for as long as the memory is there.
 *
 * @category Layouts
 */
export interface Memory {
  /**
   * The bytes from an address on. They need not be copied.
   * @throws CodecError where they cannot be read
   */
  read(address: Address, length: number): Uint8Array;
  /**
   * The bytes from an address up to a zero, without it; a zero is as wide as a character, 1 or 2 bytes.
   * @throws CodecError where they cannot be read
   */
  readText(address: Address, width: 1 | 2): Uint8Array;
  /** New bytes, all 0, at an address that 8 divides. */
  allocate(length: number): Allocation;
}

/**
 * Bytes, and where they are.
 *
 * @category Layouts
 */
export interface Allocation {
  /** Where the first byte is. */
  readonly address: Address;
  /** At least as many as were asked for. */
  readonly bytes: Uint8Array;
}

/**
 * The COM objects that pointers to interfaces lead to.
 *
 * @category Layouts
 */
export interface ObjectTable {
  /** The object at an address, which is not 0, by the name of its interface. */
  objectAt(address: Address, interfaceName: string): unknown;
  /** Where an object is, as seen through one of its interfaces. */
  addressOf(object: object, interfaceName: string): Address;
}

/**
 * What the bytes of 8-bit strings mean.
 *
 * @category Layouts
 */
export interface CodePage {
  /** The text that bytes mean. */
  decode(bytes: Uint8Array): string;
  /** The bytes of a text, without a zero at the end. */
  encode(text: string): Uint8Array;
  /** How many bytes wide a zero at the end is; 1 unless given. */
  readonly width?: 1 | 2;
}

/**
 * What reading and writing structs needs to know; structs without pointers need nothing of it.
 *
 * @category Layouts
 */
export interface CodecOptions {
  /** The processor whose layout the bytes have; `x64` unless given. */
  readonly architecture?: Architecture;
  /** Where pointers lead to. */
  readonly memory?: Memory;
  /** The objects behind pointers to interfaces. */
  readonly objects?: ObjectTable;
  /** The code page of 8-bit strings; ISO 8859-1 unless given, whose characters are U+0000 to U+00FF. */
  readonly codePage?: CodePage;
  /** How many structs and elements of lists one call may follow pointers to; a million unless given. */
  readonly limit?: number;
}

/**
 * A piece of memory of its own: pointers lead from it only into itself. Made from bytes, it is what they were before;
 * an image that is empty takes what is allocated, until it is full.
 *
 * @category Layouts
 */
export class MemoryImage implements Memory {
  /** All bytes, used or not. */
  readonly bytes: Uint8Array;
  /** The address of the first byte. */
  readonly base: Address;
  #used: number;

  /** @param used how many of the bytes are taken already: all unless given */
  constructor(bytes: Uint8Array, base: Address = 0x10000, used = bytes.length) {
    this.bytes = bytes;
    this.base = base;
    this.#used = used;
  }

  /** An empty image. */
  static empty(size: number, base?: Address): MemoryImage {
    return new MemoryImage(new Uint8Array(size), base, 0);
  }

  /** The bytes that are taken. */
  get used(): Uint8Array {
    return this.bytes.subarray(0, this.#used);
  }

  read(address: Address, length: number): Uint8Array {
    const at = address - this.base;
    const left = this.#left(at);
    if (length > left) throw new ShortBufferError(placeOf(address), length, left);
    return this.bytes.subarray(at, at + length);
  }

  readText(address: Address, width: 1 | 2): Uint8Array {
    const at = address - this.base;
    const left = this.#left(at);
    for (let length = 0; length + width <= left; length += width) {
      const isEnd = this.bytes[at + length] === 0 && this.bytes[at + length + width - 1] === 0;
      if (isEnd) return this.bytes.subarray(at, at + length);
    }
    throw new CodecError(placeOf(address), `text without an end in ${left} bytes`);
  }

  allocate(length: number): Allocation {
    const at = Math.ceil(this.#used / 8) * 8;
    // No two allocations have the same address, not even empty ones.
    const end = at + Math.max(1, length);
    if (end > this.bytes.length) throw new ShortBufferError("the image", end, this.bytes.length);
    this.#used = end;
    return { address: this.base + at, bytes: this.bytes.subarray(at, at + length) };
  }

  /** How many bytes there are from an offset on. */
  #left(at: number): number {
    return at >= 0 && at <= this.#used ? this.#used - at : 0;
  }
}

function placeOf(address: Address): string {
  return `memory at 0x${address.toString(16)}`;
}

/**
 * The bytes as a DataView.
 *
 * @category Layouts
 */
export function dataViewOf(bytes: Uint8Array): DataView {
  // The same as byteLength, at a tenth of what asking for that costs.
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/**
 * Sees to it that a struct lies inside a DataView. Reading its last byte is how: that is a fraction of what asking for
 * the length of a DataView costs.
 *
 * @category Layouts
 */
export function checkBounds(view: DataView, offset: number, size: number, place: string): void {
  try {
    if (offset >= 0) return void view.getUint8(offset + size - 1);
  } catch {
    // What is not there is told below.
  }
  throw outside(view.byteLength, offset, size, place);
}

/**
 * The error where a struct is not inside of so many bytes.
 *
 * @category Layouts
 */
export function outside(length: number, offset: number, size: number, place: string): CodecError {
  if (!(offset >= 0)) return new CodecError(place, `cannot begin at offset ${offset}`);
  return new ShortBufferError(place, size, Math.max(0, length - offset));
}

/**
 * Sees to it that there is an element of an index.
 *
 * @category Layouts
 */
export function checkIndex(index: number, length: number, place: string): number {
  if (index >>> 0 !== index || index >= length) throw new CodecError(place, `has no element ${index} of ${length}`);
  return index;
}

/**
 * Where an element of a list behind a count is; there may be fewer bytes than the count says.
 *
 * @category Layouts
 */
export function elementAt(
  view: DataView,
  offset: number,
  size: number,
  index: number,
  length: number,
  place: string,
): number {
  const at = offset + size * checkIndex(index, length, place);
  checkBounds(view, at, size, place);
  return at;
}

/**
 * Sees to it that a list has as many elements as it should.
 *
 * @category Layouts
 */
export function checkLength<List extends ArrayLike<unknown>>(list: List, length: number, place: string): List {
  if (list.length !== length) throw new CodecError(place, `needs ${length} elements, found ${list.length}`);
  return list;
}

/**
 * Some of the bytes of a DataView; they are not copied.
 *
 * @category Layouts
 */
export function bytesAt(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}

/**
 * Writes bytes, exactly as many as there is room for.
 *
 * @category Layouts
 */
export function setBytesAt(view: DataView, offset: number, length: number, value: Uint8Array, place: string): void {
  if (!(value instanceof Uint8Array)) throw new CodecError(place, `${String(value)} is no Uint8Array`);
  if (value.length !== length) throw new CodecError(place, `needs ${length} bytes, found ${value.length}`);
  // As many as a GUID has, the most frequent of all lengths, without a loop.
  if (length === 16) {
    setWordAt(view, offset, value, 0);
    setWordAt(view, offset, value, 4);
    setWordAt(view, offset, value, 8);
    setWordAt(view, offset, value, 12);
    return;
  }
  const words = length & ~3;
  let index = 0;
  for (; index < words; index += 4) setWordAt(view, offset, value, index);
  for (; index < length; index++) view.setUint8(offset + index, value[index]!);
}

/** Four bytes at once: a quarter of the checks, and faster than Uint8Array.set for as few bytes as structs have. */
function setWordAt(view: DataView, offset: number, value: Uint8Array, index: number): void {
  const word = value[index]! | (value[index + 1]! << 8) | (value[index + 2]! << 16) | (value[index + 3]! << 24);
  view.setInt32(offset + index, word, true);
}

/** The upper half of 2^53, beyond which numbers have gaps. */
const HIGH_WORDS = 0x200000;

/**
 * The address that the two halves of a pointer of x64 make up.
 *
 * @category Layouts
 */
export function addressOf(low: number, high: number): Address {
  if (high >= HIGH_WORDS) throw noAddress(low, high);
  return high * 0x100000000 + low;
}

function noAddress(low: number, high: number): CodecError {
  return new CodecError("pointer", `0x${high.toString(16)}${low.toString(16).padStart(8, "0")} is no address`);
}

/**
 * Reads a pointer of x64.
 *
 * @category Layouts
 */
export function addressAt(view: DataView, offset: number): Address {
  return addressOf(view.getUint32(offset, true), view.getUint32(offset + 4, true));
}

/**
 * Writes a pointer of x64.
 *
 * @category Layouts
 */
export function setAddressAt(view: DataView, offset: number, value: Address): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new CodecError("pointer", `${value} is no address`);
  view.setUint32(offset, value >>> 0, true);
  view.setUint32(offset + 4, Math.floor(value / 0x100000000), true);
}

/**
 * Writes a pointer of x86.
 *
 * @category Layouts
 */
export function setAddress32At(view: DataView, offset: number, value: Address): void {
  if (value >>> 0 !== value) throw new CodecError("pointer", `${value} is no address of x86`);
  view.setUint32(offset, value, true);
}
