import type { Key } from "../../server.js";
import { ALL_FLAGS, bitsOf } from "./flags.js";
import type { MessageFile } from "./message.js";

/**
 * What a folder's messages were at some look: for each key the version and the flags. They are packed into one number,
 * because there are hundreds of thousands.
 */
export type State = ReadonlyMap<Key, number>;

/** Stands beside the flags of a message of which it is not known which ones the caller has seen. */
const UNKNOWN = ALL_FLAGS + 1;
const FACTOR = UNKNOWN * 2;

export function stateOf(message: MessageFile): number {
  return packed(message.version, bitsOf(message.letters));
}

/** `bits` may be undefined: they are not known. */
export function packed(version: number, bits: number | undefined): number {
  return version * FACTOR + (bits ?? UNKNOWN);
}

export function versionIn(state: number): number {
  return Math.floor(state / FACTOR);
}

/** The flags; `undefined` when they are not known. */
export function bitsIn(state: number): number | undefined {
  const bits = state % FACTOR;
  return bits === UNKNOWN ? undefined : bits;
}
