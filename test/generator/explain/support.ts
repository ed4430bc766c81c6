import * as assert from "uvu/assert";
import type { Explanation } from "../../../generator/explain/explanation.js";
import { explain } from "../../../generator/explain/lookup.js";
import { projectModel } from "../support.js";

export const model = projectModel();

/** The one explanation that answers a question. */
export function only(question: string): Explanation {
  const { found } = explain(question, model);
  assert.equal(found.length, 1, `${question}: ${found.map(({ name }) => name).join(", ")}`);
  return found[0]!;
}

/** The values of one fact; none where it is missing. */
export function fact(explanation: Explanation, label: string): readonly string[] {
  return explanation.facts.find((one) => one.label === label)?.values ?? [];
}

/** The names of all that answers a question. */
export function names(question: string): string[] {
  return explain(question, model).found.map(({ name }) => name);
}
