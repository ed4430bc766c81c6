import { completeItem } from "../../../examples/replicate/complete.js";
import type { Summary } from "../../../examples/replicate/summary.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { pendingIn } from "../model/checks.js";
import { linesOf, pictureOfStore, textOf } from "../picture.js";
import type { Watcher } from "../watch.js";
import { watchServer, watchStorage, watchStore } from "../watched.js";
import { synchronise } from "../world.js";
import type { Order, Report, ServerAnswer } from "./protocol.js";
import { RemoteServer } from "./remote-server.js";

/**
 * The process that is killed: it does what it is told, and ends itself by SIGKILL when it comes to the point whose
 * number it was given. There is a point before each call between the driver, the store, the server and the storage,
 * and after each that may have made a difference. Points between which nothing was made durable leave the same behind.
 */
let server: RemoteServer | undefined;

process.on("message", (message: Order | ServerAnswer) => {
  if ("id" in message) server?.answer(message);
  else void work(message);
});

/** Calls after which nothing is other than before. */
const HARMLESS =
  /^server\.(folders|changes|fetch|close)$|^(pmsg|pfld)\.|\.(GetLastError|OpenProperty|SetProps|Config)$/;

/** Calls after which something is durable that was not before. */
const DURABLE = /^storage\.|^server\.(put|move|set|delete)/;

async function work(order: Order): Promise<void> {
  let points = 0;
  let states = 0;
  let isNew = true;
  const point = () => {
    const isMine = order.everyPoint ? points === order.killAt : isNew && states === order.killAt;
    if (isMine) process.kill(process.pid, "SIGKILL");
    points++;
    if (isNew) states++;
    isNew = false;
  };
  const watcher: Watcher = {
    enter: point,
    leave: (name) => {
      isNew ||= DURABLE.test(name);
      if (!HARMLESS.test(name)) point();
    },
  };
  server = new RemoteServer(order, (call) => process.send!(call));
  const storage = openSqliteStorage(order.store);
  let summary: Summary | undefined;
  let failure: string | undefined;
  try {
    const replica = new Replica(watchStorage(storage, watcher));
    summary = await run(replica, server, order, watcher);
  } catch (error) {
    failure = String(error);
  }
  const replica = new Replica(storage);
  const [lines, pending] = [linesOf(pictureOfStore(replica)), pendingIn(replica)];
  storage.close();
  const report: Report = { done: true, summary, failure, lines, pending, points };
  process.send!(report);
}

async function run(
  replica: Replica,
  remote: RemoteServer,
  { complete, headersOnly }: Order,
  watcher: Watcher,
): Promise<Summary | undefined> {
  if (complete.length === 0) return await synchronise(replica, remote, { headersOnly }, watcher);
  const store = watchStore(new ReplicatedStore(replica), watcher);
  for (const { key } of replica.folders())
    for (const item of replica.items(key))
      if (item.header && complete.includes(textOf(replica.content(item.key)!)))
        await completeItem(store, watchServer(remote, watcher), key, item.key);
  return undefined;
}
