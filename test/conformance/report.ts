import type { Rule, RuleDefinition, RuleResult, Verdict } from "./rule.js";

/** What a suite found, rule by rule. */
export interface Report {
  readonly results: readonly RuleResult[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is common to all suites. */
export interface SuiteOptions {
  /** How long a rule may take, in milliseconds; a minute unless given. */
  readonly timeout?: number;
  /** Only the rules whose name has this text. */
  readonly only?: string;
  /** Called with each result as it comes. */
  readonly onResult?: (result: RuleResult) => void;
}

/** Prepares an adapter for one rule: hands it to the work, and closes it afterwards. */
export type Try<Trial> = (work: (trial: Trial) => Promise<void>) => Promise<void>;

/** Tries a rule on an adapter, and closes the adapter. A failure of the rule counts more than one of closing. */
export async function tryOut<Trial extends { close(): Promise<void> }>(
  trial: Trial,
  work: (trial: Trial) => Promise<void>,
): Promise<void> {
  try {
    await work(trial);
  } catch (error) {
    await trial.close().catch(() => {});
    throw error;
  }
  await trial.close();
}

/** The rules that concern an adapter, ready to run. */
export function rulesOf<Trial, Capability extends string>(
  definitions: readonly RuleDefinition<Trial, Capability>[],
  capabilities: Readonly<Record<Capability, boolean>>,
  { timeout = 60_000, only = "" }: SuiteOptions,
  attempt: Try<Trial>,
): Rule[] {
  return definitions
    .filter(({ name, needs }) => name.includes(only) && needs.every((need) => capabilities[need]))
    .map(({ name, reference, check }) => ({
      name,
      reference,
      run: () =>
        within(
          timeout,
          attempt((trial) => check(trial)),
        ),
    }));
}

/** Runs all rules, one after the other. */
export async function reportOn<Trial, Capability extends string>(
  definitions: readonly RuleDefinition<Trial, Capability>[],
  capabilities: Readonly<Record<Capability, boolean>>,
  options: SuiteOptions,
  attempt: Try<Trial>,
): Promise<Report> {
  const rules = new Map(
    rulesOf(definitions, capabilities, options, attempt).map((rule) => [rule.name, rule]),
  );
  const results: RuleResult[] = [];
  for (const { name, reference, needs } of definitions) {
    if (!name.includes(options.only ?? "")) continue;
    const rule = rules.get(name);
    const missing = needs.filter((need) => !capabilities[need]).join(", ");
    const result: RuleResult =
      rule === undefined
        ? { name, reference, verdict: "skipped", message: `not capable of: ${missing}` }
        : await resultOf(rule);
    results.push(result);
    options.onResult?.(result);
  }
  const count = (verdict: Verdict) => results.filter((result) => result.verdict === verdict).length;
  return { results, passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

/** How many rules are named that one and the same mistake breaks. */
const NAMED = 3;

/** A report as text: what was broken and by what, with the page that says so, and the sum. */
export function formatReport({ results, passed, failed, skipped }: Report): string {
  const groups = new Map<string, RuleResult[]>();
  for (const result of results) {
    if (result.verdict !== "failed") continue;
    const { message = "" } = result;
    groups.set(message, [...(groups.get(message) ?? []), result]);
  }
  const lines = [...groups].flatMap(([message, broken]) => [
    `✗ ${message}`,
    ...broken.slice(0, NAMED).map(({ name, reference }) => `    ${name}\n      ${reference}`),
    ...(broken.length > NAMED ? [`    and ${broken.length - NAMED} more rules`] : []),
  ]);
  return `${[...lines, `${passed} passed, ${failed} failed, ${skipped} skipped`].join("\n")}\n`;
}

/** Prints a report, and lets the process fail where a rule is broken. */
export function printReport(report: Report): void {
  process.stdout.write(formatReport(report));
  if (report.failed > 0) process.exitCode = 1;
}

async function resultOf({ name, reference, run }: Rule): Promise<RuleResult> {
  try {
    await run();
    return { name, reference, verdict: "passed" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, reference, verdict: "failed", message };
  }
}

async function within(timeout: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end within ${timeout} ms`)), timeout);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
