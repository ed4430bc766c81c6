import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplate } from "../../../generator/assets.js";
import { type GenerateResult, generate } from "../../../generator/emit/generate.js";
import { verify } from "../../../generator/emit/verify/program.js";
import { MemoryHost } from "../../../generator/host.js";
import { validateModel } from "../../../generator/model/validate.js";
import { nodeHost } from "../../../generator/node-host.js";
import { filesBelow } from "../support.js";

const folder = fileURLToPath(new URL("../../../../test/fixtures/hostile/", import.meta.url));
const names = ["words", "clashes", "nesting", "crlf", "empty"];

function generateFrom(text: string, path: string): GenerateResult & { ok: true } {
  const result = generate(new MemoryHost([[path, text]]), {
    paths: [path],
    sources: path,
    template: readTemplate,
  });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  return result;
}

for (const name of names) {
  test(`${name}.idl gives the reviewed SDK (record it again with IOSTX_RECORD=1), which type-checks`, () => {
    const { files, model } = generateFrom(readFileSync(`${folder}${name}.idl`, "utf8"), `${name}.idl`);
    assert.equal(validateModel(model), []);
    assert.equal(verify(files), []);
    const golden = `${folder}${name}`;
    if (process.env.IOSTX_RECORD === "1") {
      rmSync(golden, { recursive: true, force: true });
      nodeHost.writeFiles(new Map([...files].map(([file, text]) => [`${golden}/${file}`, text])));
    }
    assert.equal(filesBelow(golden), [...files.keys()].sort());
    for (const [file, text] of files) assert.fixture(text, readFileSync(`${golden}/${file}`, "utf8"), file);
  });
}

test("members of an enum may be flags of a set", () => {
  const text = `typedef enum COLORS { /** Like blood. */ COLOR_RED = 1, COLOR_BLUE = 2 } COLORS;
#ifdef IOSTX_IDLC
flags COLOR { COLOR_RED, COLOR_BLUE }
#endif`;
  const { files } = generateFrom(text, "colors.idl");
  assert.equal(verify(files), []);
  assert.match(files.get("flags.ts")!, /Like blood\./);
});

test("a thousand structs give a thousand interfaces, and the project type-checks", () => {
  const structs = Array.from({ length: 1000 }, (_, index) =>
    index === 0
      ? "typedef struct S0 { unsigned long value; } S0;"
      : `/** Number ${index}. */ typedef struct S${index} { unsigned long value; S${index - 1} *previous; } S${index};`,
  );
  const { files } = generateFrom(structs.join("\n"), "many.idl");
  assert.is((files.get("structs.ts")!.match(/^export interface S\d+ \{$/gm) ?? []).length, 1000);
  assert.equal(verify(files), []);
});

test("documentation cannot end its comment, and no text becomes code", () => {
  const text = `/** a */ typedef unsigned long U; /** x \`\${1}\` \\*\\/ </script> */ typedef struct T { U a; } T;`;
  const { files } = generateFrom(text, "doc.idl");
  assert.match(files.get("structs.ts")!, /x `\$\{1\}`/);
  assert.equal(verify(files), []);
});

test.run();
