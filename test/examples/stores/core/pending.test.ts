import { findProperty, HR, IMessageClient, MSGFLAG, PR, propertyError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FolderChange, ItemChange } from "../../../../examples/stores/core/changes.js";
import { PendingChanges } from "../../../../examples/stores/core/pending.js";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { MemoryStorage } from "../../../../examples/stores/memory/memory-storage.js";
import {
  inbox,
  isSettled,
  mime,
  pendingContents,
  pendingFolders,
  pendingItems,
  settle,
} from "../../replicate/support.js";

const test = suite("stores: pending changes");

/** A storage with an inbox of three items, of which nothing is pending. */
function settled() {
  const replica = new Replica(new MemoryStorage());
  const { folder, keys } = inbox(replica, "one", "two", "three");
  settle(replica);
  assert.ok(isSettled(replica));
  return { replica, folder, keys: keys as [string, string, string] };
}

function acknowledge(replica: Replica, list: readonly (FolderChange | ItemChange)[]): void {
  const pending = new PendingChanges(replica);
  pending.acknowledge(list);
  pending.settle();
}

function changes(replica: Replica, folder: string): string[] {
  return pendingItems(replica, folder).map(({ change }) => change);
}

test("keys are 44 digits, and no two are the same, in other storages neither", () => {
  const keys = [1, 2]
    .map(() => new Replica(new MemoryStorage()))
    .flatMap((replica) => {
      const folder = replica.createFolder("A");
      return [folder, replica.createFolder("A"), replica.addItem(folder, mime("x"))];
    });
  assert.is(new Set(keys).size, 6);
  for (const key of keys) assert.match(key, /^[0-9a-f]{44}$/);
});

test("edits add up to the one that says most", () => {
  const cases: [(replica: Replica, key: string, other: string) => void, ItemChange["change"]][] = [
    [(replica, key) => replica.setFlags(key, { read: true }), "read"],
    [
      (replica, key) => {
        replica.setFlags(key, { read: true });
        replica.setFlags(key, { read: false });
      },
      "unread",
    ],
    [
      (replica, key) => {
        replica.updateItem(key, mime("x"));
        replica.setFlags(key, { read: true });
      },
      "modified",
    ],
    [
      (replica, key, other) => {
        replica.moveItem(key, other);
        replica.updateItem(key, mime("x"));
      },
      "moved",
    ],
  ];
  for (const [edit, change] of cases) {
    const { replica, folder, keys } = settled();
    const other = replica.createFolder("Other");
    edit(replica, keys[0], other);
    assert.equal([...new Set([...changes(replica, folder), ...changes(replica, other)])], [change]);
  }
});

test("a new item stays new whatever is done to it, until it is deleted", () => {
  const { replica, folder } = settled();
  const other = replica.createFolder("Other");
  const key = replica.addItem(folder, mime("four"));
  replica.setFlags(key, { read: true });
  replica.updateItem(key, mime("vier"));
  replica.moveItem(key, other);
  assert.equal([changes(replica, folder), changes(replica, other)], [[], ["new"]]);
  replica.deleteItem(key);
  assert.equal(changes(replica, other), []);
});

test("a moved item tells where it was; a deleted one is where the server has it", () => {
  const { replica, folder, keys } = settled();
  const [b, c] = [replica.createFolder("B"), replica.createFolder("C")];
  replica.moveItem(keys[0], b);
  replica.moveItem(keys[0], c);
  assert.equal(
    pendingItems(replica, c).map(({ from }) => from),
    [folder],
  );
  replica.deleteItem(keys[0]);
  assert.equal([changes(replica, folder), changes(replica, c)], [["deleted"], []]);
});

test("an item that was moved back has not been moved", () => {
  const { replica, folder, keys } = settled();
  const other = replica.createFolder("Other");
  replica.moveItem(keys[0], other);
  replica.moveItem(keys[0], folder);
  assert.ok(
    pendingItems(replica, folder).every(({ change, from }) => change !== "moved" && from === undefined),
  );
});

test("only the version that is acknowledged is forgotten", () => {
  const { replica, folder, keys } = settled();
  replica.updateItem(keys[0], mime("uno"));
  const [first] = pendingItems(replica, folder);
  replica.updateItem(keys[0], mime("eins"));
  acknowledge(replica, [first!]);
  const [second] = pendingItems(replica, folder);
  assert.is(second?.key, keys[0]);
  assert.is.not(second?.version, first!.version);
  acknowledge(replica, [second!]);
  assert.ok(isSettled(replica));
  acknowledge(replica, [second!]);
  assert.ok(isSettled(replica), "twice is no mistake");
});

test("a moved item that is acknowledged is where it was uploaded, also when it has moved on", () => {
  const { replica, keys } = settled();
  const [b, c] = [replica.createFolder("B"), replica.createFolder("C")];
  replica.moveItem(keys[0], b);
  const moved = pendingItems(replica, b);
  replica.moveItem(keys[0], c);
  acknowledge(replica, moved);
  assert.equal(
    pendingItems(replica, c).map(({ from }) => from),
    [b],
  );
});

test("a change of something that is gone is forgotten without a word", () => {
  const { replica, folder, keys } = settled();
  replica.deleteItem(keys[0]);
  const changed = pendingItems(replica, folder);
  acknowledge(replica, changed);
  acknowledge(replica, changed);
  assert.ok(isSettled(replica));
  assert.throws(() => replica.updateItem(keys[0], mime("x")), `there is no item ${keys[0]}`);
  assert.throws(() => replica.renameFolder("nowhere", "x"), "there is no folder nowhere");
});

test("parents come before their subfolders, and go after them", () => {
  const { replica, folder } = settled();
  const [a, b] = [replica.createFolder("A"), replica.createFolder("B")];
  replica.moveFolder(a, b);
  const changed = () => pendingFolders(replica).map(({ key, change }) => `${change} ${key}`);
  assert.equal(changed(), [`new ${b}`, `new ${a}`]);
  acknowledge(replica, pendingFolders(replica));
  replica.deleteFolder(b);
  replica.renameFolder(folder, "Post");
  assert.equal(changed(), [`modified ${folder}`, `deleted ${a}`, `deleted ${b}`]);
});

test("folders whose items changed come in the order of the hierarchy", () => {
  const replica = new Replica(new MemoryStorage());
  const [a, b] = [replica.createFolder("A"), replica.createFolder("B")];
  replica.addItem(a, mime("in A"));
  replica.addItem(b, mime("in B"));
  replica.moveFolder(a, b);
  assert.equal(pendingContents(replica), [
    { key: b, name: "B" },
    { key: a, name: "A" },
  ]);
});

test("what was in a folder that is gone is no longer pending, and no longer kept", () => {
  const { replica, folder, keys } = settled();
  replica.deleteFolder(folder);
  acknowledge(replica, pendingFolders(replica));
  assert.ok(isSettled(replica));
  assert.throws(() => replica.setFlags(keys[0], { read: true }), "there is no item");
});

test("an item comes with its flags, its date and its bytes", async () => {
  const { replica, folder } = settled();
  const key = replica.addItem(folder, mime("view"), {
    associated: true,
    flags: { read: true },
    received: new Date(0),
  });
  const [change] = pendingItems(replica, folder);
  const item = new IMessageClient(new PendingChanges(replica).openItem(change!));
  const list = await item.GetProps(
    [PR.MESSAGE_FLAGS, PR.MESSAGE_DELIVERY_TIME, PR.INTERNET_CONTENT, PR.BODY_W],
    0,
  );
  assert.is(change?.key, key);
  assert.is(findProperty(list, PR.MESSAGE_FLAGS), MSGFLAG.READ | MSGFLAG.ASSOCIATED);
  assert.is(findProperty(list, PR.MESSAGE_DELIVERY_TIME), 116444736000000000n);
  assert.equal(findProperty(list, PR.INTERNET_CONTENT), mime("view"));
  assert.is(propertyError(list, PR.BODY_W), HR.MAPI_E_NOT_FOUND);
});

test.run();
