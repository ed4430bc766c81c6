import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { openAs } from "../../examples/servers/imap/support.js";
import type { Watcher } from "../watch.js";
import { watchStorage } from "../watched.js";
import { synchronise } from "../world.js";

/**
 * The process that is killed: it replicates, and ends itself by SIGKILL when it comes to the point whose number it was
 * given. There is a point before each call of the driver, and after each; others kill it at commands of the server's.
 */
export interface Order {
  readonly store: string;
  readonly links: string;
  readonly user: string;
  readonly port: number;
  readonly killAt: number | undefined;
}

/** How many points there were. */
export interface Done {
  readonly points: number;
}

process.once("message", (order: Order) => void work(order));

async function work({ store, links, user, port, killAt }: Order): Promise<void> {
  let points = 0;
  const point = (name: string): void => {
    if (!/^(storage|server)\./.test(name)) return;
    if (points++ === killAt) process.kill(process.pid, "SIGKILL");
  };
  const watcher: Watcher = { enter: point, leave: point };
  const storage = openSqliteStorage(store);
  const server = await openAs(user, port, { links, attempts: 0 });
  await synchronise(new Replica(watchStorage(storage, watcher)), server, {}, watcher);
  await server.close();
  storage.close();
  const done: Done = { points };
  process.send!(done, () => process.disconnect());
}
