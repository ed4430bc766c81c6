import {
  decodeList,
  decodeSPropProblemArray,
  encodeList,
  encodeSPropProblemArray,
  encodeSPropTagArray,
  MemoryImage,
  PR,
  type PropertyValue,
  PT,
  SPropValueCodec,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hex, toHex } from "./hex.js";

const test = suite("property values");

const tagOf = (type: number) => (0x6600_0000 | type) >>> 0;

/** What each type looks like in the 8 bytes of the union on x86, and behind them in memory from 0x10000 on. */
const TYPES: readonly (readonly [
  type: keyof typeof PT,
  value: PropertyValue,
  union: string,
  image?: string,
])[] = [
  ["NULL", null, "0000000000000000"],
  ["I2", -2, "feff000000000000"],
  ["LONG", -2, "feffffff00000000"],
  ["R4", 1.5, "0000c03f00000000"],
  ["DOUBLE", -1.5, "000000000000f8bf"],
  ["CURRENCY", -10_000n, "f0d8ffffffffffff"],
  ["APPTIME", 2.5, "0000000000000440"],
  ["ERROR", 0x8004010f, "0f01048000000000"],
  ["BOOLEAN", true, "0100000000000000"],
  ["BOOLEAN", false, "0000000000000000"],
  ["OBJECT", null, "0000000000000000"],
  ["I8", -2n, "feffffffffffffff"],
  ["STRING8", "ab", "0000010000000000", "616200"],
  ["UNICODE", "aé", "0000010000000000", "6100e9000000"],
  ["UNICODE", "", "0000010000000000", "0000"],
  ["SYSTIME", 0x01c0_0000_0000_0001n, "010000000000c001"],
  ["CLSID", hex("000102030405060708090a0b0c0d0e0f"), "0000010000000000", "000102030405060708090a0b0c0d0e0f"],
  ["BINARY", hex("0aff"), "0200000000000100", "0aff"],
  ["BINARY", new Uint8Array(), "0000000000000000"],
  ["MV_I2", [1, -1], "0200000000000100", "0100ffff"],
  ["MV_LONG", [1, -1], "0200000000000100", "01000000ffffffff"],
  ["MV_R4", [1.5], "0100000000000100", "0000c03f"],
  ["MV_DOUBLE", [-1.5], "0100000000000100", "000000000000f8bf"],
  ["MV_CURRENCY", [-10_000n], "0100000000000100", "f0d8ffffffffffff"],
  ["MV_APPTIME", [2.5, 0], "0200000000000100", "0000000000000440 0000000000000000"],
  ["MV_I8", [-2n], "0100000000000100", "feffffffffffffff"],
  ["MV_SYSTIME", [0x01c0_0000_0000_0001n], "0100000000000100", "010000000000c001"],
  [
    "MV_CLSID",
    [hex("000102030405060708090a0b0c0d0e0f")],
    "0100000000000100",
    "000102030405060708090a0b0c0d0e0f",
  ],
  ["MV_STRING8", ["a", ""], "0200000000000100", "0800010010000100 6100000000000000 00"],
  ["MV_UNICODE", ["a"], "0100000000000100", "0800010000000000 61000000"],
  ["MV_BINARY", [hex("07")], "0100000000000100", "0100000008000100 07"],
];

test("every property type of the IDL is here", () => {
  assert.equal([...new Set(TYPES.map(([type]) => type))].sort(), Object.keys(PT).sort());
});

for (const [type, value, union, image = ""] of TYPES) {
  test(`PT_${type}: ${JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}` : part))}`, () => {
    const tag = tagOf(PT[type]);
    const memory = MemoryImage.empty(64);
    const options = { architecture: "x86", memory } as const;
    const bytes = encodeList(SPropValueCodec, [{ ulPropTag: tag, Value: value }], options);
    assert.is(toHex(bytes.subarray(8)), union);
    assert.is(toHex(memory.used), toHex(hex(image)));
    assert.equal(decodeList(SPropValueCodec, bytes, options), [{ ulPropTag: tag, Value: value }]);
  });
}

test("a number that does not fit its type is refused, and so is a value of another kind", () => {
  const memory = MemoryImage.empty(1024);
  const refused = (type: keyof typeof PT, ...values: readonly unknown[]) => {
    for (const value of values) {
      const list = [{ ulPropTag: tagOf(PT[type]), Value: value as PropertyValue }];
      assert.throws(
        () => encodeList(SPropValueCodec, list, { memory }),
        /PT_|element/,
        `${type} ${String(value)}`,
      );
    }
  };
  refused("I2", 0x8000, 1.5, "1", null, 1n, Number.NaN);
  refused("LONG", 2 ** 32, -(2 ** 31) - 1, 0.5, undefined, [1]);
  refused("DOUBLE", "1", null, 1n);
  refused("ERROR", -1, 2 ** 32);
  refused("BOOLEAN", 1, 0, null, "true");
  refused("I8", 1, 2n ** 63n, -(2n ** 63n) - 1n, "1");
  refused("SYSTIME", -1n, 2n ** 64n, new Date());
  refused("UNICODE", 1, hex("00"), ["a"]);
  refused("CLSID", hex("00"), "x", 1);
  refused("BINARY", "x", null, [1]);
  refused("MV_LONG", [0.5], 1, null);
  refused("MV_UNICODE", "a", [1]);
  refused("MV_BINARY", hex("00"));
});

test("an unsigned number is taken for PT_LONG, and read as signed", () => {
  const bytes = encodeList(SPropValueCodec, [{ ulPropTag: PR.RIGHTS, Value: 0xffffffff }]);
  assert.equal(decodeList(SPropValueCodec, bytes), [{ ulPropTag: PR.RIGHTS, Value: -1 }]);
});

test("a type that is not known is refused in both directions", () => {
  const says = /PROPVALUE: 0x00fd, in the tag 0x660000fd, is no property type that is known/;
  assert.throws(() => encodeList(SPropValueCodec, [{ ulPropTag: 0x6600_00fd, Value: 0 }]), says);
  assert.throws(
    () => decodeList(SPropValueCodec, hex("fd000066 00000000 0000000000000000 0000000000000000")),
    says,
  );
});

test("a list of strings in which one is missing is refused", () => {
  const memory = new MemoryImage(new Uint8Array(8));
  const bytes = hex("1f100066 00000000 01000000 00000000 0000010000000000");
  assert.throws(() => decodeList(SPropValueCodec, bytes, { memory }), /PT_MV_UNICODE: lacks element 0/);
});

test("lists behind their count", () => {
  assert.is(toHex(encodeSPropTagArray([PR.SUBJECT_W, PR.READ])), "020000001f0037000b00690e");
  assert.is(toHex(encodeSPropTagArray([])), "00000000");
  const problems = [{ ulIndex: 1, ulPropTag: PR.READ, scode: 0x80070005 }];
  const bytes = encodeSPropProblemArray(problems);
  assert.is(toHex(bytes), "01000000010000000b00690e05000780");
  assert.equal(decodeSPropProblemArray(bytes), problems);
});

test.run();
