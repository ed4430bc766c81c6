import { createHash } from "node:crypto";
import type { Key } from "../../server.js";
import { ALL_FLAGS } from "./flags.js";
import { bitsIn, packed, type State, versionIn } from "./state.js";

/**
 * A token is what a folder held: a line of JSON, and behind it, in base64, 27 bytes for each message: key, flags,
 * version. So the server keeps nothing itself, and any token can be compared with any later look.
 */
export interface Token {
  /** When the directories changed last; `undefined` when that cannot tell whether they have changed since. */
  readonly stamp: string | undefined;
  /** Which connection made it, and after how many of its changes. */
  readonly session: string;
  readonly epoch: number;
}

/** The token that was read. */
export interface ReadToken extends Token {
  /** What the folder held. */
  state(): State;
}

/** Whose token it is. */
export interface TokenOwner {
  readonly server: string;
  readonly folder: Key;
}

interface Head extends Token, TokenOwner {
  readonly format: number;
}

const FORMAT = 1;
const KEY_BYTES = 22;
const RECORD_BYTES = KEY_BYTES + 5;
const SUM_LENGTH = 16;

export function writeToken({ server, folder }: TokenOwner, token: Token, state: State): string {
  const { stamp, session, epoch } = token;
  const head: Head = { format: FORMAT, server, folder, session, epoch, stamp };
  const text = `${JSON.stringify(head)}\n${encode(state).toString("base64")}`;
  return sumOf(text) + text;
}

/** Reads a token; `undefined` when it is damaged, of another format, or somebody else's. */
export function readToken(owner: TokenOwner, token: string | undefined): ReadToken | undefined {
  const text = token?.slice(SUM_LENGTH) ?? "";
  const end = text.indexOf("\n");
  if (end < 0 || sumOf(text) !== token?.slice(0, SUM_LENGTH)) return undefined;
  // Its sum is right, so it is as we wrote it.
  const { format, server, folder, stamp, session, epoch } = JSON.parse(text.slice(0, end)) as Head;
  if (format !== FORMAT || server !== owner.server || folder !== owner.folder) return undefined;
  return { stamp, session, epoch, state: () => decode(Buffer.from(text.slice(end + 1), "base64")) };
}

function encode(state: State): Buffer {
  const bytes = Buffer.alloc(state.size * RECORD_BYTES);
  let at = 0;
  for (const [key, value] of state) {
    bytes.write(key, at, "hex");
    bytes[at + KEY_BYTES] = bitsIn(value) ?? 0;
    bytes.writeUInt32BE(versionIn(value), at + KEY_BYTES + 1);
    at += RECORD_BYTES;
  }
  return bytes;
}

function decode(bytes: Buffer): State {
  const state = new Map<Key, number>();
  for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
    const key = bytes.toString("hex", at, at + KEY_BYTES);
    state.set(key, packed(bytes.readUInt32BE(at + KEY_BYTES + 1), bytes[at + KEY_BYTES]! & ALL_FLAGS));
  }
  return state;
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, SUM_LENGTH);
}
