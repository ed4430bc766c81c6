import type { InspectEvent } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ServerError } from "../../../examples/servers/server.js";
import {
  contentsOf,
  failsFor,
  inbox,
  isSettled,
  mime,
  pair,
  pendingFolders,
  pendingItems,
  setUp,
  upload,
} from "./support.js";

const test = suite("replicate: runs that stop, and dry runs");

test("where the server lets nobody in any more, the run stops and says why", async () => {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  replica.addItem(replica.createFolder("Other"), mime("four"));
  server.before = failsFor(keys[1]!, "no-access");
  const summary = await upload({ store, server });
  assert.is(summary.stoppedBy?.code, "MAPI_E_NO_ACCESS");
  assert.is(summary.stoppedBy?.key, keys[1]);
  assert.equal(summary.failures, [summary.stoppedBy]);
  assert.is(summary.aborted, false);
  assert.equal(server.contents, { Inbox: ["one"], Other: [] });
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    keys.slice(1),
  );
  server.before = () => {};
  await upload({ store, server });
  assert.equal(server.contents, { Inbox: ["one", "three", "two"], Other: ["four"] });
});

test("a server without room takes what is smaller, gives, and deletes", async () => {
  const { replica, mailbox, connect, run } = pair();
  const { folder, keys } = inbox(replica, "old", "moved");
  const other = replica.createFolder("Other");
  await run();
  const added = ["large one", "larger one", "tiny", "large too"].map((text) =>
    replica.addItem(folder, mime(text)),
  );
  replica.deleteItem(keys[0]!);
  replica.moveItem(keys[1]!, other);
  mailbox.addItem(folder, mime("from the server"));
  const large = [added[0], added[1], added[3]];
  const server = connect();
  server.before = ({ method, key }) => {
    if (method.startsWith("put") && large.includes(key)) throw new ServerError("disk-full", "it is full");
  };
  const summary = await run({}, server);
  assert.is(summary.stoppedBy, undefined);
  assert.equal(connect().contents, { Inbox: ["from the server", "tiny"], Other: ["moved"] });
  assert.ok(contentsOf(replica).Inbox?.includes("from the server"));
  assert.equal(
    summary.failures.map(({ key, code }) => [key, code]),
    large.map((key) => [key, "MAPI_E_NOT_ENOUGH_DISK"]),
  );
  assert.equal((await run()).failures, []);
  const inboxThere = ["from the server", "large one", "large too", "larger one", "tiny"];
  assert.equal(connect().contents, { Inbox: inboxThere, Other: ["moved"] });
});

test("what is as large as something that a server had no room for is not tried", async () => {
  const { replica, store, server } = setUp();
  const { keys } = inbox(replica, "1234", "123", "12345", "123", "12");
  const tried: string[] = [];
  server.before = ({ method, key }) => {
    if (method !== "putItem") return;
    tried.push(key);
    throw new ServerError("disk-full", "it is full");
  };
  const { failures } = await upload({ store, server });
  assert.equal(tried, [keys[0], keys[1], keys[4]]);
  assert.equal(
    failures.map(({ key, reason }) => [key, /not tried/.test(reason)]),
    keys.map((key) => [key, !tried.includes(key)]),
  );
});

test("a folder that the server does not let be written stops none of the others", async () => {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  replica.addItem(replica.createFolder("Other"), mime("four"));
  const tried: string[] = [];
  server.before = ({ method, key }) => {
    if (method !== "putItem" || !keys.includes(key)) return;
    tried.push(key);
    throw new ServerError("denied", "it is read-only");
  };
  const summary = await upload({ store, server });
  assert.is(summary.stoppedBy, undefined);
  assert.equal(
    summary.failures.map(({ key, code }) => [key, code]),
    keys.map((key) => [key, "MAPI_E_NO_ACCESS"]),
  );
  assert.equal(tried, keys.slice(0, 1), "what is new is not tried again and again");
  assert.equal(server.contents, { Inbox: [], Other: ["four"] });
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    keys,
  );
});

test("a server that fails for good with a folder is asked for nothing more", async () => {
  const { replica, store, server } = setUp();
  const { folder } = inbox(replica, "one");
  replica.createFolder("Other");
  server.before = failsFor(folder, "no-access");
  const summary = await upload({ store, server });
  assert.is(summary.stoppedBy?.code, "MAPI_E_NO_ACCESS");
  assert.equal(server.writes, [{ method: "putFolder", key: folder }]);
});

test("a signal stops the run after the item that is under way, and the next run goes on there", async () => {
  const { replica, store, server } = setUp();
  const { keys } = inbox(replica, "one", "two", "three");
  replica.addItem(replica.createFolder("Other"), mime("four"));
  const controller = new AbortController();
  server.before = ({ key }) => {
    if (key === keys[1]) controller.abort();
  };
  const summary = await upload({ store, server }, { signal: controller.signal });
  assert.is(summary.aborted, true);
  assert.equal([summary.up.items, summary.failures, summary.stoppedBy], [2, [], undefined]);
  assert.equal(server.contents, { Inbox: ["one", "two"], Other: [] });
  server.calls.length = 0;
  const again = await upload({ store, server });
  assert.equal([again.aborted, again.up.items], [false, 2]);
  assert.equal(
    server.writes.map(({ method }) => method),
    ["putItem", "putItem"],
  );
  assert.ok(isSettled(replica));
});

test("a signal stops read states and deletions between two entries", async () => {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  await upload({ store, server });
  for (const key of keys) replica.deleteItem(key);
  const controller = new AbortController();
  server.before = () => controller.abort();
  await upload({ store, server }, { signal: controller.signal });
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    keys.slice(1),
  );
});

test("a run that is stopped before it begins does nothing", async () => {
  const { replica, store, server } = setUp();
  inbox(replica, "one");
  const summary = await upload({ store, server }, { signal: AbortSignal.abort() });
  assert.is(summary.aborted, true);
  assert.equal(server.writes, []);
  await upload({ store, server });
  assert.ok(isSettled(replica));
});

test("a dry run goes through everything and acknowledges nothing", async () => {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  await upload({ store, server });
  replica.updateItem(keys[0]!, mime("uno"));
  replica.setFlags(keys[1]!, { read: true });
  replica.deleteItem(keys[2]!);
  replica.renameFolder(folder, "Post");
  const before = [pendingFolders(replica), pendingItems(replica, folder)];
  const calls = server.calls.length;
  const events: InspectEvent[] = [];
  const summary = await upload({ store, server }, { dryRun: true, inspect: (event) => events.push(event) });
  assert.equal([summary.up.items, summary.up.flags, summary.up.deletions], [1, 1, 1]);
  assert.equal([summary.up.folders, summary.failures], [1, []]);
  assert.equal([pendingFolders(replica), pendingItems(replica, folder)], before);
  assert.is(server.calls.length, calls, "the server is not asked for anything");
  const left = events.flatMap((event) =>
    event.type === "struct" && event.phase === "end" ? [event.data] : [],
  );
  assert.ok(left.length >= 7);
  const flags = left.map((data) => (data as { ulFlags?: number }).ulFlags ?? 0);
  assert.ok(
    flags.every((bits) => (bits & 0x10000) === 0),
    "no success flag is set",
  );
  await upload({ store, server });
  assert.equal(server.contents, { Post: ["two*", "uno"] });
});

test.run();
