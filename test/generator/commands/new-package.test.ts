import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findNativeTypeScript } from "../../../generator/emit/verify/native.js";
import { root } from "./support.js";

const test = suite("commands: new, in a project of a user");
const tsc = findNativeTypeScript()!;
let project = "";

const OPTIONS = {
  ...{ module: "nodenext", target: "es2022", lib: ["es2022", "esnext.disposable"], types: [], strict: true },
  ...{ exactOptionalPropertyTypes: true, noImplicitOverride: true, noUncheckedIndexedAccess: true },
  ...{ noUnusedLocals: true, noUnusedParameters: true, noImplicitReturns: true, verbatimModuleSyntax: true },
  ...{ isolatedModules: true, outDir: "out", rootDir: "." },
};

/** A project with nothing but the package in it, as npm would install it. */
test.before(() => {
  project = mkdtempSync(join(tmpdir(), "iostx-new-"));
  const pack = ["pack", "--ignore-scripts", "--silent", "--pack-destination", project];
  execFileSync("npm", pack, { cwd: root, stdio: "ignore" });
  const archive = readdirSync(project).find((name) => name.endsWith(".tgz"))!;
  const installed = join(project, "node_modules/iostx");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(project, archive), "-C", installed, "--strip-components=1"]);
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  const config = { compilerOptions: OPTIONS, include: ["*.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
});

test.after(() => rmSync(project, { recursive: true }));

const run = (program: string, ...words: readonly string[]) =>
  spawnSync(program, words, { cwd: project, encoding: "utf8" });
const here = (...words: readonly string[]) => run(process.execPath, ...words);

test("the skeletons compile, and their tests fail at what is not written yet", () => {
  const cli = "node_modules/iostx/dist/cli/iostx.cjs";
  for (const kind of ["store", "server"]) assert.is(here(cli, "new", kind, "notes").status, 0);
  const compiled = run(tsc, "-p", ".");
  assert.equal([compiled.status, compiled.stdout], [0, ""]);

  const store = here("out/notes-store.test.js");
  assert.equal([store.status, store.stderr], [1, ""]);
  for (const method of ["createFolder", "enterSync"])
    assert.match(store.stdout, `${method} is not written yet: `);
  assert.match(store.stdout, /\n[1-9] passed, \d{3} failed, 0 skipped\n$/);

  const server = here("out/notes-server.test.js");
  assert.equal([server.status, server.stderr], [1, ""]);
  for (const method of ["putFolder", "deleteItem", "others.createFolder", "close"])
    assert.match(server.stdout, `✗ ${method} is not written yet: `);
  assert.match(server.stdout, /\n0 passed, \d{2} failed, 0 skipped\n$/);
});

test("the package carries the suite, and neither our own adapters nor their tests", () => {
  const files = readdirSync(join(project, "node_modules/iostx/dist/test/conformance"), {
    ...{ recursive: true, encoding: "utf8" },
  } as const);
  assert.ok(files.includes("index.js") && files.includes("index.d.ts"));
  assert.equal(
    files.filter((file) => /\.test\.|broken|subjects/.test(file)),
    [],
  );
});

test.run();
