import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Line, renderChart } from "./svg.js";

const draw = (...lines: readonly Line[]) =>
  renderChart({ title: "a < b & c", unit: "items", panels: [{ title: "µs", lines }] });

const flat: Line = {
  name: "flat",
  points: [
    { x: 10, y: 5 },
    { x: 100, y: 5 },
    { x: 1000, y: 5 },
  ],
};

test("a cost that does not grow is a line that lies flat", () => {
  const [, ...places] = /d="M([\d. ]+)L([\d. ]+)L([\d. ]+)"/.exec(draw(flat))!;
  const [first, second, third] = places.map((place) => place!.split(" ").map(Number));
  assert.is(first![1], second![1]);
  assert.is(second![1], third![1]);
  assert.ok(
    Math.abs(second![0]! - first![0]! - (third![0]! - second![0]!)) < 0.2,
    "powers of ten are apart alike",
  );
});

test("what is drawn stays inside, is escaped, and has a dark form", () => {
  const svg = draw(flat, { name: "falling", points: flat.points.map(({ x }) => ({ x, y: 1 / x })) });
  const width = Number(/width="(\d+)"/.exec(svg)![1]);
  for (const [, x] of svg.matchAll(/cx="([\d.]+)"/g)) assert.ok(Number(x) > 0 && Number(x) < width);
  assert.match(svg, /<title>a &lt; b &amp; c<\/title>/);
  assert.match(svg, /prefers-color-scheme:dark/);
  assert.not.match(svg, /NaN|Infinity|undefined/);
});

test("nothing to draw is drawn all the same", () => {
  assert.not.match(draw({ name: "empty", points: [] }), /NaN|Infinity/);
});

test.run();
