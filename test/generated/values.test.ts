import {
  dateToFileTime,
  fileTimeToDate,
  formatGuid,
  IID_IOSTX,
  IID_IPSTX6,
  IID_IStream,
  muidProvPrvNST,
  parseGuid,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("values");

const TIMES: readonly [string, bigint][] = [
  ["1601-01-01T00:00:00.000Z", 0n],
  ["1601-01-01T00:00:00.001Z", 10_000n],
  ["1969-12-31T23:59:59.999Z", 116444735999990000n],
  ["1970-01-01T00:00:00.000Z", 116444736000000000n],
  ["2001-01-02T10:20:30.456Z", 126229044304560000n],
  ["2038-01-19T03:14:08.000Z", 137919572480000000n],
  ["+060056-05-28T05:36:10.955Z", 18446744073709550000n],
];

test("a FILETIME counts 100-nanosecond steps since 1601", () => {
  for (const [text, fileTime] of TIMES) {
    assert.is(fileTimeToDate(fileTime).toISOString(), text);
    assert.is(dateToFileTime(new Date(text)), fileTime, text);
  }
});

test("what is less than a millisecond is cut, before 1970 too", () => {
  assert.is(fileTimeToDate(116444736000000000n + 9_999n).getTime(), 0);
  assert.is(fileTimeToDate(116444736000000000n + 10_000n).getTime(), 1);
  assert.is(fileTimeToDate(116444736000000000n - 1n).getTime(), -1);
  assert.is(fileTimeToDate(116444736000000000n - 10_000n).getTime(), -1);
  assert.is(fileTimeToDate(116444736000000000n - 10_001n).getTime(), -2);
});

test("any time with milliseconds goes there and back", () => {
  for (let year = 1601; year < 9999; year += 7) {
    const date = new Date(Date.UTC(year, year % 12, year % 28, year % 24, year % 60, year % 59, year % 1000));
    assert.is(fileTimeToDate(dateToFileTime(date)).getTime(), date.getTime(), date.toISOString());
  }
});

test("a time before 1601, and no time at all, are refused", () => {
  const range = (error: unknown) => error instanceof RangeError;
  assert.throws(() => dateToFileTime(new Date("1600-12-31T23:59:59.999Z")), /is before 1601/);
  assert.throws(() => dateToFileTime(new Date("1600-12-31T23:59:59.999Z")), range);
  assert.throws(() => dateToFileTime(new Date(Number.NaN)), range);
});

test("a GUID is written as the documents write it: three groups are numbers, the rest is bytes", () => {
  assert.is(formatGuid(IID_IOSTX), "d2d85db4-840f-49b8-9982-07d2405ec6b7");
  assert.is(formatGuid(IID_IPSTX6), "55f15323-111b-11d2-a999-006008b05aa7");
  assert.is(formatGuid(IID_IStream), "0000000c-0000-0000-c000-000000000046");
  assert.is(formatGuid(muidProvPrvNST), "75eb2fe9-5096-8644-83b8-7de522aa4948");
  const bytes = Uint8Array.from({ length: 16 }, (_, index) => index);
  assert.is(formatGuid(bytes), "03020100-0504-0706-0809-0a0b0c0d0e0f");
});

test("a GUID goes there and back, with braces and in capitals too", () => {
  const text = "d2d85db4-840f-49b8-9982-07d2405ec6b7";
  for (const variant of [text, text.toUpperCase(), `{${text}}`, `{${text.toUpperCase()}}`]) {
    assert.equal(parseGuid(variant), IID_IOSTX);
    assert.is(formatGuid(parseGuid(variant)), text);
  }
});

test("what is no GUID is refused", () => {
  const text = "d2d85db4-840f-49b8-9982-07d2405ec6b7";
  const wrong = [
    "",
    "{}",
    text.slice(1),
    `${text}0`,
    text.replaceAll("-", ""),
    text.replace("d", "g"),
    ` ${text}`,
  ];
  for (const one of [...wrong, `${text}\n`, `({${text}})`]) {
    assert.throws(
      () => parseGuid(one),
      (error: unknown) => error instanceof RangeError,
      one,
    );
  }
  for (const length of [0, 15, 17]) {
    assert.throws(() => formatGuid(new Uint8Array(length)), new RegExp(`a GUID has 16 bytes, not ${length}`));
  }
});

test("a GUID has both braces or none", () => {
  const text = "d2d85db4-840f-49b8-9982-07d2405ec6b7";
  for (const one of [`{${text}`, `${text}}`]) assert.throws(() => parseGuid(one), /is not a GUID/);
});

test.run();
