import type { RuleDefinition } from "../rule.js";
import { page } from "../support/model.js";
import type { StoreCapability } from "./fixture.js";
import type { StoreTrial } from "./trial.js";

/** A rule for stores. */
export type StoreRule = RuleDefinition<StoreTrial, StoreCapability>;

/** Writes down rules of one group, of which all need the same. */
export function group(name: string, ...common: readonly StoreCapability[]) {
  return (
    sentence: string,
    pageName: string,
    check: (trial: StoreTrial) => Promise<void>,
    ...needs: readonly StoreCapability[]
  ): StoreRule => ({
    name: `${name}: ${sentence}`,
    reference: page(pageName),
    needs: [...common, ...needs],
    check,
  });
}
