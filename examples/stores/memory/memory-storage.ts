import type { Key } from "../../servers/server.js";
import type { FolderRow, ItemRow, Queue, Storage } from "../core/storage.js";

/** A storage in memory: for tests, and to try things out. */
export class MemoryStorage implements Storage {
  readonly path: string;
  readonly #values = new Map<string, string>();
  readonly #folders = new Map<Key, FolderRow>();
  readonly #items = new Map<Key, ItemRow>();
  readonly #contents = new Map<Key, Uint8Array>();
  /** The items of each folder, and of each of its queues. */
  readonly #groups = new Map<string, Set<Key>>();
  /** What undoes the writes of the transaction, the last one first. */
  #undo: (() => void)[] | undefined;

  constructor(path = "memory") {
    this.path = path;
  }

  begin(): void {
    this.#undo = [];
  }

  commit(): void {
    this.#undo = undefined;
  }

  rollback(): void {
    const undo = this.#undo ?? [];
    this.#undo = undefined;
    for (const step of undo.reverse()) step();
  }

  value(name: string): string | undefined {
    return this.#values.get(name);
  }

  setValue(name: string, value: string): void {
    this.#set(this.#values, name, value);
  }

  folder(key: Key): FolderRow | undefined {
    return this.#folders.get(key);
  }

  folders(): Iterable<FolderRow> {
    return this.#folders.values();
  }

  putFolder(row: FolderRow): void {
    this.#set(this.#folders, row.key, row);
  }

  removeFolder(key: Key): void {
    this.#set(this.#folders, key, undefined);
  }

  item(key: Key): ItemRow | undefined {
    return this.#items.get(key);
  }

  items(folder: Key): Iterable<ItemRow> {
    return this.#rows(folder);
  }

  countItems(folder?: Key): number {
    return folder === undefined ? this.#items.size : (this.#groups.get(folder)?.size ?? 0);
  }

  putItem(row: ItemRow, content?: Uint8Array): void {
    const before = this.#items.get(row.key);
    this.#place(before, row);
    this.#set(this.#items, row.key, row);
    if (content !== undefined) this.#set(this.#contents, row.key, content);
    this.#undo?.push(() => this.#place(row, before));
  }

  removeItem(key: Key): void {
    const before = this.#items.get(key);
    this.#place(before, undefined);
    this.#set(this.#items, key, undefined);
    this.#set(this.#contents, key, undefined);
    this.#undo?.push(() => this.#place(undefined, before));
  }

  content(key: Key): Uint8Array | undefined {
    return this.#contents.get(key);
  }

  queuedFolders(): Iterable<Key> {
    return new Set(
      [...this.#groups.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0]!),
    );
  }

  countQueued(folder: Key, queue: Queue, associated: boolean): number {
    return this.#groups.get(groupOf(folder, queue, associated))?.size ?? 0;
  }

  queued(folder: Key, queue: Queue, associated: boolean): Iterable<ItemRow> {
    return this.#rows(groupOf(folder, queue, associated));
  }

  close(): void {}

  *#rows(group: string): Generator<ItemRow> {
    for (const key of [...(this.#groups.get(group) ?? [])]) {
      const row = this.#items.get(key);
      if (row !== undefined && this.#groups.get(group)?.has(key)) yield row;
    }
  }

  #place(before: ItemRow | undefined, after: ItemRow | undefined): void {
    const old = before === undefined ? [] : groupsOf(before);
    const now = after === undefined ? [] : groupsOf(after);
    for (const name of old) {
      if (now.includes(name)) continue;
      const group = this.#groups.get(name);
      group?.delete(before!.key);
      if (group?.size === 0) this.#groups.delete(name);
    }
    for (const name of now) {
      const group = this.#groups.get(name);
      if (group === undefined) this.#groups.set(name, new Set([after!.key]));
      else group.add(after!.key);
    }
  }

  /** Sets or removes an entry, so that it can be undone. */
  #set<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
    const before = map.get(key);
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    this.#undo?.push(() => {
      if (before === undefined) map.delete(key);
      else map.set(key, before);
    });
  }
}

/** The groups that an item is in: its folder, and the queues that its row names. */
function groupsOf({ folder, serverFolder, upload, leaving, associated }: ItemRow): string[] {
  const groups: string[] = [folder];
  if (upload !== 0) groups.push(groupOf(folder, upload === 1 ? "message" : "read", associated));
  if (leaving && serverFolder !== null) groups.push(groupOf(serverFolder, "removal", associated));
  return groups;
}

function groupOf(folder: Key, queue: Queue, associated: boolean): string {
  return `${folder} ${queue} ${associated ? "associated" : "normal"}`;
}
