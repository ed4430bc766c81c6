import type { Declarator, TypeNode } from "../language/syntax.js";
import type { Evaluator } from "./evaluate.js";
import type { Meaning, TypeModel } from "./model.js";
import type { Scope } from "./scope.js";

const UNKNOWN: TypeModel = { kind: "void", name: "void", pointers: 1, lengths: [], written: "void *" };

const meanings: readonly Meaning[] = ["BOOL", "HRESULT", "PROPTAG"];

/** A number of 32 bits: what such names stand for on Windows. Under the name of another type they mean nothing here. */
function isNumber({ name, pointers, lengths }: TypeModel): boolean {
  return /^u?int32$/.test(name) && pointers === 0 && lengths.length === 0;
}

/** Resolves types: follows the aliases down to a primitive, an enum, a struct or an interface. */
export class TypeResolver {
  readonly #scope: Scope;
  readonly #evaluator: Evaluator;

  constructor(scope: Scope, evaluator: Evaluator) {
    this.#scope = scope;
    this.#evaluator = evaluator;
  }

  resolve(type: TypeNode, declarator?: Declarator): TypeModel {
    const written = `${type.name.text}${type.constant ? " const" : ""}${declarator?.pointers ? ` ${"*".repeat(declarator.pointers)}` : ""}`;
    const lengths = (declarator?.lengths ?? []).map((length) => {
      const value = this.#evaluator.evaluate(length);
      if (Number.isInteger(value) && value > 0) return value;
      this.#scope.diagnostics.report("badArrayLength", length.span, { length: String(value) });
      return 1;
    });
    const base = this.#follow(type, new Set());
    if (base === undefined) return { ...UNKNOWN, written };
    return {
      ...base,
      pointers: base.pointers + (declarator?.pointers ?? 0),
      lengths: [...lengths, ...base.lengths],
      written,
    };
  }

  #follow(type: TypeNode, seen: Set<string>): TypeModel | undefined {
    const { text: name, span } = type.name;
    const symbol = seen.has(name) ? undefined : this.#scope.types.get(name);
    if (symbol === undefined) {
      this.#scope.diagnostics.reportUnknown("unknownType", span, { name }, this.#scope.types.keys());
      return undefined;
    }
    if (symbol.kind !== "alias") {
      return { kind: symbol.kind, name: symbol.name, pointers: 0, lengths: [], written: name };
    }
    seen.add(name);
    const target = this.#follow(symbol.type, seen);
    if (target === undefined) return undefined;
    const own = meanings.find((one) => one === name);
    const isMeant = own !== undefined && isNumber(target) && symbol.declarator.pointers === 0;
    const lengths = symbol.declarator.lengths.map((length) => this.#evaluator.evaluate(length));
    return {
      ...target,
      pointers: target.pointers + symbol.declarator.pointers,
      lengths: [...lengths, ...target.lengths],
      written: name,
      ...(isMeant ? { meaning: own } : {}),
    };
  }
}
