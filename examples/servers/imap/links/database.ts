import { randomBytes } from "node:crypto";
import Database from "libsql";
import { imapError } from "../errors.js";

/** Changes with what is stored. */
const VERSION = 2;

/** Keys come in no order, so that nearly each one is on another page: few large ones are written sooner than many. */
const PAGE_SIZE = 16_384;
const LOG_PAGES = 2_000;
const CACHE_KB = 8 * 1024;

const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE folders (
  key TEXT PRIMARY KEY, parent TEXT, name TEXT NOT NULL, containerClass TEXT NOT NULL, path TEXT NOT NULL,
  selectable INTEGER NOT NULL, special INTEGER NOT NULL, live INTEGER NOT NULL, told INTEGER NOT NULL,
  uidValidity TEXT NOT NULL, mailboxId TEXT, frontier INTEGER NOT NULL, modseq TEXT NOT NULL, total INTEGER NOT NULL,
  reset INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX folders_path ON folders (path);
CREATE TABLE items (
  row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, folder TEXT NOT NULL, uid INTEGER, id TEXT NOT NULL,
  size INTEGER NOT NULL, received INTEGER NOT NULL, emailId TEXT, hash TEXT, flags INTEGER NOT NULL,
  version INTEGER NOT NULL, change INTEGER NOT NULL, touched INTEGER NOT NULL, generation INTEGER NOT NULL,
  origin TEXT, keywords TEXT NOT NULL DEFAULT '', UNIQUE (folder, uid)
);
CREATE INDEX items_change ON items (folder, row) WHERE change <> 0;
CREATE INDEX items_print ON items (size, received);
CREATE INDEX items_gone ON items (size, id) WHERE uid IS NULL;
CREATE TABLE pending (
  key TEXT PRIMARY KEY, folder TEXT NOT NULL, uidValidity TEXT NOT NULL, floor INTEGER NOT NULL, id TEXT NOT NULL,
  size INTEGER NOT NULL, received INTEGER NOT NULL, hash TEXT
) WITHOUT ROWID;
CREATE TABLE leftovers (
  folder TEXT NOT NULL, uidValidity TEXT NOT NULL, uid INTEGER NOT NULL, PRIMARY KEY (folder, uidValidity, uid)
) WITHOUT ROWID;
`;

/** What makes a version of the next lower one, by the version. */
const STEPS: Readonly<Record<number, string>> = {
  // Version 1 knew no keywords. All flags are read once more, as no change tells of keywords that are there.
  2: "ALTER TABLE items ADD COLUMN keywords TEXT NOT NULL DEFAULT ''; UPDATE folders SET modseq = ''",
};

/**
 * Opens the file of the links, and makes it where there is none; in memory where no path is given.
 *
 * @param isOwner whether it is a mailbox that is meant, by one of the identities that it has
 * @throws ServerError `foreign` when it belongs to another mailbox, or is none of ours; it is not touched then.
 */
export function openDatabase(
  path: string | undefined,
  identity: string,
  label: string,
  isOwner: (identity: string) => boolean,
): Database.Database {
  const refuse = (happened: string, cause?: unknown) =>
    imapError("foreign", { label }, `the file of the links ${path} ${happened}`, "choose another one", cause);
  let db: Database.Database | undefined;
  try {
    db = new Database(path ?? ":memory:", { timeout: 10_000 });
    // Takes effect in a file that is being made.
    db.exec(`PRAGMA page_size = ${PAGE_SIZE}`);
    db.pragma("journal_mode = WAL");
    db.exec(`PRAGMA cache_size = -${CACHE_KB}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
    const version = Number(firstValue(db, "PRAGMA user_version"));
    const tables = Number(firstValue(db, "SELECT count(*) FROM sqlite_schema"));
    if (version === 0 && tables === 0) create(db, identity);
    else if (version < 1 || version > VERSION)
      throw refuse(version > VERSION ? "is of a newer version" : "is something else");
    const owners = identitiesIn(db);
    if (!owners.some(isOwner)) throw refuse(`belongs to ${owners[0]}`);
    if (version !== 0 && version < VERSION) upgrade(db);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof Error && error.name === "ServerError") throw error;
    if (String((error as { code?: unknown }).code) === "SQLITE_FULL")
      throw imapError(
        "disk-full",
        { label },
        `the disk of the file of the links ${path} is full`,
        "make room",
        error,
      );
    throw refuse("cannot be opened", error);
  }
}

/** The identities of the mailbox: the one that it is known by first, and then those it was found to have too. */
export function identitiesIn(db: Database.Database): string[] {
  const sql = "SELECT value FROM meta WHERE name = 'identity' OR name LIKE 'also %' ORDER BY name DESC";
  return (db.prepare(sql).pluck().all() as unknown[]).map(String);
}

/** What a statement gives in the first column of its first row. */
export function firstValue(db: Database.Database, sql: string): unknown {
  return (db.prepare(sql).raw().get() as unknown[] | undefined)?.[0];
}

function create(db: Database.Database, identity: string): void {
  prepare(db, () => {
    db.exec(SCHEMA);
    const put = db.prepare("INSERT INTO meta (name, value) VALUES (?, ?)");
    put.run("identity", identity);
    put.run("table", randomBytes(8).toString("hex"));
    put.run("generation", "0");
  });
}

/** Brings a file of an older version to the present one. */
function upgrade(db: Database.Database): void {
  prepare(db, () => {
    // Another process may have been faster.
    const version = Number(firstValue(db, "PRAGMA user_version"));
    for (let next = version + 1; next <= VERSION; next++) db.exec(STEPS[next] ?? "");
  });
}

/** Makes a file one of the present version, or leaves it as it is. */
function prepare(db: Database.Database, work: () => void): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    work();
    db.exec(`PRAGMA user_version = ${VERSION}; COMMIT`);
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
