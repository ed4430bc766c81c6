import type { IMessage } from "iostx";
import type { ServerPut } from "../servers/server.js";
import { readContent } from "../stores/core/properties.js";
import { readEnvelope } from "./upload/item.js";

/** A subject is not looked for beyond so many bytes, nor shown with more characters. */
const LONGEST_HEADER = 64 * 1024;
const LONGEST_SUBJECT = 60;

/** What a person knows an item of the store by: its subject and when it came; nothing where neither can be read. */
export async function titleOf(pmsg: IMessage | null): Promise<string | undefined> {
  if (pmsg === null) return undefined;
  try {
    const [mime, { received }] = [await readContent(pmsg), await readEnvelope(pmsg, "", false)];
    const subject = await subjectOf(mime);
    return subject === "" ? `one of ${day(received)}` : `${JSON.stringify(subject)} of ${day(received)}`;
  } catch {
    return undefined;
  }
}

/** The same of an item that a server tells of: of its content nothing is fetched for that. */
export function titleOfPut({ received, size }: Pick<ServerPut, "received" | "size">): string {
  return `one of ${day(received)} with ${size} bytes`;
}

async function subjectOf(mime: Uint8Array): Promise<string> {
  const start = Buffer.from(mime.subarray(0, LONGEST_HEADER)).toString();
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const field = /^subject[ \t]*:((?:.*\r?\n[ \t])*.*)/im.exec(header)?.[1] ?? "";
  // Loaded only here: most runs have nothing to name.
  const { decodeWords } = await import("postal-mime");
  const text = decodeWords(field.replace(/\r?\n/g, ""));
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return plain.length > LONGEST_SUBJECT ? `${plain.slice(0, LONGEST_SUBJECT)}…` : plain;
}

function day(time: Date): string {
  return Number.isNaN(time.getTime()) ? "no day" : time.toISOString().slice(0, 10);
}
