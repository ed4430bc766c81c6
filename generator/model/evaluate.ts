import type { Expression } from "../language/syntax.js";
import type { Scope } from "./scope.js";

const SMALLEST = -0x80000000;
const LARGEST = 0xffffffff;

/** Computes constant expressions in 32 bits, each constant once. */
export class Evaluator {
  readonly #scope: Scope;
  readonly #values = new Map<string, number>();
  readonly #underWay = new Set<string>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The value of a constant or of a member of an enum; nothing where there is none of that name. */
  valueOf(name: string): number | undefined {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const constant = this.#scope.constants.get(name);
    if (constant !== undefined) return this.#compute(name, constant.value, constant.name.span);
    const owner = this.#scope.enumMembers.get(name);
    if (owner === undefined) return undefined;
    let next = 0;
    for (const member of owner.members) {
      const { text, span } = member.name;
      const value =
        member.value === undefined
          ? next
          : (this.#values.get(text) ?? this.#compute(text, member.value, span));
      this.#values.set(text, value);
      next = value + 1;
      if (text === name) return value;
    }
    return this.#values.get(name);
  }

  /** The value of an expression, reported where it does not fit into 32 bits. */
  evaluate(expression: Expression): number {
    const value = this.#value(expression);
    if (value >= SMALLEST && value <= LARGEST) return value;
    this.#scope.diagnostics.report("numberTooLarge", expression.span, { number: textOf(expression) });
    return 0;
  }

  #compute(name: string, expression: Expression, span: Expression["span"]): number {
    if (this.#underWay.has(name)) {
      this.#scope.diagnostics.report("constantCircle", span, { name });
      return 0;
    }
    this.#underWay.add(name);
    const value = this.evaluate(expression);
    this.#underWay.delete(name);
    this.#values.set(name, value);
    return value;
  }

  #value(expression: Expression): number {
    switch (expression.kind) {
      case "number":
        return expression.value;
      case "reference": {
        const { text, span } = expression.name;
        const value = this.valueOf(text);
        if (value === undefined) {
          const known = [...this.#scope.constants.keys(), ...this.#scope.enumMembers.keys()];
          this.#scope.diagnostics.reportUnknown("unknownConstant", span, { name: text }, known);
        }
        return value ?? 0;
      }
      case "unary": {
        const operand = this.#value(expression.operand);
        return expression.operator === "-" ? -operand : ~operand >>> 0;
      }
      case "binary": {
        const left = this.#value(expression.left);
        const right = this.#value(expression.right);
        switch (expression.operator) {
          case "|":
            return (left | right) >>> 0;
          case "<<":
            return left * 2 ** right;
          case "+":
            return left + right;
          case "-":
            return left - right;
        }
      }
    }
  }
}

function textOf({ span }: Expression): string {
  return span.file.text.slice(span.start, span.end);
}
