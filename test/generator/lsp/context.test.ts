import { test } from "uvu";
import * as assert from "uvu/assert";
import { contextAt } from "../../../generator/lsp/context.js";
import { parseFile } from "../../../generator/lsp/program.js";
import { isInComment } from "../../../generator/lsp/tokens.js";

/** The frames at the `|` of a text, each as its bracket and its words. */
function frames(marked: string): string[] {
  const offset = marked.indexOf("|");
  const { tokens } = parseFile("test.idl", marked.replace("|", ""));
  return contextAt(tokens, offset).frames.map(({ open, words }) => `${open}${words.join(" ")}`);
}

test("what is open, from the declaration inwards", () => {
  assert.equal(frames("|"), [""]);
  assert.equal(frames("const int |"), ["const int"]);
  assert.equal(frames("const int A = 1; |"), [""]);
  assert.equal(frames("interface I : J { HRESULT M([in] int a, |"), [
    "interface I : J",
    "{HRESULT M",
    "([ in ] int a ,",
  ]);
  assert.equal(frames("#ifdef IOSTX_IDLC\nmachine A of B { state C (D) from E { out a; in b, |"), [
    "machine A of B",
    "{state C ( D ) from E",
    "{in b ,",
  ]);
});

test("the word that is being written is not among the words", () => {
  assert.equal(frames("const in|t A"), ["const"]);
  assert.equal(frames("const int| A"), ["const"]);
  assert.equal(frames("const int |A"), ["const int"]);
});

test("a declaration ends with its brace, a typedef with its semicolon", () => {
  assert.equal(frames("interface I { } |"), [""]);
  assert.equal(frames("typedef struct S { int a; } |"), ["typedef struct S {}"]);
  assert.equal(frames("typedef struct S { int a; } S; |"), [""]);
  assert.equal(frames('cpp_quote("x") |'), [""]);
});

test("brackets that do not fit leave the context usable", () => {
  assert.equal(frames("} ) ] const int |"), ["const int"]);
  assert.equal(frames("interface I { HRESULT M([in; |"), ["interface I", "{"]);
  assert.equal(frames("interface I { HRESULT M([in } const |"), ["const"]);
  assert.equal(frames("#ifdef IOSTX_IDLC\nflags A { B\n#endif\n|"), [""]);
});

test("a place in a comment is known as such", () => {
  const inside = (marked: string) =>
    isInComment(parseFile("test.idl", marked.replace("|", "")).tokens, marked.indexOf("|"));
  for (const text of ["/* | */ const", "// |\nconst", "/** a\n * | */", "const int A; // |", "/* | "])
    assert.is(inside(text), true, text);
  for (const text of ["|/* */ const", "/* */ | const", "// a\n|const", "con|st", "const /* */ int|", "|"])
    assert.is(inside(text), false, text);
});

test.run();
