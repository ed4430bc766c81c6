import { join } from "../source.js";
import type { AttributeNode, Declarator, Expression, Name, TypeNode } from "../syntax.js";
import { type Cursor, ParseFailure } from "./cursor.js";

const MODIFIERS = new Set(["unsigned", "signed", "long", "short", "int", "char", "hyper", "double"]);

/** `const ULONG`, `unsigned long`, `struct UPMOV`, `ULONG const` */
export function parseType(cursor: Cursor): TypeNode {
  const start = cursor.token.span;
  let constant = cursor.take("const") !== undefined;
  cursor.take("struct") ?? cursor.take("union") ?? cursor.take("enum");
  let name = cursor.name("a type");
  while (MODIFIERS.has(name.text.split(" ").at(-1)!) && MODIFIERS.has(cursor.token.text)) {
    const more = cursor.name();
    name = { text: `${name.text} ${more.text}`, span: join(name.span, more.span) };
  }
  if (cursor.take("const")) constant = true;
  return { name, constant, span: cursor.spanFrom(start) };
}

/** `*lpb`, `rgte[2]` */
export function parseDeclarator(cursor: Cursor): Declarator {
  const start = cursor.token.span;
  let pointers = 0;
  while (cursor.take("*")) {
    pointers++;
    cursor.take("const");
  }
  const name = cursor.name();
  const lengths: Expression[] = [];
  while (cursor.take("[")) {
    lengths.push(parseExpression(cursor));
    cursor.expect("]");
  }
  return { name, pointers, lengths, span: cursor.spanFrom(start) };
}

/** `[in, size_is(cb)]`, or nothing */
export function parseAttributes(cursor: Cursor): AttributeNode[] {
  if (!cursor.take("[")) return [];
  const attributes = cursor.list(() => {
    const name = cursor.name("an attribute");
    const argument = cursor.take("(") ? parseArgument(cursor) : undefined;
    const span = cursor.spanFrom(name.span);
    return argument === undefined ? { name, span } : { name, argument, span };
  });
  cursor.expect("]");
  return attributes;
}

/** The argument of an attribute as one piece of text; `size_is(*pcb)` counts by what `pcb` points to. */
function parseArgument(cursor: Cursor): Name {
  const start = cursor.token.span;
  let text = "";
  while (!cursor.is(")") && cursor.token.kind !== "end") text += cursor.next().text;
  if (text === "") cursor.fail("an argument");
  const span = cursor.spanFrom(start);
  cursor.expect(")");
  return { text, span };
}

const BINARY: readonly (readonly ("|" | "+" | "-" | "<<")[])[] = [["|"], ["<<"], ["+", "-"]];

/** A constant expression: numbers, names, `|`, `<<`, `+`, `-`, `~` and parentheses */
export function parseExpression(cursor: Cursor, depth = 0): Expression {
  return parseBinary(cursor, 0, depth);
}

/** How many parentheses and signs may stand in each other: more than anybody writes, fewer than end the stack. */
const DEEPEST = 200;

function parseBinary(cursor: Cursor, level: number, depth: number): Expression {
  const operators = BINARY[level];
  if (operators === undefined) return parseOperand(cursor, depth);
  let left = parseBinary(cursor, level + 1, depth);
  for (;;) {
    const operator = operators.find((candidate) => cursor.is(candidate));
    if (operator === undefined) return left;
    cursor.next();
    const right = parseBinary(cursor, level + 1, depth);
    left = { kind: "binary", operator, left, right, span: join(left.span, right.span) };
  }
}

function parseOperand(cursor: Cursor, depth: number): Expression {
  const { token } = cursor;
  if (depth > DEEPEST) {
    cursor.diagnostics.report("tooDeep", token.span, {});
    throw new ParseFailure();
  }
  if (cursor.take("(")) {
    const inner = parseExpression(cursor, depth + 1);
    cursor.expect(")");
    return inner;
  }
  if (cursor.is("-") || cursor.is("~")) {
    const operator = cursor.next().text as "-" | "~";
    return {
      kind: "unary",
      operator,
      operand: parseOperand(cursor, depth + 1),
      span: cursor.spanFrom(token.span),
    };
  }
  if (token.kind === "name") return { kind: "reference", name: cursor.name(), span: token.span };
  if (token.kind !== "number") cursor.fail("a number or the name of a constant");
  const value = numberOf(cursor.next().text);
  return { kind: "number", value, span: token.span };
}

/** The value of a number as C writes it; of one that is misspelt (and reported), 0. */
function numberOf(text: string): number {
  const digits = text.replace(/[uUlL]+$/, "");
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return Number.isNaN(value) ? 0 : value;
}
