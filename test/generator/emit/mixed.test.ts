import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplate } from "../../../generator/assets.js";
import { generate } from "../../../generator/emit/generate.js";
import { defaultTarget, type TargetOptions } from "../../../generator/emit/options.js";
import { verify } from "../../../generator/emit/verify/program.js";
import { MemoryHost } from "../../../generator/host.js";
import { inTemp } from "../support.js";

function modulesOf(text: string, target: Partial<TargetOptions> = {}): Map<string, string> {
  const result = generate(new MemoryHost([["a.idl", text]]), {
    paths: ["a.idl"],
    sources: "a.idl",
    template: readTemplate,
    target: { ...defaultTarget, ...target },
  });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  return new Map([...result.files].filter(([file]) => file.endsWith(".ts")));
}

const hashOf = (modules: ReadonlyMap<string, string>) =>
  /IDL_HASH = "(\w+)"/.exec(modules.get("version.ts")!)![1]!;

const OLD = "typedef struct T { long a; } T;";
const NEW = "typedef struct T { hyper a; } T;";

test("the hash is that of the interface: comments and lines do not count, members and options do", () => {
  const hash = hashOf(modulesOf(OLD));
  assert.match(hash, /^[0-9a-f]{12}$/);
  assert.is(hashOf(modulesOf(`\n/** Documented. */\n${OLD}`)), hash);
  assert.is.not(hashOf(modulesOf(NEW)), hash);
  assert.is.not(hashOf(modulesOf(OLD, { int64: "string" })), hash);
});

test("a mix of modules does not compile: each that is of another IDL is told", () => {
  const modules = modulesOf(OLD);
  assert.equal(verify(modules), []);
  for (const [file, text] of modulesOf(NEW)) {
    if (file === "version.ts" || file === "index.ts") continue;
    const problems = verify(new Map([...modules, [file, text]]));
    const told = problems.find((problem) => problem.file === file);
    assert.match(told?.message ?? "", `"${hashOf(modulesOf(NEW))}"' is not assignable`);
  }
});

test(
  "a mix of modules does not load, and the error says which module it is",
  inTemp(async (folder) => {
    const load = async (name: string, modules: ReadonlyMap<string, string>): Promise<unknown> => {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "package.json"), '{ "type": "module" }');
      for (const [file, text] of modules) {
        const { outputText } = ts.transpileModule(text, {
          compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        });
        writeFileSync(join(folder, name, file.replace(/ts$/, "js")), outputText);
      }
      return import(pathToFileURL(join(folder, name, "index.js")).href);
    };
    const [old, other] = [modulesOf(OLD), modulesOf(NEW)];
    assert.is(((await load("same", old)) as { IDL_HASH: string }).IDL_HASH, hashOf(old));
    for (const file of ["hresults.ts", "values.ts", "errors.ts"]) {
      const mixed = new Map([...old, [file, other.get(file)!]]);
      const error = await load(`mixed-${file}`, mixed).then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      assert.is(error?.name, "MixedModulesError");
      assert.is(
        error?.message,
        `${file.slice(0, -3)} was generated from another IDL (${hashOf(other)}) than version (${hashOf(old)}): ` +
          "generate all modules again",
      );
    }
  }),
);

test.run();
