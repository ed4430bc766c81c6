import { test } from "uvu";
import * as assert from "uvu/assert";
import { headline, round } from "./headline.js";

const table = {
  title: "",
  columns: [],
  rows: [
    ["iostx", 8.114, "8 to 9"],
    ["by hand", 6.5, ""],
    ["slow", 12_345.6, ""],
    ["absent", null, ""],
  ],
};

test("a headline tells our figure and those beside it, and leaves out who did not compete", () => {
  assert.equal(headline("a transition", table, "ns", "iostx"), [
    { what: "a transition", own: "8.11 ns", beside: "by hand 6.5; slow 12,300" },
  ]);
  assert.equal(headline("a transition", table, "ns", "iostx", ["slow"])[0]?.beside, "slow 12,300");
  assert.equal(headline("a transition", table, "ns", "missing"), []);
});

test("three digits count", () => {
  assert.equal([0.10641, 9.876, 98_765, 2].map(round), ["0.106", "9.88", "98,800", "2"]);
});

test.run();
