import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cacheOf } from "../../../examples/apps/bundle/cached.js";

const apps = fileURLToPath(new URL("../../../apps/", import.meta.url));

test("V8 takes what the build has kept for it, of all that a run with a mail server takes", () => {
  for (const name of ["program.cjs", "imap.cjs", "open.cjs"]) {
    const source = Module.wrap(readFileSync(join(apps, name), "utf8"));
    const script = new Script(source, { cachedData: readFileSync(cacheOf(join(apps, name))) });
    assert.is(script.cachedDataRejected, false, name);
  }
});

for (const [what, cache] of [
  ["without it", undefined],
  ["with that of another V8", Buffer.alloc(1000, 7)],
] as const)
  test(`the program runs ${what}`, () => {
    // Beside the other one, where Node finds its packages.
    const folder = mkdtempSync(join(apps, "../apps-"));
    try {
      cpSync(apps, folder, { recursive: true, filter: (path) => !path.endsWith(".cache") });
      if (cache !== undefined) writeFileSync(cacheOf(join(folder, "program.cjs")), cache);
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "mirror.cjs"), "--help"], {
        encoding: "utf8",
      });
      assert.equal([status, stderr], [0, ""]);
      assert.match(stdout, /^Usage: /m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test.run();
