import type { Key } from "../../server.js";
import type { Context } from "../context.js";
import type { Fetched } from "../fetch.js";
import type { FolderLink } from "../links/folder-links.js";
import { Change, type ItemLink, type NewItem, RECALLED, settled } from "../links/item-links.js";
import { derivedKey, headerId, headerOf, type Print } from "../messages.js";
import type { Session } from "../session.js";
import { fetchedFlags, lookAt, withFlags } from "./look.js";
import { LISTING, listedPrint, moved, resembles } from "./moves.js";
import { findSent } from "./sent.js";

/** A message that is linked now, with what was fetched of it. */
export interface Arrival {
  readonly item: ItemLink;
  readonly message: Fetched;
}

/**
 * Among messages that are not linked, finds those that are known all the same: sent from here without an answer, moved
 * here by others, or given new UIDs. Links them, and gives what remains, as it was listed. The folder is open.
 */
export async function recognise(
  folder: FolderLink,
  messages: readonly Fetched[],
  generation: number,
  session: Session,
  context: Context,
): Promise<readonly Fetched[]> {
  let listed = messages;
  if (context.links.sent.in(folder.key).length > 0) {
    const found = await findSent(folder, listed, session, context);
    listed = listed.filter(({ uid }) => !found.has(uid));
  }
  const { items } = context.links;
  const prints = listed.map(listedPrint);
  const candidates = items.candidates(prints, folder.key);
  if (candidates.length === 0) return listed;
  // What is still there was copied, not moved.
  const elsewhere = new Set(candidates.flatMap((n) => items.foldersWith(prints[n]!, folder.key)));
  for (const holder of elsewhere) await lookElsewhere(holder, session, context);
  await session.open(folder);
  const uidsOfCandidates = candidates.map((n) => listed[n]!.uid);
  const headers = await session.fetch(uidsOfCandidates, { ...LISTING, headers: true });
  const found = linkKnown(folder, headers, generation, context);
  return listed.filter(({ uid }) => !found.has(uid));
}

/** Gives messages that nobody has seen before a key. They were fetched with their header, at least. */
export function adopt(
  folder: FolderLink,
  messages: readonly Fetched[],
  generation: number,
  context: Context,
): Arrival[] {
  const { links } = context;
  const uids = messages.map(({ uid }) => uid);
  return links.transaction(() => {
    // When this is done again, some of them may be linked.
    const linked = new Set(links.items.uids(folder.key, uids[0], uids.at(-1)));
    const taken = links.sent.keys();
    return messages.flatMap((message): Arrival[] => {
      const { source = new Uint8Array(), headers = headerOf(source), uid } = message;
      if (linked.has(uid)) return [];
      const print: Print = { ...listedPrint(message), id: headerId(headers) };
      const state = { ...settled, change: Change.PUT, generation };
      const content = { hash: null, ...fetchedFlags(message), version: 1 };
      const item = addNew({ folder: folder.key, uid, ...print, ...content, ...state }, taken, context);
      return [{ item, message }];
    });
  });
}

async function lookElsewhere(key: Key, session: Session, context: Context): Promise<void> {
  const folder = context.links.folders.get(key);
  if (folder?.live && folder.selectable) await lookAt(folder, session, context);
}

function linkKnown(
  folder: FolderLink,
  messages: readonly Fetched[],
  generation: number,
  { links }: Context,
): Set<number> {
  const found = new Set<number>();
  links.transaction(() => {
    for (const message of messages) {
      const print = listedPrint(message);
      const same = links.items.missing(print.size, headerId(message.headers ?? new Uint8Array()));
      // A server that has numbered its messages anew may have lost their dates, too. What was recalled has its date.
      const mayDiffer = (item: ItemLink): boolean => isLost(item, folder) && item.version !== RECALLED;
      const possible = same.filter((item) => mayDiffer(item) || resembles(item, print));
      const [item] = possible.sort(
        (one, other) => likeness(other, folder, print) - likeness(one, folder, print),
      );
      if (item === undefined) continue;
      found.add(message.uid);
      const { received, emailId } = print;
      const version = Math.max(item.version, 1);
      const here = { ...item, uid: message.uid, received, emailId, generation, version };
      links.items.update(
        isLost(item, folder)
          ? withFlags(here, fetchedFlags(message))
          : moved({ ...item, version }, folder.key, message, generation),
      );
    }
  });
  return found;
}

/** Whether the item is of this folder and has a UID there that is not known yet. */
function isLost(item: ItemLink, { key }: FolderLink): boolean {
  return item.folder === key && (item.change & Change.GONE) === 0;
}

/** One of the same folder comes first, and of several the one with the same date. */
function likeness(item: ItemLink, folder: FolderLink, { received }: Omit<Print, "id">): number {
  return (isLost(item, folder) ? 2 : 0) + (item.received === received ? 1 : 0);
}

/** Gives the same key to the same message, should the links get lost; of several that are alike each has its own. */
function addNew(item: Omit<NewItem, "key">, taken: ReadonlySet<Key>, { identity, links }: Context): ItemLink {
  const { id, size, received, emailId } = item;
  const what = ["item", identity, ...(emailId === null ? [id, size, received] : [emailId])];
  for (let ordinal = 0; ; ordinal++) {
    const key = derivedKey(what, ordinal);
    const added = taken.has(key) ? undefined : links.items.add({ ...item, key });
    if (added !== undefined) return added;
  }
}
