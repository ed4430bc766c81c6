import type { MailboxObject } from "imapflow";
import type { Key } from "../../server.js";
import type { Context } from "../context.js";
import { imapError, quote, refusalOf } from "../errors.js";
import { existing } from "../folders/existing.js";
import { type FolderLink, isLinkedTo } from "../links/folder-links.js";
import { Change, type ItemLink } from "../links/item-links.js";
import type { Session } from "../session.js";
import { recognise } from "./arrivals.js";
import { lookAt } from "./look.js";
import { LISTING } from "./moves.js";
import { findSent } from "./sent.js";

/** A folder that is open, and its UIDs are those that are linked. */
export interface Place {
  readonly folder: FolderLink;
  readonly mailbox: MailboxObject;
}

/** How many arrivals are compared with what is known at a time. */
export const CHUNK = 500;

/** Milliseconds until what is missing is looked for again. */
const LOOK_AGAIN = 200;

/** Opens the folder. Where its messages have other UIDs than those that are linked, they are found again first. */
export async function enter(key: Key, session: Session, context: Context): Promise<Place> {
  const listed = existing(key, context);
  const folder = listed.selectable ? listed : await fill(listed, session, context);
  const mailbox = await session.select(folder.path);
  if (isLinkedTo(folder, mailbox)) return { folder, mailbox };
  const look = await lookAt(folder, session, context);
  if (folder.uidValidity !== "") {
    const generation = context.links.transaction(() => context.links.nextGeneration());
    for (let at = 0; at < look.arrivals.length; at += CHUNK) {
      await session.open(look.folder);
      const listed = await session.fetch(look.arrivals.slice(at, at + CHUNK), LISTING);
      await recognise(look.folder, listed, generation, session, context);
    }
  }
  return { folder: look.folder, mailbox: await session.select(folder.path) };
}

/** Makes a folder that holds only others one that holds messages too. */
async function fill(folder: FolderLink, session: Session, context: Context): Promise<FolderLink> {
  const { links, settings } = context;
  try {
    await session.create(folder.path);
  } catch (error) {
    if (refusalOf(error).responseStatus === undefined) throw error;
    const happened = `${quote(folder.path)} cannot hold messages`;
    throw imapError("failed", settings, happened, "use another folder", error);
  }
  const filled = { ...folder, selectable: true };
  links.transaction(() => links.folders.put(filled));
  return filled;
}

/** Opens the folder to write into it, and removes from it what has been replaced. */
export async function enterToWrite(key: Key, session: Session, context: Context): Promise<Place> {
  const place = await enter(key, session, context);
  const path = quote(place.folder.path);
  if (place.mailbox.readOnly === true)
    throw imapError(
      "denied",
      context.settings,
      `${path} is read-only`,
      "ask who runs the server for more rights",
    );
  await clearLeftovers(place, session, context);
  return place;
}

/** The same to remove messages from it, which not everybody may who may write. */
export async function enterToDelete(key: Key, session: Session, context: Context): Promise<Place> {
  const place = await enterToWrite(key, session, context);
  refuseUnlessKept(["\\Deleted"], place, context);
  return place;
}

/** The system's flags that a folder does not keep are beyond this user's rights. Keywords it need not know. */
export function refuseUnlessKept(
  flags: readonly string[],
  { folder, mailbox }: Place,
  context: Context,
): void {
  const { permanentFlags } = mailbox;
  const lost = flags.filter((flag) => flag.startsWith("\\") && permanentFlags?.has(flag) === false);
  if (lost.length === 0) return;
  const what = lost.includes("\\Deleted") ? "remove messages from" : `set ${lost.join(" and ")} in`;
  throw imapError(
    "denied",
    context.settings,
    `this user may not ${what} ${quote(folder.path)}`,
    "ask who runs the server for the right to",
  );
}

/** Removes what has been replaced or copied, wherever it is. */
export async function removeReplaced(session: Session, context: Context): Promise<void> {
  const { links } = context;
  for (const key of links.sent.foldersWithLeftovers()) {
    if (links.folders.get(key)?.live) await enterToWrite(key, session, context);
    else links.transaction(() => links.sent.removeFolder(key));
  }
}

/** Removes the messages that others have taken the place of. */
async function clearLeftovers(
  { folder, mailbox }: Place,
  session: Session,
  { links }: Context,
): Promise<void> {
  const leftovers = links.sent.leftovers(folder.key);
  if (leftovers.length === 0) return;
  const here = leftovers.filter(({ uidValidity }) => uidValidity === String(mailbox.uidValidity));
  if (here.length > 0) await session.expunge(here.map(({ uid }) => uid));
  links.transaction(() => {
    for (const leftover of leftovers) links.sent.removeLeftover(leftover);
  });
}

/** The item where it is now, with its folder open; nothing where it is not there. */
export async function locate(
  key: Key,
  session: Session,
  context: Context,
): Promise<(ItemLink & { uid: number }) | undefined> {
  const { links } = context;
  const sent = links.sent.get(key);
  if (sent !== undefined && links.folders.get(sent.folder)?.live)
    await findUnanswered(sent.folder, session, context);
  const known = links.items.get(key);
  if (known === undefined || (known.change & Change.GONE) !== 0 || !links.folders.get(known.folder)?.live)
    return undefined;
  await enter(known.folder, session, context);
  const item = links.items.get(key);
  return item === undefined || item.uid === null ? undefined : { ...item, uid: item.uid };
}

/**
 * Where something was sent to a folder without an answer, finds out what of it has arrived. What a server has got it
 * stores, although nobody waits for its answer any more: so what is not there is looked for again for a while.
 */
export async function findUnanswered(key: Key, session: Session, context: Context): Promise<void> {
  const { links, line, settings } = context;
  const { patience = 10_000 } = settings;
  for (;;) {
    const { folder } = await enter(key, session, context);
    await session.noop();
    const notes = links.sent.in(key).filter(({ uidValidity }) => uidValidity === folder.uidValidity);
    if (notes.length === 0) return;
    const floor = Math.min(...notes.map((note) => note.floor));
    const linked = new Set(links.items.uids(key, floor));
    const uids = (await session.uidsFrom(floor)).filter((uid) => !linked.has(uid));
    await findSent(folder, await session.fetch(uids, LISTING), session, context);
    const missing = notes.filter((note) => links.sent.get(note.key) !== undefined);
    const left = links.sent.begun + patience - Date.now();
    // A clock that was set back would make it wait for long.
    if (missing.length > 0 && left > 0 && left <= patience) {
      await line.pause(Math.min(left, LOOK_AGAIN));
      continue;
    }
    links.transaction(() => {
      for (const note of missing) links.sent.remove(note.key);
    });
    return;
  }
}
