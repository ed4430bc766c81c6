import { type Report, reportOn, rulesOf, type SuiteOptions, type Try, tryOut } from "../report.js";
import type { Rule } from "../rule.js";
import type { StoreRule } from "./definition.js";
import { durabilityRules } from "./durability.js";
import { capabilitiesOf, type StoreCapabilities, type StoreFactory } from "./fixture.js";
import { importCallRules } from "./import/calls.js";
import { conflictRules } from "./import/conflicts.js";
import { importFolderRules } from "./import/folders.js";
import { headerRules } from "./import/headers.js";
import { importItemRules } from "./import/items.js";
import { importMoveRules } from "./import/moves.js";
import { readRules } from "./import/reads.js";
import { machineRules } from "./machine/machine.js";
import { StoreTrial } from "./trial.js";
import { acknowledgeRules } from "./upload/acknowledging.js";
import { countRules } from "./upload/counts.js";
import { filledRules } from "./upload/filled.js";
import { uploadFolderRules } from "./upload/folders.js";
import { uploadItemRules } from "./upload/items.js";
import { moveRules } from "./upload/moves.js";
import { scopeRules } from "./upload/scope.js";

export interface StoreOptions extends SuiteOptions {
  /** What the store is not capable of, switched off. */
  readonly capabilities?: Partial<StoreCapabilities>;
}

/** Every rule for stores. */
const definitions: readonly StoreRule[] = [
  ...machineRules,
  ...filledRules,
  ...uploadFolderRules,
  ...uploadItemRules,
  ...countRules,
  ...acknowledgeRules,
  ...moveRules,
  ...scopeRules,
  ...importFolderRules,
  ...importItemRules,
  ...importCallRules,
  ...conflictRules,
  ...readRules,
  ...importMoveRules,
  ...headerRules,
  ...durabilityRules,
];

/** The rules for a store with these capabilities, for any test framework: `test(rule.name, rule.run)`. */
export function storeRules(factory: StoreFactory, options: StoreOptions = {}): Rule[] {
  const capabilities = capabilitiesOf(options.capabilities);
  return rulesOf(definitions, capabilities, options, attempts(factory, capabilities));
}

/** Tries all rules on a store, each on one of its own. */
export function checkStore(factory: StoreFactory, options: StoreOptions = {}): Promise<Report> {
  const capabilities = capabilitiesOf(options.capabilities);
  return reportOn(definitions, capabilities, options, attempts(factory, capabilities));
}

function attempts(factory: StoreFactory, capabilities: StoreCapabilities): Try<StoreTrial> {
  return async (work) => tryOut(new StoreTrial(await factory(), capabilities), work);
}
