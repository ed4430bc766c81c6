import type { Key } from "../../server.js";
import { bitsIn, packed, type State, versionIn } from "./state.js";

/** What this connection did to a message in a folder. */
export interface Effect {
  /** It is not in the folder any more. */
  readonly gone?: boolean;
  /** It has this content. */
  readonly version?: number;
  /** It came with these flags; `null`: with flags that the caller may not have seen. */
  readonly base?: number | null;
  /** Flags that were set and cleared since. */
  readonly set?: number;
  readonly clear?: number;
}

/**
 * What this connection did in one folder, so that it is not told as if another program had. It is kept by epochs: a
 * token says at which epoch it was made, and the caller may go back to that token until it shows a later one.
 */
export class OwnChanges {
  readonly #epochs = new Map<number, Map<Key, Effect>>();
  #epoch = 0;

  /** The epoch of what is done next. */
  get epoch(): number {
    return this.#epoch;
  }

  record(key: Key, effect: Effect): void {
    const effects = this.#epochs.get(this.#epoch) ?? new Map<Key, Effect>();
    this.#epochs.set(this.#epoch, effects.set(key, joined(effects.get(key), effect)));
  }

  /** A token is made: what is done next comes after it. */
  next(): void {
    if (this.#epochs.has(this.#epoch)) this.#epoch++;
  }

  /** The caller has shown a token: nothing older will be asked for. */
  forget(before: number): void {
    for (const epoch of this.#epochs.keys()) if (epoch < before) this.#epochs.delete(epoch);
  }

  hasSince(epoch: number): boolean {
    return [...this.#epochs.keys()].some((other) => other >= epoch);
  }

  /** A folder's state as the caller knows it: as it was at an epoch, and what it did itself since. */
  applied(state: State, since: number): Map<Key, number> {
    const result = new Map(state);
    for (const [epoch, effects] of this.#epochs) {
      if (epoch < since) continue;
      for (const [key, effect] of effects) {
        const value = after(result.get(key), effect);
        if (value === undefined) result.delete(key);
        else result.set(key, value);
      }
    }
    return result;
  }

  /** The same of one message. */
  appliedTo(key: Key, state: number | undefined, since: number): number | undefined {
    let value = state;
    for (const [epoch, effects] of this.#epochs) {
      const effect = epoch < since ? undefined : effects.get(key);
      if (effect) value = after(value, effect);
    }
    return value;
  }
}

function joined(first: Effect | undefined, second: Effect): Effect {
  if (!first || second.gone || second.base !== undefined) return second;
  const [set, clear] = [second.set ?? 0, second.clear ?? 0];
  return {
    ...first,
    ...second,
    set: ((first.set ?? 0) & ~clear) | set,
    clear: ((first.clear ?? 0) & ~set) | clear,
  };
}

function after(state: number | undefined, effect: Effect): number | undefined {
  if (effect.gone) return undefined;
  const version = effect.version ?? (state === undefined ? undefined : versionIn(state));
  // Flags of a message that the caller has not seen there: it will see them with it.
  if (version === undefined) return undefined;
  const known = state === undefined ? 0 : bitsIn(state);
  const base = effect.base === undefined ? known : (effect.base ?? undefined);
  const [set, clear] = [effect.set ?? 0, effect.clear ?? 0];
  return packed(version, base === undefined ? undefined : (base & ~clear) | set);
}
