import { test } from "uvu";
import * as assert from "uvu/assert";
import type { MemoryHost } from "../../../generator/host.js";
import { hostWithIdl, run } from "./support.js";

const MANIFEST = "generated/iostx.manifest.json";

/** The states of the files, as `--json` tells them. */
function states(stdout: string, state: string): string[] {
  const { files } = JSON.parse(stdout) as { files: { file: string; state: string }[] };
  return files.filter((one) => one.state === state).map(({ file }) => file);
}

function edit(host: MemoryHost, path: string, from: string, to: string): void {
  const text = host.files.get(path)!;
  assert.ok(text.includes(from), `${path} holds ${from}`);
  host.files.set(path, text.replace(from, to));
}

test("a first run writes everything, a second nothing", async () => {
  const host = hostWithIdl();
  const first = await run(host, "generate", "--no-verify", "--json");
  assert.is(first.code, 0);
  assert.ok(states(first.stdout, "missing").includes("session.ts"));
  const before = [...host.files];
  const second = await run(host, "generate", "--no-verify", "--json");
  assert.is(states(second.stdout, "same").length, states(first.stdout, "missing").length);
  assert.equal([...host.files], before);
});

test("a change of the interface writes the files that it changes, and no other", async () => {
  const host = hostWithIdl();
  await run(host, "generate", "--no-verify");
  edit(host, "idl/iostx.idl", "The hierarchy was uploaded.", "The hierarchy has been uploaded.");
  const { stdout } = await run(host, "generate", "--no-verify", "--json");
  assert.equal(states(stdout, "changed"), ["flags.ts", "include/iostx.h", "states.md", "iostx.model.json"]);
});

test("modules that were type-checked once are not checked again, and those that were not are", async () => {
  const host = hostWithIdl();
  const unchecked = await run(host, "generate", "--no-verify");
  assert.match(unchecked.stdout, /not type-checked/);
  assert.is(JSON.parse(host.files.get(MANIFEST)!).verified, null);
  assert.match((await run(host, "generate", "--stats")).stderr, /verify/);
  const { verified } = JSON.parse(host.files.get(MANIFEST)!);
  assert.match(verified, /^[0-9a-f]{64}$/);
  host.files.delete("generated/flags.ts");
  assert.not.match((await run(host, "generate", "--stats")).stderr, /verify/);
  assert.ok(host.files.has("generated/flags.ts"));
});

test("files of ours that are no longer generated are removed, those of others stay", async () => {
  const host = hostWithIdl();
  await run(host, "generate", "--no-verify");
  host.files.set("generated/README.md", "mine");
  const { code, stdout } = await run(host, "generate", "--no-verify", "--only", "constants", "--json");
  assert.is(code, 0);
  for (const file of ["session.ts", "include/iostx.h"]) {
    assert.ok(states(stdout, "orphaned").includes(file));
    assert.not.ok(host.files.has(`generated/${file}`));
  }
  assert.is(host.files.get("generated/README.md"), "mine");
});

test("a file of others in the way is not overwritten, and nothing else is written", async () => {
  const host = hostWithIdl();
  host.files.set("generated/flags.ts", "export const mine = 1;\n");
  const before = [...host.files];
  const { code, stderr } = await run(host, "generate", "--no-verify");
  assert.is(code, 3);
  assert.match(stderr, /generated\/flags\.ts was not written by iostx; move what is yours away/);
  assert.equal([...host.files], before);
});

test("--dry-run says what would be written and writes nothing", async () => {
  const host = hostWithIdl();
  const before = [...host.files];
  const { code, stdout } = await run(host, "generate", "--no-verify", "--dry-run");
  assert.is(code, 0);
  assert.match(stdout, /45 to write \(/);
  assert.equal([...host.files], before);
});

test("--only brings along the layers that a layer stands on", async () => {
  const host = hostWithIdl();
  await run(host, "generate", "--no-verify", "--only", "guard");
  const files = [...host.files.keys()].filter((path) => path.startsWith("generated/"));
  for (const needed of ["guard", "advice", "errors", "states", "index"])
    assert.ok(files.includes(`generated/${needed}.ts`));
  for (const other of ["session", "store", "validators"])
    assert.not.ok(files.includes(`generated/${other}.ts`));
});

for (const [words, pattern] of [
  [["--import-extension", "ts"], /from "\.\/hresults\.ts";/],
  [["--import-extension", "none"], /from "\.\/hresults";/],
] as const) {
  test(`${words.join(" ")} is what the modules' imports end with, and the project type-checks`, async () => {
    const host = hostWithIdl();
    assert.is((await run(host, "generate", ...words)).code, 0);
    assert.match(host.files.get("generated/errors.ts")!, pattern);
    assert.not.match(host.files.get("generated/errors.ts")!, /\.js";/);
  });
}

test("--int64 string makes 64-bit integers decimal digits, and the project type-checks", async () => {
  const host = hostWithIdl();
  assert.is((await run(host, "generate", "--int64", "string")).code, 0);
  assert.match(host.files.get("generated/structs.ts")!, /readonly ftLastMod: string;/);
  assert.not.match(host.files.get("generated/interfaces.ts")!, /bigint/);
  assert.match(host.files.get("generated/validators.ts")!, /must be a string of decimal digits/);
});

for (const [words, pattern] of [
  [["--only", "sesion"], /--only is one of .*, not sesion, did you mean session\?/],
  [["--import-extension", "mjs"], /--import-extension is one of js, ts, none, not mjs/],
  [["--int64", "number"], /--int64 is one of bigint, string, not number/],
  [["nowhere"], /there is no IDL at nowhere/],
] as const) {
  test(`generate ${words.join(" ")} is refused with code 2`, async () => {
    const { code, stderr } = await run(hostWithIdl(), "generate", ...words);
    assert.is(code, 2);
    assert.match(stderr, pattern);
  });
}

test("IDL with mistakes writes nothing", async () => {
  const host = hostWithIdl();
  edit(host, "idl/iostx.idl", "UPTBLE rgte[2]", "UPTBLEE rgte[2]");
  const before = [...host.files];
  const { code, stderr } = await run(host, "generate");
  assert.is(code, 1);
  assert.match(stderr, /error IDL203: unknown type UPTBLEE/);
  assert.match(stderr, /1 mistake; nothing was written\./);
  assert.equal([...host.files], before);
});

test("a manifest that cannot be read is as good as none", async () => {
  const host = hostWithIdl();
  await run(host, "generate", "--no-verify");
  for (const text of ["", "{", "[]", '{"format":2}', '{"format":1,"inputs":"x","files":{"a":1}}']) {
    host.files.set(MANIFEST, text);
    assert.is((await run(host, "generate", "--no-verify")).code, 0);
    assert.is(JSON.parse(host.files.get(MANIFEST)!).format, 1);
  }
});

test.run();
