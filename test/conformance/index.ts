/**
 * The conformance suite: rules that every store and every server keeps. Give it a factory, and it tries each rule on an
 * adapter of its own. It needs no test framework, and fits into any:
 *
 * ```ts
 * import { test } from "node:test";
 * import { storeRules } from "iostx/conformance";
 *
 * for (const rule of storeRules(openFixture)) test(rule.name, rule.run);
 * ```
 *
 * @module
 */
export { type GuardCall, type GuardCase, guardCases } from "./cases/guards.js";
export type { Place } from "./cases/machine.js";
export { type Direction, type ValidatorCase, validatorCases } from "./cases/validators.js";
export { formatReport, printReport, type Report, type SuiteOptions } from "./report.js";
export { type Rule, RuleBroken, type RuleResult, type Verdict } from "./rule.js";
export type {
  OtherProgram,
  ServerCapabilityList,
  ServerFactory,
  ServerFixture,
} from "./server/fixture.js";
export { checkServer, type ServerOptions, serverRules } from "./server/rules.js";
export type {
  ItemFlags,
  NewItem,
  SeenFolder,
  SeenItem,
  StoreCapabilities,
  StoreFactory,
  StoreFixture,
  StoreUser,
} from "./store/fixture.js";
export { checkStore, type StoreOptions, storeRules } from "./store/rules.js";
export type { ChangeKey, Key } from "./support/keys.js";
