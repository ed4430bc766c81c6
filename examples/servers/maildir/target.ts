import { dirname, join, resolve } from "node:path";
import type { Key } from "../server.js";
import { PARTS } from "./delivery.js";
import { type ErrorContext, maildirError } from "./errors.js";
import { type FileOperations, hasCode, kindOf, nodeFiles, readOnly } from "./files.js";

/** The Maildir that is written to, and how. */
export interface Target extends ErrorContext {
  readonly files: FileOperations;
  readonly dryRun: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a Maildir is opened. */
export interface MaildirOptions {
  /** Makes all checks and writes nothing. */
  readonly dryRun?: boolean;
  /** Takes the place of the real file system: for tests. */
  readonly files?: FileOperations;
  /** Takes the place of the clock: for tests. */
  readonly now?: () => number;
}

/** Finds the place where the Maildir is or will be, and checks that this process may write there. */
export async function locate(label: string, options: MaildirOptions, fallback: string): Promise<Target> {
  const { files: real = nodeFiles, dryRun = false, now = Date.now } = options;
  const files = dryRun ? readOnly(real) : real;
  const root = (await realpathIfThere(real, fallback)) ?? fallback;
  let existing = root;
  while ((await kindOf(real, existing)) === "missing" && dirname(existing) !== existing) {
    existing = dirname(existing);
  }
  // Above the root a symbolic link is as good as a directory; it is the user's own path.
  existing = (await realpathIfThere(real, existing)) ?? existing;
  const target: Target = { label, root: resolve(root), files, dryRun, now };
  if ((await kindOf(real, existing)) !== "directory") {
    throw foreign(target, `${existing} is not a directory`);
  }
  await real.writable(existing);
  return target;
}

/**
 * Checks that a directory, named relative to the root, has `cur`, `new` and `tmp` and creates those that are missing:
 * copying and version control lose empty directories. Through a symbolic link we would write outside the root, so
 * none is followed.
 */
export async function ensureMaildir(target: Target, directory: string): Promise<void> {
  // One that has gone was renamed, perhaps, and is not made again.
  const isThere = directory === "" || (await target.files.lstat(join(target.root, directory))).isDirectory();
  if (!isThere) throw foreign(target, `${directory} is not a directory any more`);
  for (const part of PARTS) {
    const path = join(target.root, directory, part);
    const kind = await kindOf(target.files, path);
    if (kind === "missing") await target.files.mkdir(path);
    else if (kind !== "directory") throw foreign(target, `${join(directory, part)} is not a directory`);
  }
}

/** Where a folder's directory is built before it gets its name, and where it goes before it is removed. */
export function stagedDirectory(target: Target, key: Key): string {
  return join(target.root, "tmp", `iostx-folder.${key}`);
}

/** The error for something that is not ours and in the way. */
export function foreign(target: Pick<Target, "label">, happened: string, cause?: unknown): Error {
  return maildirError("foreign", target, happened, "move it away or choose another directory", cause);
}

async function realpathIfThere(files: FileOperations, path: string): Promise<string | undefined> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
