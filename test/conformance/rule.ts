/** A rule that an adapter keeps or breaks. */
export interface Rule {
  /** Names the rule: `group: what holds`. It stays the same as long as the rule does. */
  readonly name: string;
  /** Where it is documented: the address of a page, or the member of an interface of ours. */
  readonly reference: string;
  /**
   * Tries the rule on an adapter of its own, which it gets from the factory and closes. Rejects where the rule is
   * broken, with a sentence that says how. Needs no `this`, so that it can be handed to a test framework.
   */
  readonly run: () => Promise<void>;
}

/** A rule as the suite writes it down. */
export interface RuleDefinition<Trial, Capability extends string> {
  readonly name: string;
  readonly reference: string;
  /** What the adapter must be capable of for the rule to concern it. */
  readonly needs: readonly Capability[];
  check(trial: Trial): Promise<void>;
}

/** An adapter breaks a rule. */
export class RuleBroken extends Error {
  override readonly name = "RuleBroken";
}

export type Verdict = "passed" | "failed" | "skipped";

/** What became of a rule. */
export interface RuleResult {
  readonly name: string;
  readonly reference: string;
  readonly verdict: Verdict;
  /** How it was broken, or why it was skipped. */
  readonly message?: string;
}
