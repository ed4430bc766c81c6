import type { Contestant } from "./codecs/contestant.js";
import { type Timing, timeCode } from "./codecs/timing.js";
import { BenchmarkError } from "./harness.js";
import type { Cell, Table } from "./report.js";

/** How the generated code is called in the tables. */
export const OWN = "iostx";

/** How long pieces of code are timed: so many rounds, in which each has a turn of so many milliseconds. */
export interface Effort {
  readonly rounds: number;
  readonly turn: number;
}

export interface Comparison {
  readonly title: string;
  readonly contestants: readonly Contestant[];
  /** Those that could not compete, and why. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  /** What the contestant `iostx` aims at, and whether it is met; never asserted: machines differ. */
  readonly goalsOf: (timings: ReadonlyMap<string, Timing>) => readonly string[];
}

/** Proves that all contestants do the work, and times them side by side. */
export function compare(
  { title, contestants, skipped, goalsOf }: Comparison,
  { rounds, turn }: Effort,
): Table {
  for (const { name, check } of contestants) {
    const fault = check();
    if (fault !== undefined) throw new BenchmarkError(`${name}: ${fault}`);
  }
  return tabulate(title, timeCode(contestants, rounds, turn), skipped, goalsOf);
}

/** The table of what was timed in nanoseconds. */
export function tabulate(
  title: string,
  timings: ReadonlyMap<string, Timing>,
  skipped: Comparison["skipped"],
  goalsOf: Comparison["goalsOf"],
): Table {
  const own = timings.get(OWN)!.median;
  const rows = [...timings].map(([name, { median, least, most }]): Cell[] => {
    const goals = name === OWN ? goalsOf(timings).join(", ") : "";
    return [name, median, `${least.toFixed(1)} to ${most.toFixed(1)}`, median / own, goals];
  });
  const left = skipped.map(({ name, reason }): Cell[] => [name, null, "", null, `skipped: ${reason}`]);
  const columns = [
    { name: "code" },
    { name: "ns", digits: 1 },
    { name: "least to most" },
    { name: "x iostx", digits: 2 },
    { name: "goal" },
  ];
  return { title, columns, rows: [...rows, ...left] };
}

/** A goal in words, and whether it is met. */
export function goal(text: string, met: boolean): string {
  return `${text}: ${met ? "yes" : "no"}`;
}

/** What stands in a report of a smoke test before all else. */
export const SMOKE = "This was a smoke test: the figures and the goals mean nothing.";
