import type { Timing } from "../harness.js";
import type { Cell, Table } from "../report.js";

export const GOALS = {
  /** Speed, as a share of that of fetching and inserting with nothing around it. */
  share: 0.7,
  /** Time to find that nothing has changed, in that of mbsync. */
  quiet: 1.5,
  /** Peak memory with many messages, in that with few. */
  memory: 1.5,
} as const;

export interface Names {
  readonly mirror: string;
  readonly mbsync: string;
  readonly raw: string;
}

const verdict = (isMet: boolean): string => (isMet ? "yes" : "no");

/** How fast messages are transferred. */
export function speedTable(
  title: string,
  count: number,
  timings: ReadonlyMap<string, Timing>,
  names: Names,
): Table {
  const own = timings.get(names.mirror)!.median;
  const rows = [...timings].map(([name, { median, least, most }]): Cell[] => {
    const share = median / own;
    const goal =
      name === names.mbsync
        ? `no slower: ${verdict(share >= 1)}`
        : name === names.raw
          ? `at least ${GOALS.share * 100} %: ${verdict(share >= GOALS.share)}`
          : "";
    return [name, median, rangeOf(least, most), (count / median) * 1000, share * 100, goal];
  });
  return {
    title,
    columns: [
      { name: "by" },
      { name: "ms", digits: 0 },
      { name: "least to most" },
      { name: "messages/s", digits: 0 },
      { name: "speed of mirror, %", digits: 0 },
      { name: "goal" },
    ],
    rows,
  };
}

/** How long it takes to find that nothing has changed. */
export function quietTable(
  timings: ReadonlyMap<string, Timing>,
  commands: readonly string[],
  names: Names,
): Table {
  const peer = timings.get(names.mbsync)?.median;
  const rows = [...timings].map(([name, { median, least, most }]): Cell[] => {
    const isOwn = name === names.mirror;
    const times = peer === undefined ? null : median / peer;
    const goal = isOwn && times !== null ? `at most ${GOALS.quiet} x: ${verdict(times <= GOALS.quiet)}` : "";
    return [name, median, rangeOf(least, most), times, isOwn ? commands.join(", ") : "", goal];
  });
  return {
    title: "a run in which nothing has changed",
    columns: [
      { name: "by" },
      { name: "ms", digits: 0 },
      { name: "least to most" },
      { name: "x mbsync", digits: 2 },
      { name: "commands" },
      { name: "goal" },
    ],
    rows,
  };
}

/** What the number of messages makes of the memory that is used. */
export function memoryTable(timings: readonly (readonly [count: number, timing: Timing])[]): Table {
  const [, first] = timings[0]!;
  const rows = timings.map(([count, { memory }]): Cell[] => {
    const times = memory === undefined || first.memory === undefined ? null : memory / first.memory;
    const goal = times === null ? "" : `at most ${GOALS.memory} x: ${verdict(times <= GOALS.memory)}`;
    return [count, memory === undefined ? null : memory / 2 ** 20, times, goal];
  });
  return {
    title: "peak memory of mirror while it pulls",
    columns: [
      { name: "messages", digits: 0 },
      { name: "MB", digits: 0 },
      { name: "x the first", digits: 2 },
      { name: "goal" },
    ],
    rows,
  };
}

function rangeOf(least: number, most: number): string {
  return `${least.toFixed(0)} to ${most.toFixed(0)}`;
}
