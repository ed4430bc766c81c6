import { closest } from "../language/suggest.js";
import type { OptionValue, Rule, RuleOptions } from "./rule.js";

export type RuleSeverity = "off" | "warn" | "error";

/** How one rule is to be applied. */
export interface RuleSetting {
  readonly severity: RuleSeverity;
  readonly options: RuleOptions;
  /** Names of findings that are accepted as they are: the baseline. */
  readonly accept: readonly string[];
}

/** The settings of all rules by name. */
export type LintConfig = ReadonlyMap<string, RuleSetting>;

/** The configuration, or in a sentence what is wrong with it. */
export type ConfigResult =
  | { readonly ok: true; readonly config: LintConfig }
  | { readonly ok: false; readonly problem: string };

const severities: readonly RuleSeverity[] = ["off", "warn", "error"];

/** The settings that hold where no configuration says otherwise. */
export function defaultConfig(rules: readonly Rule[]): LintConfig {
  return new Map(rules.map(({ name, severity, options }) => [name, { severity, options, accept: [] }]));
}

/**
 * Reads a configuration: `{ "rules": { "naming": "off", "unused-type": ["warn", { "accept": ["OLFI"] }] } }`.
 * It is checked by hand, so that the linter starts without a schema compiler and names the rule that was meant.
 */
export function readConfig(text: string, rules: readonly Rule[]): ConfigResult {
  // `iostx lint --baseline > iostx-lint.json`: the shell has emptied the file before we read it.
  if (text.trim() === "") return { ok: true, config: defaultConfig(rules) };
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) throw new Problem("is not an object");
    const { $schema: _, rules: given = {}, ...others } = value;
    for (const key of Object.keys(others)) throw new Problem(`has an unknown key ${JSON.stringify(key)}`);
    if (!isObject(given)) throw new Problem('has "rules" that are not an object');
    const config = new Map(defaultConfig(rules));
    for (const [name, setting] of Object.entries(given)) config.set(name, readSetting(name, setting, rules));
    return { ok: true, config };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message };
    if (error instanceof SyntaxError) return { ok: false, problem: `is not JSON: ${error.message}` };
    throw error;
  }
}

/** What is wrong with a configuration; it does not leave this file. */
class Problem extends Error {}

function readSetting(name: string, setting: unknown, rules: readonly Rule[]): RuleSetting {
  const rule = rules.find((candidate) => candidate.name === name);
  if (rule === undefined) {
    const names = rules.map((candidate) => candidate.name);
    throw new Problem(`names an unknown rule ${name}${didYouMean(name, names)}`);
  }
  const [severity, given = {}, ...others] = Array.isArray(setting) ? (setting as unknown[]) : [setting];
  const known = severities.find((candidate) => candidate === severity);
  if (known === undefined || others.length > 0) {
    throw new Problem(
      `gives ${name} a wrong setting: it is "off", "warn", "error", or [one of these, { options }]`,
    );
  }
  if (!isObject(given)) throw new Problem(`gives ${name} options that are not an object`);
  const { accept = [], ...options } = given;
  if (!isStrings(accept)) throw new Problem(`gives ${name} an "accept" that is not a list of names`);
  return { severity: known, accept, options: { ...rule.options, ...readOptions(rule, options) } };
}

function readOptions(rule: Rule, given: Readonly<Record<string, unknown>>): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  for (const [key, value] of Object.entries(given)) {
    const known = Object.hasOwn(rule.options, key) ? rule.options[key] : undefined;
    if (known === undefined) {
      const names = ["accept", ...Object.keys(rule.options)];
      throw new Problem(`gives ${rule.name} an unknown option ${key}${didYouMean(key, names)}`);
    }
    if (isStrings(known) ? isStrings(value) : typeof value === typeof known)
      options[key] = value as OptionValue;
    else throw new Problem(`gives ${rule.name} an option ${key} that is not ${kindOf(known)}`);
    if (key.endsWith("Pattern") && !isPattern(value as string))
      throw new Problem(`gives ${rule.name} an option ${key} that is not a regular expression`);
  }
  return options;
}

function kindOf(value: OptionValue): string {
  return typeof value === "string"
    ? "a text"
    : typeof value === "boolean"
      ? "true or false"
      : "a list of texts";
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function didYouMean(name: string, known: Iterable<string>): string {
  const near = closest(name, known);
  return near === undefined ? "" : `, did you mean ${near}?`;
}
