import Database from "libsql";
import type { Key } from "../../../examples/servers/server.js";
import { listOf } from "../../../examples/stores/core/versions.js";
import { LOG_PAGES, openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { PAGE_SIZE } from "../../../examples/stores/sqlite/schema.js";
import type { SqliteStorage } from "../../../examples/stores/sqlite/sqlite-storage.js";
import { folderKey } from "./import.js";
import { type Message, makeMessages } from "./messages.js";

/** How many messages a transaction holds: as many as it holds when they are imported through IOSTX. */
const BATCH = 2_000;

/** Inserts messages into a table with nothing around them, as durably as the store: with the driver as it comes. */
export function insertPlain(path: string, count: number): Database.Database {
  return insert(new Database(path), count);
}

/** The same with the sizes of pages and log that the store has chosen for messages. */
export function insertTuned(path: string, count: number): Database.Database {
  const database = new Database(path);
  database.exec(`PRAGMA page_size = ${PAGE_SIZE}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  return insert(database, count);
}

function insert(database: Database.Database, count: number): Database.Database {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE messages (id INTEGER PRIMARY KEY, key TEXT UNIQUE, received INTEGER, flags INTEGER, content BLOB)`);
  const insertMessage = database.prepare("INSERT INTO messages VALUES (NULL, ?, ?, ?, ?)");
  inBatches(
    count,
    () => database.exec("BEGIN IMMEDIATE"),
    ({ key, received, mime }) => insertMessage.run([key, received, 1, mime]),
    () => database.exec("COMMIT"),
  );
  return database;
}

/** Puts the rows and the contents into the store that the import makes, and asks nothing. */
export function insertRows(path: string, count: number): SqliteStorage {
  const storage = openSqliteStorage(path);
  const folder = folderKey(0);
  inBatches(
    count,
    () => storage.begin(),
    (message) => storage.putItem(rowOf(message, folder), message.mime),
    () => storage.commit(),
  );
  return storage;
}

function rowOf({ key, changeKey, received, mime }: Message, folder: Key) {
  const pcl = listOf(changeKey);
  return {
    key,
    folder,
    serverFolder: folder,
    associated: false,
    header: false,
    flags: 1,
    received,
    modified: received,
    size: mime.length,
    changeKey,
    pcl,
    syncedPcl: pcl,
    syncedHash: "",
    edit: 1,
    syncedEdit: 1,
    readEdit: 0,
    syncedReadEdit: 0,
    deleted: false,
    conflictOf: null,
    upload: 0,
    leaving: false,
    keywords: "",
    syncedKeywords: "",
  } as const;
}

function inBatches(
  count: number,
  begin: () => void,
  put: (message: Message) => void,
  commit: () => void,
): void {
  let open = 0;
  for (const message of makeMessages(count)) {
    if (open === 0) begin();
    put(message);
    open = (open + 1) % BATCH;
    if (open === 0) commit();
  }
  if (open > 0) commit();
}
