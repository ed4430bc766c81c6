import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { timeProcesses } from "../harness.js";
import type { Cell, Table } from "../report.js";
import { type Loaded, sizeOfProgram } from "./program.js";

/** What an app pays for a program before it has checked anything: bytes of a bundle, and the time to load it. */
export async function costOf(programs: readonly Loaded[], times: number, work: string): Promise<Table> {
  const bare = { name: "bare node", command: [process.execPath, "-e", "0"], cwd: work } as const;
  const contestants = programs.map(({ name, file }, index) => {
    const starter = join(work, `load-${index}.mjs`);
    const url = pathToFileURL(file).href;
    writeFileSync(starter, `import { isValid } from ${JSON.stringify(url)};\nisValid({});\n`);
    return { name, command: [process.execPath, starter], cwd: work } as const;
  });
  const timings = timeProcesses([bare, ...contestants], times);
  // The least: what else the machine does makes processes slower, and none faster.
  const start = timings.get(bare.name)!.least;
  const rows: Cell[][] = [];
  for (const program of programs) {
    const { minified, gzipped } = await sizeOfProgram(program);
    const { least } = timings.get(program.name)!;
    rows.push([program.name, minified, gzipped, least - start]);
  }
  const columns = [
    { name: "code" },
    { name: "bytes minified", digits: 0 },
    { name: "gzipped", digits: 0 },
    { name: "ms to load", digits: 1 },
  ];
  return { title: "What it costs an app", columns, rows };
}
