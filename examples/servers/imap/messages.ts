import { createHash } from "node:crypto";
import type { Key } from "../server.js";

const CR = 13;
const LF = 10;

/** What identifies a message besides its place: enough to know it again in another one. */
export interface Print {
  /** SHA-256 of its Message-ID, or of what tells its sender, date and subject where it has none. */
  readonly id: string;
  /** What the server says its size is. */
  readonly size: number;
  /** Its internal date in milliseconds since 1970, whole seconds. */
  readonly received: number;
  /** The server's own name for its content, where it has one (OBJECTID). */
  readonly emailId: string | null;
}

/** The header: everything up to and including the empty line. */
export function headerOf(mime: Uint8Array): Uint8Array {
  for (let at = mime.indexOf(LF); at !== -1; at = mime.indexOf(LF, at + 1)) {
    const next = mime[at + 1] === CR ? at + 2 : at + 1;
    if (mime[next] === LF) return mime.subarray(0, next + 1);
  }
  return mime;
}

/** The part of a {@link Print} that comes from the header. */
export function headerId(header: Uint8Array): string {
  const text = Buffer.from(header.buffer, header.byteOffset, header.byteLength).toString("latin1");
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}[ \\t]*:((?:.*\\r?\\n[ \\t])*.*)`, "im").exec(text)?.[1]?.replace(/\s+/g, " ").trim();
  const id = field("message-id");
  const what = id ? [id] : ["date", "from", "subject"].map((name) => field(name) ?? "");
  return createHash("sha256").update(what.join("\n"), "latin1").digest("hex");
}

/** The time as IMAP keeps it: whole seconds, and nothing before 1970 nor after 9999. */
export function wholeSeconds(time: Date): number {
  const seconds = Math.floor(time.getTime() / 1000);
  return Math.min(Math.max(seconds, 0), 253_402_300_799) * 1000;
}

/**
 * SHA-256 of a message as every server gives it back. Some turn a bare LF into CRLF, and NUL, which IMAP cannot carry,
 * into 0x80: these are the same message.
 */
export function contentHash(mime: Uint8Array): string {
  return createHash("sha256").update(canonical(mime)).digest("hex");
}

/** The size that servers tell of a message: with CRLF line ends. */
export function canonicalSize(mime: Uint8Array): number {
  return canonical(mime).byteLength;
}

/** The message as it is where it was changed like that; the very same array where there is nothing to change. */
export function canonical(mime: Uint8Array): Uint8Array {
  let bare = 0;
  for (let at = mime.indexOf(LF); at !== -1; at = mime.indexOf(LF, at + 1)) if (mime[at - 1] !== CR) bare++;
  if (bare === 0 && !mime.includes(0)) return mime;
  const same = new Uint8Array(mime.byteLength + bare);
  let to = 0;
  for (let at = 0; at < mime.byteLength; at++) {
    const byte = mime[at]!;
    if (byte === LF && mime[at - 1] !== CR) same[to++] = CR;
    same[to++] = byte === 0 ? 0x80 : byte;
  }
  return same;
}

/**
 * A key for something that another program made: made of what identifies it, so that it comes out the same should the
 * file of the links get lost. Of things that are the same in all of this, each has another `ordinal`.
 */
export function derivedKey(what: readonly (string | number)[], ordinal: number): Key {
  return createHash("sha256")
    .update(JSON.stringify([...what, ordinal]))
    .digest("hex")
    .slice(0, 44);
}
