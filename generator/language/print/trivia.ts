import type { Token } from "../tokens.js";

/** A comment between two tokens, and how the text around it was broken into lines. */
export interface Comment {
  /** With `\n` between its lines. */
  readonly text: string;
  /** The column that it began in, counted from 0. */
  readonly column: number;
  /** Line ends between it and what stands before it. */
  readonly before: number;
  /** Whether it is the last on its line. */
  readonly endsLine: boolean;
}

/** What stands before a token. */
export interface Trivia {
  /** Comments at the end of the line of the token before. */
  readonly trailing: readonly Comment[];
  /** Comments that belong to this token. */
  readonly leading: readonly Comment[];
  /** Line ends between the last comment, or the token before, and this token. */
  readonly before: number;
}

const PIECE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\n/g;

/** Reads the trivia of a token from the text; all that stands there is space and comments. */
export function readTrivia(token: Token, isFirst: boolean): Trivia {
  const { text } = token.span.file;
  const comments: Comment[] = [];
  // The beginning of the file counts as the beginning of a line.
  let before = isFirst ? 1 : 0;
  for (const piece of text.slice(token.fullStart, token.span.start).matchAll(PIECE)) {
    if (piece[0] === "\n") {
      before++;
      continue;
    }
    const start = token.fullStart + piece.index;
    const rest = text.slice(start + piece[0].length, token.span.start);
    comments.push({
      text: piece[0].replace(/[ \t\r\f\v]+$/gm, ""),
      column: start - (text.lastIndexOf("\n", start - 1) + 1),
      before,
      endsLine: /^[^\S\n]*(\n|$)/.test(rest) && (rest.includes("\n") || token.kind === "end"),
    });
    before = 0;
  }
  const owned = comments.findIndex((comment) => comment.before > 0);
  const end = owned < 0 ? comments.length : owned;
  // Comments on the line of the token before stay with it, unless this token is on that line as well.
  const trails = end > 0 && comments[end - 1]!.endsLine;
  return {
    trailing: trails ? comments.slice(0, end) : [],
    leading: trails ? comments.slice(end) : comments,
    before,
  };
}
