import Database from "libsql";

/** What SQLite keeps. Not booleans: libsql ends the process where it gets one. */
export type Value = number | string | Uint8Array | null;

/** A prepared statement. Rows are arrays: as objects they cost twice as much. */
export interface Statement {
  run(values: readonly Value[]): { readonly lastInsertRowid: number };
  get(values: readonly Value[]): readonly Value[] | undefined;
  all(values: readonly Value[]): ReadonlyArray<readonly Value[]>;
}

/**
 * A connection to a database file: what of libsql is used here, and what has to be known about it. A call after
 * closing would end the process, so it does not get there.
 */
export class Connection {
  #open: Database.Database | undefined;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    this.#open = new Database(path);
  }

  get inTransaction(): boolean {
    return this.#open?.inTransaction ?? false;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  prepare(sql: string): Statement {
    const statement = this.#database.prepare(sql);
    return (statement.reader ? statement.raw() : statement) as Statement;
  }

  /** The value of a pragma that is a number. */
  pragma(name: string): number {
    return Number(this.prepare(`PRAGMA ${name}`).get([])![0]);
  }

  /**
   * Whether a condition holds. Asked without a prepared statement, so that a file that turns out not to be ours is
   * really closed by {@link close}, and nothing is left beside it.
   */
  holds(condition: string): boolean {
    try {
      this.exec(`SELECT CASE WHEN ${condition} THEN 1 ELSE json('no') END`);
      return true;
    } catch (error) {
      if ((error as Error).message === "malformed JSON") return false;
      throw error;
    }
  }

  /**
   * Switches to a write-ahead log. A file has it for good, but while it is new, SQLite does not wait for other
   * processes that do the same; this does, for some milliseconds.
   */
  useLog(patience: number): void {
    for (const end = Date.now() + patience; ; ) {
      try {
        this.exec("PRAGMA journal_mode = WAL");
        return;
      } catch (error) {
        if ((error as { readonly code?: unknown }).code !== "SQLITE_BUSY" || Date.now() > end) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      }
    }
  }

  /**
   * Undoes what was not committed, and closes the file. libsql really closes it once the last prepared statement is
   * collected, or with the process; until then it locks nothing, its log is empty, and it takes no memory to speak of.
   */
  close(): void {
    const database = this.#open;
    if (database === undefined) return;
    if (database.inTransaction) database.exec("ROLLBACK");
    this.#open = undefined;
    try {
      database.exec("PRAGMA shrink_memory; PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
    } catch {
      // Another connection uses the log, and will empty it; or the file is no database.
    }
    database.close();
  }

  get #database(): Database.Database {
    if (this.#open === undefined) throw new Error(`${this.#path} is closed`);
    return this.#open;
  }
}

/**
 * Text of any kind as text that comes back unchanged. As it is, libsql would give it back up to its first NUL, and
 * UTF-8 has no lone surrogates.
 */
export function encodeText(text: string): string {
  return JSON.stringify(text);
}

export function decodeText(value: Value | undefined): string {
  return JSON.parse(value as string) as string;
}
