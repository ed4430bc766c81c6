import { createHash } from "node:crypto";
import type { ItemFlags, Key, ServerItem } from "../server.js";

/** A message of ours as its file's name describes it. */
export interface MessageFile {
  readonly key: Key;
  /** The subdirectory that it is in. */
  readonly place: "cur" | "new";
  /** The file's name as it is on the disk. */
  readonly file: string;
  /** The part before the flags, by which a mail program knows the message again. */
  readonly base: string;
  /** Seconds since 1970. */
  readonly received: number;
  /** The Maildir flag letters, those of other programs among them. */
  readonly flags: string;
}

const PATTERN = /^((\d+)\.([0-9a-f]{44})\.iostx(?:,[A-Za-z]=[^,:/]*)*)(?::2,([A-Za-z]*)|:.*)?$/s;

const LETTERS: ReadonlyArray<readonly [keyof ItemFlags, string]> = [
  ["draft", "D"],
  ["flagged", "F"],
  ["forwarded", "P"],
  ["answered", "R"],
  ["read", "S"],
];

/** Reads a file name; `undefined` when the file is not ours. */
export function parseMessageFile(place: "cur" | "new", file: string): MessageFile | undefined {
  const match = PATTERN.exec(file);
  if (!match) return undefined;
  const [, base, received, key, flags] = match;
  return { key: key!, place, file, base: base!, received: Number(received), flags: flags ?? "" };
}

/** Whether a file in `cur`, `new` or `tmp` has a name that only this connector gives. */
export function isOurMessage(file: string): boolean {
  return PATTERN.test(file);
}

/** The message in `cur` with these flags. */
export function inCur(message: Pick<MessageFile, "key" | "base" | "received">, flags: string): MessageFile {
  const { key, base, received } = message;
  return { key, base, received, place: "cur", file: `${base}:2,${flags}`, flags };
}

/**
 * The file name, without flags, of an item: seconds, key and the size in the field `S` that Dovecot and Courier read.
 * It follows from the item alone, so a repeated put finds the file of the first. Only an item that replaces one with
 * the very same name gets a field more, a hash of its bytes: to an IMAP server one name is one message for ever.
 */
export function baseName(item: ServerItem, others: readonly MessageFile[]): string {
  const base = `${secondsOf(item.received)}.${item.key}.iostx,S=${item.mime.byteLength}`;
  if (!others.some((other) => other.base === base)) return base;
  return `${base},V=${createHash("sha256").update(item.mime).digest("hex").slice(0, 12)}`;
}

/** Whole seconds since 1970; dates before that, which some stores use for "none", count as 1970. */
export function secondsOf(received: Date): number {
  return Math.max(0, Math.floor(received.getTime() / 1000));
}

/**
 * The flags a message has after a put: what the item says, `true` or `false`, holds; what it leaves out, and flags
 * that it does not know (trashed, keywords), stay as another program may have set them.
 */
export function mergeFlags(flags: string, wanted: ItemFlags): string {
  const letters = new Set(flags);
  for (const [flag, letter] of LETTERS) {
    if (wanted[flag] === true) letters.add(letter);
    if (wanted[flag] === false) letters.delete(letter);
  }
  return [...letters].sort().join("");
}
