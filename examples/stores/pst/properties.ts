import type { PSTObject } from "pst-extractor/dist/PSTObject.class.js";
import { decodeText } from "./charsets.js";
import type { RawObject } from "./library.js";
import { streamBytes } from "./library.js";
import { openSubNode } from "./objects.js";

/** MAPI property types, as far as they are told apart here. */
export const PropertyType = {
  short: 0x0002,
  long: 0x0003,
  float: 0x0004,
  double: 0x0005,
  currency: 0x0006,
  apptime: 0x0007,
  error: 0x000a,
  boolean: 0x000b,
  object: 0x000d,
  longlong: 0x0014,
  string8: 0x001e,
  unicode: 0x001f,
  systime: 0x0040,
  guid: 0x0048,
  binary: 0x0102,
  multiple: 0x1000,
} as const;

/** A property's value: its bytes, whether they lie in the table, in its heap or in a node of their own. */
export interface Cell {
  readonly type: number;
  bytes(): Buffer;
}

const MESSAGE_CODEPAGE = 0x3ffd;
const INTERNET_CODEPAGE = 0x3fde;
const EPOCH_1601 = 11_644_473_600_000;

/**
 * The properties of a message, a folder, a recipient or an attachment, by property id. Unlike the getters of
 * `pst-extractor`, these tell an absent value from an empty one, and find long values wherever they are.
 */
export class Properties {
  readonly #cells: ReadonlyMap<number, Cell>;

  constructor(cells: ReadonlyMap<number, Cell>) {
    this.#cells = cells;
  }

  /** The properties of an object that `pst-extractor` loaded. */
  static of(object: PSTObject): Properties {
    const raw = object as unknown as RawObject;
    const cells = new Map<number, Cell>();
    for (const [id, item] of raw.pstTableItems ?? []) {
      const type = item.entryValueType;
      cells.set(id, {
        type,
        bytes: () => {
          if (isInline(type)) return inlineBytes(item.entryValueReference);
          if (!item.isExternalValueReference) return item.data;
          const node = raw.localDescriptorItems?.get(item.entryValueReference);
          if (!node) throw new Error(`the value of property 0x${id.toString(16)} is missing`);
          return streamBytes(openSubNode(raw.pstFile, node)[0]);
        },
      });
    }
    return new Properties(cells);
  }

  has(id: number): boolean {
    return this.#cells.has(id);
  }

  entries(): IterableIterator<[number, Cell]> {
    return this.#cells.entries();
  }

  /** A text; empty if there is none. `codepage` is for one that is not in the code page of the others. */
  string(id: number, codepage = 0): string {
    const cell = this.#cells.get(id);
    if (cell?.type === PropertyType.unicode) return decodeUnicode(cell.bytes());
    return cell?.type === PropertyType.string8 ? this.decode8(cell.bytes(), codepage) : "";
  }

  /** Several texts; none if the property is absent. */
  strings(id: number): string[] {
    const cell = this.#cells.get(id);
    if (cell?.type === (PropertyType.multiple | PropertyType.unicode)) {
      return splitMultiple(cell.bytes()).map(decodeUnicode);
    }
    if (cell?.type === (PropertyType.multiple | PropertyType.string8)) {
      return splitMultiple(cell.bytes()).map((bytes) => this.decode8(bytes));
    }
    return [];
  }

  /** An integer of 16 or 32 bits, or a truth value as 0 or 1. */
  int(id: number): number | undefined {
    const cell = this.#cells.get(id);
    if (cell?.type === PropertyType.short) return cell.bytes().readInt16LE(0);
    if (cell?.type === PropertyType.long) return cell.bytes().readInt32LE(0);
    return cell?.type === PropertyType.boolean ? Number(cell.bytes()[0] !== 0) : undefined;
  }

  /** A time; `undefined` too for the values outside of what a `Date` can hold. */
  date(id: number): Date | undefined {
    const cell = this.#cells.get(id);
    return cell?.type === PropertyType.systime ? decodeTime(cell.bytes()) : undefined;
  }

  /** Bytes, of a binary or an object property. */
  binary(id: number): Buffer | undefined {
    const cell = this.#cells.get(id);
    return cell?.type === PropertyType.binary || cell?.type === PropertyType.object
      ? cell.bytes()
      : undefined;
  }

  /** Decodes text that is not Unicode, in the code page the item names. */
  decode8(bytes: Buffer, codepage = 0): string {
    return decodeText(codepage || (this.int(MESSAGE_CODEPAGE) ?? this.codepage), bytes).replaceAll("\0", "");
  }

  /** The code page of the item's body, 0 if it names none. */
  get codepage(): number {
    return this.int(INTERNET_CODEPAGE) ?? 0;
  }
}

/** Whether values of a type lie in the property's own four bytes. */
export function isInline(type: number): boolean {
  return type <= PropertyType.float || type === PropertyType.error || type === PropertyType.boolean;
}

/** Decodes UTF-16 text; Outlook stores it with or without a NUL at its end. */
export function decodeUnicode(bytes: Buffer): string {
  return bytes.toString("utf16le").replaceAll("\0", "");
}

/** Decodes a FILETIME: 100 ns units since 1601. */
export function decodeTime(bytes: Buffer): Date | undefined {
  if (bytes.length < 8) return undefined;
  const date = new Date(Number(bytes.readBigInt64LE(0) / 10_000n) - EPOCH_1601);
  return Number.isNaN(date.getTime()) || date.getTime() <= -EPOCH_1601 ? undefined : date;
}

/** The values of a property with several values of no fixed width: a count, offsets, values. */
export function splitMultiple(bytes: Buffer): Buffer[] {
  const count = bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
  if (count * 4 + 4 > bytes.length) return [];
  const starts = Array.from({ length: count }, (_, i) => bytes.readUInt32LE(4 + 4 * i));
  return starts.map((start, i) => bytes.subarray(start, starts[i + 1] ?? bytes.length));
}

function inlineBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
