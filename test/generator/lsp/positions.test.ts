import { test } from "uvu";
import * as assert from "uvu/assert";
import { pathOfUri, uriOfPath } from "../../../generator/lsp/files.js";
import { Lines } from "../../../generator/lsp/positions.js";

test("every offset has a position, and every position its offset", () => {
  for (const text of ["", "a", "a\nb", "a\r\nb\r\n", "a\rb", "\n\n", "/* 🖂 ü */ x\r\n\n\ty"]) {
    const lines = new Lines(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset - 1] === "\r" && text[offset] === "\n") continue;
      assert.is(lines.offsetAt(lines.positionAt(offset)), offset, JSON.stringify([text, offset]));
    }
  }
});

test("columns count UTF-16 units, lines end with any line end", () => {
  const lines = new Lines("🖂ü\r\nb\rc\nd");
  assert.equal(lines.positionAt(3), { line: 0, character: 3 });
  assert.equal(lines.positionAt(5), { line: 1, character: 0 });
  assert.equal(lines.positionAt(7), { line: 2, character: 0 });
  assert.equal(lines.positionAt(9), { line: 3, character: 0 });
});

test("positions behind the end of a line or the text are that end", () => {
  const lines = new Lines("ab\r\ncd");
  assert.is(lines.offsetAt({ line: 0, character: 99 }), 2);
  assert.is(lines.offsetAt({ line: 1, character: 99 }), 6);
  assert.is(lines.offsetAt({ line: 9, character: 0 }), 6);
});

test("URIs and paths", () => {
  assert.is(pathOfUri("file:///w/a%20b.idl"), "/w/a b.idl");
  assert.is(pathOfUri("file:///w/"), "/w");
  assert.is(uriOfPath("/w/a b.idl"), "file:///w/a%20b.idl");
  assert.is(pathOfUri("untitled:Untitled-1"), "untitled:Untitled-1");
  assert.is(uriOfPath("untitled:Untitled-1"), "untitled:Untitled-1");
});

test.run();
