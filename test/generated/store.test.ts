import {
  type Awaitable,
  describeHResult,
  failed,
  HR,
  type HRESULT,
  HResultError,
  InitSyncFlags,
  type IOSTX,
  type MAPIERROR,
  OstxStore,
  type Out,
  SYNCSTATE,
  UPR,
  UPS,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { enter, OPEN_STATES, PATHS, type Script, ScriptedStore } from "./support.js";

const test = suite("store");

/** Somewhere to put a struct, filled with something that must stay where a call fails. */
function place(): Out<unknown> {
  return { value: "untouched" };
}

/** The name of an answer that comes at once. */
function name(answer: Awaitable<HRESULT>): string {
  assert.type(answer, "number");
  return describeHResult(answer as HRESULT).name;
}

/** What the store says of a failure. */
function explain(store: IOSTX, code: HRESULT): string | null {
  const out: Out<MAPIERROR | null> = { value: null };
  assert.is(store.GetLastError(code, 0, out), HR.S_OK);
  return out.value?.lpszError ?? null;
}

/** Leaves the present state, and expects it to be left. */
function leave(store: IOSTX, result: HRESULT = HR.S_OK): void {
  assert.is(name(store.SetSyncResult(result)), "S_OK");
  assert.is(name(store.SyncEnd()), "S_OK");
}

/** The states that a store has open, from outside in. */
function openStates(store: ScriptedStore): string[] {
  return OPEN_STATES.filter((state) => store.struct(state) !== undefined);
}

const EVERYTHING: Script = { folders: 1, tables: 1, messages: 1, reads: 1, deletions: 1 };

test("a store whose methods answer at once answers at once itself", () => {
  for (const state of OPEN_STATES) {
    const store = new ScriptedStore(EVERYTHING);
    enter(store, state);
    assert.equal(openStates(store), PATHS[state]);
    for (const open of [...PATHS[state]].reverse()) {
      if (open !== "LR_SYNC_DOWNLOAD_HEADER") leave(store);
      else assert.is(store.SyncHdrEnd(null), HR.S_OK);
    }
    assert.equal(openStates(store), []);
  }
});

test("a store whose methods promise answers with promises, and gives the same", async () => {
  for (const state of OPEN_STATES) {
    const store = new ScriptedStore({ ...EVERYTHING, later: true });
    const answers: Awaitable<HRESULT>[] = [];
    const ask = async (answer: Awaitable<HRESULT>) => {
      answers.push(answer);
      assert.is(await answer, HR.S_OK);
    };
    await ask(store.InitSync(0));
    for (const open of PATHS[state]) {
      const header = open === "LR_SYNC_DOWNLOAD_HEADER";
      const out = place();
      await ask(header ? store.SyncHdrBeg(new Uint8Array(), out) : store.SyncBeg(SYNCSTATE[open], out));
      assert.is(out.value, store.struct(open));
    }
    for (const open of [...PATHS[state]].reverse()) {
      assert.is(store.SetSyncResult(HR.S_OK), HR.S_OK, "this needs no adapter");
      await ask(open === "LR_SYNC_DOWNLOAD_HEADER" ? store.SyncHdrEnd(null) : store.SyncEnd());
    }
    assert.ok(answers.every((answer) => answer instanceof Promise));
  }
});

test("what an adapter throws becomes the answer, and its message what GetLastError tells", async () => {
  const mistakes: [unknown, string, string][] = [
    [new HResultError(HR.MAPI_E_NO_ACCESS, {}, "not for you"), "MAPI_E_NO_ACCESS", "not for you"],
    [new TypeError("x is not a function"), "MAPI_E_CALL_FAILED", "x is not a function"],
    ["a word", "MAPI_E_CALL_FAILED", "a word"],
  ];
  for (const [mistake, code, text] of mistakes) {
    for (const later of [false, true]) {
      const entering = () => {
        throw mistake;
      };
      const store = new ScriptedStore({ entering, later });
      await store.InitSync(0);
      const out = place();
      const answer = await store.SyncBeg(SYNCSTATE.LR_SYNC, out);
      assert.is(describeHResult(answer).name, code);
      assert.is(explain(store, answer), text);
      assert.is(explain(store, answer | 0), text, "a signed code is the same code");
      assert.is(explain(store, HR.MAPI_E_BUSY), null);
      assert.is(out.value, "untouched");
      assert.equal(openStates(store), []);
    }
  }
});

test("what an adapter throws is a failure, also where it carries a code of success", () => {
  for (const code of [HR.S_OK, HR.MAPI_W_PARTIAL_COMPLETION]) {
    const entering = () => {
      throw new HResultError(code);
    };
    const store = new ScriptedStore({ entering });
    store.InitSync(0);
    assert.ok(failed(store.SyncBeg(SYNCSTATE.LR_SYNC, place()) as HRESULT), describeHResult(code).name);
  }
});

test("GetLastError has no flags", () => {
  const out: Out<MAPIERROR | null> = { value: null };
  assert.is(name(new ScriptedStore().GetLastError(HR.MAPI_E_BUSY, 1, out)), "MAPI_E_UNKNOWN_FLAGS");
});

test("a state that an adapter does not support is answered, not fatal", () => {
  class Bare extends OstxStore {}
  const store = new Bare();
  store.InitSync(0);
  const answer = store.SyncBeg(SYNCSTATE.LR_SYNC, place());
  assert.is(name(answer), "MAPI_E_NO_SUPPORT");
  assert.is(explain(store, HR.MAPI_E_NO_SUPPORT), "this store does not support LR_SYNC");
  assert.is(name(store.SyncHdrBeg(new Uint8Array(), place())), "MAPI_E_NO_SUPPORT");
});

test("a number that is no state to begin is refused in every state", () => {
  const odd = [-1, 7, 1e9, Number.NaN, 0.5, 2 ** 32 + 1, 12, 16, 18, SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER];
  const store = new ScriptedStore(EVERYTHING);
  const tryAll = () => {
    for (const value of odd) {
      const out = place();
      assert.is(name(store.SyncBeg(value, out)), "MAPI_E_INVALID_PARAMETER", String(value));
      assert.is(out.value, "untouched");
      const text = `SyncBeg: ${value} is not a state that SyncBeg enters`;
      assert.is(explain(store, HR.MAPI_E_INVALID_PARAMETER), text);
    }
    assert.is(name(store.SyncBeg(SYNCSTATE.LR_SYNC_IDLE, place())), "E_UNEXPECTED");
  };
  tryAll();
  enter(store, "LR_SYNC_UPLOAD_TABLE");
  tryAll();
  assert.equal(openStates(store), PATHS.LR_SYNC_UPLOAD_TABLE);
});

test("InitSync takes the flags that are known, and only while nothing is open", () => {
  const seen: number[] = [];
  const store = new ScriptedStore({ initializing: (flags) => seen.push(flags) });
  const all = Object.values(InitSyncFlags).reduce((sum, flag) => sum | flag, 0);
  assert.is(name(store.InitSync(all)), "S_OK");
  assert.is(name(store.InitSync(0)), "S_OK");
  for (const flag of [0x4, 0x100, 0x80000000, -1, 0x10000]) {
    assert.is(name(store.InitSync(flag)), "MAPI_E_UNKNOWN_FLAGS", String(flag));
  }
  assert.is(explain(store, HR.MAPI_E_UNKNOWN_FLAGS), "InitSync: unknown flags 0x10000");
  assert.equal(seen, [all, 0]);
  enter(store, "LR_SYNC");
  assert.is(name(store.InitSync(0)), "E_UNEXPECTED");
  assert.match(explain(store, HR.E_UNEXPECTED) ?? "", "cannot call InitSync in LR_SYNC: first end LR_SYNC");
});

test("InitSync takes no number that is not one of 32 bits", () => {
  for (const flags of [Number.NaN, 0.5, 2 ** 32]) {
    assert.ok(failed(new ScriptedStore().InitSync(flags) as HRESULT), String(flags));
  }
});

test("an InitSync that the adapter refuses does not open the way", () => {
  const initializing = () => {
    throw new HResultError(HR.MAPI_E_LOGON_FAILED);
  };
  const store = new ScriptedStore({ initializing });
  assert.is(name(store.InitSync(0)), "MAPI_E_LOGON_FAILED");
  assert.is(name(store.SyncBeg(SYNCSTATE.LR_SYNC, place())), "MAPI_E_NOT_INITIALIZED");
});

test("while a call is under way the store is busy, and the call goes on", async () => {
  const store = new ScriptedStore({ later: true });
  await store.InitSync(0);
  const first = store.SyncBeg(SYNCSTATE.LR_SYNC, place());
  const others = [
    store.SyncBeg(SYNCSTATE.LR_SYNC, place()),
    store.InitSync(0),
    store.SetSyncResult(0),
    store.SyncEnd(),
    store.SyncHdrBeg(new Uint8Array(), place()),
    store.SyncHdrEnd(null),
  ];
  assert.equal(others.map(name), new Array(6).fill("MAPI_E_BUSY"));
  assert.is(await first, HR.S_OK);
  assert.equal(openStates(store), ["LR_SYNC"]);
});

test("the adapter is told how a state went: its result, and whether it was acknowledged", () => {
  const cases: [number, HRESULT, boolean][] = [
    [UPS.OK, HR.S_OK, true],
    [UPS.OK, HR.MAPI_W_PARTIAL_COMPLETION, true],
    [UPS.OK, HR.MAPI_E_CANCEL, false],
    [0, HR.S_OK, false],
    [0, HR.MAPI_E_CANCEL, false],
  ];
  for (const [flags, result, ok] of cases) {
    const store = new ScriptedStore();
    enter(store, "LR_SYNC", flags);
    leave(store, result | 0);
    assert.equal(store.left[0]?.outcome, { ok, hresult: result });
  }
});

test("a list has no success flag of its own: its entries tell", () => {
  const store = new ScriptedStore(EVERYTHING);
  enter(store, "LR_SYNC_UPLOAD_MESSAGE_READ");
  store.struct("LR_SYNC_UPLOAD_MESSAGE_READ")!.pupre[0]!.ulFlags |= UPR.OK;
  leave(store);
  assert.equal(store.outcomes, ["LR_SYNC_UPLOAD_MESSAGE_READ S_OK ok"]);
});

test("of several results the last counts, and each state has its own", () => {
  const store = new ScriptedStore(EVERYTHING);
  enter(store, "LR_SYNC_CONTENTS");
  store.SetSyncResult(HR.MAPI_E_CANCEL);
  leave(store, HR.MAPI_E_NO_ACCESS);
  assert.is(name(store.SyncEnd()), "E_UNEXPECTED", "the result of the child is not that of LR_SYNC");
  leave(store);
  assert.equal(store.outcomes, ["LR_SYNC_CONTENTS MAPI_E_NO_ACCESS", "LR_SYNC S_OK"]);
});

test("a state whose leave method throws is left, and the answer is the failure", () => {
  const leaving = (state: string) => {
    if (state === "LR_SYNC_CONTENTS") throw new HResultError(HR.MAPI_E_DISK_ERROR, {}, "no journal");
  };
  const store = new ScriptedStore({ leaving });
  enter(store, "LR_SYNC_CONTENTS");
  store.SetSyncResult(HR.S_OK);
  assert.is(name(store.SyncEnd()), "MAPI_E_DISK_ERROR");
  assert.is(explain(store, HR.MAPI_E_DISK_ERROR), "no journal");
  assert.equal(openStates(store), ["LR_SYNC"]);
  leave(store);
});

test.run();
