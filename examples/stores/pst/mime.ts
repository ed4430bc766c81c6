import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { PSTMessage } from "pst-extractor";
import type { ItemFlags } from "../../servers/server.js";
import { type Correspondents, correspondents, isAddrSpec } from "./addresses.js";
import { attachmentsOf, type FileAttachment } from "./attachments.js";
import { type Bodies, bodiesOf, textPart } from "./bodies.js";
import { fieldBytes, itemFields, messageIdOf, subjectOf, transportFields } from "./headers.js";
import { Properties } from "./properties.js";
import { recordOf } from "./record.js";
import { summaryOf } from "./summary.js";

/** An item as a message. */
export interface ComposedItem {
  /** The whole message, RFC 5322, CRLF line ends, nothing but ASCII; the same bytes for the same item and key. */
  readonly mime: Uint8Array;
  /** When the item was delivered; for one that never was, when it was sent or made. */
  readonly received: Date;
  readonly flags: ItemFlags;
  /** What the message does not carry, one sentence each; most often none. */
  readonly losses: string[];
}

type MailOptions = NonNullable<ConstructorParameters<typeof MailComposer>[0]>;
type Attachment = NonNullable<MailOptions["attachments"]>[number];
type AddressFields = Pick<MailOptions, "from" | "sender" | "to" | "cc" | "bcc" | "replyTo">;

const PR_MESSAGE_CLASS = 0x001a;
const PR_CLIENT_SUBMIT_TIME = 0x0039;
const PR_MESSAGE_DELIVERY_TIME = 0x0e06;
const PR_MESSAGE_FLAGS = 0x0e07;
const PR_LAST_VERB_EXECUTED = 0x1081;
const PR_FLAG_STATUS = 0x1090;
const PR_CREATION_TIME = 0x3007;
const PR_LAST_MODIFICATION_TIME = 0x3008;

const FLAG_READ = 1;
const FLAG_UNSENT = 8;
const VERBS_ANSWERED: readonly (number | undefined)[] = [102, 103];
const VERB_FORWARDED = 104;
const STATUS_FLAGGED = 2;
const DEEPEST_MESSAGE = 8;

/** Classes whose items are mail and nothing else. */
const MAIL = /^IPM\.(?:Note|Post)(?:\.|$)/i;
/** Classes whose items have a mail form too, but one that does not hold all of what the item says. */
const PARTLY_MAIL = /^(?:REPORT|IPM\.Schedule)(?:\.|$)/i;

/**
 * Turns an item into a message.
 *
 * An item that is no mail (a contact, an appointment, a task, …) becomes a message with its subject, its
 * attachments, a text part that says what it is about, and an attachment `outlook-item.json` with all its
 * properties; reports and meeting requests get that attachment too. Every message names the item's class in
 * `X-Outlook-Message-Class`. A body in RTF that stands for itself is the attachment `message.rtf`.
 *
 * `key` is the item's identity: boundaries, and the Message-ID of an item without one, are made from it. The
 * promise rejects if the item's own properties are damaged; an attachment or a body that is becomes a loss.
 */
export function composeMime(message: PSTMessage, options: { key: string }): Promise<ComposedItem> {
  return compose(message, options.key, 0);
}

async function compose(message: PSTMessage, key: string, depth: number): Promise<ComposedItem> {
  const losses: string[] = [];
  const own = Properties.of(message);
  const messageClass = own.string(PR_MESSAGE_CLASS) || "IPM.Note";
  const mail = MAIL.test(messageClass);
  const bodies = bodiesOf(own, losses);
  const attachments = await composeAttachments(message, key, depth, bodies, losses);
  if (bodies.rtf) attachments.push(extra("message.rtf", "application/rtf", bodies.rtf));
  if (!mail) attachments.push(extra("outlook-item.json", "application/json", recordOf(message, own)));

  const hasMailForm = mail || PARTLY_MAIL.test(messageClass);
  const text = hasMailForm ? bodies.text : `${summaryOf(message, subjectOf(own))}\r\n${bodies.text}`;
  // A message has to have a first part that is no attachment, be it an empty one.
  const parts = text || !bodies.html ? [textPart("plain", text)] : [];
  const { id, invalid } = messageIdOf(own, key);
  const who = correspondents(message, losses);
  const addresses = addressFields(who, own);
  const fields = itemFields(message, own, messageClass, invalid);
  const written = [...fields.map(({ key: name }) => name), ...Object.keys(addresses).map(dashed)];
  const node = new MailComposer({
    ...addresses,
    messageId: id,
    date: dateOf(own, [PR_CLIENT_SUBMIT_TIME, PR_MESSAGE_DELIVERY_TIME, PR_CREATION_TIME]),
    alternatives: bodies.html ? [...parts, bodies.html] : parts,
    attachments,
    baseBoundary: key,
    // Neither base64 nor quoted-printable can produce these two characters.
    boundaryPrefix: "=_",
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  node.keepBcc = true;
  return {
    // Written in front, not given to the composer: it changes the case of names and reads structured values again.
    mime: Buffer.concat([fieldBytes([...transportFields(own, written), ...fields]), await node.build()]),
    received: dateOf(own, [PR_MESSAGE_DELIVERY_TIME, PR_CLIENT_SUBMIT_TIME, PR_CREATION_TIME]),
    flags: flagsOf(own),
    losses,
  };
}

async function composeAttachments(
  message: PSTMessage,
  key: string,
  depth: number,
  bodies: Bodies,
  losses: string[],
): Promise<Attachment[]> {
  const html = bodies.html?.content.toString("latin1").toLowerCase() ?? "";
  const attachments: Attachment[] = [];
  for (const found of attachmentsOf(message, losses)) {
    if (!("message" in found)) {
      attachments.push(fileAttachment(found, html));
      continue;
    }
    const name = found.filename || subjectOf(Properties.of(found.message)) || "message";
    if (depth === DEEPEST_MESSAGE) {
      losses.push(`${name}: it is a message inside ${DEEPEST_MESSAGE} others, deeper ones are left out`);
      continue;
    }
    const inner = await compose(found.message, `${key}.${attachments.length + 1}`, depth + 1);
    losses.push(...inner.losses.map((loss) => `${name}: ${loss}`));
    const filename = /\.eml$/i.test(name) ? name : `${name.replace(/\p{Cc}/gu, "_")}.eml`;
    attachments.push(extra(filename, "message/rfc822", Buffer.from(inner.mime)));
  }
  return attachments;
}

function fileAttachment(
  { filename, contentType, contentId, content }: FileAttachment,
  html: string,
): Attachment {
  // Only what the HTML shows is inline. The others keep their id, but have to be seen in the list of files.
  if (contentId && html.includes(`cid:${contentId.toLowerCase()}`)) {
    return { filename, contentType, content, cid: contentId, contentDisposition: "inline" };
  }
  const headers = contentId ? { "Content-ID": `<${contentId}>` } : {};
  return { filename, contentType, content, contentDisposition: "attachment", headers };
}

function extra(filename: string, contentType: string, content: Buffer): Attachment {
  return { filename, contentType, content, contentDisposition: "attachment" };
}

function addressFields(who: Correspondents, own: Properties): AddressFields {
  // An address that had to be made up is worse than the one the message came with, if that is one.
  const arrived = !who.fromIsReal && hasArrivedFrom(own);
  return {
    ...(who.from && !arrived && { from: { ...who.from } }),
    ...(who.sender && !arrived && { sender: { ...who.sender } }),
    ...(who.to.length > 0 && { to: who.to.map((box) => ({ ...box })) }),
    ...(who.cc.length > 0 && { cc: who.cc.map((box) => ({ ...box })) }),
    ...(who.bcc.length > 0 && { bcc: who.bcc.map((box) => ({ ...box })) }),
    ...(who.replyTo.length > 0 && { replyTo: who.replyTo.map((box) => ({ ...box })) }),
  };
}

function hasArrivedFrom(own: Properties): boolean {
  const from =
    transportFields(own, [])
      .find(({ key }) => /^from$/i.test(key))
      ?.value.trim() ?? "";
  return isAddrSpec(/<([^<>]*)>$/.exec(from)?.[1] ?? from);
}

function dashed(name: string): string {
  return name.replace(/[a-z](?=[A-Z])/g, "$&-");
}

/** The first of these times that the item has; for an item without any, its last change, and else 1970. */
function dateOf(own: Properties, ids: readonly number[]): Date {
  for (const id of [...ids, PR_LAST_MODIFICATION_TIME]) {
    const date = own.date(id);
    // Outlook writes the year 4501 for "none"; a four-digit year is all that a Date field can hold.
    if (date && date.getUTCFullYear() < 4500) return date;
  }
  return new Date(0);
}

function flagsOf(own: Properties): ItemFlags {
  const flags = own.int(PR_MESSAGE_FLAGS) ?? 0;
  const verb = own.int(PR_LAST_VERB_EXECUTED);
  return {
    read: (flags & FLAG_READ) !== 0,
    draft: (flags & FLAG_UNSENT) !== 0,
    answered: VERBS_ANSWERED.includes(verb),
    forwarded: verb === VERB_FORWARDED,
    flagged: own.int(PR_FLAG_STATUS) === STATUS_FLAGGED,
  };
}
