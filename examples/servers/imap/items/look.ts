import type { MailboxObject } from "imapflow";
import type { Context } from "../context.js";
import type { Fetched } from "../fetch.js";
import { KEYWORDS, type Marks, marksOf } from "../flags.js";
import { type FolderLink, isLinkedTo } from "../links/folder-links.js";
import { Change, type ItemLink } from "../links/item-links.js";
import type { Session } from "../session.js";

/** What a look at a folder found. */
export interface Look {
  readonly folder: FolderLink;
  /** All messages with a smaller UID were seen. */
  readonly uidNext: number;
  /** UIDs of messages that are not linked. */
  readonly arrivals: readonly number[];
  /** Items that are not there any more. */
  readonly gone: readonly ItemLink[];
}

/**
 * Opens a folder and brings the links up to what is there, but for messages that are new. With QRESYNC this is one
 * round trip where nothing has changed.
 */
export async function lookAt(folder: FolderLink, session: Session, context: Context): Promise<Look> {
  const { links } = context;
  const { mailbox, delta } = await session.look(folder);
  const uidValidity = String(mailbox.uidValidity);
  const isNew = !isLinkedTo(folder, mailbox);
  if (isNew) folder = numberedAnew(folder, uidValidity, context);
  const modseq = mailbox.noModseq || !mailbox.highestModseq ? "" : String(mailbox.highestModseq);
  const flags =
    delta?.flags ?? (isNew ? new Map<number, Marks>() : await changedFlags(folder, mailbox, session));
  const arrivals = await unlinked(folder, mailbox, session, context);
  const vanished = delta?.vanished ?? (await missing(folder, mailbox, arrivals.length, session, context));
  const gone = apply(folder, flags, vanished, context);
  const reached = arrivals.length === 0 && mailbox.uidNext !== undefined;
  const state = {
    modseq,
    mailboxId: mailbox.mailboxId ?? null,
    total: mailbox.exists,
    ...(reached ? { frontier: mailbox.uidNext } : {}),
  };
  folder = links.folders.get(folder.key) ?? folder;
  const known = folder;
  if (Object.entries(state).some(([name, value]) => known[name as keyof FolderLink] !== value)) {
    folder = { ...folder, ...state };
    const changed = folder;
    links.transaction(() => links.folders.put(changed));
  }
  return { folder, uidNext: mailbox.uidNext ?? 0, arrivals, gone };
}

/** The same of a folder that holds only others. What was in it may have gone to others. */
export function lookAtHollow(folder: FolderLink, since: number, { links }: Context): Look {
  return { folder, uidNext: 0, arrivals: [], gone: links.items.gone(folder.key, since) };
}

/** The UIDs of the folder hold no more, or are seen for the first time: everything in it is told anew. */
function numberedAnew(folder: FolderLink, uidValidity: string, { links }: Context): FolderLink {
  return links.transaction(() => {
    const { key } = folder;
    links.items.lose(key);
    const reset = links.nextGeneration();
    const anew = { ...folder, uidValidity, frontier: 1, modseq: "", total: 0, reset };
    links.folders.put(anew);
    return anew;
  });
}

/** The flags that may have changed, from a server that does not tell what has gone. */
async function changedFlags(
  folder: FolderLink,
  mailbox: MailboxObject,
  session: Session,
): Promise<Map<number, Marks>> {
  if (mailbox.exists === 0 || folder.frontier === 1) return new Map();
  const { modseq } = folder;
  const tells = session.tellsChanges && modseq !== "" && mailbox.noModseq !== true;
  if (tells && String(mailbox.highestModseq) === modseq) return new Map();
  return await session.flags(0xffffffff, tells ? modseq : undefined);
}

async function unlinked(
  { key, frontier }: FolderLink,
  mailbox: MailboxObject,
  session: Session,
  { links }: Context,
): Promise<number[]> {
  if (mailbox.exists === 0 || mailbox.uidNext <= frontier) return [];
  const linked = new Set(links.items.uids(key, frontier));
  for (const { uid, uidValidity } of links.sent.leftovers(key))
    if (uidValidity === String(mailbox.uidValidity)) linked.add(uid);
  return (await session.uidsFrom(frontier)).filter((uid) => !linked.has(uid));
}

/** The linked messages that are not there, where only counting tells whether there are any. */
async function missing(
  { key }: FolderLink,
  { exists }: MailboxObject,
  arrivals: number,
  session: Session,
  { links }: Context,
): Promise<ReadonlySet<number>> {
  const linked = links.items.uids(key);
  if (linked.length + links.sent.leftovers(key).length + arrivals === exists) return new Set();
  const there = new Set(exists === 0 ? [] : await session.uidsFrom(1));
  return new Set(linked.filter((uid) => !there.has(uid)));
}

/** A server may name many more UIDs than ever were linked: so many are not looked up one by one. */
const MANY = 5_000;

/** Writes down what others did, and gives the items that have gone. */
function apply(
  { key }: FolderLink,
  flags: ReadonlyMap<number, Marks>,
  vanished: ReadonlySet<number>,
  { links }: Context,
): ItemLink[] {
  const named = vanished.size > MANY ? links.items.uids(key).filter((uid) => vanished.has(uid)) : vanished;
  const changed = [...new Set([...flags.keys(), ...named])].flatMap((uid): ItemLink[] => {
    const item = links.items.at(key, uid);
    if (item === undefined) return [];
    const marks = flags.get(uid);
    const isGone = vanished.has(uid);
    if (isGone) return [{ ...item, uid: null, change: item.change | Change.GONE }];
    return marks === undefined || areSame(marks, item) ? [] : [withFlags(item, marks)];
  });
  if (changed.length === 0) return [];
  return links.transaction(() => {
    const generation = links.nextGeneration();
    for (const item of changed) links.items.update({ ...item, generation });
    return changed.filter(({ uid }) => uid === null).map((item) => ({ ...item, generation }));
  });
}

/** The item with the flags and keywords that somebody else has given it. */
export function withFlags(item: ItemLink, { flags, keywords }: Marks): ItemLink {
  const touched = item.touched | (item.flags ^ flags) | (item.keywords === keywords ? 0 : KEYWORDS);
  return touched === 0 ? item : { ...item, flags, keywords, touched, change: item.change | Change.FLAGS };
}

export function areSame(one: Marks, other: Marks): boolean {
  return one.flags === other.flags && one.keywords === other.keywords;
}

/** The flags and keywords of a message as it was fetched. */
export function fetchedFlags({ flags = [] }: Partial<Fetched>): Marks {
  return marksOf(flags);
}
