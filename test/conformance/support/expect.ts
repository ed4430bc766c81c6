import { createHash } from "node:crypto";
import { inspect, isDeepStrictEqual } from "node:util";
import { describeHResult, type HRESULT } from "iostx";
import { RuleBroken } from "../rule.js";

/** Breaks the rule unless both are the same. */
export function expectEqual<Value>(actual: Value, expected: Value, subject: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new RuleBroken(`${subject}: expected ${show(expected)}, found ${show(actual)}`);
}

/** Breaks the rule unless the condition holds. */
export function expect(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new RuleBroken(sentence);
}

/** Breaks the rule unless a call answered with one of the codes. */
export function expectCode(actual: HRESULT, expected: HRESULT | readonly HRESULT[], subject: string): void {
  const codes = typeof expected === "number" ? [expected] : expected;
  if (codes.some((code) => code === actual >>> 0)) return;
  throw new RuleBroken(`${subject}: expected ${codes.map(nameOf).join(" or ")}, answered ${nameOf(actual)}`);
}

/** Breaks the rule unless bytes are the same, to the last one. */
export function expectBytes(
  actual: Uint8Array | undefined,
  expected: Uint8Array | undefined,
  subject: string,
): void {
  expectEqual(digest(actual), digest(expected), subject);
}

/** Breaks the rule where something that cannot be empty is. */
export function given<Value>(value: Value | null | undefined, sentence: string): Value {
  if (value === null || value === undefined) throw new RuleBroken(sentence);
  return value;
}

export function nameOf(code: HRESULT): string {
  return describeHResult(code).name;
}

function digest(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return "no bytes";
  return `${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`;
}

function show(value: unknown): string {
  return inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 20 });
}
