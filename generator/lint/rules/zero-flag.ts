import { defineRule } from "../rule.js";

export const zeroFlag = defineRule({
  name: "zero-flag",
  summary: "a flag has no bit",
  why: "A flag of the value 0 can be neither set nor seen: every flag word contains it.",
  severity: "error",
  example: {
    within: "file",
    bad: `/** Nothing is wanted. */
const ULONG VIEW_NONE = 0;

#ifdef IOSTX_IDLC
flags VIEW { VIEW_NONE }
#endif`,
    good: `/** Nothing is wanted. */
const ULONG VIEW_NONE = 0;
/** Everything is wanted. */
const ULONG VIEW_ALL = 1;

#ifdef IOSTX_IDLC
values VIEW { VIEW_NONE, VIEW_ALL }
#endif`,
  },

  *check({ model, scope }) {
    for (const { kind, name, groups } of scope.sets) {
      if (kind !== "flags") continue;
      const set = model.sets.find((one) => one.name === name.text)!;
      for (const flag of groups.flatMap(({ flags }) => flags)) {
        if (set.members.find((member) => member.name === flag.text)?.value !== 0) continue;
        yield {
          name: `${name.text}.${flag.text}`,
          span: flag.span,
          message: `the flag ${flag.text} has no bit`,
          fix: "take it out of the set, or declare the set with values",
        };
      }
    }
  },
});
