import { charsetOf } from "./charsets.js";
import { reason } from "./errors.js";
import type { Properties } from "./properties.js";
import { decompressRtf, unwrapRtf } from "./rtf.js";

/** A body part: its bytes as they are to be decoded again, and how they are encoded for the way. */
export interface BodyPart {
  readonly contentType: string;
  readonly content: Buffer;
  readonly contentTransferEncoding: "base64" | "quoted-printable";
}

/** The bodies of an item, each in the form that says most. */
export interface Bodies {
  readonly text: string;
  readonly html?: BodyPart;
  /** RTF that says more than the other bodies do: carried as the attachment `message.rtf`, nothing is lost. */
  readonly rtf?: Buffer;
}

const PR_BODY = 0x1000;
const PR_RTF_COMPRESSED = 0x1009;
const PR_HTML = 0x1013;

/** The properties whose values are carried as body parts. */
export const BODY_PROPERTIES: ReadonlySet<number> = new Set([PR_BODY, PR_RTF_COMPRESSED, PR_HTML]);

/** Reads an item's bodies. What cannot be read is added to `losses`. */
export function bodiesOf(own: Properties, losses: string[]): Bodies {
  const attempt = <T>(what: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      losses.push(`${what} body: ${reason(error)}`);
      return undefined;
    }
  };
  const text = attempt("text", () => own.string(PR_BODY, own.codepage)) ?? "";
  const html = attempt("HTML", () => bodyHtml(own));
  // Where there is HTML, Outlook made the RTF out of it.
  if (html) return { text, html };
  const rtf = attempt("RTF", () => bodyRtf(own));
  if (!rtf) return { text };
  const { kind, content } = unwrapRtf(rtf);
  if (kind === "html") return { text, html: textPart("html", content) };
  return { text: text || content, ...(kind === "rtf" && { rtf }) };
}

function bodyHtml(own: Properties): BodyPart | undefined {
  const bytes = own.binary(PR_HTML);
  if (!bytes) {
    const text = own.string(PR_HTML);
    return text ? textPart("html", text) : undefined;
  }
  const end = bytes.indexOf(0);
  const content =
    end >= 0 && bytes.subarray(end).every((byte) => byte === 0) ? bytes.subarray(0, end) : bytes;
  // The bytes stay as they are, because a charset that the HTML names itself has to stay true.
  return content.length === 0
    ? undefined
    : encodedPart(`text/html; charset=${charsetOf(own.codepage, content)}`, content);
}

function bodyRtf(own: Properties): Buffer | undefined {
  const bytes = own.binary(PR_RTF_COMPRESSED);
  return bytes && bytes.length > 0 ? decompressRtf(bytes) : undefined;
}

/** A part of text, with the line ends that MIME wants. */
export function textPart(subtype: "plain" | "html", text: string): BodyPart {
  const lines = text.replace(/\r\n|\r|\n/g, "\r\n");
  return encodedPart(`text/${subtype}; charset=utf-8`, Buffer.from(lines));
}

/**
 * Text goes out as quoted-printable or base64, never as it is: so no line in it can be taken for a boundary
 * (which holds `=_`, and neither encoding can produce that), and no white space gets lost at line ends.
 */
function encodedPart(contentType: string, content: Buffer): BodyPart {
  const plain = content.reduce((count, byte) => count + Number(byte < 0x80 && byte !== 0), 0);
  const loneBreak = /\r(?!\n)|(?<!\r)\n/.test(content.toString("latin1"));
  // In quoted-printable a line break is a CRLF; bytes with others keep them in base64 only.
  const readable = plain >= content.length * 0.8 && !loneBreak;
  return { contentType, content, contentTransferEncoding: readable ? "quoted-printable" : "base64" };
}
