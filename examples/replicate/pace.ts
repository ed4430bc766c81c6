import { setTimeout as sleep } from "node:timers/promises";

export interface Limits {
  readonly itemsPerSecond?: number;
  readonly bytesPerSecond?: number;
}

/** Holds a transfer back so that it stays below its limits, on the average of a second. */
export class Pace {
  readonly #limits: Limits;
  readonly #signal: AbortSignal | undefined;
  /** When all that was transferred would be done at the permitted speed. */
  #due = performance.now();

  constructor(limits: Limits, signal: AbortSignal | undefined) {
    this.#limits = limits;
    this.#signal = signal;
  }

  /** To be called after each item. */
  async take(bytes: number): Promise<void> {
    const { itemsPerSecond = Infinity, bytesPerSecond = Infinity } = this.#limits;
    const cost = Math.max(1_000 / itemsPerSecond, (1_000 * bytes) / bytesPerSecond);
    if (cost === 0) return;
    const now = performance.now();
    this.#due = Math.max(this.#due, now - 1_000) + cost;
    if (this.#due <= now) return;
    await sleep(this.#due - now, undefined, this.#signal && { signal: this.#signal }).catch(() => {});
  }
}
