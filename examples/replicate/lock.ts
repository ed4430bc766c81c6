import { Connection } from "../stores/sqlite/connection.js";

/** The right to replicate a store, which nobody else has until it is closed or the process ends. */
export interface Lock {
  close(): void;
}

/** Thrown where a store is being replicated already. */
export class LockedError extends Error {
  override readonly name = "LockedError";
  readonly path: string;
  /** The process that replicates it, where that is known. */
  readonly holder: number | undefined;

  constructor(path: string, holder: number | undefined, options?: ErrorOptions) {
    const who = holder === process.pid ? "by this process" : `by process ${holder ?? "unknown"}`;
    super(`${path} is being replicated already, ${who}; wait until that has ended`, options);
    this.path = path;
    this.holder = holder;
  }
}

/**
 * Takes the right to replicate a store, so that it never happens twice at once, in one process or in two. It is a lock
 * of the system on a small file beside the store (`.lock`): it ends with the process, however that ends, and a file
 * that was left behind means nothing.
 *
 * @throws LockedError where somebody else has it
 */
export function lockReplication(path: string): Lock {
  const connection = new Connection(`${path}.lock`);
  try {
    connection.exec("PRAGMA busy_timeout = 0; PRAGMA synchronous = OFF; BEGIN IMMEDIATE");
    // Who holds it can be read by others once it is committed, which ends the lock for a moment.
    while (connection.pragma("user_version") !== process.pid)
      connection.exec(`PRAGMA user_version = ${process.pid}; COMMIT; BEGIN IMMEDIATE`);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const locked =
      code === "SQLITE_BUSY" ? new LockedError(path, holderOf(connection), { cause: error }) : error;
    connection.close();
    throw locked;
  }
  return connection;
}

function holderOf(connection: Connection): number | undefined {
  try {
    return connection.pragma("user_version") || undefined;
  } catch {
    // The holder is just writing it down.
    return undefined;
  }
}
