import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Call, inbox, isSettled, mime, pendingItems, setUp, upload } from "./support.js";

const test = suite("replicate: edits made during an upload");

/** An inbox with one item, and an edit that is made while a call of the server for it is under way. */
function editing() {
  const all = setUp();
  const { folder, keys } = inbox(all.replica, "one");
  const during = (method: Call["method"], edit: () => void) => {
    all.server.before = (call) => {
      if (call.method !== method) return;
      all.server.before = () => {};
      edit();
    };
  };
  const run = () => upload(all);
  return { ...all, folder, key: keys[0]!, during, run };
}

test("an item that is modified stays pending, and the next run brings the new text", async () => {
  const { replica, server, folder, key, during, run } = editing();
  during("putItem", () => replica.updateItem(key, mime("uno")));
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  assert.equal(
    pendingItems(replica, folder).map((item) => item.key),
    [key],
  );
  await run();
  assert.equal(server.contents.Inbox, ["uno"]);
  assert.ok(isSettled(replica));
});

test("an item that is read stays pending, and the next run brings the read state", async () => {
  const { replica, server, key, during, run } = editing();
  during("putItem", () => replica.setFlags(key, { read: true }));
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  await run();
  assert.equal(server.contents.Inbox, ["one*"]);
  assert.ok(isSettled(replica));
});

test("a read state that is taken back stays pending", async () => {
  const { replica, server, key, during, run } = editing();
  await run();
  replica.setFlags(key, { read: true });
  during("setFlags", () => replica.setFlags(key, { read: false }));
  await run();
  assert.equal(server.contents.Inbox, ["one*"]);
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  assert.ok(isSettled(replica));
});

test("an item that is deleted stays pending, and the next run deletes it", async () => {
  const { replica, server, key, during, run } = editing();
  during("putItem", () => replica.deleteItem(key));
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  await run();
  assert.equal(server.contents.Inbox, []);
  assert.ok(isSettled(replica));
});

test("a new item that is moved ends in one folder only", async () => {
  const { replica, server, key, during, run } = editing();
  const archive = replica.createFolder("Archive");
  during("putItem", () => replica.moveItem(key, archive));
  await run();
  await run();
  assert.equal(server.contents, { Archive: ["one"], Inbox: [] });
  assert.ok(isSettled(replica));
});

test("an item that is moved on while it is moved ends in one folder only", async () => {
  const { replica, server, key, during, run } = editing();
  const [archive, later] = [replica.createFolder("Archive"), replica.createFolder("Later")];
  await run();
  replica.moveItem(key, archive);
  during("moveItem", () => replica.moveItem(key, later));
  await run();
  await run();
  assert.equal(server.contents, { Archive: [], Inbox: [], Later: ["one"] });
  assert.ok(isSettled(replica));
});

test("an item that is moved back while it is moved is where it was", async () => {
  const { replica, server, folder, key, during, run } = editing();
  const archive = replica.createFolder("Archive");
  await run();
  replica.moveItem(key, archive);
  during("moveItem", () => replica.moveItem(key, folder));
  await run();
  await run();
  assert.equal(server.contents, { Archive: [], Inbox: ["one"] });
  assert.ok(isSettled(replica));
});

test("an item that is moved and then deleted while it is moved is nowhere", async () => {
  const { replica, server, key, during, run } = editing();
  const archive = replica.createFolder("Archive");
  await run();
  replica.moveItem(key, archive);
  during("moveItem", () => replica.deleteItem(key));
  await run();
  await run();
  assert.equal(server.contents, { Archive: [], Inbox: [] });
  assert.ok(isSettled(replica));
});

test("a folder that is renamed stays pending, and the next run brings the new name", async () => {
  const { replica, server, folder, during, run } = editing();
  during("putFolder", () => replica.renameFolder(folder, "Post"));
  await run();
  assert.equal(server.contents, { Inbox: ["one"] });
  await run();
  assert.equal(server.contents, { Post: ["one"] });
  assert.ok(isSettled(replica));
});

test("a folder that is deleted stays pending, and the next run deletes it", async () => {
  const { replica, server, folder, during, run } = editing();
  during("putFolder", () => replica.deleteFolder(folder));
  await run();
  await run();
  assert.equal(server.contents, {});
  assert.ok(isSettled(replica));
});

test("an item that comes after its folder's turn is left to the next run", async () => {
  const { replica, server, folder, during, run } = editing();
  during("putItem", () => replica.addItem(folder, mime("two")));
  const summary = await run();
  assert.is(summary.up.items, 1);
  assert.equal(server.contents.Inbox, ["one"]);
  await run();
  assert.equal(server.contents.Inbox, ["one", "two"]);
});

test.run();
