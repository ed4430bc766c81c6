import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { allBlocks, type Block, blocksOf, root } from "./blocks.js";
import { moduleOf } from "./preludes.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  skipLibCheck: true,
  noEmit: true,
};

const blocks = allBlocks();

/** What the compiler says of the examples: one program for all, each a module in the root of the checkout. */
function complaints(examples: readonly Block[]): string[] {
  const texts = new Map(examples.map((block, index) => [join(root, `example-${index}.ts`), moduleOf(block)]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, target) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target);
  };
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path, index) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start, messageText }) => {
      const line = file!.getLineAndCharacterOfPosition(start ?? 0).line;
      return `${examples[index]!.place}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  });
}

/** Runs an example, and gives what it logged. */
async function run(block: Block, name: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(moduleOf(block), {
    compilerOptions: { ...options, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false },
  });
  const folder = join(root, "dist", "test", "docs", "examples");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, outputText.replaceAll('"./examples/', '"../../../examples/'));
  const logged: string[] = [];
  const { log } = console;
  console.log = (...words: unknown[]) => void logged.push(words.join(" "));
  try {
    await import(pathToFileURL(path).href);
  } finally {
    console.log = log;
  }
  return logged;
}

test("there are examples in the README, in the guides and in the SDK", () => {
  const files = new Set(blocks.map(({ place }) => place.split(":")[0]));
  for (const file of ["README.md", "docs/index.md", "docs/guides/first-sync.md", "generated/session.ts"])
    assert.ok(files.has(file), file);
});

test("every example type-checks against the package", () => {
  assert.equal(complaints(blocks), []);
});

test("a mistake in an example would be found, with its place", () => {
  const [block] = blocksOf("page.md", "\n```ts session\nstore.Nothing();\n```\n");
  assert.equal(complaints([block!]), [
    "page.md:2, line 1: Property 'Nothing' does not exist on type 'IOSTX'.",
  ]);
});

for (const [index, block] of blocks.entries()) {
  if (!block.words.includes("run")) continue;
  test(`${block.place} runs, and logs what its comments say`, async () => {
    const expected = [...block.code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text!);
    assert.ok(expected.length > 0);
    assert.equal(await run(block, `example-${index}`), expected);
  });
}

test.run();
