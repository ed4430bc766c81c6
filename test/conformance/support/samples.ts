/** A short mail. Its Message-ID is made of its name. */
export function mime(name: string, body = name): Uint8Array {
  const lines = [
    `Message-ID: <${messageId(name)}>`,
    "From: a@example.org",
    "To: b@example.org",
    "Date: Mon, 1 Jul 2024 12:00:00 +0000",
    `Subject: ${name}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
    "",
  ];
  return new Uint8Array(Buffer.from(lines.join("\r\n")));
}

export function messageId(name: string): string {
  return `${name.replace(/\W/g, "-")}@conformance.example`;
}

/** The header of a mail: everything up to and including the empty line. */
export function headerOf(content: Uint8Array): Uint8Array {
  return content.subarray(0, Buffer.from(content).indexOf("\r\n\r\n") + 4);
}

/** A mail of a given size, in which every byte value and every kind of line end occurs. */
export function largeMime(name: string, size: number): Uint8Array {
  const head = mime(name, "");
  const bytes = new Uint8Array(Math.max(size, head.length));
  bytes.set(head);
  for (let at = head.length; at < bytes.length; at++) bytes[at] = (at * 131 + (at >>> 8)) & 0xff;
  return bytes;
}

/** Contents that are not what a careful program writes. All must come out as they went in. */
export const oddContents: Readonly<Record<string, Uint8Array>> = {
  "every byte value": new Uint8Array([
    ...mime("bytes", ""),
    ...Array.from({ length: 512 }, (_, i) => i & 0xff),
  ]),
  "no line end at the end": mime("open end").subarray(0, -2),
  "bare line feeds in the body": mime("feeds", "one\ntwo\n\nthree"),
  "lines that begin with From and dots": mime("dots", "From here\r\n.\r\n..two\r\n>From there"),
  "a header without a body": headerOf(mime("header only")),
  "a line of 100,000 characters": mime("long line", "x".repeat(100_000)),
  "UTF-8 in the header": mime("Grüße, 世界 😀", "Grüße, 世界 😀"),
  "trailing blanks": mime("blanks", "one \t\r\n \r\n\r\n\r\n"),
};

/** Names that people and programs have given to folders, and some that nobody should. */
export const oddNames: readonly string[] = [
  "Entwürfe & Grüße",
  "世界 😀",
  "a/b",
  "a\\b",
  "..",
  ".",
  ".hidden",
  "INBOX",
  "inbox",
  "CON",
  'a:b*c?d"e<f>g|h',
  " blanks at both ends ",
  "ends with a dot.",
  "%2F&-&AOQ-",
  "tab\tand\nline",
  "-rf",
  "x".repeat(200),
  "e\u0301 and \u00e9",
  "\u202eright to left",
  "{}[]()!$'`~^=+,;@#",
];

/** The same, but for what no mail is: all line ends are CRLF, and no byte is 0. */
export const mailContents: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    Object.entries(oddContents).filter(([name]) => !/every byte|bare line feeds/.test(name)),
  ),
  "every byte value above 127": new Uint8Array([
    ...mime("bytes", "").subarray(0, -2),
    ...Array.from({ length: 128 }, (_, index) => 128 + index),
    ...[13, 10],
  ]),
};
