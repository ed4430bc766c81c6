import type Database from "libsql";
import type { Key } from "../../server.js";
import type { Print } from "../messages.js";

/** A message that was sent, or is about to be, of which the server has not said that it has it. */
export interface Sent extends Omit<Print, "emailId"> {
  readonly key: Key;
  readonly folder: Key;
  readonly uidValidity: string;
  /** It has this UID or a greater one. */
  readonly floor: number;
  /** Of its content; null for a copy of something whose content was never seen. */
  readonly hash: string | null;
}

/** A message that another one has taken the place of, to be deleted. */
export interface Leftover {
  readonly folder: Key;
  readonly uidValidity: string;
  readonly uid: number;
}

/**
 * What would be a duplicate should the process or the connection end now. It is written down before a message is
 * sent, so that only these messages ever have to be searched for.
 *
 * A keyword on each message would name it, too, but servers keep the list of a folder's keywords for ever: Cyrus takes
 * 100 of them and Dovecot sends them all at each opening of the folder.
 */
export class SentLinks {
  readonly #put: Database.Statement;
  readonly #get: Database.Statement;
  readonly #in: Database.Statement;
  readonly #keys: Database.Statement;
  readonly #remove: Database.Statement;
  readonly #leave: Database.Statement;
  readonly #left: Database.Statement;
  readonly #where: Database.Statement;
  readonly #done: Database.Statement;
  readonly #forget: Database.Statement;
  readonly #begin: Database.Statement;
  readonly #begun: Database.Statement;

  constructor(db: Database.Database) {
    this.#put = db.prepare("INSERT OR REPLACE INTO pending VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    this.#get = db.prepare("SELECT * FROM pending WHERE key = ?");
    this.#in = db.prepare("SELECT * FROM pending WHERE folder = ?");
    this.#keys = db.prepare("SELECT key FROM pending");
    this.#remove = db.prepare("DELETE FROM pending WHERE key = ?");
    this.#leave = db.prepare("INSERT OR REPLACE INTO leftovers VALUES (?, ?, ?)");
    this.#left = db.prepare("SELECT * FROM leftovers WHERE folder = ?");
    this.#where = db.prepare("SELECT DISTINCT folder FROM leftovers");
    this.#done = db.prepare("DELETE FROM leftovers WHERE folder = ? AND uidValidity = ? AND uid = ?");
    this.#forget = db.prepare("DELETE FROM leftovers WHERE folder = ?");
    this.#begin = db.prepare("INSERT OR REPLACE INTO meta VALUES ('sent', ?)");
    this.#begun = db.prepare("SELECT value FROM meta WHERE name = 'sent'");
  }

  put({ key, folder, uidValidity, floor, id, size, received, hash }: Sent): void {
    this.#put.run(key, folder, uidValidity, floor, id, size, received, hash);
  }

  get(key: Key): Sent | undefined {
    return this.#get.get(key) as Sent | undefined;
  }

  in(folder: Key): Sent[] {
    return this.#in.all(folder) as Sent[];
  }

  keys(): Set<Key> {
    return new Set(this.#keys.pluck().all() as Key[]);
  }

  remove(key: Key): void {
    this.#remove.run(key);
  }

  /** Notes when something is sent, in milliseconds since 1970. */
  begin(now: number): void {
    this.#begin.run(String(now));
  }

  /** When something was sent last. */
  get begun(): number {
    return Number((this.#begun.get() as { readonly value: string } | undefined)?.value ?? 0);
  }

  leave({ folder, uidValidity, uid }: Leftover): void {
    this.#leave.run(folder, uidValidity, uid);
  }

  leftovers(folder: Key): Leftover[] {
    return this.#left.all(folder) as Leftover[];
  }

  /** The folders that something has to be deleted from. */
  foldersWithLeftovers(): Key[] {
    return this.#where.pluck().all() as Key[];
  }

  removeLeftover({ folder, uidValidity, uid }: Leftover): void {
    this.#done.run(folder, uidValidity, uid);
  }

  removeFolder(folder: Key): void {
    for (const { key } of this.in(folder)) this.remove(key);
    this.#forget.run(folder);
  }
}
