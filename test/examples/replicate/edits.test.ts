import { suite } from "uvu";
import * as assert from "uvu/assert";
import { replicate } from "../../../examples/replicate/replicate.js";
import { type Call, inbox, isSettled, mime, setUp } from "./support.js";

const test = suite("replicate: edits made during an upload");

/** An inbox with one item, and an edit that is made while a call of the server for it is under way. */
function editing() {
  const all = setUp();
  const { folder, keys } = inbox(all.storage, "one");
  const during = (method: Call["method"], edit: () => void) => {
    all.server.before = (call) => {
      if (call.method !== method) return;
      all.server.before = () => {};
      edit();
    };
  };
  const run = () => replicate(all.store, all.server);
  return { ...all, folder, key: keys[0]!, during, run };
}

test("an item that is modified stays pending, and the next run brings the new text", async () => {
  const { storage, server, folder, key, during, run } = editing();
  during("putItem", () => storage.updateItem(key, mime("uno")));
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  assert.equal(
    storage.changedItems(folder).map((item) => item.key),
    [key],
  );
  await run();
  assert.equal(server.contents.Inbox, ["uno"]);
  assert.ok(isSettled(storage));
});

test("an item that is read stays pending, and the next run brings the read state", async () => {
  const { storage, server, key, during, run } = editing();
  during("putItem", () => storage.markRead(key, true));
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  await run();
  assert.equal(server.contents.Inbox, ["one*"]);
  assert.ok(isSettled(storage));
});

test("a read state that is taken back stays pending", async () => {
  const { storage, server, key, during, run } = editing();
  await run();
  storage.markRead(key, true);
  during("setRead", () => storage.markRead(key, false));
  await run();
  assert.equal(server.contents.Inbox, ["one*"]);
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  assert.ok(isSettled(storage));
});

test("an item that is deleted stays pending, and the next run deletes it", async () => {
  const { storage, server, key, during, run } = editing();
  during("putItem", () => storage.deleteItem(key));
  await run();
  assert.equal(server.contents.Inbox, ["one"]);
  await run();
  assert.equal(server.contents.Inbox, []);
  assert.ok(isSettled(storage));
});

test("a new item that is moved ends in one folder only", async () => {
  const { storage, server, key, during, run } = editing();
  const archive = storage.createFolder("Archive");
  during("putItem", () => storage.moveItem(key, archive));
  await run();
  await run();
  assert.equal(server.contents, { Archive: ["one"], Inbox: [] });
  assert.ok(isSettled(storage));
});

test("an item that is moved on while it is moved ends in one folder only", async () => {
  const { storage, server, key, during, run } = editing();
  const [archive, later] = [storage.createFolder("Archive"), storage.createFolder("Later")];
  await run();
  storage.moveItem(key, archive);
  during("putItem", () => storage.moveItem(key, later));
  await run();
  await run();
  assert.equal(server.contents, { Archive: [], Inbox: [], Later: ["one"] });
  assert.ok(isSettled(storage));
});

test("an item that is moved back while it is moved is where it was", async () => {
  const { storage, server, folder, key, during, run } = editing();
  const archive = storage.createFolder("Archive");
  await run();
  storage.moveItem(key, archive);
  during("putItem", () => storage.moveItem(key, folder));
  await run();
  await run();
  assert.equal(server.contents, { Archive: [], Inbox: ["one"] });
  assert.ok(isSettled(storage));
});

test("an item that is moved and then deleted while it is moved is nowhere", async () => {
  const { storage, server, key, during, run } = editing();
  const archive = storage.createFolder("Archive");
  await run();
  storage.moveItem(key, archive);
  during("putItem", () => storage.deleteItem(key));
  await run();
  await run();
  assert.equal(server.contents, { Archive: [], Inbox: [] });
  assert.ok(isSettled(storage));
});

test("a folder that is renamed stays pending, and the next run brings the new name", async () => {
  const { storage, server, folder, during, run } = editing();
  during("putFolder", () => storage.renameFolder(folder, "Post"));
  await run();
  assert.equal(server.contents, { Inbox: ["one"] });
  await run();
  assert.equal(server.contents, { Post: ["one"] });
  assert.ok(isSettled(storage));
});

test("a folder that is deleted stays pending, and the next run deletes it", async () => {
  const { storage, server, folder, during, run } = editing();
  during("putFolder", () => storage.deleteFolder(folder));
  await run();
  await run();
  assert.equal(server.contents, {});
  assert.ok(isSettled(storage));
});

test("an item that comes after its folder's turn is left to the next run", async () => {
  const { storage, server, folder, during, run } = editing();
  during("putItem", () => storage.addItem(folder, mime("two")));
  const summary = await run();
  assert.is(summary.items, 1);
  assert.equal(server.contents.Inbox, ["one"]);
  await run();
  assert.equal(server.contents.Inbox, ["one", "two"]);
});

test.run();
