import type Database from "libsql";
import type { Key } from "../../server.js";
import type { FlagBits, Marks } from "../flags.js";
import type { Print } from "../messages.js";
import { firstValue } from "./database.js";

/** Bits of `ItemLink.change`: what somebody else did that the caller has not confirmed to have been told. */
export const Change = { PUT: 1, MOVED: 2, FLAGS: 4, GONE: 8 } as const;

/** Which message has which key, and what is known of it. */
export interface ItemLink extends Print, Marks {
  readonly row: number;
  readonly key: Key;
  folder: Key;
  /** Its UID in the folder; null where it is not there any more, or its new UID is being looked for. */
  uid: number | null;
  /** SHA-256 of the content that was put here; null for what others made. */
  hash: string | null;
  flags: FlagBits;
  keywords: string;
  version: number;
  /** Bits of {@link Change}. */
  change: number;
  /** The flags that others changed, and whether they changed the keywords. */
  touched: FlagBits;
  /** The generation of the latest of these changes. */
  generation: number;
  /** Where it was before others moved it. */
  origin: Key | null;
}

export type NewItem = Omit<ItemLink, "row">;

/** The version of an item that was recalled and not found yet: which content the server has is not known. */
export const RECALLED = 0;

/** An item that is as the caller knows it. */
export const settled = { change: 0, touched: 0, generation: 0, origin: null } as const;

const COLUMNS = [
  ...[
    "key",
    "folder",
    "uid",
    "id",
    "size",
    "received",
    "emailId",
    "hash",
    "flags",
    "version",
    "change",
    "touched",
  ],
  ...["generation", "origin", "keywords"],
] as const;

const ADD = `INSERT INTO items (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})
  ON CONFLICT (key) DO NOTHING`;
const UPDATE = `UPDATE items SET ${COLUMNS.map((name) => `${name} = ?`).join(", ")} WHERE row = ?`;

/** What is in the columns, in their order. */
function valuesOf(item: NewItem): (string | number | null)[] {
  return [
    ...[item.key, item.folder, item.uid, item.id, item.size, item.received, item.emailId, item.hash],
    ...[item.flags, item.version, item.change, item.touched, item.generation, item.origin, item.keywords],
  ];
}

/** The links of all messages, on the disk only: there may be millions. */
export class ItemLinks {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  get(key: Key): ItemLink | undefined {
    return this.#prepare("SELECT * FROM items WHERE key = ?").get(key) as ItemLink | undefined;
  }

  at(folder: Key, uid: number): ItemLink | undefined {
    return this.#prepare("SELECT * FROM items WHERE folder = ? AND uid = ?").get(folder, uid) as
      | ItemLink
      | undefined;
  }

  /** The next items of a folder after a row, that are there or, where it is not `complete`, that changed since. */
  page(folder: Key, after: number, since: number | undefined, limit: number): ItemLink[] {
    const sql =
      since === undefined
        ? "SELECT * FROM items WHERE folder = ? AND row > ? AND uid IS NOT NULL ORDER BY row LIMIT ?"
        : "SELECT * FROM items WHERE folder = ? AND row > ? AND change <> 0 AND generation > ? ORDER BY row LIMIT ?";
    const given = since === undefined ? [folder, after, limit] : [folder, after, since, limit];
    return this.#prepare(sql).all(...given) as ItemLink[];
  }

  /** Whether anything in the folder changed since. */
  hasChanges(folder: Key, since: number): boolean {
    return this.page(folder, 0, since, 1).length > 0;
  }

  /** The row of the latest item of all. */
  lastRow(): number {
    return Number(firstValue(this.#db, "SELECT coalesce(max(row), 0) FROM items"));
  }

  /** The UIDs in a folder that are linked, of those from `low` to `high`. */
  uids(folder: Key, low = 0, high = 0xffffffff): number[] {
    const sql = "SELECT uid FROM items WHERE folder = ? AND uid BETWEEN ? AND ? ORDER BY uid";
    return this.#prepare(sql).pluck().all(folder, low, high) as number[];
  }

  /** Which of these messages, by size and date, may be items that are in other folders or not where they were. */
  candidates(prints: ReadonlyArray<Pick<Print, "size" | "received">>, but: Key): number[] {
    // Left alone, SQLite goes through all the items of a folder instead.
    const elsewhere = `SELECT 1 FROM items INDEXED BY items_print
      WHERE size = value ->> 0 AND received = value ->> 1 AND folder <> ? AND uid IS NOT NULL`;
    const gone = "SELECT 1 FROM items INDEXED BY items_gone WHERE uid IS NULL AND size = value ->> 0";
    const sql = `SELECT key FROM json_each(?) WHERE EXISTS (${elsewhere}) OR EXISTS (${gone})`;
    const given = JSON.stringify(prints.map(({ size, received }) => [size, received]));
    return (this.#prepare(sql).pluck().all(given, but) as unknown[]).map(Number);
  }

  /** The other folders that hold a message of this size and date. */
  foldersWith({ size, received }: Pick<Print, "size" | "received">, but: Key): Key[] {
    const which = "items INDEXED BY items_print WHERE size = ? AND received = ?";
    const sql = `SELECT DISTINCT folder FROM ${which} AND folder <> ? AND uid IS NOT NULL`;
    return this.#prepare(sql).pluck().all(size, received, but) as Key[];
  }

  /** The items with this header that are not where they were. */
  missing(size: number, id: string): ItemLink[] {
    const sql = "SELECT * FROM items WHERE uid IS NULL AND size = ? AND id = ? LIMIT 100";
    return this.#prepare(sql).all(size, id) as ItemLink[];
  }

  /** Items of a folder that went since a generation. */
  gone(folder: Key, generation: number): ItemLink[] {
    const sql = `SELECT * FROM items WHERE folder = ? AND change & ${Change.GONE} AND generation >= ?`;
    return this.#prepare(sql).all(folder, generation) as ItemLink[];
  }

  /** Whether the folder holds what the caller has not confirmed to know. */
  holdsNews(folder: Key): boolean {
    const sql = `SELECT 1 FROM items WHERE folder = ? AND uid IS NOT NULL AND change & ${Change.PUT} LIMIT 1`;
    return this.#prepare(sql).get(folder) !== undefined;
  }

  /** Adds an item, unless its key is taken. */
  add(item: NewItem): ItemLink | undefined {
    const { changes, lastInsertRowid } = this.#prepare(ADD).run(...valuesOf(item));
    return changes === 0 ? undefined : { ...item, row: Number(lastInsertRowid) };
  }

  update(item: ItemLink): void {
    this.#prepare(UPDATE).run(...valuesOf(item), item.row);
  }

  remove(key: Key): void {
    this.#prepare("DELETE FROM items WHERE key = ?").run(key);
  }

  removeFolder(folder: Key): void {
    this.#prepare("DELETE FROM items WHERE folder = ?").run(folder);
  }

  /** The folder is not there any more, and nothing in it. */
  bury(folder: Key, generation: number): void {
    const sql = `UPDATE items SET uid = NULL, change = change | ${Change.GONE}, generation = ? WHERE folder = ?`;
    this.#prepare(sql).run(generation, folder);
  }

  /** The folder gets another key. */
  moveFolder(from: Key, to: Key): void {
    this.#prepare("UPDATE items SET folder = ? WHERE folder = ?").run(to, from);
  }

  /** Whether there is something that was told up to a generation and not confirmed. */
  isOpen(folder: Key, generation: number): boolean {
    const sql = "SELECT 1 FROM items WHERE folder = ? AND change <> 0 AND generation <= ? LIMIT 1";
    return this.#prepare(sql).get(folder, generation) !== undefined;
  }

  /** The caller has taken what was told up to a generation. */
  confirm(folder: Key, generation: number): void {
    const which = "folder = ? AND change <> 0 AND generation <= ?";
    this.#prepare(`DELETE FROM items WHERE ${which} AND change & ${Change.GONE}`).run(folder, generation);
    this.#prepare(`UPDATE items SET change = 0, touched = 0, origin = NULL WHERE ${which}`).run(
      folder,
      generation,
    );
  }

  /** The UIDs of a folder hold no more. Its items are to be looked for. */
  lose(folder: Key): void {
    this.#prepare(`DELETE FROM items WHERE folder = ? AND change & ${Change.GONE}`).run(folder);
    this.#prepare("UPDATE items SET uid = NULL WHERE folder = ?").run(folder);
  }

  /** Items of a folder whose new UIDs are being looked for. */
  lost(folder: Key): ItemLink[] {
    const sql = `SELECT * FROM items WHERE folder = ? AND uid IS NULL AND NOT change & ${Change.GONE}`;
    return this.#prepare(sql).all(folder) as ItemLink[];
  }

  /** Forgets the items of a folder that were looked for and are not there. */
  forgetLost(folder: Key): void {
    const sql = `DELETE FROM items WHERE folder = ? AND uid IS NULL AND NOT change & ${Change.GONE}`;
    this.#prepare(sql).run(folder);
  }

  #prepare(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
