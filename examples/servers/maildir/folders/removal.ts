import { join } from "node:path";
import { PARTS, quietly } from "../delivery.js";
import { entriesOf, kindOf } from "../files.js";
import { isOurMessage } from "../messages/message.js";
import { ensureMaildir, foreign, stagedDirectory, type Target } from "../target.js";
import { IDENTITY_FILE } from "./identity.js";
import type { Folder } from "./plan.js";

/** The marks of a folder, and indexes and caches that mail servers keep about it: worth nothing without it. */
const OF_NO_USE = /^(?:iostx-folder\.json$|maildirfolder$|dovecot[.-]|courier|maildirsize$)/;

/** Tells of a file in a folder's `cur` or `new` whether it is a message that the caller knows of. */
export type Knows = (file: string) => boolean;

/** A folder on its way out. */
interface Leaving {
  readonly path: string;
  readonly staged: string;
  readonly knows: Knows;
}

/**
 * Removes folders, given with each before the one above it. One that holds nothing unknown disappears in one step:
 * it is renamed into the root's `tmp` and taken apart there. One that does, and the INBOX, keeps its directory and
 * loses only the known messages and the identity file, so from then on it is a folder of somebody else. Removing several
 * messages is no single step; a call that fails there may have removed some, and repeating it removes the rest. Whether
 * a directory was kept.
 */
export async function removeFolders(
  target: Target,
  folders: readonly Folder[],
  knowsOf: (folder: Folder) => Knows,
): Promise<boolean> {
  const { files, root } = target;
  const whole: Leaving[] = [];
  const mixed: Leaving[] = [];
  for (const folder of folders) {
    const { key, location } = folder;
    if (location === undefined) continue;
    const path = join(root, location);
    const kind = await kindOf(files, path);
    if (kind === "missing") continue;
    if (kind !== "directory") throw foreign(target, `${location} is not a directory any more`);
    await ensureMaildir(target, location);
    const leaving = { path, staged: stagedDirectory(target, key), knows: knowsOf(folder) };
    if (location === "" || (await holdsUnknown(target, path, leaving.knows))) mixed.push(leaving);
    else whole.push(leaving);
  }
  const done: Leaving[] = [];
  try {
    for (const step of whole) {
      await files.remove(step.staged);
      await files.rename(step.path, step.staged);
      done.push(step);
      // A mail program may have delivered between the look and the rename.
      if (!target.dryRun && (await holdsUnknown(target, step.staged, step.knows))) {
        await files.rename(step.staged, step.path);
        done.pop();
        mixed.push(step);
      }
    }
    for (const step of mixed) await removeKnown(target, step);
    await files.sync(root);
  } catch (error) {
    for (const { path, staged } of done.reverse()) await quietly(files.rename(staged, path));
    throw error;
  }
  // The folders are gone; what cannot be taken apart now, the next run sweeps away.
  for (const { staged } of done) await quietly(files.remove(staged));
  return mixed.length > 0;
}

async function holdsUnknown(target: Target, folder: string, knows: Knows): Promise<boolean> {
  for (const entry of await entriesOf(target.files, folder)) {
    const { name } = entry;
    if (PARTS.some((part) => part === name) && entry.isDirectory()) {
      const inside = await entriesOf(target.files, join(folder, name));
      if (inside.some((file) => !file.isFile() || !isOurs(name, file.name, knows))) return true;
    } else if (!(entry.isFile() && OF_NO_USE.test(name))) {
      return true;
    }
  }
  return false;
}

async function removeKnown(target: Target, { path, knows }: Leaving): Promise<void> {
  const { files } = target;
  for (const part of PARTS) {
    for (const entry of await entriesOf(files, join(path, part))) {
      if (entry.isFile() && isOurs(part, entry.name, knows)) await files.remove(join(path, part, entry.name));
    }
    await files.sync(join(path, part));
  }
  // Last: as long as the folder holds anything known, a repeated call must find it.
  await files.remove(join(path, IDENTITY_FILE));
  await files.sync(path);
}

function isOurs(part: string, file: string, knows: Knows): boolean {
  return part === "tmp" ? file === IDENTITY_FILE || isOurMessage(file) : knows(file);
}
