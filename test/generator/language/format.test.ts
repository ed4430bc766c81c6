import { readdirSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { format } from "../../../generator/language/print/format.js";
import { idlFiles, projectPath, readProject } from "../support.js";

function formatted(text: string): string {
  const result = format("test.idl", text, new Diagnostics());
  if (result === undefined) throw new Error("the text has mistakes");
  return result;
}

const folder = "test/fixtures/format";
const names = readdirSync(projectPath(folder)).flatMap((name) => /^(.*)\.in\.idl$/.exec(name)?.[1] ?? []);

for (const name of names) {
  const expected = readProject(`${folder}/${name}.out.idl`);
  test(`formats ${name}.idl`, () => assert.is(formatted(readProject(`${folder}/${name}.in.idl`)), expected));
  test(`leaves the formatted ${name}.idl as it is`, () => assert.is(formatted(expected), expected));
}

for (const file of [...idlFiles, "test/fixtures/idl/courier.idl", "test/fixtures/idl/world.idl"]) {
  test(`${file} is in the canonical form`, () => {
    const lines = readProject(file).split("\n");
    const known = new Set(lines);
    const result = formatted(lines.join("\n")).split("\n");
    assert.equal(
      result.filter((line) => !known.has(line)),
      [],
    );
    assert.is(result.length, lines.length);
  });
}

test("a pointer stays beside the count that it is sized by, where there is room", () => {
  const method = (count: string) =>
    `interface I\n{\n    HRESULT Method([in] ULONG ${"a".repeat(50)}, [in] ULONG ${count}, [in, size_is(${count})] LPBYTE pb);\n}\n`;
  const [, , near, next] = formatted(method("cbBytesOfSomething")).split("\n");
  assert.match(near!, /a,$/);
  assert.is(
    next,
    "                   [in] ULONG cbBytesOfSomething, [in, size_is(cbBytesOfSomething)] LPBYTE pb);",
  );
  const long = "c".repeat(45);
  assert.equal(formatted(method(long)).split("\n").slice(3, 5), [
    `                   [in] ULONG ${long},`,
    `                   [in, size_is(${long})] LPBYTE pb);`,
  ]);
});

test("line ends and a byte order mark are kept", () => {
  assert.is(formatted("const int A=1;\r\n/* a\r\n b */\r\n"), "const int A = 1;\r\n/* a\r\n b */\r\n");
  assert.is(formatted("const int A=1;\nconst int B=1;\r\n"), "const int A = 1;\nconst int B = 1;\n");
  assert.is(formatted("\uFEFFconst int A=1;"), "\uFEFFconst int A = 1;\n");
  assert.is(formatted("\uFEFF// a\r\nconst int A=1;"), "\uFEFF// a\r\nconst int A = 1;\r\n");
});

test("texts without declarations", () => {
  assert.is(formatted(""), "");
  assert.is(formatted("\n\n \n"), "");
  assert.is(formatted("  // a"), "// a\n");
  assert.is(formatted("#ifdef IOSTX_IDLC\n\n#endif"), "#ifdef IOSTX_IDLC\n\n#endif\n");
});

test("a line is at most 120 characters long, and is filled up to them", () => {
  const set = (length: number) => `#ifdef IOSTX_IDLC\nflags F { ${"A".repeat(length - 12)} }\n#endif\n`;
  assert.is(formatted(set(120)), set(120));
  assert.match(formatted(set(121)), "flags F {\n");
});

test("a single empty line stays wherever lines may part, also at the edges of a block", () => {
  const text = "typedef struct S\n{\n\n    int a;\n\n    int b;\n\n} S;\n\n// end\n\nconst int A = 1;\n";
  assert.is(formatted(text), text);
  assert.is(formatted(text.replaceAll("\n\n", "\n\n\n\n")), text);
});

test("a text with mistakes in its syntax is not formatted, and they are reported", () => {
  for (const text of [
    "const int = 1;",
    "const int A = 1 @;",
    "/* a",
    "#define A",
    "flags F { A }",
    "const int A = 1",
  ]) {
    const diagnostics = new Diagnostics();
    assert.is(format("test.idl", text, diagnostics), undefined, text);
    assert.ok(diagnostics.hasErrors, text);
  }
});

test("unknown names are no mistakes in the syntax", () => {
  assert.is(formatted("const NOTHING A=B;"), "const NOTHING A = B;\n");
});

test.run();
