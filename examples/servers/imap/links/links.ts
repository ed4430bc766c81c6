import type Database from "libsql";
import { firstValue, identitiesIn, openDatabase } from "./database.js";
import { FolderLinks } from "./folder-links.js";
import { ItemLinks } from "./item-links.js";
import { SentLinks } from "./sent-links.js";

/** How many generations are taken out of the file at a time, and how many one transaction may need. */
const BLOCK = 1000;
const SPARE = 10;

/**
 * Which folder and which message on the server has which key. IMAP has no place for keys, so this is kept here, and
 * with it what was there at the latest look: what others did is what is different at the next one.
 *
 * Each look has a number, its generation. A change carries the one in which it was found, until the caller comes with
 * a token that is as new: a look whose changes nobody took is told again.
 */
export class Links {
  /** The identity of the mailbox. */
  readonly identity: string;
  /** Tells this file from one that took its place. */
  readonly table: string;
  readonly folders: FolderLinks;
  readonly items: ItemLinks;
  readonly sent: SentLinks;
  readonly #identities: readonly string[];
  readonly #db: Database.Database;
  #generation = 0;
  /** No generation beyond this one was given out, by this process or, should the power fail, by the one before. */
  #limit = 0;
  #version: unknown;

  constructor(
    path: string | undefined,
    identity: string,
    label: string,
    isOwner = (owner: string): boolean => owner === identity,
  ) {
    this.#db = openDatabase(path, identity, label, isOwner);
    this.#identities = identitiesIn(this.#db);
    this.identity = this.#identities[0] ?? identity;
    this.table = this.#value("table");
    this.#db.exec("PRAGMA synchronous = NORMAL");
    this.folders = new FolderLinks(this.#db);
    this.items = new ItemLinks(this.#db);
    this.sent = new SentLinks(this.#db);
    this.refresh();
  }

  /** Reads again what is kept in memory, where another process has written. */
  refresh(): void {
    const version = firstValue(this.#db, "PRAGMA data_version");
    if (version === this.#version) return;
    this.#version = version;
    this.#load();
  }

  /** Whether the mailbox is known to have this identity too. */
  isOf(identity: string): boolean {
    return this.#identities.includes(identity);
  }

  /** Takes note that it has. */
  addIdentity(identity: string): void {
    this.transaction(() =>
      this.#db.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)").run(`also ${identity}`, identity),
    );
  }

  /** The latest generation. */
  get generation(): number {
    return this.#generation;
  }

  /** Begins a new one. To be called within a transaction. */
  nextGeneration(): number {
    return ++this.#generation;
  }

  /**
   * Does all of the work or nothing of it, also if the process is killed. Should the power fail, the latest work may be
   * undone: then it is found on the server again.
   */
  transaction<T>(work: () => T): T {
    if (this.#generation + SPARE > this.#limit) this.#takeBlock();
    return this.#transaction(work);
  }

  /** The same for what has to be written before something is done on the server: no power failure undoes it. */
  durably<T>(work: () => T): T {
    this.#db.exec("PRAGMA synchronous = FULL");
    try {
      return this.#transaction(work);
    } finally {
      this.#db.exec("PRAGMA synchronous = NORMAL");
    }
  }

  close(): void {
    this.#db.close();
  }

  /** A token must not be younger than the generations that come after it, whatever else is undone. */
  #takeBlock(): void {
    this.durably(() => {
      const limit = Number(this.#value("generation")) + BLOCK;
      this.#db.prepare("UPDATE meta SET value = ? WHERE name = 'generation'").run(String(limit));
      [this.#generation, this.#limit] = [limit - BLOCK, limit];
    });
  }

  #transaction<T>(work: () => T): T {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      this.refresh();
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk has undone it already.
      if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
      this.#load();
      throw error;
    }
  }

  #load(): void {
    const limit = Number(this.#value("generation"));
    // Another process has taken a block: what comes now comes after it.
    if (limit !== this.#limit) this.#generation = this.#limit = limit;
    this.folders.load();
  }

  #value(name: "table" | "generation"): string {
    return String(firstValue(this.#db, `SELECT value FROM meta WHERE name = '${name}'`));
  }
}
