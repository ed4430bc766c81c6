import { isDocumented } from "../comments.js";
import type { ItemKind } from "../items.js";
import { defineRule } from "../rule.js";

const words: Partial<Record<ItemKind, string>> = {
  constant: "constant",
  enum: "enum",
  struct: "struct",
  union: "union",
  interface: "interface",
  identifier: "identifier",
  machine: "machine",
};

export const undocumentedDeclaration = defineRule({
  name: "undocumented-declaration",
  summary: "a constant, type, interface, identifier or machine has no documentation",
  why: "The comments of the IDL become the documentation of the SDK, of the C header and of iostx explain.",
  severity: "warn",
  example: {
    within: "file",
    bad: "const PROPTAG PR_VIEW_SIZE = 0x66000003;",
    good: "/** The view's size in bytes. */\nconst PROPTAG PR_VIEW_SIZE = 0x66000003;",
  },

  *check({ items, scope }) {
    for (const { kind, path, name, doc } of items) {
      const word = words[kind];
      if (word === undefined || isDocumented(doc)) continue;
      // A declaration that only announces a name is documented where the rest of it stands.
      const isForward =
        (scope.records.get(path)?.name.span.start ?? name.span.start) !== name.span.start ||
        (scope.interfaces.get(path)?.name.span.start ?? name.span.start) !== name.span.start;
      if (isForward) continue;
      yield {
        name: kind === "machine" ? `machine ${path}` : path,
        span: name.span,
        message: `${word} ${path} has no documentation`,
        fix: "say what it is in a comment /** ... */ before it",
      };
    }
  },
});
