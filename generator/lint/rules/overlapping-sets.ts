import { defineRule } from "../rule.js";

export const overlappingSets = defineRule({
  name: "overlapping-sets",
  summary: "two sets of flags share a prefix and bits, and one of them does not say what it is for",
  why: "Flags of one name family look as if they went together. Where a bit has two meanings, only the target tells which set applies. That one target has two sets is a mistake that the compiler reports (IDL306).",
  severity: "warn",
  example: {
    within: "file",
    bad: `/** The folder is shared. */
const ULONG UPF_SHARED = 0x1;

#ifdef IOSTX_IDLC
flags FolderKinds prefix UPF_ { UPF_SHARED }
#endif`,
    good: `/** The folder is shared. */
const ULONG KIND_SHARED = 0x1;

#ifdef IOSTX_IDLC
flags KIND { KIND_SHARED }
#endif`,
  },

  *check({ model, scope }) {
    const flags = model.sets.filter(({ kind }) => kind === "flags");
    for (const [index, later] of flags.entries()) {
      for (const earlier of flags.slice(0, index)) {
        // The one to be mended is the one that does not say what it is for.
        const [set, other] = later.targets.length === 0 ? [later, earlier] : [earlier, later];
        if (set.prefix !== other.prefix || set.targets.length > 0) continue;
        const pair = set.members
          .map((flag) => [flag, other.members.find(({ value }) => (value & flag.value) !== 0)] as const)
          .find(([, shared]) => shared !== undefined);
        if (pair === undefined) continue;
        const [flag, shared] = pair;
        const node = scope.sets.find(({ name }) => name.text === set.name)!;
        const place = node.groups.flatMap((group) => group.flags).find(({ text }) => text === flag.name)!;
        yield {
          name: `${set.name} ${other.name}`,
          span: place.span,
          message: `${flag.name} of ${set.name} and ${shared!.name} of ${other.name} share bits and the prefix ${set.prefix}`,
          fix: "say with for what each set is for, or give one of them another prefix",
        };
      }
    }
  },
});
