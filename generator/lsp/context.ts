import type { Token } from "../language/tokens.js";

/** What is open around a place: a bracket, and the words behind it up to the place, or up to the next bracket. */
export interface Frame {
  /** The bracket; nothing for the declaration itself. */
  readonly open: "" | "{" | "(" | "[";
  /** The words of the statement that is being written. What was between parentheses or brackets is among them. */
  readonly words: readonly string[];
}

/** Where something is being written, told from the words before it alone: what follows may be anything. */
export interface Context {
  /** From the declaration inwards. */
  readonly frames: readonly [Frame, ...Frame[]];
  /** Whether it is between #ifdef IOSTX_IDLC and #endif. */
  readonly extension: boolean;
  /** The name or string that is being written, if it has begun. */
  readonly partial?: Token;
}

interface OpenFrame {
  readonly open: Frame["open"];
  words: string[];
}

/** The context of a place. */
export function contextAt(tokens: readonly Token[], offset: number): Context {
  const partial = tokens.find(
    ({ kind, span }) =>
      span.start < offset && (kind === "name" ? offset <= span.end : kind === "string" && offset < span.end),
  );
  let frames: [OpenFrame, ...OpenFrame[]] = [{ open: "", words: [] }];
  let extension = false;
  for (const { kind, text, span } of tokens) {
    if (span.start >= (partial?.span.start ?? offset) || kind === "end") break;
    if (kind === "ifdef" || kind === "endif") {
      extension = kind === "ifdef";
      frames = [{ open: "", words: [] }];
    } else if (kind === "symbol" && /[{([]/.test(text)) {
      frames.push({ open: text as "{" | "(" | "[", words: [] });
    } else if (kind === "symbol" && /[})\]]/.test(text)) {
      close(frames, text);
    } else if (kind === "symbol" && text === ";") {
      while (frames.length > 1 && frames.at(-1)!.open !== "{") frames.pop();
      frames.at(-1)!.words = [];
    } else {
      frames.at(-1)!.words.push(text);
    }
  }
  return { frames, extension, ...(partial === undefined ? {} : { partial }) };
}

const OPENING: Readonly<Record<string, Frame["open"]>> = { "}": "{", ")": "(", "]": "[" };

function close(frames: [OpenFrame, ...OpenFrame[]], text: string): void {
  // A bracket that is missing is closed by the one around it.
  if (!frames.some(({ open }) => open === OPENING[text])) return;
  for (;;) {
    const inner = frames.pop()!;
    const outer = frames.at(-1)!;
    if (inner.open !== OPENING[text]) continue;
    if (text !== "}") outer.words.push(inner.open, ...inner.words, text);
    const isOver = text === "}" ? !/^(typedef|struct|union)$/.test(outer.words[0] ?? "") : false;
    const isQuote = outer.words[0] === "cpp_quote" && frames.length === 1;
    if (isOver || isQuote) outer.words = [];
    else if (text === "}") outer.words.push("{}");
    return;
  }
}
