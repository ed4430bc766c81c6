// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { CodecError } from "./memory.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("changes", "ac0788aa68f9");

/**
 * The identity of a change: which replica made it, and the replica's count of changes then.
 *
 * @category Codecs
 */
export interface ChangeKey {
  /** The replica, 16 bytes. */
  readonly guid: Uint8Array;
  /** The counter, 1 to 8 bytes, most significant byte first; as many as the replica uses. */
  readonly counter: Uint8Array;
}

/** Length of a replica's GUID in bytes. */
const GUID_SIZE = 16;

/** Most bytes that a counter has. */
const COUNTER_SIZE = 8;

/**
 * Reads a change key: the GUID, then the counter to the end. Nothing is copied.
 * @throws CodecError unless there are 17 to 24 bytes
 * @category Codecs
 */
export function decodeChangeKey(bytes: Uint8Array): ChangeKey {
  checkSize(bytes.length, "change key");
  return { guid: bytes.subarray(0, GUID_SIZE), counter: bytes.subarray(GUID_SIZE) };
}

/**
 * Writes a change key.
 * @throws CodecError unless the GUID has 16 bytes and the counter 1 to 8
 * @category Codecs
 */
export function encodeChangeKey({ guid, counter }: ChangeKey): Uint8Array {
  if (guid.length !== GUID_SIZE) throw new CodecError("change key", `a GUID has 16 bytes, not ${guid.length}`);
  checkSize(GUID_SIZE + counter.length, "change key");
  const bytes = new Uint8Array(GUID_SIZE + counter.length);
  bytes.set(guid);
  bytes.set(counter, GUID_SIZE);
  return bytes;
}

/**
 * Reads a predecessor change list: for each replica the latest of its changes that an object includes. Each key stands
 * behind a byte that tells its size. The keys are in the order of the list; nothing is copied.
 * @throws CodecError where a key goes beyond the end, or has a size that no key has
 * @category Codecs
 */
export function decodeChangeList(bytes: Uint8Array): ChangeKey[] {
  const keys: ChangeKey[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = bytes[at]!;
    const end = at + 1 + size;
    if (end > bytes.length) {
      throw new CodecError("change list", `the key at ${at} has ${size} bytes, but there are ${bytes.length - at - 1}`);
    }
    keys.push(decodeChangeKey(bytes.subarray(at + 1, end)));
    at = end;
  }
  return keys;
}

/**
 * Writes a predecessor change list. Its keys are sorted by the bytes of their GUIDs.
 * @throws CodecError where two keys are of one replica, or a key is none
 * @category Codecs
 */
export function encodeChangeList(keys: readonly ChangeKey[]): Uint8Array {
  const sorted = [...keys].sort((a, b) => compareBytes(a.guid, b.guid)).map(encodeChangeKey);
  const bytes = new Uint8Array(sorted.reduce((size, key) => size + 1 + key.length, 0));
  let at = 0;
  let last: Uint8Array | undefined;
  for (const key of sorted) {
    if (last !== undefined && compareBytes(last.subarray(0, GUID_SIZE), key.subarray(0, GUID_SIZE)) === 0) {
      throw new CodecError("change list", "has two keys of one replica");
    }
    bytes[at] = key.length;
    bytes.set(key, at + 1);
    at += 1 + key.length;
    last = key;
  }
  return bytes;
}

/**
 * Compares the counters of two changes of one replica: below 0 where the first came first, 0 where they are one.
 *
 * @category Codecs
 */
export function compareCounters(a: Uint8Array, b: Uint8Array): number {
  // Counters of different width are numbers nevertheless.
  for (let at = -COUNTER_SIZE; at < 0; at++) {
    const difference = (a[a.length + at] ?? 0) - (b[b.length + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether an object with this predecessor change list includes a change.
 *
 * @category Codecs
 */
export function includesChange(list: readonly ChangeKey[], { guid, counter }: ChangeKey): boolean {
  return list.some((key) => compareBytes(key.guid, guid) === 0 && compareCounters(key.counter, counter) >= 0);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let index = 0; index < GUID_SIZE; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function checkSize(size: number, place: string): void {
  if (size <= GUID_SIZE || size > GUID_SIZE + COUNTER_SIZE) {
    throw new CodecError(place, `has 17 to 24 bytes, not ${size}`);
  }
}
