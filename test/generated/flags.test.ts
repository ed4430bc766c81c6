import { type FlagSet, type FlagSetName, flagSets, formatFlags, parseFlags, UPF, UPM } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("flags");
const SETS = Object.entries(flagSets) as [FlagSetName, FlagSet][];

test("flags are written by name, joined", () => {
  assert.is(formatFlags("UPF", 0x10001), "UPF_NEW|UPF_OK");
  assert.is(formatFlags("UPM", UPM.NEW | UPM.HEADER), "UPM_NEW|UPM_HEADER");
  assert.is(formatFlags("MDB", 0x800), "MDB_OST_LOGON_UNICODE");
  assert.is(formatFlags("InitSyncFlags", 0x41), "SYNC_UPLOAD_HIERARCHY|SYNC_UPLOAD_CONTENTS");
});

test("no flag is 0, and bits without a name are a number", () => {
  assert.is(formatFlags("UPF", 0), "0");
  assert.is(formatFlags("UPF", 0x80000000), "0x80000000");
  assert.is(formatFlags("UPF", UPF.NEW | 0x80000020), "UPF_NEW|0x80000020");
  assert.is(formatFlags("UPF", -1), "UPF_NEW|UPF_MOD_PARENT|UPF_MOD_PROPS|UPF_DEL|UPF_OK|0xfffefff0");
});

test("every set goes there and back: each flag, all flags, and bits that have no name", () => {
  assert.is(SETS.length, 19);
  for (const [name, { flags }] of SETS) {
    const bits = Object.values(flags);
    const all = bits.reduce((sum, bit) => (sum | bit) >>> 0, 0);
    for (const value of [0, ...bits, all, 0x80000000, (all | 0x80000000) >>> 0, 0xffffffff]) {
      assert.is(parseFlags(name, formatFlags(name, value)), value, `${name} ${value.toString(16)}`);
    }
  }
});

test("in a set every flag is one bit, no two are the same, and each is set by the store or the client", () => {
  for (const [name, { flags, out, in: written }] of SETS) {
    let seen = 0;
    for (const [flag, bit] of Object.entries(flags)) {
      assert.is(bit & (bit - 1), 0, `${name}.${flag} is one bit`);
      assert.is(seen & bit, 0, `${name}.${flag} is taken already`);
      seen |= bit;
    }
    assert.is((out | written) >>> 0, seen >>> 0, name);
    assert.is(out & written, 0, name);
  }
});

test("names are read with and without the prefix, and with space around", () => {
  assert.is(parseFlags("UPF", "NEW|OK"), 0x10001);
  assert.is(parseFlags("UPF", " UPF_NEW | OK "), 0x10001);
  assert.is(parseFlags("UPF", "UPF_NEW|UPF_NEW"), 1);
  assert.is(parseFlags("UPF", "0x10001|8"), 0x10009);
  assert.is(parseFlags("UPF", "0xFFFFFFFF"), 0xffffffff);
});

test("what is no flag of the set is refused, and the message says which there are", () => {
  const flags = "UPF_NEW, UPF_MOD_PARENT, UPF_MOD_PROPS, UPF_DEL, UPF_OK";
  const words = [
    "UPS_OK",
    "upf_new",
    "NEWER",
    "",
    "UPF_",
    "-1",
    "1.5",
    "0x100000000",
    "4294967296",
    "toString",
  ];
  for (const word of [...words, "UPF_NEW|", "UPF_constructor"]) {
    let thrown: unknown;
    try {
      parseFlags("UPF", word);
    } catch (error) {
      thrown = error;
    }
    assert.instance(thrown, RangeError, word);
    assert.ok((thrown as RangeError).message.endsWith(`is not a flag of UPF; its flags are ${flags}`), word);
  }
});

test.run();
