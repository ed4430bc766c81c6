// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import type { Architecture } from "./layouts.js";
import { type Address, addressOf, type CodecOptions, CodecError, type Memory, ShortBufferError } from "./memory.js";
import { type Source, sourceOf, uint32At } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("decoding", "ac0788aa68f9");

/**
 * Follows the pointers while a struct is read. It goes no deeper, and to no more places, than it may. It has no private
 * methods: making one would take longer.
 *
 * @category Codecs
 */
export class Decoding {
  /** Whose layouts the bytes have. */
  readonly architecture: Architecture;
  readonly #options: CodecOptions;
  #left: number;
  #depth = 0;

  constructor(options = NOTHING) {
    this.architecture = options.architecture ?? "x64";
    this.#options = options;
    this.#left = options.limit ?? LIMIT;
  }

  /** The bytes that a pointer leads to. They are not copied, unless the memory does. */
  bytes(address: Address, length: number, place: string): Uint8Array {
    return length === 0 ? noBytes() : readBytes(this.#options, address, length, place);
  }

  /** The bytes that a pointer in memory leads to. Where they are none it may be anything, as it may be in C. */
  bytesAt(source: Source, offset: number, length: number, place: string): Uint8Array {
    return length === 0 ? noBytes() : this.bytes(this.addressAt(source, offset), length, place);
  }

  /** The value that a pointer leads to; nothing where it leads nowhere. */
  one<Value>(address: Address, codec: Codec<Value>, place: string): Value | null {
    if (address === 0) return null;
    const remaining = left(this.#left, 1, this.#depth + 1, place);
    let source = sourceOf(readBytes(this.#options, address, codec[this.architecture], place));
    const more = codec.extent?.(source, this.architecture) ?? 0;
    if (more > 0) source = sourceOf(readBytes(this.#options, address, codec[this.architecture] + more, place));
    this.#left = remaining;
    this.#depth++;
    const value = codec.read(source, 0, this);
    this.#depth--;
    return value;
  }

  /** The elements that a pointer leads to. */
  list<Value>(address: Address, length: number, codec: Codec<Value>, place: string): Value[] {
    if (length === 0) return [];
    const remaining = left(this.#left, length, this.#depth + 1, place);
    const size = codec[this.architecture];
    const source = sourceOf(readBytes(this.#options, address, length * size, place));
    this.#left = remaining;
    this.#depth++;
    const values: Value[] = [];
    for (let index = 0; index < length; index++) values.push(codec.read(source, index * size, this));
    this.#depth--;
    return values;
  }

  /** As many elements as another list has; nothing where one of them is nowhere. */
  parallel<Value>(
    address: Address,
    list: readonly unknown[] | null,
    codec: Codec<Value>,
    place: string,
  ): Value[] | null {
    return address === 0 || list === null ? null : this.list(address, list.length, codec, place);
  }

  /** 8-bit text up to a zero byte. */
  text8(address: Address, place: string): string | null {
    if (address === 0) return null;
    const { codePage } = this.#options;
    const bytes = memoryOf(this.#options, place).readText(address, codePage?.width ?? 1);
    return codePage?.decode(bytes) ?? latin1(bytes);
  }

  /** UTF-16 text up to a zero. */
  text16(address: Address, place: string): string | null {
    if (address === 0) return null;
    const bytes = memoryOf(this.#options, place).readText(address, 2);
    let text = "";
    for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8));
    return text;
  }

  /** The object that a pointer to an interface leads to. */
  object(address: Address, interfaceName: string, place: string): unknown {
    return address === 0 ? null : objectAt(this.#options, address, interfaceName, place);
  }

  /** A pointer to nobody knows what. */
  pointer(address: Address): Address | null {
    return address === 0 ? null : address;
  }

  /** A pointer. */
  addressAt(source: Source, offset: number): Address {
    const low = uint32At(source, offset);
    return this.architecture === "x86" ? low : addressOf(low, uint32At(source, offset + 4));
  }
}

/** One byte, and none behind it. */
let byte = /*@__PURE__*/ new Uint8Array(1);
let none = /*@__PURE__*/ new Uint8Array(byte.buffer, 1);

/**
 * No bytes, always the same ones: new ones with a buffer of their own take 190 ns, as a part of others 10. Who transfers
 * their buffer to a worker takes away the byte as well, which is how that is seen, and the next ones are new.
 */
function noBytes(): Uint8Array {
  if (byte.length === 0) renew();
  return none;
}

/** In a function of its own, as what is rare is elsewhere here: the less there is to inline, the more V8 does inline. */
function renew(): void {
  byte = new Uint8Array(1);
  none = new Uint8Array(byte.buffer, 1);
}

/** What is known where nothing was said. */
const NOTHING: CodecOptions = {};

/** How many places one call follows pointers to, where nothing else was said. */
const LIMIT = 1_000_000;

/** How many pointers may follow each other. A chain that is longer leads in a circle. */
const DEPTH = 1000;

/** Without options no pointer can be followed, and nothing of it changes: it serves all. */
const plain = /*@__PURE__*/ new Decoding();

/**
 * What decodes with these options.
 *
 * @category Codecs
 */
export function decodingOf(options?: CodecOptions): Decoding {
  return options === undefined ? plain : new Decoding(options);
}

/** How many places are left, after so many more, so deep. */
function left(before: number, count: number, depth: number, place: string): number {
  if (count < 0) throw new CodecError(place, `cannot have ${count} elements`);
  if (count > before) throw new CodecError(place, "leads to more than the limit allows");
  if (depth > DEPTH) throw new CodecError(place, `goes ${DEPTH} pointers deep`);
  return before - count;
}

function memoryOf({ memory }: CodecOptions, place: string): Memory {
  if (memory === undefined) throw new CodecError(place, "leads elsewhere: give `memory` to follow it");
  return memory;
}

function objectAt({ objects }: CodecOptions, address: Address, interfaceName: string, place: string): unknown {
  if (objects === undefined) throw new CodecError(place, `leads to an object: give \`objects\` to find it`);
  return objects.objectAt(address, interfaceName);
}

function readBytes(options: CodecOptions, address: Address, length: number, place: string): Uint8Array {
  if (length < 0) throw new CodecError(place, `cannot have ${length} bytes`);
  if (address === 0) throw new CodecError(place, `needs ${length} bytes, and leads nowhere`);
  const bytes = memoryOf(options, place).read(address, length);
  if (bytes.length < length) throw new ShortBufferError(place, length, bytes.length);
  return bytes;
}

/**
 * A list in which nothing may be missing.
 *
 * @category Codecs
 */
export function withoutNull<Value>(list: readonly (Value | null)[], place: string): readonly Value[] {
  if (list.includes(null)) throw new CodecError(place, `lacks element ${list.indexOf(null)}`);
  return list as readonly Value[];
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
