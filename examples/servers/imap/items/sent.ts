import type { FetchMessageObject } from "imapflow";
import type { Context } from "../context.js";
import type { FolderLink } from "../links/folder-links.js";
import { Change, type ItemLink, type NewItem, settled } from "../links/item-links.js";
import type { Sent } from "../links/sent-links.js";
import { contentHash, headerId } from "../messages.js";
import type { Session } from "../session.js";
import { fetchedFlags } from "./look.js";
import { LISTING, listedPrint } from "./moves.js";

/**
 * Among messages that are not linked, finds those that were sent from here and whose answer got lost, and links them.
 * Gives their UIDs.
 */
export async function findSent(
  folder: FolderLink,
  listed: readonly FetchMessageObject[],
  session: Session,
  context: Context,
): Promise<Set<number>> {
  const { links } = context;
  const found = new Set<number>();
  for (const sent of links.sent.in(folder.key)) {
    if (sent.uidValidity !== folder.uidValidity) continue;
    const open = listed.filter(({ uid }) => uid >= sent.floor && !found.has(uid));
    const message = await which(sent, open, session);
    if (message === undefined) continue;
    found.add(message.uid);
    links.transaction(() => place(sent, message, context));
  }
  return found;
}

/** The message that was sent: by its content, or, where the server has changed that, by its identity and date. */
async function which(
  sent: Sent,
  listed: readonly FetchMessageObject[],
  session: Session,
): Promise<FetchMessageObject | undefined> {
  const alike = sent.hash === null ? [] : listed.filter(({ size }) => size === sent.size);
  for (const { uid } of alike) {
    const [message] = await session.fetch([uid], { ...LISTING, source: true });
    if (message?.source !== undefined && contentHash(message.source) === sent.hash) return message;
  }
  for (const { uid } of listed.filter((message) => listedPrint(message).received === sent.received)) {
    const [message] = await session.fetch([uid], { ...LISTING, headers: true });
    if (message?.headers !== undefined && headerId(message.headers) === sent.id) return message;
  }
  return undefined;
}

/** Links a message that was sent. One that it replaces is left to be deleted. To be called within a transaction. */
export function place(
  sent: Sent,
  message: Pick<FetchMessageObject, "uid"> & Partial<FetchMessageObject>,
  context: Context,
): ItemLink {
  const { links } = context;
  const { key, folder, id, size, received, hash } = sent;
  const known = links.items.get(key);
  const isReplacement = known !== undefined && hash !== null && known.hash !== hash;
  const item: NewItem = {
    ...{ key, folder, uid: message.uid, id, size, received, emailId: message.emailId ?? null },
    ...{ flags: fetchedFlags(message), version: (known?.version ?? 1) + (isReplacement ? 1 : 0), ...settled },
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
