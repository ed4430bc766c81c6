import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BenchmarkError, spread } from "../harness.js";
import type { Outcome, Work } from "./worker.js";

const worker = fileURLToPath(new URL("worker.js", import.meta.url));

/** What repeated runs of one work took: medians. */
export interface Figures {
  readonly milliseconds: number;
  /** Bytes. */
  readonly growth: number;
}

/** Runs one work in a process and a folder of its own. */
export function runWorker(work: Work | "quiet", count: number, rounds: number, parent: string): Outcome {
  const folder = mkdtempSync(join(parent, `${work}-`));
  try {
    const words = [worker, work, join(folder, "store.db"), String(count), String(rounds)];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (status !== 0) throw new BenchmarkError(`${work}: ${stderr.trim()}`);
    return JSON.parse(stdout) as Outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Times works side by side. All run once in each round, and each round begins with another one, so that whatever else
 * the machine does hits all alike.
 */
export function compareWorks<Name extends Work>(
  works: readonly Name[],
  count: number,
  rounds: number,
  folder: string,
): Readonly<Record<Name, Figures>> {
  const outcomes = new Map(works.map((work) => [work, [] as Outcome[]]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < works.length; turn++) {
      const work = works[(turn + round) % works.length]!;
      outcomes.get(work)!.push(runWorker(work, count, 1, folder));
    }
  }
  const figures = works.map((work) => {
    const list = outcomes.get(work)!;
    const milliseconds = spread(list.map(({ times }) => times[0]!)).median;
    return [work, { milliseconds, growth: spread(list.map(({ growth }) => growth)).median }] as const;
  });
  return Object.fromEntries(figures) as Record<Name, Figures>;
}
