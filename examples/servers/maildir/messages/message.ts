import { createHash } from "node:crypto";
import type { Key } from "../../server.js";
import { pathOf } from "../filenames.js";

/** The subdirectories that hold messages. */
export type Part = "cur" | "new";

/** Names that we give: seconds, key, and fields such as the size. */
const OURS = /^(\d+)\.([0-9a-f]{44})\.iostx(?:,[A-Za-z]=[^,:/]*)*(?::.*)?$/s;
/**
 * The part of other programs' names that is one message's alone, wherever it is. Fields behind it change: `S`, and the
 * `U` and `FMD5` of programs that replicate Maildirs.
 */
const UNIQUE = /^\d{6,}[._][^,:]+/;
const LETTERS = /^[A-Za-z]*$/;

/** A file that is a message, described by its name alone. Small, because there are hundreds of thousands. */
export class MessageFile {
  readonly part: Part;
  /** The file's name as it is on the disk. */
  readonly file: string;
  readonly key: Key;

  constructor(part: Part, file: string, key: Key) {
    this.part = part;
    this.file = file;
    this.key = key;
  }

  get isOurs(): boolean {
    return isOurMessage(this.file);
  }

  /** The part before the flags, by which a mail program knows the message again. */
  get base(): string {
    return this.file.slice(0, baseLength(this.file));
  }

  /** The Maildir flag letters, those that we do not know among them. */
  get letters(): string {
    const info = this.file.slice(baseLength(this.file));
    const letters = info.startsWith(":2,") ? info.slice(3) : "";
    return LETTERS.test(letters) ? letters : "";
  }

  /** Which content of the message this is. Other programs never change one. */
  get version(): number {
    const field = this.isOurs ? /,V=([^,:]*)/.exec(this.base)?.[1] : undefined;
    if (field === undefined) return 1;
    // Before versions were counted, the field was a hash of the second content.
    return /^[1-9]\d{0,8}$/.test(field) ? Number(field) : 2;
  }

  /** Of a message of ours: when it was received, in seconds since 1970. Of others the file's date tells. */
  get seconds(): number | undefined {
    return this.isOurs ? Number.parseInt(this.file, 10) : undefined;
  }

  /** Of a message of ours: its size in bytes. */
  get size(): number | undefined {
    const field = this.isOurs ? /,S=(\d+)/.exec(this.base)?.[1] : undefined;
    return field === undefined ? undefined : Number(field);
  }

  /** Whether the name gives the same key in another folder. */
  get isPortable(): boolean {
    return this.isOurs || UNIQUE.test(this.file);
  }

  /** The same message with these flags. */
  withLetters(letters: string): MessageFile {
    return new MessageFile("cur", `${this.base}:2,${letters}`, this.key);
  }
}

/** Reads a file name in a folder; `undefined` when the file is no message. */
export function parseMessageFile(part: Part, file: string, folder: Key): MessageFile | undefined {
  if (!isMessageName(file)) return undefined;
  return new MessageFile(part, file, OURS.exec(file)?.[2] ?? foreignKey(file, folder));
}

/** Whether a file in `cur` or `new` has the name of a message. */
export function isMessageName(file: string): boolean {
  return !file.startsWith(".");
}

/** Whether a file has a name that only this connector gives. */
export function isOurMessage(file: string): boolean {
  return OURS.test(file);
}

/** What a message of ours is named after. */
export interface NameParts {
  readonly key: Key;
  readonly seconds: number;
  readonly size: number;
  readonly version: number;
}

/**
 * The file name, without flags, of a message: seconds, key and the size in the field `S` that Dovecot and Courier read.
 * It follows from the item alone, so a repeated put finds the file of the first. A new content of the item gets another
 * name, by its version: to an IMAP server one name is one message for ever.
 */
export function baseName({ key, seconds, size, version }: NameParts): string {
  const base = `${seconds}.${key}.iostx,S=${size}`;
  return version > 1 ? `${base},V=${version}` : base;
}

/** Whole seconds since 1970; dates before that, which some stores use for "none", count as 1970. */
export function secondsOf(received: Date): number {
  return Math.max(0, Math.floor(received.getTime() / 1000));
}

/** The one that stands for the message, of several files with its key: a crash, or a program that copies files. */
export function primary(messages: readonly MessageFile[]): MessageFile {
  return messages.reduce((best, other) => (isBefore(other, best) ? other : best));
}

function isBefore(one: MessageFile, other: MessageFile): boolean {
  if (one.version !== other.version) return one.version > other.version;
  if (one.part !== other.part) return one.part === "cur";
  return one.file < other.file;
}

/**
 * The key of a message that another program delivered: made of what is unique in its name, so that it stays the same
 * when flags change and when the message is moved. Of a name such as `1`, which may be in several folders, the folder
 * is a part.
 */
function foreignKey(file: string, folder: Key): Key {
  const base = file.slice(0, baseLength(file));
  const unique = UNIQUE.exec(base)?.[0];
  return createHash("sha256")
    .update(unique === undefined ? `${folder}\n` : "message\n")
    .update(pathOf(unique ?? base))
    .digest("hex")
    .slice(0, 44);
}

function baseLength(file: string): number {
  const colon = file.indexOf(":");
  return colon < 0 ? file.length : colon;
}
