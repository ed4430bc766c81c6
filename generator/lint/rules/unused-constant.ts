import { groupOf, isOneBit, looseConstants } from "../constants.js";
import { defineRule } from "../rule.js";

export const unusedConstant = defineRule({
  name: "unused-constant",
  summary: "nothing uses a constant",
  why: "A constant in no set is in no type of the SDK, so that nobody finds it. Result codes, property tags and property types are tables of their own. IDL without a machine is not judged: those who import it use it.",
  severity: "warn",
  example: {
    within: "file",
    bad: "/** How often a call is tried again. */\nconst ULONG MAX_RETRIES = 3;",
    good: `/** The view is closed. */
const ULONG VIEW_CLOSED = 0;
/** The view is open. */
const ULONG VIEW_OPEN = 1;

#ifdef IOSTX_IDLC
values VIEW { VIEW_CLOSED, VIEW_OPEN }
#endif`,
  },

  *check(context) {
    const { model } = context;
    if (model.machine === undefined) return;
    const flagLike = model.constants.filter(({ value }) => isOneBit(value)).map(({ name }) => groupOf(name));
    for (const { name, value, span } of looseConstants(context)) {
      // What looks like a flag is the business of flag-without-set.
      if (isOneBit(value) && flagLike.filter((one) => one === groupOf(name)).length > 1) continue;
      yield {
        name,
        span,
        message: `nothing uses the constant ${name}`,
        fix: `list it in a set, for instance values ${groupOf(name).slice(0, -1)} { ${name} }, or remove it`,
      };
    }
  },
});
