import type { Known, KnownItem, ServerFolder } from "../../server.js";
import type { Context } from "../context.js";
import { named } from "../flags.js";
import type { FolderLink } from "../links/folder-links.js";
import { type NewItem, RECALLED, settled } from "../links/item-links.js";
import { canonicalSize, contentHash, headerId, headerOf, wholeSeconds } from "../messages.js";
import { SHORTER, safeName } from "../names.js";
import type { Session } from "../session.js";
import { takeOver } from "./folders.js";
import { specialFolder } from "./special.js";

/** No server's UIDVALIDITY: what is linked to it has UIDs that are not known any more. */
const LOST = "lost";

/** Whether nobody has heard of a key from these links yet: they are new, or were lost. */
export function knowsNothing({ links }: Context): boolean {
  return links.folders.all().every(({ told }) => !told);
}

/**
 * Links what somebody knows of the mailbox, without the UIDs: the next look at a folder finds the messages again, as
 * where the server has numbered them anew.
 */
export async function recall(known: Known, session: Session, context: Context): Promise<void> {
  const { links } = context;
  for (const folder of known.folders()) {
    const there = placeOf(folder, session, context);
    if (there === undefined) continue;
    takeOver(there, folder, context);
    const { exists } = await session.select(there.path);
    if (exists > 0)
      for await (const item of known.items(folder.key))
        links.transaction(() => links.items.add(lost(item, folder)));
    const taken = links.folders.get(folder.key)!;
    links.transaction(() => links.folders.put({ ...taken, told: true, uidValidity: LOST }));
  }
}

/** The folder of the server that this one is, by its name and place; one that can hold messages. */
function placeOf(folder: ServerFolder, session: Session, context: Context): FolderLink | undefined {
  const { folders } = context.links;
  const special = specialFolder(folder, context);
  if (special !== undefined) return special;
  const { delimiter, prefix } = session.namespace;
  const parent = folder.parent === null ? undefined : folders.get(folder.parent);
  if (folder.parent !== null && parent === undefined) return undefined;
  const above = parent === undefined ? prefix : parent.path + delimiter;
  for (const bytes of [undefined, ...SHORTER]) {
    const there = folders.at(above + safeName(folder.name, delimiter, bytes));
    if (there !== undefined && !there.told && there.selectable) return there;
  }
  return undefined;
}

function lost({ key, received, flags, size, mime }: KnownItem, { key: folder }: ServerFolder): NewItem {
  const isWhole = mime.length === size;
  const print = { id: headerId(headerOf(mime)), size: isWhole ? canonicalSize(mime) : size, emailId: null };
  const content = { hash: isWhole ? contentHash(mime) : null, version: RECALLED };
  const marks = { flags: named(flags, true), keywords: flags.keywords ?? "" };
  return {
    key,
    folder,
    uid: null,
    received: wholeSeconds(received),
    ...print,
    ...content,
    ...marks,
    ...settled,
  };
}
