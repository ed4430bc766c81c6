import { muidProvPrvNST, stateValidators, violations } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  folderEntryId,
  folderId,
  itemId,
  keyBytes,
  keyOfBytes,
  keyOfEntryId,
  keyOfFolderId,
  keyOfSourceKey,
  makeKey,
  NO_KEY,
  sourceKey,
} from "../../../../examples/stores/core/keys.js";

const test = suite("stores: keys");

const GUID = Uint8Array.from({ length: 16 }, (_, index) => 0xf0 + index);
const KEY = makeKey(GUID, 0x0102030405);

test("a key is the GUID and the counter, most significant byte first, as 44 digits", () => {
  assert.is(KEY, "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405");
  assert.is(makeKey(new Uint8Array(16), 0), NO_KEY);
  assert.equal(keyBytes(KEY).subarray(16), new Uint8Array([0, 1, 2, 3, 4, 5]));
});

test("a key goes through bytes, source key, folder id and entry identifier, and back", () => {
  for (const key of [KEY, NO_KEY, makeKey(GUID, 2 ** 48 - 1)]) {
    assert.is(keyOfBytes(keyBytes(key)), key);
    assert.is(keyOfSourceKey(sourceKey(key)), key);
    assert.is(keyOfFolderId(folderId(key)), key);
    assert.is(keyOfEntryId(folderEntryId(key)), key);
  }
});

test("an item's identifier holds its folder's key and its own", () => {
  const { ltidFld, ltidMsg, muid } = itemId(NO_KEY, KEY);
  assert.is(keyOfBytes(ltidFld.guid) + keyOfBytes(ltidFld.globcnt), NO_KEY);
  assert.is(keyOfBytes(ltidMsg.guid) + keyOfBytes(ltidMsg.globcnt), KEY);
  assert.equal(muid, muidProvPrvNST);
});

test("identifiers are what the interface takes", () => {
  const data = { ulFlags: 1, pfld: null, feid: folderId(KEY) };
  assert.equal(violations(stateValidators.LR_SYNC_UPLOAD_FOLDER.out, data), []);
});

test("a folder's entry identifier is the 46 bytes of a FEID", () => {
  const bytes = folderEntryId(KEY);
  assert.is(bytes.length, 46);
  assert.equal(bytes.subarray(0, 4), new Uint8Array(4));
  assert.equal(bytes.subarray(4, 20), muidProvPrvNST);
  assert.is(keyOfBytes(bytes.subarray(22, 44)), KEY);
});

test("bytes of another provider or length hold no key", () => {
  const bytes = folderEntryId(KEY);
  assert.is(keyOfEntryId(bytes.subarray(1)), undefined);
  assert.is(keyOfEntryId(new Uint8Array([...bytes, 0])), undefined);
  assert.is(keyOfEntryId(new Uint8Array()), undefined);
  for (let at = 4; at < 20; at++) {
    const foreign = bytes.slice();
    foreign[at] = foreign[at]! ^ 1;
    assert.is(keyOfEntryId(foreign), undefined, `byte ${at}`);
  }
});

test.run();
