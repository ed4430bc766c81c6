import { type FEID, type LTID, type MEID, muidProvPrvNST, type SKEY } from "iostx";
import type { Key } from "../../servers/server.js";

/** Makes a key of a replica's GUID and a counter. */
export function makeKey(guid: Uint8Array, counter: number): Key {
  return Buffer.from(guid).toString("hex") + counter.toString(16).padStart(12, "0");
}

/** A key as the 22 bytes of PR_SOURCE_KEY. */
export function keyBytes(key: Key): Uint8Array {
  return new Uint8Array(Buffer.from(key, "hex"));
}

export function keyOfBytes(bytes: Uint8Array): Key {
  return Buffer.from(bytes).toString("hex");
}

export function sourceKey(key: Key): SKEY {
  const bytes = keyBytes(key);
  return { guid: bytes.subarray(0, 16), globcnt: bytes.subarray(16, 22) };
}

export function keyOfSourceKey({ guid, globcnt }: SKEY): Key {
  return keyOfBytes(guid) + keyOfBytes(globcnt);
}

export function folderId(key: Key): FEID {
  return { abFlags: new Uint8Array(4), muid: muidProvPrvNST, placeholder: 0, ltid: longTermId(key) };
}

export function keyOfFolderId({ ltid }: FEID): Key {
  return keyOfBytes(ltid.guid) + keyOfBytes(ltid.globcnt);
}

export function itemId(folder: Key, item: Key): MEID {
  return {
    abFlags: new Uint8Array(4),
    muid: muidProvPrvNST,
    placeholder: 0,
    ltidFld: longTermId(folder),
    ltidMsg: longTermId(item),
  };
}

/** A folder's entry identifier as bytes: the 46 bytes of a FEID. */
export function folderEntryId(key: Key): Uint8Array {
  const bytes = new Uint8Array(46);
  bytes.set(muidProvPrvNST, 4);
  bytes.set(keyBytes(key), 22);
  return bytes;
}

/** The key in a folder's entry identifier; nothing where the bytes are not one of ours. */
export function keyOfEntryId(bytes: Uint8Array): Key | undefined {
  const ours = bytes.length === 46 && muidProvPrvNST.every((byte, index) => bytes[4 + index] === byte);
  return ours ? keyOfBytes(bytes.subarray(22, 44)) : undefined;
}

/** An item's entry identifier as bytes: the 70 bytes of a MEID. */
export function itemEntryId(folder: Key, item: Key): Uint8Array {
  const bytes = new Uint8Array(70);
  bytes.set(muidProvPrvNST, 4);
  bytes.set(keyBytes(folder), 22);
  bytes.set(keyBytes(item), 46);
  return bytes;
}

/** The item's key in its entry identifier; nothing where the bytes are not one of ours. */
export function keyOfItemEntryId(bytes: Uint8Array): Key | undefined {
  const ours = bytes.length === 70 && muidProvPrvNST.every((byte, index) => bytes[4 + index] === byte);
  return ours ? keyOfBytes(bytes.subarray(46, 68)) : undefined;
}

/** What stands for no key, where a struct has a place for one: all bytes are 0. */
export const NO_KEY: Key = "0".repeat(44);

function longTermId(key: Key): LTID {
  return { ...sourceKey(key), wLevel: 0 };
}
