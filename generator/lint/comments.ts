import type { Doc } from "../language/doc.js";
import type { SourceFile, Span } from "../language/source.js";
import type { Token } from "../language/tokens.js";
import { hasTag } from "../model/describe.js";
import type { LintFile } from "./context.js";

/** The `//` comments of a file, in order. */
export function lineComments(source: SourceFile, tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (const { fullStart, span } of tokens) {
    // What stands before a token is space, comments and directives; only comments hold two slashes.
    for (const match of source.text
      .slice(fullStart, span.start)
      .matchAll(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g)) {
      if (!match[0].startsWith("//")) continue;
      const start = fullStart + match.index;
      found.push({ file: source, start, end: start + match[0].trimEnd().length });
    }
  }
  return found;
}

/** A tag of a documentation comment, with the place that the syntax tree does not keep. */
export interface TagPlace {
  readonly tag: string;
  readonly span: Span;
  /** What the comment documents, as a path; the file where it documents nothing. */
  readonly owner: string;
}

/** The tags of each documentation comment that has some, in a file that the compiler reads. */
export function docTags({ source, tokens, items }: LintFile): TagPlace[][] {
  const byPlace = items
    .map(({ name, path }) => ({ start: name.span.start, path }))
    .sort((a, b) => a.start - b.start);
  return tokens.flatMap(({ doc }) => {
    const tags = doc === undefined ? [] : tagsIn(doc);
    if (doc === undefined || tags.length === 0) return [];
    const owner = byPlace.find(({ start }) => start >= doc.end)?.path ?? source.path;
    return [tags.map(({ tag, span }) => ({ tag, span, owner }))];
  });
}

function tagsIn(doc: Span): { tag: string; span: Span }[] {
  const text = doc.file.text.slice(doc.start, doc.end);
  return [...text.matchAll(/^(?:\/\*\*|[^\S\n]*\*?)[^\S\n]*(@(\w+))/gm)].map((match) => {
    const start = doc.start + match.index + match[0].length - match[1]!.length;
    return { tag: match[2]!, span: { file: doc.file, start, end: start + match[1]!.length } };
  });
}

/** Whether a comment says anything: a text, or that the slot is a placeholder. */
export function isDocumented(doc: Doc | undefined): boolean {
  return doc !== undefined && (doc.text !== "" || hasTag(doc, "placeholder"));
}
