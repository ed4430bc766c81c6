import type { Token } from "../tokens.js";
import { type CommentLayout, fill, group, type Layout, type Line, nest } from "./layout.js";
import { readTrivia, type Trivia } from "./trivia.js";

/**
 * The tokens of a file that has no mistake, handed out one by one with their comments: whatever the productions
 * make of them, none can be lost, doubled or moved past another.
 */
export class Words {
  readonly #tokens: readonly Token[];
  readonly #trivia: readonly Trivia[];
  #at = 0;
  /** Whether the next word begins a line, where comments stand above it. */
  #beginsItem = true;
  /** Whether the line may end before the next word; then that place knows of the line ends before its comments. */
  #afterLine = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#trivia = tokens.map((token, index) => readTrivia(token, index === 0));
  }

  get token(): Token {
    return this.#tokens[this.#at]!;
  }

  /** How many words have been taken. */
  get position(): number {
    return this.#at;
  }

  /** The texts of the words from one position to another. */
  between(start: number, end: number): string[] {
    return this.#tokens.slice(start, end).map((token) => token.text);
  }

  is(...texts: readonly string[]): boolean {
    return this.token.kind !== "string" && texts.includes(this.token.text);
  }

  /** The next word, with the comments before it and those at the end of its line. */
  take(): Layout {
    return [this.#leading(), this.#word()];
  }

  /** Words with a space between them. */
  spaced(count: number): Layout {
    return Array.from({ length: count }, (_, index) => (index === 0 ? this.take() : [" ", this.take()]));
  }

  /** A place before the next word where the line may end; it does where the author wants it. */
  line(flat = " "): Line {
    return this.#break(flat, false);
  }

  /** The end of a line before the next word, which begins something of its own. */
  newLine(): Line {
    this.#beginsItem = true;
    return this.#break("", true);
  }

  /**
   * Items up to a closing brace, each on a line of its own, or all on the line of the opening brace where they fit.
   * Comments before the closing brace belong to the items. The author's comments and empty lines part the lines.
   */
  block(by: number, isLong: boolean, item: () => Layout): Layout {
    const separator = () => (isLong ? this.newLine() : this.line());
    const items: Layout[] = [];
    while (!this.is("}")) items.push(separator(), item());
    const { leading } = this.#trivia[this.#at]!;
    if (leading.length > 0) items.push(separator(), this.#leading(true));
    else if (items.length === 0 && !isLong) return this.take();
    const close = leading.length > 0 ? this.#line(isLong || leading.at(-1)!.endsLine) : separator();
    return group(nest(by, ...items), close, this.#word());
  }

  /** Items between commas, as many on a line as fit, one below the other; `end` stands behind the last. */
  list(item: () => Layout, end: () => Layout = () => ""): Layout {
    const parts: Layout[] = [];
    for (;;) {
      const content = item();
      if (!this.is(",")) {
        parts.push([content, end()]);
        return nest("here", fill(parts));
      }
      parts.push([content, this.take()], this.line());
    }
  }

  /** The comments before the next word. */
  #leading(closing = false): Layout {
    const { leading, before } = this.#trivia[this.#at]!;
    const { text } = this.token;
    return leading.map((comment, index): Layout => {
      const isLong = comment.text.startsWith("/**") || comment.text.includes("\n");
      const endsLine = comment.endsLine || (this.#beginsItem && isLong);
      const startsLine = index === 0 ? comment.before > 0 && !this.#afterLine : comment.before > 0;
      const layout: CommentLayout = {
        kind: "comment",
        comment,
        startsLine,
        endsLine,
        blank: comment.before > 1,
        forced: startsLine || endsLine || comment.text.includes("\n"),
      };
      if (index < leading.length - 1 || closing) return layout;
      if (endsLine) return before > 1 ? [layout, this.#line(true)] : layout;
      return /^[)\];,.:]/.test(text) ? layout : [layout, " "];
    });
  }

  #word(): Layout {
    const { text } = this.token;
    this.#beginsItem = false;
    this.#afterLine = false;
    this.#at++;
    const trailing = this.#trivia[this.#at]?.trailing ?? [];
    const comments = trailing.map(
      (comment): CommentLayout => ({
        kind: "comment",
        comment,
        startsLine: false,
        endsLine: comment.endsLine,
        blank: false,
        forced: comment.text.includes("\n"),
      }),
    );
    return comments.length === 0 ? text : [text, ...comments];
  }

  #break(flat: string, end: boolean): Line {
    const { trailing, leading, before } = this.#trivia[this.#at]!;
    this.#afterLine = true;
    const first = leading[0];
    const blank = (first?.before ?? before) > 1;
    const forced = end || trailing.length > 0 || blank || leading.some((comment) => comment.before > 0);
    return { kind: "line", flat, forced, blank };
  }

  #line(forced: boolean): Line {
    return { kind: "line", flat: " ", forced, blank: this.#trivia[this.#at]!.before > 1 };
  }
}
