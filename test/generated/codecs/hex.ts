/** Bytes written in hexadecimal digits; what stands between brackets is a remark. */
export function hex(...parts: readonly string[]): Uint8Array {
  const digits = parts
    .join("")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\s/g, "");
  return new Uint8Array(Buffer.from(digits, "hex"));
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
