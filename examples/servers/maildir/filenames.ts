/**
 * File names are bytes, and those of others need not be UTF-8. A byte that is not becomes a lone surrogate, U+DC80 to
 * U+DCFF, so that every name is a string, no two names are the same one, and each can be turned back.
 */
const ESCAPED = /[\uDC80-\uDCFF]/u;
const REPLACEMENT = "\uFFFD";

/** The name that a directory entry's bytes are. */
export function nameOf(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  if (!isLossy(text) || Buffer.compare(Buffer.from(text), bytes) === 0) return text;
  let name = "";
  for (let at = 0; at < bytes.length; ) {
    const sequence = bytes.subarray(at, at + lengthOf(bytes[at]!));
    const decoded = sequence.toString("utf8");
    const isValid = Buffer.compare(Buffer.from(decoded), sequence) === 0;
    name += isValid ? decoded : String.fromCharCode(0xdc00 + bytes[at]!);
    at += isValid ? sequence.length : 1;
  }
  return name;
}

/** Whether a name that was read as UTF-8 may have lost bytes. */
export function isLossy(text: string): boolean {
  return text.includes(REPLACEMENT);
}

/** The path as the file system takes it. */
export function pathOf(path: string): string | Buffer {
  if (!ESCAPED.test(path)) return path;
  const parts = [...path].map((char) =>
    ESCAPED.test(char) ? Buffer.from([char.charCodeAt(0) - 0xdc00]) : Buffer.from(char),
  );
  return Buffer.concat(parts);
}

/** How many bytes a UTF-8 sequence with this first byte has. */
function lengthOf(first: number): number {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}
