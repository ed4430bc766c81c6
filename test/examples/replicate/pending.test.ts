import { HR, HResultError, type IMessage, PR } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Failure } from "../../../examples/replicate/summary.js";
import type { ItemChange } from "../../../examples/stores/core/changes.js";
import { PendingChanges } from "../../../examples/stores/core/pending.js";
import { ReadOnlyMessage } from "../../../examples/stores/core/properties.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { failsFor, inbox, isSettled, mime, pendingFolders, pendingItems, setUp, upload } from "./support.js";

const test = suite("replicate: what stays pending");

test("an item that fails stays pending, stops no other, and is tried again", async () => {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  server.before = failsFor(keys[1]!);
  const seen: Failure[] = [];
  const summary = await upload({ store, server }, { onFailure: (failure) => seen.push(failure) });
  assert.equal(server.contents.Inbox, ["one", "three"]);
  const failure = {
    direction: "up",
    folder: "Inbox",
    key: keys[1],
    title: `"two" of ${new Date().toISOString().slice(0, 10)}`,
    code: "MAPI_E_CALL_FAILED",
    reason: "the server says failed",
  };
  assert.equal(summary.failures, [failure]);
  assert.equal(seen, [failure]);
  assert.equal([summary.up.items, summary.folders[0]?.failed, summary.stoppedBy], [2, 1, undefined]);
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    [keys[1]],
  );
  server.before = () => {};
  const again = await upload({ store, server });
  assert.equal([again.up.items, again.failures], [1, []]);
  assert.ok(isSettled(replica));
});

test("a read state and a deletion that fail stay pending alone", async () => {
  const { replica, store, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three", "four");
  await upload({ store, server });
  for (const key of keys.slice(0, 2)) replica.setFlags(key, { read: true });
  for (const key of keys.slice(2)) replica.deleteItem(key);
  server.before = (call) => {
    failsFor(keys[0]!)(call);
    failsFor(keys[2]!)(call);
  };
  const summary = await upload({ store, server });
  assert.equal(
    summary.failures.map(({ key }) => key),
    [keys[0], keys[2]],
  );
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    [keys[0], keys[2]],
  );
  server.before = () => {};
  await upload({ store, server });
  assert.equal(server.contents.Inbox, ["one*", "two*"]);
  assert.ok(isSettled(replica));
});

test("a folder that fails stays pending with what is in it, and stops no other", async () => {
  const { replica, store, server } = setUp();
  const { folder } = inbox(replica, "one");
  replica.addItem(replica.createFolder("Other"), mime("two"));
  server.before = failsFor(folder, "foreign");
  const summary = await upload({ store, server });
  assert.equal(server.contents, { Other: ["two"] });
  assert.equal(
    summary.failures.map(({ code }) => code),
    ["MAPI_E_COLLISION", "MAPI_E_NOT_FOUND"],
  );
  assert.equal(
    pendingFolders(replica).map(({ key }) => key),
    [folder],
  );
  server.before = () => {};
  await upload({ store, server });
  assert.equal(server.contents, { Inbox: ["one"], Other: ["two"] });
});

test("the failure of a folder names the folder as people know it", async () => {
  const { replica, store, server } = setUp();
  const { folder } = inbox(replica);
  server.before = failsFor(folder);
  const { failures, folders } = await upload({ store, server });
  assert.is(failures[0]?.folder, "Inbox");
  assert.is(folders[0]?.name, "Inbox");
});

/** Changes of which one item cannot be read. */
class Damaged extends PendingChanges {
  bad = "";

  override openItem(change: ItemChange): IMessage {
    if (change.key !== this.bad) return super.openItem(change);
    return new ReadOnlyMessage([
      [PR.INTERNET_CONTENT, () => Promise.reject(new Error("block 17 is damaged"))],
    ]);
  }
}

test("an item that cannot be read is reported and stays pending, and stops no other", async () => {
  const { replica, server } = setUp();
  const { folder, keys } = inbox(replica, "one", "two", "three");
  const source = new Damaged(replica);
  source.bad = keys[0]!;
  const { failures } = await upload({ store: new ReplicatedStore({ source }), server });
  const failure = {
    direction: "up",
    folder: "Inbox",
    key: keys[0],
    code: "MAPI_E_CORRUPT_DATA",
    reason: "block 17 is damaged",
  };
  assert.equal(failures, [failure]);
  assert.equal(server.contents.Inbox, ["three", "two"]);
  assert.equal(
    pendingItems(replica, folder).map(({ key }) => key),
    [keys[0]],
  );
});

/** Changes of which nothing can be noted. */
class Full extends PendingChanges {
  override acknowledge(): void {
    throw new HResultError(HR.MAPI_E_NOT_ENOUGH_DISK, {}, "the journal cannot be written");
  }
}

test("a store that cannot take note of what arrived ends the run, and is balanced after it", async () => {
  const { replica, server } = setUp();
  inbox(replica, "one");
  const store = new ReplicatedStore({ source: new Full(replica) });
  for (const _ of [1, 2]) {
    const { stoppedBy } = await upload({ store, server });
    assert.is(stoppedBy?.code, "MAPI_E_NOT_ENOUGH_DISK");
    assert.is(stoppedBy?.reason, "the journal cannot be written");
  }
});

test.run();
