import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { UsageError } from "../../../../generator/commands/command.js";
import { type ImportExtension, importExtensions } from "../../../../generator/emit/options.js";
import { findNativeTypeScript, NativeVerifier } from "../../../../generator/emit/verify/native.js";
import { verify } from "../../../../generator/emit/verify/program.js";
import { inTemp, projectFiles } from "../../support.js";

const files = projectFiles();
const check = (modules: ReadonlyMap<string, string>, importExtension: ImportExtension = "js") =>
  new NativeVerifier(findNativeTypeScript()!).verify(modules, importExtension);

test("the program finds nothing in the SDK, whatever its imports end with", async () => {
  for (const importExtension of importExtensions)
    assert.equal(await check(projectFiles({ importExtension }), importExtension), [], importExtension);
});

test("the program says what the package says", async () => {
  const values =
    "export const a = 1;\nexport const b: string = a;\nexport const c: { d: { e: 1 } } = { d: { e: 2 } };\n";
  const broken = new Map([
    ["values.ts", values],
    [
      "other.ts",
      'import { a } from "./values.js";\nexport function f(n: never) {\n  return (x) => a + n;\n}\n',
    ],
    ["outside.ts", 'import "node:fs";\nimport "./nowhere.js";\n'],
  ]);
  const inOrder = (problems: Awaited<ReturnType<typeof check>>) =>
    problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).sort();
  const own = inOrder(await check(broken));
  assert.equal(own, inOrder(verify(broken)));
  assert.ok(own.includes("values.ts:2: Type 'number' is not assignable to type 'string'."));
});

test("a check leaves nothing behind", async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("iostx-verify-"));
  const before = left();
  await check(files);
  await check(new Map([["a.ts", "export const a: string = 1;\n"]]));
  assert.equal(left(), before);
});

test(
  "a program that does not run is not taken for one that finds nothing",
  inTemp(async (folder) => {
    const verifier = new NativeVerifier(join(folder, "tsc"));
    await verifier.verify(files, "js").then(
      () => assert.unreachable(),
      (error: Error) => assert.match(error.message, /^TypeScript did not run: .*ENOENT/),
    );
  }),
);

test("a check that is stopped ends", async () => {
  const verifier = new NativeVerifier(findNativeTypeScript()!);
  const checked = verifier.verify(files, "js").catch((error: Error) => error.message);
  await verifier.stop();
  assert.match(String(await checked), /^TypeScript did not run/);
});

/** Lays packages into a folder, each with its version. */
function lay(folder: string, packages: Readonly<Record<string, string>>): void {
  for (const [name, version] of Object.entries(packages)) {
    mkdirSync(join(folder, "node_modules", name, "lib"), { recursive: true });
    writeFileSync(join(folder, "node_modules", name, "package.json"), JSON.stringify({ name, version }));
    writeFileSync(join(folder, "node_modules", name, "lib/tsc"), "");
    writeFileSync(join(folder, "node_modules", name, "lib/tsc.exe"), "");
  }
}

const machine = `@typescript/typescript-${process.platform}-${process.arch}`;

for (const [what, packages, found] of [
  ["no TypeScript", {}, false],
  ["TypeScript 6", { typescript: "6.0.3" }, false],
  ["TypeScript 7", { typescript: "7.0.2", [machine]: "7.0.2" }, true],
  ["TypeScript 7 beside 6", { typescript: "6.0.3", "@typescript/native": "7.1.0", [machine]: "7.1.0" }, true],
] as const) {
  test(
    `with ${what} there is ${found ? "a" : "no"} program`,
    inTemp(async (folder) => {
      lay(folder, packages);
      const program = findNativeTypeScript(join(folder, "app.js"))?.replaceAll("\\", "/");
      assert.is(program?.includes(`/${machine}/lib/tsc`) ?? false, found);
    }),
  );
}

test(
  "TypeScript 7 without its program for this machine is told, not passed over",
  inTemp(async (folder) => {
    lay(folder, { typescript: "7.0.2" });
    assert.throws(
      () => findNativeTypeScript(join(folder, "app.js")),
      (error: unknown) =>
        error instanceof UsageError &&
        error.message ===
          `TypeScript 7.0.2 is installed without its program for ${process.platform}-${process.arch}, which is an optional dependency of it`,
    );
  }),
);

test.run();
