import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Options } from "../../../generator/commands/command.js";
import { formatCommand } from "../../../generator/commands/format.js";
import { MemoryHost } from "../../../generator/host.js";

const good = "const int A = 1;\n";
const ugly = "const  int A=1;\n";

/** Runs the command over files in memory. */
async function run(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  options: Options = {},
): Promise<{ code: number; out: string; err: string; host: MemoryHost }> {
  const host = new MemoryHost(Object.entries(files));
  let out = "";
  let err = "";
  const code = await formatCommand.run(words, options, {
    host,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    color: false,
  });
  return { code, out, err, host };
}

test("formats the files of the default folder, of folders, and files", async () => {
  const files = {
    "idl/a.idl": ugly,
    "idl/b.idl": good,
    "more/c.idl": ugly,
    "d.idl": ugly,
    "idl/e.txt": ugly,
  };
  const first = await run(files, []);
  assert.is(first.code, 0);
  assert.is(first.out, "Formatted 1 of 2 files: idl/a.idl.\n");
  assert.is(first.host.readFile("idl/a.idl"), good);
  assert.is(first.host.readFile("more/c.idl"), ugly);
  const second = await run(files, ["more/", "./d.idl"]);
  assert.is(second.out, "Formatted 2 of 2 files: more/c.idl, d.idl.\n");
  assert.is((await run({ "a.idl": good }, ["a.idl"])).out, "Formatted 0 of 1 file: nothing to change.\n");
});

test("--check writes nothing, and names what would change", async () => {
  const { code, out, host } = await run({ "idl/a.idl": ugly, "idl/b.idl": good }, [], { check: true });
  assert.is(code, 1);
  assert.is(out, "idl/a.idl\nRun: npx iostx format\n");
  assert.is(host.readFile("idl/a.idl"), ugly);
  const clean = await run({ "idl/b.idl": good }, [], { check: true });
  assert.is(clean.code, 0);
  assert.is(clean.out, "Every file is in the canonical form.\n");
});

test("a file with mistakes is not touched; the others are formatted", async () => {
  const bad = "const  int = 1;\n";
  const { code, out, err, host } = await run({ "idl/a.idl": bad, "idl/b.idl": ugly }, []);
  assert.is(code, 1);
  assert.match(err, "idl/a.idl:1:12: error IDL104");
  assert.is(out, "Formatted 1 of 2 files: idl/b.idl.\n");
  assert.is(host.readFile("idl/a.idl"), bad);
  assert.is(host.readFile("idl/b.idl"), good);
  const annotated = await run({ "idl/a.idl": bad }, [], { "error-format": "github-actions" });
  assert.match(annotated.err, /^::error file=idl\/a\.idl,line=1/);
});

test("--json tells the state of every file", async () => {
  const { out } = await run({ "idl/a.idl": ugly, "idl/b.idl": good, "idl/c.idl": "const" }, [], {
    json: true,
  });
  const { mistakes, ...rest } = JSON.parse(out) as { mistakes: { code: string; file: string }[] };
  assert.equal(
    mistakes.map(({ code, file }) => [code, file]),
    [["IDL104", "idl/c.idl"]],
  );
  assert.equal(rest, {
    check: false,
    files: [
      { file: "idl/a.idl", state: "changed" },
      { file: "idl/b.idl", state: "same" },
      { file: "idl/c.idl", state: "mistakes" },
    ],
  });
});

test("a file that is no UTF-8 is not touched", async () => {
  const { code, err, host } = await run({ "idl/a.idl": `// \uFFFD\n${ugly}` }, []);
  assert.is(code, 3);
  assert.is(err, "iostx format: idl/a.idl is not UTF-8; it was not touched.\n");
  assert.is(host.readFile("idl/a.idl"), `// \uFFFD\n${ugly}`);
});

test("wrong usage is told before anything is written", async () => {
  const fails = async (words: readonly string[], options: Options) => {
    const host = { "idl/a.idl": ugly };
    return run(host, words, options).then(
      () => "",
      (error: Error) => `${error.name}: ${error.message}`,
    );
  };
  assert.match(await fails(["nowhere"], {}), "UsageError: there is no IDL at nowhere");
  assert.match(await fails([], { "error-format": "jsn" }), "UsageError: --error-format is one of");
  assert.match(await fails(["a.idl"], { stdin: true }), "UsageError: --stdin takes no files");
  assert.match(await fails([], { stdin: true, json: true }), "UsageError: --stdin writes");
});

test.run();
