import { suite } from "uvu";
import * as assert from "uvu/assert";
import { replicate } from "../../../examples/replicate/replicate.js";
import { folderEntryId } from "../../../examples/stores/core/keys.js";
import { inbox, isSettled, mime, setUp } from "./support.js";

const test = suite("replicate: what arrives");

/** A store and a server that agree on an inbox with three items and an empty archive. */
async function agreed() {
  const all = setUp();
  const { folder, keys } = inbox(all.storage, "one", "two", "three");
  const archive = all.storage.createFolder("Archive");
  await replicate(all.store, all.server);
  assert.ok(isSettled(all.storage));
  all.server.calls.length = 0;
  return { ...all, folder, keys, archive };
}

/** What a call of the server was about, in a line. */
function methods({ server }: Pick<Awaited<ReturnType<typeof agreed>>, "server">): string[] {
  return server.calls.map(({ method }) => method);
}

test("folders and items that are new arrive whole", async () => {
  const { storage, store, server } = setUp();
  const parent = storage.createFolder("Mail");
  const child = storage.createFolder("Lists", parent);
  const received = new Date("2001-01-02T10:20:30.456Z");
  const key = storage.addItem(child, mime("minutes"), { received, read: true });
  storage.addItem(parent, mime("agenda"));
  const summary = await replicate(store, server);
  assert.equal(server.contents, { Mail: ["agenda"], "Mail/Lists": ["minutes*"] });
  assert.equal(server.item(key), {
    key,
    folder: child,
    mime: mime("minutes"),
    received,
    flags: { read: true, draft: false, answered: false, forwarded: false, flagged: false },
  });
  assert.ok(isSettled(storage));
  assert.is(summary.folderChanges, 2);
  assert.is(summary.items, 2);
  assert.is(summary.bytes, mime("minutes").length + mime("agenda").length);
  assert.equal(summary.failures, []);
  assert.is(summary.aborted, false);
  assert.is(summary.stoppedBy, undefined);
  assert.equal(
    summary.folders.map(({ name, items, failed }) => [name, items, failed]),
    [
      ["Mail", 1, 0],
      ["Lists", 1, 0],
    ],
  );
});

test("a second run does nothing", async () => {
  const { store, server } = await agreed();
  const summary = await replicate(store, server);
  assert.equal(server.calls, []);
  assert.equal([summary.folderChanges, summary.items, summary.bytes], [0, 0, 0]);
  assert.equal([summary.folders, summary.failures], [[], []]);
});

test("an empty store replicates to nothing", async () => {
  const { store, server } = setUp();
  assert.is((await replicate(store, server)).items, 0);
  assert.equal(server.calls, []);
});

test("folders are renamed, moved and deleted, and their items stay", async () => {
  const { storage, store, server, folder, archive } = await agreed();
  storage.renameFolder(folder, "Post");
  storage.moveFolder(archive, folder);
  await replicate(store, server);
  assert.equal(server.contents, { Post: ["one", "three", "two"], "Post/Archive": [] });
  assert.equal(
    server.calls.map(({ key }) => key),
    [folder, archive],
    "parents come first",
  );
  storage.moveFolder(archive, null);
  storage.renameFolder(archive, "Old");
  storage.deleteFolder(folder);
  await replicate(store, server);
  assert.equal(server.contents, { Old: [] });
  assert.ok(isSettled(storage));
});

test("a folder that is deleted takes its subfolders with it, children first", async () => {
  const { storage, store, server, folder, archive } = await agreed();
  storage.moveFolder(archive, folder);
  await replicate(store, server);
  server.calls.length = 0;
  storage.deleteFolder(folder);
  await replicate(store, server);
  assert.equal(server.contents, {});
  assert.equal(server.calls, [
    { method: "deleteFolder", key: archive },
    { method: "deleteFolder", key: folder },
  ]);
});

test("what came and went between two runs is not heard of", async () => {
  const { storage, store, server, folder } = await agreed();
  storage.deleteItem(storage.addItem(folder, mime("draft")));
  const temporary = storage.createFolder("Temporary");
  storage.addItem(temporary, mime("nothing"));
  storage.deleteFolder(temporary);
  await replicate(store, server);
  assert.equal(server.calls, []);
});

test("an item that was modified is replaced", async () => {
  const { storage, store, server, keys } = await agreed();
  storage.updateItem(keys[0]!, mime("uno"));
  storage.updateItem(keys[0]!, mime("eins"));
  const all = await replicate(store, server);
  assert.equal(server.contents.Inbox, ["eins", "three", "two"]);
  assert.is(all.items, 1);
  assert.equal(methods({ server }), ["putItem"]);
});

test("an item that was moved is there, and no longer here", async () => {
  const { storage, store, server, keys, archive } = await agreed();
  storage.moveItem(keys[1]!, archive);
  storage.markRead(keys[1]!, true);
  await replicate(store, server);
  assert.equal(server.contents, { Archive: ["two*"], Inbox: ["one", "three"] });
  assert.ok(isSettled(storage));
});

test("an item that was moved and moved on is where it went last", async () => {
  const { storage, store, server, keys, archive } = await agreed();
  storage.moveItem(keys[1]!, archive);
  storage.moveItem(keys[1]!, storage.createFolder("Later"));
  await replicate(store, server);
  assert.equal(server.contents, { Archive: [], Inbox: ["one", "three"], Later: ["two"] });
});

test("an item that was moved and moved back is where it was", async () => {
  const { storage, store, server, keys, folder, archive } = await agreed();
  storage.moveItem(keys[1]!, archive);
  storage.moveItem(keys[1]!, folder);
  await replicate(store, server);
  assert.equal(server.contents, { Archive: [], Inbox: ["one", "three", "two"] });
  assert.ok(isSettled(storage));
});

test("read states go up as such, without the item", async () => {
  const { storage, store, server, keys } = await agreed();
  storage.markRead(keys[0]!, true);
  storage.markRead(keys[2]!, true);
  const summary = await replicate(store, server);
  assert.equal(server.contents.Inbox, ["one*", "three*", "two"]);
  assert.equal(methods({ server }), ["setRead", "setRead"]);
  assert.equal([summary.items, summary.bytes], [2, 0]);
  storage.markRead(keys[0]!, false);
  await replicate(store, server);
  assert.equal(server.contents.Inbox, ["one", "three*", "two"]);
});

test("an item that was modified and read goes up once", async () => {
  const { storage, store, server, keys } = await agreed();
  storage.markRead(keys[0]!, true);
  storage.updateItem(keys[0]!, mime("uno"));
  storage.markRead(keys[0]!, false);
  storage.markRead(keys[0]!, true);
  await replicate(store, server);
  assert.equal(server.contents.Inbox, ["three", "two", "uno*"]);
  assert.equal(methods({ server }), ["putItem"]);
});

test("an item that was deleted is deleted, also where it was moved before", async () => {
  const { storage, store, server, keys, archive } = await agreed();
  storage.deleteItem(keys[0]!);
  storage.moveItem(keys[1]!, archive);
  storage.deleteItem(keys[1]!);
  await replicate(store, server);
  assert.equal(server.contents, { Archive: [], Inbox: ["three"] });
  assert.ok(isSettled(storage));
});

test("associated items follow the others", async () => {
  const { storage, store, server, folder } = await agreed();
  const views = [1, 2].map((n) => storage.addItem(folder, mime(`view ${n}`), { associated: true }));
  const normal = storage.addItem(folder, mime("four"));
  await replicate(store, server);
  assert.equal(server.contents.Inbox, ["four", "one", "three", "two", "view 1", "view 2"]);
  assert.equal(
    server.calls.map(({ key }) => key),
    [normal, ...views],
  );
  for (const key of views) storage.markRead(key, true);
  storage.deleteItem(views[0]!);
  await replicate(store, server);
  assert.equal(server.contents.Inbox, ["four", "one", "three", "two", "view 2*"]);
});

test("of a scope only the listed folders are replicated, the rest stays pending", async () => {
  const { storage, store, server } = setUp();
  const [a, b] = ["A", "B"].map((name) => storage.createFolder(name)) as [string, string];
  storage.addItem(a, mime("in A"));
  storage.addItem(b, mime("in B"));
  await replicate(store, server, { folders: [folderEntryId(b)] });
  assert.equal(server.contents, { B: ["in B"] });
  assert.equal(
    storage.changedFolders().map(({ key }) => key),
    [a],
  );
  assert.equal(
    storage.changedContents().map(({ key }) => key),
    [a],
  );
  await replicate(store, server, { folders: [] });
  assert.equal(server.contents, { B: ["in B"] }, "no folder is not all folders");
  await replicate(store, server);
  assert.equal(server.contents, { A: ["in A"], B: ["in B"] });
});

test("an entry identifier that is not ours names no folder", async () => {
  const { storage, store, server } = setUp();
  const { folder } = inbox(storage, "one");
  const foreign = folderEntryId(folder);
  foreign[4] = foreign[4]! ^ 0xff;
  await replicate(store, server, { folders: [foreign, new Uint8Array(), new Uint8Array(46)] });
  assert.equal(server.calls, []);
});

test("of the folders above a scope, only the folders themselves are replicated", async () => {
  const { storage, store, server } = setUp();
  const top = storage.createFolder("Top");
  const child = storage.createFolder("Child", top);
  storage.addItem(top, mime("in Top"));
  storage.addItem(child, mime("in Child"));
  const [folders, ancestors] = [[folderEntryId(child)], [folderEntryId(top)]];
  await replicate(store, server, { folders, ancestors });
  assert.equal(server.contents, { Top: [], "Top/Child": ["in Child"] });
  assert.equal(
    storage.changedContents().map(({ key }) => key),
    [top],
  );
});

test("a large item arrives byte for byte", async () => {
  const { storage, store, server } = setUp();
  const { folder } = inbox(storage);
  const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => index % 251);
  const key = storage.addItem(folder, bytes);
  await replicate(store, server);
  assert.equal(server.item(key)?.mime, bytes);
});

test.run();
