import { suite } from "uvu";
import * as assert from "uvu/assert";
import { folderEntryId } from "../../../examples/stores/core/keys.js";
import { inbox, isSettled, mime, pendingContents, pendingFolders, setUp, upload } from "./support.js";

const test = suite("replicate: what arrives");

/** A store and a server that agree on an inbox with three items and an empty archive. */
async function agreed() {
  const all = setUp();
  const { folder, keys } = inbox(all.replica, "one", "two", "three");
  const archive = all.replica.createFolder("Archive");
  await upload(all);
  assert.ok(isSettled(all.replica));
  all.server.calls.length = 0;
  return { ...all, folder, keys, archive };
}

/** What a call of the server was about, in a line. */
function methods({ server }: Pick<Awaited<ReturnType<typeof agreed>>, "server">): string[] {
  return server.writes.map(({ method }) => method);
}

test("folders and items that are new arrive whole", async () => {
  const { replica, store, server } = setUp();
  const parent = replica.createFolder("Mail");
  const child = replica.createFolder("Lists", parent);
  const received = new Date("2001-01-02T10:20:30.456Z");
  const key = replica.addItem(child, mime("minutes"), { received, flags: { read: true } });
  replica.addItem(parent, mime("agenda"));
  const summary = await upload({ store, server });
  assert.equal(server.contents, { Mail: ["agenda"], "Mail/Lists": ["minutes*"] });
  const {
    version: _,
    modified: __,
    foreignContent: ___,
    foreignFlags: ____,
    ...item
  } = server.mailbox.item(key);
  assert.equal(item, {
    key,
    folder: child,
    mime: mime("minutes"),
    received,
    flags: { read: true, draft: false, answered: false, forwarded: false, flagged: false, keywords: "" },
    associated: false,
  });
  assert.ok(isSettled(replica));
  assert.is(summary.up.folders, 2);
  assert.is(summary.up.items, 2);
  assert.is(summary.up.bytes, mime("minutes").length + mime("agenda").length);
  assert.equal(summary.failures, []);
  assert.is(summary.aborted, false);
  assert.is(summary.stoppedBy, undefined);
  assert.equal(
    summary.folders.map(({ name, up, failed }) => [name, up.items, failed]),
    [
      ["Mail", 1, 0],
      ["Lists", 1, 0],
    ],
  );
});

test("a second run does nothing", async () => {
  const { store, server } = await agreed();
  const summary = await upload({ store, server });
  assert.equal(server.writes, []);
  assert.equal([summary.up.folders, summary.up.items, summary.up.bytes], [0, 0, 0]);
  assert.equal([summary.folders, summary.failures], [[], []]);
});

test("an empty store replicates to nothing", async () => {
  const { store, server } = setUp();
  assert.is((await upload({ store, server })).up.items, 0);
  assert.equal(server.writes, []);
});

test("folders are renamed, moved and deleted, and their items stay", async () => {
  const { replica, store, server, folder, archive } = await agreed();
  replica.renameFolder(folder, "Post");
  replica.moveFolder(archive, folder);
  await upload({ store, server });
  assert.equal(server.contents, { Post: ["one", "three", "two"], "Post/Archive": [] });
  assert.equal(
    server.writes.map(({ key }) => key),
    [folder, archive],
    "parents come first",
  );
  replica.moveFolder(archive, null);
  replica.renameFolder(archive, "Old");
  replica.deleteFolder(folder);
  await upload({ store, server });
  assert.equal(server.contents, { Old: [] });
  assert.ok(isSettled(replica));
});

test("a folder that is deleted takes its subfolders with it, children first", async () => {
  const { replica, store, server, folder, archive } = await agreed();
  replica.moveFolder(archive, folder);
  await upload({ store, server });
  server.calls.length = 0;
  replica.deleteFolder(folder);
  await upload({ store, server });
  assert.equal(server.contents, {});
  assert.equal(server.writes, [
    { method: "deleteFolder", key: archive },
    { method: "deleteFolder", key: folder },
  ]);
});

test("what came and went between two runs is not heard of", async () => {
  const { replica, store, server, folder } = await agreed();
  replica.deleteItem(replica.addItem(folder, mime("draft")));
  const temporary = replica.createFolder("Temporary");
  replica.addItem(temporary, mime("nothing"));
  replica.deleteFolder(temporary);
  await upload({ store, server });
  assert.equal(server.writes, []);
});

test("an item that was modified is replaced", async () => {
  const { replica, store, server, keys } = await agreed();
  replica.updateItem(keys[0]!, mime("uno"));
  replica.updateItem(keys[0]!, mime("eins"));
  const all = await upload({ store, server });
  assert.equal(server.contents.Inbox, ["eins", "three", "two"]);
  assert.is(all.up.items, 1);
  assert.equal(methods({ server }), ["putItem"]);
});

test("an item that was moved is there, and no longer here", async () => {
  const { replica, store, server, keys, archive } = await agreed();
  replica.moveItem(keys[1]!, archive);
  replica.setFlags(keys[1]!, { read: true });
  await upload({ store, server });
  assert.equal(server.contents, { Archive: ["two*"], Inbox: ["one", "three"] });
  assert.ok(isSettled(replica));
});

test("an item that was moved and moved on is where it went last", async () => {
  const { replica, store, server, keys, archive } = await agreed();
  replica.moveItem(keys[1]!, archive);
  replica.moveItem(keys[1]!, replica.createFolder("Later"));
  await upload({ store, server });
  assert.equal(server.contents, { Archive: [], Inbox: ["one", "three"], Later: ["two"] });
});

test("an item that was moved and moved back is where it was", async () => {
  const { replica, store, server, keys, folder, archive } = await agreed();
  replica.moveItem(keys[1]!, archive);
  replica.moveItem(keys[1]!, folder);
  await upload({ store, server });
  assert.equal(server.contents, { Archive: [], Inbox: ["one", "three", "two"] });
  assert.ok(isSettled(replica));
});

test("read states go up as such, without the item", async () => {
  const { replica, store, server, keys } = await agreed();
  replica.setFlags(keys[0]!, { read: true });
  replica.setFlags(keys[2]!, { read: true });
  const summary = await upload({ store, server });
  assert.equal(server.contents.Inbox, ["one*", "three*", "two"]);
  assert.equal(methods({ server }), ["setFlags", "setFlags"]);
  assert.equal([summary.up.items, summary.up.flags], [0, 2]);
  replica.setFlags(keys[0]!, { read: false });
  await upload({ store, server });
  assert.equal(server.contents.Inbox, ["one", "three*", "two"]);
});

test("an item that was modified and read goes up once", async () => {
  const { replica, store, server, keys } = await agreed();
  replica.setFlags(keys[0]!, { read: true });
  replica.updateItem(keys[0]!, mime("uno"));
  replica.setFlags(keys[0]!, { read: false });
  replica.setFlags(keys[0]!, { read: true });
  await upload({ store, server });
  assert.equal(server.contents.Inbox, ["three", "two", "uno*"]);
  assert.equal(methods({ server }), ["putItem"]);
});

test("an item that was deleted is deleted, also where it was moved before", async () => {
  const { replica, store, server, keys, archive } = await agreed();
  replica.deleteItem(keys[0]!);
  replica.moveItem(keys[1]!, archive);
  replica.deleteItem(keys[1]!);
  await upload({ store, server });
  assert.equal(server.contents, { Archive: [], Inbox: ["three"] });
  assert.ok(isSettled(replica));
});

test("associated items follow the others", async () => {
  const { replica, store, server, folder } = await agreed();
  const views = [1, 2].map((n) => replica.addItem(folder, mime(`view ${n}`), { associated: true }));
  const normal = replica.addItem(folder, mime("four"));
  await upload({ store, server });
  assert.equal(server.contents.Inbox, ["four", "one", "three", "two", "view 1", "view 2"]);
  assert.equal(
    server.writes.map(({ key }) => key),
    [normal, ...views],
  );
  for (const key of views) replica.setFlags(key, { read: true });
  replica.deleteItem(views[0]!);
  await upload({ store, server });
  assert.equal(server.contents.Inbox, ["four", "one", "three", "two", "view 2*"]);
});

test("of a scope only the listed folders are replicated, the rest stays pending", async () => {
  const { replica, store, server } = setUp();
  const [a, b] = ["A", "B"].map((name) => replica.createFolder(name)) as [string, string];
  replica.addItem(a, mime("in A"));
  replica.addItem(b, mime("in B"));
  await upload({ store, server }, { folders: [folderEntryId(b)] });
  assert.equal(server.contents, { B: ["in B"] });
  assert.equal(
    pendingFolders(replica).map(({ key }) => key),
    [a],
  );
  assert.equal(
    pendingContents(replica).map(({ key }) => key),
    [a],
  );
  await upload({ store, server }, { folders: [] });
  assert.equal(server.contents, { B: ["in B"] }, "no folder is not all folders");
  await upload({ store, server });
  assert.equal(server.contents, { A: ["in A"], B: ["in B"] });
});

test("an entry identifier that is not ours names no folder", async () => {
  const { replica, store, server } = setUp();
  const { folder } = inbox(replica, "one");
  const foreign = folderEntryId(folder);
  foreign[4] = foreign[4]! ^ 0xff;
  await upload({ store, server }, { folders: [foreign, new Uint8Array(), new Uint8Array(46)] });
  assert.equal(server.writes, []);
});

test("of the folders above a scope, only the folders themselves are replicated", async () => {
  const { replica, store, server } = setUp();
  const top = replica.createFolder("Top");
  const child = replica.createFolder("Child", top);
  replica.addItem(top, mime("in Top"));
  replica.addItem(child, mime("in Child"));
  const [folders, ancestors] = [[folderEntryId(child)], [folderEntryId(top)]];
  await upload({ store, server }, { folders, ancestors });
  assert.equal(server.contents, { Top: [], "Top/Child": ["in Child"] });
  assert.equal(
    pendingContents(replica).map(({ key }) => key),
    [top],
  );
});

test("a large item arrives byte for byte", async () => {
  const { replica, store, server } = setUp();
  const { folder } = inbox(replica);
  const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => index % 251);
  const key = replica.addItem(folder, bytes);
  await upload({ store, server });
  assert.equal(server.mailbox.items.get(key)?.mime, bytes);
});

test.run();
