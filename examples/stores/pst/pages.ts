import { readSync } from "node:fs";
import type { PstFormat } from "./header.js";

/**
 * Pages of the two B-trees on disk ([MS-PST] 2.2.2.7.7). `pst-extractor` has a look-up of its own, but it
 * compares ANSI keys as text, reads byte by byte from the disk, and takes whatever a damaged page holds.
 */
interface PageLayout {
  readonly size: number;
  /** Offset of the four fields that describe the entries; also where the room for entries ends. */
  readonly meta: number;
  /** Offset of what ends the page; its CRC is of all bytes before. */
  readonly trailer: number;
  readonly crc: number;
  readonly keyWidth: 4 | 8;
}

const LAYOUTS: Record<PstFormat, PageLayout> = {
  ansi: { size: 512, meta: 496, trailer: 500, crc: 508, keyWidth: 4 },
  unicode: { size: 512, meta: 488, trailer: 496, crc: 500, keyWidth: 8 },
  unicode4k: { size: 4096, meta: 4056, trailer: 4072, crc: 4076, keyWidth: 8 },
};

interface Page {
  readonly level: number;
  readonly entries: readonly Buffer[];
}

const CACHED_PAGES = 256;
const DEEPEST_LEVEL = 16;

/** Reads an id or an offset: eight bytes wide, or four in the ANSI layout. */
export function readWide(bytes: Buffer, offset: number, width: 4 | 8): number {
  return width === 4 ? bytes.readUInt32LE(offset) : Number(bytes.readBigUInt64LE(offset));
}

/** Reads exactly so many bytes of a file. */
export function readAt(fd: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const count = readSync(fd, bytes, done, length - done, offset + done);
    if (count === 0) throw new Error(`the file ends before offset ${offset + length}`);
    done += count;
  }
  return bytes;
}

/** One B-tree of the file: nodes by node id, or blocks by block id. */
export class PageTree {
  readonly #fd: number;
  readonly #root: number;
  readonly #type: number;
  readonly #layout: PageLayout;
  readonly #cache = new Map<number, Page>();

  /** `type` is the page type that every page of the tree must have: 0x81 for nodes, 0x80 for blocks. */
  constructor(fd: number, root: number, type: 0x80 | 0x81, format: PstFormat) {
    this.#fd = fd;
    this.#root = root;
    this.#type = type;
    this.#layout = LAYOUTS[format];
  }

  /** The leaf entry of a key. */
  find(key: number): Buffer {
    let page = this.#page(this.#root);
    for (let level = page.level; level > 0; level = page.level) {
      const after = page.entries.findIndex((entry) => this.#key(entry) > key);
      const branch = page.entries.at(after < 0 ? -1 : after - 1);
      if (!branch || after === 0) break;
      page = this.#below(branch, level);
    }
    const leaf = page.level === 0 ? page.entries.find((entry) => this.#key(entry) === key) : undefined;
    if (!leaf) throw new Error(`the file lists no ${this.#type === 0x81 ? "node" : "block"} ${key}`);
    return leaf;
  }

  /** All leaf entries in the order of their keys. */
  *leaves(): Generator<Buffer> {
    yield* this.#walk(this.#page(this.#root));
  }

  *#walk(page: Page): Generator<Buffer> {
    for (const entry of page.entries) {
      if (page.level === 0) yield entry;
      else yield* this.#walk(this.#below(entry, page.level));
    }
  }

  #below(branch: Buffer, level: number): Page {
    const page = this.#page(readWide(branch, 2 * this.#layout.keyWidth, this.#layout.keyWidth));
    // Levels that always fall are what keeps a damaged tree from being walked in circles.
    if (page.level !== level - 1) throw new Error("an index page has the wrong level");
    return page;
  }

  #key(entry: Buffer): number {
    const key = readWide(entry, 0, this.#layout.keyWidth);
    // A node id is 32 bits wide whatever the width of its field; the rest of the field is undefined.
    return this.#type === 0x81 ? key % 0x1_0000_0000 : key;
  }

  #page(offset: number): Page {
    const cached = this.#cache.get(offset);
    if (cached) return cached;
    const page = this.#parse(readAt(this.#fd, offset, this.#layout.size), offset);
    if (this.#cache.size >= CACHED_PAGES) this.#cache.delete(this.#cache.keys().next().value ?? 0);
    this.#cache.set(offset, page);
    return page;
  }

  #parse(bytes: Buffer, offset: number): Page {
    const { size, meta, trailer, crc } = this.#layout;
    if (bytes[trailer] !== this.#type || bytes[trailer + 1] !== this.#type) {
      throw new Error(`there is no index page at offset ${offset}`);
    }
    const wide = size > 512;
    const count = wide ? bytes.readUInt16LE(meta) : bytes.readUInt8(meta);
    const width = bytes.readUInt8(wide ? meta + 4 : meta + 2);
    const level = bytes.readUInt8(wide ? meta + 5 : meta + 3);
    const sound = crc32(bytes.subarray(0, trailer)) === bytes.readUInt32LE(crc);
    if (!sound || count * width > meta || width < 3 * this.#layout.keyWidth || level > DEEPEST_LEVEL) {
      throw new Error(`the index page at offset ${offset} is damaged`);
    }
    const entries = Array.from({ length: count }, (_, i) => bytes.subarray(i * width, (i + 1) * width));
    return { level, entries };
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC of [MS-PST] 5.3: that of zlib, but without its inversions (and Node 20.0 has no `zlib.crc32`). */
export function crc32(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc >>> 0;
}
