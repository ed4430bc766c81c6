import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BenchmarkError } from "../harness.js";
import type { Point } from "./chart.js";
import type { Outcome, Work } from "./worker.js";

const worker = fileURLToPath(new URL("worker.js", import.meta.url));

/** The least of several runs of a work at each size, each in a process and a folder of its own. */
export function measureWork(work: Work, sizes: readonly number[], rounds: number, parent: string): Point[] {
  return sizes.map((size) => {
    const outcomes = Array.from({ length: rounds }, () => runWorker(work, size, parent));
    return {
      size,
      milliseconds: Math.min(...outcomes.map(({ milliseconds }) => milliseconds)),
      growth: Math.min(...outcomes.map(({ growth }) => growth)),
    };
  });
}

function runWorker(work: Work, size: number, parent: string): Outcome {
  const folder = mkdtempSync(join(parent, "scale-"));
  try {
    const words = [worker, work, join(folder, "store.db"), String(size)];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (status !== 0) throw new BenchmarkError(`${work}, ${size}: ${stderr.trim()}`);
    return JSON.parse(stdout) as Outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
