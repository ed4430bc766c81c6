import { groupOf, isOneBit, looseConstants } from "../constants.js";
import { defineRule } from "../rule.js";

export const flagWithoutSet = defineRule({
  name: "flag-without-set",
  summary: "a constant looks like a flag, but belongs to no set",
  why: "Only the flags of a set get into masks, validators and flag texts. One that is left out is refused as unknown.",
  severity: "warn",
  example: {
    within: "file",
    bad: `/** The folder was deleted. */
const ULONG UPF_DEL = 0x8;`,
    good: `/** The view is sorted. */
const ULONG VIEW_SORTED = 0x1;
/** The view is grouped. */
const ULONG VIEW_GROUPED = 0x2;

#ifdef IOSTX_IDLC
flags VIEW { VIEW_SORTED, VIEW_GROUPED }
#endif`,
  },

  *check(context) {
    const { model } = context;
    const flagLike = model.constants.filter(({ value }) => isOneBit(value)).map(({ name }) => groupOf(name));
    for (const { name, value, span } of looseConstants(context)) {
      const group = groupOf(name);
      // One constant alone is a number that happens to have one bit.
      if (!isOneBit(value) || flagLike.filter((one) => one === group).length < 2) continue;
      const set = model.sets.find(
        ({ kind, members }) => kind === "flags" && members.some((member) => groupOf(member.name) === group),
      );
      yield {
        name,
        span,
        message: `${name} looks like a flag (0x${value.toString(16)}), but belongs to no set`,
        fix:
          set === undefined
            ? `declare the set: flags ${group.slice(0, -1)} { ${name}, ... }`
            : `list it in the flags ${set.name}`,
      };
    }
  },
});
