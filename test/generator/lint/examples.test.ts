import { test } from "uvu";
import * as assert from "uvu/assert";
import { rules } from "../../../generator/lint/rules.js";
import { lintFile, named } from "./support.js";
import { inWorld } from "./world.js";

for (const { name, example, summary, why } of rules) {
  test(`the bad example of ${name} has that finding and no other`, () => {
    const findings = lintFile(inWorld(example.bad, example.within));
    assert.equal(
      findings.map(({ rule }) => rule),
      [name],
      named(findings).join("\n"),
    );
  });

  test(`the good example of ${name} is clean`, () => {
    assert.equal(named(lintFile(inWorld(example.good, example.within))), []);
  });

  test(`${name} says what it reports, and why`, () => {
    assert.match(summary, /^[a-z].*[^.]$/);
    assert.match(why, /^[A-Z].*\.$/);
  });
}

test("every rule has a name of its own", () => {
  const names = rules.map(({ name }) => name);
  assert.equal([...new Set(names)], names);
});

test("the world that the examples stand on is clean", () => {
  assert.equal(named(lintFile(inWorld("", "file"))), []);
});

test.run();
