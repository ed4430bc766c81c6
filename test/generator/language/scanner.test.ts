import { test } from "uvu";
import * as assert from "uvu/assert";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { scan } from "../../../generator/language/scanner.js";
import { SourceFile } from "../../../generator/language/source.js";
import { describe, type Token } from "../../../generator/language/tokens.js";
import { idlFiles, readProject } from "../support.js";

function tokens(text: string): Token[] {
  const diagnostics = new Diagnostics();
  const found = scan(new SourceFile("test.idl", text), diagnostics);
  assert.equal(diagnostics.sorted(), []);
  return found;
}

const words = (text: string) => tokens(text).map(({ kind, text: word }) => `${kind} ${word}`.trim());

test("an empty text is its end and nothing else", () => {
  assert.equal(words(""), ["end"]);
  assert.equal(words(" \t\r\n\f// nothing\n/* here */"), ["end"]);
});

test("names, numbers, strings and symbols are told apart", () => {
  assert.equal(words('_a1 0x1F 12 "b c" :: <<; x[2]'), [
    "name _a1",
    "number 0x1F",
    "number 12",
    'string "b c"',
    "symbol ::",
    "symbol <<",
    "symbol ;",
    "name x",
    "symbol [",
    "number 2",
    "symbol ]",
    "end",
  ]);
});

test("a number keeps its suffix", () => {
  assert.equal(words("1UL 0x2l 3u"), ["number 1UL", "number 0x2l", "number 3u", "end"]);
});

test("a GUID is one token, whether it begins with a letter or a digit", () => {
  for (const guid of ["d2d85db4-840f-49b8-9982-07d2405ec6b7", "00020303-0000-0000-c000-000000000046"]) {
    assert.equal(words(`uuid(${guid})`), ["name uuid", "symbol (", `guid ${guid}`, "symbol )", "end"]);
  }
});

test("what only begins like a GUID is a subtraction", () => {
  assert.equal(words("deadbeef-1"), ["name deadbeef", "symbol -", "number 1", "end"]);
});

test("a string may hold escaped quotation marks and what begins a comment", () => {
  assert.equal(words('"a \\" b // c /* d"'), ['string "a \\" b // c /* d"', "end"]);
});

test("a comment that looks like documentation and is empty is none", () => {
  assert.is(tokens("/**/ a")[0]!.doc, undefined);
});

test("documentation belongs to the word behind it, and only to that", () => {
  const [a, b] = tokens("/** A */ a b");
  assert.is(a!.doc!.file.text.slice(a!.doc!.start, a!.doc!.end), "/** A */");
  assert.is(b!.doc, undefined);
});

test("of two documentation comments the last one counts", () => {
  const [a] = tokens("/** file */\n\n/** A */ a");
  assert.is(a!.doc!.start, 13);
});

test("a plain comment between documentation and its word does not part them", () => {
  const [a] = tokens("/** A */ /* plain */ // line\n a");
  assert.is(a!.doc!.start, 0);
});

test("words between #ifdef IOSTX_IDLC and #endif are marked as extension", () => {
  const found = tokens("a\n#ifdef IOSTX_IDLC\nb\n#endif\nc").filter(({ kind }) => kind === "name");
  assert.equal(
    found.map(({ text, extension }) => [text, extension]),
    [
      ["a", false],
      ["b", true],
      ["c", false],
    ],
  );
});

test("the directives may have spaces inside and a comment behind", () => {
  const kinds = tokens("# ifdef IOSTX_IDLC // ours\na\n# endif /* IOSTX_IDLC */\n").map(({ kind }) => kind);
  assert.equal(kinds, ["ifdef", "name", "endif", "end"]);
});

test("line ends of Windows change nothing but offsets", () => {
  const text = "const ULONG A = 1; // one\r\n/** B */\r\n#ifdef IOSTX_IDLC\r\nb\r\n#endif\r\n";
  assert.equal(words(text), words(text.replaceAll("\r\n", "\n")));
});

test("a byte order mark is no part of the text", () => {
  assert.equal(words("\uFEFFa"), ["name a", "end"]);
});

test("no character is lost: trivia and words together are the text", () => {
  for (const path of idlFiles) {
    const text = readProject(path);
    const found = tokens(text);
    let at = 0;
    for (const { fullStart, span } of found) {
      assert.is(fullStart, at, `${path} at ${at}`);
      assert.ok(span.start >= fullStart && span.end >= span.start);
      at = span.end;
    }
    assert.is(at, text.length);
  }
});

test("messages call words by their text, and the end by its name", () => {
  assert.equal(tokens('a "b" ;').map(describe), ["'a'", '"b"', "';'", "the end of the file"]);
});

test.run();
