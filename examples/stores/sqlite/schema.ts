import type { Connection } from "./connection.js";

/** Makes a file one of ours: the text "iost". */
export const APPLICATION_ID = 0x696f7374;

/** Three messages of 2 KB fill most of a page of 16 KB; of the usual 4 KB, one would waste almost half. */
export const PAGE_SIZE = 16_384;

/** Version of the tables. */
export const VERSION = 4;

/**
 * The tables. `key`, `folder` and the like are hex digits: as bytes they would take 7 percent less, and converting them
 * costs more time than that saves. A folder's name and class, and values, are JSON (see `encodeText`). Contents have a
 * table of their own, so that a change of a row does not write its content again. Values may be large (a list of all
 * folders), and so have rows beside the index of their names: in a tree of whole rows, whoever looks for a name reads the
 * values that he comes by.
 *
 * An item is in the index of a queue only while it is in the queue, so that looking for work costs nothing where there
 * is none.
 */
const TABLES = `
CREATE TABLE named_values (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE folders (
  key TEXT PRIMARY KEY,
  parent TEXT,
  name TEXT NOT NULL,
  container_class TEXT NOT NULL,
  modified INTEGER NOT NULL,
  change_key TEXT NOT NULL,
  pcl TEXT NOT NULL,
  edit INTEGER NOT NULL,
  synced_edit INTEGER NOT NULL,
  synced_parent TEXT,
  deleted INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  folder TEXT NOT NULL,
  server_folder TEXT,
  associated INTEGER NOT NULL,
  header INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  received INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  size INTEGER NOT NULL,
  change_key TEXT NOT NULL,
  pcl TEXT NOT NULL,
  synced_pcl TEXT NOT NULL,
  synced_hash TEXT NOT NULL,
  edit INTEGER NOT NULL,
  synced_edit INTEGER NOT NULL,
  read_edit INTEGER NOT NULL,
  synced_read_edit INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  conflict_of TEXT,
  upload INTEGER NOT NULL,
  leaving INTEGER NOT NULL,
  keywords TEXT NOT NULL DEFAULT '',
  synced_keywords TEXT NOT NULL DEFAULT ''
);
CREATE TABLE contents (id INTEGER PRIMARY KEY, content BLOB NOT NULL);
CREATE INDEX items_by_folder ON items (folder);
CREATE INDEX messages_to_upload ON items (folder, associated) WHERE upload = 1;
CREATE INDEX read_states_to_upload ON items (folder, associated) WHERE upload = 2;
CREATE INDEX removals_to_upload ON items (server_folder, associated) WHERE leaving = 1;
`;

/** What makes a version of the next lower one, by the version. */
const STEPS: Readonly<Record<number, string>> = {
  // Version 1 kept the contents in the items, and looked at all items for those that were leaving a folder.
  2: `
CREATE TABLE contents (id INTEGER PRIMARY KEY, content BLOB NOT NULL);
INSERT INTO contents SELECT id, content FROM items WHERE content IS NOT NULL;
ALTER TABLE items DROP COLUMN content;
CREATE INDEX removals_to_upload ON items (server_folder, associated) WHERE leaving = 1;
`,
  // Version 2 kept the values in the tree of their names.
  3: `
ALTER TABLE named_values RENAME TO old_values;
CREATE TABLE named_values (name TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO named_values SELECT name, value FROM old_values;
DROP TABLE old_values;
`,
  // Version 3 knew no keywords. What the server has is not written over, as none were changed here.
  4: `
ALTER TABLE items ADD COLUMN keywords TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN synced_keywords TEXT NOT NULL DEFAULT '';
`,
};

/** Brings a database that is empty or of an older version to the present one, in one transaction. */
export function prepareTables(connection: Connection): void {
  if (connection.pragma("user_version") === VERSION) return;
  connection.exec("BEGIN EXCLUSIVE");
  try {
    // Another process may have been faster.
    const version = connection.pragma("user_version");
    if (version === 0) connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; ${TABLES}`);
    else for (let next = version + 1; next <= VERSION; next++) connection.exec(STEPS[next]!);
    connection.exec(`PRAGMA user_version = ${VERSION}; COMMIT`);
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}
