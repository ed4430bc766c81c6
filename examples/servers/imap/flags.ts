import { keywordsBut, keywordsIn, keywordText } from "../keywords.js";
import type { FlagName, ItemFlags } from "../server.js";

/** A message's flags as one number, and each flag's bit. */
export type FlagBits = number;

/** What a message is marked with. */
export interface Marks {
  readonly flags: FlagBits;
  /** As in `ItemFlags`. */
  readonly keywords: string;
}

const FLAGS: ReadonlyArray<readonly [FlagName, FlagBits, string]> = [
  ["read", 1, "\\Seen"],
  ["answered", 2, "\\Answered"],
  ["forwarded", 4, "$Forwarded"],
  ["flagged", 8, "\\Flagged"],
  ["draft", 16, "\\Draft"],
];

/** Stands for all keywords where bits say which flags are meant. */
export const KEYWORDS: FlagBits = 32;

const ALL: FlagBits = 63;

const BITS: ReadonlyMap<string, FlagBits> = new Map(FLAGS.map(([, bit, name]) => [name.toLowerCase(), bit]));

/** The marks without keywords, by their bits: most messages have none. */
const PLAIN: readonly Marks[] = Array.from({ length: KEYWORDS }, (_, flags) => ({ flags, keywords: "" }));

/** What the server says a message is marked with. Keywords that are not carried are not in it. */
export function marksOf(names: Iterable<string>): Marks {
  let flags = 0;
  let others: string[] | undefined;
  for (const name of names) {
    const bit = BITS.get(name.toLowerCase());
    if (bit !== undefined) flags |= bit;
    else if (!name.startsWith("\\")) {
      others ??= [];
      others.push(name);
    }
  }
  const keywords = others === undefined ? "" : keywordText(others);
  return keywords === "" ? PLAIN[flags]! : { flags, keywords };
}

/** The marks after flags and keywords were set and removed, named as the server does. */
export function markedWith(marks: Marks, added: readonly string[], removed: readonly string[]): Marks {
  const [more, less] = [marksOf(added), marksOf(removed)];
  const left = keywordsBut(marks.keywords, less.keywords);
  return {
    flags: (marks.flags | more.flags) & ~less.flags,
    keywords: keywordText([...left, ...keywordsIn(more.keywords)]),
  };
}

/** The flags and the keywords among `which`, each as it is. */
export function flagsOf({ flags: bits, keywords }: Marks, which: FlagBits = ALL): ItemFlags {
  const flags: { -readonly [name in FlagName]?: boolean } & { keywords?: string } = {};
  for (const [name, bit] of FLAGS) if ((which & bit) !== 0) flags[name] = (bits & bit) !== 0;
  if ((which & KEYWORDS) !== 0) flags.keywords = keywords;
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

/** Those of the keywords that the server lets be set: where it takes no new ones, as it spells those that it has. */
export function imapKeywords(
  keywords: readonly string[],
  permanent: ReadonlySet<string> | undefined,
): readonly string[] {
  if (keywords.length === 0 || permanent === undefined || permanent.has("\\*")) return keywords;
  const there = new Map([...permanent].map((name) => [name.toLowerCase(), name]));
  return keywords.flatMap((word) => there.get(word.toLowerCase()) ?? []);
}

/** The keywords of what takes the place of a message: of those that it has, programs' own stay, where others are named. */
export function keywordsAfter(there: readonly string[], { keywords }: ItemFlags): readonly string[] {
  if (keywords === undefined) return there;
  const ofPrograms = there.filter((name) => keywordText([name]) === "");
  return [...ofPrograms, ...keywordsIn(keywordText(keywordsIn(keywords)))];
}
