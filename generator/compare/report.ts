import type { OriginModel } from "../model/model.js";
import type { Approval, Approved, ApprovedChange } from "./approvals.js";
import { categories } from "./changes.js";
import type { DocumentationChange } from "./documentation.js";
import { rules } from "./rules.js";
import type { SemverStep } from "./semver.js";

/** All that a comparison has to say. */
export interface Report extends Approved {
  /** The two versions, as the user named them. */
  readonly old: string;
  readonly new: string;
  readonly documentation: readonly DocumentationChange[];
  /** The file of approvals, where there is one. */
  readonly allowFile?: string;
  readonly step: SemverStep;
}

/** How many changes there are of each kind. */
function summaryOf({ changes, documentation }: Report) {
  const breaking = changes.filter((one) => one.breaking);
  const approved = breaking.filter((one) => one.approved !== undefined).length;
  return {
    changes: changes.length,
    breaking: breaking.length,
    approved,
    compatible: changes.length - breaking.length,
    documentation: documentation.length,
  };
}

/** The report for people: by category, each change with its reason and its places. */
export function reportText(report: Report): string {
  const { changes, unused, documentation, allowFile, step } = report;
  const sections = categories.flatMap((category) => {
    const inside = changes.filter((one) => one.category === category);
    return inside.length === 0 ? [] : [[category, ...inside.map(changeText)].join("\n")];
  });
  const summary = summaryOf(report);
  const counts =
    summary.changes === 0
      ? "No changes"
      : `${plural(summary.changes, "change")}: ${summary.breaking} breaking${
          summary.approved > 0 ? ` (${summary.approved} approved)` : ""
        }, ${summary.compatible} compatible`;
  const docs =
    documentation.length === 0
      ? ""
      : `; the documentation of ${plural(documentation.length, "declaration")} changed`;
  return [
    `${report.old} -> ${report.new}`,
    ...sections,
    ...(unused.length === 0 ? [] : [unusedText(unused, allowFile)]),
    `${counts}${docs}.\nSuggested version step: ${step}.\n`,
  ].join("\n\n");
}

function changeText({
  rule,
  breaking,
  approved,
  subject,
  message,
  reason,
  ...places
}: ApprovedChange): string {
  const verdict = !breaking ? "compatible" : approved === undefined ? "breaking" : "approved";
  return [
    `  ${verdict.padEnd(10)} ${subject}: ${message}  [${rule}]`,
    `             why: ${reason}`,
    ...(approved === undefined ? [] : [`             approved: ${approved}`]),
    ...placesText(places).map((line) => `             ${line}`),
  ].join("\n");
}

function placesText({ old, new: now }: { old?: OriginModel; new?: OriginModel }): string[] {
  const text = ({ file, line }: OriginModel) => `${file}:${line}`;
  if (old === undefined && now === undefined) return [];
  return [`${old === undefined ? "(nowhere)" : text(old)} -> ${now === undefined ? "(nowhere)" : text(now)}`];
}

function unusedText(unused: readonly Approval[], file = "the approvals"): string {
  const lines = unused.map(({ rule, subject, reason }) => `  ${rule} of ${subject} (${reason})`);
  return [`Approvals that nothing needs, to be taken out of ${file}:`, ...lines].join("\n");
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The report for programs. */
export function reportJson(report: Report): string {
  const { changes, documentation, unused, allowFile, step } = report;
  const value = {
    format: 1,
    old: report.old,
    new: report.new,
    changes,
    documentation,
    approvals: { file: allowFile ?? null, unused },
    summary: summaryOf(report),
    step,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** All rules, for those who write approvals. */
export function rulesText(): string {
  const blocks = Object.entries(rules).map(
    ([id, { breaking, message, reason }]) =>
      `${id} (${breaking ? "breaking" : "compatible"})\n  ${message.replace(/\{effect\}/g, "")}\n  why: ${reason}\n`,
  );
  return blocks.join("\n");
}
