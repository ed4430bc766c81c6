import type { LintContext } from "../context.js";
import { defineRule } from "../rule.js";

export const untypedFlags = defineRule({
  name: "untyped-flags",
  summary: "a member that is called flags, in a struct of the protocol, has no set of flags",
  why: "Without a set the SDK takes every bit for valid and shows the word as a number.",
  severity: "warn",
  example: {
    within: "file",
    bad: `/**
 * A list of views.
 * @source views
 */
typedef struct VIEWS
{
    /** What happened to them. */
    ULONG ulFlags;
} VIEWS;

#ifdef IOSTX_IDLC
members VIEWS { out ulFlags; }
#endif`,
    good: `/**
 * A list of views.
 * @source views
 */
typedef struct VIEWS
{
    /** What happened to them. */
    ULONG ulFlags;
} VIEWS;
/** A view was added. */
const ULONG VIEW_ADDED = 0x1;
/** A view was removed. */
const ULONG VIEW_REMOVED = 0x2;

#ifdef IOSTX_IDLC
flags VIEW for VIEWS.ulFlags { out VIEW_ADDED, VIEW_REMOVED; }
members VIEWS { out ulFlags; }
#endif`,
  },

  *check({ items, member, model }) {
    for (const { kind, path, name, owner } of items) {
      if (kind !== "member" || !/flags$/i.test(name.text)) continue;
      const found = member(owner!, name.text);
      if (found === undefined || !isFlagWord(found) || hasSet(model, owner!, name.text)) continue;
      yield {
        name: path,
        span: name.span,
        message: `${path} has no set of flags`,
        fix: `declare the set: flags NAME for ${path} { ... }, or make the member reserved`,
      };
    }
  },
});

/** Whether a member is a word of bits that one of the two sides writes. */
function isFlagWord({ type, direction }: NonNullable<ReturnType<LintContext["member"]>>): boolean {
  const isWord = /^uint(8|16|32)$/.test(type.name) && type.pointers === 0 && type.lengths.length === 0;
  return isWord && (direction === "in" || direction === "out" || direction === "inout");
}

function hasSet(model: LintContext["model"], struct: string, member: string): boolean {
  return model.sets.some(({ targets }) =>
    targets.some(
      (target) => target.owner === struct && target.method === undefined && target.member === member,
    ),
  );
}
