import {
  type Handle,
  HR,
  HResultError,
  openSession,
  TransitionError,
  UPM,
  UPS,
  ValidationError,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { recorded, rejection, type Script, ScriptedStore } from "./support.js";

const test = suite("session: handles");

/** A session in LR_SYNC. */
async function open(script: Script = {}) {
  const target = new ScriptedStore(script);
  const { store, calls } = recorded(target);
  const session = openSession(store);
  await session.initSync(0);
  const sync = await session.begin("LR_SYNC");
  calls.length = 0;
  return { session, sync, calls, target };
}

test("ok keeps the flags that the store and the client have set", async () => {
  const { sync, target } = await open({ tables: 1, messages: 1 });
  sync.data.ulFlags = UPS.UPLOAD_ONLY;
  await sync.within("LR_SYNC_CONTENTS", (contents) =>
    contents.forEach("LR_SYNC_UPLOAD_TABLE", (table) =>
      table.forEach("LR_SYNC_UPLOAD_MESSAGE", ({ data }) => {
        data.ulFlags |= UPM.COMMIT;
      }),
    ),
  );
  sync.ok();
  await sync.end();
  const flags = target.left.map(({ data }) => (data as { ulFlags: number }).ulFlags);
  assert.equal(flags, [UPM.NEW | UPM.COMMIT | UPM.OK, 0x10000, 0x10000, UPS.UPLOAD_ONLY | UPS.OK]);
});

test("fail takes an error or a code, and acknowledges nothing", async () => {
  const reasons: [unknown, string][] = [
    [new HResultError(HR.MAPI_E_NO_ACCESS), "MAPI_E_NO_ACCESS"],
    [HR.MAPI_E_USER_CANCEL, "MAPI_E_USER_CANCEL"],
    [-2147221231, "MAPI_E_LOGON_FAILED"],
    [new Error("anything"), "MAPI_E_CALL_FAILED"],
    ["a word", "MAPI_E_CALL_FAILED"],
    [undefined, "MAPI_E_CALL_FAILED"],
  ];
  for (const [reason, name] of reasons) {
    const { sync, target } = await open();
    sync.fail(reason);
    await sync.end();
    assert.equal(target.outcomes, [`LR_SYNC ${name}`]);
    assert.is(sync.data.ulFlags & UPS.OK, 0);
  }
});

test("fail is a failure also where the reason is a code of success", async () => {
  for (const reason of [HR.S_OK, HR.MAPI_W_ERRORS_RETURNED, new HResultError(HR.S_OK)]) {
    const { sync, calls } = await open();
    sync.fail(reason);
    await sync.end();
    assert.is(calls[0], "SetSyncResult MAPI_E_CALL_FAILED -> S_OK");
  }
});

test("fail takes back what ok has acknowledged: the success flag is clear when the store sees the struct", async () => {
  const { sync, target } = await open({ tables: 1, reads: 2 });
  const mistake = new Error("after all");
  const work = sync.within("LR_SYNC_CONTENTS", (contents) =>
    contents.forEach("LR_SYNC_UPLOAD_TABLE", (table) =>
      table.within("LR_SYNC_UPLOAD_MESSAGE_READ", (list) => {
        list.ok();
        table.ok();
        throw mistake;
      }),
    ),
  );
  assert.is(await rejection(work, Error), mistake);
  const [list, table] = target.left.map(({ data }) => data as unknown) as [
    { pupre: { ulFlags: number }[] },
    { ulFlags: number },
  ];
  assert.is(table.ulFlags, 0);
  assert.equal(
    list.pupre.map(({ ulFlags }) => ulFlags),
    [0, 0],
  );
});

test("ending twice is no mistake, and tells the store once", async () => {
  const { sync, calls } = await open();
  await sync.end();
  await sync.end();
  await sync[Symbol.asyncDispose]();
  assert.equal(calls, ["SetSyncResult MAPI_E_CALL_FAILED -> S_OK", "SyncEnd -> S_OK"]);
});

test("a handle that has ended is of no more use", async () => {
  const { sync, calls } = await open({ folders: 1 });
  const hierarchy = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
  await hierarchy.end();
  calls.length = 0;
  const begin = await rejection(hierarchy.begin("LR_SYNC_UPLOAD_FOLDER"), TransitionError);
  const gone = "LR_SYNC_UPLOAD_HIERARCHY has ended";
  assert.is(begin.message, `cannot begin LR_SYNC_UPLOAD_FOLDER in LR_SYNC_UPLOAD_HIERARCHY: ${gone}`);
  await rejection(
    hierarchy.within("LR_SYNC_UPLOAD_FOLDER", () => {}),
    TransitionError,
  );
  await rejection(hierarchy.each("LR_SYNC_UPLOAD_FOLDER").next(), TransitionError);
  const ok = await rejection(() => hierarchy.ok(), TransitionError);
  assert.is(ok.message, "cannot acknowledge LR_SYNC_UPLOAD_HIERARCHY: it has ended");
  const fail = await rejection(() => hierarchy.fail(1), TransitionError);
  assert.is(fail.message, "cannot fail LR_SYNC_UPLOAD_HIERARCHY: it has ended");
  assert.equal(calls, []);
});

test("a parent cannot be used past its child", async () => {
  const { session, sync, calls } = await open();
  const contents = await sync.begin("LR_SYNC_CONTENTS");
  calls.length = 0;
  const open_ = "LR_SYNC_CONTENTS is still open in it";
  const begin = await rejection(sync.begin("LR_SYNC_UPLOAD_HIERARCHY"), TransitionError);
  assert.is(
    begin.message,
    `cannot begin LR_SYNC_UPLOAD_HIERARCHY in LR_SYNC: ${open_}; use its handle, or end it first`,
  );
  assert.equal(begin.allowed, ["LR_SYNC_UPLOAD_TABLE", "LR_SYNC_DOWNLOAD_TABLE"]);
  const end = await rejection(sync.end(), TransitionError);
  assert.is(end.message, `cannot end LR_SYNC: ${open_}; end that first`);
  await rejection(session.begin("LR_SYNC"), TransitionError);
  await rejection(session.initSync(0), TransitionError);
  assert.equal(calls, []);
  await contents.end();
  await sync.end();
  assert.is(session.client.guard.depth, 0);
});

test("disposing of a parent ends what is open in it, as failed", async () => {
  const { session, sync, target } = await open({ tables: 1 });
  const contents = await sync.begin("LR_SYNC_CONTENTS");
  contents.ok();
  const table = await contents.begin("LR_SYNC_UPLOAD_TABLE");
  table.ok();
  sync.ok();
  await sync[Symbol.asyncDispose]();
  assert.equal(
    target.left.map(({ state }) => state),
    ["LR_SYNC_UPLOAD_TABLE", "LR_SYNC_CONTENTS", "LR_SYNC"],
  );
  assert.equal(
    target.left.map(({ outcome }) => outcome.ok),
    [false, false, true],
  );
  assert.is(session.client.guard.depth, 0);
});

/** Begins a state, and loses its handle when the parent goes. */
async function stale() {
  const { session, sync, calls, target } = await open({ folders: 1, tables: 1 });
  const lost = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
  await sync[Symbol.asyncDispose]();
  const next = await session.begin("LR_SYNC");
  const contents = await next.begin("LR_SYNC_CONTENTS");
  calls.length = 0;
  return { session, lost, contents, calls, target };
}

test("a handle whose state was ended with its parent does not end another state", async () => {
  const { session, lost, contents, calls } = await stale();
  await lost.end().catch(() => {});
  await Promise.resolve(lost[Symbol.asyncDispose]()).catch(() => {});
  assert.equal(calls, []);
  assert.is(session.client.data, contents.data, "LR_SYNC_CONTENTS is still open");
});

test("a handle whose state was ended with its parent cannot be acknowledged, nor begin anything", async () => {
  const { lost, calls } = await stale();
  assert.throws(
    () => lost.ok(),
    (error: unknown) => error instanceof TransitionError,
  );
  await rejection(lost.begin("LR_SYNC_UPLOAD_FOLDER"), TransitionError);
  assert.equal(calls, []);
});

test("a child that is left open in within is ended, and the mistake is told", async () => {
  const { session, sync, target } = await open();
  await sync.end();
  let kept: Handle<"LR_SYNC_CONTENTS"> | undefined;
  const forgetful = session.within("LR_SYNC", async (again) => {
    kept = await again.begin("LR_SYNC_CONTENTS");
  });
  const error = await rejection(forgetful, TransitionError);
  assert.is(error.message, "cannot end LR_SYNC: LR_SYNC_CONTENTS is still open in it; end that first");
  assert.ok(kept);
  assert.is(session.client.guard.depth, 0);
  assert.is(target.left.at(-1)?.outcome.ok, false);
});

test("a struct that is left broken does not keep its state open when the scope ends", async () => {
  for (const scope of ["within", "await using"]) {
    const { session, sync, target } = await open();
    await sync.end();
    const body = async () => {
      await using again = await session.begin("LR_SYNC");
      again.data.ulFlags = 0x80000000;
      again.ok();
    };
    const work =
      scope === "await using"
        ? body()
        : session.within("LR_SYNC", ({ data }) => {
            data.ulFlags = 0x80000000;
          });
    await rejection(work, ValidationError);
    assert.is(session.client.guard.depth, 0, scope);
    assert.is(target.left.at(-1)?.outcome.ok, false);
    await session.within("LR_SYNC", () => {});
  }
});

test("when sets the flag and opens the way", async () => {
  const { sync, calls } = await open();
  const opened = sync.when("UPS_ONE_FOLDER");
  assert.is(sync.data.ulFlags, UPS.ONE_FOLDER);
  await opened.within("LR_SYNC_UPLOAD_FOLDER", () => {});
  assert.is(calls[0], "SyncBeg LR_SYNC_UPLOAD_FOLDER -> S_OK");
});

test("of two begins at a time the second is refused", async () => {
  const { sync, session } = await open({ later: true });
  const first = sync.begin("LR_SYNC_CONTENTS");
  await rejection(sync.begin("LR_SYNC_UPLOAD_HIERARCHY"), TransitionError);
  assert.is((await first).state, "LR_SYNC_CONTENTS");
  assert.is(session.client.guard.depth, 2);
});

test("a begin that the store refuses leaves the parent as it was", async () => {
  const { sync, target } = await open();
  const contents = await sync.begin("LR_SYNC_CONTENTS");
  const error = await rejection(contents.begin("LR_SYNC_UPLOAD_TABLE"), HResultError);
  assert.is(error.codeName, "MAPI_E_NOT_FOUND");
  contents.ok();
  await contents.end();
  sync.ok();
  await sync.end();
  assert.equal(target.outcomes, ["LR_SYNC_CONTENTS S_OK ok", "LR_SYNC S_OK ok"]);
});

test.run();
