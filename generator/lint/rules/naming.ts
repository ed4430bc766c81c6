import type { LintContext } from "../context.js";
import type { DeclaredItem } from "../items.js";
import { defineRuleWithOptions } from "../rule.js";

export const naming = defineRuleWithOptions({
  name: "naming",
  summary: "a name is not of the form that names of its kind have",
  why: "The names go into the SDK verbatim. Whoever knows MAPI reads off a name what it is: a struct, a state, a flag, a count.",
  severity: "warn",
  options: {
    /** Upper case, or the form of MAPI's own structs: SBinary. */
    structPattern: "^(?:[A-Z][A-Z0-9_]*|S[A-Z]\\w*)$",
    interfacePattern: "^I[A-Z]\\w*$",
    methodPattern: "^[A-Z][A-Za-z0-9]*$",
    /** A prefix and more, in upper case: UPS_OK. */
    constantPattern: "^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$",
    statePattern: "^LR_[A-Z0-9_]+$",
    /** Hungarian or camel case; and Reserved1, as the documents call what nobody may touch. */
    memberPattern: "^(?:[a-z][A-Za-z0-9]*|Reserved[0-9]*)$",
  },
  example: {
    within: "file",
    bad: "/** The view's size in bytes. */\nconst PROPTAG ViewSize = 0x66000003;",
    good: "/** The view's size in bytes. */\nconst PROPTAG PR_VIEW_SIZE = 0x66000003;",
  },

  *check(context, options) {
    const forms: Record<Form, readonly [pattern: RegExp, like: string]> = {
      struct: [new RegExp(options.structPattern, "u"), "UPMSG"],
      interface: [new RegExp(options.interfacePattern, "u"), "IOSTX"],
      method: [new RegExp(options.methodPattern, "u"), "SyncBeg"],
      constant: [new RegExp(options.constantPattern, "u"), "UPM_NEW"],
      state: [new RegExp(options.statePattern, "u"), "LR_SYNC"],
      member: [new RegExp(options.memberPattern, "u"), "ulFlags"],
    };
    for (const item of context.items) {
      const form = formOf(item, context);
      if (form === undefined) continue;
      const [pattern, like] = forms[form];
      if (pattern.test(item.name.text)) continue;
      yield {
        name: item.path,
        span: item.name.span,
        message: `${item.name.text} is not named as a ${form} is`,
        fix: `name it in the form of ${like}; the form is ${pattern.source}`,
      };
    }
  },
});

type Form = "struct" | "interface" | "method" | "constant" | "state" | "member";

/** What form the name of an item is to have; nothing where any will do, or where it is checked elsewhere. */
function formOf({ kind, owner }: DeclaredItem, { model, struct }: LintContext): Form | undefined {
  switch (kind) {
    case "struct":
    case "interface":
    case "method":
    case "constant":
      return kind;
    case "member":
      // A projected struct is one value in the SDK; nobody sees its members.
      return struct(owner!)?.projection === undefined ? "member" : undefined;
    case "parameter":
      return "member";
    case "enumerator":
      return owner === model.machine?.states ? "state" : "constant";
    default:
      return undefined;
  }
}
