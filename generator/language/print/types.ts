import { fill, group, type Layout, nest } from "./layout.js";
import type { Words } from "./words.js";

/** A type with a name, or the name alone: `ULONG const *pcb`, `rgte[2]`, `*PUPMSG` */
export function printDeclarator(words: Words): Layout {
  const parts: Layout[] = [];
  let afterStar = true;
  while (words.token.kind === "name" || words.is("*")) {
    if (!afterStar) parts.push(" ");
    afterStar = words.is("*");
    parts.push(words.take());
  }
  while (words.is("[")) parts.push(words.take(), printExpression(words), words.take());
  return parts;
}

/** `[in, size_is(cb)]` */
export function printAttributes(words: Words): Layout {
  return [words.take(), words.list(() => printAttribute(words)), words.take()];
}

function printAttribute(words: Words): Layout {
  const name = words.take();
  if (!words.is("(")) return name;
  const parts: Layout[] = [name, words.take()];
  let tight = true;
  let afterOperand = false;
  while (!words.is(")")) {
    const { text } = words.token;
    if (!tight && text !== "," && text !== ".") parts.push(" ");
    parts.push(words.take());
    tight = text === "." || (!afterOperand && /^[*~-]$/.test(text));
    afterOperand = /[\w"]$/.test(text);
  }
  return [parts, words.take()];
}

const BINARY = ["|", "<<", "+", "-"] as const;

/** A constant expression, up to what ends it; long ones are broken behind their operators. */
export function printExpression(words: Words): Layout {
  const parts: Layout[] = [];
  for (;;) {
    const operand: Layout[] = [];
    while (words.is("-", "~")) operand.push(words.take());
    if (words.is("(")) operand.push(words.take(), nest("here", printExpression(words)), words.take());
    else operand.push(words.take());
    if (!words.is(...BINARY)) return group(nest(4, fill([...parts, operand])));
    parts.push([operand, " ", words.take()], words.line());
  }
}
