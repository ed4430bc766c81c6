import {
  type Awaitable,
  describeHResult,
  HR,
  type HRESULT,
  HSF,
  type IMAPIProgress,
  type IOSTX,
  type MAPIERROR,
  type OpenState,
  type Out,
  SYNCSTATE,
  UPC,
  UPH,
  UPS,
  UPT,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { enter, OPEN_STATES, PATHS, ScriptedStore } from "./support.js";

const test = suite("store: what makes no sense");

function name(answer: Awaitable<HRESULT>): string {
  return describeHResult(answer as HRESULT).name;
}

function explain(store: IOSTX, code: HRESULT): string {
  const out: Out<MAPIERROR | null> = { value: null };
  store.GetLastError(code, 0, out);
  return out.value?.lpszError ?? "";
}

function begin(store: IOSTX, state: Exclude<OpenState, "LR_SYNC_DOWNLOAD_HEADER">): string {
  return name(store.SyncBeg(SYNCSTATE[state], { value: undefined }));
}

/** The two calls with which a client leaves a state; their answers. */
function finish(store: IOSTX, result: HRESULT = HR.S_OK): string[] {
  return [name(store.SetSyncResult(result)), name(store.SyncEnd())];
}

/** The states that a store has open, from outside in. */
function openStates(store: ScriptedStore): string[] {
  return OPEN_STATES.filter((state) => store.struct(state) !== undefined);
}

test("LR_SYNC_DOWNLOAD_TABLE is entered without an upload table before it, and with one (contradiction 3)", () => {
  for (const first of [false, true]) {
    const store = new ScriptedStore({ tables: 2 });
    enter(store, "LR_SYNC_CONTENTS", UPS.DNLOAD_ONLY);
    if (first) {
      assert.is(begin(store, "LR_SYNC_UPLOAD_TABLE"), "S_OK");
      finish(store);
    }
    assert.is(begin(store, "LR_SYNC_DOWNLOAD_TABLE"), "S_OK");
    assert.equal(finish(store), ["S_OK", "S_OK"]);
    assert.equal(openStates(store), ["LR_SYNC", "LR_SYNC_CONTENTS"]);
  }
});

test("a folder is asked for where there is none: a clear answer, and the calls stay balanced (contradiction 4)", () => {
  const store = new ScriptedStore({ folders: 0 });
  enter(store, "LR_SYNC_UPLOAD_HIERARCHY");
  assert.is(begin(store, "LR_SYNC_UPLOAD_FOLDER"), "MAPI_E_NOT_FOUND");
  assert.is(explain(store, HR.MAPI_E_NOT_FOUND), "nothing to do in LR_SYNC_UPLOAD_FOLDER");
  assert.equal(openStates(store), ["LR_SYNC", "LR_SYNC_UPLOAD_HIERARCHY"]);
  store.struct("LR_SYNC_UPLOAD_HIERARCHY")!.ulFlags |= UPH.OK;
  store.struct("LR_SYNC")!.ulFlags |= UPS.OK;
  assert.equal([...finish(store), ...finish(store)], ["S_OK", "S_OK", "S_OK", "S_OK"]);
  assert.equal(store.outcomes, ["LR_SYNC_UPLOAD_HIERARCHY S_OK ok", "LR_SYNC S_OK ok"]);
});

test("an end that no begin belongs to fails and leaves the machine where it was (contradiction 5)", () => {
  const entering = (state: OpenState) => {
    if (refuse && state === "LR_SYNC") throw new Error("not now");
  };
  let refuse = true;
  const store = new ScriptedStore({ entering });
  store.InitSync(0);
  assert.is(begin(store, "LR_SYNC"), "MAPI_E_CALL_FAILED");
  assert.equal(finish(store, HR.MAPI_E_CALL_FAILED), ["E_UNEXPECTED", "E_UNEXPECTED"]);
  assert.is(explain(store, HR.E_UNEXPECTED), "cannot call SyncEnd in LR_SYNC_IDLE: no state is open");
  assert.is(name(store.SyncHdrEnd(null)), "E_UNEXPECTED");
  refuse = false;
  assert.is(begin(store, "LR_SYNC"), "S_OK");
  assert.equal(openStates(store), ["LR_SYNC"]);
});

test("an end after a begin that failed inside is taken for the parent's: it fails, and nothing is acknowledged", () => {
  // IOSTX cannot tell the two apart: a client that gives up a state because its child could not be begun makes the
  // same calls. What matters is that no success comes of it, and that the surplus end is refused.
  const store = new ScriptedStore({ tables: 1 });
  enter(store, "LR_SYNC_UPLOAD_TABLE");
  const [sync, contents, table] = [
    store.struct("LR_SYNC")!,
    store.struct("LR_SYNC_CONTENTS")!,
    store.struct("LR_SYNC_UPLOAD_TABLE")!,
  ];
  assert.is(begin(store, "LR_SYNC_UPLOAD_MESSAGE"), "MAPI_E_NOT_FOUND");
  assert.equal(finish(store, HR.MAPI_E_NOT_FOUND), ["S_OK", "S_OK"]);
  // From here on the client is one state behind the store.
  table.ulFlags |= UPT.OK;
  assert.equal(finish(store), ["S_OK", "S_OK"]);
  contents.ulFlags |= UPC.OK;
  assert.equal(finish(store), ["S_OK", "S_OK"]);
  sync.ulFlags |= UPS.OK;
  assert.equal(finish(store), ["E_UNEXPECTED", "E_UNEXPECTED"]);
  assert.equal(openStates(store), []);
  assert.equal(store.outcomes, [
    "LR_SYNC_UPLOAD_TABLE MAPI_E_NOT_FOUND",
    "LR_SYNC_CONTENTS S_OK",
    "LR_SYNC S_OK",
  ]);
});

test("an end without a result is refused, and the state stays open", () => {
  const store = new ScriptedStore();
  enter(store, "LR_SYNC");
  assert.is(name(store.SyncEnd()), "E_UNEXPECTED");
  assert.match(explain(store, HR.E_UNEXPECTED), "cannot end LR_SYNC: first call SetSyncResult");
  assert.equal(openStates(store), ["LR_SYNC"]);
  assert.equal(finish(store), ["S_OK", "S_OK"]);
});

test("an end of the wrong kind is refused, and the state stays open", () => {
  const header = new ScriptedStore();
  enter(header, "LR_SYNC_DOWNLOAD_HEADER");
  assert.equal(finish(header), ["S_OK", "E_UNEXPECTED"]);
  assert.is(name(header.SyncHdrEnd(null)), "S_OK");
  const sync = new ScriptedStore();
  enter(sync, "LR_SYNC");
  sync.SetSyncResult(HR.S_OK);
  assert.is(name(sync.SyncHdrEnd(null)), "E_UNEXPECTED");
  assert.equal(openStates(sync), ["LR_SYNC"]);
});

test("a header is fetched from idle only, and the adapter gets the progress display (contradiction 1)", () => {
  const store = new ScriptedStore();
  assert.is(name(store.SyncHdrBeg(new Uint8Array(70), { value: undefined })), "S_OK", "without InitSync");
  store.struct("LR_SYNC_DOWNLOAD_HEADER")!.ulFlags = HSF.OK;
  store.SetSyncResult(HR.S_OK);
  const progress = {} as IMAPIProgress;
  assert.is(name(store.SyncHdrEnd(progress)), "S_OK");
  assert.is(store.left[0]?.rest, progress);
  assert.equal(store.outcomes, ["LR_SYNC_DOWNLOAD_HEADER S_OK ok"]);
  enter(store, "LR_SYNC");
  assert.is(name(store.SyncHdrBeg(new Uint8Array(70), { value: undefined })), "E_UNEXPECTED");
  assert.match(
    explain(store, HR.E_UNEXPECTED),
    "cannot begin LR_SYNC_DOWNLOAD_HEADER in LR_SYNC: first end LR_SYNC",
  );
});

test("an illegal begin is refused with the advice, and the adapter is not asked", () => {
  const store = new ScriptedStore({ folders: 1 });
  enter(store, "LR_SYNC");
  assert.is(begin(store, "LR_SYNC_UPLOAD_FOLDER"), "E_UNEXPECTED");
  const text =
    "cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC: first begin LR_SYNC_UPLOAD_HIERARCHY, or set UPS_ONE_FOLDER";
  assert.is(explain(store, HR.E_UNEXPECTED), text);
  assert.equal(store.entered, ["LR_SYNC"]);
  store.struct("LR_SYNC")!.ulFlags = UPS.ONE_FOLDER;
  assert.is(begin(store, "LR_SYNC_UPLOAD_FOLDER"), "S_OK");
});

test("a struct that the client broke keeps its state open, and can be mended", () => {
  const wrong: [number, string][] = [
    [UPS.UPLOAD_ONLY | UPS.DNLOAD_ONLY, "MAPI_E_INVALID_PARAMETER"],
    [0x80000000, "MAPI_E_UNKNOWN_FLAGS"],
    [0x8, "MAPI_E_UNKNOWN_FLAGS"],
    [UPS.THESE_FOLDERS, "MAPI_E_INVALID_PARAMETER"],
    [-1, "MAPI_E_INVALID_PARAMETER"],
  ];
  const store = new ScriptedStore();
  enter(store, "LR_SYNC");
  store.SetSyncResult(HR.S_OK);
  for (const [flags, code] of wrong) {
    store.struct("LR_SYNC")!.ulFlags = flags;
    assert.is(name(store.SyncEnd()), code, flags.toString(16));
    assert.match(explain(store, HR[code as "MAPI_E_UNKNOWN_FLAGS"]), "SYNC.");
    assert.equal(openStates(store), ["LR_SYNC"]);
    assert.equal(store.left, []);
  }
  store.struct("LR_SYNC")!.ulFlags = UPS.UPLOAD_ONLY | UPS.OK;
  assert.is(name(store.SyncEnd()), "S_OK");
  assert.equal(store.outcomes, ["LR_SYNC S_OK ok"]);
});

test("a struct that the adapter broke is not handed out, and the adapter may free what it held", () => {
  for (const state of OPEN_STATES) {
    const entering = (entered: OpenState, data: Record<string, unknown>) => {
      if (entered === state) data["cEnt" in data && !("ulFlags" in data) ? "cEnt" : "ulFlags"] = 0x10000;
    };
    const store = new ScriptedStore({ folders: 1, tables: 1, messages: 1, reads: 1, deletions: 1, entering });
    const parents = PATHS[state].slice(0, -1);
    if (parents.length > 0) enter(store, parents.at(-1)!);
    else store.InitSync(0);
    const out: Out<unknown> = { value: "untouched" };
    const header = state === "LR_SYNC_DOWNLOAD_HEADER";
    const answer = header ? store.SyncHdrBeg(new Uint8Array(), out) : store.SyncBeg(SYNCSTATE[state], out);
    assert.match(name(answer), /^MAPI_E_(UNKNOWN_FLAGS|INVALID_PARAMETER)$/, state);
    assert.is(out.value, "untouched");
    assert.equal(openStates(store), parents);
    const outcome = { ok: false, hresult: answer };
    assert.equal(
      store.left.map((left) => ({ state: left.state, outcome: left.outcome })),
      [{ state, outcome }],
    );
  }
});

test("an adapter that fills in nothing is refused", () => {
  class Empty extends ScriptedStore {
    protected override enterSync = () => undefined as never;
  }
  const store = new Empty();
  store.InitSync(0);
  assert.is(begin(store, "LR_SYNC"), "MAPI_E_INVALID_PARAMETER");
  assert.is(explain(store, HR.MAPI_E_INVALID_PARAMETER), "SYNC must be a SYNC");
  assert.equal(openStates(store), []);
});

test.run();
