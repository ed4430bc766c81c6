import { isDocumented } from "../comments.js";
import { defineRule } from "../rule.js";

const words = { member: "member", enumerator: "value", method: "method" } as const;

export const undocumentedMember = defineRule({
  name: "undocumented-member",
  summary: "a member of a struct or an enum, or a method, has no documentation",
  why: "A name such as dwReserved2 or iEnt says little. Units, byte order and ownership belong into its comment.",
  severity: "warn",
  example: {
    within: "file",
    bad: `/**
 * A view.
 * @source view
 */
typedef struct VIEW
{
    ULONG cItems;
} VIEW;`,
    good: `/**
 * A view.
 * @source view
 */
typedef struct VIEW
{
    /** How many items it shows. */
    ULONG cItems;
} VIEW;`,
  },

  *check({ items, struct }) {
    for (const { kind, path, name, owner, doc } of items) {
      if (kind !== "member" && kind !== "enumerator" && kind !== "method") continue;
      // A projected struct is one value in the SDK; nobody sees its members.
      if (isDocumented(doc) || struct(owner!)?.projection !== undefined) continue;
      yield {
        name: path,
        span: name.span,
        message: `${words[kind]} ${name.text} of ${owner} has no documentation`,
        fix:
          kind === "method"
            ? "say what it does in a comment /** ... */ before it, or mark it /** @placeholder */"
            : "say what it means in a comment /** ... */ before it",
      };
    }
  },
});
