import { defaultConfig, type LintConfig } from "./config.js";
import type { NamedFinding } from "./lint.js";
import type { OptionValue, Rule } from "./rule.js";

/**
 * A configuration, ready to be pasted, that keeps the given one and accepts the findings by rule and name. Names do
 * not move when lines do; a name that no finding has any more is left out.
 */
export function baseline(
  config: LintConfig,
  rules: readonly Rule[],
  findings: readonly NamedFinding[],
): object {
  const defaults = defaultConfig(rules);
  const settings = rules.flatMap(({ name }) => {
    const { severity, options } = config.get(name)!;
    const usual = defaults.get(name)!;
    const changed = Object.entries(options).filter(([key, value]) => !same(value, usual.options[key]));
    const accept = [...new Set(findings.filter(({ rule }) => rule === name).map((one) => one.name))].sort();
    if (severity === usual.severity && changed.length === 0 && accept.length === 0) return [];
    const given = { ...Object.fromEntries(changed), ...(accept.length > 0 ? { accept } : {}) };
    return [[name, Object.keys(given).length === 0 ? severity : [severity, given]] as const];
  });
  return { rules: Object.fromEntries(settings) };
}

function same(a: OptionValue, b: OptionValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
