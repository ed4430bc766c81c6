import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplate } from "../../generator/assets.js";
import { render } from "../../generator/emit/render.js";
import { MemoryHost } from "../../generator/host.js";
import { Diagnostics } from "../../generator/language/diagnostics.js";
import { renderDiagnostics } from "../../generator/language/render.js";
import { scan } from "../../generator/language/scanner.js";
import { SourceFile } from "../../generator/language/source.js";
import { compile } from "../../generator/model/compile.js";
import { validateModel } from "../../generator/model/validate.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const seed = Number(process.env.IOSTX_SEED ?? Date.now() % 1_000_000_007);
const rounds = Number(process.env.IOSTX_ROUNDS ?? 400);

/** Small texts with every construct, and the real ones, to be damaged. */
const corpus = [
  "test/fixtures/hostile/words.idl",
  "test/fixtures/hostile/clashes.idl",
  "test/fixtures/hostile/nesting.idl",
  "idl/ics.idl",
].map((path) => readFileSync(root + path, "utf8").replace(/import "mapi\.idl";/, ""));

/** Numbers that look random and are the same for the same seed (mulberry32). */
function random(from: number): (below: number) => number {
  let state = from >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Compiles a text: no crash, every diagnostic with a span inside the text; a clean model keeps its schema. */
function survives(text: string, what: string): void {
  const diagnostics = new Diagnostics();
  const model = compile(["fuzz.idl"], new MemoryHost([["fuzz.idl", text]]), diagnostics);
  const list = diagnostics.sorted();
  for (const { span, message } of list) {
    assert.ok(
      0 <= span.start && span.start <= span.end && span.end <= span.file.text.length,
      `${what}: span of ${message}`,
    );
  }
  renderDiagnostics(list, "text");
  if (list.length > 0) return;
  assert.equal(validateModel(model), [], what);
  render(model, { sources: "fuzz.idl", template: readTemplate });
}

test(`texts with damaged characters give diagnostics, never a crash (IOSTX_SEED=${seed})`, () => {
  const next = random(seed);
  const characters = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ";",
    ",",
    '"',
    "*",
    "/",
    "/*",
    "*/",
    "//",
    "#",
    "0x",
    "\0",
    "é",
    "\uD800",
    "\n",
  ];
  for (let round = 0; round < rounds; round++) {
    let text = corpus[next(corpus.length)]!;
    for (let edits = 1 + next(4); edits > 0; edits--) {
      const at = next(text.length + 1);
      const cut = next(3) === 0 ? next(40) : next(2);
      text =
        text.slice(0, at) + (next(3) === 0 ? "" : characters[next(characters.length)]) + text.slice(at + cut);
    }
    survives(text, `round ${round}`);
  }
});

test(`texts with tokens left out, doubled, swapped and replaced give diagnostics, never a crash (IOSTX_SEED=${seed})`, () => {
  const next = random(seed + 1);
  for (let round = 0; round < rounds; round++) {
    const tokens = scan(new SourceFile("x", corpus[next(corpus.length)]!), new Diagnostics()).map(
      ({ text }) => text,
    );
    for (let edits = 1 + next(3); edits > 0; edits--) {
      const at = next(tokens.length);
      const other = next(tokens.length);
      const kind = next(4);
      if (kind === 0) tokens.splice(at, 1);
      else if (kind === 1) tokens.splice(at, 0, tokens[at]!);
      else if (kind === 2) [tokens[at], tokens[other]] = [tokens[other]!, tokens[at]!];
      else tokens[at] = tokens[other]!;
    }
    survives(tokens.join(" ").replace(/#ifdef IOSTX_IDLC|#endif/g, "\n$&\n"), `round ${round}`);
  }
});

test("an empty text, one of comments and one of opening brackets are survived", () => {
  for (const text of [
    "",
    "// x",
    "/** x",
    "\uFEFF",
    "{".repeat(5000),
    "(".repeat(5000),
    "[[[[",
    "typedef struct A { A",
  ]) {
    survives(text, JSON.stringify(text.slice(0, 10)));
  }
  survives(`const unsigned long A = ${"(".repeat(20_000)}1${")".repeat(20_000)};`, "nested parentheses");
});

test.run();
