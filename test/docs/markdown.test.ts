import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { root } from "./blocks.js";

const files = [
  ...[
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/index.md",
    "generated/states.md",
    "generated/decisions.md",
  ],
  ...readdirSync(join(root, "docs", "guides")).map((file) => `docs/guides/${file}`),
];

/** The links of a page that lead to files, without what is in code. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^(https?:|#)/.test(link));
}

for (const file of files) {
  test(`the links of ${file} lead to files`, () => {
    const dead = linksOf(readFileSync(join(root, file), "utf8")).filter(
      (link) => !existsSync(join(root, dirname(file), link.split("#")[0]!)),
    );
    assert.equal(dead, []);
  });
}

test.run();
