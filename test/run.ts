import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

/**
 * Runs the tests with uvu, one process for each folder, as many at once as there are processors. A word on the
 * command line chooses a folder, or else the files whose names hold it: `npm test -- safety`, `npm test -- session`.
 */
const uvu = join(dirname(createRequire(import.meta.url).resolve("uvu")), "..", "bin.js");
const tests = fileURLToPath(new URL(".", import.meta.url));
const [word = ""] = process.argv.slice(2);

/** The folders, the slowest first. */
const all = "generator examples safety conformance generated docs idl bench package".split(" ");
const folders = all.includes(word) ? [word] : all;
const pattern = `${all.includes(word) ? "" : word.replace(/[^\w/-]/g, "\\$&")}.*\\.test\\.js$`;

interface Result {
  readonly ok: boolean;
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
  /** What uvu printed of the tests that failed. */
  readonly failures: string;
}

/** The failures in what uvu printed, each with the file that it is in. */
function failuresIn(folder: string, output: string): string {
  const found: string[] = [];
  let [file, failing] = ["", false];
  for (const line of output.split("\n")) {
    const plain = stripVTControlCharacters(line).trim();
    if (/^\S+\.test\.js$/.test(plain)) [file, failing] = [plain, false];
    else if (/^Total: /.test(plain)) failing = false;
    else if (/^FAIL /.test(plain)) {
      failing = true;
      found.push(`test/${folder}/${file}`);
    }
    if (failing) found.push(line);
  }
  return found.join("\n");
}

function run(folder: string): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [uvu, join(tests, folder), pattern], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("close", (code) => {
      process.stdout.write(`\n== test/${folder}\n${output}`);
      const plain = stripVTControlCharacters(output);
      const count = (what: string) =>
        Number(new RegExp(`^ *${what}: +(\\d+)`, "m").exec(plain)?.[1] ?? Number.NaN);
      const [total, passed, skipped] = [count("Total"), count("Passed"), count("Skipped")];
      // A run that ends without its summary has failed, whatever its exit code says.
      if (Number.isNaN(total))
        resolve({
          ok: false,
          total: 1,
          passed: 0,
          skipped: 0,
          failures: `${folder} did not end\n${output.slice(-5000)}`,
        });
      else resolve({ ok: code === 0, total, passed, skipped, failures: failuresIn(folder, output) });
    });
  });
}

const waiting = [...folders];
const results: Result[] = [];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift())
      results.push(await run(folder));
  }),
);

const sum = (key: "total" | "passed" | "skipped") => results.reduce((all, result) => all + result[key], 0);
// Once more where they are seen: the log of a run is long, and often only its end is kept.
for (const { failures } of results) if (failures !== "") console.log(`\n${failures.trimEnd()}`);
console.log(`\n${sum("passed")} passed, ${sum("total") - sum("passed")} failed, ${sum("skipped")} skipped`);
process.exitCode = sum("total") > 0 && results.every(({ ok }) => ok) ? 0 : 1;
