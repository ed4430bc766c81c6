import type { SourceFile, Span } from "../language/source.js";
import type { Name } from "../language/syntax.js";
import type { Token } from "../language/tokens.js";
import { lineComments } from "./comments.js";

/** A comment that silences rules: `// lint-disable-next-line naming: the name that MAPI gives it`. */
export interface Suppression {
  readonly span: Span;
  readonly rules: readonly Name[];
  /** Why; empty where it is missing, which is itself reported. */
  readonly reason: string;
  /** The line that it is about; the whole file where there is none. */
  readonly line?: number;
  /** The rules of it that silenced something; the linter notes them here. */
  readonly used: Set<string>;
}

const FORM = /^\/\/\s*(lint-disable(?:-next-line)?)\b([^:]*)(?::(.*))?$/;

/** The suppressions of a file. Those of one line may stand above each other, over the line that they are about. */
export function findSuppressions(source: SourceFile, tokens: readonly Token[]): Suppression[] {
  const found = lineComments(source, tokens).flatMap((span) => {
    const match = FORM.exec(source.text.slice(span.start, span.end));
    if (match === null) return [];
    const [, word, names, reason = ""] = match;
    const start = span.start + match[0].indexOf(word!) + word!.length;
    const rules = [...names!.matchAll(/[^\s,]+/g)].map((name) => ({
      text: name[0],
      span: { file: source, start: start + name.index, end: start + name.index + name[0].length },
    }));
    const at = source.position(span.start).line;
    return [{ span, rules, reason: reason.trim(), at, nextLine: word!.endsWith("line") }];
  });
  const lines = new Set(found.map(({ at }) => at));
  return found.map(({ span, rules, reason, at, nextLine }) => {
    let line = at + 1;
    while (lines.has(line)) line++;
    return { span, rules, reason, used: new Set(), ...(nextLine ? { line } : {}) };
  });
}

/** Whether a suppression of the file silences a finding of a rule; notes that it did. */
export function isSuppressed(suppressions: readonly Suppression[], rule: string, span: Span): boolean {
  const { line } = span.file.position(span.start);
  const matching = suppressions.filter(
    (one) => (one.line ?? line) === line && one.rules.some(({ text }) => text === rule),
  );
  for (const one of matching) one.used.add(rule);
  return matching.length > 0;
}
