/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to one less. */
  below(limit: number): number;
  /** True once in so many times. */
  oneIn(count: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  bytes(length: number): Uint8Array;
}

/** mulberry32 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => word() % limit;
  return {
    below,
    oneIn: (count) => below(count) === 0,
    pick: (items) => items[below(items.length)]!,
    bytes: (length) => {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at++) bytes[at] = word();
      return bytes;
    },
  };
}

/** The seed of a run; a run that failed is repeated with `IOSTX_SEED`. */
export const seed = Number(process.env.IOSTX_SEED ?? Date.now() % 1_000_000_007);
