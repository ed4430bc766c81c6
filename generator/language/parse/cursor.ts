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
    const token = this.take(text);
    if (token !== undefined) return token;
    // An end mark that is missing at the end of a line is reported there, and reading goes on as if it were there.
    const { previous } = this;
    if (text !== ";" || this.#at === 0 || sameLine(previous, this.token)) return this.fail(`'${text}'`);
    const span = { ...previous.span, start: previous.span.end };
    this.diagnostics.report("expected", span, { expected: "';'", found: describe(this.token) });
    return previous;
  }

  /** Whether the present token is the first of its line. */
  get startsLine(): boolean {
    return this.#at === 0 || !sameLine(this.previous, this.token);
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

  /** Reports what is missing. */
  fail(expected: string): never {
    const { token } = this;
    this.diagnostics.report("expected", token.span, { expected, found: describe(token) });
    throw new ParseFailure();
  }

  /**
   * Reads an item. One that fails is given up: `recover` skips to where reading can go on, and the names in the
   * stretch that is lost are taken note of.
   */
  attempt<Item>(item: () => Item, recover: () => void): Item | undefined {
    const start = this.#at;
    try {
      return item();
    } catch (failure) {
      if (!(failure instanceof ParseFailure)) throw failure;
    }
    recover();
    if (this.#at === start) this.next();
    for (const { kind, text } of this.#tokens.slice(start, this.#at))
      if (kind === "name") this.diagnostics.lose(text);
    return undefined;
  }

  /** Reads items up to a closing symbol; after a mistake reading goes on behind the next separator. */
  block<Item>(close: string, separator: string, item: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.is(close) && this.token.kind !== "end" && this.token.kind !== "endif") {
      const found = this.attempt(item, () => this.skip(separator, close));
      if (found !== undefined) items.push(found);
    }
    this.expect(close);
    return items;
  }

  /** Skips to behind the next separator at the same depth, or to the closing symbol. */
  skip(separator: string, close: string): void {
    let braces = 0;
    let brackets = 0;
    while (this.token.kind !== "end" && this.token.kind !== "endif" && this.token.kind !== "ifdef") {
      if (braces === 0 && this.is(close)) return;
      const { text } = this.next();
      if (text === "{") braces++;
      if (text === "}") braces = Math.max(0, braces - 1);
      if (text === "(" || text === "[") brackets++;
      if (text === ")" || text === "]") brackets = Math.max(0, brackets - 1);
      // No bracket goes on behind the end of a statement: one that is open there was never closed.
      if (text === ";" || text === "{" || text === "}") brackets = 0;
      if (braces > 0 || brackets > 0) continue;
      if (text === separator || (separator === ";" && text === "}" && this.startsLine)) return;
    }
  }
}

function sameLine(a: Token, b: Token): boolean {
  return !a.span.file.text.slice(a.span.end, b.span.start).includes("\n");
}
