import * as assert from "uvu/assert";
import { compileText, summary } from "../support.js";

/** A mistake that a text is expected to have: exactly this span, this code, and this suggestion or none. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly suggestion?: string;
}

/** `// ~~~~ IDL203 ?ULONG` below a line; `^` marks the place where something is missing. */
const MARK = /^(?:\/\/)?\s*(~+|\^) (IDL\d{3})(?: \?(\w+))?$/;

/**
 * Takes the marks out of an IDL text. A line of tildes underlines a stretch of the line above it, as the compiler
 * itself does, and names the code; the slashes before it may be left out where the stretch begins in their place.
 */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  let next = 0;
  for (const line of marked.split("\n")) {
    const mark = MARK.exec(line);
    if (mark === null) {
      kept.push(line);
      lineStart = next;
      next += line.length + 1;
      continue;
    }
    const [, underline, code, suggestion] = mark;
    const start = lineStart + line.indexOf(underline!);
    const end = underline === "^" ? start : start + underline!.length;
    marks.push({ start, end, code: code!, ...(suggestion === undefined ? {} : { suggestion }) });
  }
  return { text: kept.join("\n"), marks };
}

/** Compiles a marked text: it must have the marked mistakes, each once, and no other. */
export function squiggle(marked: string, others: Readonly<Record<string, string>> = {}): void {
  const { text, marks } = unmark(marked);
  const { diagnostics } = compileText(text, others);
  const found = diagnostics.map(({ code, span, suggestion }) => ({
    code,
    text: span.file.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    suggestion,
  }));
  const wanted = [...marks]
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end, suggestion }) => ({
      code,
      text: text.slice(start, end),
      start,
      end,
      suggestion,
    }));
  assert.equal(found, wanted, diagnostics.map(summary).join("\n"));
}

/** An invalid input with its marks. */
export interface Invalid {
  readonly name: string;
  readonly text: string;
  /** Other files that the text imports. */
  readonly others?: Readonly<Record<string, string>>;
}
