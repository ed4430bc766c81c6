import { HR, HResultError, type IMessage, PR } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { replicate } from "../../../examples/replicate/replicate.js";
import type { Failure } from "../../../examples/replicate/summary.js";
import { ReadOnlyMessage } from "../../../examples/stores/core/properties.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import type { ItemChange } from "../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { failsFor, inbox, isSettled, MemoryServer, mime, setUp } from "./support.js";

const test = suite("replicate: what stays pending");

test("an item that fails stays pending, stops no other, and is tried again", async () => {
  const { storage, store, server } = setUp();
  const { folder, keys } = inbox(storage, "one", "two", "three");
  server.before = failsFor(keys[1]!);
  const seen: Failure[] = [];
  const summary = await replicate(store, server, { onFailure: (failure) => seen.push(failure) });
  assert.equal(server.contents.Inbox, ["one", "three"]);
  const failure = {
    folder: "Inbox",
    key: keys[1],
    code: "MAPI_E_CALL_FAILED",
    reason: "the server says failed",
  };
  assert.equal(summary.failures, [failure]);
  assert.equal(seen, [failure]);
  assert.equal([summary.items, summary.folders[0]?.failed, summary.stoppedBy], [2, 1, undefined]);
  assert.equal(
    storage.changedItems(folder).map(({ key }) => key),
    [keys[1]],
  );
  server.before = () => {};
  const again = await replicate(store, server);
  assert.equal([again.items, again.failures], [1, []]);
  assert.ok(isSettled(storage));
});

test("a read state and a deletion that fail stay pending alone", async () => {
  const { storage, store, server } = setUp();
  const { folder, keys } = inbox(storage, "one", "two", "three", "four");
  await replicate(store, server);
  for (const key of keys.slice(0, 2)) storage.markRead(key, true);
  for (const key of keys.slice(2)) storage.deleteItem(key);
  server.before = (call) => {
    failsFor(keys[0]!)(call);
    failsFor(keys[2]!)(call);
  };
  const summary = await replicate(store, server);
  assert.equal(
    summary.failures.map(({ key }) => key),
    [keys[0], keys[2]],
  );
  assert.equal(
    storage.changedItems(folder).map(({ key }) => key),
    [keys[0], keys[2]],
  );
  server.before = () => {};
  await replicate(store, server);
  assert.equal(server.contents.Inbox, ["one*", "two*"]);
  assert.ok(isSettled(storage));
});

test("a folder that fails stays pending with what is in it, and stops no other", async () => {
  const { storage, store, server } = setUp();
  const { folder } = inbox(storage, "one");
  storage.addItem(storage.createFolder("Other"), mime("two"));
  server.before = failsFor(folder, "foreign");
  const summary = await replicate(store, server);
  assert.equal(server.contents, { Other: ["two"] });
  assert.equal(
    summary.failures.map(({ code }) => code),
    ["MAPI_E_COLLISION", "MAPI_E_NOT_FOUND"],
  );
  assert.equal(
    storage.changedFolders().map(({ key }) => key),
    [folder],
  );
  server.before = () => {};
  await replicate(store, server);
  assert.equal(server.contents, { Inbox: ["one"], Other: ["two"] });
});

test("the failure of a folder names the folder as people know it", async () => {
  const { storage, store, server } = setUp();
  const { folder } = inbox(storage);
  server.before = failsFor(folder);
  const { failures, folders } = await replicate(store, server);
  assert.is(failures[0]?.folder, "Inbox");
  assert.is(folders[0]?.name, "Inbox");
});

/** A storage that holds one item that cannot be read. */
class Damaged extends MemoryStorage {
  bad = "";

  override openItem(change: ItemChange): IMessage {
    if (change.key !== this.bad) return super.openItem(change);
    return new ReadOnlyMessage([
      [PR.INTERNET_CONTENT, () => Promise.reject(new Error("block 17 is damaged"))],
    ]);
  }
}

test("an item that cannot be read is reported and stays pending, and stops no other", async () => {
  const storage = new Damaged();
  const { folder, keys } = inbox(storage, "one", "two", "three");
  storage.bad = keys[0]!;
  const server = new MemoryServer();
  const { failures } = await replicate(new ReplicatedStore(storage), server);
  const failure = {
    folder: "Inbox",
    key: keys[0],
    code: "MAPI_E_CORRUPT_DATA",
    reason: "block 17 is damaged",
  };
  assert.equal(failures, [failure]);
  assert.equal(server.contents.Inbox, ["three", "two"]);
  assert.equal(
    storage.changedItems(folder).map(({ key }) => key),
    [keys[0]],
  );
});

/** A storage that cannot take note of anything. */
class Full extends MemoryStorage {
  override acknowledge(): void {
    throw new HResultError(HR.MAPI_E_NOT_ENOUGH_DISK, {}, "the journal cannot be written");
  }
}

test("a store that cannot take note of what arrived ends the run, and is balanced after it", async () => {
  const storage = new Full();
  inbox(storage, "one");
  const store = new ReplicatedStore(storage);
  for (const _ of [1, 2]) {
    const error = await replicate(store, new MemoryServer()).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.instance(error, HResultError);
    assert.is((error as HResultError).detail, "the journal cannot be written");
  }
});

test.run();
