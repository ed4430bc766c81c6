import type { ItemFlags, Key, KnownItem, ServerItem } from "../../servers/server.js";
import type { Replica } from "./replica.js";
import { flagsOf, forgetPlace, hashOf, isKnown, itemsThere } from "./rows.js";
import type { FolderRow } from "./storage.js";
import { type ChangeKey, covers } from "./versions.js";

/**
 * What a replication asks a store beyond IOSTX: how much there is, and what the server is believed to have. It is
 * needed for two things: not to delete most of a side by mistake, and to find the way again when the server cannot
 * say what has changed.
 */
export class Inventory {
  readonly #replica: Replica;

  constructor(replica: Replica) {
    this.#replica = replica;
  }

  /** Number of items, in one folder or in all. */
  count(folder?: Key): number {
    return this.#replica.storage.countItems(folder);
  }

  /** How many items were found changed on both sides since the store was opened. */
  get conflicts(): number {
    return this.#replica.conflicts;
  }

  hasFolder(folder: Key): boolean {
    return this.#replica.storage.folder(folder) !== undefined;
  }

  /** Whether the store knows the item, also one that was deleted here. */
  has(item: Key): boolean {
    return this.#replica.storage.item(item) !== undefined;
  }

  /** Whether the store had a content of an item that is on the server; it is asked for where its change is not known. */
  async hasSeen(item: Key, change: ChangeKey, content: () => Promise<Uint8Array>): Promise<boolean> {
    const row = this.#replica.storage.item(item);
    if (row === undefined) return false;
    if (covers(row.pcl, change)) return true;
    return row.syncedHash !== "" && hashOf(await content()) === row.syncedHash;
  }

  /** The folder in which the server is believed to have an item; nothing where it is not. */
  place(item: Key): Key | undefined {
    return this.#replica.storage.item(item)?.serverFolder ?? undefined;
  }

  /** Whether the store has an item with its body. */
  isComplete(item: Key): boolean {
    const row = this.#replica.storage.item(item);
    return row !== undefined && !row.deleted && !row.header;
  }

  /** The flags of an item, also of one that was deleted here. */
  flags(item: Key): ItemFlags | undefined {
    const row = this.#replica.storage.item(item);
    return row && flagsOf(row);
  }

  /** Whether the body of an item is on the server alone. */
  isHeader(item: Key): boolean {
    return this.#replica.storage.item(item)?.header === true;
  }

  /** Whether the store has the header only of an item, and it was not deleted here. */
  lacksBody(item: Key): boolean {
    const row = this.#replica.storage.item(item);
    return row?.header === true && !row.deleted;
  }

  /** The items of which the store has the header only, of a folder on the server; `size` is that of the whole item. */
  *headers(folder: Key): Generator<{ readonly key: Key; readonly size: number }> {
    for (const { key, size, header, deleted } of itemsThere(this.#replica.storage, folder))
      if (header && !deleted) yield { key, size };
  }

  /** Whether the server is believed to have something in a folder that was not deleted here. */
  isUsed(folder: Key): boolean {
    for (const { deleted } of itemsThere(this.#replica.storage, folder)) if (!deleted) return true;
    return false;
  }

  /** The items that the server is believed to have in a folder. */
  *items(folder: Key): Generator<Key> {
    for (const { key } of itemsThere(this.#replica.storage, folder)) yield key;
  }

  /** The same with their contents, as far as the store has these. */
  *known(folder: Key): Generator<KnownItem> {
    const { storage } = this.#replica;
    for (const row of itemsThere(storage, folder)) {
      const { key, received, size } = row;
      const mime = storage.content(key);
      if (mime !== undefined) yield { key, received: new Date(received), flags: flagsOf(row), size, mime };
    }
  }

  /** The items of a folder that are to be uploaded for the first time, in the order in which that happens. */
  *fresh(folder: Key): Generator<ServerItem> {
    const { storage } = this.#replica;
    for (const row of storage.queued(folder, "message", false)) {
      const { key, serverFolder, header, received } = row;
      const mime = serverFolder === null && !header ? storage.content(key) : undefined;
      if (mime !== undefined) yield { key, folder, received: new Date(received), flags: flagsOf(row), mime };
    }
  }

  /** The folders that the server is believed to have. */
  *folders(): Generator<Key> {
    for (const row of this.#replica.storage.folders()) if (isKnown(row)) yield row.key;
  }

  /**
   * The server does not have these, nor what is in the folders among them: what was deleted here is settled, and the
   * rest is uploaded again.
   */
  missing(keys: Iterable<Key>): void {
    const { storage, transactions } = this.#replica;
    for (const key of keys) {
      transactions.write(() => {
        const item = storage.item(key);
        const folder = storage.folder(key);
        if (item !== undefined) forgetPlace(storage, item);
        else if (folder !== undefined) this.#missingFolder(folder);
      });
    }
    transactions.commit();
  }

  #missingFolder(row: FolderRow): void {
    const { storage } = this.#replica;
    for (const item of itemsThere(storage, row.key)) forgetPlace(storage, item);
    if (row.deleted) storage.removeFolder(row.key);
    else storage.putFolder({ ...row, syncedEdit: 0, syncedParent: null });
  }
}
