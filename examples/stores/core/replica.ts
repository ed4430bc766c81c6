import { HR, HResultError } from "iostx";
import type { ItemFlags, Key } from "../../servers/server.js";
import { Ids } from "./ids.js";
import { flagsOf, hashOf, hasNewContent, isKnown, mergeFlags, mergeKeywords, queue } from "./rows.js";
import { Flag, type FolderRow, type ItemRow, type Storage } from "./storage.js";
import { Transactions } from "./transactions.js";
import { listOf, merge } from "./versions.js";

export interface ReplicaOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface NewItem {
  readonly received?: Date;
  readonly flags?: ItemFlags;
  readonly associated?: boolean;
}

export interface Folder {
  readonly key: Key;
  readonly parent: Key | null;
  readonly name: string;
  readonly containerClass: string;
}

export interface Item {
  readonly key: Key;
  readonly folder: Key;
  readonly received: Date;
  /** When its content was changed. */
  readonly modified: Date;
  readonly flags: Required<ItemFlags>;
  readonly associated: boolean;
  /** Its body is still on the server. */
  readonly header: boolean;
  readonly size: number;
  /** The item whose other version this is: both sides had changed it. */
  readonly conflictOf: Key | null;
}

/**
 * A mail store that can be replicated: what apps do with it, each edit with the bookkeeping that the replication
 * needs. Every edit is durable when its method returns, if the storage is.
 */
export class Replica {
  readonly storage: Storage;
  readonly transactions: Transactions;
  readonly ids: Ids;
  readonly now: () => number;
  /** How many items were found changed on both sides since the store was opened. */
  conflicts = 0;

  constructor(storage: Storage, options: ReplicaOptions = {}) {
    this.storage = storage;
    this.now = options.now ?? Date.now;
    this.ids = new Ids(storage);
    this.transactions = new Transactions(storage, () => this.ids.forgetBlock());
  }

  folders(): Folder[] {
    const rows = [...this.storage.folders()].filter(({ deleted }) => !deleted);
    return rows.map(({ key, parent, name, containerClass }) => ({ key, parent, name, containerClass }));
  }

  folder(key: Key): Folder | undefined {
    const row = this.storage.folder(key);
    if (row === undefined || row.deleted) return undefined;
    const { parent, name, containerClass } = row;
    return { key, parent, name, containerClass };
  }

  *items(folder: Key): Generator<Item> {
    for (const row of this.storage.items(folder)) if (!row.deleted) yield describe(row);
  }

  item(key: Key): Item | undefined {
    const row = this.storage.item(key);
    return row === undefined || row.deleted ? undefined : describe(row);
  }

  /** The item's MIME bytes, of a header-only one the header; nothing where there is no such item. */
  content(key: Key): Uint8Array | undefined {
    return this.storage.item(key)?.deleted === false ? this.storage.content(key) : undefined;
  }

  createFolder(name: string, parent: Key | null = null, containerClass = "IPF.Note"): Key {
    return this.transactions.writeNow(() => {
      if (parent !== null) this.#folder(parent);
      const change = this.ids.next();
      const key = this.ids.next();
      this.storage.putFolder({
        ...{
          key,
          parent,
          name,
          containerClass,
          modified: this.now(),
          changeKey: change,
          pcl: listOf(change),
        },
        ...{ edit: 1, syncedEdit: 0, syncedParent: null, deleted: false },
      });
      return key;
    });
  }

  renameFolder(key: Key, name: string): void {
    this.#editFolder(key, (row) => {
      row.name = name;
    });
  }

  moveFolder(key: Key, parent: Key | null): void {
    this.#editFolder(key, (row) => {
      if (parent !== null) this.#folder(parent);
      if (isBelow(this.storage, parent, key)) {
        throw new HResultError(HR.MAPI_E_FOLDER_CYCLE, {}, `folder ${key} cannot be moved below itself`);
      }
      row.parent = parent;
    });
  }

  /** Deletes a folder with all that is in it. */
  deleteFolder(key: Key): void {
    this.transactions.writeNow(() => {
      this.#folder(key);
      for (const row of familyOf(this.storage, key)) {
        for (const item of this.storage.items(row.key)) if (!item.deleted) this.#deleteItem(item);
        if (isKnown(row)) this.storage.putFolder({ ...this.#changed(row), deleted: true });
        else this.storage.removeFolder(row.key);
      }
    });
  }

  addItem(folder: Key, mime: Uint8Array, options: NewItem = {}): Key {
    return this.transactions.writeNow(() => {
      this.#folder(folder);
      const key = this.ids.next();
      const row = newItem(this, key, folder, {
        received: options.received?.getTime() ?? this.now(),
        flags: mergeFlags(0, options.flags ?? {}),
        keywords: mergeKeywords("", options.flags ?? {}),
        associated: options.associated ?? false,
        size: mime.length,
      });
      this.storage.putItem(row, mime);
      return key;
    });
  }

  updateItem(key: Key, mime: Uint8Array): void {
    this.#editItem(key, (row) => {
      if (!hasNewContent(row)) row.syncedHash = hashOf(this.storage.content(key)!);
      row.changeKey = this.ids.next();
      row.pcl = merge(row.pcl, listOf(row.changeKey));
      row.size = mime.length;
      row.header = false;
      row.modified = this.now();
      row.edit++;
      return mime;
    });
  }

  moveItem(key: Key, folder: Key): void {
    this.#editItem(key, (row) => {
      this.#folder(folder);
      row.folder = folder;
      return undefined;
    });
  }

  /** Sets and clears the flags that are named. */
  setFlags(key: Key, flags: ItemFlags): void {
    this.#editItem(key, (row) => {
      const changed = row.flags ^ mergeFlags(row.flags, flags);
      const keywords = mergeKeywords(row.keywords, flags);
      if (changed & Flag.READ) row.readEdit++;
      if (changed & ~Flag.READ || keywords !== row.keywords) row.edit++;
      row.flags ^= changed;
      row.keywords = keywords;
      return undefined;
    });
  }

  deleteItem(key: Key): void {
    this.transactions.writeNow(() => this.#deleteItem(this.#item(key)));
  }

  close(): void {
    this.transactions.commit();
    this.storage.close();
  }

  #editFolder(key: Key, edit: (row: FolderRow) => void): void {
    this.transactions.writeNow(() => {
      const row = this.#changed(this.#folder(key));
      edit(row);
      this.storage.putFolder(row);
    });
  }

  /** The folder with a new change. */
  #changed(row: FolderRow): FolderRow {
    const changeKey = this.ids.next();
    const pcl = merge(row.pcl, listOf(changeKey));
    return { ...row, changeKey, pcl, edit: row.edit + 1, modified: this.now() };
  }

  /** Edits a row; what the edit returns is the new content. */
  #editItem(key: Key, edit: (row: ItemRow) => Uint8Array | undefined): void {
    this.transactions.writeNow(() => {
      const row = { ...this.#item(key) };
      const content = edit(row);
      this.storage.putItem(queue(row), content);
    });
  }

  #deleteItem(row: ItemRow): void {
    if (!isKnown(row)) {
      this.storage.removeItem(row.key);
      return;
    }
    const syncedHash =
      hasNewContent(row) || row.header ? row.syncedHash : hashOf(this.storage.content(row.key)!);
    const deleted = { ...row, deleted: true, edit: row.edit + 1, syncedHash };
    this.storage.putItem(queue(deleted), new Uint8Array());
  }

  #folder(key: Key): FolderRow {
    const row = this.storage.folder(key);
    if (row === undefined || row.deleted) throw notFound(`there is no folder ${key}`);
    return row;
  }

  #item(key: Key): ItemRow {
    const row = this.storage.item(key);
    if (row === undefined || row.deleted) throw notFound(`there is no item ${key}`);
    return row;
  }
}

/** The row of an item that is new here. */
export function newItem(
  { ids, now }: Pick<Replica, "ids" | "now">,
  key: Key,
  folder: Key,
  rest: Pick<ItemRow, "received" | "flags" | "associated" | "size"> & Partial<ItemRow>,
): ItemRow {
  const changeKey = rest.changeKey ?? ids.next();
  // One literal: an object made by spreading others is slow for as long as it lives.
  return queue({
    key,
    folder,
    serverFolder: null,
    associated: rest.associated,
    header: rest.header ?? false,
    flags: rest.flags,
    received: rest.received,
    modified: rest.modified ?? now(),
    size: rest.size,
    changeKey,
    pcl: rest.pcl ?? listOf(changeKey),
    syncedPcl: "",
    syncedHash: "",
    edit: 1,
    syncedEdit: 0,
    readEdit: 0,
    syncedReadEdit: 0,
    deleted: false,
    conflictOf: rest.conflictOf ?? null,
    upload: 0,
    leaving: false,
    keywords: rest.keywords ?? "",
    syncedKeywords: "",
  });
}

/** A folder and all below it, the deepest first. */
export function familyOf(storage: Storage, key: Key): FolderRow[] {
  const top = storage.folder(key);
  return top === undefined ? [] : [...descend([top], groupByParent(storage.folders()))].reverse();
}

/** All folders, each after its parent. */
export function inOrder(storage: Storage): FolderRow[] {
  const children = groupByParent(storage.folders());
  const tops = [...children].flatMap(([parent, rows]) =>
    parent === null || storage.folder(parent) === undefined ? rows : [],
  );
  return [...descend(tops, children)];
}

function* descend(
  rows: readonly FolderRow[],
  children: ReadonlyMap<Key | null, readonly FolderRow[]>,
): Generator<FolderRow> {
  for (const row of rows) {
    yield row;
    yield* descend(children.get(row.key) ?? [], children);
  }
}

/** Whether a folder is another one, or below it. */
export function isBelow(storage: Storage, folder: Key | null, above: Key): boolean {
  for (let at = folder; at !== null; at = storage.folder(at)?.parent ?? null) if (at === above) return true;
  return false;
}

function groupByParent(rows: Iterable<FolderRow>): ReadonlyMap<Key | null, FolderRow[]> {
  const groups = new Map<Key | null, FolderRow[]>();
  for (const row of rows) {
    const group = groups.get(row.parent);
    if (group === undefined) groups.set(row.parent, [row]);
    else group.push(row);
  }
  return groups;
}

function describe(row: ItemRow): Item {
  const { key, folder, received, modified, associated, header, size, conflictOf } = row;
  return {
    ...{ key, folder, received: new Date(received), modified: new Date(modified), flags: flagsOf(row) },
    ...{ associated, header, size, conflictOf },
  };
}

function notFound(text: string): HResultError {
  return new HResultError(HR.MAPI_E_NOT_FOUND, {}, text);
}
