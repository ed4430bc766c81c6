import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { headlinesIn, tablesIn, withHeadlines, withTables } from "./write.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

const reports = {
  guards: {
    tables: [{ title: "One", columns: [{ name: "code" }, { name: "ns", digits: 1 }], rows: [["iostx", 1]] }],
    notes: ["A note."],
    main: [{ what: "a transition", own: "1 ns", beside: "by hand 2" }],
  },
};

test("the README has its marks, and between them a table with figures of each benchmark that tells some", () => {
  const headlines = headlinesIn(read("README.md"));
  for (const name of ["guards", "validators", "session", "codecs", "generate", "replication", "scale"])
    assert.ok((headlines.get(name) ?? []).length > 0, `nothing of ${name}`);
  for (const { own } of [...headlines.values()].flat()) assert.match(own, /\d/);
});

test("the README of the benchmarks has its marks, and between them tables", () => {
  const tables = tablesIn(read("test/bench/README.md"));
  for (const [name, text] of tables) {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    assert.ok(rows.length > 2, `${name} has no table`);
    const sizes = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
    for (const size of sizes) assert.ok(size > 2, name);
  }
  assert.ok(tables.has("guards"));
});

test("all charts that the texts show are there", () => {
  for (const path of ["README.md", "test/bench/README.md"])
    for (const [, file] of read(path).matchAll(/docs\/bench\/([\w-]+\.svg)/g))
      assert.ok(existsSync(new URL(`../../../docs/bench/${file}`, import.meta.url)), file);
});

test("what did not run stays as it was", () => {
  const readme = read("README.md");
  const after = headlinesIn(withHeadlines(readme, reports, ["guards", "codecs"]));
  assert.equal(after.get("guards"), reports.guards.main);
  assert.equal(after.get("codecs"), headlinesIn(readme).get("codecs"));
  const details = read("test/bench/README.md");
  const tables = tablesIn(withTables(details, reports, ["guards", "codecs"], "a machine"));
  assert.match(tables.get("guards")!, /On a machine\.\n\n\*\*One\*\*\n\n\| code +\| +ns \|/);
  assert.is(tables.get("codecs"), tablesIn(details).get("codecs"));
});

test("without its marks a text is not written", () => {
  assert.throws(() => withHeadlines("# iostx\n", reports, ["guards"]), /no place for the figures/);
});

test.run();
