import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import { Connection } from "./connection.js";
import { SqliteStorageError } from "./errors.js";
import { APPLICATION_ID, PAGE_SIZE, prepareTables, VERSION } from "./schema.js";
import { SqliteStorage } from "./sqlite-storage.js";

export interface SqliteOptions {
  /** How long to wait for another process that writes, in milliseconds; five seconds unless given. */
  readonly busyTimeout?: number;
  /** How large the file may become, in bytes. What does not fit fails with the code SQLITE_FULL, as on a full disk. */
  readonly maxBytes?: number;
}

/** With this many pages in the log it is written into the file: 32 MB. At 4 MB, importing takes twice as long. */
export const LOG_PAGES = 2_000;

const CACHE_KB = 8 * 1024;

/** Opens a store, or creates it. A file that cannot be used is left as it is. */
export function openSqliteStorage(path: string, options: SqliteOptions = {}): SqliteStorage {
  checkPlace(path);
  const { busyTimeout = 5_000 } = options;
  let connection: Connection | undefined;
  try {
    connection = new Connection(path);
    connection.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    if (connection.holds("(SELECT page_count FROM pragma_page_count) = 0"))
      connection.exec(`PRAGMA page_size = ${PAGE_SIZE}`);
    else checkContent(path, connection);
    prepareTables(connection);
    connection.useLog(busyTimeout);
    connection.exec(`
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = ${LOG_PAGES};
      PRAGMA journal_size_limit = ${2 * LOG_PAGES * PAGE_SIZE};
      PRAGMA cache_size = -${CACHE_KB}`);
    if (options.maxBytes !== undefined) {
      const pages = Math.floor(options.maxBytes / connection.pragma("page_size"));
      connection.exec(`PRAGMA max_page_count = ${pages}`);
    }
    return new SqliteStorage(path, connection);
  } catch (error) {
    connection?.close();
    throw explain(path, error);
  }
}

/** Whether a file is there, or can be created. */
function checkPlace(path: string): void {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new SqliteStorageError("missing-folder", `cannot create ${path}: there is no folder ${folder}`);
  const mayAccess = (place: string) => {
    try {
      accessSync(place, constants.R_OK | constants.W_OK);
    } catch (error) {
      const text = `cannot open ${path}: ${place} may not be read and written`;
      throw new SqliteStorageError("no-access", text, { cause: error });
    }
  };
  // SQLite writes its log beside the file.
  mayAccess(folder);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isFile()) throw new SqliteStorageError("no-file", `cannot open ${path}: it is not a file`);
  mayAccess(path);
}

/**
 * Refuses a file that is not a store this program can read. SQLite has to look: reading the file here would end the
 * locks that this process has on it.
 */
function checkContent(path: string, connection: Connection): void {
  if (connection.holds(`(SELECT application_id FROM pragma_application_id) <> ${APPLICATION_ID}`))
    throw foreign(path);
  if (connection.holds(`(SELECT user_version FROM pragma_user_version) <= ${VERSION}`)) return;
  const text = `cannot open ${path}: a later version of this program wrote it; open it with that version. Nothing was changed`;
  throw new SqliteStorageError("newer", text);
}

const NOT_OURS = "it is not a store of this program";

function foreign(path: string): SqliteStorageError {
  return new SqliteStorageError("foreign", `cannot open ${path}: ${NOT_OURS}`);
}

const CODES: Readonly<Record<string, readonly [SqliteStorageError["code"], string]>> = {
  SQLITE_NOTADB: ["foreign", NOT_OURS],
  SQLITE_CORRUPT: ["damaged", "it is damaged"],
  SQLITE_CANTOPEN: ["no-access", "it may not be read and written"],
  SQLITE_READONLY: ["no-access", "it may not be written"],
  SQLITE_FULL: ["full", "there is no room on its disk"],
  SQLITE_BUSY: ["busy", "another process does not let go of it"],
};

/** A failure of SQLite for people. One that is not known stays as it is. */
function explain(path: string, error: unknown): unknown {
  const known = CODES[String((error as { readonly code?: unknown }).code)];
  if (known === undefined) return error;
  return new SqliteStorageError(known[0], `cannot open ${path}: ${known[1]}`, { cause: error });
}
