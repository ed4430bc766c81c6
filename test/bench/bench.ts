import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Benchmark } from "./benchmark.js";
import { codecsBenchmark } from "./codecs/codecs.js";
import { generateBenchmark } from "./generate/generate.js";
import { guardsBenchmark } from "./guards/guards.js";
import { describeMachine } from "./harness.js";
import { imapBenchmark } from "./imap/imap.js";
import { nativeBenchmark } from "./native/native.js";
import { replicationBenchmark } from "./replication/replication.js";
import { type Report, renderReport } from "./report.js";
import { scaleBenchmark } from "./scale/scale.js";
import { sessionBenchmark } from "./session/session.js";
import { validatorsBenchmark } from "./validators/validators.js";
import { writeReports } from "./write.js";

const program = fileURLToPath(import.meta.url);

const benchmarks: readonly Benchmark[] = [
  guardsBenchmark,
  validatorsBenchmark,
  sessionBenchmark,
  generateBenchmark,
  codecsBenchmark,
  nativeBenchmark,
  replicationBenchmark,
  scaleBenchmark,
  imapBenchmark,
];

const list = benchmarks.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join("\n");
const help = `Usage: npm run bench -- [NAME ...] [--full | --smoke] [--peers FOLDER] [--json] [--write]

Runs the benchmarks that are named, or all:
${list}

Options:
  --full          more repetitions
  --smoke         everything once, tiny, and without peers: tells whether it works, not how fast
  --peers FOLDER  where other tools are installed, and kept (default: iostx-bench in the temporary folder)
  --json          the report as JSON instead of markdown
  --write         writes the figures into README.md and test/bench/README.md, and the charts into docs/bench
`;

/** Runs a benchmark in a process of its own: what one leaves behind in V8 makes the next one slower. */
function runApart(name: string, words: readonly string[]): Report | undefined {
  const options = words.filter((word) => benchmarks.every((one) => one.name !== word));
  const { status, stdout } = spawnSync(process.execPath, [program, name, ...options, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) return undefined;
  const { reports } = JSON.parse(stdout) as { readonly reports: Readonly<Record<string, Report>> };
  return reports[name];
}

async function main(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      full: { type: "boolean" },
      smoke: { type: "boolean" },
      peers: { type: "string" },
      json: { type: "boolean" },
      write: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = positionals.filter((word) => benchmarks.every(({ name }) => name !== word));
  if (unknown.length > 0) {
    process.stderr.write(`bench: there is no benchmark ${unknown.join(", ")}\n\n${help}`);
    return 2;
  }
  const effort = values.smoke ? "smoke" : values.full ? "full" : "usual";
  const peers = resolve(values.peers ?? join(tmpdir(), "iostx-bench"));
  const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const machine = describeMachine();
  const on = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  const order = benchmarks.map(({ name }) => name);
  const reports: Record<string, Report> = {};
  for (const benchmark of chosen) {
    const { name } = benchmark;
    if (chosen.length > 1) {
      const report = runApart(name, words);
      if (report === undefined) return 1;
      reports[name] = report;
      continue;
    }
    const work = mkdtempSync(join(tmpdir(), "iostx-bench-work-"));
    const progress = (text: string) => process.stderr.write(`${name}: ${text}\n`);
    try {
      const report = await benchmark.run({ effort, peers, work, progress });
      reports[name] = report;
      // At once: what comes later may take long, or fail.
      if (values.write && effort !== "smoke") writeReports({ [name]: report }, order, on.join(", "));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ machine, effort, reports }, null, 2)}\n`);
    return 0;
  }
  process.stdout.write(`# Benchmarks\n\nMeasured on: ${on.join(", ")}.\n\n`);
  for (const [name, report] of Object.entries(reports))
    process.stdout.write(`${renderReport(name, report)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
