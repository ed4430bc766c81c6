import { test } from "uvu";
import * as assert from "uvu/assert";
import { Diagnostics, placeOf } from "../../../generator/language/diagnostics.js";
import { SourceFile } from "../../../generator/language/source.js";

test("positions are counted from one, in lines and UTF-16 units", () => {
  const file = new SourceFile("a.idl", "ab\nc🖂d\n");
  assert.equal(file.position(0), { line: 1, column: 1 });
  assert.equal(file.position(2), { line: 1, column: 3 });
  assert.equal(file.position(3), { line: 2, column: 1 });
  assert.equal(file.position(6), { line: 2, column: 4 });
  assert.equal(file.position(8), { line: 3, column: 1 });
});

test("a line is given without its end, of either kind", () => {
  const file = new SourceFile("a.idl", "one\r\ntwo\n\nfour");
  assert.equal(
    [1, 2, 3, 4, 5].map((number) => file.line(number)),
    ["one", "two", "", "four", ""],
  );
});

test("diagnostics come in the order of files and of the text, not of their reports", () => {
  const a = new SourceFile("a.idl", "x y");
  const b = new SourceFile("b.idl", "x");
  const diagnostics = new Diagnostics();
  assert.not.ok(diagnostics.hasErrors);
  diagnostics.report("unterminatedComment", { file: b, start: 0, end: 1 }, {});
  diagnostics.report("unterminatedComment", { file: a, start: 2, end: 3 }, {});
  diagnostics.report("unterminatedComment", { file: a, start: 0, end: 1 }, {});
  assert.ok(diagnostics.hasErrors);
  assert.equal(
    diagnostics.sorted().map(({ span }) => placeOf(span)),
    ["a.idl:1:1", "a.idl:1:3", "b.idl:1:1"],
  );
});

test("a parameter that looks like a placeholder is not filled in itself", () => {
  const file = new SourceFile("a.idl", "x");
  const diagnostics = new Diagnostics();
  diagnostics.report("expected", { file, start: 0, end: 1 }, { expected: "{found}", found: "$&" });
  assert.is(diagnostics.sorted()[0]!.message, "expected {found}, found $&");
});

test.run();
