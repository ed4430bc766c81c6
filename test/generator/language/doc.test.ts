import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Doc, parseDoc } from "../../../generator/language/doc.js";
import { SourceFile } from "../../../generator/language/source.js";
import { compileClean } from "../support.js";

function doc(text: string): Doc {
  const file = new SourceFile("test.idl", text);
  return parseDoc({ file, start: 0, end: text.length });
}

test("a comment of one line is its text", () => {
  assert.equal(doc("/** Enters a state. */"), { text: "Enters a state.", tags: [] });
});

test("lines of a paragraph are joined, empty lines part paragraphs", () => {
  assert.is(doc("/**\n * One\n * and a half.\n *\n *\n * Two.\n */").text, "One and a half.\n\nTwo.");
});

test("line ends of Windows and missing asterisks make no difference", () => {
  assert.is(doc("/**\r\n * One\r\n * two.\r\n */").text, "One two.");
  assert.is(doc("/**\n   One\n   two.\n */").text, "One two.");
});

test("tags keep their order, and their text goes on over lines", () => {
  const { text, tags } = doc(
    "/**\n * Text.\n * @source page-a\n * @contradiction It says\n * both.\n * @decision One.\n */",
  );
  assert.is(text, "Text.");
  assert.equal(tags, [
    { name: "source", text: "page-a" },
    { name: "contradiction", text: "It says both." },
    { name: "decision", text: "One." },
  ]);
});

test("an at sign inside of a line is no tag", () => {
  assert.equal(doc("/** Mail to kay@example.org. */"), { text: "Mail to kay@example.org.", tags: [] });
});

test("what the text holds is kept: backticks, braces, asterisks, letters of all languages", () => {
  const text = `A \`b\` \${c} {{d}} ** é 文 🖂 <e> &amp;`;
  assert.is(doc(`/** ${text} */`).text, text);
});

test("the model keeps sources, and contradictions with their decisions", () => {
  const model = compileClean(`
/**
 * One.
 * @source page-a
 * @source page-b
 * @contradiction The pages disagree.
 * @decision The first is right.
 * @contradiction Nobody decided.
 */
const int A = 1;
const int B = 1;
`);
  const [a, b] = model.constants;
  assert.equal(a!.doc, {
    text: "One.",
    sources: ["page-a", "page-b"],
    contradictions: [
      { text: "The pages disagree.", decision: "The first is right." },
      { text: "Nobody decided.", decision: "" },
    ],
  });
  assert.equal(b!.doc, { text: "" });
});

test("documentation is found before every kind of declaration and its parts", () => {
  const model = compileClean(`import "world.idl";
/** E */ typedef enum E { /** E1 */ E1, /** E2 */ E2 } E;
/** S */ typedef struct S { /** S1 */ ULONG s1; } S;
/** I */ [uuid(12345678-1234-1234-1234-123456789abd)] interface I : IUnknown { /** M */ HRESULT M(); }
#ifdef IOSTX_IDLC
/** F */ flags LOOSE { LOOSE_ONE }
/** U */ uid U = "00112233445566778899aabbccddeeff";
#endif
`);
  const e = model.enums.find(({ name }) => name === "E")!;
  const s = model.structs.find(({ name }) => name === "S")!;
  const i = model.interfaces.find(({ name }) => name === "I")!;
  const f = model.sets.find(({ name }) => name === "LOOSE")!;
  const u = model.identifiers.find(({ name }) => name === "U")!;
  const docs = [e, ...e.members, s, ...s.members, i, ...i.methods, f, u].map(({ doc }) => doc.text);
  assert.equal(docs, ["E", "E1", "E2", "S", "S1", "I", "M", "F", "U"]);
});

test.run();
