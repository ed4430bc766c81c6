import { Diagnostics } from "../diagnostics.js";
import { parse, parseTokens } from "../parser.js";
import { scan } from "../scanner.js";
import { SourceFile } from "../source.js";
import type { Token } from "../tokens.js";
import { printTokens } from "./print.js";
import { readTrivia } from "./trivia.js";

/**
 * The text of an IDL file in the canonical form: all words, comments and single empty lines at their places, in the
 * layout that this project uses. Line ends and a byte order mark stay as they are. Nothing where the file has
 * mistakes; they are reported.
 */
export function format(path: string, text: string, diagnostics: Diagnostics): string | undefined {
  const own = new Diagnostics();
  const file = new SourceFile(path, text.replaceAll("\r\n", "\n"));
  const tokens = scan(file, own);
  parseTokens(tokens, own);
  if (own.hasErrors) {
    parse(new SourceFile(path, text), diagnostics);
    return undefined;
  }
  const printed = printTokens(tokens);
  // Better to fail than to lose a comment of somebody's file.
  if (printed !== file.text && essence(scanText(path, printed)) !== essence(tokens))
    throw new Error(`the formatter would change the meaning of ${path}`);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  return mark + printed.replaceAll("\n", lineEnd);
}

function scanText(path: string, text: string): Token[] {
  return scan(new SourceFile(path, text), new Diagnostics());
}

/** All that layout must not change: the words and the comments between them, without the space around them. */
function essence(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token, index) => {
      const { trailing, leading } = readTrivia(token, index === 0);
      const comments = [...trailing, ...leading].map((comment) => comment.text.replace(/\n\s*/g, "\n"));
      return [...comments, token.text];
    })
    .join("\n");
}
