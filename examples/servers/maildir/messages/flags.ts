import type { FlagName, ItemFlags } from "../../server.js";

/**
 * A flag, its letter in Maildir, and its bit in tokens. Keywords have none: each program would give them other letters.
 */
const FLAGS: ReadonlyArray<readonly [FlagName, string, number]> = [
  ["draft", "D", 1],
  ["flagged", "F", 2],
  ["forwarded", "P", 4],
  ["answered", "R", 8],
  ["read", "S", 16],
];

export const ALL_FLAGS = 31;

/** The bits of the flags that Maildir letters are. */
export function bitsOf(letters: string): number {
  return FLAGS.reduce((bits, [, letter, bit]) => (letters.includes(letter) ? bits | bit : bits), 0);
}

/** The flags that are named with this value. */
export function namedBits(flags: ItemFlags, value: boolean): number {
  return FLAGS.reduce((bits, [flag, , bit]) => (flags[flag] === value ? bits | bit : bits), 0);
}

/** The flags of `mask` as they are in `bits`. */
export function flagsOf(bits: number, mask = ALL_FLAGS): ItemFlags {
  const named = FLAGS.filter(([, , bit]) => (mask & bit) !== 0);
  return Object.fromEntries(named.map(([flag, , bit]) => [flag, (bits & bit) !== 0]));
}

/**
 * The letters that a message has once flags are set: what they say, `true` or `false`, holds; what they leave out, and
 * flags that we do not know (trashed, keywords), stay as another program may have set them.
 */
export function mergeLetters(letters: string, wanted: ItemFlags): string {
  const merged = new Set(letters);
  for (const [flag, letter] of FLAGS) {
    if (wanted[flag] === true) merged.add(letter);
    if (wanted[flag] === false) merged.delete(letter);
  }
  return [...merged].sort().join("");
}
