import { createHash } from "node:crypto";
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PSTFile, type PSTMessage } from "pst-extractor";
import { PSTUtil } from "pst-extractor/dist/PSTUtil.class.js";
import { NodeDatabase } from "../../../../examples/stores/pst/blocks.js";
import { openHeader } from "../../../../examples/stores/pst/header.js";
import { readAt } from "../../../../examples/stores/pst/pages.js";
import { type PstItem, PstSource } from "../../../../examples/stores/pst/source.js";

const samples = join(
  dirname(createRequire(import.meta.url).resolve("pst-extractor/package.json")),
  "example/testdata",
);

/** 71 mails of 2000 and 2001. */
export const ENRON = join(samples, "enron.pst");
/** Two mailboxes that Outlook 2016 kept offline. */
export const OSTS = ["pstextractortest@outlook.com.ost", "pstextractortestpdf@outlook.com.ost"].map((name) =>
  join(samples, name),
);

/** Runs with a new directory, and removes it afterwards. */
export async function inTempDir<T>(run: (dir: string) => T | Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "iostx-pst-"));
  try {
    return await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Runs with an open file, and closes it afterwards. */
export async function withSource<T>(path: string, run: (source: PstSource) => T | Promise<T>): Promise<T> {
  const source = PstSource.open(path);
  try {
    return await run(source);
  } finally {
    source.close();
  }
}

/** All items of a file that can be read. */
export function* allItems(source: PstSource): Generator<PstItem> {
  for (const { nid } of source.folders()) {
    for (const item of source.items(nid)) if (!("problem" in item)) yield item;
  }
}

/** The same item as `pst-extractor` reads it by itself: what ours is compared with. */
export function plainReader(path: string): { read(nid: number): PSTMessage; close(): void } {
  const file = new PSTFile(path);
  return {
    read: (nid) => PSTUtil.detectAndLoadPSTObject(file, toLong(nid)) as PSTMessage,
    close: () => file.close(),
  };
}

function toLong(value: number): ReturnType<typeof PSTUtil.convertLittleEndianBytesToLong> {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(value);
  return PSTUtil.convertLittleEndianBytesToLong(bytes);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Blocks of an attachment and its message, to be edited in a copy of the file. */
export interface AttachmentBlocks {
  /** The attachment's properties. */
  readonly properties: number;
  /** The list of the nodes inside the attachment. */
  readonly inner: number;
  /** The two blocks (data and inner nodes) that the message starts from. */
  readonly message: readonly [data: number, inner: number];
}

/** Finds the blocks of a message's first attachment. */
export function attachmentBlocks(path: string, nid: number): AttachmentBlocks {
  const source = PstSource.open(path);
  const message = source.read(nid) as unknown as {
    localDescriptorItems: Map<
      number,
      { offsetIndexIdentifier: number; subNodeOffsetIndexIdentifier: number }
    >;
    descriptorIndexNode: Record<
      "dataOffsetIndexIdentifier" | "localDescriptorsOffsetIndexIdentifier",
      { toNumber(): number }
    >;
  };
  source.close();
  const [, item] = [...message.localDescriptorItems].find(([id]) => (id & 0x1f) === 5) ?? [];
  if (!item) throw new Error("the message has no attachment");
  const { dataOffsetIndexIdentifier: data, localDescriptorsOffsetIndexIdentifier: inner } =
    message.descriptorIndexNode;
  return {
    properties: item.offsetIndexIdentifier,
    inner: item.subNodeOffsetIndexIdentifier,
    message: [data.toNumber(), inner.toNumber()],
  };
}

/** The first of the data blocks of an attachment that has several. */
export function firstDataBlock(path: string, inner: number): number {
  const header = openHeader(path);
  const database = new NodeDatabase(header);
  const tree = database.read(inner).bytes.readBigUInt64LE(16);
  const offset = database.blocks.find(Number(tree)).readBigUInt64LE(8);
  const first = readAt(header.fd, Number(offset), 16).readBigUInt64LE(8);
  database.close();
  return Number(first);
}

/** Changes the decoded bytes of a block of a Unicode file, and its CRC unless the block is to be damaged. */
export function editBlock(
  path: string,
  bid: number,
  edit: (bytes: Buffer) => void,
  { sound = true }: { sound?: boolean } = {},
): void {
  const header = openHeader(path);
  const database = new NodeDatabase(header);
  const leaf = database.blocks.find(bid);
  const bytes = Buffer.from(database.read(bid).bytes);
  database.close();
  const offset = Number(leaf.readBigUInt64LE(8));
  const size = leaf.readUInt16LE(16);
  if (bytes.length !== size) throw new Error("only blocks that hold data can be edited");
  edit(bytes);
  const stored = (bid & 2) === 0 ? encode(bytes) : bytes;
  const fd = openSync(path, "r+");
  writeSync(fd, stored, 0, size, offset);
  if (sound) {
    const crc = Buffer.alloc(4);
    crc.writeUInt32LE(crc32(stored));
    writeSync(fd, crc, 0, 4, offset + Math.ceil((size + 16) / 64) * 64 - 12);
  }
  closeSync(fd);
}

/** A copy of enron.pst. */
export function copyOfEnron(dir: string): string {
  const path = join(dir, "copy.pst");
  copyFileSync(ENRON, path);
  return path;
}

function encode(bytes: Buffer): Buffer {
  const decoded = PSTUtil.decode(Buffer.from(Array.from({ length: 256 }, (_, i) => i)));
  return Buffer.from(bytes.map((byte) => decoded.indexOf(byte)));
}

function crc32(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc >>> 0;
}
