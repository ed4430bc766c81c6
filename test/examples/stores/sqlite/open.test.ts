import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HR, type HResultError } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { hashOf, hasNewKeywords } from "../../../../examples/stores/core/rows.js";
import { Connection } from "../../../../examples/stores/sqlite/connection.js";
import { SqliteStorageError } from "../../../../examples/stores/sqlite/errors.js";
import { openSqliteStorage } from "../../../../examples/stores/sqlite/open.js";
import { APPLICATION_ID, VERSION } from "../../../../examples/stores/sqlite/schema.js";
import { bytes, checkIntegrity, inFolder, itemRow, key } from "./support.js";

const test = suite("stores: opening sqlite files");

const versionOne = readFileSync(
  fileURLToPath(new URL("../../../../../test/fixtures/sqlite/version-1.sql", import.meta.url)),
  "utf8",
);

/** Makes a database of any kind. */
function makeDatabase(path: string, sql: string): void {
  const connection = new Connection(path);
  connection.exec(sql);
  connection.close();
}

/** That a path is refused, and nothing beside or in it has changed. */
function refuses(folder: string, path: string, code: SqliteStorageError["code"], text: RegExp): void {
  const snapshot = () =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? hashOf(readFileSync(join(folder, entry.name))) : "folder",
    ]);
  const before = snapshot();
  assert.throws(
    () => openSqliteStorage(path),
    (error: unknown) =>
      error instanceof SqliteStorageError && error.code === code && text.test(error.message),
    `${path} is not refused as ${code}`,
  );
  assert.equal(snapshot(), before);
}

test("what is no store is refused, and stays as it is", () =>
  inFolder((folder) => {
    const at = (name: string) => join(folder, name);
    writeFileSync(at("random"), Buffer.alloc(5_000, 17));
    writeFileSync(at("short"), "hello");
    makeDatabase(at("other.db"), "CREATE TABLE t (a); PRAGMA user_version = 2");
    makeDatabase(at("wal.db"), "PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
    mkdirSync(at("folder"));
    for (const name of ["random", "short", "other.db", "wal.db"])
      refuses(folder, at(name), "foreign", /it is not a store of this program/);
    refuses(folder, at("folder"), "no-file", /it is not a file/);
    refuses(folder, at("nowhere/store.db"), "missing-folder", /there is no folder .*nowhere/);
    refuses(folder, at("short/store.db"), "missing-folder", /there is no folder .*short/);
  }));

test("an empty file becomes a store", () =>
  inFolder((folder) => {
    writeFileSync(join(folder, "store.db"), "");
    const storage = openSqliteStorage(join(folder, "store.db"));
    storage.putItem(itemRow(1));
    storage.close();
    assert.is(checkIntegrity(join(folder, "store.db")), "ok");
  }));

test("a file whose end is missing is called damaged", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    openSqliteStorage(path).close();
    writeFileSync(path, readFileSync(path).subarray(0, 20_000));
    refuses(folder, path, "damaged", /it is damaged/);
  }));

test("a store of a later version is refused untouched, and one says what to do", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const newer = `CREATE TABLE later (a); PRAGMA application_id = ${APPLICATION_ID}`;
    makeDatabase(path, `PRAGMA journal_mode = WAL; ${newer}; PRAGMA user_version = ${VERSION + 1}`);
    refuses(folder, path, "newer", /a later version of this program .* open it with that version/);
  }));

test("a store of the first version is migrated: all is there, and more is possible", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    makeDatabase(path, versionOne);
    for (let round = 0; round < 2; round++) {
      const storage = openSqliteStorage(path);
      assert.equal(storage.content("a1"), bytes("one"));
      assert.equal(storage.content("a4"), bytes("four"));
      assert.is(storage.content("a5"), undefined);
      assert.is(storage.folder("f1")?.name, "Inbox");
      assert.is(storage.item("a1")?.flags, 1);
      assert.equal(
        [...storage.queued("f1", "removal", false)].map((row) => row.key),
        ["a5"],
      );
      assert.equal(
        [...storage.queued("f1", "message", false)].map((row) => row.key),
        ["a4"],
      );
      assert.is(storage.value("ids"), "4097");
      storage.putItem(itemRow(1), bytes("new"));
      storage.close();
    }
    assert.is(checkIntegrity(path), "ok");
  }));

/** What makes a store one of the third version. */
const toThree =
  "ALTER TABLE items DROP COLUMN keywords; ALTER TABLE items DROP COLUMN synced_keywords; PRAGMA user_version = 3";

test("a store without keywords has none, and does not take those on the server away", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const before = new Replica(openSqliteStorage(path));
    const inbox = before.createFolder("Inbox");
    const item = before.addItem(inbox, bytes("one"), { flags: { read: true } });
    const row = { ...before.storage.item(item)!, serverFolder: inbox, syncedEdit: 1, upload: 0 } as const;
    before.storage.putItem(row);
    before.close();
    makeDatabase(path, toThree);
    for (let round = 0; round < 2; round++) {
      const after = new Replica(openSqliteStorage(path));
      assert.equal(after.storage.item(item), row);
      assert.equal(after.content(item), bytes("one"));
      assert.is(after.item(item)?.flags.keywords, "");
      after.close();
    }
    const after = new Replica(openSqliteStorage(path));
    after.setFlags(item, { flagged: true });
    assert.not.ok(hasNewKeywords(after.storage.item(item)!));
    after.setFlags(item, { keywords: "blue" });
    assert.ok(hasNewKeywords(after.storage.item(item)!));
    assert.is(after.item(item)?.flags.keywords, "blue");
    after.close();
    assert.is(checkIntegrity(path), "ok");
  }));

test("a migrated store has the same tables as a new one", () =>
  inFolder((folder) => {
    makeDatabase(join(folder, "old.db"), versionOne);
    const tables = ["old.db", "new.db"].map((name) => {
      const path = join(folder, name);
      openSqliteStorage(path).close();
      const connection = new Connection(path);
      const list = connection
        .prepare(
          `SELECT m.type, m.name, c.name, c.type, c."notnull", c.pk
            FROM sqlite_schema m LEFT JOIN pragma_table_info(m.name) c ORDER BY m.name, c.cid`,
        )
        .all([]);
      const indices = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name")
        .all([]);
      connection.close();
      return [list, indices];
    });
    assert.equal(tables[0], tables[1]);
  }));

test("a migration that fails leaves the old store as it was", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    makeDatabase(path, `${versionOne}; CREATE TABLE contents (something)`);
    assert.throws(() => openSqliteStorage(path), /contents/);
    const connection = new Connection(path);
    assert.is(connection.pragma("user_version"), 1);
    assert.is(connection.prepare("SELECT count(content) FROM items").get([])![0], 2);
    connection.close();
    const three = join(folder, "three.db");
    openSqliteStorage(three).close();
    makeDatabase(three, `${toThree}; ALTER TABLE items ADD COLUMN synced_keywords`);
    assert.throws(() => openSqliteStorage(three), /synced_keywords/);
    const left = new Connection(three);
    assert.is(left.pragma("user_version"), 3);
    assert.is(
      left.prepare("SELECT count(*) FROM pragma_table_info('items') WHERE name = 'keywords'").get([])![0],
      0,
    );
    left.close();
  }));

test("a full disk fails with a code, undoes the transaction, and later there is room again", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const small = openSqliteStorage(path, { maxBytes: 400_000 });
    const replica = new Replica(small);
    const inbox = replica.createFolder("Inbox");
    const kept = replica.addItem(inbox, bytes("kept"));
    let failure: unknown;
    try {
      for (;;) replica.addItem(inbox, new Uint8Array(50_000));
    } catch (error) {
      failure = error;
    }
    assert.is((failure as HResultError).code, HR.MAPI_E_NOT_ENOUGH_DISK);
    assert.is(((failure as HResultError).cause as { readonly code: unknown }).code, "SQLITE_FULL");
    assert.equal(replica.content(kept), bytes("kept"));
    const count = small.countItems();
    for (const { key: item } of [...replica.items(inbox)]) if (item !== kept) replica.deleteItem(item);
    replica.addItem(inbox, new Uint8Array(50_000));
    small.close();
    assert.is(checkIntegrity(path), "ok");
    const again = openSqliteStorage(path);
    assert.is(again.countItems(), 2);
    assert.ok(count > 2);
    again.close();
  }));

test("a log that a killed process left is recovered", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const storage = openSqliteStorage(path);
    storage.putItem(itemRow(1), bytes("one"));
    // What a killed process leaves is what the files hold at that moment.
    const copy = join(folder, "copy.db");
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    storage.close();
    const recovered = openSqliteStorage(copy);
    assert.equal(recovered.content(key(1)), bytes("one"));
    recovered.close();
    assert.is(statSync(`${copy}-wal`).size, 0);
    assert.is(checkIntegrity(copy), "ok");
  }));

test("a second connection sees what the first committed, and waits for it to end", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    const one = openSqliteStorage(path);
    const other = openSqliteStorage(path, { busyTimeout: 50 });
    one.begin();
    one.putItem(itemRow(1));
    assert.is(other.item(key(1)), undefined);
    assert.throws(
      () => other.begin(),
      (error: { readonly code?: unknown }) => error.code === "SQLITE_BUSY",
    );
    one.commit();
    assert.equal(other.item(key(1)), itemRow(1));
    one.close();
    other.putItem(itemRow(2));
    assert.is(other.countItems(), 2);
    other.close();
  }));

test("two replicas of one file never give out the same key", () =>
  inFolder((folder) => {
    const path = join(folder, "store.db");
    new Replica(openSqliteStorage(path)).close();
    const replicas = [path, path].map((one) => new Replica(openSqliteStorage(one)));
    const inbox = replicas[0]!.createFolder("Inbox");
    const keys = Array.from({ length: 10 }, (_, index) =>
      replicas[index % 2]!.addItem(inbox, bytes(String(index))),
    );
    assert.is(new Set(keys).size, keys.length);
    for (const [index, item] of keys.entries())
      assert.equal(replicas[1]!.content(item), bytes(String(index)));
    for (const replica of replicas) replica.close();
  }));

test.run();
