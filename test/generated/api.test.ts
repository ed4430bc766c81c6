import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ModuleKind, Project, ScriptTarget } from "ts-morph";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = new URL("../../../", import.meta.url);
const snapshot = new URL("test/fixtures/api/iostx.d.ts.txt", root);

/** The declarations of the SDK as users' compilers see them, module by module, without their documentation. */
function publicApi(): string {
  const project = new Project({
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
      module: ModuleKind.NodeNext,
      types: [],
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      removeComments: true,
    },
  });
  const folder = fileURLToPath(new URL("generated/", root));
  project.addSourceFilesAtPaths(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => folder + name),
  );
  return project
    .emitToMemory({ emitOnlyDtsFiles: true })
    .getFiles()
    .map(({ filePath, text }) => ({ name: filePath.split("/").at(-1)!.replace(".d.ts", ""), text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => `// ---- iostx/${name}\n${text.replace(/\r\n/g, "\n")}`)
    .join("\n");
}

test("the public API is the one that was reviewed (record it again with IOSTX_RECORD=1)", () => {
  const api = publicApi();
  if (process.env.IOSTX_RECORD === "1") writeFileSync(snapshot, api);
  assert.fixture(api, readFileSync(snapshot, "utf8"));
});

test("no type of the public API is any", () => {
  assert.not.match(publicApi(), /: any\b|<any\b|any\[\]/);
});

test.run();
