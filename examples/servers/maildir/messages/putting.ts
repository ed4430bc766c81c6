import type { ServerItem } from "../../server.js";
import { deliver } from "../delivery.js";
import type { Target } from "../target.js";
import {
  type Copy,
  describeCopy,
  drop,
  isSameFile,
  noteOnly,
  pathOfCopy,
  portable,
  transfer,
} from "./copies.js";
import { mergeLetters, namedBits } from "./flags.js";
import type { Mailbox } from "./mailbox.js";
import { baseName, MessageFile, primary, secondsOf } from "./message.js";
import type { Effect } from "./own.js";
import { bitsIn } from "./state.js";

/** A file that has the bytes of an item already. */
interface Twin {
  readonly copy: Copy;
  readonly seconds: number;
}

/** The file that an item has become, and how that is undone. */
interface Placed {
  readonly copy: Copy;
  readonly undo: () => Promise<unknown>;
}

/** Writes an item into a folder. `copies` are all files that it has before, in whichever folder; one is left. */
export async function putItem(
  target: Target,
  item: ServerItem,
  mailbox: Mailbox,
  copies: readonly Copy[],
): Promise<void> {
  const seconds = secondsOf(item.received);
  const twin = await findTwin(target, item, mailbox, copies);
  const kept = twin?.seconds === seconds ? twin.copy : undefined;
  const effect = effectOf(item, mailbox, kept ?? copies[0], copies);
  const placed = kept
    ? await keep(target, item, mailbox, kept)
    : await deliverItem(target, item, mailbox, copies, twin?.copy.message.version);
  const rest = copies.filter((copy) => copy !== kept && !isSameFile(copy, placed.copy));
  await drop(target, rest, placed.undo);
  noteOnly(item.key, placed.copy, copies);
  mailbox.own.record(item.key, { ...effect, version: placed.copy.message.version });
}

/** The best file with the item's bytes: with its date, and in its folder. Rejects with ENOENT when a file has gone. */
async function findTwin(
  target: Target,
  item: ServerItem,
  mailbox: Mailbox,
  copies: readonly Copy[],
): Promise<Twin | undefined> {
  const wanted = secondsOf(item.received);
  let best: { readonly twin: Twin; readonly rank: number } | undefined;
  for (const copy of copies) {
    const { size, seconds } = await describeCopy(target, copy);
    const rank = (seconds === wanted ? 2 : 0) + (copy.mailbox === mailbox ? 1 : 0);
    if (size !== item.mime.length || (best && best.rank >= rank)) continue;
    // What a dry run has put before cannot be read.
    const isSame =
      target.dryRun || Buffer.compare(await target.files.readFile(pathOfCopy(copy)), item.mime) === 0;
    if (isSame) best = { twin: { copy, seconds }, rank };
  }
  return best?.twin;
}

/** Keeps a file and sets its flags, and moves it where it is in another folder. */
async function keep(target: Target, { flags }: ServerItem, mailbox: Mailbox, kept: Copy): Promise<Placed> {
  const letters = mergeLetters(kept.message.letters, flags);
  const isHere = kept.mailbox === mailbox;
  if (isHere && letters === mergeLetters(kept.message.letters, {}))
    return { copy: kept, undo: async () => {} };
  const message = (isHere ? kept.message : await portable(target, kept)).withLetters(letters);
  const copy = { mailbox, message };
  await transfer(target, kept, copy);
  return { copy, undo: () => transfer(target, copy, kept) };
}

/** Delivers a new file. `sameAs` is the version of one with the same bytes, but another date. */
async function deliverItem(
  target: Target,
  { key, flags, received, mime }: ServerItem,
  mailbox: Mailbox,
  copies: readonly Copy[],
  sameAs: number | undefined,
): Promise<Placed> {
  const former = copies.length > 0 ? primary(copies.map((copy) => copy.message)) : undefined;
  const seconds = secondsOf(received);
  const version = sameAs ?? (former?.version ?? 0) + 1;
  const base = baseName({ key, seconds, version, size: mime.length });
  const letters = mergeLetters(former?.letters ?? "", flags);
  const copy = { mailbox, message: new MessageFile("cur", `${base}:2,${letters}`, key) };
  await deliver(target.files, {
    staging: mailbox.path("tmp", base),
    path: pathOfCopy(copy),
    data: mime,
    modified: new Date(seconds * 1000),
  });
  return { copy, undo: () => target.files.remove(pathOfCopy(copy)) };
}

/** What the caller does to the item in this folder, told before it is done. */
function effectOf(
  { key, flags }: ServerItem,
  mailbox: Mailbox,
  source: Copy | undefined,
  copies: readonly Copy[],
): Effect {
  const effect = { set: namedBits(flags, true), clear: namedBits(flags, false) };
  if (copies.some((copy) => copy.mailbox === mailbox)) return effect;
  if (!source) return { ...effect, base: 0 };
  const view = source.mailbox.view(key);
  return { ...effect, base: (view === undefined ? undefined : bitsIn(view)) ?? null };
}
