import { test } from "uvu";
import * as assert from "uvu/assert";
import { categories, categorize, categoryOf } from "../../../generator/emit/categories.js";
import { projectFiles } from "../support.js";

const modules = [...projectFiles()].filter(([file]) => file.endsWith(".ts") && file !== "index.ts");

test("a comment of one line and of several get a category at their end", () => {
  const text = "/** One. */\nexport const a = 1;\n\n/**\n * Two.\n *\n * @see x\n */\nexport class B {}\n";
  assert.is(
    categorize(text, "Values"),
    "/**\n * One.\n *\n * @category Values\n */\nexport const a = 1;\n\n/**\n * Two.\n *\n * @see x\n * @category Values\n */\nexport class B {}\n",
  );
});

test("what is not exported, or has no comment, is left as it is", () => {
  const text =
    "/** One. */\nconst a = 1;\nexport function f(): void;\n  /** A member. */\n  export: number;\n";
  assert.is(categorize(text, "Values"), text);
});

test("a layer without a category of its own for a file gives its name", () => {
  assert.is(categoryOf("session.ts", "session"), "Session");
  assert.is(categoryOf("hresults.ts", "constants"), "Errors");
});

test("every export of the SDK has a comment, and is in a category that is described", () => {
  for (const [file, text] of modules) {
    const lines = text.split("\n");
    for (const [at, line] of lines.entries()) {
      if (!/^export (?![*{])/.test(line) || isImplementation(lines, at)) continue;
      assert.is(lines[at - 1], " */", `${file}: ${line}`);
      const category = /^ \* @category (\w+)$/.exec(lines[at - 2]!)?.[1];
      assert.ok(category !== undefined && category in categories, `${file}: ${line}`);
    }
  }
});

/** Whether a function has its comments at the overloads above. */
function isImplementation(lines: readonly string[], at: number): boolean {
  const name = /^export function (\w+)/.exec(lines[at]!)?.[1];
  const before = lines.slice(0, at).join("\n");
  return name !== undefined && new RegExp(`^export function ${name}\\b[^{]*;$`, "m").test(before);
}

test.run();
