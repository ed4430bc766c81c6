// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Architecture } from "./layouts.js";
import { type Address, type Allocation, CodecError, type CodePage, dataViewOf, type Memory, MemoryImage } from "./memory.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-memory", "ac0788aa68f9");

/**
 * A library that koffi has loaded.
 *
 * @category Native
 */
export interface Library {
  func(convention: string, name: string, result: string, parameters: string[]): (...parameters: never[]) => unknown;
}

/**
 * What is used of the package koffi, which calls functions and is called by them: its own methods, as it documents them.
 *
 * @category Native
 */
export interface Koffi {
  /** The ending of libraries on this system. */
  readonly extension: string;
  load(path: string | null): Library;
  proto(convention: string, name: string | null, result: string, parameters: string[]): unknown;
  pointer(type: never): unknown;
  register(callback: (...parameters: never[]) => unknown, type: never): bigint;
  decode(address: number, type: never, length?: number): unknown;
  address(buffer: ArrayBuffer): bigint;
  view(address: number, length: number): ArrayBuffer;
  sizeof(type: string): number;
}

/**
 * A COM object cannot be reached, or not in this way.
 *
 * @category Native
 */
export class NativeError extends Error {
  /** Name of the class. */
  override readonly name = "NativeError";
}

/**
 * Who allocates what a method delivers, and who frees it: MAPIAllocateBuffer and MAPIFreeBuffer on Windows.
 *
 * @category Native
 */
export interface Buffers {
  /** Room for so many bytes, not cleared; 0 where there is none. */
  allocate(length: number): Address;
  /** Gives back what `allocate` gave. */
  free(address: Address): void;
}

/** The convention of the C library. */
const C = "__cdecl";

/** How many bytes an arena takes at once. */
const CHUNK = 4096;

/**
 * Memory that native code may see for as long as the arena is there. Node neither moves nor frees it before.
 *
 * @category Native
 */
export class Arena {
  readonly #koffi: Koffi;
  #image: MemoryImage | undefined;
  #full: MemoryImage[] = [];

  constructor(koffi: Koffi) {
    this.#koffi = koffi;
  }

  allocate(length: number): Allocation {
    if (this.#image === undefined || this.#image.used.length + length + 16 > this.#image.bytes.length) {
      if (this.#image !== undefined) this.#full.push(this.#image);
      this.#image = makeImage(this.#koffi, Math.max(CHUNK, length + 16));
    }
    return this.#image.allocate(length);
  }

  /** Forgets everything, for the next to use it. */
  clear(): void {
    this.#full = [];
    if (this.#image === undefined) return;
    const { bytes, base, used } = this.#image;
    used.fill(0);
    this.#image = new MemoryImage(bytes, base, 0);
  }
}

function makeImage(koffi: Koffi, length: number): MemoryImage {
  const buffer = new ArrayBuffer(length);
  return new MemoryImage(new Uint8Array(buffer), Number(koffi.address(buffer)), 0);
}

/**
 * The memory of the process.
 *
 * @category Native
 */
export class ProcessMemory {
  readonly koffi: Koffi;
  readonly architecture: Architecture;
  readonly pointerSize: 4 | 8;
  readonly isWindows: boolean;
  readonly #copy: (to: Uint8Array, from: Address, length: number) => void;
  readonly #length: (address: Address) => number;
  #buffers: Buffers | undefined;
  #codePage: CodePage | undefined;

  constructor(koffi: Koffi) {
    this.koffi = koffi;
    this.pointerSize = koffi.sizeof("void *") === 4 ? 4 : 8;
    this.architecture = this.pointerSize === 4 ? "x86" : "x64";
    this.isWindows = koffi.extension === ".dll";
    const library = koffi.load(this.isWindows ? "msvcrt.dll" : null);
    this.#copy = library.func(C, "memcpy", "void", ["void *", "uintptr", "size_t"]) as never;
    this.#length = library.func(C, "strlen", "size_t", ["uintptr"]) as never;
  }

  /** A copy of the bytes at an address, which is still good when the memory is not. */
  copy(address: Address, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    if (length > 0) this.#copy(bytes, address, length);
    return bytes;
  }

  /** The bytes at an address themselves. */
  view(address: Address, length: number): Uint8Array {
    return new Uint8Array(this.koffi.view(address, length));
  }

  text(address: Address, width: 1 | 2): Uint8Array {
    if (width === 1) return this.copy(address, this.#length(address));
    const text = this.koffi.decode(address, "char16" as never, -1) as string;
    return this.copy(address, text.length * 2);
  }

  address(at: Address): Address {
    return Number(this.koffi.decode(at, "uintptr" as never));
  }

  /** The convention of methods and of MAPI, as koffi calls it. */
  get convention(): string {
    return this.isWindows && this.architecture === "x86" ? "__stdcall" : C;
  }

  /** Those of the system, where the user gave none: of MAPI on Windows, of the C library elsewhere. */
  get buffers(): Buffers {
    this.#buffers ??= this.isWindows ? mapiBuffers(this, this.koffi.load("mapi32.dll")) : this.#malloc();
    return this.#buffers;
  }

  /** That of the system, where the user gave none: the ANSI code page of Windows, ISO 8859-1 elsewhere. */
  get codePage(): CodePage {
    this.#codePage ??= this.isWindows ? windowsCodePage(this.koffi.load("kernel32.dll"), this.convention) : LATIN_1;
    return this.#codePage;
  }

  #malloc(): Buffers {
    const library = this.koffi.load(null);
    const allocate = library.func(C, "malloc", "uintptr", ["size_t"]) as (length: number) => Address;
    return { allocate, free: library.func(C, "free", "void", ["uintptr"]) as (address: Address) => void };
  }
}

/** ISO 8859-1, with question marks for what it lacks, as Windows writes them: a name is no reason to refuse a struct. */
const LATIN_1: CodePage = {
  decode: (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""),
  encode: (text) => Uint8Array.from(text, (one) => (one <= "\xff" ? one.charCodeAt(0) : QUESTION_MARK)),
};

const QUESTION_MARK = 0x3f;

/** CP_ACP, the code page that Windows is set to. */
const CP_ACP = 0;

/** The code page of the system: what it lacks, it replaces. */
function windowsCodePage(kernel: Library, convention: string): CodePage {
  type Convert = (page: number, flags: number, from: ArrayBufferView, length: number, to: ArrayBufferView | null, room: number, ...more: null[]) => number;
  const from = ["uint32", "uint32", "void *", "int32", "void *", "int32"];
  const widen = kernel.func(convention, "MultiByteToWideChar", "int32", from) as Convert;
  const narrow = kernel.func(convention, "WideCharToMultiByte", "int32", [...from, "void *", "void *"]) as Convert;
  return {
    decode(bytes) {
      if (bytes.length === 0) return "";
      const units = new Uint16Array(widen(CP_ACP, 0, bytes, bytes.length, null, 0));
      widen(CP_ACP, 0, bytes, bytes.length, units, units.length);
      return Array.from(units, (unit) => String.fromCharCode(unit)).join("");
    },
    encode(text) {
      if (text === "") return new Uint8Array();
      const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      const bytes = new Uint8Array(narrow(CP_ACP, 0, units, units.length, null, 0, null, null));
      narrow(CP_ACP, 0, units, units.length, bytes, bytes.length, null, null);
      return bytes;
    },
  };
}

/**
 * UTF-16 in the place of 8-bit text, for callers who ask for it.
 *
 * @category Native
 */
export const WIDE: CodePage = {
  width: 2,
  decode: (bytes) => {
    let text = "";
    for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8));
    return text;
  },
  encode: (text) => Uint8Array.from({ length: text.length * 2 }, (_, at) => text.charCodeAt(at >> 1) >> ((at & 1) * 8)),
};

/**
 * Those of a library that implements MAPI.
 *
 * @category Native
 */
export function mapiBuffers({ convention }: ProcessMemory, mapi: Library): Buffers {
  const allocate = mapi.func(convention, "MAPIAllocateBuffer", "int32", ["uint32", "void *"]) as (length: number, to: Uint8Array) => number;
  const free = mapi.func(convention, "MAPIFreeBuffer", "uint32", ["uintptr"]) as (address: Address) => number;
  return {
    allocate(length) {
      const out = new Uint8Array(8);
      if (allocate(length, out) !== 0) throw new NativeError(`MAPIAllocateBuffer has no ${length} bytes`);
      return Number(dataViewOf(out).getBigUint64(0, true));
    },
    free: (address) => void free(address),
  };
}

/**
 * Memory as codecs use it: they read copies of what is there, and write into an arena.
 *
 * @category Native
 */
export class CopyingMemory implements Memory {
  readonly #process: ProcessMemory;
  readonly #arena: Arena;

  constructor(process: ProcessMemory, arena: Arena) {
    this.#process = process;
    this.#arena = arena;
  }

  read(address: Address, length: number): Uint8Array {
    return this.#process.copy(address, length);
  }

  readText(address: Address, width: 1 | 2): Uint8Array {
    return this.#process.text(address, width);
  }

  allocate(length: number): Allocation {
    return this.#arena.allocate(length);
  }
}

/**
 * Memory in which structs are written in place, for as long as the scope that owns it is open.
 *
 * @category Native
 */
export class LiveMemory extends CopyingMemory {
  readonly #process: ProcessMemory;
  #isOpen = true;

  constructor(process: ProcessMemory, arena: Arena) {
    super(process, arena);
    this.#process = process;
  }

  override read(address: Address, length: number): Uint8Array {
    this.check();
    return this.#process.view(address, length);
  }

  /** @throws NativeError where the state has ended that the memory belonged to */
  check(): void {
    if (!this.#isOpen) throw new NativeError("the struct is gone: its state has ended");
  }

  close(): void {
    this.#isOpen = false;
  }
}

/**
 * One block that is allocated at once, and freed at once with all that is in it.
 *
 * @category Native
 */
export class BlockMemory implements Memory {
  readonly #block: Uint8Array;
  readonly #base: Address;
  #used = 0;

  /** Without a block it only counts how many bytes one would need. */
  constructor(block: Uint8Array = new Uint8Array(), base: Address = 0) {
    this.#block = block;
    this.#base = base;
  }

  get used(): number {
    return this.#used;
  }

  read(): Uint8Array {
    throw new CodecError("block", "is written only");
  }

  readText(): Uint8Array {
    return this.read();
  }

  allocate(length: number): Allocation {
    const at = this.#used;
    this.#used = Math.ceil((at + Math.max(1, length)) / 8) * 8;
    const bytes = this.#block.length === 0 ? new Uint8Array(length) : this.#block.subarray(at, at + length);
    return { address: this.#base + at + (this.#base === 0 ? 8 : 0), bytes };
  }
}
