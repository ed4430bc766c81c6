/**
 * Keywords are what people sort their mail by: IMAP calls flags without a backslash so, Thunderbird tags, Outlook
 * categories. They are carried as one text, so that `===` tells whether they are the same: each an atom of IMAP in lower
 * case, once, in order, with a space between them. Lower case, because servers do not tell `Work` from `work`, and give a
 * keyword in the spelling that came first in its folder.
 */

/** An atom of IMAP (RFC 9051). Dovecot takes no longer ones, and refuses a message for one that is. */
const KEYWORD = /^[!#$&'+,\-./0-9:;<=>?@A-Z[^_`a-z|}~]{1,50}$/;

/**
 * What is no keyword of people's, but what a program notes for itself: that a receipt or the message itself was sent,
 * what a filter or a server found in it, what colour a flag has. It stays on the server that has it: in another place
 * it may be wrong, and among categories it would be noise. `$Forwarded` is carried, as a flag of its own.
 */
const PROGRAMS: ReadonlySet<string> = new Set([
  ...["$forwarded", "$mdnsent", "$submitpending", "$submitted", "$autosent"],
  ...["$junk", "$notjunk", "junk", "notjunk", "nonjunk", "junkrecorded", "$phishing", "$istrusted"],
  ...["$hasattachment", "$hasnoattachment", "$ismailinglist", "$isnotification", "$canunsubscribe"],
  ...["$unsubscribed", "$mailflagbit0", "$mailflagbit1", "$mailflagbit2"],
]);

const NONE: readonly string[] = [];

/**
 * The text of keywords, whatever their order and spelling; the empty text where there are none. Blanks become `_`. What
 * is no atom even then is left out, and so is what programs note for themselves.
 */
export function keywordText(names: readonly string[]): string {
  // Most items have none.
  if (names.length === 0) return "";
  const words = new Set<string>();
  for (const name of names) {
    const atom = name.trim().replace(/\s+/g, "_");
    const word = atom.toLowerCase();
    if (KEYWORD.test(atom) && !PROGRAMS.has(word)) words.add(word);
  }
  return [...words].sort().join(" ");
}

/** The keywords in a text. */
export function keywordsIn(text: string): readonly string[] {
  return text === "" ? NONE : text.split(" ");
}

/** The keywords in a text that are not in another one. */
export function keywordsBut(text: string, other: string): readonly string[] {
  if (text === other) return NONE;
  const others = new Set(keywordsIn(other));
  return keywordsIn(text).filter((word) => !others.has(word));
}
