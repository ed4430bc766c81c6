import type { Context } from "../context.js";
import type { Fetched } from "../fetch.js";
import type { FolderLink } from "../links/folder-links.js";
import { Change, type ItemLink, type NewItem, settled } from "../links/item-links.js";
import type { Sent } from "../links/sent-links.js";
import { contentHash, headerId } from "../messages.js";
import type { Session } from "../session.js";
import { batchOf } from "./contents.js";
import { fetchedFlags } from "./look.js";
import { LISTING, listedPrint, uidsOf } from "./moves.js";

/**
 * Among messages that are not linked, finds those that were sent from here and whose answer got lost, and links them.
 * Gives their UIDs.
 */
export async function findSent(
  folder: FolderLink,
  listed: readonly Fetched[],
  session: Session,
  context: Context,
): Promise<Set<number>> {
  const { links } = context;
  const found = new Set<number>();
  const notes = links.sent.in(folder.key).filter(({ uidValidity }) => uidValidity === folder.uidValidity);
  const isLike = (note: Sent, message: Fetched): boolean =>
    message.uid >= note.floor &&
    (message.size === note.size || listedPrint(message).received === note.received);
  const possible = listed.filter((message) => notes.some((note) => isLike(note, message)));
  const messages = await session.fetch(uidsOf(possible), { ...LISTING, headers: true });
  const byId = new Map<string, Fetched[]>();
  for (const message of messages) {
    const id = headerId(message.headers ?? new Uint8Array());
    byId.set(id, [...(byId.get(id) ?? []), message]);
  }
  const isWhole = (note: Sent) => (message: Fetched) => note.hash !== null && message.size === note.size;
  const hashes = await hashesOf(
    notes.flatMap((note) => (byId.get(note.id) ?? []).filter(isWhole(note))),
    session,
  );
  for (const note of notes) {
    const open = (byId.get(note.id) ?? []).filter((each) => !found.has(each.uid) && isLike(note, each));
    const message = which(note, open, hashes);
    if (message === undefined) continue;
    found.add(message.uid);
    links.transaction(() => place(note, message, context));
  }
  return found;
}

/** The hashes of the contents of messages, by their UIDs. */
async function hashesOf(
  messages: readonly Fetched[],
  session: Session,
): Promise<ReadonlyMap<number, string>> {
  const hashes = new Map<number, string>();
  for (let left = [...new Set(messages)]; left.length > 0; ) {
    const batch = batchOf(left, "source");
    left = left.slice(batch.length);
    for (const { uid, source } of await session.fetch(uidsOf(batch), { source: true }))
      if (source !== undefined) hashes.set(uid, contentHash(source));
  }
  return hashes;
}

/** The message that was sent: the one with its content, or, where the server has changed that, with its date. */
function which(
  { hash, received }: Sent,
  messages: readonly Fetched[],
  hashes: ReadonlyMap<number, string>,
): Fetched | undefined {
  return (
    messages.find(({ uid }) => hash !== null && hashes.get(uid) === hash) ??
    messages.find((message) => listedPrint(message).received === received)
  );
}

/** Links a message that was sent. One that it replaces is left to be deleted. To be called within a transaction. */
export function place(
  sent: Sent,
  message: Pick<Fetched, "uid"> & Partial<Fetched>,
  context: Context,
): ItemLink {
  const { links } = context;
  const { key, folder, id, size, received, hash } = sent;
  const known = links.items.get(key);
  const isReplacement = known !== undefined && hash !== null && known.hash !== hash;
  const item: NewItem = {
    ...{ key, folder, uid: message.uid, id, size, received, emailId: message.emailId ?? null },
    ...{ ...fetchedFlags(message), version: (known?.version ?? 1) + (isReplacement ? 1 : 0), ...settled },
    hash: hash ?? known?.hash ?? null,
    // What others did to the flags is still to be told.
    ...(known !== undefined && (known.change & Change.FLAGS) !== 0
      ? { change: Change.FLAGS, touched: known.touched, generation: known.generation }
      : {}),
  };
  const before = known === undefined ? undefined : links.folders.get(known.folder);
  if (known?.uid != null && before !== undefined)
    links.sent.leave({ folder: known.folder, uidValidity: before.uidValidity, uid: known.uid });
  if (known === undefined) links.items.add(item);
  else links.items.update({ ...item, row: known.row });
  links.sent.remove(key);
  return links.items.get(key)!;
}
