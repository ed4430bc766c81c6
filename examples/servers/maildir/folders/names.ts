const DIRECT = /[ -~]/;

/**
 * Encodes text as modified UTF-7 (RFC 3501, section 5.1.3), which Maildir++ uses for folder names: printable ASCII
 * stands for itself, `&` is `&-`, all else is UTF-16 in a base64 that has `,` for `/`.
 */
export function encodeUtf7(text: string): string {
  let encoded = "";
  let run = "";
  const flush = (): void => {
    if (run === "") return;
    const bytes = Buffer.from(run, "utf16le").swap16();
    encoded += `&${bytes.toString("base64").replace(/=+$/, "").replaceAll("/", ",")}-`;
    run = "";
  };
  for (const unit of text.split("")) {
    if (!DIRECT.test(unit)) {
      run += unit;
      continue;
    }
    flush();
    encoded += unit === "&" ? "&-" : unit;
  }
  flush();
  return encoded;
}

/** Decodes modified UTF-7. What is not valid stays as it is: the names of others need not be. */
export function decodeUtf7(encoded: string): string {
  return encoded.replace(/&([A-Za-z0-9+,]*)-/g, (whole, digits: string) => {
    if (digits === "") return "&";
    const bytes = Buffer.from(digits.replaceAll(",", "/"), "base64");
    return bytes.length > 0 && bytes.length % 2 === 0 ? bytes.swap16().toString("utf16le") : whole;
  });
}

/**
 * Makes any text a folder name that Maildir++ can hold, with the same result every time:
 *
 * - Composed (NFC), because a directory named in the other form is the same one on some file systems.
 * - `.` separates levels in Maildir++ and `/` does in IMAP, so they become U+2024 and U+2215, which look the same.
 * - Control characters become their pictures (U+2400 and on), what no mail program can show becomes U+FFFD.
 * - Space around the name goes: it cannot be seen, and protocols lose it.
 * - `~` at the start, which Dovecot takes for a home directory, becomes U+223C.
 * - A name of which nothing is left becomes `(no name)`.
 *
 * Different names can become equal here; {@link candidate} in `directories.ts` keeps them apart.
 */
export function safeName(name: string): string {
  const safe = visible(name.normalize("NFC").trim())
    .replaceAll(".", "\u2024")
    .replaceAll("/", "\u2215")
    .replace(/^~/, "\u223C");
  return safe === "" ? "(no name)" : safe;
}

/** What users see of a directory's name, which may be any bytes. */
export function displayName(encoded: string): string {
  return visible(decodeUtf7(encoded));
}

function visible(text: string): string {
  return text
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
    .replace(/\p{Cc}|[\u2028\u2029]/gu, picture);
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}
