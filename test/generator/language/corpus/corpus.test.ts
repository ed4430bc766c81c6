import { readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messages } from "../../../../generator/language/messages.js";
import { renderDiagnostics } from "../../../../generator/language/render.js";
import { compileClean, compileText, projectPath } from "../../support.js";
import { squiggle, unmark } from "../squiggle.js";
import { machine, machineCorpus } from "./machine.js";
import { memberCorpus } from "./members.js";
import { nameCorpus } from "./names.js";
import { shapeCorpus } from "./shapes.js";
import { textCorpus } from "./text.js";
import { typeCorpus } from "./types.js";

const corpus = [
  ...textCorpus,
  ...nameCorpus,
  ...typeCorpus,
  ...memberCorpus,
  ...machineCorpus,
  ...shapeCorpus,
];

for (const { name, text, others } of corpus) {
  test(`reports ${name}`, () => squiggle(text, others));
}

test("what a user reads of each is what was reviewed (record it again with IOSTX_RECORD=1)", () => {
  const path = projectPath("test/fixtures/diagnostics/corpus.txt");
  const text = corpus
    .map(({ name, text: marked, others }) => {
      const { diagnostics } = compileText(unmark(marked).text, others);
      return `# ${name}\n\n${renderDiagnostics(diagnostics, "text")}`;
    })
    .join("\n");
  if (process.env.IOSTX_RECORD === "1") writeFileSync(path, text);
  assert.fixture(text, readFileSync(path, "utf8"));
});

test("the corpus has at least a hundred inputs, each of another name", () => {
  assert.ok(corpus.length >= 100);
  assert.is(new Set(corpus.map(({ name }) => name)).size, corpus.length);
});

test("every message of the compiler is in the corpus", () => {
  const covered = new Set(corpus.flatMap(({ text }) => unmark(text).marks.map(({ code }) => code)));
  const missing = Object.values(messages).filter(({ code }) => !covered.has(code));
  assert.equal(missing, []);
});

test("every message has a code of its own", () => {
  const codes = Object.values(messages).map(({ code }) => code);
  assert.equal([...new Set(codes)], codes);
});

test("the world that the corpus stands on, and its machine, have no mistake", () => {
  assert.is(compileClean(machine({})).machine?.list.length, 3);
});

test.run();
