import { layoutRules } from "./rules/layout.js";
import { protocolRules } from "./rules/protocol.js";
import { sourceRules } from "./rules/source.js";
import { vtableRules } from "./rules/vtable.js";

/**
 * Every rule of the comparison. A finding names its rule; the compiler checks the parameters in braces. Names are
 * stable: approvals refer to them.
 */
export const rules = { ...vtableRules, ...layoutRules, ...protocolRules, ...sourceRules } as const;

export type RuleId = keyof typeof rules;

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** The parameters that the message of a rule needs. */
export type RuleParameters<Id extends RuleId> = Record<
  ParameterNames<(typeof rules)[Id]["message"]>,
  string | number
>;
