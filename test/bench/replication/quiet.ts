import { replicate } from "../../../examples/replicate/replicate.js";
import { stateIn } from "../../../examples/replicate/state.js";
import { type MailServer, ServerError } from "../../../examples/servers/server.js";
import { Inventory } from "../../../examples/stores/core/inventory.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { importMessages } from "./import.js";

/** How many folders the messages are in. */
const FOLDERS = 100;

/** How long a replication takes in which nothing has changed on either side, in milliseconds. */
export async function timeQuietSync(path: string, count: number, rounds: number): Promise<number[]> {
  const storage = openSqliteStorage(path);
  await importMessages(storage, count, FOLDERS);
  storage.close();
  // The first one takes note of the folders.
  await replicateQuietly(path);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await replicateQuietly(path);
    times.push(performance.now() - start);
  }
  return times;
}

/** All that a user waits for: opens the store, replicates it in both directions, closes it. */
async function replicateQuietly(path: string): Promise<void> {
  const storage = openSqliteStorage(path);
  const replica = new Replica(storage);
  const options = { state: stateIn(replica), inventory: new Inventory(replica) };
  const summary = await replicate(new ReplicatedStore(replica), quietServer(replica), options);
  if (summary.failures.length > 0) throw new Error(`the quiet sync failed: ${summary.failures[0]!.reason}`);
  storage.close();
}

/** A server that has the same folders as the store, and on which nothing has happened. */
function quietServer(replica: Replica): MailServer {
  const refuse = (): Promise<never> =>
    Promise.reject(new ServerError("failed", "nothing is to be written or fetched"));
  return {
    name: "quiet server",
    identity: "quiet",
    capabilities: { move: true, associated: true },
    folders: async () => replica.folders(),
    changes: async () => ({ complete: false, token: "1", changes: nothing() }),
    ...{ putFolder: refuse, deleteFolder: refuse, fetch: refuse, putItem: refuse },
    ...{ moveItem: refuse, setFlags: refuse, deleteItem: refuse },
    close: async () => {},
  };
}

async function* nothing(): AsyncGenerator<never> {}
