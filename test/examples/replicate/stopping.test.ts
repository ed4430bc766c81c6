import type { InspectEvent } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { replicate } from "../../../examples/replicate/replicate.js";
import { type Call, failsFor, inbox, isSettled, MemoryServer, mime, setUp } from "./support.js";

const test = suite("replicate: runs that stop, and dry runs");

test("where the server can take nothing more, the run stops and says why", async () => {
  for (const [code, name] of [
    ["disk-full", "MAPI_E_NOT_ENOUGH_DISK"],
    ["no-access", "MAPI_E_NO_ACCESS"],
  ] as const) {
    const { storage, store, server } = setUp();
    const { folder, keys } = inbox(storage, "one", "two", "three");
    storage.addItem(storage.createFolder("Other"), mime("four"));
    server.before = failsFor(keys[1]!, code);
    const summary = await replicate(store, server);
    assert.is(summary.stoppedBy?.code, name);
    assert.is(summary.stoppedBy?.key, keys[1]);
    assert.equal(summary.failures, [summary.stoppedBy]);
    assert.is(summary.aborted, false);
    assert.equal(server.contents, { Inbox: ["one"], Other: [] });
    assert.equal(
      storage.changedItems(folder).map(({ key }) => key),
      keys.slice(1),
    );
    server.before = () => {};
    await replicate(store, server);
    assert.equal(server.contents, { Inbox: ["one", "three", "two"], Other: ["four"] });
  }
});

test("a server that fails for good with a folder is asked for nothing more", async () => {
  const { storage, store, server } = setUp();
  const { folder } = inbox(storage, "one");
  storage.createFolder("Other");
  server.before = failsFor(folder, "disk-full");
  const summary = await replicate(store, server);
  assert.is(summary.stoppedBy?.code, "MAPI_E_NOT_ENOUGH_DISK");
  assert.equal(server.calls, [{ method: "putFolder", key: folder }]);
});

test("a signal stops the run after the item that is under way, and the next run goes on there", async () => {
  const { storage, store, server } = setUp();
  const { keys } = inbox(storage, "one", "two", "three");
  storage.addItem(storage.createFolder("Other"), mime("four"));
  const controller = new AbortController();
  server.before = ({ key }) => {
    if (key === keys[1]) controller.abort();
  };
  const summary = await replicate(store, server, { signal: controller.signal });
  assert.is(summary.aborted, true);
  assert.equal([summary.items, summary.failures, summary.stoppedBy], [2, [], undefined]);
  assert.equal(server.contents, { Inbox: ["one", "two"], Other: [] });
  server.calls.length = 0;
  const again = await replicate(store, server);
  assert.equal([again.aborted, again.items], [false, 2]);
  assert.equal(
    server.calls.map(({ method }) => method),
    ["putItem", "putItem"],
  );
  assert.ok(isSettled(storage));
});

test("a signal stops read states and deletions between two entries", async () => {
  const { storage, store, server } = setUp();
  const { folder, keys } = inbox(storage, "one", "two", "three");
  await replicate(store, server);
  for (const key of keys) storage.deleteItem(key);
  const controller = new AbortController();
  server.before = () => controller.abort();
  await replicate(store, server, { signal: controller.signal });
  assert.equal(
    storage.changedItems(folder).map(({ key }) => key),
    keys.slice(1),
  );
});

test("a run that is stopped before it begins does nothing", async () => {
  const { storage, store, server } = setUp();
  inbox(storage, "one");
  const summary = await replicate(store, server, { signal: AbortSignal.abort() });
  assert.is(summary.aborted, true);
  assert.equal(server.calls, []);
  await replicate(store, server);
  assert.ok(isSettled(storage));
});

test("a dry run goes through everything and acknowledges nothing", async () => {
  const { storage, store, server } = setUp();
  const { folder, keys } = inbox(storage, "one", "two", "three");
  await replicate(store, server);
  storage.updateItem(keys[0]!, mime("uno"));
  storage.markRead(keys[1]!, true);
  storage.deleteItem(keys[2]!);
  storage.renameFolder(folder, "Post");
  const before = [storage.changedFolders(), storage.changedItems(folder)];
  const tried = new MemoryServer();
  const events: InspectEvent[] = [];
  const accepting = { ...methodsOf(tried), name: "dry", putFolder: note(tried, "putFolder") };
  const summary = await replicate(store, accepting, { dryRun: true, inspect: (event) => events.push(event) });
  assert.equal([summary.items, summary.folderChanges, summary.failures], [3, 1, []]);
  assert.equal([storage.changedFolders(), storage.changedItems(folder)], before);
  const left = events.flatMap((event) =>
    event.type === "struct" && event.phase === "end" ? [event.data] : [],
  );
  assert.ok(left.length >= 7);
  const flags = left.map((data) => (data as { ulFlags?: number }).ulFlags ?? 0);
  assert.ok(
    flags.every((bits) => (bits & 0x10000) === 0),
    "no success flag is set",
  );
  await replicate(store, server);
  assert.equal(server.contents, { Post: ["two*", "uno"] });
});

/** The methods of a server that takes everything and keeps nothing. */
function methodsOf(server: MemoryServer) {
  return {
    deleteFolder: note(server, "deleteFolder"),
    putItem: note(server, "putItem"),
    setRead: note(server, "setRead"),
    deleteItem: note(server, "deleteItem"),
    close: async () => {},
  };
}

function note(server: MemoryServer, method: Call["method"]) {
  return async (..._parameters: unknown[]): Promise<void> => {
    server.calls.push({ method, key: "" });
  };
}

test.run();
