import { defineRuleWithOptions } from "../rule.js";

export const reservedName = defineRuleWithOptions({
  name: "reserved-name",
  summary: "a reserved member is not named reserved, or one that is named so is in use",
  why: "Who fills a struct by its names, in C++ or from the header, must see which members to leave alone.",
  severity: "warn",
  options: { reservedPattern: "[Rr]eserved|[Pp]laceholder|Pad$|^pad" },
  example: {
    within: "file",
    bad: `/**
 * A list of views.
 * @source views
 */
typedef struct VIEWS
{
    /** Internal to Outlook. */
    ULONG ulCache;
} VIEWS;

#ifdef IOSTX_IDLC
members VIEWS { reserved ulCache; }
#endif`,
    good: `/**
 * A list of views.
 * @source views
 */
typedef struct VIEWS
{
    /** Internal to Outlook. */
    ULONG ulReserved;
} VIEWS;

#ifdef IOSTX_IDLC
members VIEWS { reserved ulReserved; }
#endif`,
  },

  *check({ items, member }, { reservedPattern }) {
    const pattern = new RegExp(reservedPattern, "u");
    for (const { kind, path, name, owner } of items) {
      if (kind !== "member") continue;
      const direction = member(owner!, name.text)?.direction;
      const named = pattern.test(name.text);
      if (direction === undefined || (direction === "reserved") === named) continue;
      yield {
        name: path,
        span: name.span,
        message: named
          ? `${path} is named reserved, but its direction is ${direction}`
          : `${path} is reserved, but its name does not say so`,
        fix: named
          ? "list it under reserved, or give it the name of its use"
          : "name it reserved, or give it a direction",
      };
    }
  },
});
