import type { Diagnostics } from "./diagnostics.js";
import type { SourceFile, Span } from "./source.js";
import type { Token, TokenKind } from "./tokens.js";

const SPACE = /[ \t\r\n\f\v]+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const DIRECTIVE = /#[^\n]*/y;
const GUID = /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?!\w)/y;
const NAME = /[A-Za-z_]\w*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|[0-9]+)[uUlL]*(?![\w.])/y;
const BAD_NUMBER = /[0-9][\w.]*/y;
const STRING = /"(?:[^"\\\n]|\\[^\n])*"/y;
const SYMBOL = /<<|>>|::|[{}()[\];:,*=|&~+\-<>.]/y;

const TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ["guid", GUID],
  ["name", NAME],
  ["number", NUMBER],
  ["string", STRING],
  ["symbol", SYMBOL],
];

/** Splits a source file into tokens; the last one is the end of the file. */
export function scan(file: SourceFile, diagnostics: Diagnostics): Token[] {
  const { text } = file;
  const tokens: Token[] = [];
  let at = 0;
  let fullStart = 0;
  let doc: Span | undefined;
  let openCondition: Span | undefined;
  /** How many conditions of C are open; they were reported where they began. */
  let foreign = 0;

  const span = (start: number, end: number): Span => ({ file, start, end });
  /** How long the match here is; 0 where there is none. */
  const measure = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex - at : 0;
  };
  const take = (pattern: RegExp): string => text.slice(at, at + measure(pattern));
  const push = (kind: TokenKind, length: number, broken = false) => {
    tokens.push({
      kind,
      text: text.slice(at, at + length),
      span: span(at, at + length),
      fullStart,
      extension: openCondition !== undefined,
      ...(broken ? { broken } : {}),
      ...(doc === undefined ? {} : { doc }),
    });
    at += length;
    fullStart = at;
    doc = undefined;
  };

  // One mistake, whatever else such a file seems to hold: editors of Windows write UTF-16 where nobody asks.
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    diagnostics.report("notText", span(zero, zero + 1), {});
    at = text.length;
  }
  while (at < text.length) {
    const trivia = measure(SPACE) || measure(LINE_COMMENT);
    if (trivia > 0) {
      at += trivia;
    } else if (text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      if (close < 0) diagnostics.report("unterminatedComment", span(at, at + 2), {});
      const end = close < 0 ? text.length : close + 2;
      if (text.startsWith("/**", at) && end - at > 4) doc = span(at, end);
      at = end;
    } else if (text[at] === "#") {
      const line = take(DIRECTIVE).trimEnd();
      const here = span(at, at + line.length);
      if (/^#\s*ifdef\s+IOSTX_IDLC\s*(\/[/*].*)?$/.test(line) && openCondition === undefined) {
        openCondition = here;
        push("ifdef", line.length);
      } else if (/^#\s*endif\b/.test(line) && openCondition !== undefined) {
        push("endif", line.length);
        openCondition = undefined;
      } else if (/^#\s*endif\b/.test(line) && foreign > 0) {
        foreign--;
        at += line.length;
      } else {
        if (/^#\s*if/.test(line)) foreign++;
        const paired = /^#\s*(endif|ifdef\s+IOSTX_IDLC)\b/.test(line);
        diagnostics.report(paired ? "unbalancedCondition" : "unknownDirective", here, { directive: line });
        at += line.length;
      }
    } else {
      const found = TOKENS.find(([, pattern]) => measure(pattern) > 0);
      if (found !== undefined) {
        push(found[0], measure(found[1]));
      } else if (text[at] === '"') {
        const line = take(/[^\n]*/y).trimEnd();
        diagnostics.report("unterminatedString", span(at, at + line.length), {});
        push("string", line.length, true);
      } else if (measure(BAD_NUMBER) > 0) {
        const number = take(BAD_NUMBER);
        diagnostics.report("badNumber", span(at, at + number.length), { number });
        push("number", number.length);
      } else {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        diagnostics.report("unexpectedCharacter", span(at, at + character.length), {
          character: JSON.stringify(character),
        });
        at += character.length;
      }
    }
  }
  if (openCondition !== undefined) {
    diagnostics.report("unbalancedCondition", openCondition, { directive: "#ifdef IOSTX_IDLC" });
  }
  push("end", 0);
  return tokens;
}
