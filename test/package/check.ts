import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser } from "./browser.js";
import type { Part } from "./part.js";
import { foreignProject, pack } from "./project.js";
import { runtimes } from "./runtimes.js";
import { types } from "./types.js";
import { typescripts } from "./typescripts.js";

/**
 * `npm run package-check`: what users do with the package, on everything that it is said to run on. Needs npm for
 * tools that are not there yet; what cannot be had is skipped, with the reason. Words choose the parts.
 */
const parts: readonly Part[] = [types, runtimes, browser, typescripts];

async function main(words: readonly string[]): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), "iostx-package-"));
  const cache = join(tmpdir(), "iostx-package-tools");
  const count = { ok: 0, failed: 0, skipped: 0 };
  try {
    const tarball = pack(work);
    for (const part of parts.filter(({ name }) => words.length === 0 || words.includes(name))) {
      const project = join(work, part.name);
      foreignProject(project, tarball);
      process.stdout.write(`\n${part.name}\n`);
      for (const { what, result, detail } of await part.run({ project, tarball, cache })) {
        count[result]++;
        process.stdout.write(`  ${result.padEnd(7)} ${what}${detail === "" ? "" : `: ${detail}`}\n`);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(`\n${count.ok} ok, ${count.failed} failed, ${count.skipped} skipped\n`);
  return count.failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
