import { HResultError } from "iostx";
import { storageFailure } from "./failures.js";
import type { Storage } from "./storage.js";

/** How many writes and bytes a transaction may hold before it is committed. */
const WRITES = 2_000;
const BYTES = 16 * 1024 * 1024;
/** How long one may stay open, in milliseconds: others who want to write have to wait for it. */
const OPEN = 500;

/**
 * Gathers the writes of a replication in transactions. Losing the last ones in a crash is harmless: an acknowledgement
 * that is lost is asked for again, and a change is imported again, because the client asks the server for what came
 * after the last state that ended well.
 *
 * What the storage throws comes out as an HResultError.
 */
export class Transactions {
  readonly #storage: Storage;
  readonly #onRollback: () => void;
  #open = false;
  #writes = 0;
  #bytes = 0;
  /** What undid writes whose success had been reported. */
  #lost: HResultError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: Storage, onRollback: () => void) {
    this.#storage = storage;
    this.#onRollback = onRollback;
  }

  /**
   * Writes now or with the next {@link commit}. Where the storage fails, all that was not committed yet is undone. Work
   * that refuses to be done throws an HResultError before its first write.
   */
  write<T>(work: () => T, bytes = 0): T {
    const result = this.#attempt(work);
    this.#bytes += bytes;
    if (++this.#writes >= WRITES || this.#bytes >= BYTES) this.#commit();
    return result;
  }

  /** Writes durably. */
  writeNow<T>(work: () => T): T {
    const result = this.#attempt(work);
    this.#commit();
    return result;
  }

  /** Makes what was written durable; throws where some of it had to be undone since the last call. */
  commit(): void {
    try {
      this.#commit();
      if (this.#lost !== undefined) throw this.#lost;
    } finally {
      this.#lost = undefined;
    }
  }

  #attempt<T>(work: () => T): T {
    try {
      if (!this.#open) this.#begin();
      return work();
    } catch (error) {
      throw error instanceof HResultError ? error : this.#undone(error);
    }
  }

  #begin(): void {
    this.#storage.begin();
    this.#open = true;
    this.#timer = setTimeout(() => {
      try {
        this.#commit();
      } catch {
        // The next commit tells what was lost.
      }
    }, OPEN);
  }

  #commit(): void {
    if (!this.#open) return;
    try {
      this.#storage.commit();
      this.#reset();
    } catch (error) {
      throw this.#undone(error);
    }
  }

  /** Undoes what was not committed, and tells why. */
  #undone(error: unknown): HResultError {
    const failure = storageFailure(error);
    if (this.#writes > 0) this.#lost ??= failure;
    const wasOpen = this.#open;
    this.#reset();
    if (wasOpen) this.#storage.rollback();
    this.#onRollback();
    return failure;
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#open = false;
    this.#writes = 0;
    this.#bytes = 0;
  }
}
