import type { ItemFlags } from "../server.js";

/** A message's flags as one number, and each flag's bit. */
export type FlagBits = number;

const FLAGS: ReadonlyArray<readonly [keyof ItemFlags, FlagBits, string]> = [
  ["read", 1, "\\Seen"],
  ["answered", 2, "\\Answered"],
  ["forwarded", 4, "$Forwarded"],
  ["flagged", 8, "\\Flagged"],
  ["draft", 16, "\\Draft"],
];

const ALL_FLAGS: FlagBits = 31;

/** The flags that the server says a message has. Keywords of others are theirs. */
export function bitsOf(flags: Iterable<string>): FlagBits {
  const lower = new Set([...flags].map((flag) => flag.toLowerCase()));
  return FLAGS.reduce((bits, [, bit, name]) => (lower.has(name.toLowerCase()) ? bits | bit : bits), 0);
}

/** The flags among `which`, each as it is. */
export function flagsOf(bits: FlagBits, which: FlagBits = ALL_FLAGS): ItemFlags {
  const flags: { -readonly [name in keyof ItemFlags]: boolean } = {};
  for (const [name, bit] of FLAGS) if ((which & bit) !== 0) flags[name] = (bits & bit) !== 0;
  return flags;
}

/** The bits of the flags that have this value. */
export function named(flags: ItemFlags, value: boolean): FlagBits {
  return FLAGS.reduce((bits, [name, bit]) => (flags[name] === value ? bits | bit : bits), 0);
}

/** What the server calls these flags, but for those that it does not let be set. */
export function imapFlags(bits: FlagBits, permanent: ReadonlySet<string> | undefined): string[] {
  const allowed = (name: string): boolean =>
    permanent === undefined || permanent.has(name) || (!name.startsWith("\\") && permanent.has("\\*"));
  return FLAGS.filter(([, bit, name]) => (bits & bit) !== 0 && allowed(name)).map(([, , name]) => name);
}
