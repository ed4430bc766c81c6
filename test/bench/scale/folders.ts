import { replicate } from "../../../examples/replicate/replicate.js";
import { stateIn } from "../../../examples/replicate/state.js";
import type { Key, MailServer, ServerFolder } from "../../../examples/servers/server.js";
import { ServerError } from "../../../examples/servers/server.js";
import { Inventory } from "../../../examples/stores/core/inventory.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { listOf } from "../../../examples/stores/core/versions.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { folderKey } from "../replication/import.js";

/** How many folders each folder has below it. */
const BRANCHES = 10;

/** A tree of folders, each after the one above it. */
export function makeFolders(count: number): ServerFolder[] {
  return Array.from({ length: count }, (_, index) => ({
    key: folderKey(index),
    parent: index === 0 ? null : folderKey(Math.floor((index - 1) / BRANCHES)),
    name: `Folder ${index}`,
  }));
}

/** A server that has folders with nothing in them, and takes more. */
export function folderServer(folders: readonly ServerFolder[]): MailServer {
  const there = new Map<Key, ServerFolder>(folders.map((folder) => [folder.key, folder]));
  const refuse = (): Promise<never> => Promise.reject(new ServerError("failed", "there are no items"));
  return {
    name: "folders",
    identity: "folders",
    capabilities: { move: true, associated: true },
    folders: async () => [...there.values()],
    putFolder: async (folder) => {
      there.set(folder.key, folder);
    },
    deleteFolder: async (key) => {
      there.delete(key);
    },
    changes: async () => ({ complete: false, token: "1", changes: nothing() }),
    ...{ fetch: refuse, putItem: refuse, moveItem: refuse, setFlags: refuse, deleteItem: refuse },
    close: async () => {},
  };
}

/** Opens the store, replicates it in both directions, and closes it. */
export async function sync(path: string, server: MailServer): Promise<void> {
  const storage = openSqliteStorage(path);
  const replica = new Replica(storage);
  const options = { state: stateIn(replica), inventory: new Inventory(replica) };
  const { failures } = await replicate(new ReplicatedStore(replica), server, options);
  if (failures.length > 0) throw new Error(`the replication failed: ${failures[0]!.reason}`);
  storage.close();
}

/** Makes folders in a store that no server knows. */
export function createFolders(path: string, count: number): void {
  const storage = openSqliteStorage(path);
  // One transaction: whoever has so many folders has not made them one by one.
  storage.begin();
  for (const { key, parent, name } of makeFolders(count)) {
    const row = { containerClass: "IPF.Note", modified: 0, changeKey: key, pcl: listOf(key) };
    const edits = { edit: 1, syncedEdit: 0, syncedParent: null, deleted: false };
    storage.putFolder({ key, parent, name, ...row, ...edits });
  }
  storage.commit();
  storage.close();
}

async function* nothing(): AsyncGenerator<never> {}
