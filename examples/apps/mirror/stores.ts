import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { extname } from "node:path";
import type { IOSTX } from "iostx";
import type { Lock } from "../../replicate/lock.js";
import { type SyncState, stateIn } from "../../replicate/state.js";
import type { Known } from "../../servers/server.js";
import { Inventory } from "../../stores/core/inventory.js";
import { Replica } from "../../stores/core/replica.js";
import { ReplicatedStore } from "../../stores/core/replicated-store.js";
import type { Loss } from "../../stores/pst/pst-storage.js";
import type { PstSource } from "../../stores/pst/source.js";
import { type FolderPath, pathsOf } from "./scope.js";
import { isUrl } from "./servers.js";
import { WrongUsage } from "./wrong-usage.js";

/** A store that is open for replication. */
export interface OpenStore {
  /** Tells it from all other stores, wherever its file is. */
  readonly id: string;
  readonly store: IOSTX;
  folderPaths(): FolderPath[];
  /** What can be written knows itself what it has, and keeps what is remembered of servers; what cannot only uploads. */
  readonly writable?: { readonly state: SyncState; readonly inventory: Inventory };
  /** What the server may have from what cannot be written. */
  readonly known?: Known;
  /** What items have and their mail form does not carry. */
  readonly losses: readonly Loss[];
  close(): void;
  /** Closes it where nothing came of the run: a file that was made for it goes. */
  discard(): void;
}

/** The file is no store that we know. */
export class UnknownStore extends Error {}

/** What a file of SQLite begins with. */
const SQLITE = "SQLite format 3\0";

/** A file that was found to be a store. */
export interface FoundStore {
  /** Opens it for replication. `notes` tells where what an Outlook file has uploaded is noted. */
  open(notes: (storeId: string) => string): Promise<OpenStore>;
}

/**
 * Finds the store in a file: an Outlook data file, or a store of our own in SQLite, which is created where a name that
 * ends in `.db` does not exist and the run is not a dry one.
 */
export async function findStore(path: string, create: boolean): Promise<FoundStore> {
  if (isUrl(path))
    throw new WrongUsage("A mailbox is the TARGET: write the store first, as in mail.db imaps://user@host/.");
  if (!isSqlite(path)) {
    if (extname(path) === ".db")
      throw new UnknownStore(`${path} is no store: no database begins like that. Choose another name.`);
    // Loaded only here: it brings a whole reader of Outlook files.
    const { PstSource } = await import("../../stores/pst/source.js");
    const source = PstSource.open(path);
    return { open: (notes) => openOutlookFile(path, source, notes, !create) };
  }
  if (!create && !existsSync(path))
    throw new UnknownStore(`There is no store ${path} yet; a dry run creates none.`);
  return { open: () => openSqlite(path, !create) };
}

function isSqlite(path: string): boolean {
  if (!existsSync(path)) return extname(path) === ".db";
  if (!statSync(path).isFile()) return false;
  const start = Buffer.alloc(SQLITE.length);
  const file = openSync(path, "r");
  try {
    const length = readSync(file, start);
    return length === 0 ? extname(path) === ".db" : start.toString("latin1") === SQLITE;
  } finally {
    closeSync(file);
  }
}

async function openSqlite(path: string, dryRun: boolean): Promise<OpenStore> {
  // Loaded only here: it brings a native library.
  const { openSqliteStorage } = await import("../../stores/sqlite/open.js");
  const lock = await lockUnless(dryRun, path);
  const isNew = !existsSync(path);
  try {
    const replica = new Replica(openSqliteStorage(path));
    const close = (end = () => {}): void => {
      replica.close();
      end();
      lock?.close();
    };
    return {
      id: replica.ids.guid,
      store: new ReplicatedStore(replica, "SQLite store"),
      folderPaths: () => pathsOf(replica.folders()),
      writable: { state: stateIn(replica), inventory: new Inventory(replica) },
      losses: [],
      close: () => close(),
      discard: () =>
        close(() => {
          if (isNew) for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
        }),
    };
  } catch (error) {
    lock?.close();
    throw error;
  }
}

async function openOutlookFile(
  path: string,
  source: PstSource,
  notes: (storeId: string) => string,
  dryRun: boolean,
): Promise<OpenStore> {
  const storeId = Buffer.from(source.recordKey).toString("hex");
  const losses: Loss[] = [];
  const { Journal } = await import("../../stores/pst/journal.js");
  const { PstStorage } = await import("../../stores/pst/pst-storage.js");
  // The Outlook file may be where nothing can be written: the lock is beside the notes.
  const lock = await lockUnless(dryRun, notes(storeId));
  const journal = Journal.open(notes(storeId), storeId);
  const storage = new PstStorage(path, source, journal, (loss) => losses.push(loss));
  const close = (): void => {
    storage.close();
    lock?.close();
  };
  return {
    id: storeId,
    store: new ReplicatedStore({ source: storage }, "PST store"),
    folderPaths: () => storage.folderPaths(),
    known: storage.known(),
    losses,
    close,
    discard: close,
  };
}

async function lockUnless(dryRun: boolean, path: string): Promise<Lock | undefined> {
  if (dryRun) return undefined;
  const { lockReplication } = await import("../../replicate/lock.js");
  return lockReplication(path);
}
