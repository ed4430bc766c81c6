import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";

/** One of the command lines that are timed side by side. */
export interface Contestant {
  readonly name: string;
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** Brings the folder into the state that a run starts from; not timed. */
  readonly before?: () => void;
}

export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Peak memory of the largest process in bytes; nothing where no process was one of Node's. */
  readonly memory: number | undefined;
}

/** Thrown where a contestant does not do what is to be timed. */
export class BenchmarkError extends Error {
  override readonly name = "BenchmarkError";
}

/**
 * Times whole processes. All contestants run once in each round, and each round begins with another one, so that
 * whatever else the machine does hits all alike. An untimed run goes before: it warms the file cache, and measures memory.
 */
export function timeProcesses(contestants: readonly Contestant[], rounds: number): Map<string, Timing> {
  const memories = new Map(contestants.map((one) => [one.name, measureMemory(one)]));
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const one = contestants[(turn + round) % contestants.length]!;
      times.get(one.name)!.push(runOnce(one, environment));
    }
  }
  return new Map([...times].map(([name, list]) => [name, { ...spread(list), memory: memories.get(name) }]));
}

export function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** What contestants inherit: nothing that makes Node itself faster, slower or more talkative. */
const environment: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1", CI: "1" };
for (const name of ["NODE_OPTIONS", "NODE_COMPILE_CACHE", "NODE_V8_COVERAGE", "FORCE_COLOR"])
  delete environment[name];

/** Runs a contestant; returns how long that took. */
function runOnce({ name, command, cwd, before }: Contestant, env: NodeJS.ProcessEnv): number {
  before?.();
  const [program, ...words] = command;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, env, encoding: "utf8" });
  const took = performance.now() - start;
  if (status === 0) return took;
  throw new BenchmarkError(
    `${name}: ${error?.message ?? `exit code ${status}: ${stderr.trim() || stdout.trim()}`}`,
  );
}

/**
 * What a process of Node's writes down as it ends. Linux tells the peak of the program alone; what getrusage says
 * includes the process that it was forked from.
 */
const RECORDER = `process.on("exit", () => {
  const { appendFileSync, readFileSync } = require("node:fs");
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]); } catch {}
  appendFileSync(process.env.IOSTX_BENCH_MEMORY, peak + "\\n");
});
`;

/** Peak memory in bytes of the largest process of Node's that the contestant consists of. */
function measureMemory(contestant: Contestant): number | undefined {
  const recorder = join(tmpdir(), `iostx-bench-${process.pid}.cjs`);
  const record = join(tmpdir(), `iostx-bench-${process.pid}.txt`);
  try {
    writeFileSync(recorder, RECORDER);
    writeFileSync(record, "");
    runOnce(contestant, {
      ...environment,
      NODE_OPTIONS: `--require ${JSON.stringify(recorder)}`,
      IOSTX_BENCH_MEMORY: record,
    });
    const peaks = readFileSync(record, "utf8").split("\n").filter(Boolean).map(Number);
    return peaks.length === 0 ? undefined : Math.max(...peaks) * 1024;
  } finally {
    rmSync(recorder, { force: true });
    rmSync(record, { force: true });
  }
}

/** What a run was made on: without it, its figures say nothing. */
export function describeMachine(): Readonly<Record<string, string>> {
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? "unknown",
    cores: String(processors.length),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.versions.node,
  };
}
