import type { Expression } from "../language/syntax.js";
import type { Scope } from "./scope.js";

/** Computes constant expressions in 32 bits, each constant once. */
export class Evaluator {
  readonly #scope: Scope;
  readonly #values = new Map<string, number>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The value of a constant or of a member of an enum; nothing where there is none of that name. */
  valueOf(name: string): number | undefined {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const constant = this.#scope.constants.get(name);
    if (constant !== undefined) {
      // A constant that refers to itself is 0, so that the search ends; its reference is reported as unknown.
      this.#values.set(name, 0);
      const value = this.evaluate(constant.value);
      this.#values.set(name, value);
      return value;
    }
    const owner = this.#scope.enumMembers.get(name);
    if (owner === undefined) return undefined;
    let next = 0;
    for (const member of owner.members) {
      const value = member.value === undefined ? next : this.evaluate(member.value);
      this.#values.set(member.name.text, value);
      next = value + 1;
    }
    return this.#values.get(name);
  }

  evaluate(expression: Expression): number {
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
        const operand = this.evaluate(expression.operand);
        return expression.operator === "-" ? -operand : ~operand >>> 0;
      }
      case "binary": {
        const left = this.evaluate(expression.left);
        const right = this.evaluate(expression.right);
        switch (expression.operator) {
          case "|":
            return (left | right) >>> 0;
          case "<<":
            return (left << right) >>> 0;
          case "+":
            return left + right;
          case "-":
            return left - right;
        }
      }
    }
  }
}
