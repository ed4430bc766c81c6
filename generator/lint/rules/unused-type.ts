import type { Declaration, Name } from "../../language/syntax.js";
import { hasTag } from "../../model/describe.js";
import type { LintContext } from "../context.js";
import { defineRule } from "../rule.js";

export const unusedType = defineRule({
  name: "unused-type",
  summary: "no interface, state or struct of the interface uses a type",
  why: "A type that nothing leads to is either a leftover or a sign that a member has a wrong type. Structs that name their page (@source) stand for themselves, and IDL without a machine is not judged: those who import it use it.",
  severity: "warn",
  example: {
    within: "file",
    bad: "/** An age in days. */\ntypedef ULONG AGE;",
    good: `/** An age in days. */
typedef ULONG AGE;

/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Shows the views of an age. */
    HRESULT Show([in] AGE age);
}`,
  },

  *check(context) {
    if (context.model.machine === undefined) return;
    const used = usedTypes(context);
    for (const { name, kind } of context.program.flatMap(declaredTypes)) {
      if (used.has(name.text)) continue;
      yield {
        name: name.text,
        span: name.span,
        message: `nothing uses the ${kind} ${name.text}`,
        fix: "remove it, or use it where it belongs",
      };
    }
  },
});

/** Types that are declared for their own sake; names behind a closing brace come along with their struct. */
function declaredTypes(node: Declaration): { readonly name: Name; readonly kind: string }[] {
  if (node.kind === "enum") return [{ name: node.name, kind: "enum" }];
  if (node.kind === "struct" || node.kind === "union") return [{ name: node.name, kind: node.kind }];
  if (node.kind !== "typedef" || isTrailing(node)) return [];
  return node.declarators.map(({ name }) => ({ name, kind: "type" }));
}

function isTrailing(node: Declaration & { kind: "typedef" }): boolean {
  return node.type.span.start < node.span.start;
}

/** All types that can be come by: from interfaces, the machine, constants, and structs that name their page. */
function usedTypes({ program, model, scope }: LintContext): Set<string> {
  const used = new Set<string>();
  const use = (type: string): void => {
    if (used.has(type)) return;
    used.add(type);
    const symbol = scope.types.get(type);
    if (symbol?.kind === "alias") use(symbol.type.name.text);
    for (const member of scope.records.get(type)?.members ?? []) use(member.type.name.text);
  };
  const { machine } = model;
  use(machine?.states ?? "");
  for (const { struct } of machine?.list ?? []) use(struct ?? "");
  for (const node of program) {
    if (node.kind === "constant") use(node.type.name.text);
    else if ((node.kind === "struct" || node.kind === "enum") && hasTag(node.doc, "source"))
      use(node.name.text);
    else if (node.kind === "interface") {
      for (const { returns, parameters } of node.methods ?? []) {
        use(returns.name.text);
        for (const { type } of parameters) use(type.name.text);
      }
    }
  }
  return used;
}
