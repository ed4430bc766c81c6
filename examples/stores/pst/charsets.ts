/**
 * Charset names for Windows code pages, as MIME and `TextDecoder` both know them. A page that is missing here
 * is treated as Windows-1252, which gives some character for every byte.
 */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [1250, "windows-1250"],
  [1251, "windows-1251"],
  [1252, "windows-1252"],
  [1253, "windows-1253"],
  [1254, "windows-1254"],
  [1255, "windows-1255"],
  [1256, "windows-1256"],
  [1257, "windows-1257"],
  [1258, "windows-1258"],
  [20127, "us-ascii"],
  [20866, "koi8-r"],
  [21866, "koi8-u"],
  [28591, "iso-8859-1"],
  [28592, "iso-8859-2"],
  [28593, "iso-8859-3"],
  [28594, "iso-8859-4"],
  [28595, "iso-8859-5"],
  [28596, "iso-8859-6"],
  [28597, "iso-8859-7"],
  [28598, "iso-8859-8"],
  [28605, "iso-8859-15"],
  [38598, "iso-8859-8-i"],
  [50220, "iso-2022-jp"],
  [50221, "iso-2022-jp"],
  [50222, "iso-2022-jp"],
  [51932, "euc-jp"],
  [51936, "gbk"],
  [51949, "euc-kr"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** The charset of a code page; that of unknown ones and of plain ASCII is found out from the bytes. */
export function charsetOf(codepage: number, bytes: Uint8Array): string {
  const known = CHARSETS.get(codepage);
  // What says it is Latin 1 is the Windows page if it uses what Latin 1 leaves to control characters.
  if (known === "iso-8859-1" && bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return "windows-1252";
  // Mail that says it is ASCII and is not happens often; then the bytes know better.
  if (known && known !== "us-ascii") return known;
  if (known && bytes.every((byte) => byte < 0x80)) return known;
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Decodes text of a code page; it never fails. */
export function decodeText(codepage: number, bytes: Uint8Array): string {
  // As a stream, because Node 20 takes Windows-1252 for Latin 1 if it decodes all at once.
  const decoder = new TextDecoder(charsetOf(codepage, bytes), { ignoreBOM: true });
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
