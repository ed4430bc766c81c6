import { constants, type Dirent, type Stats } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname } from "node:path";
import { isLossy, nameOf, pathOf } from "./filenames.js";

/** An entry of a directory. */
export type Entry = Pick<Dirent, "name" | "isFile" | "isDirectory">;

/**
 * The file operations the connector uses, and no others. One small object, so that a test can put a full disk, a
 * refused write or a power cut in the place of each.
 */
export interface FileOperations {
  /** The path with all symbolic links resolved. */
  realpath(path: string): Promise<string>;
  /** Rejects unless this process may create entries in the directory. */
  writable(directory: string): Promise<void>;
  lstat(path: string): Promise<Stats>;
  readdir(directory: string): Promise<Entry[]>;
  /** Reads a file, but not through a symbolic link. */
  readFile(path: string): Promise<Uint8Array>;
  /** The same piece by piece. */
  pieces(path: string): AsyncIterable<Uint8Array>;
  /** Creates a directory and those above it that are missing. */
  mkdir(directory: string): Promise<void>;
  /** Creates a file that must not exist yet; when this fulfils, its bytes and its date are on the disk. */
  create(path: string, data: Uint8Array, modified?: Date): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Removes a file or a whole directory, without following links. What is not there is no error. */
  remove(path: string): Promise<void>;
  /** Makes the names in a directory durable. */
  sync(directory: string): Promise<void>;
}

const READ = constants.O_RDONLY | constants.O_NOFOLLOW;
/** Most headers are shorter. */
const PIECE = 16_384;

/** The real file system. Mail is private: only the owner may read what is created. */
export const nodeFiles: FileOperations = {
  realpath: (path) => fs.realpath(path),
  writable: (directory) => fs.access(directory, constants.W_OK | constants.X_OK),
  lstat: (path) => fs.lstat(pathOf(path)),
  async readdir(directory) {
    const path = pathOf(directory);
    const entries = await fs.readdir(path, { withFileTypes: true });
    if (!entries.some((entry) => isLossy(entry.name))) return entries;
    const raw = await fs.readdir(path, { withFileTypes: true, encoding: "buffer" });
    return raw.map((entry) => ({
      name: nameOf(entry.name),
      isFile: () => entry.isFile(),
      isDirectory: () => entry.isDirectory(),
    }));
  },
  readFile: (path) => fs.readFile(pathOf(path), { flag: READ }),
  async *pieces(path) {
    const handle = await fs.open(pathOf(path), READ);
    try {
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(PIECE), 0, PIECE);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  },
  mkdir: createDirectory,
  async create(path, data, modified) {
    const handle = await fs.open(pathOf(path), "wx", 0o600);
    try {
      await handle.writeFile(data);
      if (modified) await handle.utimes(modified, modified);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => fs.rename(pathOf(from), pathOf(to)),
  unlink: (path) => fs.unlink(pathOf(path)),
  remove: (path) => fs.rm(pathOf(path), { recursive: true, force: true }),
  async sync(directory) {
    const handle = await fs.open(pathOf(directory), "r");
    try {
      await handle.sync();
    } catch (error) {
      // Some network file systems cannot sync a directory and say so; their renames are as durable as they get.
      if (!hasCode(error, "EINVAL", "ENOTSUP")) throw error;
    } finally {
      await handle.close();
    }
  },
};

// Not with the option `recursive`: Node 20 never returns where a directory exists and can hold none, as in `/proc`.
async function createDirectory(directory: string): Promise<void> {
  const parent = dirname(directory);
  try {
    await fs.mkdir(pathOf(directory), { mode: 0o700 });
  } catch (error) {
    if (!hasCode(error, "ENOENT") || (await kindOf(nodeFiles, parent)) !== "missing") throw error;
    await createDirectory(parent);
    await fs.mkdir(pathOf(directory), { mode: 0o700 });
  }
}

/** The same operations with everything that writes left out: what a dry run uses. */
export function readOnly(files: FileOperations): FileOperations {
  const nothing = async (): Promise<void> => {};
  return {
    ...files,
    mkdir: nothing,
    create: nothing,
    rename: nothing,
    unlink: nothing,
    remove: nothing,
    sync: nothing,
  };
}

/** Whether an error is a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** What a path is, links not followed. */
export async function kindOf(
  files: FileOperations,
  path: string,
): Promise<"directory" | "file" | "other" | "missing"> {
  try {
    const stats = await files.lstat(path);
    return stats.isDirectory() ? "directory" : stats.isFile() ? "file" : "other";
  } catch (error) {
    if (hasCode(error, "ENOENT")) return "missing";
    throw error;
  }
}

/** A directory's entries; none when it does not exist. */
export async function entriesOf(files: FileOperations, directory: string): Promise<Entry[]> {
  try {
    return await files.readdir(directory);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

/** Removes a file; tells whether it was there. */
export async function unlinkIfThere(files: FileOperations, path: string): Promise<boolean> {
  try {
    await files.unlink(path);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}
