import type { Key } from "../../server.js";
import type { Context } from "../context.js";
import type { Fetched } from "../fetch.js";
import { listFolders } from "../folders/listing.js";
import type { FolderLink } from "../links/folder-links.js";
import { Change, type ItemLink } from "../links/item-links.js";
import { headerId, type Print, wholeSeconds } from "../messages.js";
import type { Session } from "../session.js";
import { fetchedFlags, lookAt, withFlags } from "./look.js";

/** What is fetched of a message to know whether it was seen before. */
export const LISTING = { flags: true, size: true, internalDate: true } as const;

/** What a listing tells of a message, but for what is in its header. */
export function listedPrint(message: Fetched): Omit<Print, "id"> {
  const { size = 0, internalDate = new Date(0), emailId = null } = message;
  return { size, received: wholeSeconds(new Date(internalDate)), emailId };
}

/** Whether two messages can be the same one, by what a listing tells. */
export function resembles(one: Omit<Print, "id">, other: Omit<Print, "id">): boolean {
  if (one.emailId !== null && other.emailId !== null) return one.emailId === other.emailId;
  return one.size === other.size && one.received === other.received;
}

/** Looks for items that have gone from one folder among what has arrived in others, and links what it finds. */
export async function followMoves(
  gone: readonly ItemLink[],
  from: Key,
  session: Session,
  context: Context,
): Promise<void> {
  const { links } = context;
  const statuses = await listFolders(session, context);
  const left = new Map(gone.map((item) => [item.key, item]));
  for (const folder of links.folders.live()) {
    const status = statuses.get(folder.key);
    const hasArrivals =
      status !== undefined && (status.messages ?? 0) > 0 && (status.uidNext ?? 0) > folder.frontier;
    if (left.size === 0) return;
    if (folder.key === from || !hasArrivals) continue;
    for (const item of await findIn(folder, [...left.values()], session, context)) left.delete(item.key);
  }
}

/** Links those of the items that have arrived in a folder, and gives them. */
export async function findIn(
  folder: FolderLink,
  items: readonly ItemLink[],
  session: Session,
  context: Context,
): Promise<ItemLink[]> {
  const { links } = context;
  await session.leave(folder.path);
  const look = await lookAt(folder, session, context);
  const messages = await session.fetch(look.arrivals, LISTING);
  const left = new Set(items);
  const candidates = messages.filter((message) =>
    items.some((item) => resembles(item, listedPrint(message))),
  );
  const headers = await session.fetch(uidsOf(candidates), { ...LISTING, headers: true });
  return links.transaction(() => {
    const generation = links.nextGeneration();
    return headers.flatMap((message): ItemLink[] => {
      const id = headerId(message.headers ?? new Uint8Array());
      const print = listedPrint(message);
      const item = [...left].find((each) => each.id === id && resembles(each, print));
      if (item === undefined) return [];
      left.delete(item);
      links.items.update(moved(item, look.folder.key, message, generation));
      return [item];
    });
  });
}

/** The item where somebody else has moved it. */
export function moved(item: ItemLink, to: Key, message: Fetched, generation: number): ItemLink {
  const { emailId } = listedPrint(message);
  const there = withFlags(
    { ...item, folder: to, uid: message.uid, emailId, generation },
    fetchedFlags(message),
  );
  const origin = (there.change & Change.MOVED) !== 0 ? item.origin : item.folder;
  const change = there.change & ~(Change.GONE | Change.MOVED);
  // An item that nobody has been told of did not move for anybody; nor did one that is back.
  const isMove = (change & Change.PUT) === 0 && origin !== to;
  return isMove ? { ...there, origin, change: change | Change.MOVED } : { ...there, origin: null, change };
}

export function uidsOf(messages: readonly Fetched[]): number[] {
  return messages.map(({ uid }) => uid);
}
