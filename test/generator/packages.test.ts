import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inTemp, projectPath } from "./support.js";

/** The program as it is shipped, alone in a folder, with no packages beside it but those that are named. */
function aloneIn(folder: string, packages: readonly string[] = []) {
  for (const part of ["dist/cli", "dist/generator", "templates", "generator/model", "package.json"])
    cpSync(projectPath(part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of packages) {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(projectPath(`node_modules/${name}`), path, "junction");
  }
  mkdirSync(join(folder, "idl"));
  writeFileSync(join(folder, "idl/a.idl"), "const  int A=1;\n");
  return (words: readonly string[], input = "") => {
    const args = [join(folder, "dist/cli/iostx.cjs"), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      input,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
}

test(
  "format needs no package, reads stdin, and writes to stdout",
  inTemp(async (folder) => {
    const alone = aloneIn(folder);
    const text = "/* 🖂 */ const  int A=1;\r\n";
    assert.equal(alone(["format", "--stdin"], text), {
      status: 0,
      stdout: "/* 🖂 */ const int A = 1;\r\n",
      stderr: "",
    });
    assert.equal(alone(["format", "--stdin", "--check"], text), { status: 1, stdout: "", stderr: "" });
    const wrong = alone(["format", "--stdin"], "const");
    assert.match(wrong.stderr, "<stdin>:1:6: error IDL104");
    assert.equal([wrong.status, wrong.stdout], [1, ""]);
    assert.is(alone(["format"]).stdout, "Formatted 1 of 1 file: idl/a.idl.\n");
  }),
);

test(
  "the help, lint and diff need no package",
  inTemp(async (folder) => {
    const alone = aloneIn(folder);
    for (const words of [["--help"], ["--version"], ["generate", "--help"], ["lint"], ["diff", "idl", "idl"]])
      assert.is(alone(words).status, 0, words.join(" "));
  }),
);

test(
  "lsp says which package it needs",
  inTemp(async (folder) => {
    assert.equal(aloneIn(folder)(["lsp"]), {
      status: 2,
      stdout: "",
      stderr:
        "iostx lsp: vscode-languageserver is not installed. Run: npm install --save-dev vscode-languageserver\n",
    });
  }),
);

test(
  "generate needs no Handlebars for the templates that it was built with, and without a check no more than ajv",
  inTemp(async (folder) => {
    assert.is(aloneIn(folder, ["ajv"])(["generate", "--no-verify"]).status, 0);
  }),
);

for (const [what, packages] of [
  ["TypeScript 6", ["ajv", "typescript"]],
  ["TypeScript 7", ["ajv", "@typescript/native"]],
  ["both", ["ajv", "typescript", "@typescript/native"]],
] as const) {
  test(
    `generate checks what it wrote with ${what}`,
    inTemp(async (folder) => {
      const { status, stderr } = aloneIn(folder, packages)(["generate"]);
      assert.equal([status, stderr], [0, ""]);
      const manifest = readFileSync(join(folder, "generated/iostx.manifest.json"), "utf8");
      assert.type((JSON.parse(manifest) as { verified: unknown }).verified, "string");
    }),
  );
}

for (const [missing, packages] of [
  ["ajv", ["handlebars", "typescript"]],
  ["typescript", ["ajv", "handlebars"]],
] as const) {
  test(
    `generate says that it needs ${missing}, and writes nothing`,
    inTemp(async (folder) => {
      assert.equal(aloneIn(folder, packages)(["generate"]), {
        status: 2,
        stdout: "",
        stderr: `iostx generate: ${missing} is not installed. Run: npm install --save-dev typescript handlebars ajv diff\n`,
      });
      assert.not(readdirSync(folder).includes("generated"));
    }),
  );
}

test.run();
