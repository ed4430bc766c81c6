import { join } from "node:path";
import type { Key } from "../../server.js";
import { entriesOf, type FileOperations, hasCode } from "../files.js";
import { foreign, type Target } from "../target.js";
import { type MessageFile, type Part, parseMessageFile } from "./message.js";

/** The messages of one folder. */
export interface Listing {
  /** When its directories changed last; `undefined` when they may change again without showing it. */
  readonly stamp: string | undefined;
  /** By key the files with that key: one, but for crashes and programs that copy files. */
  readonly messages: Map<Key, readonly MessageFile[]>;
}

/** A folder's directory, relative to the root; `undefined` when it has none. */
export type Location = string | undefined;

/**
 * In this order, because mail programs move messages from `new` to `cur`: one that is moved while we read is seen in one
 * of them, or in both.
 */
const PARTS: readonly Part[] = ["new", "cur"];

/**
 * A directory that was changed so recently may be changed again within the same tick of the file system's clock, which
 * is two seconds on some: then its date does not show the second change. Milliseconds.
 */
const RACY = 2_000;

const EMPTY = "empty";

/**
 * Reads which messages a folder holds. What the names that were there `before` mean is known. Rejects with ENOENT when
 * the directory has gone.
 */
export async function readListing(
  target: Target,
  location: Location,
  folder: Key,
  before: Listing | undefined,
): Promise<Listing> {
  const messages = new Map<Key, readonly MessageFile[]>();
  if (location === undefined) return { stamp: EMPTY, messages };
  const known = new Map<string, MessageFile>();
  for (const files of before?.messages.values() ?? [])
    for (const message of files) known.set(message.file, message);
  const stamp = await readStamp(target, location);
  for (const part of PARTS) {
    for (const entry of await entriesOf(target.files, join(target.root, location, part))) {
      if (!entry.isFile()) continue;
      const former = known.get(entry.name);
      const message = former?.part === part ? former : parseMessageFile(part, entry.name, folder);
      if (message) messages.set(message.key, [...(messages.get(message.key) ?? []), message]);
    }
  }
  const isCalm = stamp !== undefined && stamp === (await readStamp(target, location));
  return { stamp: isCalm ? stamp : undefined, messages };
}

/** When the directories of a folder changed last; `undefined` when that was so recently that it proves nothing. */
export async function readStamp(target: Target, location: Location): Promise<string | undefined> {
  if (location === undefined) return EMPTY;
  const limit = target.now() - RACY;
  const { files, root } = target;
  await dateOf(files, join(root, location), location, target);
  let isRacy = false;
  let stamp = "";
  for (const part of PARTS) {
    const date = await dateOf(files, join(root, location, part), join(location, part), target).catch(
      (error: unknown) => {
        if (hasCode(error, "ENOENT")) return undefined;
        throw error;
      },
    );
    stamp += date === undefined ? "-;" : `${date.inode},${date.written},${date.changed};`;
    isRacy ||= date !== undefined && Math.max(date.written, date.changed) >= limit;
  }
  return isRacy ? undefined : stamp;
}

/** The date of a directory. The second one cannot be set back, as copying and restoring do with the first. */
async function dateOf(
  files: FileOperations,
  path: string,
  name: string,
  target: Target,
): Promise<{ readonly inode: number; readonly written: number; readonly changed: number }> {
  const stats = await files.lstat(path);
  if (!stats.isDirectory()) throw foreign(target, `${name} is not a directory any more`);
  return { inode: stats.ino, written: stats.mtimeMs, changed: stats.ctimeMs };
}
