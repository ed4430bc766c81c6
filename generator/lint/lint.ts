import type { Host } from "../host.js";
import type { Diagnostic } from "../language/diagnostics.js";
import type { LintConfig } from "./config.js";
import { loadContext } from "./context.js";
import type { Rule } from "./rule.js";
import { rules as allRules } from "./rules.js";
import { isSuppressed } from "./suppressions.js";

/** A finding with the severity that it has here. Its code is `lint/` and the name of the rule. */
export interface LintDiagnostic extends Diagnostic {
  readonly rule: string;
  /** What it is about, as a baseline names it. */
  readonly name: string;
  readonly severity: "error" | "warning";
}

/** A rule and the name of a finding. */
export interface NamedFinding {
  readonly rule: string;
  readonly name: string;
}

/** What came of a run; or the mistakes that the compiler reports, because rules judge only what compiles. */
export type LintResult =
  | {
      readonly ok: true;
      readonly findings: readonly LintDiagnostic[];
      /** Findings that the configuration accepts. */
      readonly accepted: readonly NamedFinding[];
      /** How many findings comments silence. */
      readonly suppressed: number;
      /** Accepted names that no finding has any more. */
      readonly stale: readonly NamedFinding[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Applies the rules to the named files; those that they import are read, but not judged. */
export function lint(
  paths: readonly string[],
  host: Host,
  config: LintConfig,
  rules: readonly Rule[] = allRules,
): LintResult {
  const loaded = loadContext(paths, host, {
    rules: rules.map(({ name }) => name),
    isOff: (rule) => config.get(rule)?.severity === "off",
  });
  if (!loaded.ok) return loaded;
  const { context } = loaded;
  const judged = new Map(context.files.filter(({ named }) => named).map((file) => [file.source, file]));
  const findings: LintDiagnostic[] = [];
  const accepted: NamedFinding[] = [];
  let suppressed = 0;
  // Rules about suppressions judge what the other rules have used, so they come last.
  for (const rule of [...rules].sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false))) {
    const { severity, options, accept } = config.get(rule.name)!;
    if (severity === "off") continue;
    for (const { name, span, ...finding } of rule.check(context, options)) {
      const file = judged.get(span.file);
      if (file === undefined) continue;
      if (isSuppressed(file.suppressions, rule.name, span)) suppressed++;
      else if (accept.includes(name)) accepted.push({ rule: rule.name, name });
      else {
        const code = `lint/${rule.name}`;
        const level = severity === "warn" ? "warning" : "error";
        findings.push({ ...finding, code, rule: rule.name, name, severity: level, span });
      }
    }
  }
  // Only a run over all files can tell that an accepted name is gone.
  const whole = judged.size === context.files.length;
  const stale = whole ? staleNames(config, accepted) : [];
  return { ok: true, findings: inOrder(findings), accepted, suppressed, stale };
}

function staleNames(config: LintConfig, accepted: readonly NamedFinding[]): NamedFinding[] {
  return [...config].flatMap(([rule, { severity, accept }]) =>
    accept
      .filter((name) => severity !== "off" && !accepted.some((one) => one.rule === rule && one.name === name))
      .map((name) => ({ rule, name })),
  );
}

function inOrder(findings: readonly LintDiagnostic[]): LintDiagnostic[] {
  const key = ({ span }: LintDiagnostic) => span.file.path;
  return [...findings].sort((a, b) =>
    key(a) === key(b) ? a.span.start - b.span.start : key(a) < key(b) ? -1 : 1,
  );
}
