import type { Host } from "../host.js";
import { errorFormats, renderDiagnostics } from "../language/render.js";
import { baseline } from "../lint/baseline.js";
import { defaultConfig, type LintConfig, readConfig } from "../lint/config.js";
import { type LintDiagnostic, lint } from "../lint/lint.js";
import { rules } from "../lint/rules.js";
import { type Command, exitCodes, type Options, UsageError } from "./command.js";
import { normalizePath, resolveInputs } from "./inputs.js";
import { tellMistakes } from "./mistakes.js";
import { oneOf } from "./target.js";

const CONFIG = "iostx-lint.json";

export const lintCommand: Command = {
  name: "lint",
  summary: "report what compiles, but is doubtful",
  help: `Usage: iostx lint [IDL ...] [--config FILE] [--baseline] [--error-format FORMAT] [--json]

Judges the IDL (files, or folders of .idl files; default: idl) by rules: documentation, names, flags, counts, leftovers.
Files that are only imported are read, but not judged. iostx explain RULE says what a rule is about.

A comment silences a rule, on the line below it or in the whole file, and has to say why:
  // lint-disable-next-line naming: the name that MAPI gives it
  // lint-disable naming: all names are MAPI's

The configuration says "off", "warn" or "error" for a rule, or one of these with options. "accept" names findings that
are accepted as they are:
  { "rules": { "naming": "off", "unused-type": ["warn", { "accept": ["OLFI"] }] } }

Options:
  --config FILE          the configuration (default: ${CONFIG}, where there is one)
  --baseline             print a configuration that accepts all present findings, on stdout, ready to be pasted
  --rules                list the rules, on stdout
  --error-format FORMAT  text (default), json or github-actions: how findings are reported, on stderr
  --json                 tell the result as JSON, on stdout; mistakes in the IDL as { "mistakes": [...] }
  -h, --help             show this help

Exit codes: 0 clean, or warnings only, 1 findings of severity error or mistakes in the IDL, 2 wrong usage, 3 a file
cannot be read

Examples:
  iostx lint
  iostx lint my.idl --error-format github-actions
  iostx lint --baseline > ${CONFIG}`,
  options: {
    config: { type: "string" },
    baseline: { type: "boolean" },
    rules: { type: "boolean" },
    "error-format": { type: "string" },
    json: { type: "boolean" },
  },

  run(positionals, options, context) {
    const { host, stdout, stderr } = context;
    const format = oneOf("error-format", options["error-format"] ?? "text", errorFormats);
    const config = loadConfig(options, host);
    if (options.rules) {
      stdout(options.json ? print(rules.map(({ check: _, ...rule }) => rule)) : listRules(config));
      return exitCodes.ok;
    }
    const { paths } = resolveInputs(positionals, host);
    const result = lint(paths, host, config);
    if (!result.ok) {
      tellMistakes(result.diagnostics, format, options, context);
      if (format === "text") stderr("\nRules judge only what compiles.\n");
      return exitCodes.mistakes;
    }
    const { findings, accepted, suppressed, stale } = result;
    if (options.baseline) {
      stdout(print(baseline(config, rules, [...findings, ...accepted])));
      return exitCodes.ok;
    }
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const warnings = findings.length - errors;
    if (options.json) {
      const list = findings.map(toJson);
      stdout(
        print({ idl: paths, errors, warnings, suppressed, accepted: accepted.length, findings: list, stale }),
      );
    } else {
      if (findings.length > 0) stderr(renderDiagnostics(findings, format, context.color));
      const parts = [
        ...(errors > 0 ? [count(errors, "error")] : []),
        ...(warnings > 0 ? [count(warnings, "warning")] : []),
      ];
      const silenced = suppressed > 0 ? ` (${count(suppressed, "finding")} silenced by comments)` : "";
      stdout(`${paths.join(", ")}: ${parts.length === 0 ? "clean" : parts.join(", ")}${silenced}.\n`);
      for (const { rule, name } of stale)
        stdout(`${rule} accepts ${name}, which no finding is about any more.\n`);
    }
    return errors > 0 ? exitCodes.mistakes : exitCodes.ok;
  },
};

/** The configuration that was named, or the one that lies in the present folder, or none. */
function loadConfig(options: Options, host: Host): LintConfig {
  const named = typeof options.config === "string";
  const path = named ? normalizePath(options.config as string) : CONFIG;
  const text = host.readFile(path);
  if (text === undefined) {
    if (!named) return defaultConfig(rules);
    throw Object.assign(new Error(`there is no file ${path}`), { code: "ENOENT" });
  }
  const result = readConfig(text, rules);
  if (result.ok) return result.config;
  throw new UsageError(`${path} ${result.problem}`);
}

function listRules(config: LintConfig): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  const lines = rules.map(
    ({ name, summary }) => `${name.padEnd(width)}  ${config.get(name)!.severity.padEnd(5)}  ${summary}`,
  );
  return `${lines.join("\n")}\n`;
}

function toJson({ rule, severity, name, message, fix, suggestion, span }: LintDiagnostic): object {
  return {
    rule,
    severity,
    name,
    message,
    fix,
    ...(suggestion === undefined ? {} : { suggestion }),
    file: span.file.path,
    start: { offset: span.start, ...span.file.position(span.start) },
    end: { offset: span.end, ...span.file.position(span.end) },
  };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
