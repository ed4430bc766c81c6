import { HR, openSession, TransitionError, UPS, ValidationError } from "iostx";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { recorded, rejection, ScriptedStore } from "./support.js";

async function open(later = false) {
  const scripted = new ScriptedStore({ later, folders: 2 });
  const { store, calls } = recorded(scripted);
  const session = openSession(store);
  await session.initSync(0);
  calls.length = 0;
  return { scripted, session, calls };
}

test("using ends a state with its scope, acknowledged where it was", async () => {
  const { scripted, session } = await open();
  {
    using sync = await session.begin("LR_SYNC");
    sync.data.ulFlags = UPS.UPLOAD_ONLY;
    sync.ok();
  }
  assert.is(session.client.guard.depth, 0);
  assert.equal(
    scripted.left.map(({ state, outcome }) => [state, outcome.ok]),
    [["LR_SYNC", true]],
  );
});

test("using ends a state that was not acknowledged as failed, from inside out", async () => {
  const { scripted, session } = await open();
  {
    using sync = await session.begin("LR_SYNC");
    using hierarchy = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
    assert.is(hierarchy.data.cEnt, 2);
  }
  assert.equal(
    scripted.left.map(({ state, outcome }) => [state, outcome.ok, outcome.hresult]),
    [
      ["LR_SYNC_UPLOAD_HIERARCHY", false, HR.MAPI_E_CALL_FAILED],
      ["LR_SYNC", false, HR.MAPI_E_CALL_FAILED],
    ],
  );
});

test("using ends what is still open inside its state", async () => {
  const { scripted, session } = await open();
  {
    using sync = await session.begin("LR_SYNC");
    await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
  }
  assert.is(session.client.guard.depth, 0);
  assert.equal(
    scripted.left.map(({ state }) => state),
    ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC"],
  );
});

test("using ends a state that has its own methods by those", async () => {
  const { session, calls } = await open();
  {
    using header = await session.begin("LR_SYNC_DOWNLOAD_HEADER", new Uint8Array(70));
    header.fail(HR.MAPI_E_NOT_FOUND);
  }
  assert.is(session.client.guard.depth, 0);
  assert.ok(calls.some((call) => call.startsWith("SyncHdrEnd")));
});

test("a struct that breaks a rule ends its state as failed, and the scope throws", async () => {
  const { scripted, session } = await open();
  const scope = async () => {
    using sync = await session.begin("LR_SYNC");
    sync.data.ulFlags = 0x80000000;
    sync.ok();
  };
  const error = await rejection(scope(), ValidationError);
  assert.match(error.message, /SYNC\.ulFlags has flags other than/);
  assert.is(session.client.guard.depth, 0);
  assert.equal(
    scripted.left.map(({ outcome }) => outcome.ok),
    [false],
  );
});

test("with a store that answers later using says so, and await using still ends the state", async () => {
  const { scripted, session } = await open(true);
  await using sync = await session.begin("LR_SYNC");
  const dispose = async () => sync[Symbol.dispose]();
  const error = await rejection(dispose(), TransitionError);
  assert.match(error.message, /the store answers later; declare the handle with await using/);
  assert.is(session.client.guard.depth, 1);
  assert.is(scripted.left.length, 0);
});

test.run();
