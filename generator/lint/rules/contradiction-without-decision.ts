import { docTags } from "../comments.js";
import { defineRule } from "../rule.js";

export const contradictionWithoutDecision = defineRule({
  name: "contradiction-without-decision",
  summary: "a @contradiction is not followed by a @decision, or a @decision follows none",
  why: "To know that the documents disagree helps nobody who has to write code. The IDL says what holds.",
  severity: "error",
  example: {
    within: "file",
    bad: `/**
 * The view's size.
 * @contradiction One page says bytes, another says kilobytes.
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
    good: `/**
 * The view's size.
 * @contradiction One page says bytes, another says kilobytes.
 * @decision Bytes: that is what a published client reads.
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
  },

  *check({ files }) {
    for (const tags of files.flatMap(docTags)) {
      for (const [index, { tag, span, owner }] of tags.entries()) {
        const open = tag === "contradiction" && tags[index + 1]?.tag !== "decision";
        const stray = tag === "decision" && tags[index - 1]?.tag !== "contradiction";
        if (!open && !stray) continue;
        yield {
          name: owner,
          span,
          message: open ? "this contradiction has no decision" : "this decision belongs to no contradiction",
          fix: open ? "say behind it what holds: @decision ..." : "write the contradiction right before it",
        };
      }
    }
  },
});
