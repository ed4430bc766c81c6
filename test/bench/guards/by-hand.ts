import { children } from "./tour.js";

const CONDITION = 0x4;
const FROM = 1;
const TO = 3;

/** A bit for each state that may be begun, by the value of the state. */
const allowed = Array.from({ length: 32 }, (_, state) =>
  (children.get(state) ?? []).reduce((bits, child) => bits | (1 << child), 0),
);

/**
 * What one would write for this machine alone: a table, a stack, and whether the result is set. It checks what the guard
 * checks, and cannot explain what it refuses.
 */
export class HandWrittenTable {
  readonly #states = new Uint8Array(16);
  readonly #results = new Uint8Array(16);
  #depth = 0;
  #initialized = false;

  init(): boolean {
    if (this.#depth > 0) return false;
    this.#initialized = true;
    return true;
  }

  begin(state: number, flags: number): boolean {
    const here = this.#states[this.#depth]!;
    if (!this.#initialized || state >>> 0 !== state || state > 31) return false;
    if (
      (allowed[here]! & (1 << state)) === 0 &&
      !(here === FROM && state === TO && (flags & CONDITION) !== 0)
    ) {
      return false;
    }
    this.#depth++;
    this.#states[this.#depth] = state;
    this.#results[this.#depth] = 0;
    return true;
  }

  setResult(): boolean {
    if (this.#depth === 0) return false;
    this.#results[this.#depth] = 1;
    return true;
  }

  end(): boolean {
    if (this.#depth === 0 || this.#results[this.#depth] === 0) return false;
    this.#depth--;
    return true;
  }
}
