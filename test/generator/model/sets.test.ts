import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ConstantSetModel } from "../../../generator/model/model.js";
import { compileClean, compileText, projectModel } from "../support.js";

/** The set that a text declares beside those of the world. */
function set(text: string): ConstantSetModel {
  return compileClean(`import "world.idl";\n#ifdef IOSTX_IDLC\n${text}\n#endif`).sets.at(-1)!;
}

test("a set knows its members with their values and roles", () => {
  const { kind, members } = set("flags LOOSE { out LOOSE_ONE; success LOOSE_TWO; }");
  assert.is(kind, "flags");
  assert.equal(members, [
    { name: "LOOSE_ONE", value: 1, role: "out" },
    { name: "LOOSE_TWO", value: 2, role: "success" },
  ]);
});

test("the prefix is the name of the set unless it is given", () => {
  assert.is(set("flags LOOSE { LOOSE_ONE }").prefix, "LOOSE_");
  assert.is(set("flags Anything prefix LOO { LOOSE_ONE }").prefix, "LOO");
});

test("rules tell flags from members", () => {
  const { exclusive, requires } = set(
    "flags LOOSE for IWalker::Init.ulFlags { in LOOSE_ONE, LOOSE_TWO; exclusive LOOSE_ONE, LOOSE_TWO; requires LOOSE_ONE: LOOSE_TWO; }",
  );
  assert.equal(exclusive, [["LOOSE_ONE", "LOOSE_TWO"]]);
  assert.equal(requires, [{ flag: "LOOSE_ONE", needs: "LOOSE_TWO", kind: "flag" }]);
  const ups = projectModel().sets.find(({ name }) => name === "UPS")!;
  assert.equal(ups.requires, [{ flag: "UPS_THESE_FOLDERS", needs: "pel", kind: "member" }]);
});

test("values may share bits, flags may not", () => {
  assert.is(set("values LOOSE { LOOSE_ONE, LOOSE_BOTH }").members.length, 2);
});

test("a set without a target is a set", () => {
  assert.equal(set("flags LOOSE { LOOSE_ONE }").targets, []);
});

test("a set may have several targets, of structs and methods", () => {
  assert.equal(
    set("flags LOOSE for IWalker::Init.ulFlags, IWalker::GetLastError.ulFlags { LOOSE_ONE }").targets,
    [
      { owner: "IWalker", method: "Init", member: "ulFlags" },
      { owner: "IWalker", method: "GetLastError", member: "ulFlags" },
    ],
  );
});

test("flags of both sides make their member one of both sides", () => {
  const text = (direction: string) => `import "world.idl";
typedef struct S { ULONG ulFlags; } S;
#ifdef IOSTX_IDLC
members S { ${direction} ulFlags; }
flags LOOSE for S.ulFlags { out LOOSE_ONE; success LOOSE_TWO; }
#endif`;
  assert.equal(compileText(text("inout")).diagnostics, []);
  for (const direction of ["in", "out", "reserved"]) {
    assert.equal(
      compileText(text(direction)).diagnostics.map(({ code }) => code),
      ["IDL307"],
      direction,
    );
  }
});

test("in the project's own IDL every flag of a struct has a side", () => {
  const { sets, structs } = projectModel();
  const withDirection = new Set(
    structs.flatMap(({ name, members }) =>
      members
        .filter(({ direction }) => direction !== "value" && direction !== undefined)
        .map((one) => `${name}.${one.name}`),
    ),
  );
  for (const { name, targets, members } of sets) {
    if (
      name === "IcsReadFlags" ||
      !targets.some(({ owner, member }) => withDirection.has(`${owner}.${member}`))
    )
      continue;
    assert.ok(
      members.every(({ role }) => role !== "plain"),
      name,
    );
  }
});

test.run();
