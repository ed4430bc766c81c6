import type { Diagnostics } from "../diagnostics.js";
import { type Doc, parseDoc } from "../doc.js";
import { join, type Span } from "../source.js";
import type { Name } from "../syntax.js";
import { describe, type Token } from "../tokens.js";

/** Thrown where a production cannot go on; the mistake is reported already, and a list or the file recovers. */
export class ParseFailure extends Error {}

/** A position in the tokens of a file, and the small questions that productions ask of it. */
export class Cursor {
  readonly diagnostics: Diagnostics;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[], diagnostics: Diagnostics) {
    this.#tokens = tokens;
    this.diagnostics = diagnostics;
  }

  get token(): Token {
    return this.#tokens[this.#at]!;
  }

  /** The token last taken. */
  get previous(): Token {
    return this.#tokens[Math.max(0, this.#at - 1)]!;
  }

  is(text: string): boolean {
    return this.token.text === text && this.token.kind !== "string";
  }

  next(): Token {
    const token = this.token;
    if (token.kind !== "end") this.#at++;
    return token;
  }

  take(text: string): Token | undefined {
    return this.is(text) ? this.next() : undefined;
  }

  expect(text: string): Token {
    return this.take(text) ?? this.fail(`'${text}'`);
  }

  name(what = "a name"): Name {
    if (this.token.kind !== "name") this.fail(what);
    const { text, span } = this.next();
    return { text, span };
  }

  /** One or more names between commas. */
  names(what: string): Name[] {
    return this.list(() => this.name(what));
  }

  /** One or more items between commas. */
  list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (this.take(",")) items.push(item());
    return items;
  }

  /** The documentation before the present token. */
  doc(): { doc: Doc } | Record<never, never> {
    return this.token.doc === undefined ? {} : { doc: parseDoc(this.token.doc) };
  }

  spanFrom(start: Span): Span {
    return join(start, this.previous.span);
  }

  /** Reports what is missing. A missing end mark is missing behind the last token, not before the next. */
  fail(expected: string): never {
    const { token, previous } = this;
    const closing = expected === "';'" && this.#at > 0 && !sameLine(previous, token);
    const span = closing
      ? { ...previous.span, start: previous.span.end, end: previous.span.end }
      : token.span;
    this.diagnostics.report("expected", span, { expected, found: describe(token) });
    throw new ParseFailure();
  }

  /**
   * Reads items up to a closing symbol. An item that fails is given up, and reading goes on behind the next
   * separator at the same depth, so that one mistake hides no other.
   */
  block<Item>(close: string, separator: string, item: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.is(close) && this.token.kind !== "end" && this.token.kind !== "endif") {
      const start = this.#at;
      try {
        items.push(item());
        continue;
      } catch (failure) {
        if (!(failure instanceof ParseFailure)) throw failure;
      }
      this.skip(separator, close);
      if (this.#at === start) this.next();
    }
    this.expect(close);
    return items;
  }

  /** Skips to behind the next separator, or to the closing symbol, over whatever is nested. */
  skip(separator: string, close: string): void {
    for (let depth = 0; this.token.kind !== "end"; ) {
      if (depth === 0 && this.is(close)) return;
      if (this.token.kind === "endif" || this.token.kind === "ifdef") return;
      const { text } = this.next();
      if (text === "{" || text === "(" || text === "[") depth++;
      else if (text === "}" || text === ")" || text === "]") depth = Math.max(0, depth - 1);
      if (depth === 0 && (text === separator || (separator === ";" && text === "}"))) return;
    }
  }
}

function sameLine(a: Token, b: Token): boolean {
  return !a.span.file.text.slice(a.span.end, b.span.start).includes("\n");
}
