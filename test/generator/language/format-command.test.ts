import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Options } from "../../../generator/commands/command.js";
import { formatCommand } from "../../../generator/commands/format.js";
import { MemoryHost } from "../../../generator/host.js";
import { inTemp, projectPath } from "../support.js";

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
  assert.equal(JSON.parse(out), {
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

/** The compiler alone in a folder, without any package beside it. */
function aloneIn(
  folder: string,
): (command: string, options: string, input: string) => ReturnType<typeof spawnSync> {
  cpSync(projectPath("dist/generator"), join(folder, "dist/generator"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "version": "1.2.3" }');
  mkdirSync(join(folder, "idl"));
  writeFileSync(join(folder, "idl/a.idl"), ugly);
  return (command, options, input) => {
    const script = `import { ${command}Command as command } from "./dist/generator/commands/${command}.js";
      import { nodeHost as host } from "./dist/generator/node-host.js";
      const { stdout, stderr } = process;
      process.exitCode = await command.run([], ${options},
        { host, stdout: (text) => stdout.write(text), stderr: (text) => stderr.write(text), color: false });`;
    const args = ["--input-type=module", "--eval", script];
    return spawnSync(process.execPath, args, { cwd: folder, input, encoding: "utf8" });
  };
}

test(
  "format needs no package, reads stdin, and writes to stdout",
  inTemp(async (folder) => {
    const alone = aloneIn(folder);
    const text = "/* 🖂 */ const  int A=1;\r\n";
    const piped = alone("format", "{ stdin: true }", text);
    assert.is(piped.stdout, "/* 🖂 */ const int A = 1;\r\n");
    assert.is(piped.status, 0);
    const checked = alone("format", "{ stdin: true, check: true }", text);
    assert.is(checked.stdout, "");
    assert.is(checked.status, 1);
    const wrong = alone("format", "{ stdin: true }", "const");
    assert.match(String(wrong.stderr), "<stdin>:1:6: error IDL104");
    assert.is(wrong.stdout, "");
    assert.is(wrong.status, 1);
    assert.is(alone("format", "{}", "").stdout, "Formatted 1 of 1 file: idl/a.idl.\n");
  }),
);

test(
  "lsp says which package it needs",
  inTemp(async (folder) => {
    const { status, stderr, stdout } = aloneIn(folder)("lsp", "{}", "");
    assert.is(
      stderr,
      "iostx lsp: vscode-languageserver is not installed. Run: npm install --save-dev vscode-languageserver\n",
    );
    assert.is(stdout, "");
    assert.is(status, 2);
  }),
);

test.run();
