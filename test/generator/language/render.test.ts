import { test } from "uvu";
import * as assert from "uvu/assert";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { renderDiagnostics } from "../../../generator/language/render.js";
import { SourceFile } from "../../../generator/language/source.js";
import { compileText } from "../support.js";

const two = compileText('import "world.idl";\nconst ULNOG A = 1;\n\tconst BOGUS B = 2;').diagnostics;

test("as text: place, sentence, line, underline, suggestion, remedy", () => {
  assert.is(
    renderDiagnostics(two, "text"),
    `test.idl:2:7: error IDL203: unknown type ULNOG
2 | const ULNOG A = 1;
  |       ~~~~~
  = did you mean ULONG?
  = fix: declare it before its use, or import the file that does

test.idl:3:8: error IDL203: unknown type BOGUS
3 | \tconst BOGUS B = 2;
  | \t      ~~~~~
  = fix: declare it before its use, or import the file that does
`,
  );
});

test("as text with colour: the error, the underline and the suggestion stand out", () => {
  assert.is(
    renderDiagnostics(two.slice(0, 1), "text", true),
    `test.idl:2:7: \u001b[31;1merror IDL203\u001b[0m: unknown type ULNOG
2 | const ULNOG A = 1;
  |       \u001b[31;1m~~~~~\u001b[0m
  = did you mean \u001b[1mULONG\u001b[0m?
  = fix: declare it before its use, or import the file that does
`,
  );
});

test("the gutter is as wide as the number of the line", () => {
  const { diagnostics } = compileText(`${"\n".repeat(99)}const BOGUS B = 2;`);
  assert.is(
    renderDiagnostics(diagnostics, "text"),
    `test.idl:100:7: error IDL203: unknown type BOGUS
100 | const BOGUS B = 2;
    |       ~~~~~
    = fix: declare it before its use, or import the file that does
`,
  );
});

test("the end of a file is underlined where it is, and a long span on its first line only", () => {
  const file = new SourceFile("a.idl", "abc\ndef");
  const diagnostics = new Diagnostics();
  diagnostics.report("machineTwice", { file, start: 1, end: 6 }, { place: "b.idl:1:1" });
  diagnostics.report(
    "expected",
    { file, start: 7, end: 7 },
    { expected: "';'", found: "the end of the file" },
  );
  const lines = renderDiagnostics(diagnostics.sorted(), "text").split("\n");
  assert.equal(lines.slice(1, 3), ["1 | abc", "  |  ~~"]);
  assert.equal(lines.slice(6, 8), ["2 | def", "  |    ~"]);
});

test("as JSON: everything that is known", () => {
  assert.equal(JSON.parse(renderDiagnostics(two, "json")), [
    {
      code: "IDL203",
      message: "unknown type ULNOG",
      fix: "declare it before its use, or import the file that does",
      suggestion: "ULONG",
      file: "test.idl",
      start: { offset: 26, line: 2, column: 7 },
      end: { offset: 31, line: 2, column: 12 },
    },
    {
      code: "IDL203",
      message: "unknown type BOGUS",
      fix: "declare it before its use, or import the file that does",
      file: "test.idl",
      start: { offset: 46, line: 3, column: 8 },
      end: { offset: 51, line: 3, column: 13 },
    },
  ]);
  assert.ok(renderDiagnostics(two, "json").endsWith("]\n"));
});

test("as commands of GitHub: one line for each", () => {
  assert.is(
    renderDiagnostics(two, "github-actions"),
    `::error file=test.idl,line=2,col=7,endLine=2,endColumn=12,title=IDL203::unknown type ULNOG. Did you mean ULONG? Fix: declare it before its use, or import the file that does
::error file=test.idl,line=3,col=8,endLine=3,endColumn=13,title=IDL203::unknown type BOGUS. Fix: declare it before its use, or import the file that does
`,
  );
});

test("as commands of GitHub: what has a meaning there is escaped", () => {
  const file = new SourceFile("50%, a:b.idl", "x");
  const diagnostics = new Diagnostics();
  diagnostics.report("expected", { file, start: 0, end: 1 }, { expected: "100%", found: "a\nb" });
  assert.is(
    renderDiagnostics(diagnostics.sorted(), "github-actions"),
    "::error file=50%25%2C a%3Ab.idl,line=1,col=1,endLine=1,endColumn=2,title=IDL104::expected 100%25, found a%0Ab. Fix: write 100%25 here\n",
  );
});

test.run();
