import { randomBytes } from "node:crypto";
import { type ItemFlags, type Key, ServerError, type ServerFolder, type ServerItem } from "../server.js";

/** An item on the server. */
export interface StoredItem extends ServerItem {
  /** Grows with each new content. */
  readonly version: number;
  readonly modified: Date;
  /** Whether another mail program put this content, and has set flags. */
  readonly foreignContent: boolean;
  readonly foreignFlags: boolean;
}

/** Something that happened to an item; `by` tells through which connection. */
export interface LogEntry {
  readonly number: number;
  readonly by: object | undefined;
  readonly what: "put" | "flags" | "moved" | "left" | "deleted";
  readonly key: Key;
  /** The folder in which it is noticed. */
  readonly folder: Key;
  /** Of a moved item: where it was. */
  readonly from?: Key;
  readonly flags?: ItemFlags;
}

/**
 * What a mail server holds, in memory: folders and items by key, and a log of what happened. Its methods are what other
 * mail programs do; connections to it are {@link MemoryServer}s.
 */
export class MemoryMailbox {
  readonly identity: string;
  /** Tokens of another epoch are not understood any more. */
  epoch = 1;
  readonly folders = new Map<Key, ServerFolder>();
  readonly items = new Map<Key, StoredItem>();
  readonly now: () => Date;
  readonly #log = new Map<Key, LogEntry[]>();
  #number = 0;

  constructor(now: () => Date = () => new Date(), identity = `memory-${randomBytes(8).toString("hex")}`) {
    this.now = now;
    this.identity = identity;
  }

  /** The same server, as it is now. */
  copy(): MemoryMailbox {
    const copy = new MemoryMailbox(this.now, this.identity);
    copy.epoch = this.epoch;
    for (const [key, folder] of this.folders) copy.folders.set(key, folder);
    for (const [key, item] of this.items) copy.items.set(key, item);
    for (const [folder, entries] of this.#log) copy.#log.set(folder, [...entries]);
    copy.#number = this.#number;
    return copy;
  }

  /** Number of the latest entry of the log. */
  get number(): number {
    return this.#number;
  }

  /** The server forgets what happened when: all that it can tell is what is there. */
  forgetHistory(): void {
    this.epoch++;
    this.#log.clear();
  }

  createFolder(name: string, parent: Key | null = null): Key {
    const key = newKey();
    this.putFolder({ key, name, parent });
    return key;
  }

  putFolder(folder: ServerFolder): void {
    for (let above = folder.parent; above !== null; above = this.folders.get(above)!.parent) {
      this.#mustHave(above);
      if (above === folder.key) throw new ServerError("failed", `${folder.name} would be below itself`);
    }
    this.folders.set(folder.key, folder);
  }

  deleteFolder(key: Key): void {
    for (const child of [...this.folders.values()]) if (child.parent === key) this.deleteFolder(child.key);
    for (const item of this.itemsIn(key)) this.items.delete(item.key);
    this.folders.delete(key);
  }

  addItem(folder: Key, mime: Uint8Array, flags: ItemFlags = {}): Key {
    const key = newKey();
    this.putItem({ key, folder, mime, flags, received: this.now() });
    return key;
  }

  updateItem(key: Key, mime: Uint8Array): void {
    this.putItem({ ...this.item(key), mime });
  }

  putItem(item: ServerItem, by?: object): void {
    this.#mustHave(item.folder);
    const before = this.items.get(item.key);
    const isSame = before !== undefined && Buffer.compare(before.mime, item.mime) === 0;
    if (before !== undefined && before.folder !== item.folder) this.moveItem(item.key, item.folder, by);
    const version = isSame ? before.version : this.#number + 1;
    const modified = isSame ? before.modified : this.now();
    const flags = { keywords: "", ...before?.flags, ...item.flags };
    const foreignContent = isSame ? before.foreignContent : by === undefined;
    const foreignFlags = before?.foreignFlags === true || by === undefined;
    this.items.set(item.key, { ...item, flags, version, modified, foreignContent, foreignFlags });
    this.#note({ what: isSame ? "flags" : "put", key: item.key, folder: item.folder, flags: item.flags }, by);
  }

  moveItem(key: Key, to: Key, by?: object): void {
    const item = this.item(key);
    this.#mustHave(to);
    if (item.folder === to) return;
    this.items.set(key, { ...item, folder: to });
    this.#note({ what: "left", key, folder: item.folder }, by);
    this.#note({ what: "moved", key, folder: to, from: item.folder }, by);
  }

  setFlags(key: Key, flags: ItemFlags, by?: object): void {
    const item = this.item(key);
    const foreignFlags = item.foreignFlags || by === undefined;
    this.items.set(key, { ...item, flags: { ...item.flags, ...flags }, foreignFlags });
    this.#note({ what: "flags", key, folder: item.folder, flags }, by);
  }

  deleteItem(key: Key, by?: object): void {
    const item = this.items.get(key);
    if (item === undefined) return;
    this.items.delete(key);
    this.#note({ what: "deleted", key, folder: item.folder }, by);
  }

  item(key: Key): StoredItem {
    const item = this.items.get(key);
    if (item === undefined) throw new ServerError("not-found", `there is no item ${key}`);
    return item;
  }

  itemsIn(folder: Key): StoredItem[] {
    return [...this.items.values()].filter((item) => item.folder === folder);
  }

  /** What happened in a folder after the entry with that number. */
  since(folder: Key, number: number): LogEntry[] {
    const entries = this.#log.get(folder) ?? [];
    let first = entries.length;
    while (first > 0 && entries[first - 1]!.number > number) first--;
    return entries.slice(first);
  }

  #mustHave(folder: Key): void {
    if (!this.folders.has(folder)) throw new ServerError("not-found", `there is no folder ${folder}`);
  }

  #note(entry: Omit<LogEntry, "number" | "by">, by: object | undefined): void {
    const complete = { ...entry, number: ++this.#number, by };
    const entries = this.#log.get(entry.folder);
    if (entries === undefined) this.#log.set(entry.folder, [complete]);
    else entries.push(complete);
  }
}

function newKey(): Key {
  return randomBytes(22).toString("hex");
}
