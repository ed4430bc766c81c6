import { domainToASCII } from "node:url";
import type { PSTMessage } from "pst-extractor";
import { reason } from "./errors.js";
import { openTable } from "./objects.js";
import { Properties } from "./properties.js";
import { tableRows } from "./tables.js";

/** A mailbox for a header: always with an address that is valid there. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Who a message is from and to. */
export interface Correspondents {
  readonly from?: Mailbox;
  /** Whether the address of `from` is a real one, and not made from something else. */
  readonly fromIsReal: boolean;
  /** Who sent it on behalf of `from`, if that is somebody else. */
  readonly sender?: Mailbox;
  readonly to: Mailbox[];
  readonly cc: Mailbox[];
  readonly bcc: Mailbox[];
  readonly replyTo: Mailbox[];
}

const PR_REPLY_RECIPIENT_ENTRIES = 0x004f;
const PR_REPLY_RECIPIENT_NAMES = 0x0050;
const PR_RECIPIENT_TYPE = 0x0c15;
const PR_DISPLAY_NAME = 0x3001;
const PR_ADDRTYPE = 0x3002;
const PR_EMAIL_ADDRESS = 0x3003;
const PR_SMTP_ADDRESS = 0x39fe;
/** Name, address type, address, SMTP address. */
const REPRESENTED = [0x0042, 0x0064, 0x0065, 0x5d02] as const;
const SENDER = [0x0c1a, 0x0c1e, 0x0c1f, 0x5d01] as const;
const ONE_OFF = "812b1fa4bea310199d6e00dd010f5402";
const UNICODE_ENTRY = 0x8000;

/** Finds out who a message is from and to. What cannot be read is added to `losses`. */
export function correspondents(message: PSTMessage, losses: string[]): Correspondents {
  const own = Properties.of(message);
  const represented = mailboxOf(own, REPRESENTED);
  const sender = mailboxOf(own, SENDER);
  const from = represented ?? sender;
  const other = from && sender && sender.address.toLowerCase() !== from.address.toLowerCase();
  return {
    ...(from && { from }),
    ...(other && { sender }),
    fromIsReal: from !== undefined && !from.address.endsWith(MADE_UP_DOMAIN),
    ...recipients(message, own, losses),
    replyTo: replyTo(own),
  };
}

function mailboxOf(
  own: Properties,
  [name, type, address, smtp]: typeof SENDER | typeof REPRESENTED,
): Mailbox | undefined {
  return mailbox(own.string(name), own.string(type), own.string(address), own.string(smtp));
}

function recipients(
  message: PSTMessage,
  own: Properties,
  losses: string[],
): Pick<Correspondents, "to" | "cc" | "bcc"> {
  const found: Record<number, Mailbox[]> = { 1: [], 2: [], 3: [] };
  try {
    const table = openTable(message, 0x692);
    for (const { properties } of table ? tableRows(...table) : []) {
      const box = mailbox(
        properties.string(PR_DISPLAY_NAME),
        properties.string(PR_ADDRTYPE),
        properties.string(PR_EMAIL_ADDRESS),
        properties.string(PR_SMTP_ADDRESS),
      );
      // The high bits of the type say how delivery went.
      if (box) found[(properties.int(PR_RECIPIENT_TYPE) ?? 1) & 0xf]?.push(box);
    }
  } catch (error) {
    losses.push(`recipients: ${reason(error)}`);
  }
  const [to = [], cc = [], bcc = []] = [found[1], found[2], found[3]];
  if (to.length + cc.length + bcc.length > 0) return { to, cc, bcc };
  const shown = (id: number) => splitNames(own.string(id)).flatMap((name) => mailbox(name, "", "", "") ?? []);
  return { to: shown(0x0e04), cc: shown(0x0e03), bcc: shown(0x0e02) };
}

function splitNames(names: string): string[] {
  return names.split(";").map((name) => name.trim());
}

/** Reply-To is a list of entry ids; the addresses are in those that were not taken from an address book. */
function replyTo(own: Properties): Mailbox[] {
  const list = own.binary(PR_REPLY_RECIPIENT_ENTRIES);
  if (!list || list.length < 8) return [];
  const names = splitNames(own.string(PR_REPLY_RECIPIENT_NAMES));
  const found: Mailbox[] = [];
  let at = 8;
  for (let i = 0; i < list.readUInt32LE(0) && at + 4 <= list.length; i++) {
    const length = list.readUInt32LE(at);
    const box = oneOff(own, list.subarray(at + 4, at + 4 + length), names[i] ?? "");
    if (box) found.push(box);
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return found;
}

function oneOff(own: Properties, entry: Buffer, shownName: string): Mailbox | undefined {
  if (entry.length < 24 || entry.toString("hex", 4, 20) !== ONE_OFF) return undefined;
  const unicode = (entry.readUInt16LE(22) & UNICODE_ENTRY) !== 0;
  const texts = unicode ? entry.toString("utf16le", 24) : own.decode8(replaceNul(entry.subarray(24)));
  const [name = "", type = "", address = ""] = texts.split(unicode ? "\0" : "\n");
  return mailbox(name || shownName, type, address, "");
}

// Decoding drops NULs, which are what separates the texts here.
function replaceNul(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => (byte === 0 ? 0x0a : byte)));
}

const MADE_UP_DOMAIN = "@iostx.invalid";

/**
 * Makes a mailbox for a header out of what Outlook knows. The SMTP address wins; then an address that is valid
 * although its type is another. What is left (X.500 names of Exchange, fax numbers, plain names) is carried as
 * Exchange does it when such mail leaves for the Internet, "IMCEA encapsulation" ([MS-OXCMAIL]): letters,
 * digits, `-` and `=` as they are, `/` as `_`, all others as `+` and two hex digits, the type in front, at a
 * domain that cannot exist. `EX:/o=Acme/cn=Bob` becomes `IMCEAEX-_o=Acme_cn=Bob@iostx.invalid`: nothing is
 * lost, and a reply goes nowhere.
 */
export function mailbox(name: string, type: string, address: string, smtp: string): Mailbox | undefined {
  const shown = cleanName(name);
  for (const candidate of [smtp, address, name]) {
    const clean = candidate.trim().replace(/^<(.*)>$/, "$1");
    if (isAddrSpec(clean)) return { name: shown === clean ? "" : shown, address: clean };
  }
  const text = address.trim() || name.trim();
  if (!text) return undefined;
  const label = address.trim() ? type.replace(/[^A-Za-z0-9]/g, "").toUpperCase() || "INVALID" : "INVALID";
  return { name: shown, address: `IMCEA${label}-${encapsulate(text)}${MADE_UP_DOMAIN}` };
}

function cleanName(name: string): string {
  const text = name.replace(/\p{Cc}+/gu, " ").trim();
  // Clients that send names with quotes around them leave these in the property too.
  return text.replace(/^'(.*)'$/, "$1");
}

function encapsulate(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9=-]/.test(char)) encoded += char;
    else encoded += char === "/" ? "_" : `+${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}

const LOCAL_PART =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[^"\\\p{Cc}]|\\[\x20-\x7e])*")$/u;
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/i;

/** Whether a text is an address that a header may hold as it is. */
export function isAddrSpec(text: string): boolean {
  const at = text.lastIndexOf("@");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a local part beyond ASCII needs SMTPUTF8
  if (at < 1 || !/^[\x00-\x7f]*$/.test(text.slice(0, at)) || !LOCAL_PART.test(text.slice(0, at)))
    return false;
  const domain = text.slice(at + 1);
  return /^\[[0-9a-fA-F.:]+\]$/.test(domain) || (!/\s/.test(domain) && DOMAIN.test(domainToASCII(domain)));
}
