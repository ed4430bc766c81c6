import { isDocumented } from "../comments.js";
import { defineRule } from "../rule.js";

export const undocumentedState = defineRule({
  name: "undocumented-state",
  summary: "a state of the machine has no description",
  why: "What the client does in a state is written nowhere else; the SDK shows it where the state is begun.",
  severity: "warn",
  example: {
    within: "machine",
    bad: `/** @source sync */
state LR_SYNC (SYNC) from LR_IDLE {
  in ulFlags;
  out iEnt, cEnt;
  each LR_FOLDER while iEnt < cEnt;
}`,
    good: `/**
 * The client uploads the folders, one LR_FOLDER for each.
 * @source sync
 */
state LR_SYNC (SYNC) from LR_IDLE {
  in ulFlags;
  out iEnt, cEnt;
  each LR_FOLDER while iEnt < cEnt;
}`,
  },

  *check({ items }) {
    for (const { kind, path, name, doc } of items) {
      if (kind !== "state" || isDocumented(doc)) continue;
      yield {
        name: path,
        span: name.span,
        message: `state ${path} has no description`,
        fix: "say what the client does in it in a comment /** ... */ before it",
      };
    }
  },
});
