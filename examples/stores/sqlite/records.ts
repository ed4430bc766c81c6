import type { FolderRow, ItemRow } from "../core/storage.js";
import { decodeText, encodeText, type Value } from "./connection.js";

/** The columns of a folder's row, in the order of its values. */
export const FOLDER_COLUMNS = [
  "key",
  "parent",
  "name",
  "container_class",
  "modified",
  "change_key",
  "pcl",
  "edit",
  "synced_edit",
  "synced_parent",
  "deleted",
] as const;

export function folderValues(row: FolderRow): readonly Value[] {
  return [
    row.key,
    row.parent,
    encodeText(row.name),
    encodeText(row.containerClass),
    row.modified,
    row.changeKey,
    row.pcl,
    row.edit,
    row.syncedEdit,
    row.syncedParent,
    row.deleted ? 1 : 0,
  ];
}

export function folderOf(values: readonly Value[]): FolderRow {
  const text = values as readonly string[];
  const number = values as readonly number[];
  return {
    key: text[0]!,
    parent: text[1] ?? null,
    name: decodeText(text[2]!),
    containerClass: decodeText(text[3]!),
    modified: number[4]!,
    changeKey: text[5]!,
    pcl: text[6]!,
    edit: number[7]!,
    syncedEdit: number[8]!,
    syncedParent: text[9] ?? null,
    deleted: number[10] === 1,
  };
}

/** The columns of an item's row, in the order of its values. */
export const ITEM_COLUMNS = [
  "key",
  "folder",
  "server_folder",
  "associated",
  "header",
  "flags",
  "received",
  "modified",
  "size",
  "change_key",
  "pcl",
  "synced_pcl",
  "synced_hash",
  "edit",
  "synced_edit",
  "read_edit",
  "synced_read_edit",
  "deleted",
  "conflict_of",
  "upload",
  "leaving",
  "keywords",
  "synced_keywords",
] as const;

export function itemValues(row: ItemRow): readonly Value[] {
  return [
    row.key,
    row.folder,
    row.serverFolder,
    row.associated ? 1 : 0,
    row.header ? 1 : 0,
    row.flags,
    row.received,
    row.modified,
    row.size,
    row.changeKey,
    row.pcl,
    row.syncedPcl,
    row.syncedHash,
    row.edit,
    row.syncedEdit,
    row.readEdit,
    row.syncedReadEdit,
    row.deleted ? 1 : 0,
    row.conflictOf,
    row.upload,
    row.leaving ? 1 : 0,
    row.keywords,
    row.syncedKeywords,
  ];
}

export function itemOf(values: readonly Value[]): ItemRow {
  const text = values as readonly string[];
  const number = values as readonly number[];
  return {
    key: text[0]!,
    folder: text[1]!,
    serverFolder: text[2] ?? null,
    associated: number[3] === 1,
    header: number[4] === 1,
    flags: number[5]!,
    received: number[6]!,
    modified: number[7]!,
    size: number[8]!,
    changeKey: text[9]!,
    pcl: text[10]!,
    syncedPcl: text[11]!,
    syncedHash: text[12]!,
    edit: number[13]!,
    syncedEdit: number[14]!,
    readEdit: number[15]!,
    syncedReadEdit: number[16]!,
    deleted: number[17] === 1,
    conflictOf: text[18] ?? null,
    upload: number[19] as ItemRow["upload"],
    leaving: number[20] === 1,
    keywords: text[21]!,
    syncedKeywords: text[22]!,
  };
}
