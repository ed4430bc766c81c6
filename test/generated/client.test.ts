import {
  HR,
  HResultError,
  type IOSTX,
  type MAPIERROR,
  OstxClient,
  type Out,
  stateName,
  TransitionError,
  UPS,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { OPEN_STATES, PATHS, recorded, rejection, ScriptedStore } from "./support.js";

const test = suite("client");

/** A client of a recorded store, in LR_SYNC. */
async function inSync(store: ScriptedStore) {
  const { store: target, calls } = recorded(store);
  const client = new OstxClient(target);
  await client.InitSync(0);
  const data = await client.SyncBeg("LR_SYNC");
  return { client, calls, data };
}

test("every state can be entered and left, and the store sees the calls in their order", async () => {
  for (const state of OPEN_STATES) {
    const store = new ScriptedStore({ folders: 1, tables: 1, messages: 1, reads: 1, deletions: 1 });
    const { store: target, calls } = recorded(store);
    const client = new OstxClient(target);
    await client.InitSync(0);
    for (const name of PATHS[state]) {
      const header = name === "LR_SYNC_DOWNLOAD_HEADER";
      const data = header ? await client.SyncHdrBeg(new Uint8Array(70)) : await client.SyncBeg(name);
      assert.is(data, store.struct(name), "the client gives the struct of the store itself");
      assert.is(client.data, data);
    }
    for (const name of [...PATHS[state]].reverse()) {
      await client.SetSyncResult(HR.MAPI_E_CANCEL);
      await (name === "LR_SYNC_DOWNLOAD_HEADER" ? client.SyncHdrEnd() : client.SyncEnd());
    }
    assert.is(client.data, undefined);
    const header = state === "LR_SYNC_DOWNLOAD_HEADER";
    assert.equal(calls, [
      "InitSync S_OK -> S_OK",
      ...PATHS[state].map((name) => (header ? "SyncHdrBeg -> S_OK" : `SyncBeg ${name} -> S_OK`)),
      ...PATHS[state].flatMap(() => [
        "SetSyncResult MAPI_E_CANCEL -> S_OK",
        header ? "SyncHdrEnd -> S_OK" : "SyncEnd -> S_OK",
      ]),
    ]);
    const left = [...PATHS[state]].reverse().map((name) => `${name} MAPI_E_CANCEL`);
    assert.equal(store.outcomes, left);
  }
});

test("a failure of the store is thrown with code, name, method, state, and the store's own words", async () => {
  const { client, calls } = await inSync(new ScriptedStore());
  await client.SyncBeg("LR_SYNC_UPLOAD_HIERARCHY");
  const error = await rejection(client.SyncBeg("LR_SYNC_UPLOAD_FOLDER"), HResultError);
  assert.is(error.code, HR.MAPI_E_NOT_FOUND);
  assert.is(error.codeName, "MAPI_E_NOT_FOUND");
  assert.is(error.method, "SyncBeg");
  assert.is(error.state, "LR_SYNC_UPLOAD_HIERARCHY");
  assert.is(error.detail, "nothing to do in LR_SYNC_UPLOAD_FOLDER");
  const text =
    "SyncBeg in LR_SYNC_UPLOAD_HIERARCHY: MAPI_E_NOT_FOUND: nothing to do in LR_SYNC_UPLOAD_FOLDER";
  assert.is(error.message, text);
  assert.equal(calls.slice(-2), [
    "SyncBeg LR_SYNC_UPLOAD_FOLDER -> MAPI_E_NOT_FOUND",
    "GetLastError MAPI_E_NOT_FOUND -> S_OK",
  ]);
  assert.is(stateName(client.guard.state), "LR_SYNC_UPLOAD_HIERARCHY", "the client stays with the store");
});

/** A store whose InitSync fails, with an explanation of some kind. */
function failing(GetLastError: IOSTX["GetLastError"]): IOSTX {
  const { store } = recorded(new ScriptedStore());
  return { ...store, InitSync: () => HR.MAPI_E_NO_ACCESS, GetLastError };
}

test("a failure that the store cannot explain has the words of the code", async () => {
  const silent: IOSTX["GetLastError"][] = [
    (_code, _flags, out) => {
      out.value = null;
      return HR.S_OK;
    },
    (_code, _flags, out: Out<MAPIERROR | null>) => {
      out.value = { ulVersion: 0, lpszError: "", lpszComponent: null, ulLowLevelError: 0, ulContext: 0 };
      return HR.S_OK;
    },
    () => HR.MAPI_E_NO_SUPPORT,
  ];
  for (const explain of silent) {
    const error = await rejection(new OstxClient(failing(explain)).InitSync(0), HResultError);
    assert.is(error.message, "InitSync in LR_SYNC_IDLE: MAPI_E_NO_ACCESS: The user may not do this.");
    assert.is(error.detail, undefined);
  }
});

test("an explanation that fails does not hide what it should explain", async () => {
  const throwing = failing(() => {
    throw new TypeError("no words");
  });
  const error = await rejection(new OstxClient(throwing).InitSync(0), HResultError);
  assert.is(error.code, HR.MAPI_E_NO_ACCESS);
});

test("GetLastError gives the whole structure", async () => {
  const { client } = await inSync(new ScriptedStore());
  await rejection(client.SyncBeg("LR_SYNC_DOWNLOAD_HEADER" as "LR_SYNC"), TransitionError);
  await client.SyncBeg("LR_SYNC_CONTENTS");
  await rejection(client.SyncBeg("LR_SYNC_UPLOAD_TABLE"), HResultError);
  assert.equal(await client.GetLastError(HR.MAPI_E_NOT_FOUND), {
    ulVersion: 0,
    lpszError: "nothing to do in LR_SYNC_UPLOAD_TABLE",
    lpszComponent: "scripted",
    ulLowLevelError: 0,
    ulContext: 0,
  });
  assert.is(await client.GetLastError(HR.MAPI_E_BUSY), null, "there is nothing to say of another code");
});

test("what the machine does not allow is refused before the store sees it", async () => {
  const { client, calls } = await inSync(new ScriptedStore({ folders: 1 }));
  const before = calls.length;
  const error = await rejection(client.SyncBeg("LR_SYNC_UPLOAD_FOLDER"), TransitionError);
  const text =
    "cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC: first begin LR_SYNC_UPLOAD_HIERARCHY, or set UPS_ONE_FOLDER";
  assert.is(error.message, text);
  assert.equal(error.allowed, ["LR_SYNC_UPLOAD_HIERARCHY", "LR_SYNC_CONTENTS", "LR_SYNC_DOWNLOAD_HIERARCHY"]);
  await rejection(client.InitSync(0), TransitionError);
  await rejection(client.SyncEnd(), TransitionError);
  await rejection(client.SyncHdrEnd(), TransitionError);
  await rejection(client.SyncHdrBeg(new Uint8Array()), TransitionError);
  for (const word of ["nonsense", "constructor", "LR_SYNC_IDLE"]) {
    await rejection(client.SyncBeg(word as "LR_SYNC"), HResultError);
  }
  assert.is(calls.length, before);
  assert.is(stateName(client.guard.state), "LR_SYNC");
});

test("UPS_ONE_FOLDER in the struct opens the way to a folder", async () => {
  const { client, data } = await inSync(new ScriptedStore());
  data.ulFlags = UPS.UPLOAD_ONLY | UPS.ONE_FOLDER;
  await client.SyncBeg("LR_SYNC_UPLOAD_FOLDER");
  assert.is(stateName(client.guard.state), "LR_SYNC_UPLOAD_FOLDER");
});

test("an end without a begin, and a begin without InitSync, are refused", async () => {
  const { store, calls } = recorded(new ScriptedStore());
  const client = new OstxClient(store);
  const error = await rejection(client.SyncBeg("LR_SYNC"), TransitionError);
  assert.is(error.code, HR.MAPI_E_NOT_INITIALIZED);
  await rejection(client.SetSyncResult(HR.S_OK), TransitionError);
  await rejection(client.SyncEnd(), TransitionError);
  await rejection(client.SyncHdrEnd(), TransitionError);
  assert.equal(calls, []);
  assert.is(client.guard.depth, 0);
});

test("a second call while one is under way is refused and disturbs nothing", async () => {
  const store = new ScriptedStore({ later: true, folders: 1 });
  const client = new OstxClient(store);
  await client.InitSync(0);
  const first = client.SyncBeg("LR_SYNC");
  const error = await rejection(client.SyncBeg("LR_SYNC"), TransitionError);
  assert.is(error.message, "cannot call SyncBeg: SyncBeg is still under way; wait for it to end");
  assert.is((await first).pwzPath, "C:\\store.pst");
  await client.SyncBeg("LR_SYNC_UPLOAD_HIERARCHY");
  assert.is(client.guard.depth, 2);
});

test("a state whose end fails is left all the same", async () => {
  const leaving = () => {
    throw new HResultError(HR.MAPI_E_DISK_ERROR, {}, "the journal is full");
  };
  const { client } = await inSync(new ScriptedStore({ leaving }));
  await client.SetSyncResult(HR.S_OK);
  const error = await rejection(client.SyncEnd(), HResultError);
  assert.is(error.code, HR.MAPI_E_DISK_ERROR);
  assert.is(error.detail, "the journal is full");
  assert.is(client.guard.depth, 0);
  assert.is((await client.SyncBeg("LR_SYNC")).ulFlags, 0, "and can be begun again");
});

test("a failed end names the state in which the call was made", async () => {
  const leaving = () => {
    throw new HResultError(HR.MAPI_E_DISK_ERROR, {}, "the journal is full");
  };
  const { client } = await inSync(new ScriptedStore({ leaving }));
  await client.SetSyncResult(HR.S_OK);
  const error = await rejection(client.SyncEnd(), HResultError);
  assert.is(error.state, "LR_SYNC");
  assert.is(error.message, "SyncEnd in LR_SYNC: MAPI_E_DISK_ERROR: the journal is full");
});

test.run();
