import { type Shape, Shapes } from "./memory.js";
import type { Model } from "./model.js";
import type { Scope } from "./scope.js";

/** Reports the members that no code can read from memory or write into it. Reserved ones are left alone by all. */
export function reportUnreadable(model: Pick<Model, "structs" | "enums" | "constants">, scope: Scope): void {
  const shapes = new Shapes(model);
  for (const struct of model.structs) {
    // A union by itself is never read: it is up to the struct around it to say which member holds the value.
    if (struct.kind === "union" && struct.projection !== "property") continue;
    const nodes = scope.records.get(struct.name)?.members ?? [];
    struct.members.forEach((member, index) => {
      const fault = member.direction === "reserved" ? undefined : faultOf(shapes.of(member, struct));
      const span = nodes[index]?.declarator.name.span;
      if (fault === undefined || span === undefined) return;
      const { reason, fix } = fault;
      scope.diagnostics.report("unreadableMember", span, {
        name: member.name,
        struct: struct.name,
        reason,
        fix,
      });
    });
  }
}

function faultOf(shape: Shape): (Shape & { readonly kind: "unreadable" }) | undefined {
  if (shape.kind === "array") return faultOf(shape.of);
  return shape.kind === "unreadable" ? shape : undefined;
}
