import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { goal, SMOKE } from "../compare.js";
import { round } from "../headline.js";
import type { Cell, Report, Table } from "../report.js";
import { type Curve, chartOf, type Point } from "./chart.js";
import { measureWork } from "./measure.js";
import type { Work } from "./worker.js";

/** How much is measured. */
const efforts = {
  usual: {
    items: [1_000, 10_000, 100_000],
    folders: [10, 100, 1_000, 10_000],
    rounds: 2,
  },
  full: {
    items: [1_000, 10_000, 100_000, 1_000_000],
    folders: [10, 100, 1_000, 10_000],
    rounds: 3,
  },
  smoke: { items: [10, 20], folders: [2, 4], rounds: 1 },
} as const;

/** What one more may cost at the largest size, compared with what one cost before. */
const STRAIGHT = 1.5;

export const scaleBenchmark: Benchmark = {
  name: "scale",
  summary: "what one more item or folder costs, from a few to very many",

  run({ effort, work, progress }: BenchmarkOptions): Report {
    const { items, folders, rounds } = efforts[effort];
    const measure = (name: string, what: Work, sizes: readonly number[]): Curve => {
      progress(`${what}: ${sizes.join(", ")}, ${rounds} times each`);
      return { name, points: measureWork(what, sizes, rounds, work) };
    };
    const itemCurves = [
      measure("imported into an empty store", "items imported", items),
      measure("a sync in which nothing changes, 100 folders", "items still", items),
    ];
    const folderCurves = [
      measure("first sync, from the server", "folders down", folders),
      measure("first sync, to the server", "folders up", folders),
      measure("a sync in which nothing changes", "folders still", folders),
    ];
    const sets = [
      { file: "items", title: "Items of 2 KB in a store in SQLite", unit: "items", curves: itemCurves },
      { file: "folders", title: "Folders, ten below each", unit: "folders", curves: folderCurves },
    ];
    return {
      tables: sets.map(({ title, unit, curves }) => tabulate(title, unit, curves)),
      charts: new Map(
        sets.map(({ file, title, unit, curves }) => [`${file}.svg`, chartOf(title, unit, curves)]),
      ),
      main: [...itemCurves, ...folderCurves].flatMap(({ name, points }, index) => {
        const [first, last] = [points[0]!, points.at(-1)!];
        const each = ({ milliseconds, size }: Point) => (milliseconds / size) * 1000;
        const unit = index < itemCurves.length ? "items" : "folders";
        return {
          what: `${last.size.toLocaleString("en-US")} ${unit}: ${name}`,
          own: `${round(each(last))} µs each`,
          beside: `with ${first.size.toLocaleString("en-US")} ${unit}: ${round(each(first))}`,
        };
      }),
      notes: [
        ...(effort === "smoke" ? [SMOKE] : []),
        "ms is the least of all runs. The curve of structs in an IDL is that of `generate`.",
        "one more: what each took of those that the size above it did not have. A curve is straight where one more does not cost more the more there are.",
        "MB is how much larger the process became from its beginning to its peak.",
      ],
    };
  },
};

function tabulate(title: string, unit: string, curves: readonly Curve[]): Table {
  const rows = curves.flatMap(({ name, points }) => {
    const marginals = points.map((point, index) => {
      const before = points[index - 1];
      return before === undefined
        ? null
        : ((point.milliseconds - before.milliseconds) / (point.size - before.size)) * 1000;
    });
    return points.map(({ size, milliseconds, growth }, index): Cell[] => {
      const marginal = marginals[index]!;
      const last = marginals[index - 1];
      const straight =
        index === points.length - 1 && marginal !== null && last !== null && last !== undefined
          ? goal("straight", marginal <= last * STRAIGHT)
          : "";
      const average = (milliseconds / size) * 1000;
      return [index === 0 ? name : "", size, milliseconds, average, marginal, growth / 2 ** 20, straight];
    });
  });
  const columns = [
    { name: "what" },
    { name: unit, digits: 0 },
    { name: "ms", digits: 1 },
    { name: "µs each", digits: 1 },
    { name: "µs one more", digits: 1 },
    { name: "MB", digits: 1 },
    { name: "goal" },
  ];
  return { title, columns, rows };
}
