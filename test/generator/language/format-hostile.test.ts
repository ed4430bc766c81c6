import { test } from "uvu";
import * as assert from "uvu/assert";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { parse } from "../../../generator/language/parser.js";
import { format } from "../../../generator/language/print/format.js";
import { readTrivia } from "../../../generator/language/print/trivia.js";
import { scan } from "../../../generator/language/scanner.js";
import { SourceFile } from "../../../generator/language/source.js";
import { idlFiles, readProject } from "../support.js";

/** What may stand between two words. */
const gaps = [
  ...["\n", "\n\n", "\t", "    ", " // c\n", "\n// own\n", "/* b */", " /* b */ ", "\n/* b */\n"],
  ...[
    "\n\n/* b\n   free */\n\n",
    "/** doc */",
    "\n  /** doc\n   * two */\n",
    " /* a */ // c\n",
    "\n\n\n// x\n\n",
  ],
];

const files = [...idlFiles, "test/fixtures/idl/courier.idl", "test/fixtures/idl/world.idl"];

/** Numbers that look random, and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** A text with the same words, and the space between them disturbed: squeezed, torn apart, full of comments. */
function disturbed(text: string, next: (below: number) => number): string {
  const rate = [2, 10, 60, 400][next(4)]!;
  const squeezes = next(2) === 0;
  let result = "";
  let lineIsOver = false;
  for (const { kind, text: word, span, fullStart } of scan(
    new SourceFile("test.idl", text),
    new Diagnostics(),
  )) {
    let gap = text.slice(fullStart, span.start);
    if (squeezes && !gap.includes("/") && next(2) === 0) gap = " ";
    if (next(rate) === 0) gap += gaps[next(gaps.length)];
    const isDirective = kind === "ifdef" || kind === "endif";
    // A directive has its line for itself.
    if (lineIsOver && !/^\s*\n/.test(gap)) gap = `\n${gap}`;
    if (isDirective && !/\n\s*$/.test(gap)) gap += "\n";
    result += gap + word;
    lineIsOver = isDirective;
  }
  return next(4) === 0 ? result.replaceAll("\n", "\r\n") : result;
}

/** The syntax tree without the places of its nodes. */
function tree(text: string): string {
  const diagnostics = new Diagnostics();
  const found = parse(new SourceFile("test.idl", text), diagnostics);
  assert.equal(diagnostics.sorted(), []);
  return JSON.stringify(found, (key, value: unknown) =>
    key === "span" ? undefined : value instanceof Map ? [...value] : value,
  );
}

/** The comments of a text in order, without the space around their lines. */
function comments(text: string): string[] {
  const tokens = scan(new SourceFile("test.idl", text.replaceAll("\r\n", "\n")), new Diagnostics());
  return tokens.flatMap((token, index) => {
    const { trailing, leading } = readTrivia(token, index === 0);
    return [...trailing, ...leading].map((comment) => comment.text.replace(/\s*\n\s*/g, "\n"));
  });
}

for (const file of files) {
  test(`however ${file} is disturbed: no comment is lost, the tree is the same, and once is enough`, () => {
    const text = readProject(file);
    const next = numbers(file.length);
    for (let round = 0; round < 40; round++) {
      const input = disturbed(text, next);
      const once = format(file, input, new Diagnostics())!;
      assert.is(format(file, once, new Diagnostics()), once, `not stable in round ${round}`);
      assert.is(tree(once), tree(input), `another tree in round ${round}`);
      assert.equal(comments(once), comments(input), `other comments in round ${round}`);
      const lines = once.split("\n").map((line) => line.replace(/\r$/, ""));
      assert.is(
        lines.some((line, index) => line === "" && lines[index + 1] === "" && index + 2 < lines.length),
        false,
      );
      assert.is(
        lines.some((line) => /\s$/.test(line)),
        false,
        "space at the end of a line",
      );
      assert.is(/\r\n/.test(once), /\r\n/.test(input));
    }
  });

  test(`${file} without its own line breaks comes out as it was, but for empty lines`, () => {
    const text = readProject(file);
    const flat = scan(new SourceFile(file, text), new Diagnostics())
      .map(({ kind, text: word, span, fullStart }) => {
        const gap = text.slice(fullStart, span.start);
        const keeps = gap.includes("/") || kind === "ifdef" || kind === "endif";
        return (keeps ? `\n${gap}` : " ") + word + (kind === "ifdef" ? "\n" : "");
      })
      .join("");
    const dense = (source: string) => source.replace(/\n+/g, "\n").trim();
    assert.is(dense(format(file, flat, new Diagnostics())!), dense(format(file, text, new Diagnostics())!));
  });
}

test.run();
