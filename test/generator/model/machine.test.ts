import { test } from "uvu";
import * as assert from "uvu/assert";
import { failureKinds } from "../../../generator/model/model.js";
import { machine } from "../language/corpus/machine.js";
import { compileClean, compileText, projectModel } from "../support.js";

const world = 'import "world.idl";\n';

test("a program without a machine has none, and no mistake", () => {
  assert.is(compileClean(world).machine, undefined);
});

test("the machine names its enum, its interface and its methods", () => {
  const model = compileClean(machine({})).machine!;
  assert.equal([model.states, model.interface, model.initial], ["STEP", "IWalker", "REST"]);
  assert.equal(
    [model.init, model.begin, model.result, model.end, model.error].map(({ method }) => method),
    ["Init", "Beg", "SetResult", "End", "GetLastError"],
  );
  assert.equal(model.begin.parameters, ["uiStep", "ppv"]);
});

test("every kind of failure has its result code", () => {
  const { failures } = compileClean(machine({})).machine!;
  assert.equal(Object.keys(failures), [...failureKinds]);
  assert.equal([failures.sequence, failures.exception], ["E_ORDER", "E_FAULT"]);
});

test("states have their values, structs and ways, the conditional ones too", () => {
  const model = compileClean(
    machine({ hop: "state HOP (HOPPING) from WALK when WALK_FAST, REST { inout ulFlags; out pszWhere; }" }),
  );
  assert.equal(
    model.machine!.list.map(({ name, value, struct, from }) => ({ name, value, struct, from })),
    [
      { name: "REST", value: 0, struct: undefined, from: [] },
      { name: "WALK", value: 1, struct: "WALKING", from: [{ state: "REST" }] },
      {
        name: "HOP",
        value: 2,
        struct: "HOPPING",
        from: [{ state: "WALK", when: "WALK_FAST" }, { state: "REST" }],
      },
    ],
  );
});

test("a state with methods of its own names both", () => {
  const model = compileClean(
    machine({
      hop: "state HOP (HOPPING) from WALK by HopBeg(uiHeight, ppv) until HopEnd() { inout ulFlags; out pszWhere; }",
    }),
  );
  const hop = model.machine!.list.find(({ name }) => name === "HOP")!;
  assert.equal(hop.by, { method: "HopBeg", parameters: ["uiHeight", "ppv"] });
  assert.equal(hop.until, { method: "HopEnd", parameters: [] });
});

test("loops say what is counted, through arrays and aliases too", () => {
  const model = compileClean(
    machine({
      before: `typedef struct ROUND { ULONG i; ULONG c; } ROUND; typedef ROUND ALSO;
typedef struct ROUNDS { ULONG ulFlags; ALSO r[2]; } ROUNDS;`,
      walk: "state WALK (ROUNDS) from REST { in ulFlags; out r; each HOP while r[].i < r[].c; }",
    }),
  );
  assert.equal(model.machine!.list.find(({ name }) => name === "WALK")!.loops, [
    { child: "HOP", index: ["r", "i"], count: ["r", "c"] },
  ]);
});

test("states may lead to each other in a circle as long as the initial one leads to them", () => {
  compileClean(machine({ walk: "state WALK (WALKING) from REST, HOP { in ulFlags; out iHop, cHop; }" }));
});

test("a state that only a condition leads to is reached", () => {
  compileClean(
    machine({ hop: "state HOP (HOPPING) from WALK when WALK_FAST { inout ulFlags; out pszWhere; }" }),
  );
});

test("states that lead only to each other are not reached, and each is named", () => {
  const { diagnostics } = compileText(
    machine({
      walk: "state WALK (WALKING) from HOP { in ulFlags; out iHop, cHop; }",
      hop: "state HOP (HOPPING) from WALK { inout ulFlags; out pszWhere; }",
    }),
  );
  assert.equal(
    diagnostics.map(({ code, message }) => [code, message.split(" ")[1]]),
    [
      ["IDL405", "WALK"],
      ["IDL405", "HOP"],
    ],
  );
});

test("a condition must be a flag of the client: the store's flags do not open a way", () => {
  const { diagnostics } = compileText(
    machine({
      before:
        "typedef struct SKIPPING { ULONG ulFlags; } SKIPPING; typedef enum MORE { M0, M1, M2, M3 } MORE;",
      head: "machine MORE of IWalker {",
      rest: "initial state M0;",
      walk: "state M1 (HOPPING) from M0 { inout ulFlags; out pszWhere; }\nstate M2 (SKIPPING) from M1 when HOP_HIGH { in ulFlags; }",
      hop: "state M3 (WALKING) from M0 { in ulFlags; out iHop, cHop; }",
    }),
  );
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["IDL407"],
  );
});

test("two states with one value, or with a value below 0, are a mistake", () => {
  for (const values of ["A = 0, B = 1, C = 1", "A = 0, B = 1, C = -1"]) {
    const { diagnostics } = compileText(
      machine({
        before: `typedef enum SAME { ${values} } SAME;`,
        head: "machine SAME of IWalker {",
        rest: "initial state A;",
        walk: "state B (WALKING) from A { in ulFlags; out iHop, cHop; }",
        hop: "state C (HOPPING) from A { inout ulFlags; out pszWhere; }",
      }),
    );
    assert.is(diagnostics.length, 1, values);
  }
});

test("in the project's own IDL every state but the initial one has a struct whose members all have a direction", () => {
  const { machine: own, structs } = projectModel();
  for (const { name, struct } of own!.list.filter((state) => state.name !== own!.initial)) {
    const { members } = structs.find((one) => one.name === struct)!;
    assert.ok(
      members.every(({ direction }) => direction !== undefined),
      name,
    );
  }
});

test.run();
