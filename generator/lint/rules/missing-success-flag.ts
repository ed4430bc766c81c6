import { defineRule } from "../rule.js";

export const missingSuccessFlag = defineRule({
  name: "missing-success-flag",
  summary: "the flags of a state's struct have none that acknowledges the state",
  why: "Whatever the client does not acknowledge stays pending. Without a success flag the store replicates the same thing for ever.",
  severity: "warn",
  example: {
    within: "extension",
    bad: "flags UPF for UPFLD.ulFlags { out UPF_NEW; in UPF_OK; }",
    good: "flags UPF for UPFLD.ulFlags { out UPF_NEW; success UPF_OK; }",
  },

  *check({ model, scope }) {
    for (const state of model.machine?.list ?? []) {
      for (const set of model.sets) {
        const target = set.targets.find(
          ({ owner, method }) => owner === state.struct && method === undefined,
        );
        if (set.kind !== "flags" || target === undefined) continue;
        if (set.members.some(({ role }) => role === "success")) continue;
        yield {
          name: `${set.name} ${state.name}`,
          span: scope.sets.find(({ name }) => name.text === set.name)!.name.span,
          message: `the flags ${set.name} of ${target.owner}.${target.member} have none that acknowledges ${state.name}`,
          fix: "name the flag that does: success NAME_OK;",
        };
      }
    }
  },
});
