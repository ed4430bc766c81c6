import * as assert from "uvu/assert";
import { defaultConfig, readConfig } from "../../../generator/lint/config.js";
import { type LintDiagnostic, lint } from "../../../generator/lint/lint.js";
import { rules } from "../../../generator/lint/rules.js";
import { summary } from "../support.js";
import { inWorld, type Within, worldHost } from "./world.js";

/** The findings in a whole file. */
export function lintFile(
  text: string,
  settings: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, string>> = {},
): readonly LintDiagnostic[] {
  const read = readConfig(JSON.stringify({ rules: settings }), rules);
  if (!read.ok) throw new Error(read.problem);
  const result = lint(["test.idl"], worldHost(text, others), read.config);
  if (!result.ok) throw new Error(result.diagnostics.map(summary).join("\n"));
  return result.findings;
}

/** Rule and name of each finding. */
export function named(findings: readonly LintDiagnostic[]): string[] {
  return findings.map(({ rule, name }) => `${rule}: ${name}`);
}

const MARK = /^(?:\/\/)?\s*(~+) ([\w-]+)(?: \?(\S+))?$/;

/**
 * Lints a marked piece of IDL: it must have the marked findings, and no other. A line of tildes underlines a stretch
 * of the line above it and names the rule, and behind a question mark the suggestion.
 */
export function squiggle(
  within: Within,
  marked: string,
  settings: Readonly<Record<string, unknown>> = {},
): void {
  const kept: string[] = [];
  const wanted: object[] = [];
  for (const line of marked.split("\n")) {
    const mark = MARK.exec(line);
    if (mark === null) {
      kept.push(line);
      continue;
    }
    const [, underline, rule, suggestion] = mark;
    const column = line.indexOf(underline!);
    const text = kept.at(-1)!.slice(column, column + underline!.length);
    wanted.push({ rule, text, line: kept.at(-1), column: column + 1, suggestion });
  }
  const found = lintFile(inWorld(kept.join("\n"), within), settings).map(({ rule, span, suggestion }) => {
    const { line, column } = span.file.position(span.start);
    const text = span.file.text.slice(span.start, span.end);
    return { rule, text, line: span.file.line(line), column, suggestion };
  });
  assert.equal(found, wanted);
}

export { defaultConfig, rules };
