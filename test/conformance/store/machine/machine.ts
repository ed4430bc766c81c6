import type { RuleDefinition } from "../../rule.js";
import type { StoreCapabilities, StoreCapability } from "../fixture.js";
import type { StoreTrial } from "../trial.js";
import { callRules } from "./calls.js";
import { everywhereRules, placeRules } from "./places.js";
import { prepared } from "./prepare.js";
import { RawStore } from "./raw.js";
import { walkRules } from "./walks.js";

/** A store while a rule of the machine is tried on it. */
export interface MachineTrial {
  readonly capabilities: StoreCapabilities;
  /** The store as it is. */
  readonly raw: RawStore;
  /** Fills the store so that every state can be entered. */
  readonly prepare: () => Promise<RawStore>;
}

/** The machine: which calls may come when, what they answer, and where the store is then. All made from the model. */
export const machineRules: readonly RuleDefinition<StoreTrial, StoreCapability>[] = [
  ...placeRules(),
  ...everywhereRules,
  ...callRules,
  ...walkRules,
].map((rule) => ({
  ...rule,
  check: (trial) =>
    rule.check({
      capabilities: trial.capabilities,
      raw: new RawStore(trial.fixture.store),
      prepare: () => prepared(trial, trial.capabilities),
    }),
}));
