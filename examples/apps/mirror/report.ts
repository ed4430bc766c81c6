import type { Failure, FolderSummary, Summary, Traffic } from "../../replicate/summary.js";
import type { MirrorResult } from "./mirror.js";
import { plain } from "./progress.js";

/** The result for a script: what `--json` prints. */
export function reportJson(result: MirrorResult, isLine = false): string {
  const indent = isLine ? undefined : 2;
  if (result.problem !== undefined) {
    return `${JSON.stringify({ ok: false, problem: result.problem }, null, indent)}\n`;
  }
  const { dryRun, losses, summary } = result;
  const ok = summary.failures.length === 0 && summary.withheld.length === 0 && !summary.aborted;
  return `${JSON.stringify({ ok, dryRun, ...summary, milliseconds: Math.round(summary.milliseconds), losses }, null, indent)}\n`;
}

/** The result for a person. */
export function reportText(result: MirrorResult & { problem?: undefined }, target: string): string {
  const { dryRun, losses, summary } = result;
  const { folders, failures, withheld, conflicts, stoppedBy, aborted } = summary;
  const lines = nothingHappened(summary)
    ? [nothing(summary, target)]
    : [...table(folders), ...closing(summary, dryRun, target)];
  if (conflicts > 0) {
    lines.push(`${count(conflicts, "item")} had changed on both sides: both versions were kept.`);
  }
  if (failures.length > 0) {
    lines.push("", `Left out: ${count(failures.length, "item")}, still pending.`, ...groupFailures(failures));
  }
  if (losses.length > 0) {
    lines.push("", "Not carried over, though the items were:", ...group(losses.map(({ text }) => text)));
  }
  for (const { side, deletions, of } of withheld) {
    const where = side === "store" ? "in the store" : `in ${target}`;
    lines.push(
      "",
      `Not deleted ${where}: ${deletions} of ${count(of, "item")}. Is that meant? Then run again with --delete-anyway.`,
    );
  }
  if (stoppedBy !== undefined) lines.push("", `Stopped: ${plain(stoppedBy.reason)}`);
  if (aborted) lines.push("", "Interrupted. Run again to go on.");
  return `${lines.join("\n")}\n`;
}

function nothingHappened({ up, down, failures, withheld, aborted }: Summary): boolean {
  return isNothing(up) && isNothing(down) && failures.length === 0 && withheld.length === 0 && !aborted;
}

function isNothing(traffic: Traffic): boolean {
  return Object.values(traffic).every((count) => count === 0);
}

function nothing({ milliseconds }: Summary, target: string): string {
  return `Nothing to do: ${target} is up to date (${seconds(milliseconds)}).`;
}

/** What was done, a sentence for each direction in which something was. */
function closing({ up, down, milliseconds }: Summary, dryRun: boolean, target: string): string[] {
  const time = seconds(milliseconds);
  const went = [
    ...(isNothing(up) && !isNothing(down) ? [] : [`${amount(up)}, in ${time} to ${target}`]),
    ...(isNothing(down) ? [] : [`${amount(down)}, in ${time} from ${target}`]),
  ];
  return went.map((done) =>
    dryRun ? `Would replicate ${done}; nothing was written.` : `Replicated ${done}.`,
  );
}

function amount({ items, folders, bytes, flags, moves, deletions }: Traffic): string {
  const further = [
    ...(moves > 0 ? [count(moves, "move")] : []),
    ...(flags > 0 ? [`${flags} flag ${flags === 1 ? "change" : "changes"}`] : []),
    ...(deletions > 0 ? [count(deletions, "deletion")] : []),
  ];
  const main = `${count(items, "item")} and ${count(folders, "folder")}`;
  return [main, ...further, formatBytes(bytes)].join(", ");
}

/** What happened to items, a line for each folder; nothing where it was to folders only. */
function table(folders: readonly FolderSummary[]): string[] {
  const other = ({ flags, moves, deletions }: Traffic) => flags + moves + deletions;
  const moved = folders.filter(
    ({ up, down, failed }) => failed + up.items + down.items + other(up) + other(down) > 0,
  );
  const rows = moved.map(({ name, up, down, failed }) => [
    plain(name),
    ...[up.items, down.items, other(up) + other(down)].map(String),
    formatBytes(up.bytes + down.bytes),
    String(failed),
  ]);
  const head = ["Folder", "Up", "Down", "Other changes", "Size", "Left out"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width));
  return rows.length === 0 ? [] : [line(head), line(rule), ...rows.map(line), ""];
}

/** How many of those that were left out for the same reason are named. */
const NAMED = 3;

/** Why things were left out: each reason once, with their number and some of their titles. */
function groupFailures(failures: readonly Failure[]): string[] {
  const reasons = new Map<string, Failure[]>();
  for (const failure of failures) {
    const those = reasons.get(failure.reason) ?? [];
    reasons.set(failure.reason, those);
    those.push(failure);
  }
  return [...reasons].flatMap(([reason, those]) => {
    const titles = those.flatMap(({ title, folder }) => (title === undefined ? [] : `${title} in ${folder}`));
    const others = those.length - Math.min(titles.length, NAMED);
    const named = [...titles.slice(0, NAMED), ...(others > 0 ? [`${others} more`] : [])].join(", ");
    return [`  ${those.length} × ${plain(reason)}`, ...(titles.length > 0 ? [`      ${plain(named)}`] : [])];
  });
}

/** Equal texts once, with their number. */
function group(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, number]) => `  ${number} × ${plain(text)}`);
}

export function formatBytes(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
