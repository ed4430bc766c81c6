import { conflicts } from "./conflicts.js";
import { folders } from "./folders.js";
import { items } from "./items.js";
import type { Scenario } from "./scenario.js";
import { states } from "./states.js";

/** A part of the name chooses scenarios. */
const WORD = process.env.SAFETY_SCENARIO ?? "";

export const scenarios: readonly Scenario[] = [...items, ...conflicts, ...folders, ...states].filter(
  ({ name }) => name.includes(WORD),
);
