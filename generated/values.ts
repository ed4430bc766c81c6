// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("values", "ac0788aa68f9");

/**
 * A value of any property. A FILETIME is a 64-bit integer: see `fileTimeToDate`.
 *
 * @category Values
 */
export type PropertyValue =
  | number
  | boolean
  | bigint
  | string
  | Uint8Array
  | null
  | readonly number[]
  | readonly bigint[]
  | readonly string[]
  | readonly Uint8Array[];

/** 1970-01-01 as a FILETIME. */
const UNIX_EPOCH = 116444736000000000n;

/**
 * The time of a FILETIME (a bigint: 100-nanosecond steps since 1601-01-01 UTC), cut to milliseconds.
 *
 * @category Values
 */
export function fileTimeToDate(fileTime: bigint): Date {
  const sinceEpoch = fileTime - UNIX_EPOCH;
  const milliseconds = sinceEpoch / 10000n;
  return new Date(Number(sinceEpoch < 0n && sinceEpoch % 10000n !== 0n ? milliseconds - 1n : milliseconds));
}

/**
 * A time as a FILETIME.
 * @throws RangeError for a time before 1601 and for an invalid date
 * @category Values
 */
export function dateToFileTime(date: Date): bigint {
  const fileTime = BigInt(date.getTime()) * 10000n + UNIX_EPOCH;
  if (fileTime < 0n) throw new RangeError(`${date.toISOString()} is before 1601, where FILETIME begins`);
  return fileTime;
}

/** Where the bytes of a GUID's text stand in memory: the first three groups are little-endian numbers. */
const GUID_ORDER = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/**
 * Writes 16 bytes as a GUID: `d2d85db4-840f-49b8-9982-07d2405ec6b7`.
 * @throws RangeError unless there are 16 bytes
 * @category Values
 */
export function formatGuid(bytes: Uint8Array): string {
  if (bytes.length !== 16) throw new RangeError(`a GUID has 16 bytes, not ${bytes.length}`);
  const text = GUID_ORDER.map((at) => bytes[at]!.toString(16).padStart(2, "0")).join("");
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/**
 * Reads a GUID, with or without braces.
 * @throws RangeError for anything else
 * @category Values
 */
export function parseGuid(text: string): Uint8Array {
  const match = /^\{?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\}?$/i.exec(text);
  if (match === null || text.startsWith("{") !== text.endsWith("}")) throw new RangeError(`${JSON.stringify(text)} is not a GUID`);
  const digits = match.slice(1).join("");
  const bytes = new Uint8Array(16);
  GUID_ORDER.forEach((at, index) => {
    bytes[at] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  });
  return bytes;
}
