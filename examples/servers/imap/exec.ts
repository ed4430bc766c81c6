import type { ImapFlow } from "imapflow";

/** A part of a command or of an answer, as the client reads and writes it. Lists have lists in them; NIL is null. */
export type Part = Token | null | readonly Part[];

export interface Token {
  readonly type: "ATOM" | "STRING" | "LITERAL" | "SEQUENCE";
  readonly value: string | Buffer;
  readonly section?: readonly (Token | null)[];
}

/** An answer to a command, or one of those before it. */
export interface Answer {
  readonly attributes?: readonly Part[];
}

/** What the client has for commands that it has no method for, or only one that does more than is needed. */
interface Executing {
  exec(
    command: string,
    attributes: readonly Part[],
    options?: { readonly untagged: Readonly<Record<string, (answer: Answer) => void>> },
  ): Promise<{ readonly response: Answer; readonly next: () => void }>;
}

/**
 * Sends a command, and gives the answer to it. `untagged` gets the answers before it of the kinds that it names; it must
 * not throw. The types of the client do not name what this calls: its version is pinned.
 */
export async function execute(
  client: ImapFlow,
  command: string,
  attributes: readonly Part[],
  untagged: Readonly<Record<string, (answer: Answer) => void>> = {},
): Promise<Answer> {
  const { response, next } = await (client as unknown as Executing).exec(command, attributes, { untagged });
  next();
  return response;
}

export function atom(value: string, section?: readonly Token[]): Token {
  return { type: "ATOM", value, ...(section && { section }) };
}

/** The token that a part is; nothing where it is NIL or a list. */
export function tokenOf(part: Part | undefined): Token | undefined {
  return part == null || Array.isArray(part) ? undefined : (part as Token);
}

/** What a part says; nothing where it is NIL or a list. */
export function textOf(part: Part | undefined): string | undefined {
  return tokenOf(part)?.value.toString();
}
