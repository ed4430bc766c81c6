import { dirname, join } from "node:path";
import { PARTS, quietly } from "./delivery.js";
import { entriesOf, kindOf } from "./files.js";
import { IDENTITY_FILE } from "./folders/identity.js";
import { JOURNAL_FILE } from "./folders/journal.js";
import { isOurMessage } from "./messages/message.js";
import { inParallel } from "./parallel.js";
import { identifyRoot, ROOT_FILE, type RootIdentity, readRoot } from "./root.js";
import { ensureMaildir, foreign, type Target } from "./target.js";

/** Refuses a directory that is somebody else's, and completes one that is a Maildir or becomes one now. */
export async function claim(target: Target, hasFolders: boolean): Promise<RootIdentity> {
  const { files, root } = target;
  const isNew = (await kindOf(files, root)) === "missing";
  const entries = await entriesOf(files, root);
  const parts = entries.filter((entry) => entry.isDirectory() && PARTS.some((part) => part === entry.name));
  const isMaildir = parts.length === PARTS.length;
  const isOurs = hasFolders || (await readRoot(target)) !== undefined;
  if (!isMaildir && !isOurs && !(await isUnfinished(target, entries.length, parts))) {
    throw foreign(target, "the directory exists, is not empty and is no Maildir");
  }
  await ensureMaildir(target, "");
  const identity = await identifyRoot(target);
  await files.sync(root);
  if (isNew) await quietly(files.sync(dirname(root)));
  return identity;
}

/** Removes what a run that was killed left in the `tmp` directories: only files with names that we alone give. */
export async function sweep(target: Target, directories: readonly string[]): Promise<void> {
  const { files, root } = target;
  for (const entry of await entriesOf(files, join(root, "tmp"))) {
    if (entry.isDirectory() && STAGED.test(entry.name)) await files.remove(join(root, "tmp", entry.name));
  }
  await inParallel(["", ...directories], async (directory) => {
    const tmp = join(root, directory, "tmp");
    if ((await kindOf(files, tmp)) !== "directory") return;
    for (const entry of await entriesOf(files, tmp)) {
      const isOurs = OUR_FILES.has(entry.name) || isOurMessage(entry.name);
      if (entry.isFile() && isOurs) await files.remove(join(tmp, entry.name));
    }
  });
}

const STAGED = /^iostx-folder\.[0-9a-f]{44}$/;
const OUR_FILES: ReadonlySet<string> = new Set([IDENTITY_FILE, ROOT_FILE, JOURNAL_FILE]);

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
