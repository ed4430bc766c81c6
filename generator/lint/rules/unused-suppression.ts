import { defineRule } from "../rule.js";

export const unusedSuppression = defineRule({
  name: "unused-suppression",
  summary: "a comment silences a rule that finds nothing there",
  why: "The exception is gone, the comment is not. It would silence the next, different finding.",
  severity: "warn",
  last: true,
  example: {
    within: "file",
    bad: `/** The view's size in bytes. */
// lint-disable-next-line naming: the header that clients compile with calls it so
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
    good: `/** The view's size in bytes. */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
  },

  *check({ files, rules, isOff }) {
    for (const { source, suppressions } of files) {
      for (const { span, rules: names, used } of suppressions) {
        // A rule that is off, or that does not exist, cannot find anything.
        const idle = names.find(({ text }) => rules.includes(text) && !isOff(text) && !used.has(text));
        if (idle === undefined) continue;
        yield {
          name: `${source.path} ${idle.text}`,
          span,
          message: `${idle.text} finds nothing here`,
          fix: "remove the comment",
        };
      }
    }
  },
});
