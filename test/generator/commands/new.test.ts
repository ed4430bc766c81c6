import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MemoryHost } from "../../../generator/host.js";
import { run } from "./support.js";

const test = suite("commands: new");

test("a store and a server come as a class and its conformance test", async () => {
  for (const [kind, base] of [
    ["store", "OstxStore"],
    ["server", "MailServer"],
  ] as const) {
    const host = new MemoryHost();
    const { code, stdout, stderr } = await run(host, "new", kind, "my-mail");
    assert.equal([code, stderr], [0, ""]);
    const [module, checks] = [`my-mail-${kind}.ts`, `my-mail-${kind}.test.ts`];
    assert.is(
      stdout,
      `Wrote ${module} and ${checks}. Fill in what throws NotWritten; the test tells what is left.\n`,
    );
    assert.equal([...host.files.keys()], [module, checks]);
    const name = `MyMail${kind === "store" ? "Store" : "Server"}`;
    assert.match(host.files.get(module)!, new RegExp(`export class ${name} \\w+ ${base} \\{`));
    assert.match(host.files.get(checks)!, `import { ${name}, NotWritten } from "./my-mail-${kind}.js";`);
    for (const text of host.files.values()) assert.not.match(text, "{{");
  }
});

test("they go into the folder that is named, and the result is told as JSON", async () => {
  const host = new MemoryHost();
  const { code, stdout } = await run(host, "new", "store", "Notes", "--dir", "src/stores/", "--json");
  assert.is(code, 0);
  const files = ["src/stores/notes-store.ts", "src/stores/notes-store.test.ts"];
  assert.equal(JSON.parse(stdout), { kind: "store", name: "Notes", files });
  assert.equal([...host.files.keys()], files);
  assert.match(host.files.get(files[0]!)!, "class NotesStore");
});

test("a file that is there is never touched, nor is another one written", async () => {
  for (const path of ["notes-store.ts", "notes-store.test.ts", "notes-store.ts/inner.ts"]) {
    const host = new MemoryHost([[path, "mine"]]);
    const { code, stdout, stderr } = await run(host, "new", "store", "notes");
    assert.equal([code, stdout], [3, ""]);
    const there = path.replace("/inner.ts", "");
    assert.is(stderr, `iostx new: ${there} is there already; nothing was written.\n`);
    assert.equal([...host.files], [[path, "mine"]]);
  }
});

for (const [words, sentence] of [
  [[], "say what is wanted: store or server"],
  [["stor", "notes"], "there is iostx new store and iostx new server, but no new stor"],
  [["store"], "name one store"],
  [["server", "a", "b"], "name one server"],
  ...["../notes", "1st", "a_b", "a--b", "a-", "", "ä"].map(
    (name) => [["store", name], `${name} is no name: letters, digits and dashes, a letter first`] as const,
  ),
] as const) {
  test(`wrong usage: new ${words.join(" ")}`, async () => {
    const host = new MemoryHost();
    const { code, stdout, stderr } = await run(host, "new", ...words);
    assert.equal([code, stdout], [2, ""]);
    assert.is(stderr, `iostx new: ${sentence}. See iostx new --help.\n`);
    assert.is(host.files.size, 0);
  });
}

test.run();
