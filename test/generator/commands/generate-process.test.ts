import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, inFolder, timeOf } from "./support.js";

function iostx(folder: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [cli, ...words], { cwd: folder, encoding: "utf8" });
}

test("a run without changes keeps the times of all files, and loads nothing that generates", async () => {
  await inFolder(async (folder) => {
    iostx(folder, "generate", "--no-verify");
    const files = readdirSync(join(folder, "generated")).map((name) => join(folder, "generated", name));
    for (const file of files) utimesSync(file, 1e9, 1e9);
    const again = iostx(folder, "generate", "--no-verify", "--stats");
    assert.is(again.status, 0);
    assert.not.match(again.stderr, /compile/);
    assert.ok(files.every((file) => timeOf(file) === 1e12));
  });
});

test("a change of one file keeps the times of the others, and leaves no temporary file", async () => {
  await inFolder(async (folder) => {
    iostx(folder, "generate", "--no-verify");
    const out = join(folder, "generated");
    const names = readdirSync(out);
    for (const name of names) utimesSync(join(out, name), 1e9, 1e9);
    writeFileSync(
      join(out, "guard.ts"),
      readFileSync(join(out, "guard.ts"), "utf8").replace("#depth = 0", "#depth = 1"),
    );
    assert.is(iostx(folder, "generate", "--no-verify").status, 0);
    const touched = names.filter((name) => timeOf(join(out, name)) !== 1e12);
    assert.equal(touched, ["guard.ts"]);
    assert.equal(readdirSync(out), names);
  });
});

test("--watch generates again when the IDL changes, and ends with Ctrl-C", async () => {
  await inFolder(async (folder) => {
    const child = spawn(process.execPath, [cli, "generate", "--no-verify", "--watch"], { cwd: folder });
    let seen = "";
    const until = (pattern: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no ${pattern} in ${seen}`)), 20_000);
        const look = () => {
          if (!pattern.test(seen)) return;
          clearTimeout(timer);
          resolve();
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        look();
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        seen += text;
      });
    }
    const closed = new Promise((resolve) => child.on("close", resolve));
    try {
      await until(/Watching idl/);
      const path = join(folder, "idl/iostx.idl");
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.replace("UPTBLE rgte[2]", "UPTBLEE rgte[2]"));
      await until(/unknown type UPTBLEE/);
      writeFileSync(path, text.replace("The hierarchy was uploaded.", "The hierarchy is up."));
      await until(/4 written \(flags\.ts, include\/iostx\.h, states\.md, iostx\.model\.json\)/);
    } finally {
      child.kill("SIGINT");
    }
    assert.is(await closed, 0);
  });
});

test("an output folder that cannot be written is told in a sentence", async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, "file"), "");
    const { status, stderr } = iostx(folder, "generate", "--no-verify", "--out", "file/sdk");
    assert.is(status, 3);
    assert.match(
      stderr,
      /^iostx generate: cannot write file\/sdk\/.*: a part of its path is a file, not a folder\n$/,
    );
  });
});

test.run();
