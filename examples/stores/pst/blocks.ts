// First: the modules of this library import one another in a circle that can only be entered here.
import "pst-extractor";
import { closeSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { PSTUtil } from "pst-extractor/dist/PSTUtil.class.js";
import type { PstFormat, PstHeader } from "./header.js";
import { crc32, PageTree, readAt, readWide } from "./pages.js";

/** The bytes of a node, and where in them each of its data blocks ends. */
export interface NodeData {
  readonly bytes: Buffer;
  readonly ends: readonly number[];
}

/** A node of the file, as far as one has to know it to find others. */
export interface NodeEntry {
  readonly nid: number;
  readonly parent: number;
}

const INTERNAL = 2;
const TREE_BLOCK = 1;
/** A block ends with a trailer, and takes whole units of room on the disk. */
const TRAILERS: Record<PstFormat, { size: number; unit: number; crc: number }> = {
  ansi: { size: 12, unit: 64, crc: 8 },
  unicode: { size: 16, unit: 64, crc: 4 },
  unicode4k: { size: 24, unit: 512, crc: 4 },
};

/**
 * The node database: the lowest layer of the file ([MS-PST] 2.2). It gives exact bytes or an error. The one
 * in `pst-extractor` gives zeros for what it cannot read, unpacks any data that look packed (so an attachment
 * that is a zlib stream comes out changed), and waits for ever at the end of a short block.
 */
export class NodeDatabase {
  readonly #header: PstHeader;
  readonly #width: 4 | 8;
  /** The node B-tree. */
  readonly nodes: PageTree;
  /** The block B-tree. */
  readonly blocks: PageTree;
  #open = true;

  constructor(header: PstHeader) {
    this.#header = header;
    this.#width = header.format === "ansi" ? 4 : 8;
    this.nodes = new PageTree(header.fd, header.nodeRoot, 0x81, header.format);
    this.blocks = new PageTree(header.fd, header.blockRoot, 0x80, header.format);
  }

  /** Every node of the file. */
  *entries(): Generator<NodeEntry> {
    for (const leaf of this.nodes.leaves()) {
      yield { nid: leaf.readUInt32LE(0), parent: leaf.readUInt32LE(3 * this.#width) };
    }
  }

  /** The data that a block id stands for, decoded; for a tree of blocks, those of all blocks in turn. */
  read(bid: number): NodeData {
    const parts: Buffer[] = [];
    this.#collect(bid, 2, parts);
    const ends: number[] = [];
    let end = 0;
    for (const part of parts) {
      end += part.length;
      ends.push(end);
    }
    return { bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, end), ends };
  }

  close(): void {
    // A number that was closed may be that of another file by now.
    if (this.#open) closeSync(this.#header.fd);
    this.#open = false;
  }

  #collect(bid: number, depth: number, parts: Buffer[]): number {
    const block = this.#block(bid);
    if (block[0] !== TREE_BLOCK || (bid & INTERNAL) === 0) {
      parts.push(block);
      return block.length;
    }
    if (depth === 0) throw new Error(`block ${bid} is nested too deep`);
    const count = block.readUInt16LE(2);
    const expected = block.readUInt32LE(4);
    let total = 0;
    for (let i = 0; i < count; i++) {
      total += this.#collect(readWide(block, 8 + i * this.#width, this.#width), depth - 1, parts);
    }
    if (total !== expected) throw new Error(`block ${bid} should hold ${expected} bytes, but holds ${total}`);
    return total;
  }

  #block(bid: number): Buffer {
    const { fd, format, permuted } = this.#header;
    // The lowest bit of a block id is reserved: references to the same block may differ in it.
    const leaf = this.blocks.find(bid - (bid % 2));
    const offset = readWide(leaf, this.#width, this.#width);
    const size = leaf.readUInt16LE(2 * this.#width);
    const trailer = TRAILERS[format];
    const room = Math.ceil((size + trailer.size) / trailer.unit) * trailer.unit;
    const stored = readAt(fd, offset, room);
    const bytes = stored.subarray(0, size);
    if (crc32(bytes) !== stored.readUInt32LE(room - trailer.size + trailer.crc)) {
      throw new Error(`block ${bid} at offset ${offset} is damaged`);
    }
    if (format === "unicode4k") {
      const unpacked = leaf.readUInt16LE(2 * this.#width + 2);
      return unpacked === size ? bytes : inflateSync(bytes);
    }
    return permuted && (bid & INTERNAL) === 0 ? PSTUtil.decode(bytes) : bytes;
  }
}
