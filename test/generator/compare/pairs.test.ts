import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../../generator/compare/changes.js";
import { compareModels } from "../../../generator/compare/compare.js";
import { rules } from "../../../generator/compare/rules.js";
import { layoutPairs } from "./pairs-layout.js";
import { protocolPairs } from "./pairs-protocol.js";
import { sourcePairs } from "./pairs-source.js";
import { vtablePairs } from "./pairs-vtable.js";
import { BASE, edited, modelOf, summaries } from "./support.js";

const groups = { VTABLE: vtablePairs, LAYOUT: layoutPairs, PROTOCOL: protocolPairs, SOURCE: sourcePairs };
const all = Object.values(groups).flat();
const old = modelOf(BASE, "old.idl");
const compared = all.map((pair) => {
  const now = modelOf(edited(...pair.edits), "new.idl");
  return { pair, forwards: compareModels(old, now), backwards: compareModels(now, old) };
});

for (const { pair, forwards, backwards } of compared) {
  test(`${pair.name}: these are the changes, and no others`, () => {
    assert.equal(summaries(forwards), pair.forwards);
  });

  test(`${pair.name}: the way back has its changes, too`, () => {
    assert.equal(summaries(backwards), pair.backwards);
  });
}

const changes: readonly Change[] = compared.flatMap((one) => [
  ...one.forwards.changes,
  ...one.backwards.changes,
]);

test("every rule is met by a pair", () => {
  const met = new Set<string>(changes.map(({ rule }) => rule));
  assert.equal(
    Object.keys(rules).filter((rule) => !met.has(rule)),
    [],
  );
});

test("both directions touch the same categories", () => {
  for (const { pair, forwards, backwards } of compared) {
    const categories = (list: readonly Change[]) => [...new Set(list.map(({ category }) => category))];
    assert.equal(categories(forwards.changes), categories(backwards.changes), pair.name);
  }
});

test("messages are complete, and reasons are given", () => {
  for (const { message, reason, subject } of changes) {
    assert.not.match(message, /\{\w+\}|undefined|\[object/, subject);
    assert.ok(reason.length > 20, subject);
  }
});

test("places are in the version that they belong to", () => {
  for (const { forwards } of compared) {
    for (const one of forwards.changes) {
      assert.is(one.old?.file ?? "old.idl", "old.idl");
      assert.is(one.new?.file ?? "new.idl", "new.idl");
    }
  }
});

test("every change but that of a type name has a place", () => {
  for (const one of changes) {
    if (!one.rule.startsWith("LAYOUT_TYPEDEF")) assert.ok(one.old ?? one.new, `${one.rule} ${one.subject}`);
  }
});

test("what breaks comes first in its category", () => {
  for (const { forwards, pair } of compared) {
    const order = forwards.changes.map(({ category, breaking }) => `${category} ${breaking ? 0 : 1}`);
    const rank = ["VTABLE", "LAYOUT", "PROTOCOL", "SOURCE"];
    const sorted = [...order].sort(
      (a, b) => rank.indexOf(a.slice(0, -2)) - rank.indexOf(b.slice(0, -2)) || a.localeCompare(b),
    );
    assert.equal(order, sorted, pair.name);
  }
});

test.run();
