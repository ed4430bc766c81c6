import { test } from "uvu";
import * as assert from "uvu/assert";
import type { MemoryHost } from "../../../generator/host.js";
import { hostWithIdl, run } from "./support.js";

async function generated(): Promise<MemoryHost> {
  const host = hostWithIdl();
  await run(host, "generate", "--no-verify");
  return host;
}

test("fresh files are up to date", async () => {
  const { code, stdout } = await run(await generated(), "check");
  assert.is(code, 0);
  assert.is(stdout, "generated/ is up to date.\n");
});

test("fresh files without a manifest are up to date too", async () => {
  const host = await generated();
  host.files.delete("generated/iostx.manifest.json");
  assert.is((await run(host, "check")).code, 0);
});

test("a missing file is named", async () => {
  const host = await generated();
  host.files.delete("generated/guard.ts");
  const { code, stdout } = await run(host, "check");
  assert.is(code, 1);
  assert.is(stdout, "generated/guard.ts: missing\nRun: npx iostx generate\n");
});

test("a changed file is named, with the difference", async () => {
  const host = await generated();
  const path = "generated/states.ts";
  host.files.set(path, host.files.get(path)!.replace("LR_SYNC_IDLE: 0", "LR_SYNC_IDLE: 7"));
  const { code, stdout } = await run(host, "check");
  assert.is(code, 1);
  assert.match(stdout, /^generated\/states\.ts: changed\n--- in the folder\n\+\+\+ generated\n@@/);
  assert.match(stdout, /^- {2}LR_SYNC_IDLE: 7,$/m);
  assert.match(stdout, /^\+ {2}LR_SYNC_IDLE: 0,$/m);
});

test("an orphaned file of ours is named, a file of others is not", async () => {
  const host = await generated();
  host.files.set("generated/old.ts", "// Generated from a.idl by `npx iostx generate`.\n");
  host.files.set("generated/include/old.h", "// Generated from a.idl by `npx iostx generate`.\n");
  host.files.set("generated/notes.txt", "mine");
  host.files.set("generated/include/notes.h", "mine");
  const { code, stdout } = await run(host, "check", "--json");
  assert.is(code, 1);
  assert.equal(JSON.parse(stdout), {
    out: "generated",
    upToDate: false,
    files: [
      { file: "old.ts", state: "orphaned" },
      { file: "include/old.h", state: "orphaned" },
    ],
  });
});

test("the advice repeats what was asked: the IDL, the folder and the target", async () => {
  const host = hostWithIdl();
  const words = ["idl", "--out", "my sdk", "--only", "guard", "--int64", "string"];
  await run(host, "generate", ...words, "--no-verify");
  host.files.delete("my sdk/guard.ts");
  const { stdout } = await run(host, "check", ...words);
  assert.is(
    stdout,
    "my sdk/guard.ts: missing\nRun: npx iostx generate idl --out 'my sdk' --only guard --int64 string\n",
  );
});

test("of a foreign file it is said what to do, and generate is not advised where it would refuse", async () => {
  const host = await generated();
  host.files.delete("generated/iostx.manifest.json");
  host.files.set("generated/guard.ts", "mine");
  const { code, stdout } = await run(host, "check");
  assert.is(code, 1);
  assert.is(
    stdout,
    "generated/guard.ts: foreign\nWhat is foreign was not written by iostx: move it away, or choose another --out.\n",
  );
});

test("the difference is in the JSON too", async () => {
  const host = await generated();
  host.files.set("generated/states.ts", `${host.files.get("generated/states.ts")}// More.\n`);
  const { files } = JSON.parse((await run(host, "check", "--json")).stdout) as {
    files: { file: string; state: string; difference: string }[];
  };
  assert.equal([files.length, files[0]?.file, files[0]?.state], [1, "states.ts", "changed"]);
  assert.match(files[0]!.difference, /^-\/\/ More\.$/m);
});

test("an edit of the IDL that changes nothing generated is up to date", async () => {
  const host = await generated();
  host.files.set("idl/mapi.idl", `${host.files.get("idl/mapi.idl")}\n/* A remark at the end. */\n`);
  assert.is((await run(host, "check")).code, 0);
});

test("nothing is written", async () => {
  const host = await generated();
  host.files.delete("generated/guard.ts");
  const before = [...host.files];
  await run(host, "check");
  assert.equal([...host.files], before);
});

test.run();
