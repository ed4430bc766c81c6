import { findProperty, HR, IMessageClient, MSGFLAG, PR, propertyError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ItemChange } from "../../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../../examples/stores/memory/memory-storage.js";
import { inbox, isSettled, mime } from "../../replicate/support.js";

const test = suite("stores: memory storage");

/** A storage with an inbox of three items, of which nothing is pending. */
function settled() {
  const storage = new MemoryStorage();
  const { folder, keys } = inbox(storage, "one", "two", "three");
  storage.acknowledge([...storage.changedFolders(), ...storage.changedItems(folder)]);
  assert.ok(isSettled(storage));
  return { storage, folder, keys: keys as [string, string, string] };
}

function changes(storage: MemoryStorage, folder: string): string[] {
  return storage.changedItems(folder).map(({ change }) => change);
}

test("keys are 44 digits, and no two are the same, in other storages neither", () => {
  const keys = [new MemoryStorage(), new MemoryStorage()].flatMap((storage) => {
    const folder = storage.createFolder("A");
    return [folder, storage.createFolder("A"), storage.addItem(folder, mime("x"))];
  });
  assert.is(new Set(keys).size, 6);
  for (const key of keys) assert.match(key, /^[0-9a-f]{44}$/);
});

test("edits add up to the one that says most", () => {
  const cases: [(storage: MemoryStorage, key: string, other: string) => void, ItemChange["change"]][] = [
    [(storage, key) => storage.markRead(key, true), "read"],
    [(storage, key) => storage.markRead(key, false), "unread"],
    [
      (storage, key) => {
        storage.updateItem(key, mime("x"));
        storage.markRead(key, true);
      },
      "modified",
    ],
    [
      (storage, key, other) => {
        storage.moveItem(key, other);
        storage.updateItem(key, mime("x"));
      },
      "moved",
    ],
  ];
  for (const [edit, change] of cases) {
    const { storage, folder, keys } = settled();
    const other = storage.createFolder("Other");
    edit(storage, keys[0], other);
    assert.equal([...changes(storage, folder), ...changes(storage, other)], [change]);
  }
});

test("a new item stays new whatever is done to it, until it is deleted", () => {
  const { storage, folder } = settled();
  const other = storage.createFolder("Other");
  const key = storage.addItem(folder, mime("four"));
  storage.markRead(key, true);
  storage.updateItem(key, mime("vier"));
  storage.moveItem(key, other);
  assert.equal([changes(storage, folder), changes(storage, other)], [[], ["new"]]);
  storage.deleteItem(key);
  assert.equal(changes(storage, other), []);
});

test("a moved item tells where it was; a deleted one is where the server has it", () => {
  const { storage, folder, keys } = settled();
  const [b, c] = [storage.createFolder("B"), storage.createFolder("C")];
  storage.moveItem(keys[0], b);
  storage.moveItem(keys[0], c);
  assert.equal(
    storage.changedItems(c).map(({ from }) => from),
    [folder],
  );
  storage.deleteItem(keys[0]);
  assert.equal([changes(storage, folder), changes(storage, c)], [["deleted"], []]);
});

test("an item that was moved back has not been moved", () => {
  const { storage, folder, keys } = settled();
  const other = storage.createFolder("Other");
  storage.moveItem(keys[0], other);
  storage.moveItem(keys[0], folder);
  assert.ok(
    storage.changedItems(folder).every(({ change, from }) => change !== "moved" && from === undefined),
  );
});

test("only the version that is acknowledged is forgotten", () => {
  const { storage, folder, keys } = settled();
  storage.updateItem(keys[0], mime("uno"));
  const [first] = storage.changedItems(folder);
  storage.updateItem(keys[0], mime("eins"));
  storage.acknowledge([first!]);
  const [second] = storage.changedItems(folder);
  assert.is(second?.key, keys[0]);
  assert.is.not(second?.version, first!.version);
  storage.acknowledge([second!]);
  assert.ok(isSettled(storage));
  storage.acknowledge([second!]);
  assert.ok(isSettled(storage), "twice is no mistake");
});

test("a moved item that is acknowledged is where it was uploaded, also when it has moved on", () => {
  const { storage, keys } = settled();
  const [b, c] = [storage.createFolder("B"), storage.createFolder("C")];
  storage.moveItem(keys[0], b);
  const moved = storage.changedItems(b);
  storage.moveItem(keys[0], c);
  storage.acknowledge(moved);
  assert.equal(
    storage.changedItems(c).map(({ from }) => from),
    [b],
  );
});

test("a change of something that is gone is forgotten without a word", () => {
  const { storage, folder, keys } = settled();
  storage.deleteItem(keys[0]);
  const changed = storage.changedItems(folder);
  storage.acknowledge(changed);
  storage.acknowledge(changed);
  assert.ok(isSettled(storage));
  assert.throws(() => storage.updateItem(keys[0], mime("x")), `there is no item ${keys[0]}`);
  assert.throws(() => storage.renameFolder("nowhere", "x"), "there is no folder nowhere");
});

test("parents come before their subfolders, and go after them", () => {
  const { storage, folder } = settled();
  const [a, b] = [storage.createFolder("A"), storage.createFolder("B")];
  storage.moveFolder(a, b);
  const changed = () => storage.changedFolders().map(({ key, change }) => `${change} ${key}`);
  assert.equal(changed(), [`new ${b}`, `new ${a}`]);
  storage.acknowledge(storage.changedFolders());
  storage.deleteFolder(b);
  storage.renameFolder(folder, "Post");
  assert.equal(changed(), [`modified ${folder}`, `deleted ${a}`, `deleted ${b}`]);
});

test("folders whose items changed come in the order of the hierarchy", () => {
  const storage = new MemoryStorage();
  const [a, b] = [storage.createFolder("A"), storage.createFolder("B")];
  storage.addItem(a, mime("in A"));
  storage.addItem(b, mime("in B"));
  storage.moveFolder(a, b);
  assert.equal(storage.changedContents(), [
    { key: b, name: "B" },
    { key: a, name: "A" },
  ]);
});

test("what was in a folder that is gone is no longer pending, and no longer kept", () => {
  const { storage, folder, keys } = settled();
  storage.deleteFolder(folder);
  storage.acknowledge(storage.changedFolders());
  assert.ok(isSettled(storage));
  assert.throws(() => storage.markRead(keys[0], true), "there is no item");
});

test("an item comes with its flags, its date and its bytes", async () => {
  const { storage, folder } = settled();
  const key = storage.addItem(folder, mime("view"), { associated: true, read: true, received: new Date(0) });
  const [change] = storage.changedItems(folder);
  const item = new IMessageClient(storage.openItem(change!));
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
