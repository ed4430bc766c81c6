import {
  CodecError,
  compareCounters,
  decodeChangeKey,
  decodeChangeList,
  encodeChangeKey,
  encodeChangeList,
  includesChange,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hex, toHex } from "./hex.js";

const test = suite("change keys and lists");

/** A change key and a list that a real client sent. */
const KEY = "26b779e6cac9b341abfcf69e7f40109d00000412";
const OTHER = "bc786fda8b4f1f4894a688de8df0c9fc000000000084";
const LIST = `14${KEY}16${OTHER}`;

const key = { guid: hex("26b779e6cac9b341abfcf69e7f40109d"), counter: hex("00000412") };
const other = { guid: hex("bc786fda8b4f1f4894a688de8df0c9fc"), counter: hex("000000000084") };

test("a key is a GUID and a counter of the width that its replica uses", () => {
  assert.equal(decodeChangeKey(hex(KEY)), key);
  assert.is(toHex(encodeChangeKey(key)), KEY);
  assert.equal(decodeChangeKey(hex(OTHER)), other);
  assert.is(toHex(encodeChangeKey(other)), OTHER);
});

test("a list has its keys behind their sizes, sorted by GUID", () => {
  assert.equal(decodeChangeList(hex(LIST)), [key, other]);
  assert.is(toHex(encodeChangeList([key, other])), LIST);
  assert.is(toHex(encodeChangeList([other, key])), LIST);
  assert.equal(decodeChangeList(new Uint8Array()), []);
  assert.equal(encodeChangeList([]), new Uint8Array());
});

test("a list that is cut off anywhere but between keys is refused", () => {
  for (let length = 1; length < LIST.length / 2; length++) {
    const cut = hex(LIST).subarray(0, length);
    if (length === 21) assert.equal(decodeChangeList(cut), [key]);
    else
      assert.throws(
        () => decodeChangeList(cut),
        (error: unknown) => error instanceof CodecError,
        String(length),
      );
  }
});

test("what is no key is refused", () => {
  const refused = (run: () => unknown) => assert.throws(run, (error: unknown) => error instanceof CodecError);
  refused(() => decodeChangeKey(new Uint8Array(16)));
  refused(() => decodeChangeKey(new Uint8Array(25)));
  refused(() => encodeChangeKey({ guid: new Uint8Array(15), counter: new Uint8Array(6) }));
  refused(() => encodeChangeKey({ guid: new Uint8Array(16), counter: new Uint8Array() }));
  refused(() => encodeChangeList([key, { ...key, counter: hex("01") }]));
  assert.throws(() => decodeChangeList(hex("05 0102030405")), /change key: has 17 to 24 bytes, not 5/);
});

test("counters are big-endian numbers of any width", () => {
  const sign = (a: string, b: string) => Math.sign(compareCounters(hex(a), hex(b)));
  assert.is(sign("00000412", "000000000411"), 1);
  assert.is(sign("00000412", "000000000412"), 0);
  assert.is(sign("ff", "0100"), -1);
  assert.is(sign("0100000000000000", "ffffffffffffff"), 1);
});

test("an object includes a change up to the counter that its list has for the replica", () => {
  const list = [key, other];
  assert.ok(includesChange(list, key));
  assert.ok(includesChange(list, { ...key, counter: hex("000000000001") }));
  assert.not.ok(includesChange(list, { ...key, counter: hex("00000413") }));
  assert.not.ok(includesChange(list, { guid: new Uint8Array(16), counter: hex("01") }));
});

test.run();
