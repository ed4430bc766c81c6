/**
 * The comparison of two versions of an interface: from two models to classified changes, and from those to a report.
 *
 * @module
 */
export { type Approval, type Approved, applyApprovals, readApprovals } from "./approvals.js";
export { type Category, type Change, categories } from "./changes.js";
export { type Comparison, compareModels } from "./compare.js";
export { type Report, reportJson, reportText, rulesText } from "./report.js";
export { type RuleId, rules } from "./rules.js";
export { type SemverStep, suggestStep } from "./semver.js";
export { readVersion, type VersionResult } from "./version.js";
