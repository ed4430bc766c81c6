import { test } from "uvu";
import * as assert from "uvu/assert";
import { MachineFacts } from "../../../generator/emit/view/machine.js";
import type { Model } from "../../../generator/model/model.js";
import { projectModel } from "../support.js";

/** The project's model, in which a state can be begun from another one as well. */
function withWay(from: string, to: string): Model {
  const model = projectModel();
  const list = model.machine!.list.map((state) =>
    state.name === to ? { ...state, from: [...state.from, { state: from }] } : state,
  );
  return { ...model, machine: { ...model.machine!, list } };
}

test("the stack of the guard is as long as the longest way through the machine", () => {
  assert.is(new MachineFacts(projectModel()).depth, 5);
  const longer = withWay("LR_SYNC_UPLOAD_MESSAGE", "LR_SYNC_UPLOAD_HIERARCHY");
  assert.is(new MachineFacts(longer).depth, 7);
});

test("a machine that may go in circles has a stack without an end", () => {
  assert.is(new MachineFacts(withWay("LR_SYNC_UPLOAD_MESSAGE", "LR_SYNC")).depth, undefined);
  assert.is(new MachineFacts(withWay("LR_SYNC", "LR_SYNC")).depth, undefined);
});

test.run();
