// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import type { Architecture } from "./layouts.js";
import {
  type Address,
  type Allocation,
  type CodecOptions,
  CodecError,
  dataViewOf,
  setAddress32At,
  setAddressAt,
  ShortBufferError,
} from "./memory.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("encoding", "ac0788aa68f9");

/**
 * Finds room for what pointers lead to while a struct is written. It has no private methods: making one would take
 * longer.
 *
 * @category Codecs
 */
export class Encoding {
  /** Whose layouts the bytes have. */
  readonly architecture: Architecture;
  readonly #options: CodecOptions;
  #depth = 0;

  constructor(options = NOTHING) {
    this.architecture = options.architecture ?? "x64";
    this.#options = options;
  }

  /** Bytes elsewhere; none are nowhere. */
  bytes(value: Uint8Array, place: string): Address {
    if (asBytes(value, place).length === 0) return 0;
    const { address, bytes } = allocate(this.#options, value.length, place);
    bytes.set(value);
    return address;
  }

  /** A value elsewhere. */
  one<Value>(value: Value | null, codec: Codec<Value>, place: string): Address {
    if (value === null) return 0;
    if (++this.#depth > DEPTH) throw new CodecError(place, `goes ${DEPTH} pointers deep`);
    const { address, bytes } = allocate(this.#options, codec[this.architecture] + (codec.room?.(value, this.architecture) ?? 0), place);
    codec.write(dataViewOf(bytes), 0, value, this);
    this.#depth--;
    return address;
  }

  /** Elements elsewhere; none are nowhere, unless they have to be somewhere. */
  list<Value>(values: readonly Value[], codec: Codec<Value>, place: string, somewhere = false): Address {
    if (values.length === 0 && !somewhere) return 0;
    if (++this.#depth > DEPTH) throw new CodecError(place, `goes ${DEPTH} pointers deep`);
    const size = codec[this.architecture];
    const { address, bytes } = allocate(this.#options, values.length * size, place);
    const view = dataViewOf(bytes);
    for (let index = 0; index < values.length; index++) codec.write(view, index * size, values[index]!, this);
    this.#depth--;
    return address;
  }

  /** Elements elsewhere, one for each of another list. */
  parallel<Value>(
    values: readonly Value[] | null,
    list: readonly unknown[] | null,
    codec: Codec<Value>,
    place: string,
  ): Address {
    if (values === null) return 0;
    if (values.length !== list?.length) {
      throw new CodecError(place, `has ${values.length} elements, the list beside it ${list?.length ?? "none"}`);
    }
    return this.list(values, codec, place, true);
  }

  /** 8-bit text elsewhere, and a zero byte behind it. */
  text8(value: unknown, place: string): Address {
    const text = asText(value, place);
    if (text === null) return 0;
    const { codePage } = this.#options;
    const width = codePage?.width ?? 1;
    const encoded = codePage?.encode(text) ?? latin1(text, place);
    if (width === 1 ? encoded.includes(0) : text.includes("\0")) {
      throw new CodecError(place, "holds a zero, which would end it");
    }
    const { address, bytes } = allocate(this.#options, encoded.length + width, place);
    bytes.set(encoded);
    return address;
  }

  /** UTF-16 text elsewhere, and a zero behind it. */
  text16(value: unknown, place: string): Address {
    const text = asText(value, place);
    if (text === null) return 0;
    if (text.includes("\0")) throw new CodecError(place, "holds a zero, which would end it");
    const { address, bytes } = allocate(this.#options, text.length * 2 + 2, place);
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      bytes[index * 2] = unit;
      bytes[index * 2 + 1] = unit >>> 8;
    }
    return address;
  }

  /** Where an object is. */
  object(value: unknown, interfaceName: string, place: string): Address {
    if (value === null || value === undefined) return 0;
    const { objects } = this.#options;
    if (objects === undefined) throw new CodecError(place, "is an object: give `objects` to tell its address");
    if (typeof value !== "object") throw new CodecError(place, `is no object: ${typeof value}`);
    return objects.addressOf(value, interfaceName);
  }

  /** A pointer to nobody knows what: an address, or nothing. */
  pointer(value: unknown, place: string): Address {
    if (value === null || value === undefined) return 0;
    if (typeof value !== "number") throw new CodecError(place, `is no address: ${typeof value}`);
    return value;
  }

  /** Writes a pointer that is an element of a list. */
  setAddressAt(view: DataView, offset: number, value: Address): void {
    if (this.architecture === "x86") setAddress32At(view, offset, value);
    else setAddressAt(view, offset, value);
  }
}

let lastTarget: Uint8Array | undefined;
let lastLength = 0;
let lastView: DataView | undefined;

/**
 * The DataView of bytes to write. Making one takes a third of the time that a struct takes, so that of the bytes that were
 * given last is kept, for who writes into the same ones again; but not where that would keep much memory alive.
 * @param into the bytes that were given; nothing where they are new, and nobody will give them again
 * @category Codecs
 */
export function targetView(bytes: Uint8Array, into: Uint8Array | undefined): DataView {
  if (into === undefined) return dataViewOf(bytes);
  if (bytes === lastTarget && bytes.length === lastLength) return lastView!;
  const view = dataViewOf(bytes);
  if (view.buffer.byteLength <= KEPT) {
    lastTarget = bytes;
    lastLength = bytes.length;
    lastView = view;
  }
  return view;
}

/** The largest buffer that is kept. */
const KEPT = 0x10000;

/** What is known where nothing was said. */
const NOTHING: CodecOptions = {};

/** How many values may lead to each other. A chain that is longer leads in a circle. */
const DEPTH = 1000;

function allocate({ memory }: CodecOptions, length: number, place: string): Allocation {
  if (memory === undefined) throw new CodecError(place, "goes elsewhere: give `memory` to put it in");
  const allocation = memory.allocate(length);
  const { length: found } = allocation.bytes;
  if (found < length) throw new ShortBufferError(place, length, found);
  return allocation;
}

/** A whole number in its range. */
function integer(value: unknown, cut: number, type: string, place: string): number {
  if (cut !== value) throw new CodecError(place, `${String(value)} is no ${type}`);
  return cut;
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asUint8(value: unknown, place: string): number {
  return integer(value, Number(value) & 0xff, "8-bit number", place);
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asInt8(value: unknown, place: string): number {
  return integer(value, (Number(value) << 24) >> 24, "signed 8-bit number", place);
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asUint16(value: unknown, place: string): number {
  return integer(value, Number(value) & 0xffff, "16-bit number", place);
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asInt16(value: unknown, place: string): number {
  return integer(value, (Number(value) << 16) >> 16, "signed 16-bit number", place);
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asUint32(value: unknown, place: string): number {
  return integer(value, Number(value) >>> 0, "32-bit number", place);
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asInt32(value: unknown, place: string): number {
  return integer(value, Number(value) | 0, "signed 32-bit number", place);
}

/**
 * A number with a fraction, or none at all.
 *
 * @category Codecs
 */
export function asFloat(value: unknown, place: string): number {
  if (typeof value !== "number") throw new CodecError(place, `${String(value)} is no number`);
  return value;
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asBoolean(value: unknown, place: string): boolean {
  if (typeof value !== "boolean") throw new CodecError(place, `${String(value)} is neither true nor false`);
  return value;
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asInt64(value: unknown, place: string): bigint {
  return wide(value, -0x8000000000000000n, 0x7fffffffffffffffn, "signed 64-bit number", place);
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asUint64(value: unknown, place: string): bigint {
  return wide(value, 0n, 0xffffffffffffffffn, "64-bit number", place);
}

function wide(value: unknown, least: bigint, most: bigint, type: string, place: string): bigint {
  if (typeof value === "bigint" && value >= least && value <= most) return value;
  throw new CodecError(place, `${String(value)} is no ${type}`);
}

/**
 * A 32-bit number that is read as signed; one that is not is taken as well.
 *
 * @category Codecs
 */
export function asLong(value: unknown, place: string): number {
  return integer(value, Number(value) < 0 ? Number(value) | 0 : Number(value) >>> 0, "32-bit number", place);
}

function asText(value: unknown, place: string): string | null {
  if (value !== null && typeof value !== "string") throw new CodecError(place, `${String(value)} is no text`);
  return value;
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asBytes(value: unknown, place: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new CodecError(place, `${String(value)} is no Uint8Array`);
  return value;
}

/**
 * The value as the type in the name, or an error that names its place.
 *
 * @category Codecs
 */
export function asList(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new CodecError(place, `${String(value)} is no list`);
  return value;
}

function latin1(text: string, place: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0xff) throw new CodecError(place, `${JSON.stringify(text[index])} is not in the code page`);
    bytes[index] = unit;
  }
  return bytes;
}
