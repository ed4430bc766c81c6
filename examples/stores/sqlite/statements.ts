import type { Queue } from "../core/storage.js";
import type { Connection, Statement } from "./connection.js";
import { FOLDER_COLUMNS, ITEM_COLUMNS } from "./records.js";

/** How many items are looked up at a time. */
const PAGE = 1_000;

/** The statements that look for the items of one group: those of a folder, or those in a queue. */
export interface Group {
  /** The numbers of the next items after one, up to another one. */
  readonly page: Statement;
  /** The item with a number, if it is in the group. */
  readonly one: Statement;
  readonly count: Statement;
}

export interface Statements {
  readonly value: Statement;
  readonly setValue: Statement;
  readonly folder: Statement;
  readonly folders: Statement;
  readonly putFolder: Statement;
  readonly removeFolder: Statement;
  readonly item: Statement;
  readonly inFolder: Group;
  readonly queues: Readonly<Record<Queue, Group>>;
  readonly queuedFolders: Statement;
  readonly countItems: Statement;
  /** The highest number that an item has. */
  readonly lastItem: Statement;
  readonly addItem: Statement;
  readonly addContent: Statement;
  readonly putItem: Statement;
  readonly putContent: Statement;
  readonly removeItem: Statement;
  readonly removeContent: Statement;
  readonly content: Statement;
}

export function prepareStatements(connection: Connection): Statements {
  const prepare = (sql: string) => connection.prepare(sql);
  const items = ITEM_COLUMNS.join(", ");
  const group = (condition: string): Group => ({
    page: prepare(`SELECT id FROM items WHERE ${condition} AND id > ? AND id <= ? ORDER BY id LIMIT ${PAGE}`),
    one: prepare(`SELECT ${items} FROM items WHERE ${condition} AND id = ?`),
    count: prepare(`SELECT count(*) FROM items WHERE ${condition}`),
  });
  return {
    value: prepare("SELECT value FROM named_values WHERE name = ?"),
    setValue: prepare(upsert("named_values", ["name", "value"])),
    folder: prepare(`SELECT ${FOLDER_COLUMNS.join(", ")} FROM folders WHERE key = ?`),
    folders: prepare(`SELECT ${FOLDER_COLUMNS.join(", ")} FROM folders`),
    putFolder: prepare(upsert("folders", FOLDER_COLUMNS)),
    removeFolder: prepare("DELETE FROM folders WHERE key = ?"),
    item: prepare(`SELECT ${items} FROM items WHERE key = ?`),
    inFolder: group("folder = ?"),
    // The conditions have to be those of the indices, word by word: only then are these used.
    queues: {
      message: group("upload = 1 AND folder = ? AND associated = ?"),
      read: group("upload = 2 AND folder = ? AND associated = ?"),
      removal: group("leaving = 1 AND server_folder = ? AND associated = ?"),
    },
    queuedFolders: prepare(
      `SELECT folder FROM items WHERE upload = 1
        UNION SELECT folder FROM items WHERE upload = 2
        UNION SELECT server_folder FROM items WHERE leaving = 1`,
    ),
    countItems: prepare("SELECT count(*) FROM items"),
    lastItem: prepare("SELECT coalesce(max(id), 0) FROM items"),
    addItem: prepare(insert("items", ITEM_COLUMNS)),
    addContent: prepare(insert("contents", ["id", "content"])),
    putItem: prepare(upsert("items", ITEM_COLUMNS)),
    putContent: prepare(
      `INSERT INTO contents VALUES ((SELECT id FROM items WHERE key = ?), ?)
        ON CONFLICT DO UPDATE SET content = excluded.content`,
    ),
    removeItem: prepare("DELETE FROM items WHERE key = ?"),
    removeContent: prepare("DELETE FROM contents WHERE id = (SELECT id FROM items WHERE key = ?)"),
    content: prepare("SELECT content FROM contents WHERE id = (SELECT id FROM items WHERE key = ?)"),
  };
}

function insert(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
}

/** Inserts a row, or writes over the one with the same key, which is the first column. */
function upsert(table: string, columns: readonly string[]): string {
  const [key, ...others] = columns;
  const updates = others.map((column) => `${column} = excluded.${column}`).join(", ");
  return `${insert(table, columns)} ON CONFLICT (${key}) DO UPDATE SET ${updates}`;
}
