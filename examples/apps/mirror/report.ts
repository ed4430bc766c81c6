import type { FolderSummary, Summary } from "../../replicate/summary.js";
import type { MirrorResult } from "./mirror.js";
import { plain } from "./progress.js";

/** The result for a script: what `--json` prints. */
export function reportJson(result: MirrorResult): string {
  if (result.problem !== undefined) {
    return `${JSON.stringify({ ok: false, problem: result.problem }, null, 2)}\n`;
  }
  const { dryRun, losses, summary } = result;
  const ok = summary.failures.length === 0 && !summary.aborted;
  return `${JSON.stringify({ ok, dryRun, ...summary, milliseconds: Math.round(summary.milliseconds), losses }, null, 2)}\n`;
}

/** The result for a person. */
export function reportText(result: MirrorResult & { problem?: undefined }, target: string): string {
  const { dryRun, losses, summary } = result;
  const lines = nothingHappened(summary)
    ? [nothing(summary, target)]
    : [table(summary.folders), "", closing(summary, dryRun, target)];
  if (summary.failures.length > 0) {
    lines.push(
      "",
      `Left out: ${count(summary.failures.length, "item")}, still pending.`,
      ...group(summary.failures.map(({ reason }) => reason)),
    );
  }
  if (losses.length > 0) {
    lines.push("", "Not carried over, though the items were:", ...group(losses.map(({ text }) => text)));
  }
  if (summary.stoppedBy !== undefined) lines.push("", `Stopped: ${plain(summary.stoppedBy.reason)}`);
  if (summary.aborted) lines.push("", "Interrupted. Run again to go on.");
  return `${lines.join("\n")}\n`;
}

function nothingHappened({ items, folderChanges, failures, aborted }: Summary): boolean {
  return items === 0 && folderChanges === 0 && failures.length === 0 && !aborted;
}

function nothing({ milliseconds }: Summary, target: string): string {
  return `Nothing to do: ${target} is up to date (${seconds(milliseconds)}).`;
}

function closing(
  { items, bytes, folderChanges, milliseconds }: Summary,
  dryRun: boolean,
  target: string,
): string {
  const done = `${count(items, "item")} and ${count(folderChanges, "folder")}, ${formatBytes(bytes)}, in ${seconds(milliseconds)}`;
  return dryRun
    ? `Would replicate ${done} to ${target}; nothing was written.`
    : `Replicated ${done} to ${target}.`;
}

function table(folders: readonly FolderSummary[]): string {
  const rows = folders.map(({ name, items, bytes, failed }) => [
    plain(name),
    String(items),
    formatBytes(bytes),
    String(failed),
  ]);
  const head = ["Folder", "Items", "Size", "Left out"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
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
