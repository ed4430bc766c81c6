import { keywordsBut, keywordsIn, keywordText } from "../../keywords.js";
import type { ItemFlags, Key, ServerItem } from "../../server.js";
import type { Context } from "../context.js";
import { imapError, isBusy, isLost } from "../errors.js";
import {
  type FlagBits,
  imapFlags,
  imapKeywords,
  keywordsAfter,
  markedWith,
  marksOf,
  named,
} from "../flags.js";
import { Change, type ItemLink } from "../links/item-links.js";
import type { Sent } from "../links/sent-links.js";
import { canonicalSize, contentHash, wholeSeconds } from "../messages.js";
import type { Session } from "../session.js";
import { append } from "./append.js";
import { areSame, fetchedFlags, withFlags } from "./look.js";
import { findIn } from "./moves.js";
import { enter, enterToDelete, enterToWrite, findUnanswered, locate, refuseUnlessKept } from "./place.js";
import { place } from "./sent.js";

type Located = ItemLink & { uid: number };

/**
 * Stores an item, or replaces the one with its key: the new message is there before the old one goes, and what is to
 * be done is written down before each step.
 */
export async function putItem(item: ServerItem, session: Session, context: Context): Promise<void> {
  const known = await locate(item.key, session, context);
  if (known !== undefined && (await isSame(known, item, session))) {
    if (known.folder !== item.folder) await moveItem(item.key, item.folder, session, context);
    await setFlags(item.key, item.flags, session, context);
    return;
  }
  if (known !== undefined) await enterToDelete(known.folder, session, context);
  const there = known === undefined ? [] : await keywordsOf(known, session, context);
  const here = await enterToWrite(item.folder, session, context);
  const flags = mergedFlags(context.links.items.get(item.key)?.flags ?? 0, item.flags);
  const keywords = keywordsAfter(there, item.flags);
  const [refused] = await append([{ item, flags, keywords }], here, session, context);
  if (refused !== undefined) throw refused;
}

/**
 * Stores many items, those that are new all at the same time. Gives why each one could not be stored, or nothing.
 */
export async function putItems(
  items: readonly ServerItem[],
  session: Session,
  context: Context,
): Promise<unknown[]> {
  const { links } = context;
  const failures = new Map<ServerItem, unknown>();
  const fresh = new Map<Key, Map<Key, ServerItem>>();
  const others: ServerItem[] = [];
  // What an earlier attempt has sent is looked for together, too.
  for (const folder of new Set(items.flatMap(({ key }) => links.sent.get(key)?.folder ?? [])))
    if (links.folders.get(folder)?.live)
      await each([], failures, () => findUnanswered(folder, session, context));
  for (const item of items) {
    const group = fresh.get(item.folder) ?? new Map<Key, ServerItem>();
    const isKnown = links.items.get(item.key) !== undefined || links.sent.get(item.key) !== undefined;
    if (isKnown || group.has(item.key)) others.push(item);
    else fresh.set(item.folder, group.set(item.key, item));
  }
  for (const [folder, group] of fresh) {
    const together = [...group.values()];
    await each(together, failures, async () => {
      const here = await enterToWrite(folder, session, context);
      const outgoing = together.map((item) => {
        const { flags } = item;
        return { item, flags: named(flags, true), keywords: keywordsAfter([], flags) };
      });
      const refused = await append(outgoing, here, session, context);
      for (const [n, item] of together.entries())
        if (refused[n] !== undefined) failures.set(item, refused[n]);
    });
  }
  for (const item of others) await each([item], failures, () => putItem(item, session, context));
  return items.map((item) => failures.get(item));
}

/** Does work for items, and notes why it failed for them; a lost connection rejects, so that all is begun anew. */
async function each(
  items: readonly ServerItem[],
  failures: Map<ServerItem, unknown>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isLost(error) || isBusy(error)) throw error;
    for (const item of items) failures.set(item, error);
  }
}

/** Moves an item to another folder. */
export async function moveItem(key: Key, to: Key, session: Session, context: Context): Promise<void> {
  const { links, settings } = context;
  const target = (await enter(to, session, context)).folder;
  const item = await locate(key, session, context);
  if (item === undefined)
    throw imapError("not-found", settings, `there is no message ${key}`, "put the item again");
  if (item.folder !== to) {
    await enterToDelete(item.folder, session, context);
    if (session.has("MOVE")) {
      const { uidMap } = await session.move(item.uid, target.path);
      const uid = uidMap?.get(item.uid);
      if (uid !== undefined) links.transaction(() => links.items.update({ ...item, folder: to, uid }));
      // Without its new UID, or when an earlier answer was lost, it has to be found.
      else if ((await findIn(target, [item], session, context)).length === 0)
        throw imapError(
          "not-found",
          settings,
          `the message ${key} is not there any more`,
          "put the item again",
        );
    } else await copyAndDelete(item, to, session, context);
  }
  const there = links.items.get(key)!;
  const change = there.change & Change.FLAGS;
  if (there.change !== change)
    links.transaction(() => links.items.update({ ...there, change, origin: null }));
}

async function copyAndDelete(item: Located, to: Key, session: Session, context: Context): Promise<void> {
  const { links } = context;
  const target = links.folders.get(to)!;
  const { key, id, size, received, hash, uid } = item;
  const { uidValidity, frontier: floor } = target;
  const sent: Sent = { key, folder: to, uidValidity, floor, id, size, received, hash };
  links.durably(() => {
    links.sent.put(sent);
    links.sent.begin(Date.now());
  });
  const { uidMap } = await session.copy(uid, target.path);
  const copied = uidMap?.get(uid);
  if (copied !== undefined)
    links.transaction(() => {
      const there = place(sent, { uid: copied }, context);
      links.items.update({ ...there, flags: item.flags, keywords: item.keywords });
    });
  else if ((await locate(key, session, context))?.folder !== to) {
    links.transaction(() => links.sent.remove(key));
    const happened = `the message ${key} is not there any more`;
    throw imapError("not-found", context.settings, happened, "put the item again");
  }
}

/** Sets and clears the flags that are named, and adds and removes keywords where they are. */
export async function setFlags(
  key: Key,
  flags: ItemFlags,
  session: Session,
  context: Context,
): Promise<void> {
  const { links, settings } = context;
  const item = await locate(key, session, context);
  if (item === undefined)
    throw imapError("not-found", settings, `there is no message ${key}`, "put the item again");
  const [add, remove] = [named(flags, true), named(flags, false)];
  const keywords = flags.keywords === undefined ? item.keywords : keywordText(keywordsIn(flags.keywords));
  if ((add | remove) === 0 && keywords === item.keywords) return;
  const here = await enterToWrite(item.folder, session, context);
  const { permanentFlags } = here.mailbox;
  refuseUnlessKept(imapFlags((item.flags & remove) | (add & ~item.flags), undefined), here, context);
  const marked = (bits: FlagBits, words: readonly string[]): string[] => [
    ...imapFlags(bits, permanentFlags),
    ...imapKeywords(words, permanentFlags),
  ];
  const added = marked(add, keywordsBut(keywords, item.keywords));
  const removed = marked(remove, keywordsBut(item.keywords, keywords));
  await session.store(item.uid, added, removed);
  const marks = markedWith(item, added, removed);
  if (!areSame(marks, item)) links.transaction(() => links.items.update({ ...item, ...marks }));
}

/** Removes the item, if it is in this folder. */
export async function deleteItem(folder: Key, key: Key, session: Session, context: Context): Promise<void> {
  const { links } = context;
  const item = await locate(key, session, context);
  if (item !== undefined && item.folder !== folder) return;
  if (item !== undefined) {
    await enterToDelete(folder, session, context);
    await session.expunge([item.uid]);
  }
  links.transaction(() => {
    if (links.items.get(key)?.folder === folder) links.items.remove(key);
    if (links.sent.get(key)?.folder === folder) links.sent.remove(key);
  });
}

async function isSame(known: Located, item: ServerItem, session: Session): Promise<boolean> {
  if (known.received !== wholeSeconds(item.received)) return false;
  if (known.hash !== null) return known.hash === contentHash(item.mime);
  if (known.size !== canonicalSize(item.mime)) return false;
  const [message] = await session.fetch([known.uid], { source: true });
  return message?.source !== undefined && contentHash(message.source) === contentHash(item.mime);
}

/** The keywords of a message that is to be replaced, programs' own too. Its link is brought up to date. */
async function keywordsOf(item: Located, session: Session, { links }: Context): Promise<string[]> {
  const [message] = await session.fetch([item.uid], { flags: true });
  if (message === undefined) return [];
  const marks = fetchedFlags(message);
  if (!areSame(marks, item))
    links.transaction(() =>
      links.items.update({ ...withFlags(item, marks), generation: links.nextGeneration() }),
    );
  return (message.flags ?? []).filter((flag) => !flag.startsWith("\\") && marksOf([flag]).flags === 0);
}

function mergedFlags(bits: FlagBits, flags: ItemFlags): FlagBits {
  return (bits | named(flags, true)) & ~named(flags, false);
}
