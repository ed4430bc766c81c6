import type { Token } from "../language/tokens.js";

/** The token that a place is in, or right behind. */
export function closestToken(tokens: readonly Token[], offset: number): Token | undefined {
  const here = tokens.filter(({ span }) => span.start <= offset && offset <= span.end);
  return here.find(({ span }) => offset < span.end) ?? here[0];
}

/** Whether a place is inside a comment, where nothing is a word of the language. */
export function isInComment(tokens: readonly Token[], offset: number): boolean {
  const token = tokens.find(({ span }) => offset <= span.start) ?? tokens.at(-1);
  if (token === undefined || offset <= token.fullStart) return false;
  const before = token.span.file.text.slice(token.fullStart, offset);
  const stripped = before.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*\n/g, "");
  return /\/\*|\/\//.test(stripped);
}
