import { join } from "node:path";
import { PARTS, quietly } from "./delivery.js";
import { entriesOf, kindOf } from "./files.js";
import { IDENTITY_FILE } from "./identity.js";
import { isOurMessage } from "./messages.js";
import type { Folder } from "./plan.js";
import { ensureMaildir, foreign, stagedDirectory, type Target } from "./target.js";

/** Indexes and caches that mail servers keep about a folder: worth nothing without it. */
const INDEX_FILE = /^(?:dovecot[.-]|courier|maildirsize$)/;

/**
 * Removes folders, given with each before the one above it. One that holds nothing foreign disappears in one step:
 * it is renamed into the root's `tmp` and taken apart there. One that does keeps its directory and loses only our
 * messages and the identity file, so from then on it is a folder of somebody else. Removing several messages is no
 * single step; a call that fails there may have removed some, and repeating it removes the rest.
 */
export async function removeFolders(target: Target, folders: readonly Folder[]): Promise<void> {
  const { files, root } = target;
  const whole: Array<{ readonly path: string; readonly staged: string }> = [];
  const mixed: string[] = [];
  for (const { key, location } of folders) {
    if (location === undefined) continue;
    const path = join(root, location);
    const kind = await kindOf(files, path);
    if (kind === "missing") continue;
    if (kind !== "directory") throw foreign(target, `${location} is not a directory any more`);
    await ensureMaildir(target, location);
    if (await holdsForeign(target, path)) mixed.push(path);
    else whole.push({ path, staged: stagedDirectory(target, key) });
  }
  const done: typeof whole = [];
  try {
    for (const step of whole) {
      await files.remove(step.staged);
      await files.rename(step.path, step.staged);
      done.push(step);
      // A mail program may have delivered between the look and the rename.
      if (!target.dryRun && (await holdsForeign(target, step.staged))) {
        await files.rename(step.staged, step.path);
        done.pop();
        mixed.push(step.path);
      }
    }
    for (const path of mixed) await removeOurs(target, path);
    await files.sync(root);
  } catch (error) {
    for (const { path, staged } of done.reverse()) await quietly(files.rename(staged, path));
    throw error;
  }
  // The folders are gone; what cannot be taken apart now, the next run sweeps away.
  for (const { staged } of done) await quietly(files.remove(staged));
}

async function holdsForeign(target: Target, folder: string): Promise<boolean> {
  for (const entry of await entriesOf(target.files, folder)) {
    const { name } = entry;
    if (PARTS.some((part) => part === name) && entry.isDirectory()) {
      const inside = await entriesOf(target.files, join(folder, name));
      if (inside.some((file) => !file.isFile() || !isOurs(file.name))) return true;
    } else if (!(entry.isFile() && (isOurs(name) || name === "maildirfolder" || INDEX_FILE.test(name)))) {
      return true;
    }
  }
  return false;
}

async function removeOurs(target: Target, folder: string): Promise<void> {
  const { files } = target;
  for (const part of PARTS) {
    for (const entry of await entriesOf(files, join(folder, part))) {
      if (entry.isFile() && isOurs(entry.name)) await files.remove(join(folder, part, entry.name));
    }
    await files.sync(join(folder, part));
  }
  // Last: as long as the folder holds anything of ours, a repeated call must know it.
  await files.remove(join(folder, IDENTITY_FILE));
  await files.sync(folder);
}

function isOurs(name: string): boolean {
  return name === IDENTITY_FILE || isOurMessage(name);
}
