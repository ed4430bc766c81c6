import { test } from "uvu";
import * as assert from "uvu/assert";
import { generatedFiles, projectFiles, projectModel } from "../support.js";

const files = projectFiles();
const guide = files.get("states.md")!;
const model = projectModel();

test("the page on the states has a section for each, with struct, flags and the line of the IDL", () => {
  for (const { name, struct, origin } of model.machine!.list) {
    const section = guide.split(`\n## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
    assert.ok(section.includes(`\`${origin.file}:${origin.line}\``), name);
    if (struct !== undefined) assert.ok(section.includes(`\n### ${struct}\n`), name);
  }
});

test("every member and flag of the states' structs is told, with who writes it", () => {
  assert.match(guide, /^\| `iEnt` \| both \| `UINT` \| Index of the folder/m);
  assert.match(guide, /^\| `UPM_OK` \| `0x10000` \| client, to acknowledge \| The item was uploaded\. \|$/m);
  assert.match(guide, /^Reserved: `binReserved1` and `binReserved2`\.$/m);
});

test("a state's comment leads to its section, where the page is generated too", () => {
  for (const { name } of model.machine!.list)
    assert.ok(files.get("states.ts")!.includes(`(./states.md#${name.toLowerCase()})`), name);
});

test("every contradiction is on the page of decisions", () => {
  const all = JSON.stringify(model).match(/"decision":/g)!.length;
  assert.is(files.get("decisions.md")!.match(/^\*\*.*\*\*$/gm)!.length, all);
});

test("text of the IDL is text on the pages, not tags", () => {
  const text =
    "/** A struct.\n * @contradiction <i>x</i> `<y>`\n * @decision <b>z</b> */ typedef struct T { int a; } T;";
  const page = generatedFiles(text).get("decisions.md")!;
  assert.match(page, /^&lt;i>x&lt;\/i> `<y>`$/m);
  assert.match(page, /^\*\*&lt;b>z&lt;\/b>\*\*$/m);
});

test.run();
