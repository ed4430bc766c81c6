import { dirname } from "node:path";
import type { Key } from "../../server.js";
import { quietly, renameDurably } from "../delivery.js";
import { unlinkIfThere } from "../files.js";
import type { Target } from "../target.js";
import type { Mailbox } from "./mailbox.js";
import { baseName, MessageFile } from "./message.js";

/** A file of a message, and the folder that it is in. */
export interface Copy {
  readonly mailbox: Mailbox;
  readonly message: MessageFile;
}

export function pathOfCopy({ mailbox, message }: Copy): string {
  return mailbox.path(message.part, message.file);
}

export function isSameFile(one: Copy, other: Copy): boolean {
  const [a, b] = [one.message, other.message];
  return one.mailbox === other.mailbox && a.part === b.part && a.file === b.file;
}

/** The size of a message in bytes, and when it was received, in seconds since 1970. */
export async function describeCopy(
  { files, dryRun }: Target,
  copy: Copy,
): Promise<{ readonly size: number; readonly seconds: number }> {
  const { size, seconds } = copy.message;
  if (dryRun && size !== undefined && seconds !== undefined) return { size, seconds };
  const stats = await files.lstat(pathOfCopy(copy));
  return { size: stats.size, seconds: seconds ?? secondsOfFile(stats) };
}

/** The date of a file that another program delivered, as IMAP servers show it too. */
export function secondsOfFile({ mtimeMs }: { readonly mtimeMs: number }): number {
  return Math.max(0, Math.floor(mtimeMs / 1000));
}

/** The message as it is called in another folder: its name must give the same key there. */
export async function portable(target: Target, copy: Copy): Promise<MessageFile> {
  const { message } = copy;
  if (message.isPortable) return message;
  const { key, version, letters } = message;
  const base = baseName({ key, version, ...(await describeCopy(target, copy)) });
  return new MessageFile("cur", `${base}:2,${letters}`, key);
}

/** Renames a file, durably in both directories. */
export async function transfer(target: Target, from: Copy, to: Copy): Promise<void> {
  const { files } = target;
  const [before, after] = [pathOfCopy(from), pathOfCopy(to)];
  await renameDurably(files, before, after);
  // Within a folder a name that comes back after a power cut is the same message; in another folder it is a copy.
  if (from.mailbox === to.mailbox) return;
  try {
    await files.sync(dirname(before));
  } catch (error) {
    await quietly(files.rename(after, before));
    throw error;
  }
}

/** Removes files. When that is refused, what replaces them is undone, so that all is as it was. */
export async function drop(
  target: Target,
  copies: readonly Copy[],
  undo: () => Promise<unknown>,
): Promise<void> {
  const { files } = target;
  let missing: Copy | undefined;
  try {
    for (const copy of copies) if (!(await unlinkIfThere(files, pathOfCopy(copy)))) missing = copy;
  } catch (error) {
    await quietly(undo());
    throw error;
  }
  for (const directory of new Set(copies.map((copy) => dirname(pathOfCopy(copy)))))
    await files.sync(directory);
  // Renamed rather than removed, perhaps: to be looked for again.
  if (missing) throw Object.assign(new Error(`${missing.message.file} has gone`), { code: "ENOENT" });
}

/** Notes that a message is now one file in one folder, and nowhere else. */
export function noteOnly(key: Key, { mailbox, message }: Copy, former: readonly Copy[]): void {
  for (const copy of former) {
    if (copy.mailbox === mailbox) continue;
    copy.mailbox.set(key, []);
    copy.mailbox.own.record(key, { gone: true });
  }
  mailbox.set(key, [message]);
}

/** The copies in a folder. */
export function copiesIn(mailbox: Mailbox, messages: readonly MessageFile[]): Copy[] {
  return messages.map((message) => ({ mailbox, message }));
}
