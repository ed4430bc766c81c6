import type { Example } from "../explain/example.js";
import type { Span } from "../language/source.js";
import type { LintContext } from "./context.js";

/** What a rule found: where it is, what is doubtful about it, and how to mend it. */
export interface Finding {
  /** What it is about, in a form that outlives edits: `UPMSG.feid`, never a line. A baseline is made of these. */
  readonly name: string;
  readonly span: Span;
  readonly message: string;
  readonly fix: string;
  /** The name that was probably meant. */
  readonly suggestion?: string;
}

export type OptionValue = string | boolean | readonly string[];

/** The options of a rule with the values that they have unless the configuration gives others. */
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** What the text of an option may become, from the type of its default. */
type Widened<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends string
    ? string
    : Options[Name] extends boolean
      ? boolean
      : readonly string[];
};

interface RuleHead {
  /** The name that configurations, suppressions and the codes of findings use. */
  readonly name: string;
  /** One line: what it reports. */
  readonly summary: string;
  /** Why that is worth a look. */
  readonly why: string;
  readonly example: Example;
  /** How serious a finding is unless the configuration says otherwise. */
  readonly severity: "warn" | "error";
  /** Runs behind all other rules, because it judges what they did. */
  readonly last?: boolean;
}

/** A rule of the linter: its file says all there is to say about it. */
export interface Rule extends RuleHead {
  readonly options: RuleOptions;
  check(context: LintContext, options: RuleOptions): Iterable<Finding>;
}

/** A rule without options. */
export function defineRule(rule: RuleHead & { check(context: LintContext): Iterable<Finding> }): Rule {
  return { ...rule, options: {} };
}

/** A rule with options. The configuration is checked against the types of the defaults before the rule sees it. */
export function defineRuleWithOptions<const Options extends RuleOptions>(
  rule: RuleHead & {
    readonly options: Options;
    check(context: LintContext, options: Widened<Options>): Iterable<Finding>;
  },
): Rule {
  return { ...rule, check: (context, options) => rule.check(context, options as Widened<Options>) };
}
