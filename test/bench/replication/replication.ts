import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { spread } from "../harness.js";
import { headline } from "../headline.js";
import type { Cell, Report, Table } from "../report.js";
import { compareWorks, type Figures, runWorker } from "./measure.js";
import type { Work } from "./worker.js";

/** How much is measured. */
const efforts = {
  usual: { sizes: [1_000, 10_000, 100_000], rounds: 3, quietRounds: 7 },
  full: { sizes: [1_000, 10_000, 100_000, 300_000], rounds: 7, quietRounds: 21 },
  smoke: { sizes: [20, 50], rounds: 1, quietRounds: 1 },
} as const;

const GOALS = {
  /** Speed of the import, as a share of that of plain inserts. */
  share: 0.6,
  /** Bytes by which the process grows, whatever the number of messages. */
  growth: 100 * 2 ** 20,
  /** Milliseconds for a replication in which nothing has changed. */
  quiet: 100,
  /** A message of the largest store may cost this much more than one of the smallest. */
  flat: 1.25,
} as const;

const RAW: Readonly<Record<Exclude<Work, "import">, string>> = {
  plain: "one table, the driver as it comes",
  tuned: "one table, pages and log as large as the store's",
  rows: "the store's own rows, without IOSTX",
};

export const replicationBenchmark: Benchmark = {
  name: "replication",
  summary: "how fast messages get into a store through IOSTX, beside plain inserts by the same driver",

  run({ effort, work, progress }: BenchmarkOptions): Report {
    const { sizes, rounds, quietRounds } = efforts[effort];
    const most = sizes.at(-1)!;
    progress(`importing and inserting ${sizes.join(", ")} messages, ${rounds} times each`);
    const raw = Object.keys(RAW) as (keyof typeof RAW)[];
    const compared = compareWorks<Work>(["import", ...raw], most, rounds, work);
    const curve = sizes.map((size) => ({
      size,
      ...(size === most ? compared : compareWorks<Work>(["import"], size, rounds, work)).import,
    }));
    progress(`replicating ${most} messages that have not changed, ${quietRounds} times`);
    const table = compareTable(most, compared);
    const quiet = spread(runWorker("quiet", most, quietRounds, work).times);
    return {
      tables: [table, curveTable(curve), quietTable(most, quiet)],
      main: headline(
        `${most.toLocaleString("en-US")} messages into a store in SQLite`,
        table,
        "ms",
        "import through IOSTX",
        [RAW.tuned, RAW.rows],
      ),
      notes: [
        ...(effort === "smoke" ? ["This was a smoke test: the figures and the goals mean nothing."] : []),
        "All write as durably: WAL, synchronous = FULL, 2,000 messages of 2 KB in a transaction.",
        "growth is how much larger the process became from its beginning to its peak.",
        "A quiet replication opens the store, goes through 100 folders in both directions, and closes it.",
      ],
    };
  },
};

function compareTable(count: number, figures: Readonly<Record<Work, Figures>>): Table {
  const own = figures.import.milliseconds;
  const rows = Object.entries(RAW).map(([work, name]): Cell[] => {
    const { milliseconds } = figures[work as keyof typeof RAW];
    const share = milliseconds / own;
    const goal = `at least ${GOALS.share * 100} %: ${share >= GOALS.share ? "yes" : "no"}`;
    return [name, milliseconds, (count / milliseconds) * 1000, share * 100, goal];
  });
  return {
    title: `${count} messages into an empty store`,
    columns: [
      { name: "inserted by" },
      { name: "ms", digits: 0 },
      { name: "messages/s", digits: 0 },
      { name: "speed of the import, %", digits: 0 },
      { name: "goal" },
    ],
    rows: [["import through IOSTX", own, (count / own) * 1000, null, ""], ...rows],
  };
}

function curveTable(curve: readonly (Figures & { readonly size: number })[]): Table {
  const least = curve[0]!.milliseconds / curve[0]!.size;
  const rows = curve.map(({ size, milliseconds, growth }): Cell[] => {
    const each = milliseconds / size;
    const flat = each <= least * GOALS.flat ? "yes" : "no";
    const small = growth < GOALS.growth ? "yes" : "no";
    const goal = `at most ${GOALS.flat} x the first: ${flat}, below ${GOALS.growth / 2 ** 20} MB: ${small}`;
    return [size, milliseconds, each * 1000, growth / 2 ** 20, goal];
  });
  return {
    title: "import through IOSTX, by size",
    columns: [
      { name: "messages", digits: 0 },
      { name: "ms", digits: 0 },
      { name: "us per message", digits: 1 },
      { name: "growth, MB", digits: 0 },
      { name: "goal" },
    ],
    rows,
  };
}

function quietTable(count: number, { median, least, most }: ReturnType<typeof spread>): Table {
  const goal = `below ${GOALS.quiet} ms: ${median < GOALS.quiet ? "yes" : "no"}`;
  return {
    title: "a replication in which nothing has changed",
    columns: [
      { name: "messages", digits: 0 },
      { name: "ms", digits: 0 },
      { name: "least to most" },
      { name: "goal" },
    ],
    rows: [[count, median, `${least.toFixed(0)} to ${most.toFixed(0)}`, goal]],
  };
}
