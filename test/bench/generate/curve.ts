import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { timeProcesses } from "../harness.js";
import type { Table } from "../report.js";
import { renderIdl } from "./idl.js";
import { put } from "./inputs.js";
import { bareNode, fullRun } from "./own.js";
import { describeSchema, usualSize } from "./schema.js";

export interface Curve {
  readonly table: Table;
  /** How time grows with size: time ~ size ^ exponent, over the sizes at which the start no longer matters. */
  readonly exponent: number;
  /** Milliseconds without what bare Node takes, and peak memory in bytes. */
  readonly points: readonly {
    readonly structs: number;
    readonly net: number;
    readonly memory: number | undefined;
  }[];
}

/** How long a full run without verification takes, by the number of structs; methods and states stay as they are. */
export function measureCurve(sizes: readonly number[], rounds: number, work: string): Curve {
  const bare = bareNode(work);
  const runs = sizes.map((structs) => {
    const cwd = join(work, `curve-${structs}`);
    mkdirSync(cwd, { recursive: true });
    const states = Math.min(usualSize.states, structs);
    put(cwd, "bench.idl", renderIdl(describeSchema({ ...usualSize, structs, states })));
    return { structs, contestant: fullRun(`${structs} structs`, cwd, "--no-verify") };
  });
  const timings = timeProcesses([bare, ...runs.map(({ contestant }) => contestant)], rounds);
  const start = timings.get(bare.name)!.median;
  const points = runs.map(({ structs, contestant }) => {
    const { median, memory } = timings.get(contestant.name)!;
    return { structs, net: median - start, median, memory };
  });
  const rows = points.map(({ structs, net, median, memory }, index) => {
    const last = points[index - 1];
    const marginal = last === undefined ? null : (net - last.net) / (structs - last.structs);
    return [structs, median, net / structs, marginal, memory === undefined ? null : memory / 2 ** 20];
  });
  const columns = [
    { name: "structs", digits: 0 },
    { name: "ms", digits: 0 },
    { name: "ms per struct, without bare node", digits: 2 },
    { name: "ms per struct more", digits: 2 },
    { name: "peak MB", digits: 0 },
  ];
  const table = { title: "iostx generate --no-verify, by size", columns, rows };
  return { table, exponent: exponentOf(points), points };
}

/**
 * The slope of the logarithms between the sizes. What every run costs whatever the size (loading the compiler) is
 * taken off first: it is what the smallest size takes, less what its structs take at the price of the largest.
 */
function exponentOf(points: readonly { readonly structs: number; readonly net: number }[]): number {
  const [first, ...rest] = points;
  const [last] = points.slice(-1);
  if (first === undefined || last === undefined || rest.length < 2) return Number.NaN;
  const price = (last.net - first.net) / (last.structs - first.structs);
  const fixed = first.net - price * first.structs;
  const logs = rest.map(({ structs, net }) => [Math.log(structs), Math.log(net - fixed)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
