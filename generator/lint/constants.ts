import type { Span } from "../language/source.js";
import type { Expression } from "../language/syntax.js";
import type { LintContext } from "./context.js";

/** Types whose constants stand for themselves: people look them up, nothing of the IDL need use them. */
const tables = new Set(["HRESULT", "PROPTAG", "PROPTYPE"]);

/** A constant that belongs to no set and that no expression uses. */
export interface LooseConstant {
  readonly name: string;
  readonly value: number;
  /** Of its name. */
  readonly span: Span;
}

export function looseConstants({ model, scope, program }: LintContext): LooseConstant[] {
  const used = new Set(model.sets.flatMap(({ members }) => members.map(({ name }) => name)));
  for (const node of program) {
    if (node.kind === "constant") addNames(node.value, used);
    else if (node.kind === "enum") for (const { value } of node.members) addNames(value, used);
    else if (node.kind === "struct" || node.kind === "union") {
      for (const { declarator } of node.members ?? [])
        for (const one of declarator.lengths) addNames(one, used);
    }
  }
  return model.constants
    .filter(({ name, type }) => !used.has(name) && !tables.has(type))
    .map(({ name, value }) => ({ name, value, span: scope.constants.get(name)!.name.span }));
}

function addNames(expression: Expression | undefined, names: Set<string>): void {
  if (expression === undefined || expression.kind === "number") return;
  if (expression.kind === "reference") names.add(expression.name.text);
  else if (expression.kind === "unary") addNames(expression.operand, names);
  else {
    addNames(expression.left, names);
    addNames(expression.right, names);
  }
}

/** What the name of a constant shares with its kin: `UPF_` of `UPF_MOD_PARENT`. */
export function groupOf(name: string): string {
  return name.slice(0, name.indexOf("_") + 1);
}

export function isOneBit(value: number): boolean {
  return value > 0 && (value & (value - 1)) === 0;
}
