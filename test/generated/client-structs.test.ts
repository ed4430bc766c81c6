import { HR, HResultError, OstxClient, type Out, stateName, UPS, ValidationError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filled } from "./structs.js";
import { recorded, rejection, ScriptedStore } from "./support.js";

const test = suite("client: structs");

/** A client of a recorded store, in LR_SYNC. */
async function inSync(store: ScriptedStore) {
  const { store: target, calls } = recorded(store);
  const client = new OstxClient(target);
  await client.InitSync(0);
  const data = await client.SyncBeg("LR_SYNC");
  return { client, calls, data };
}

test("a struct that the client breaks does not reach the store, and can be mended", async () => {
  const { client, calls, data } = await inSync(new ScriptedStore());
  data.ulFlags = 0x80000000;
  await client.SetSyncResult(HR.S_OK);
  const error = await rejection(client.SyncEnd(), ValidationError);
  assert.is(error.code, HR.MAPI_E_UNKNOWN_FLAGS);
  assert.is(error.struct, "SYNC");
  assert.match(error.message, /^SyncEnd in LR_SYNC: SYNC\.ulFlags has flags other than UPS_UPLOAD_ONLY/);
  assert.is(calls.at(-1), "SetSyncResult S_OK -> S_OK");
  data.ulFlags = UPS.UPLOAD_ONLY;
  await client.SyncEnd();
  assert.is(client.guard.depth, 0);
});

test("what the client wrote is checked before anything is begun on the strength of it", async () => {
  for (const wrong of [0x80000000, UPS.UPLOAD_ONLY | UPS.DNLOAD_ONLY, UPS.THESE_FOLDERS]) {
    const { client, calls, data } = await inSync(new ScriptedStore({ folders: 1 }));
    data.ulFlags = wrong;
    await rejection(client.SyncBeg("LR_SYNC_UPLOAD_HIERARCHY"), ValidationError);
    assert.is(calls.at(-1), "SyncBeg LR_SYNC -> S_OK", "the store is not asked");
    data.ulFlags = UPS.UPLOAD_ONLY;
    await client.SyncBeg("LR_SYNC_UPLOAD_HIERARCHY");
  }
});

/** A store without rules of its own, which hands out the same struct for everything. */
function handsOut(data: unknown) {
  const ok = () => HR.S_OK;
  const begin = (_first: unknown, out: Out<unknown>) => {
    out.value = data;
    return HR.S_OK;
  };
  const calls = { GetLastError: ok, InitSync: ok, SyncEnd: ok, SyncHdrEnd: ok, SetSyncResult: ok };
  return recorded({ ...calls, SyncBeg: begin, SyncHdrBeg: begin });
}

test("a struct that the store breaks ends the state again, as failed", async () => {
  for (const wrong of [{ ...filled.LR_SYNC(), ulFlags: UPS.OK }, undefined, null, {}]) {
    const { store, calls } = handsOut(wrong);
    const client = new OstxClient(store);
    await client.InitSync(0);
    const error = await rejection(client.SyncBeg("LR_SYNC"), ValidationError);
    assert.is(error.detail, "the store filled it");
    assert.equal(calls.slice(1), [
      "SyncBeg LR_SYNC -> S_OK",
      "SetSyncResult MAPI_E_INVALID_PARAMETER -> S_OK",
      "SyncEnd -> S_OK",
    ]);
    assert.is(client.guard.depth, 0);
    await rejection(client.SyncHdrBeg(new Uint8Array()), ValidationError);
    assert.is(calls.at(-1), "SyncHdrEnd -> S_OK");
    assert.is(client.guard.depth, 0);
  }
});

test("with validation off, structs pass as they are", async () => {
  const { store, calls } = handsOut({ ulFlags: 0xffffffff });
  const client = new OstxClient(store, { validate: false });
  await client.InitSync(0);
  assert.equal(await client.SyncBeg("LR_SYNC"), { ulFlags: 0xffffffff });
  await client.SetSyncResult(HR.S_OK);
  await client.SyncEnd();
  assert.is(calls.at(-1), "SyncEnd -> S_OK");
});

test("where the store keeps a state open, the client does too", async () => {
  const store = new ScriptedStore();
  const client = new OstxClient(store, { validate: false });
  await client.InitSync(0);
  const data = await client.SyncBeg("LR_SYNC");
  data.ulFlags = 0x8;
  await client.SetSyncResult(HR.S_OK);
  await rejection(client.SyncEnd(), HResultError);
  assert.ok(store.struct("LR_SYNC"), "the store waits for the struct to be mended");
  assert.is(stateName(client.guard.state), "LR_SYNC");
  data.ulFlags = UPS.OK;
  await client.SyncEnd();
  assert.equal(store.outcomes, ["LR_SYNC S_OK ok"]);
});

test.run();
