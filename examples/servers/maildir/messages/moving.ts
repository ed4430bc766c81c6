import type { ItemFlags, Key } from "../../server.js";
import { kindOf } from "../files.js";
import type { Target } from "../target.js";
import { type Copy, copiesIn, drop, isSameFile, noteOnly, pathOfCopy, portable, transfer } from "./copies.js";
import { mergeLetters, namedBits } from "./flags.js";
import type { Mailbox } from "./mailbox.js";
import { type MessageFile, primary } from "./message.js";
import { bitsIn } from "./state.js";

/** Moves a message to another folder; `false` when it is in neither. One that is there already stays. */
export async function moveItem(target: Target, key: Key, from: Mailbox, to: Mailbox): Promise<boolean> {
  const arrived = await to.find(key);
  const here = copiesIn(from, await (arrived.length > 0 ? from.find(key) : from.search(key)));
  const there = copiesIn(to, here.length > 0 ? arrived : await to.search(key));
  if (here.length === 0 || from === to) return here.length + there.length > 0;
  const view = from.view(key);
  const best = primary([...here, ...there].map((copy) => copy.message));
  const source = [...here, ...there].find((copy) => copy.message === best)!;
  const goal = source.mailbox === to ? source : { mailbox: to, message: await portable(target, source) };
  if (goal !== source) {
    // The other program's message would be written over: it has the same name, so it is the same one.
    const isUnknown = !there.some((copy) => isSameFile(copy, goal));
    if (isUnknown && (await kindOf(target.files, pathOfCopy(goal))) !== "missing")
      throw Object.assign(new Error(`${goal.message.file} has appeared`), { code: "ENOENT" });
    await transfer(target, source, goal);
  }
  const rest = [...here, ...there].filter((copy) => copy !== source && !isSameFile(copy, goal));
  await drop(target, rest, () => (goal === source ? Promise.resolve() : transfer(target, goal, source)));
  noteOnly(key, goal, here);
  const bits = view === undefined ? undefined : bitsIn(view);
  to.own.record(key, { version: best.version, ...(there.length > 0 ? {} : { base: bits ?? null }) });
  return true;
}

/** Sets a message's flags; `false` when there is none with this key. */
export async function setFlags(
  target: Target,
  mailbox: Mailbox,
  key: Key,
  flags: ItemFlags,
): Promise<boolean> {
  const files = await mailbox.search(key);
  if (files.length === 0) return false;
  const changed: MessageFile[] = [];
  for (const message of files) changed.push(await flagged(target, { mailbox, message }, flags, files));
  mailbox.set(key, changed);
  mailbox.own.record(key, { set: namedBits(flags, true), clear: namedBits(flags, false) });
  return true;
}

export async function deleteItem(target: Target, mailbox: Mailbox, key: Key): Promise<void> {
  await drop(target, copiesIn(mailbox, await mailbox.find(key)), async () => {});
  mailbox.set(key, []);
  mailbox.own.record(key, { gone: true });
}

async function flagged(
  target: Target,
  { mailbox, message }: Copy,
  flags: ItemFlags,
  all: readonly MessageFile[],
): Promise<MessageFile> {
  const letters = mergeLetters(message.letters, flags);
  if (letters === mergeLetters(message.letters, {})) return message;
  const changed = message.withLetters(letters);
  // A copy of the message that has these flags already is not written over.
  if (all.some((other) => other.part === "cur" && other.file === changed.file)) return message;
  await transfer(target, { mailbox, message }, { mailbox, message: changed });
  return changed;
}
