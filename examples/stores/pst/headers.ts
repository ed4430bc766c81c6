import type { PSTMessage } from "pst-extractor";
import { fileOf } from "./objects.js";
import type { Properties } from "./properties.js";

/** A header field. Its value is encoded and folded: it can be written as it is. */
export interface HeaderField {
  readonly key: string;
  readonly value: string;
}

const PR_IMPORTANCE = 0x0017;
const PR_PRIORITY = 0x0026;
const PR_SENSITIVITY = 0x0036;
const PR_SUBJECT = 0x0037;
const PR_CONVERSATION_TOPIC = 0x0070;
const PR_CONVERSATION_INDEX = 0x0071;
const PR_TRANSPORT_MESSAGE_HEADERS = 0x007d;
const PR_INTERNET_MESSAGE_ID = 0x1035;
const PR_INTERNET_REFERENCES = 0x1039;
const PR_IN_REPLY_TO_ID = 0x1042;

const FOLD_WIDTH = 76;
const LONGEST_LINE = 990;
/** Fields that a message has at most once; of those it is the first that counts. */
const SINGLE = new Set(
  "from sender reply-to to cc bcc in-reply-to references importance priority x-priority sensitivity thread-topic thread-index keywords return-path".split(
    " ",
  ),
);
/** Fields that describe this file's MIME structure, or that only we write. */
const OURS = /^(?:content-|mime-version$|date$|subject$|message-id$|x-outlook-)/;

/** The subject, without the two characters that tell how long its prefix ("RE: ") is. */
export function subjectOf(own: Properties): string {
  const subject = own.string(PR_SUBJECT);
  return subject.charCodeAt(0) === 1 ? subject.slice(2) : subject;
}

/** The Message-ID, and the item's own one if that is not valid. An item without one gets one from its key. */
export function messageIdOf(own: Properties, key: string): { id: string; invalid?: string } {
  const text = own.string(PR_INTERNET_MESSAGE_ID).trim();
  const id = text.startsWith("<") ? text : `<${text}>`;
  if (/^<[!-;=?-~]+>$/.test(id) && id.length < LONGEST_LINE) return { id };
  return { id: `<${key}@iostx.invalid>`, ...(text && { invalid: text }) };
}

/** The fields that come from the item's properties, but for addresses and the date. */
export function itemFields(
  message: PSTMessage,
  own: Properties,
  messageClass: string,
  invalidId?: string,
): HeaderField[] {
  const fields: HeaderField[] = [];
  const add = (key: string, value: string | undefined) => {
    if (value) fields.push(field(key, value));
  };
  add("Subject", subjectOf(own));
  add("In-Reply-To", messageIds(own.string(PR_IN_REPLY_TO_ID)));
  add("References", messageIds(own.string(PR_INTERNET_REFERENCES)));
  add("Importance", { 0: "low", 2: "high" }[own.int(PR_IMPORTANCE) ?? 1]);
  add("Priority", { [-1]: "non-urgent", 1: "urgent" }[own.int(PR_PRIORITY) ?? 0]);
  add(
    "Sensitivity",
    { 1: "Personal", 2: "Private", 3: "Company-Confidential" }[own.int(PR_SENSITIVITY) ?? 0],
  );
  add("Thread-Topic", own.string(PR_CONVERSATION_TOPIC));
  add("Thread-Index", own.binary(PR_CONVERSATION_INDEX)?.toString("base64"));
  add("Keywords", categories(message, own).join(", "));
  add("X-Outlook-Message-Class", messageClass);
  add("X-Outlook-Message-ID", invalidId);
  return fields;
}

function categories(message: PSTMessage, own: Properties): string[] {
  const id = fileOf(message).named("Keywords");
  return id < 0 ? [] : own.strings(id);
}

/**
 * The fields of the message as it came from the network that are not ours to write, in their order: the trace
 * (Received, DKIM-Signature) and all that no property stands for. `written` are the names of the others.
 */
export function transportFields(own: Properties, written: Iterable<string>): HeaderField[] {
  const taken = new Set([...written].map((name) => name.toLowerCase()));
  const fields: HeaderField[] = [];
  for (const [name, lines] of parseFields(own.string(PR_TRANSPORT_MESSAGE_HEADERS))) {
    const lower = name.toLowerCase();
    if (taken.has(lower) || OURS.test(lower)) continue;
    if (SINGLE.has(lower)) taken.add(lower);
    const kept = networkField(name, lines);
    if (kept) fields.push(kept);
  }
  return fields;
}

function parseFields(text: string): [string, string[]][] {
  const fields: [string, string[]][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value = ""] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    // An empty line ends a header; here it is damage, and what follows is header all the same.
    if (name) fields.push([name, [value.trimEnd()]]);
    else if (/^[ \t]+\S/.test(line)) fields.at(-1)?.[1].push(line.trimEnd());
  }
  return fields.filter(([name]) => name.length < FOLD_WIDTH);
}

// Fields from the network are encoded already, and signatures cover their white space: kept as they are, but
// for those that hold what no header may.
function networkField(key: string, lines: readonly string[]): HeaderField | undefined {
  const plain = lines.every((line) => /^[\t -~]*$/.test(line) && line.length < LONGEST_LINE);
  const value = lines.join("\r\n");
  if (plain) return value.trim() ? { key, value } : undefined;
  return field(key, lines.join(""));
}

/** Message ids only: everything else that is found in these properties has no meaning in a header. */
function messageIds(text: string): string {
  return (text.match(/<[!-;=?-~]+>/g) ?? []).join(" ");
}

/** The lines of these fields. */
export function fieldBytes(fields: readonly HeaderField[]): Buffer {
  return Buffer.from(fields.map(({ key, value }) => `${key}: ${value}\r\n`).join(""), "latin1");
}

/** Makes a field of any text: nothing in it can end the field or begin another. */
function field(key: string, text: string): HeaderField {
  return { key, value: encodeText(key, text) };
}

// What is not plain text in single spaces goes into encoded words as a whole: folding would change other white
// space, and a reader would take text that looks like an encoded word for one.
function encodeText(key: string, text: string): string {
  const plain = /^[!-~]+(?: [!-~]+)*$/.test(text) && !text.includes("=?") && !/[!-~]{900}/.test(text);
  return plain ? fold(key, text) : encodedWords(text);
}

function fold(key: string, text: string): string {
  let column = key.length + 1;
  let folded = "";
  for (const word of text.split(/(?= )/)) {
    if (folded && column + word.length > FOLD_WIDTH) {
      folded += "\r\n";
      column = 0;
    }
    folded += word;
    column += word.length;
  }
  return folded;
}

/** RFC 2047 encoded words in UTF-8, one a line, none cut inside a character. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let chunk = "";
  for (const char of text) {
    if (Buffer.byteLength(chunk + char) > 42) {
      words.push(chunk);
      chunk = "";
    }
    chunk += char;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}
