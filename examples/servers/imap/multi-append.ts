import type { ImapFlow } from "imapflow";
import {
  encodePath,
  enhanceCommandError,
  expandRange,
  formatDateTime,
  normalizePath,
} from "imapflow/lib/tools.js";
import { refusalOf } from "./errors.js";

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

/** A part of a command or of an answer, as the client reads and writes it. */
interface Token {
  readonly type: "ATOM" | "STRING" | "LITERAL";
  readonly value: string | Buffer;
  readonly section?: readonly (Token | null)[];
}

/** What the client has for the commands that it has no method for. */
interface Executing {
  exec(
    command: string,
    attributes: readonly (Token | readonly Token[])[],
  ): Promise<{ readonly response: { readonly attributes?: readonly Token[] }; readonly next: () => void }>;
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
  const folder: Token = { type: "ATOM", value: encodePath(client, normalizePath(client, path)) };
  try {
    const executing = client as unknown as Executing;
    const { response, next } = await executing.exec("APPEND", [folder, ...messages.flatMap(tokensOf)]);
    next();
    return numbered(response.attributes?.[0]?.section, messages.length);
  } catch (error) {
    // What the server says has a code in it, which is taken out of it there.
    if (refusalOf(error).responseStatus !== undefined)
      await enhanceCommandError(error as Parameters<typeof enhanceCommandError>[0]);
    throw error;
  }
}

function tokensOf({ mime, flags, date }: NewMessage): (Token | Token[])[] {
  return [
    flags.map((value): Token => ({ type: "ATOM", value })),
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
