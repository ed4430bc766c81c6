import { indexOf, isCountName, isNumber } from "../counts.js";
import { defineRule } from "../rule.js";

export const missingEach = defineRule({
  name: "missing-each",
  summary: "a state has an index and a count, but does not say what they count",
  why: "From each the SDK makes the loop that a client walks, and the skeleton of a store advances the index. Without it both must be written by hand.",
  severity: "warn",
  example: {
    within: "machine",
    bad: `/**
 * The client uploads the folders.
 * @source sync
 */
state LR_SYNC (SYNC) from LR_IDLE { in ulFlags; out iEnt, cEnt; }`,
    good: `/**
 * The client uploads the folders.
 * @source sync
 */
state LR_SYNC (SYNC) from LR_IDLE {
  in ulFlags;
  out iEnt, cEnt;
  each LR_FOLDER while iEnt < cEnt;
}`,
  },

  *check({ model, struct, items }) {
    for (const { name, struct: of, loops } of model.machine?.list ?? []) {
      const children = model.machine!.list.filter(({ from }) => from.some(({ state }) => state === name));
      if (loops.length > 0 || children.length === 0) continue;
      const numbers = (struct(of ?? "")?.members ?? [])
        .filter(({ type, direction }) => isNumber(type) && direction !== "reserved")
        .map((member) => member.name);
      const count = numbers.find((one) => isCountName(one) && numbers.includes(indexOf(one)));
      if (count === undefined) continue;
      yield {
        name,
        span: items.find(({ kind, path }) => kind === "state" && path === name)!.name.span,
        message: `state ${name} has ${indexOf(count)} and ${count}, but no each`,
        fix: `say what they count: each ${children[0]!.name} while ${indexOf(count)} < ${count};`,
      };
    }
  },
});
