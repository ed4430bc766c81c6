import type { Key } from "../../servers/server.js";

/** Identity of a change: the GUID of the replica that made it and its counter, big-endian, as hex digits. */
export type ChangeKey = string;

/**
 * A predecessor change list: per replica the latest change that a version includes. Change keys of 16 to 255 bytes,
 * each after a byte with its length, sorted by GUID, as hex digits; empty where a version includes nothing.
 */
export type ChangeList = string;

/** Hex digits of a GUID. */
const GUID = 32;

/** A list that names one change. */
export function listOf(change: ChangeKey): ChangeList {
  return (change.length / 2).toString(16).padStart(2, "0") + change;
}

/** Whether a version with this list includes the change. */
export function covers(list: ChangeList, change: ChangeKey): boolean {
  for (const known of changesOf(list))
    if (sameReplica(known, change) && counterOf(known) >= counterOf(change)) return true;
  return false;
}

/** What two versions include together. */
export function merge(one: ChangeList, other: ChangeList): ChangeList {
  if (one === "" || one === other) return other;
  if (other === "") return one;
  const latest = new Map<string, ChangeKey>();
  for (const change of [...changesOf(one), ...changesOf(other)]) {
    const guid = change.slice(0, GUID);
    const known = latest.get(guid);
    if (known === undefined || counterOf(known) < counterOf(change)) latest.set(guid, change);
  }
  return [...latest.keys()]
    .sort()
    .map((guid) => listOf(latest.get(guid)!))
    .join("");
}

/** Whether hex digits are a change key. */
export function isChangeKey(hex: string): boolean {
  return hex.length > GUID && hex.length <= 2 * 255;
}

/** Whether hex digits are a change list. */
export function isChangeList(hex: string): boolean {
  let at = 0;
  while (at < hex.length) {
    const length = 2 * Number.parseInt(hex.slice(at, at + 2), 16);
    if (!isChangeKey(hex.slice(at + 2, at + 2 + length)) || at + 2 + length > hex.length) return false;
    at += 2 + length;
  }
  return true;
}

/** A change key for a replica with a GUID of its own. */
export function changeKeyOf(guid: string, counter: number): ChangeKey | Key {
  return guid + counter.toString(16).padStart(12, "0");
}

function* changesOf(list: ChangeList): Generator<ChangeKey> {
  for (let at = 0; at < list.length; ) {
    const length = 2 * Number.parseInt(list.slice(at, at + 2), 16);
    yield list.slice(at + 2, at + 2 + length);
    at += 2 + length;
  }
}

function sameReplica(one: ChangeKey, other: ChangeKey): boolean {
  return one.length === other.length
    ? one.startsWith(other.slice(0, GUID))
    : one.slice(0, GUID) === other.slice(0, GUID);
}

/** Counters of one replica may differ in length. */
function counterOf(change: ChangeKey): bigint {
  return BigInt(`0x${change.slice(GUID)}`);
}
