import {
  type OpenState,
  type StateName,
  SYNCSTATE,
  SyncGuard,
  stateValidators,
  UPS,
  type Violation,
  violations,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { guardCases } from "./cases/guards.js";
import { validatorCases } from "./cases/validators.js";
import { model } from "./support/model.js";

const test = suite("conformance: cases from the model");

test("the validators accept and reject what the model says", () => {
  const cases = validatorCases(model);
  assert.ok(cases.length > 1_500, String(cases.length));
  assert.is(new Set(cases.map(({ name }) => name)).size, cases.length, "every case has a name of its own");
  for (const { name, struct, direction, value, path } of cases) {
    const state = Object.values(stateValidators).find((one) => one.struct === struct)!;
    const found: readonly Violation[] = violations(state[direction], value);
    assert.equal(
      found.map((one) => one.path),
      path === undefined ? [] : [path],
      name,
    );
  }
});

test("the guard accepts and rejects what the model says", () => {
  const cases = guardCases(model);
  assert.ok(cases.length > 150, String(cases.length));
  assert.is(new Set(cases.map(({ name }) => name)).size, cases.length, "every case has a name of its own");
  for (const one of cases) {
    const guard = new SyncGuard();
    if (one.initialized) guard.init();
    for (const state of one.place.path) guard.begin(SYNCSTATE[state as OpenState]);
    const flags = one.place.flags.includes("UPS_ONE_FOLDER") ? UPS.ONE_FOLDER : 0;
    const { call } = one;
    const answers = {
      begin: () => guard.canBegin(call.method === "begin" ? call.value : 0, flags),
      init: () => guard.canInit(),
      setResult: () => guard.canSetResult(),
      end: () => guard.canEnd(),
      endOwn: () => guard.canEndOwn(SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER),
    };
    assert.is(answers[call.method](), one.hresult, one.name);
    if (call.method !== "begin" || one.verdict === "reject") continue;
    guard.begin(call.value as SYNCSTATE);
    assert.is(guard.state, SYNCSTATE[one.next.at(-1) as StateName], one.name);
  }
});

test.run();
