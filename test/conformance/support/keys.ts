import { randomBytes } from "node:crypto";
import type { FEID, LTID, MEID, SKEY } from "iostx";

/** Identity of a folder or an item: the 22 bytes of its source key (GUID and counter) as 44 lower-case hex digits. */
export type Key = string;

/** Identity of a change: GUID and counter, as hex digits. */
export type ChangeKey = string;

export function keyOfLtid({ guid, globcnt }: Pick<LTID, "guid" | "globcnt">): Key {
  return hex(guid) + hex(globcnt);
}

export function keyOfSkey({ guid, globcnt }: SKEY): Key {
  return hex(guid) + hex(globcnt);
}

/** A folder's entry identifier as bytes: the 46 bytes of a FEID. */
export function folderEntryId({ abFlags, muid, placeholder, ltid }: FEID): Uint8Array {
  return new Uint8Array([...abFlags, ...muid, ...bytesOfWord(placeholder), ...bytesOfLtid(ltid)]);
}

/** The entry identifier of an item in a folder, as bytes: the 70 bytes of a MEID. */
export function itemEntryId({ abFlags, muid, placeholder, ltid }: FEID, item: Key): Uint8Array {
  const bytes = bytesOf(item);
  const ltidMsg: LTID = { guid: bytes.subarray(0, 16), globcnt: bytes.subarray(16), wLevel: 0 };
  const meid: MEID = { abFlags, muid, placeholder, ltidFld: ltid, ltidMsg };
  return new Uint8Array([
    ...meid.abFlags,
    ...meid.muid,
    ...bytesOfWord(meid.placeholder),
    ...bytesOfLtid(meid.ltidFld),
    ...bytesOfLtid(meid.ltidMsg),
  ]);
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}

export function bytesOf(digits: string): Uint8Array {
  return new Uint8Array(Buffer.from(digits, "hex"));
}

/** A key that nobody has. */
export function newKey(): Key {
  return randomBytes(22).toString("hex");
}

/** Another replica, which makes changes: its change keys count up. */
export class Replica {
  readonly #guid = randomBytes(16).toString("hex");
  #counter = 0;

  /** The key of its next change, or of the one with that number. */
  change(counter = ++this.#counter): ChangeKey {
    return this.#guid + counter.toString(16).padStart(12, "0");
  }
}

/** A predecessor change list: change keys, each after its length, in the order of their GUIDs. */
export function changeList(...changes: readonly ChangeKey[]): Uint8Array {
  const sorted = [...changes].sort();
  return bytesOf(sorted.map((change) => (change.length / 2).toString(16).padStart(2, "0") + change).join(""));
}

/** The change keys in a predecessor change list. */
export function changesIn(list: Uint8Array): ChangeKey[] {
  const changes: ChangeKey[] = [];
  for (let at = 0; at < list.length; at += 1 + list[at]!)
    changes.push(hex(list.subarray(at + 1, at + 1 + list[at]!)));
  return changes;
}

/** Whether a version with these predecessors includes the change. */
export function includes(list: Uint8Array, change: ChangeKey): boolean {
  return changesIn(list).some(
    (known) =>
      known.slice(0, 32) === change.slice(0, 32) &&
      BigInt(`0x${known.slice(32)}`) >= BigInt(`0x${change.slice(32)}`),
  );
}

function bytesOfLtid({ guid, globcnt, wLevel }: LTID): number[] {
  return [...guid, ...globcnt, ...bytesOfWord(wLevel)];
}

function bytesOfWord(word: number): number[] {
  return [word & 0xff, word >>> 8];
}
