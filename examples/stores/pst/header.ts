import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { accessError, PstError } from "./errors.js";

/** The three layouts of [MS-PST]: they differ in the width of ids and in the size of pages. */
export type PstFormat = "ansi" | "unicode" | "unicode4k";

/** What the header of an Outlook data file says, and the open file. */
export interface PstHeader {
  readonly fd: number;
  readonly format: PstFormat;
  /** The header's bytes, as far as `pst-extractor` looks at them. */
  readonly bytes: Buffer;
  /** Offset of the root page of the node B-tree. */
  readonly nodeRoot: number;
  /** Offset of the root page of the block B-tree. */
  readonly blockRoot: number;
  /** Whether the bytes of data blocks are substituted (the format's "compressible encryption"). */
  readonly permuted: boolean;
}

const HEADER_SIZE = 564;
const MAGIC = "!BDN";

/** Opens an Outlook data file for reading only, and checks all that can be checked from its header. */
export function openHeader(path: string): PstHeader {
  const fd = openFile(path);
  try {
    return parseHeader(fd, path);
  } catch (error) {
    closeSync(fd);
    throw error instanceof PstError ? error : accessError(path, error);
  }
}

function openFile(path: string): number {
  try {
    // Looked at before it is opened: opening a named pipe would wait for a writer for ever.
    const stat = statSync(path);
    if (!stat.isFile()) {
      const found = stat.isDirectory() ? "a directory" : "not a regular file";
      throw notPst(path, `it is ${found}`);
    }
    return openSync(path, "r");
  } catch (error) {
    throw error instanceof PstError ? error : accessError(path, error);
  }
}

function parseHeader(fd: number, path: string): PstHeader {
  const size = fstatSync(fd).size;
  const bytes = Buffer.alloc(HEADER_SIZE);
  const read = readSync(fd, bytes, 0, HEADER_SIZE, 0);
  if (read === 0) throw notPst(path, "it is empty");
  if (bytes.toString("latin1", 0, 4) !== MAGIC) throw notPst(path, "it does not begin with !BDN");
  if (read < HEADER_SIZE) throw truncated(path, HEADER_SIZE, size);
  const client = bytes.toString("latin1", 8, 10);
  if (client !== "SM" && client !== "SO") throw notPst(path, "its header names another application");

  const version = bytes.readUInt16LE(10);
  const format = formatOf(version);
  if (!format) throw notPst(path, `its format version ${version} is not known`);
  const ansi = format === "ansi";
  const declared = ansi ? bytes.readUInt32LE(0xa8) : Number(bytes.readBigUInt64LE(0xb8));
  if (declared > size) throw truncated(path, declared, size);

  const method = bytes.readUInt8(ansi ? 461 : 513);
  if (method === 2 || method === 0x10) {
    throw new PstError(
      "encrypted",
      `Expected ${path} to be unencrypted or to use compressible encryption, but it uses method ${method}; export it again from Outlook with the default setting.`,
    );
  }
  if (method > 2) throw damaged(path, `its header names the unknown encryption method ${method}`);
  return {
    fd,
    format,
    bytes,
    nodeRoot: ansi ? bytes.readUInt32LE(188) : Number(bytes.readBigUInt64LE(224)),
    blockRoot: ansi ? bytes.readUInt32LE(196) : Number(bytes.readBigUInt64LE(240)),
    permuted: method === 1,
  };
}

function formatOf(version: number): PstFormat | undefined {
  if (version === 14 || version === 15) return "ansi";
  if (version === 23) return "unicode";
  return version === 36 ? "unicode4k" : undefined;
}

function notPst(path: string, found: string): PstError {
  return new PstError(
    "not-pst",
    `Expected an Outlook data file (.pst or .ost) at ${path}, but ${found}; choose another file.`,
  );
}

function truncated(path: string, expected: number, found: number): PstError {
  return new PstError(
    "truncated",
    `Expected ${path} to hold ${expected} bytes as its header says, but it ends after ${found}; copy it again while Outlook is closed.`,
  );
}

/** The error for a file whose header is right while the structures behind it are not. */
export function damaged(path: string, found: string, cause?: unknown): PstError {
  return new PstError(
    "damaged",
    `Expected ${path} to be a sound Outlook data file, but ${found}; repair it with Outlook's ScanPST.`,
    { cause },
  );
}
