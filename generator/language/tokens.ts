import type { Span } from "./source.js";

export type TokenKind = "name" | "number" | "string" | "guid" | "symbol" | "ifdef" | "endif" | "end";

/** A word of the text. What stands before it (space and comments) is its trivia, so that no character is lost. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
  /** Where the trivia before the token begin. */
  readonly fullStart: number;
  /** The token is misspelt, which was reported: reading cannot go on behind it. */
  readonly broken?: true;
  /** The last documentation comment among the trivia. */
  readonly doc?: Span;
  /** Whether the token stands between #ifdef IOSTX_IDLC and #endif. */
  readonly extension: boolean;
}

/** How a message calls a token. */
export function describe(token: Token): string {
  return token.kind === "end"
    ? "the end of the file"
    : token.kind === "string"
      ? token.text
      : `'${token.text}'`;
}
