import { type Handle, HR, HResultError, openSession, type Session, UPF, UPR, UPS } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { recorded, rejection, type Script, ScriptedStore } from "./support.js";

const test = suite("session");

/** A session on a recorded store. */
async function open(script: Script = {}) {
  const target = new ScriptedStore(script);
  const { store, calls } = recorded(target);
  const session = openSession(store);
  await session.initSync(0);
  calls.length = 0;
  return { session, calls, target };
}

/** Enters the table of the first folder, and does something there. */
function inTable(session: Session, work: (table: Handle<"LR_SYNC_UPLOAD_TABLE">) => unknown): Promise<void> {
  return session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_CONTENTS", (contents) => contents.forEach("LR_SYNC_UPLOAD_TABLE", work)),
  );
}

test("the store sees what a program says, call by call", async () => {
  const { session, calls, target } = await open({ folders: 2 });
  {
    await using sync = await session.begin("LR_SYNC");
    sync.data.ulFlags = UPS.UPLOAD_ONLY;
    await using hierarchy = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
    for await (const folder of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) folder.ok();
    hierarchy.ok();
    sync.ok();
  }
  const folder = ["SyncBeg LR_SYNC_UPLOAD_FOLDER -> S_OK", "SetSyncResult S_OK -> S_OK", "SyncEnd -> S_OK"];
  assert.equal(calls, [
    "SyncBeg LR_SYNC -> S_OK",
    "SyncBeg LR_SYNC_UPLOAD_HIERARCHY -> S_OK",
    ...folder,
    ...folder,
    "SetSyncResult S_OK -> S_OK",
    "SyncEnd -> S_OK",
    "SetSyncResult S_OK -> S_OK",
    "SyncEnd -> S_OK",
  ]);
  assert.equal(target.outcomes, [
    "LR_SYNC_UPLOAD_FOLDER S_OK ok",
    "LR_SYNC_UPLOAD_FOLDER S_OK ok",
    "LR_SYNC_UPLOAD_HIERARCHY S_OK ok",
    "LR_SYNC S_OK ok",
  ]);
});

test("a state that nobody acknowledges ends as failed", async () => {
  const { session, calls, target } = await open();
  const sync = await session.begin("LR_SYNC");
  await sync.end();
  assert.equal(calls.slice(1), ["SetSyncResult MAPI_E_CALL_FAILED -> S_OK", "SyncEnd -> S_OK"]);
  assert.equal(target.outcomes, ["LR_SYNC MAPI_E_CALL_FAILED"]);
  assert.is(sync.data.ulFlags, 0, "and no success flag is set");
});

test("await using ends what is open when the body throws, and the error goes on", async () => {
  const { session, target } = await open({ tables: 1 });
  const mistake = new Error("mine");
  const body = async () => {
    await using sync = await session.begin("LR_SYNC");
    await using contents = await sync.begin("LR_SYNC_CONTENTS");
    contents.ok();
    throw mistake;
  };
  assert.is(await rejection(body, Error), mistake);
  assert.equal(target.outcomes, ["LR_SYNC_CONTENTS S_OK ok", "LR_SYNC MAPI_E_CALL_FAILED"]);
  assert.is(session.client.guard.depth, 0);
});

test("await using tells when the end fails", async () => {
  const { session } = await open({
    leaving: () => {
      throw new HResultError(HR.MAPI_E_DISK_ERROR);
    },
  });
  const body = async () => {
    await using sync = await session.begin("LR_SYNC");
    sync.ok();
  };
  assert.is((await rejection(body, HResultError)).codeName, "MAPI_E_DISK_ERROR");
  assert.is(session.client.guard.depth, 0);
});

test("within acknowledges where the work succeeds, and gives its value", async () => {
  const { session, target } = await open();
  assert.is(await session.within("LR_SYNC", async ({ state }) => `${state} done`), "LR_SYNC done");
  assert.equal(target.outcomes, ["LR_SYNC S_OK ok"]);
});

test("within does not acknowledge what the work has failed by itself", async () => {
  const { session, target } = await open();
  await session.within("LR_SYNC", (sync) => sync.fail(HR.MAPI_E_USER_CANCEL));
  assert.equal(target.outcomes, ["LR_SYNC MAPI_E_USER_CANCEL"]);
});

test("within fails with the code of what the work throws, all the way out", async () => {
  const { session, target } = await open({ tables: 1, messages: 1 });
  const disk = new HResultError(HR.MAPI_E_NOT_ENOUGH_DISK);
  const work = inTable(session, (table) =>
    table.within("LR_SYNC_UPLOAD_MESSAGE", () => {
      throw disk;
    }),
  );
  assert.is(await rejection(work, HResultError), disk);
  assert.equal(
    target.outcomes,
    ["LR_SYNC_UPLOAD_MESSAGE", "LR_SYNC_UPLOAD_TABLE", "LR_SYNC_CONTENTS", "LR_SYNC"].map(
      (state) => `${state} MAPI_E_NOT_ENOUGH_DISK`,
    ),
  );
  assert.is(session.client.guard.depth, 0);
});

test("within a header, the entry identifier goes to the store", async () => {
  const { session, calls, target } = await open();
  const state = await session.within("LR_SYNC_DOWNLOAD_HEADER", (header) => header.state, new Uint8Array(70));
  assert.is(state, "LR_SYNC_DOWNLOAD_HEADER");
  assert.equal(calls, ["SyncHdrBeg -> S_OK", "SetSyncResult S_OK -> S_OK", "SyncHdrEnd -> S_OK"]);
  assert.equal(target.outcomes, ["LR_SYNC_DOWNLOAD_HEADER S_OK ok"]);
});

test("the first error is the one that is heard, whatever ending adds to it", async () => {
  const { session } = await open({
    leaving: () => {
      throw new HResultError(HR.MAPI_E_DISK_ERROR);
    },
  });
  const mistake = new Error("mine");
  const work = session.within("LR_SYNC", () => {
    throw mistake;
  });
  assert.is(await rejection(work, Error), mistake);
  assert.is(session.client.guard.depth, 0);
});

test("each enters what the struct counts, kind by kind", async () => {
  const { session, target } = await open({ tables: 2, messages: 2, reads: 3, deletions: 1 });
  await inTable(session, async (table) => {
    for await (const message of table.each("LR_SYNC_UPLOAD_MESSAGE")) message.ok();
    for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_READ")) list.ok();
    for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_DEL")) list.ok();
  });
  const table = [
    "LR_SYNC_UPLOAD_TABLE",
    "LR_SYNC_UPLOAD_MESSAGE",
    "LR_SYNC_UPLOAD_MESSAGE",
    "LR_SYNC_UPLOAD_MESSAGE_READ",
    "LR_SYNC_UPLOAD_MESSAGE_DEL",
  ];
  assert.equal(target.entered, ["LR_SYNC", "LR_SYNC_CONTENTS", ...table, ...table]);
  assert.ok(target.outcomes.every((line) => line.endsWith(" S_OK ok")));
});

test("each enters nothing where nothing is counted", async () => {
  const { session, calls } = await open();
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_CONTENTS", async (contents) => {
      for await (const _ of contents.each("LR_SYNC_UPLOAD_TABLE")) assert.unreachable();
      await contents.forEach("LR_SYNC_DOWNLOAD_TABLE", () => assert.unreachable());
    }),
  );
  assert.is(calls.filter((call) => call.startsWith("SyncBeg")).length, 2);
});

test("each ends an item that was left early as failed, and goes no further", async () => {
  const { session, target } = await open({ folders: 3 });
  await session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
      for await (const folder of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) {
        assert.is(folder.data.ulFlags, UPF.NEW);
        break;
      }
    }),
  );
  assert.equal(target.outcomes, [
    "LR_SYNC_UPLOAD_FOLDER MAPI_E_CALL_FAILED",
    "LR_SYNC_UPLOAD_HIERARCHY S_OK ok",
    "LR_SYNC S_OK ok",
  ]);
});

test("each goes on after an item that was not acknowledged, forEach stops at one that throws", async () => {
  const { session, target } = await open({ folders: 2 });
  const work = session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
      let first = true;
      for await (const folder of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) {
        if (!first) folder.ok();
        first = false;
      }
    }),
  );
  await work;
  assert.equal(target.outcomes.slice(0, 2), [
    "LR_SYNC_UPLOAD_FOLDER MAPI_E_CALL_FAILED",
    "LR_SYNC_UPLOAD_FOLDER S_OK ok",
  ]);
  const stopped = session.within("LR_SYNC", (sync) =>
    sync.within("LR_SYNC_UPLOAD_HIERARCHY", (hierarchy) =>
      hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", () => {
        throw new HResultError(HR.MAPI_E_NO_ACCESS);
      }),
    ),
  );
  await rejection(stopped, HResultError);
  assert.equal(target.outcomes.slice(4, 6), [
    "LR_SYNC_UPLOAD_FOLDER MAPI_E_NO_ACCESS",
    "LR_SYNC_UPLOAD_HIERARCHY MAPI_E_NO_ACCESS",
  ]);
});

test("a store that does not advance its index ends the loop, not the patience", async () => {
  const { session } = await open({ folders: 2, stuck: true });
  const members = "the store did not advance iEnt after LR_SYNC_UPLOAD_FOLDER";
  for (const loop of ["each", "forEach"]) {
    let rounds = 0;
    const count = () => {
      if (++rounds > 3) throw new Error("it goes on and on");
    };
    const work = session.within("LR_SYNC", (sync) =>
      sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
        if (loop === "forEach") await hierarchy.forEach("LR_SYNC_UPLOAD_FOLDER", count);
        else for await (const _ of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) count();
      }),
    );
    const error = await rejection(work, HResultError);
    assert.match(error.message, `${members}, so that LR_SYNC_UPLOAD_HIERARCHY would never end`);
    assert.is(error.code, HR.E_UNEXPECTED);
    assert.is(rounds, 1);
    assert.is(session.client.guard.depth, 0);
  }
});

test("entries of a list are acknowledged one by one", async () => {
  const { session, target } = await open({ tables: 1, reads: 3, deletions: 2 });
  await inTable(session, async (table) => {
    await table.within("LR_SYNC_UPLOAD_MESSAGE_READ", (list) => list.ok([list.data.pupre[1]!]));
    await table.within("LR_SYNC_UPLOAD_MESSAGE_DEL", (list) => list.ok());
  });
  const flags = target.left.slice(0, 2).map(({ data }) => {
    const lists = data as { pupre?: { ulFlags: number }[]; pupde?: { ulFlags: number }[] };
    return (lists.pupre ?? lists.pupde ?? []).map(({ ulFlags }) => ulFlags);
  });
  assert.equal(flags, [
    [0, UPR.OK, 0],
    [0x10000, 0x10000],
  ]);
});

test.run();
