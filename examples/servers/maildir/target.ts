import { dirname, join, resolve } from "node:path";
import type { Key } from "../server.js";
import { PARTS, quietly } from "./delivery.js";
import { type ErrorContext, maildirError } from "./errors.js";
import { entriesOf, type FileOperations, hasCode, kindOf, nodeFiles, readOnly } from "./files.js";
import { type FolderIdentity, IDENTITY_FILE, readIdentity, UnreadableIdentity } from "./identity.js";
import { isOurMessage } from "./messages.js";

/** The Maildir that is written to, and how. */
export interface Target extends ErrorContext {
  readonly files: FileOperations;
  readonly dryRun: boolean;
}

/** How a Maildir is opened. */
export interface MaildirOptions {
  /** Makes all checks and writes nothing. */
  readonly dryRun?: boolean;
  /** Takes the place of the real file system: for tests. */
  readonly files?: FileOperations;
}

/** Finds the place where the Maildir is or will be, and checks that this process may write there. */
export async function locate(label: string, options: MaildirOptions, fallback: string): Promise<Target> {
  const real = options.files ?? nodeFiles;
  const dryRun = options.dryRun ?? false;
  const files = dryRun ? readOnly(real) : real;
  const root = (await realpathIfThere(real, fallback)) ?? fallback;
  let existing = root;
  while ((await kindOf(real, existing)) === "missing" && dirname(existing) !== existing) {
    existing = dirname(existing);
  }
  // Above the root a symbolic link is as good as a directory; it is the user's own path.
  existing = (await realpathIfThere(real, existing)) ?? existing;
  const target: Target = { label, root: resolve(root), files, dryRun };
  if ((await kindOf(real, existing)) !== "directory") {
    throw foreign(target, `${existing} is not a directory`);
  }
  await real.writable(existing);
  return target;
}

/** The folders of ours that the root holds, with the directories that they are in. */
export async function scanFolders(target: Target): Promise<Map<Key, FolderIdentity & { directory: string }>> {
  const found = new Map<Key, FolderIdentity & { directory: string }>();
  const entries = await entriesOf(target.files, target.root);
  // Sorted, because of two directories with one key the shorter name is the original and the other one a copy that
  // somebody made: that one is left alone.
  const names = entries.filter((entry) => entry.name.startsWith(".") && entry.isDirectory());
  for (const directory of names.map((entry) => entry.name).sort()) {
    const identity = await identityOf(target, directory);
    if (identity && !found.has(identity.key)) found.set(identity.key, { ...identity, directory });
  }
  return found;
}

/** Refuses a directory that is somebody else's, and completes one that is a Maildir or becomes one now. */
export async function claim(target: Target, hasFolders: boolean): Promise<void> {
  const { files, root } = target;
  const isNew = (await kindOf(files, root)) === "missing";
  const entries = await entriesOf(files, root);
  const parts = entries.filter((entry) => entry.isDirectory() && PARTS.some((part) => part === entry.name));
  const isMaildir = parts.length === PARTS.length;
  if (!isMaildir && !hasFolders && !(await isUnfinished(target, entries.length, parts))) {
    throw foreign(target, "the directory exists, is not empty and is no Maildir");
  }
  await ensureMaildir(target, "");
  await files.sync(root);
  if (isNew) await quietly(files.sync(dirname(root)));
}

/**
 * Checks that a directory, named relative to the root, has `cur`, `new` and `tmp` and creates those that are missing:
 * copying and version control lose empty directories. Through a symbolic link we would write outside the root, so
 * none is followed.
 */
export async function ensureMaildir(target: Target, directory: string): Promise<void> {
  for (const part of PARTS) {
    const path = join(target.root, directory, part);
    const kind = await kindOf(target.files, path);
    if (kind === "missing") await target.files.mkdir(path);
    else if (kind !== "directory") throw foreign(target, `${join(directory, part)} is not a directory`);
  }
}

/** Removes what a run that was killed left in the `tmp` directories: only files with names that we alone give. */
export async function sweep(target: Target, directories: Iterable<string>): Promise<void> {
  const { files, root } = target;
  for (const entry of await entriesOf(files, join(root, "tmp"))) {
    if (entry.isDirectory() && STAGED.test(entry.name)) await files.remove(join(root, "tmp", entry.name));
  }
  for (const directory of directories) {
    const tmp = join(root, directory, "tmp");
    if ((await kindOf(files, tmp)) !== "directory") continue;
    for (const entry of await entriesOf(files, tmp)) {
      const isOurs = entry.name === IDENTITY_FILE || isOurMessage(entry.name);
      if (entry.isFile() && isOurs) await files.remove(join(tmp, entry.name));
    }
  }
}

/** Where a folder's directory is built before it gets its name, and where it goes before it is removed. */
export function stagedDirectory(target: Target, key: Key): string {
  return join(target.root, "tmp", `iostx-folder.${key}`);
}

const STAGED = /^iostx-folder\.[0-9a-f]{44}$/;

/** The error for something that is not ours and in the way. */
export function foreign(target: Pick<Target, "label">, happened: string, cause?: unknown): Error {
  return maildirError("foreign", target, happened, "move it away or choose another directory", cause);
}

/** A root that a run began to create and did not finish: nothing but some of its three directories, all empty. */
async function isUnfinished(
  target: Target,
  count: number,
  parts: ReadonlyArray<{ name: string }>,
): Promise<boolean> {
  if (parts.length !== count) return false;
  for (const { name } of parts) {
    if ((await target.files.readdir(join(target.root, name))).length > 0) return false;
  }
  return true;
}

async function identityOf(target: Target, directory: string): Promise<FolderIdentity | undefined> {
  try {
    return await readIdentity(target.files, join(target.root, directory));
  } catch (error) {
    if (!(error instanceof UnreadableIdentity)) throw error;
    throw foreign(target, `${join(directory, IDENTITY_FILE)} cannot be understood: ${error.message}`, error);
  }
}

async function realpathIfThere(files: FileOperations, path: string): Promise<string | undefined> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
