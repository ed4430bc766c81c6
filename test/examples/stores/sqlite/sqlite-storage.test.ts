import { statSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Replica } from "../../../../examples/stores/core/replica.js";
import type { FolderRow, Storage } from "../../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../../examples/stores/memory/memory-storage.js";
import { Connection } from "../../../../examples/stores/sqlite/connection.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { bytes, inFolder, itemRow, key } from "./support.js";

const test = suite("stores: sqlite storage");

const folderRow: FolderRow = {
  ...{ key: key(1), parent: null, name: "Inbox", containerClass: "IPF.Note", modified: 1e12 },
  ...{ changeKey: key(2), pcl: "", edit: 1, syncedEdit: 0, syncedParent: null, deleted: false },
};

test("rows, contents and values come back as they were put, also from the file", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const hostile = ["", "\0", "a\0b", "lone \ud800 surrogate", "'); DROP TABLE items;--", "😀\r\n", '"\\'];
    const before = openSqliteStorage(path);
    for (const [index, name] of hostile.entries()) {
      before.putFolder({ ...folderRow, key: key(10 + index), parent: key(9), name, containerClass: name });
      before.setValue(`name ${name}`, name);
    }
    const full = itemRow(1, {
      ...{ serverFolder: key(3), associated: true, header: true, flags: 31, modified: 0.5, size: 2 ** 40 },
      ...{ syncedPcl: "16aa", syncedHash: "ff", edit: 7, syncedEdit: 6, readEdit: 5, syncedReadEdit: 4 },
      ...{ deleted: true, conflictOf: key(8), upload: 2, leaving: true },
      ...{ keywords: "blue work", syncedKeywords: "blue" },
    });
    before.putItem(full, new Uint8Array());
    before.putItem(itemRow(2), bytes("a\0b\xff"));
    before.putItem(itemRow(3));
    before.close();
    const after = openSqliteStorage(path);
    for (const [index, name] of hostile.entries()) {
      assert.is(after.folder(key(10 + index))?.name, name);
      assert.is(after.folder(key(10 + index))?.containerClass, name);
      assert.is(after.value(`name ${name}`), name);
    }
    assert.equal(after.item(key(1)), full);
    assert.equal(after.item(key(2)), itemRow(2));
    assert.equal(after.content(key(1)), new Uint8Array());
    assert.equal(after.content(key(2)), bytes("a\0b\xff"));
    assert.is(after.content(key(3)), undefined);
    assert.is(after.item(key(4)), undefined);
    assert.is(after.value("other"), undefined);
    after.close();
  }));

test("looking for a name takes no longer for a large value beside it", () =>
  inFolder((folder) => {
    const storage = openSqliteStorage(join(folder, "store.db"));
    const lookUp = () => {
      const start = performance.now();
      for (let round = 0; round < 200; round++) storage.value(`sync/retry/${round}`);
      return performance.now() - start;
    };
    lookUp();
    const before = Math.min(lookUp(), lookUp(), lookUp());
    storage.setValue("sync/folders", "x".repeat(4_000_000));
    const after = Math.min(lookUp(), lookUp(), lookUp());
    // Reading the value at each look takes some two hundred times as long.
    assert.ok(after < before * 20, `${after} ms instead of ${before}`);
    storage.close();
  }));

test("rows that are given out are nobody's: changing them changes nothing", () =>
  inFolder((folder) => {
    const storage = openSqliteStorage(join(folder, "store.db"));
    storage.putFolder(folderRow);
    storage.putItem(itemRow(1));
    storage.begin();
    for (let round = 0; round < 2; round++) {
      storage.folder(key(1))!.name = "changed";
      storage.item(key(1))!.flags = 9;
    }
    assert.equal(storage.folder(key(1)), folderRow);
    assert.equal(storage.item(key(1)), itemRow(1));
    storage.commit();
    storage.close();
  }));

test("it does what the storage in memory does, whatever is asked in whatever order", () =>
  inFolder((folder) => {
    const sqlite = openSqliteStorage(join(folder, "store.db"));
    const memory = new MemoryStorage();
    const both: readonly Storage[] = [sqlite, memory];
    const random = randomNumbers(20_030_101);
    let open = false;
    for (let step = 0; step < 1_200; step++) {
      const number = 10 + random(40);
      const action = random(12);
      const place = { folder: key(1 + random(4)), serverFolder: [null, key(1 + random(4))][random(2)]! };
      const upload = random(3) as 0 | 1 | 2;
      const leaving = place.serverFolder !== null && random(2) === 1;
      // Whether an item is associated never changes.
      const row = itemRow(number, { ...place, upload, leaving, edit: step, associated: number % 3 === 0 });
      for (const storage of both) {
        if (action === 0 && !open) storage.begin();
        else if (action === 0 && number % 3 > 0) storage.commit();
        else if (action === 0) storage.rollback();
        else if (action === 1) storage.putFolder({ ...folderRow, key: key(number), edit: step });
        else if (action === 2) storage.removeFolder(key(number));
        else if (action === 3) storage.setValue(key(number), String(step));
        else if (action === 4) storage.removeItem(key(number));
        else if (action < 8) storage.putItem(row, bytes(`content ${step}`));
        else if (action < 10 && storage.item(key(number)) !== undefined) storage.putItem(row);
        else storage.folder(key(number));
      }
      if (action === 0) open = !open;
      if (step % 50 === 0) assert.equal(describe(sqlite), describe(memory), `after step ${step}`);
    }
    if (open) for (const storage of both) storage.commit();
    assert.equal(describe(sqlite), describe(memory));
    sqlite.close();
  }));

test("items may change and go while they are gone through", () =>
  inFolder((folder) => {
    const storage = openSqliteStorage(join(folder, "store.db"));
    const count = 2_500;
    storage.begin();
    for (let number = 1; number <= count; number++) storage.putItem(itemRow(number, { upload: 1 }));
    let seen = 0;
    for (const row of storage.queued(key(1), "message", false)) {
      seen++;
      // This one leaves the queue, the next one goes, and others come that were not there.
      storage.putItem({ ...row, upload: 0 });
      storage.removeItem(key(Number.parseInt(row.key, 16) + 1));
      storage.putItem(itemRow(count + seen, { upload: 1 }));
    }
    assert.is(seen, count / 2);
    assert.is(storage.countQueued(key(1), "message", false), count / 2);
    let left = 0;
    for (const row of storage.items(key(1))) {
      storage.putItem({ ...row, edit: row.edit + 1 });
      left++;
    }
    assert.is(left, storage.countItems());
    storage.commit();
    storage.close();
  }));

test("an item that changes before its turn comes as it is then", () =>
  inFolder((folder) => {
    const storage = openSqliteStorage(join(folder, "store.db"));
    for (let number = 1; number <= 3; number++) storage.putItem(itemRow(number));
    const rows = storage.items(key(1))[Symbol.iterator]();
    rows.next();
    storage.putItem(itemRow(2, { flags: 4 }));
    storage.putItem(itemRow(3, { folder: key(2) }));
    assert.is((rows.next().value as { flags: number }).flags, 4);
    assert.is(rows.next().done, true);
    storage.close();
  }));

test("looking for work uses the indices of the queues", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    openSqliteStorage(path).close();
    const connection = new Connection(path);
    const plan = (sql: string) =>
      connection
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all([])
        .map((row) => String(row.at(-1)))
        .join("\n");
    const queues = {
      messages_to_upload: "upload = 1 AND folder = 'x' AND associated = 0",
      read_states_to_upload: "upload = 2 AND folder = 'x' AND associated = 0",
      removals_to_upload: "leaving = 1 AND server_folder = 'x' AND associated = 0",
    };
    for (const [index, condition] of Object.entries(queues)) {
      assert.match(plan(`SELECT count(*) FROM items WHERE ${condition}`), `COVERING INDEX ${index}`);
      const page = `SELECT id FROM items WHERE ${condition} AND id > 1 AND id <= 9 ORDER BY id LIMIT 5`;
      assert.match(plan(page), `COVERING INDEX ${index} (`);
      assert.not.match(plan(page), "B-TREE");
    }
    connection.close();
  }));

test("a transaction that is undone leaves nothing, and one that was not committed is undone", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const storage = openSqliteStorage(path);
    storage.begin();
    assert.is(storage.item(key(1)), undefined);
    storage.putItem(itemRow(1), bytes("one"));
    assert.is(storage.folder(key(1)), undefined);
    storage.putFolder(folderRow);
    assert.equal(storage.folder(key(1)), folderRow);
    storage.rollback();
    assert.is(storage.item(key(1)), undefined);
    assert.is(storage.folder(key(1)), undefined);
    storage.begin();
    storage.putItem(itemRow(2), bytes("two"));
    storage.close();
    const again = openSqliteStorage(path);
    assert.is(again.countItems(), 0);
    again.close();
  }));

test("an item of 100 MB comes back byte by byte, and its flags change without writing it again", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const storage = openSqliteStorage(path);
    const replica = new Replica(storage);
    const content = new Uint8Array(100 * 2 ** 20);
    for (let at = 0; at < content.length; at += 4_093) content[at] = at & 255;
    const item = replica.addItem(replica.createFolder("Inbox"), content);
    assert.is(Buffer.compare(replica.content(item)!, content), 0);
    const start = performance.now();
    for (let round = 0; round < 10; round++) replica.setFlags(item, { flagged: round % 2 === 0 });
    assert.ok(performance.now() - start < 5_000);
    storage.close();
    const again = openSqliteStorage(path);
    assert.is(Buffer.compare(again.content(item)!, content), 0);
    again.close();
  }));

test("closing empties the log, and a storage that is closed refuses everything", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const storage = openSqliteStorage(path);
    storage.putItem(itemRow(1));
    const rows = storage.items(key(1))[Symbol.iterator]();
    assert.ok(statSync(`${path}-wal`).size > 0);
    storage.close();
    storage.close();
    assert.is(statSync(`${path}-wal`).size, 0);
    assert.throws(() => storage.item(key(1)), /store\.db is closed/);
    assert.throws(() => storage.begin(), /store\.db is closed/);
    assert.throws(() => storage.putItem(itemRow(2)), /store\.db is closed/);
    assert.throws(() => rows.next(), /store\.db is closed/);
  }));

/** All that a storage tells. */
function describe(storage: Storage) {
  const byKey = (one: { readonly key: string }, other: { readonly key: string }) =>
    one.key < other.key ? -1 : 1;
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  const queues = (["message", "read", "removal"] as const).flatMap((queue) =>
    [1, 2, 3, 4].flatMap((folder) =>
      [false, true].map((associated) => {
        const rows = [...storage.queued(key(folder), queue, associated)].sort(byKey);
        assert.is(storage.countQueued(key(folder), queue, associated), rows.length);
        return rows;
      }),
    ),
  );
  return {
    folders: [...storage.folders()].sort(byKey),
    each: numbers.map((number) => storage.folder(key(number))),
    items: numbers.map((number) => storage.item(key(number))),
    contents: numbers.map((number) => storage.content(key(number))),
    values: numbers.map((number) => storage.value(key(number))),
    inFolders: [1, 2, 3, 4].map((folder) => [...storage.items(key(folder))].sort(byKey)),
    queues,
    queuedFolders: [...storage.queuedFolders()].sort(),
    count: storage.countItems(),
  };
}

/** The same numbers at every run: from 0 up to a limit. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test.run();
