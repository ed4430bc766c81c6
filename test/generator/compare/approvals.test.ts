import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyApprovals, readApprovals } from "../../../generator/compare/approvals.js";
import { compareEdited } from "./support.js";

const { changes } = compareEdited(
  ["E_BUSY = 0x80040008", "E_BUSY = 0x80040018"],
  ["WALK_HIGH = 0x4", "WALK_HIGH = 0x40"],
  ["const ULONG LOOSE", "const HRESULT E_NEW = 0x80040123;\nconst ULONG LOOSE"],
);

function allow(...entries: readonly object[]): string {
  return JSON.stringify({ allow: entries });
}

function approvalsOf(...entries: readonly object[]) {
  const result = readApprovals(allow(...entries));
  if (!result.ok) throw new Error(result.message);
  return result.approvals;
}

test("an approval lets the change of its rule and subject pass, and tells why", () => {
  const entry = { rule: "PROTOCOL_VALUE_CHANGED", subject: "E_BUSY", reason: "nobody has it yet" };
  const { changes: approved, unused } = applyApprovals(changes, approvalsOf(entry));
  assert.equal(
    approved.map(({ subject, approved: reason }) => [subject, reason]),
    [
      ["E_BUSY", "nobody has it yet"],
      ["WALK_HIGH", undefined],
      ["HR.E_NEW", undefined],
    ],
  );
  assert.equal(unused, []);
});

test("an approval that fits no breaking change is reported", () => {
  const gone = { rule: "PROTOCOL_VALUE_CHANGED", subject: "E_GONE", reason: "done long ago" };
  const otherRule = { rule: "PROTOCOL_FLAG_REMOVED", subject: "E_BUSY", reason: "the wrong rule" };
  const compatible = { rule: "SOURCE_MEMBER_ADDED", subject: "HR.E_NEW", reason: "needs none" };
  const { changes: approved, unused } = applyApprovals(changes, approvalsOf(gone, otherRule, compatible));
  assert.equal(unused, [gone, otherRule, compatible]);
  assert.ok(approved.every((one) => one.approved === undefined));
});

const faults: readonly (readonly [string, string, RegExp])[] = [
  ["no JSON", "{", /^is not JSON: /],
  ["no list", "{}", /^has no list "allow"$/],
  ["a list of another kind", '{ "allow": {} }', /^has no list "allow"$/],
  ["an array", "[]", /^has no list "allow"$/],
  ["no object", '{ "allow": [1] }', /^entry 1 of "allow" has no rule, or no subject$/],
  ["no subject", allow({ rule: "VTABLE_IID_CHANGED", reason: "x" }), /^entry 1 .* no subject$/],
  [
    "no reason",
    allow({ rule: "VTABLE_IID_CHANGED", subject: "A" }),
    /^entry 1 of "allow" gives no reason why VTABLE_IID_CHANGED of A is allowed$/,
  ],
  ["an empty reason", allow({ rule: "VTABLE_IID_CHANGED", subject: "A", reason: "  " }), /gives no reason/],
  [
    "an unknown rule",
    allow({ rule: "VTABLE_IID_CHANGE", subject: "A", reason: "x" }),
    /names the rule VTABLE_IID_CHANGE, which does not exist; did you mean VTABLE_IID_CHANGED\?$/,
  ],
  [
    "the name of a method of objects",
    allow({ rule: "toString", subject: "A", reason: "x" }),
    /does not exist$/,
  ],
];

for (const [name, text, message] of faults) {
  test(`a file of approvals is refused: ${name}`, () => {
    const result = readApprovals(text);
    assert.not.ok(result.ok);
    assert.match(result.ok ? "" : result.message, message);
  });
}

test.run();
