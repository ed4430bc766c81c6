import { closest } from "../../language/suggest.js";
import { defineRule, type Finding } from "../rule.js";
import type { Suppression } from "../suppressions.js";

export const suppression = defineRule({
  name: "suppression",
  summary: "a comment that silences a rule gives no reason, or names a rule that does not exist",
  why: "Who reads the IDL in a year must be able to judge whether the exception still holds.",
  severity: "error",
  last: true,
  example: {
    within: "file",
    bad: `/** The view's size in bytes. */
// lint-disable-next-line naming
const PROPTAG ViewSize = 0x66000003;`,
    good: `/** The view's size in bytes. */
// lint-disable-next-line naming: the header that clients compile with calls it so
const PROPTAG ViewSize = 0x66000003;`,
  },

  *check({ files, rules }) {
    for (const { source, suppressions } of files) {
      for (const one of suppressions) {
        const name = `${source.path} ${one.rules.map(({ text }) => text).join(", ")}`;
        const problem = problemOf(one, rules);
        if (problem !== undefined) yield { name, ...problem };
      }
    }
  },
});

function problemOf(
  { span, rules, reason }: Suppression,
  known: readonly string[],
): Omit<Finding, "name"> | undefined {
  const form = "// lint-disable-next-line RULE: reason";
  if (rules.length === 0) return { span, message: "this comment silences no rule", fix: `name one: ${form}` };
  if (reason === "") return { span, message: "this comment gives no reason", fix: `say why: ${form}` };
  const unknown = rules.find(({ text }) => !known.includes(text));
  if (unknown === undefined) return undefined;
  const suggestion = closest(unknown.text, known);
  return {
    span: unknown.span,
    message: `there is no rule ${unknown.text}`,
    fix: "name one of the rules that iostx lint --rules lists",
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
