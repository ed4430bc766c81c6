import { detectMimeType } from "nodemailer/lib/mime-funcs/index.js";
import type { PSTAttachment, PSTMessage } from "pst-extractor";
import { reason } from "./errors.js";
import { loadAttachment, loadEmbedded, openTable, subNodeBytes } from "./objects.js";
import { Properties, PropertyType } from "./properties.js";
import { tableRows } from "./tables.js";

/** An attachment whose bytes are at hand. */
export interface FileAttachment {
  readonly filename: string;
  readonly contentType: string;
  /** A Content-ID without its angle brackets; empty if there is none. */
  readonly contentId: string;
  readonly content: Buffer;
}

/** An attachment that is a message itself. */
export interface MessageAttachment {
  readonly filename: string;
  readonly message: PSTMessage;
}

const PR_ATTACH_DATA = 0x3701;
const PR_ATTACH_EXTENSION = 0x3703;
const PR_ATTACH_FILENAME = 0x3704;
const PR_ATTACH_METHOD = 0x3705;
const PR_ATTACH_LONG_FILENAME = 0x3707;
const PR_ATTACH_PATHNAME = 0x3708;
const PR_ATTACH_LONG_PATHNAME = 0x370d;
const PR_ATTACH_MIME_TAG = 0x370e;
const PR_ATTACH_CONTENT_ID = 0x3712;
const PR_DISPLAY_NAME = 0x3001;

const METHOD_EMBEDDED = 5;
/** What the methods other than by value, embedded and OLE stand for. */
const NOT_CARRIED: Readonly<Record<number, string>> = {
  2: "a reference to a file",
  3: "a reference to a file",
  4: "a reference to a file",
  7: "a reference to a web page",
};

/**
 * The attachments of a message, in their order. One that has no content in the file, or whose content cannot be
 * read, becomes an entry of `losses`. An OLE object is carried with the bytes of its storage.
 */
export function* attachmentsOf(
  message: PSTMessage,
  losses: string[],
): Generator<FileAttachment | MessageAttachment> {
  let number = 0;
  for (const nid of attachmentNids(message, losses)) {
    number++;
    let name = `attachment ${number}`;
    try {
      const attachment = loadAttachment(message, nid);
      const own = Properties.of(attachment);
      name = nameOf(own) || name;
      const found = open(attachment, own, number);
      if (typeof found === "string") losses.push(`${name}: ${found}`);
      else yield found;
    } catch (error) {
      losses.push(`${name}: ${reason(error)}`);
    }
  }
}

function attachmentNids(message: PSTMessage, losses: string[]): number[] {
  try {
    const table = openTable(message, 0x671);
    return table ? Array.from(tableRows(...table), ({ id }) => id) : [];
  } catch (error) {
    losses.push(`list of attachments: ${reason(error)}`);
    return [];
  }
}

function open(
  attachment: PSTAttachment,
  own: Properties,
  number: number,
): FileAttachment | MessageAttachment | string {
  const method = own.int(PR_ATTACH_METHOD) ?? 0;
  if (method === METHOD_EMBEDDED) {
    const nid = objectNid(own);
    const message = nid === undefined ? undefined : loadEmbedded(attachment, nid);
    return message ? { filename: nameOf(own), message } : "the message in it is missing";
  }
  const refused = NOT_CARRIED[method];
  if (refused) {
    const target = own.string(PR_ATTACH_LONG_PATHNAME) || own.string(PR_ATTACH_PATHNAME) || "nowhere";
    return `it is ${refused} (${target}), the file holds no content`;
  }
  const content = contentOf(attachment, own);
  if (!content) return "the file holds no content for it";
  const filename = nameOf(own) || `attachment-${number}${own.string(PR_ATTACH_EXTENSION)}`;
  return {
    filename,
    contentType: contentTypeOf(own, filename),
    contentId: own.string(PR_ATTACH_CONTENT_ID).replace(/[^!-~]|[<>]/g, ""),
    content,
  };
}

function contentOf(attachment: PSTAttachment, own: Properties): Buffer | undefined {
  const nid = objectNid(own);
  return nid === undefined ? own.binary(PR_ATTACH_DATA) : subNodeBytes(attachment, nid);
}

/** The node that an attachment's data are in, if they are an object: a message or an OLE storage. */
function objectNid(own: Properties): number | undefined {
  for (const [id, cell] of own.entries()) {
    if (id === PR_ATTACH_DATA && cell.type === PropertyType.object) return cell.bytes().readUInt32LE(0);
  }
  return undefined;
}

function nameOf(own: Properties): string {
  const names = [PR_ATTACH_LONG_FILENAME, PR_ATTACH_FILENAME, PR_DISPLAY_NAME];
  const name = names.map((id) => own.string(id)).find((text) => text.trim() !== "") ?? "";
  return name.replace(/\p{Cc}/gu, "_");
}

/**
 * The MIME type that the attachment names, else that of its file name. Types that are made of other parts cannot
 * be used: MIME allows no base64 for these, and without it the bytes would not stay what they are.
 */
function contentTypeOf(own: Properties, filename: string): string {
  const named = own.string(PR_ATTACH_MIME_TAG).trim().toLowerCase();
  const valid = /^[a-z0-9!#$&^_.+-]{1,64}\/[a-z0-9!#$&^_.+-]{1,64}$/.test(named);
  const type = valid ? named : detectMimeType(filename);
  return /^(?:message|multipart)\//.test(type) ? "application/octet-stream" : type;
}
