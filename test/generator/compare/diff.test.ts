import { parseArgs } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Options } from "../../../generator/commands/command.js";
import { diffCommand } from "../../../generator/commands/diff.js";
import { rules } from "../../../generator/compare/rules.js";
import { MemoryHost } from "../../../generator/host.js";
import { inTemp } from "../support.js";
import { makeRepository } from "./repository.js";
import { BASE, type Edit, edited } from "./support.js";

const BUSY: Edit = ["E_BUSY = 0x80040008", "E_BUSY = 0x80040018"];
const NEW: Edit = ["const ULONG LOOSE", "const HRESULT E_NEW = 0x80040123;\nconst ULONG LOOSE"];
const DOC: Edit = ["/** A walk. */", "/** A stroll. */"];

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command on an old IDL and on one that is edited, with other files. */
async function diff(
  edits: readonly Edit[],
  words: readonly string[] = ["old", "idl"],
  others: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const host = new MemoryHost([
    ["old/walk.idl", BASE],
    ["idl/walk.idl", edited(...edits)],
    ...Object.entries(others),
  ]);
  const { values, positionals } = parseArgs({
    args: [...words],
    options: diffCommand.options,
    allowPositionals: true,
  });
  let stdout = "";
  let stderr = "";
  const code = await diffCommand.run(positionals, values as Options, {
    host,
    color: false,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

function allowing(subject: string): string {
  return JSON.stringify({
    allow: [{ rule: "PROTOCOL_VALUE_CHANGED", subject, reason: "nobody has it yet" }],
  });
}

function lineOf(text: string, edits: readonly Edit[] = []): number {
  return edited(...edits)
    .split(text)[0]!
    .split("\n").length;
}

test("no change", async () => {
  const { code, stdout } = await diff([]);
  assert.is(code, 0);
  assert.is(stdout, "old -> idl\n\nNo changes.\nSuggested version step: none.\n");
});

test("what is compatible passes, with reason and places", async () => {
  const { code, stdout, stderr } = await diff([NEW]);
  assert.is(code, 0);
  assert.is(stderr, "");
  assert.is(
    stdout,
    `old -> idl

SOURCE
  compatible HR.E_NEW: HR has E_NEW  [SOURCE_MEMBER_ADDED]
             why: no code has to name it, or to supply it
             (nowhere) -> idl/walk.idl:${lineOf("const HRESULT E_NEW", [NEW])}

1 change: 0 breaking, 1 compatible.
Suggested version step: minor.
`,
  );
});

test("what breaks fails, with reason and places", async () => {
  const { code, stdout } = await diff([BUSY, DOC]);
  assert.is(code, 1);
  const line = lineOf("const HRESULT E_BUSY");
  assert.is(
    stdout,
    `old -> idl

PROTOCOL
  breaking   E_BUSY: the value was 0x80040008 and is 0x80040018  [PROTOCOL_VALUE_CHANGED]
             why: the two sides no longer mean the same by the same number
             old/walk.idl:${line} -> idl/walk.idl:${line}

1 change: 1 breaking, 0 compatible; the documentation of 1 declaration changed.
Suggested version step: major.
`,
  );
});

test("documentation alone asks for a patch", async () => {
  const { code, stdout } = await diff([DOC]);
  assert.is(code, 0);
  assert.match(
    stdout,
    /No changes; the documentation of 1 declaration changed\.\nSuggested version step: patch\./,
  );
});

test("the new version is the folder idl unless it is named", async () => {
  const { code, stdout } = await diff([BUSY], ["old"]);
  assert.is(code, 1);
  assert.match(stdout, /^old -> idl\n/);
});

test("an approval beside the folder of the new IDL lets a change pass, but asks for a major version", async () => {
  const { code, stdout } = await diff([BUSY], undefined, { "iostx-allow.json": allowing("E_BUSY") });
  assert.is(code, 0);
  assert.match(stdout, / {2}approved {3}E_BUSY: .*\n.*\n {13}approved: nobody has it yet\n/);
  assert.match(
    stdout,
    /1 change: 1 breaking \(1 approved\), 0 compatible\.\nSuggested version step: major\./,
  );
});

test("the file of approvals is looked for beside the folder, also for a file in it", async () => {
  const files = { "iostx-allow.json": allowing("E_BUSY") };
  assert.is((await diff([BUSY], ["old/walk.idl", "idl/walk.idl"], files)).code, 0);
});

test("--allow names another file of approvals", async () => {
  const words = ["old", "idl", "--allow", "ci/allow.json"];
  assert.is((await diff([BUSY], words, { "ci/allow.json": allowing("E_BUSY") })).code, 0);
  const missing = await diff([BUSY], words);
  assert.is(missing.code, 3);
  assert.is(missing.stderr, "iostx diff: there is no file ci/allow.json\n");
});

test("approvals that nothing needs are reported", async () => {
  const { code, stdout } = await diff([NEW], undefined, { "iostx-allow.json": allowing("E_GONE") });
  assert.is(code, 0);
  assert.ok(
    stdout.includes(
      "Approvals that nothing needs, to be taken out of iostx-allow.json:\n  PROTOCOL_VALUE_CHANGED of E_GONE (nobody has it yet)\n",
    ),
  );
});

test("a broken file of approvals is an input that cannot be read", async () => {
  const { code, stdout, stderr } = await diff([BUSY], undefined, { "iostx-allow.json": "{" });
  assert.is(code, 3);
  assert.is(stdout, "");
  assert.match(stderr, /^iostx diff: iostx-allow\.json is not JSON: /);
});

test("--json tells all, for programs", async () => {
  const files = { "iostx-allow.json": allowing("E_BUSY") };
  const { code, stdout } = await diff([BUSY, NEW, DOC], ["old", "idl", "--json"], files);
  assert.is(code, 0);
  const report = JSON.parse(stdout) as Record<string, unknown> & { changes: readonly object[] };
  const line = lineOf("const HRESULT E_BUSY");
  assert.equal(report.changes[0], {
    category: "PROTOCOL",
    rule: "PROTOCOL_VALUE_CHANGED",
    breaking: true,
    subject: "E_BUSY",
    message: "the value was 0x80040008 and is 0x80040018",
    reason: "the two sides no longer mean the same by the same number",
    old: { file: "old/walk.idl", line },
    new: { file: "idl/walk.idl", line },
    approved: "nobody has it yet",
  });
  const { format, old, new: now, summary, approvals, step, documentation } = report;
  assert.equal(
    { format, old, now, summary, approvals, step },
    {
      format: 1,
      old: "old",
      now: "idl",
      summary: { changes: 2, breaking: 1, approved: 1, compatible: 1, documentation: 1 },
      approvals: { file: "iostx-allow.json", unused: [] },
      step: "major",
    },
  );
  const place = lineOf("typedef struct WALKING");
  assert.equal(documentation, [
    {
      subject: "WALKING",
      old: { file: "old/walk.idl", line: place },
      new: { file: "idl/walk.idl", line: place },
    },
  ]);
});

test("mistakes in an IDL are shown as they are everywhere, and nothing is compared", async () => {
  const bad = { "old/bad.idl": "typedef NOWHERE X;" };
  const { code, stdout, stderr } = await diff([], undefined, bad);
  assert.is(code, 3);
  assert.is(stdout, "");
  assert.match(stderr, /^old\/bad\.idl:1:9: error IDL203: unknown type NOWHERE\n1 \| typedef NOWHERE X;\n/);
  assert.match(stderr, /iostx diff: old has mistakes\n$/);
  const json = await diff([], ["old", "idl", "--error-format", "json"], bad);
  assert.is((JSON.parse(json.stderr) as readonly { readonly code: string }[])[0]!.code, "IDL203");
});

test("a version that is not there is an input that cannot be read", async () => {
  const { code, stderr } = await diff([], ["old/none.idl"]);
  assert.is(code, 3);
  assert.is(stderr, "iostx diff: there is no file old/none.idl\n");
});

test("without an old version, or with too many, the usage is wrong", async () => {
  for (const words of [[], ["a", "b", "c"]]) {
    try {
      await diff([], words);
      assert.unreachable();
    } catch (error) {
      assert.is((error as Error).name, "UsageError");
    }
  }
});

test("an error format that does not exist is wrong usage", async () => {
  try {
    await diff([], ["old", "idl", "--error-format", "xml"]);
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /^--error-format is one of /);
  }
});

test(
  "a revision against another, in the repository that one is in",
  inTemp(async (folder) => {
    makeRepository(folder);
    const before = process.cwd();
    process.chdir(folder);
    try {
      const { code, stdout } = await diff([], ["v1", "git:HEAD"]);
      assert.is(code, 1);
      assert.match(stdout, /^git:v1:idl -> git:HEAD:idl\n/);
      assert.match(stdout, /\n {13}v1:idl\/walk\.idl:\d+ -> HEAD:idl\/walk\.idl:\d+\n/);
    } finally {
      process.chdir(before);
    }
  }),
);

test("--rules lists every rule, for those who write approvals", async () => {
  const { code, stdout } = await diff([], ["--rules"]);
  assert.is(code, 0);
  for (const rule of Object.keys(rules)) assert.ok(stdout.includes(`${rule} (`), rule);
  assert.not.match(stdout, /\{effect\}/);
});

test("the help tells the exit codes and gives examples", () => {
  assert.match(diffCommand.help, /^Usage: iostx diff OLD \[NEW\]/);
  assert.match(diffCommand.help, /Exit codes: 0 .*, 1 .*, 2 .*, 3 /s);
  assert.match(diffCommand.help, /Examples:\n {2}iostx diff /);
  assert.ok(diffCommand.help.split("\n").every((line) => line.length <= 120));
});

test.run();
