import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { importMessages } from "../replication/import.js";
import { timeQuietSync } from "../replication/quiet.js";
import { residentSize } from "../resident.js";
import { createFolders, folderServer, makeFolders, sync } from "./folders.js";

/** What grows: items that are imported or lie still, folders that come down, go up or lie still. */
export type Work = "items imported" | "items still" | "folders down" | "folders up" | "folders still";

/** What a process found out; it writes it as JSON. */
export interface Outcome {
  readonly milliseconds: number;
  /** How much more memory the process took than before it began, in bytes. */
  readonly growth: number;
}

/** The time that a work takes on so many items or folders, in a store that is not there yet. */
const works: Readonly<Record<Work, (path: string, count: number) => Promise<number>>> = {
  "items imported": async (path, count) => {
    const storage = openSqliteStorage(path);
    const took = await timed(() => importMessages(storage, count));
    storage.close();
    return took;
  },
  "items still": async (path, count) => Math.min(...(await timeQuietSync(path, count, ROUNDS))),
  "folders down": (path, count) => timed(() => sync(path, folderServer(makeFolders(count)))),
  "folders up": (path, count) => {
    createFolders(path, count);
    return timed(() => sync(path, folderServer([])));
  },
  "folders still": async (path, count) => {
    const server = folderServer(makeFolders(count));
    await sync(path, server);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(() => sync(path, server)));
    return Math.min(...times);
  },
};

/** How often something is looked at in which nothing has changed. */
const ROUNDS = 3;

/** Before the time is taken, the work is done on a small scale, so that it does not matter when code gets compiled. */
const WARM_UP = 200;

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The arguments: what is to be timed, a path for databases, and how many there are. */
const [name, path, count] = process.argv.slice(2) as [Work, string, string];
await works[name](`${path}-warm-up`, WARM_UP);
const before = residentSize("now");
const milliseconds = await works[name](path, Number(count));
const outcome: Outcome = { milliseconds, growth: residentSize("peak") - before };
process.stdout.write(JSON.stringify(outcome));
