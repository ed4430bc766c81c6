import { PSTFile } from "pst-extractor";
import { DescriptorIndexNode } from "pst-extractor/dist/DescriptorIndexNode.class.js";
import { NodeMap } from "pst-extractor/dist/NodeMap.class.js";
import type { PSTDescriptorItem } from "pst-extractor/dist/PSTDescriptorItem.class.js";
import { PSTNodeInputStream } from "pst-extractor/dist/PSTNodeInputStream.class.js";
import type { PSTTableItem } from "pst-extractor/dist/PSTTableItem.class.js";
import { PSTUtil } from "pst-extractor/dist/PSTUtil.class.js";
import { NodeDatabase } from "./blocks.js";
import type { PstHeader } from "./header.js";

// This is what changes `pst-extractor`: it puts our node database below the library, and keeps apart what the
// library shares between files. What a plain `PSTFile` does stays as it is.

type Long = PSTNodeInputStream["length"];

/** Members of the library's objects that its types hide. */
export interface RawObject {
  readonly pstFile: PSTFile;
  readonly pstTableItems: Map<number, PSTTableItem> | null;
  readonly localDescriptorItems: SubNodes | null;
}

/** The nodes inside a node, by id: long values, attachments, tables. */
export type SubNodes = Map<number, PSTDescriptorItem>;

interface RawStream {
  pstFile: PSTFile;
  allData: Buffer;
  _length: Long;
  currentLocation: Long;
  skipPoints: Long[];
  indexItems: { size: number }[];
}

// The library looks nodes up while its constructor runs, before a field of ours could be set.
const databases = new WeakMap<Buffer, NodeDatabase>();

/** A `PSTFile` that reads through a {@link NodeDatabase} and has named properties of its own. */
export class MendedFile extends PSTFile {
  readonly #names: NodeMap;

  constructor(header: PstHeader) {
    databases.set(header.bytes, new NodeDatabase(header));
    // The library keeps one map of named properties for all files that are open: each new file would
    // change what the names of the others mean.
    const library = PSTFile as unknown as { nodeMap: NodeMap };
    const shared = library.nodeMap;
    const own = new NodeMap();
    library.nodeMap = own;
    try {
      super(header.bytes);
    } finally {
      library.nodeMap = shared;
    }
    this.#names = own;
  }

  get database(): NodeDatabase {
    return databaseOf(this);
  }

  override getNameToIdMapItem(key: number, set: number): number {
    return this.#names.getId(key, set);
  }

  /** The id that a property with a name, say `Keywords`, has in this file; -1 if it has none. */
  named(name: string): number {
    return this.#names.getId(name);
  }

  /** The names of this file's named properties, as far as they are known, by property id. */
  propertyNames(): ReadonlyMap<number, string> {
    return (this.#names as unknown as { idToStringName: Map<number, string> }).idToStringName;
  }

  /** The entry of the index of nodes for a node id. */
  node(nid: number): DescriptorIndexNode {
    return new DescriptorIndexNode(this.database.nodes.find(nid), this.pstFileType);
  }

  override close(): void {
    this.database.close();
  }
}

function define(prototype: object, name: string, value: (...args: never[]) => unknown): void {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function databaseOf(file: PSTFile): NodeDatabase {
  const database = databases.get((file as unknown as { pstBuffer: Buffer }).pstBuffer);
  if (!database) throw new Error("the file has no node database");
  return database;
}

define(MendedFile.prototype, "findBtreeItem", function (this: MendedFile, id: Long, node: boolean) {
  const database = databaseOf(this);
  const key = id.toNumber();
  return node ? database.nodes.find(key) : database.blocks.find(key - (key % 2));
});

const names = PSTFile.prototype as unknown as { processNameToIDMap(): void };
const { processNameToIDMap } = names;

define(MendedFile.prototype, "processNameToIDMap", function (this: MendedFile) {
  try {
    processNameToIDMap.call(this);
  } catch {
    // A file without named properties has an empty map, which the library takes for damage. All that a missing
    // map takes away are these properties' names.
  }
});

const stream = PSTNodeInputStream.prototype as unknown as {
  loadFromOffsetItem(item: { indexIdentifier: Long }): void;
  detectZlib(): void;
  readCompletely(target: Buffer): void;
};
const { loadFromOffsetItem, detectZlib, readCompletely } = stream;

define(stream, "loadFromOffsetItem", function (this: RawStream, item: { indexIdentifier: Long }) {
  if (!(this.pstFile instanceof MendedFile)) return loadFromOffsetItem.call(this, item);
  const { bytes, ends } = this.pstFile.database.read(item.indexIdentifier.toNumber());
  this.allData = bytes;
  this._length = toLong(bytes.length);
  (this as unknown as { _encrypted: boolean })._encrypted = false;
  // The library takes the ends of the blocks from these two when it looks into a heap.
  this.skipPoints = ends.map((_, i) => toLong(ends[i - 1] ?? 0));
  this.indexItems = ends.map((end, i) => ({ size: end - (ends[i - 1] ?? 0) }));
});

define(stream, "detectZlib", function (this: RawStream) {
  if (!(this.pstFile instanceof MendedFile)) detectZlib.call(this);
});

define(stream, "readCompletely", function (this: RawStream, target: Buffer) {
  if (
    this.pstFile instanceof MendedFile &&
    target.length > this._length.toNumber() - this.currentLocation.toNumber()
  ) {
    throw new Error("a structure reaches past the end of its node");
  }
  readCompletely.call(this, target);
});

/** The library's own kind of integer. */
export function toLong(value: number): Long {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return PSTUtil.convertLittleEndianBytesToLong(bytes);
}

/** All bytes of a node's stream, without a copy. */
export function streamBytes(source: PSTNodeInputStream): Buffer {
  return (source as unknown as RawStream).allData;
}
