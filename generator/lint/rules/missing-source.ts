import { hasTag } from "../../model/describe.js";
import type { DeclaredItem } from "../items.js";
import { defineRule } from "../rule.js";

export const missingSource = defineRule({
  name: "missing-source",
  summary: "a state, a struct of a state, or a method does not name the page that documents it",
  why: "A reader must be able to check the IDL against the original documentation. Methods are asked for a page in the interface of the machine, and wherever another method of the interface names one.",
  severity: "warn",
  example: {
    within: "machine",
    bad: `/** One folder is uploaded. */
state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }`,
    good: `/**
 * One folder is uploaded.
 * @source upload-folder-state
 */
state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }`,
  },

  *check({ items, model }) {
    const states = new Set(model.machine?.list.map(({ struct }) => struct));
    const sourced = new Set(
      items.filter(({ kind, doc }) => kind === "method" && hasTag(doc, "source")).map(({ owner }) => owner),
    );
    sourced.add(model.machine?.interface);
    const needsSource = ({ kind, path, owner, doc }: DeclaredItem) =>
      kind === "state" ||
      (kind === "struct" && states.has(path)) ||
      (kind === "method" && sourced.has(owner) && !hasTag(doc, "placeholder"));
    for (const item of items) {
      if (!needsSource(item) || hasTag(item.doc, "source")) continue;
      const { kind, path, name } = item;
      yield {
        name: kind === "state" ? `state ${path}` : path,
        span: name.span,
        message: `${kind} ${path} does not name its page`,
        fix: "name the page in its comment: @source page-name",
      };
    }
  },
});
