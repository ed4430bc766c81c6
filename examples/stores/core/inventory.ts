import type { Key } from "../../servers/server.js";
import type { Replica } from "./replica.js";
import { isKnown, queue } from "./rows.js";

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

  /** The items that the server is believed to have in a folder. */
  *items(folder: Key): Generator<Key> {
    for (const row of this.#replica.storage.items(folder)) if (row.serverFolder === folder) yield row.key;
  }

  /** The folders that the server is believed to have. */
  *folders(): Generator<Key> {
    for (const row of this.#replica.storage.folders()) if (isKnown(row)) yield row.key;
  }

  /** The server does not have these: what was deleted here is settled, and the rest is uploaded again. */
  missing(keys: Iterable<Key>): void {
    const { storage, transactions } = this.#replica;
    for (const key of keys) {
      transactions.write(() => {
        const item = storage.item(key);
        const folder = storage.folder(key);
        if (item?.deleted) storage.removeItem(key);
        else if (item !== undefined)
          storage.putItem(queue({ ...item, serverFolder: null, syncedPcl: "", syncedHash: "" }));
        else if (folder?.deleted) storage.removeFolder(key);
        else if (folder !== undefined) storage.putFolder({ ...folder, syncedEdit: 0, syncedParent: null });
      });
    }
    transactions.commit();
  }
}
