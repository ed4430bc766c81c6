import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { residentSize } from "../resident.js";
import { importMessages } from "./import.js";
import { timeQuietSync } from "./quiet.js";
import { insertPlain, insertRows, insertTuned } from "./raw.js";

/** What a process found out; it writes it as JSON. */
export interface Outcome {
  /** Milliseconds. */
  readonly times: readonly number[];
  /** How much more memory the process took than before it began, in bytes. */
  readonly growth: number;
}

/** What can be timed: writes messages into a database that is new. What they return closes it. */
const works: Readonly<Record<Work, (path: string, count: number) => Closable | Promise<Closable>>> = {
  import: async (path, count) => {
    const storage = openSqliteStorage(path);
    await importMessages(storage, count);
    return storage;
  },
  plain: insertPlain,
  tuned: insertTuned,
  rows: insertRows,
};

export type Work = "import" | "plain" | "tuned" | "rows";

interface Closable {
  close(): void;
}

/** Before its time is taken, work is done on a small scale, so that it does not matter when code gets compiled. */
const WARM_UP = 3_000;

/** The arguments: what is to be timed, a path for databases, how many messages there are, and how often. */
const [name, path, count, rounds] = process.argv.slice(2) as [Work | "quiet", string, string, string];

async function timeWork(work: Work): Promise<number[]> {
  (await works[work](`${path}-warm-up`, WARM_UP)).close();
  const start = performance.now();
  await works[work](path, Number(count));
  return [performance.now() - start];
}

const before = residentSize("now");
const times =
  name === "quiet" ? await timeQuietSync(path, Number(count), Number(rounds)) : await timeWork(name);
const outcome: Outcome = { times, growth: residentSize("peak") - before };
process.stdout.write(JSON.stringify(outcome));
