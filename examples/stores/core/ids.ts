import { randomBytes } from "node:crypto";
import type { Key } from "../../servers/server.js";
import type { Storage } from "./storage.js";
import { changeKeyOf } from "./versions.js";

/**
 * Gives out the numbers of source keys and change keys of one replica, each once. As with the queue of OLFI, a block
 * is taken out of the storage at a time; what a killed process had left of its block is not given out again.
 */
export class Ids {
  /** Identity of the replica, in hex digits. */
  readonly guid: string;
  readonly #storage: Storage;
  readonly #block: number;
  #next: number;
  #limit: number;

  constructor(storage: Storage, block = 4096) {
    this.#storage = storage;
    this.#block = block;
    this.guid = storage.value("replica") ?? newReplica(storage);
    this.#next = Number(storage.value("ids") ?? "1");
    this.#limit = this.#next;
  }

  /** A key that no other object or change has. */
  next(): Key {
    if (this.#next === this.#limit) {
      // Another process may have taken blocks meanwhile.
      this.#next = Math.max(this.#next, Number(this.#storage.value("ids") ?? "1"));
      this.#limit = this.#next + this.#block;
      this.#storage.setValue("ids", String(this.#limit));
    }
    return changeKeyOf(this.guid, this.#next++);
  }

  /** A transaction was undone, and perhaps with it that a block was taken. */
  forgetBlock(): void {
    this.#limit = this.#next;
  }
}

function newReplica(storage: Storage): string {
  const guid = randomBytes(16).toString("hex");
  storage.setValue("replica", guid);
  return guid;
}
