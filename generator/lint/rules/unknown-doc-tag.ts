import { closest } from "../../language/suggest.js";
import { docTags } from "../comments.js";
import { defineRuleWithOptions } from "../rule.js";

export const unknownDocTag = defineRuleWithOptions({
  name: "unknown-doc-tag",
  summary: "a comment has a tag that the compiler does not know",
  why: "The compiler keeps the text of a tag that it does not know out of everything. A misspelt @source is lost without a word.",
  severity: "error",
  options: { tags: ["source", "contradiction", "decision", "placeholder"] },
  example: {
    within: "file",
    bad: `/**
 * The view's size in bytes.
 * @sorce view-size
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
    good: `/**
 * The view's size in bytes.
 * @source view-size
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
  },

  *check({ files }, { tags: known }) {
    for (const { tag, span, owner } of files.flatMap((file) => docTags(file).flat())) {
      if (known.includes(tag)) continue;
      const suggestion = closest(tag, known);
      yield {
        name: `${owner} @${tag}`,
        span,
        message: `unknown tag @${tag}`,
        fix: `tags are ${known.map((one) => `@${one}`).join(", ")}`,
        ...(suggestion === undefined ? {} : { suggestion: `@${suggestion}` }),
      };
    }
  },
});
