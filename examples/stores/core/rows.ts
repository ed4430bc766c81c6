import { createHash } from "node:crypto";
import { keywordsIn, keywordText } from "../../servers/keywords.js";
import type { FlagName, ItemFlags, Key } from "../../servers/server.js";
import { Flag, type FolderRow, type ItemRow, type Storage } from "./storage.js";
import { covers } from "./versions.js";

/** What folders and items are, read from their rows. */

/** Whether the server has it. */
export function isKnown(row: FolderRow | ItemRow): boolean {
  return "serverFolder" in row ? row.serverFolder !== null : row.syncedEdit > 0;
}

/** Whether the server has to be told the keywords: those that were not changed here may have been changed there. */
export function hasNewKeywords(row: ItemRow): boolean {
  return !isKnown(row) || row.keywords !== row.syncedKeywords;
}

/** Whether the content has changed since the server last had it. */
export function hasNewContent(row: ItemRow): boolean {
  return row.serverFolder === null || !covers(row.syncedPcl, row.changeKey);
}

/** The items that the server has in a folder, also where they were moved away here. */
export function* itemsThere(storage: Storage, folder: Key): Generator<ItemRow> {
  for (const row of storage.items(folder)) if (row.serverFolder === folder) yield row;
  for (const associated of [false, true])
    for (const row of storage.queued(folder, "removal", associated)) if (row.folder !== folder) yield row;
}

/**
 * The server does not have the item any more: what was deleted here is settled, of a header nothing is left, and the
 * rest is to be uploaded again. Whether the item stays.
 */
export function forgetPlace(storage: Storage, row: ItemRow): boolean {
  const stays = !row.deleted && !row.header;
  if (stays) storage.putItem(queue({ ...row, serverFolder: null, syncedPcl: "", syncedHash: "" }));
  else storage.removeItem(row.key);
  return stays;
}

/** Writes into the row which queues it is in; to be called after every change of a row. */
export function queue(row: ItemRow): ItemRow {
  const moved = row.serverFolder !== null && row.serverFolder !== row.folder;
  const changed = row.edit > row.syncedEdit;
  const read = row.readEdit > row.syncedReadEdit;
  row.upload = row.deleted ? 0 : changed || moved || row.serverFolder === null ? 1 : read ? 2 : 0;
  row.leaving = row.serverFolder !== null && (row.deleted || moved);
  return row;
}

/** The server has the content, the properties and the place that the row tells. */
export function synced(row: ItemRow): ItemRow {
  row.serverFolder = row.folder;
  row.syncedEdit = row.edit;
  row.syncedReadEdit = row.readEdit;
  row.syncedPcl = row.pcl;
  row.syncedHash = "";
  row.syncedKeywords = row.keywords;
  return row;
}

export function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const BITS: ReadonlyArray<readonly [FlagName, number]> = [
  ["read", Flag.READ],
  ["answered", Flag.ANSWERED],
  ["forwarded", Flag.FORWARDED],
  ["flagged", Flag.FLAGGED],
  ["draft", Flag.DRAFT],
];

/** The bits of flags after those that are named were set and cleared. */
export function mergeFlags(flags: number, changes: ItemFlags): number {
  let merged = flags;
  for (const [name, bit] of BITS) {
    if (changes[name] === true) merged |= bit;
    if (changes[name] === false) merged &= ~bit;
  }
  return merged;
}

/** The keywords after a change, which may spell them in any way. */
export function mergeKeywords(keywords: string, { keywords: named }: ItemFlags): string {
  return named === undefined ? keywords : keywordText(keywordsIn(named));
}

export function flagsOf({ flags, keywords }: Pick<ItemRow, "flags" | "keywords">): Required<ItemFlags> {
  return {
    read: (flags & Flag.READ) !== 0,
    answered: (flags & Flag.ANSWERED) !== 0,
    forwarded: (flags & Flag.FORWARDED) !== 0,
    flagged: (flags & Flag.FLAGGED) !== 0,
    draft: (flags & Flag.DRAFT) !== 0,
    keywords,
  };
}
