import { join } from "node:path";
import { entriesOf, kindOf } from "../files.js";
import { isMessageName } from "../messages/message.js";
import { inParallel } from "../parallel.js";
import { Unreadable } from "../records.js";
import { foreign, type Target } from "../target.js";
import { type FolderIdentity, IDENTITY_FILE, readIdentity } from "./identity.js";

/** A directory in the root that is a folder. */
export interface FoundDirectory {
  /** Relative to the root. */
  readonly directory: string;
  /** What its identity file says. */
  readonly identity: FolderIdentity | undefined;
}

/**
 * The folders in the root. Other directories with a dot (`.cache`, `.git`) have no `cur`, and are none; with two dots
 * there is only what Dovecot is about to delete.
 */
export async function scanDirectories(target: Target): Promise<FoundDirectory[]> {
  const { files, root } = target;
  const entries = await entriesOf(files, root);
  const names = entries.filter((entry) => /^\.[^.]/.test(entry.name) && entry.isDirectory());
  const found = await inParallel(names, async ({ name: directory }) => {
    const identity = await identityIn(target, directory);
    const isFolder =
      identity !== undefined || (await kindOf(files, join(root, directory, "cur"))) !== "missing";
    return isFolder ? [{ directory, identity }] : [];
  });
  return found.flat();
}

/** Whether there are messages in the root itself. */
export async function holdsMessages({ files, root }: Target): Promise<boolean> {
  for (const part of ["new", "cur"]) {
    const entries = await entriesOf(files, join(root, part));
    if (entries.some((entry) => entry.isFile() && isMessageName(entry.name))) return true;
  }
  return false;
}

async function identityIn(target: Target, directory: string): Promise<FolderIdentity | undefined> {
  try {
    return await readIdentity(target.files, join(target.root, directory));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw foreign(target, `${join(directory, IDENTITY_FILE)} cannot be understood: ${error.message}`, error);
  }
}
