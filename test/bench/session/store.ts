import { join } from "node:path";
import { newItem, Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { makeMessages } from "../replication/messages.js";

/** Where the messages are. */
export type Place = "memory" | "SQLite";

/** A store whose messages are all new. */
export interface Prepared {
  readonly store: ReplicatedStore;
  /** How many messages are pending still. */
  readonly pending: () => number;
  readonly close: () => void;
}

let made = 0;

/** Makes a store with so many messages of 2 KB in one folder, none of which has been uploaded. */
export function prepare(place: Place, count: number, work: string): Prepared {
  const storage: Storage =
    place === "memory" ? new MemoryStorage() : openSqliteStorage(join(work, `session-${made++}.db`));
  const replica = new Replica(storage);
  const folder = replica.createFolder("Inbox");
  storage.begin();
  for (const { key, mime, received } of makeMessages(count)) {
    const facts = { received, flags: 0, associated: false, size: mime.length };
    storage.putItem(newItem(replica, key, folder, facts), mime);
  }
  storage.commit();
  return {
    store: new ReplicatedStore(replica),
    pending: () => storage.countQueued(folder, "message", false),
    close: () => replica.close(),
  };
}
