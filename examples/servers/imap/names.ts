/** What look the same as characters that have a meaning in mailbox names. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "/": "\u2215",
  ".": "\u2024",
  "\\": "\u29F5",
  "*": "\u2217",
  "%": "\uFF05",
  "]": "\uFF3D",
};

/**
 * How long a name may be, in bytes of UTF-8, where a server has refused a longer one, and then a still longer one: many
 * keep all levels of a path in one file name, and letters beyond ASCII as several.
 */
export const SHORTER: readonly number[] = [100, 30, 9];

/**
 * Makes any text a name that a mailbox can have, with the same result every time:
 *
 * - Composed (NFC), because servers compare names byte by byte.
 * - The character that separates levels, the wildcards `*` and `%`, and `]`, at which responses end for some programs,
 *   become others that look the same.
 * - Control characters become their pictures (U+2400 and on), what no mail program can show becomes U+FFFD.
 * - Space around the name goes: it cannot be seen, and protocols lose it.
 * - `~` and `#` at the start, which servers take for a home directory and a name space, become others too.
 * - A name of which nothing is left becomes `(no name)`.
 *
 * A server that still refuses the name gets one with at most so many `bytes`, in which all punctuation becomes that of
 * full width.
 */
export function safeName(name: string, delimiter: string, bytes?: number): string {
  const special = new Set(["*", "%", "]", delimiter, ...(bytes !== undefined ? ["/", ".", "\\"] : [])]);
  const safe = name
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
    .normalize("NFC")
    .trim()
    .replace(/\p{Cc}|[\u2028\u2029]/gu, picture)
    .replace(/[^\p{L}\p{N}]/gu, (character) =>
      special.has(character) ? (LOOK_ALIKES[character] ?? "_") : character,
    )
    .replace(/^~/, "\u223C")
    .replace(/^#/, "\uFF03");
  const fitting = bytes === undefined ? safe : shortened(safe.replace(/[!-/:-@[-`{-~]/g, fullWidth), bytes);
  return fitting === "" ? "(no name)" : fitting;
}

/** The n-th choice for a name of which others are taken. */
export function numbered(name: string, n: number): string {
  return n === 1 ? name : `${name} (${n})`;
}

function shortened(name: string, bytes: number): string {
  let short = "";
  for (const character of name) {
    if (Buffer.byteLength(short + character) > bytes) break;
    short += character;
  }
  return short.trimEnd();
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}
