import type { ImapFlow } from "imapflow";
import {
  encodePath,
  enhanceCommandError,
  expandRange,
  formatDateTime,
  normalizePath,
} from "imapflow/lib/tools.js";
import { refusalOf } from "./errors.js";
import { atom, execute, type Part, type Token, tokenOf } from "./exec.js";

/** A message on its way to a folder. */
export interface NewMessage {
  readonly mime: Uint8Array;
  readonly flags: readonly string[];
  readonly date: Date;
}

/** Which UIDs the messages of one command have got, in their order. */
export interface Numbered {
  readonly uidValidity: string;
  readonly uids: readonly number[];
}

/**
 * Puts many messages into a folder with one command (RFC 3502): all of them, or none where it rejects. None may be empty,
 * as that would cancel the command. Gives their UIDs, where the server tells them.
 */
export async function multiAppend(
  client: ImapFlow,
  path: string,
  messages: readonly NewMessage[],
): Promise<Numbered | undefined> {
  const folder = atom(encodePath(client, normalizePath(client, path)));
  try {
    const { attributes } = await execute(client, "APPEND", [folder, ...messages.flatMap(partsOf)]);
    return numbered(tokenOf(attributes?.[0])?.section, messages.length);
  } catch (error) {
    // What the server says has a code in it, which is taken out of it there.
    if (refusalOf(error).responseStatus !== undefined)
      await enhanceCommandError(error as Parameters<typeof enhanceCommandError>[0]);
    throw error;
  }
}

function partsOf({ mime, flags, date }: NewMessage): Part[] {
  return [
    flags.map((flag) => atom(flag)),
    { type: "STRING", value: formatDateTime(date) ?? "" },
    { type: "LITERAL", value: Buffer.from(mime.buffer, mime.byteOffset, mime.byteLength) },
  ];
}

/** Reads `[APPENDUID 1234 5:9]`. What does not name as many UIDs as there are messages, in order, names none. */
function numbered(section: readonly (Token | null)[] = [], count: number): Numbered | undefined {
  const [code, uidValidity, set] = section.map((token) => String(token?.value ?? ""));
  if (code?.toUpperCase() !== "APPENDUID" || uidValidity === undefined) return undefined;
  const uids = expandRange(set);
  const isOrdered = uids.every((uid, n) => n === 0 || uid > uids[n - 1]!);
  return uids.length === count && isOrdered ? { uidValidity, uids } : undefined;
}
