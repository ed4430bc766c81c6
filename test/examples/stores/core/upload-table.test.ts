import type { Filled, UPTBL } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changesOf, type ItemChange } from "../../../../examples/stores/core/changes.js";
import { folderId, NO_KEY } from "../../../../examples/stores/core/keys.js";
import { UploadTable } from "../../../../examples/stores/core/upload-table.js";

const test = suite("stores: upload table");

function change(key: string, kind: ItemChange["change"], associated = false): ItemChange {
  return { kind: "item", key, folder: NO_KEY, change: kind, associated, version: "1" };
}

const CHANGES = [
  change("a", "deleted"),
  change("b", "new", true),
  change("c", "read"),
  change("d", "modified"),
  change("e", "unread", true),
  change("f", "moved"),
  change("g", "deleted", true),
  change("h", "new"),
];

function open(changes: readonly ItemChange[]) {
  const table = new UploadTable(changesOf(NO_KEY, changes));
  const struct: Filled<UPTBL> = {
    ulFlags: 0,
    pszName: null,
    feid: folderId(NO_KEY),
    pupmovHead: null,
    ...table.counts(),
  };
  return { table, struct };
}

const keys = (list: readonly ItemChange[]) => list.map(({ key }) => key).join("");

test("it counts by kind, normal and associated items apart", () => {
  const { struct } = open(CHANGES);
  const done = { iEntMod: 0, iEntRead: 0, iEntDel: 0 };
  assert.equal(struct.rgte, [
    { ...done, cEntMod: 3, cEntRead: 1, cEntDel: 1 },
    { ...done, cEntMod: 1, cEntRead: 1, cEntDel: 1 },
  ]);
  assert.equal([struct.iEnt, struct.cEnt], [0, 8]);
});

test("normal items come before associated ones, else the order stays", () => {
  const { table, struct } = open(CHANGES);
  assert.is(keys(table.reads), "ce");
  assert.is(keys(table.removals), "ag");
  let order = "";
  for (; table.message !== undefined; table.messageDone(struct)) order += table.message.key;
  assert.is(order, "dfhb");
  assert.is(keys(CHANGES), "abcdefgh", "the list that it was given is as it was");
});

test("what is done advances its own count and the sum", () => {
  const { table, struct } = open(CHANGES);
  for (let n = 0; n < 3; n++) table.messageDone(struct);
  assert.equal([struct.rgte[0].iEntMod, struct.rgte[1].iEntMod, struct.iEnt], [3, 0, 3]);
  table.messageDone(struct);
  assert.equal([struct.rgte[0].iEntMod, struct.rgte[1].iEntMod, struct.iEnt], [3, 1, 4]);
  table.readsDone(struct);
  assert.equal([struct.rgte[0].iEntRead, struct.rgte[1].iEntRead, struct.iEnt], [1, 1, 6]);
  table.removalsDone(struct);
  assert.equal([struct.rgte[0].iEntDel, struct.rgte[1].iEntDel, struct.iEnt], [1, 1, 8]);
  assert.is(struct.iEnt, struct.cEnt);
  assert.equal([table.message, table.reads, table.removals], [undefined, [], []]);
});

test("a list is done once", () => {
  const { table, struct } = open(CHANGES);
  table.readsDone(struct);
  table.readsDone(struct);
  assert.equal([struct.rgte[0].iEntRead, struct.iEnt], [1, 2]);
});

test("a folder in which nothing changed has nothing to do", () => {
  const { table, struct } = open([]);
  assert.equal([table.message, struct.cEnt], [undefined, 0]);
});

test.run();
