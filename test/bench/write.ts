import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Headline, type Report, renderReport } from "./report.js";

const README = new URL("../../../README.md", import.meta.url);
const DETAILS = new URL("../../../test/bench/README.md", import.meta.url);
const CHARTS = new URL("../../../docs/bench/", import.meta.url);

/** Between these stand the main figures in the project's README, and all tables in that of the benchmarks. */
const BEGIN = "<!-- bench: written by npm run bench -- --write -->";
const END = "<!-- end of bench -->";

const HEAD = ["| | Work | iostx | Beside it |", "| --- | --- | ---: | --- |"];

/** Writes what benchmarks found out where readers look for it. What did not run stays as it was written before. */
export function writeReports(
  reports: Readonly<Record<string, Report>>,
  order: readonly string[],
  machine: string,
): void {
  edit(README, (text) => withHeadlines(text, reports, order));
  edit(DETAILS, (text) => withTables(text, reports, order, machine));
  mkdirSync(CHARTS, { recursive: true });
  for (const { charts = new Map<string, string>() } of Object.values(reports))
    for (const [file, svg] of charts) writeFileSync(new URL(file, CHARTS), svg);
}

/** The text with the main figures of those benchmarks that ran. */
export function withHeadlines(
  text: string,
  reports: Readonly<Record<string, Report>>,
  order: readonly string[],
): string {
  const known = headlinesIn(text);
  const rows = order.flatMap((name) => {
    const { main } = reports[name] ?? {};
    const lines = main === undefined ? (known.get(name) ?? []) : main;
    return lines.map(({ what, own, beside }) => `| ${name} | ${what} | ${own} | ${beside} |`);
  });
  return between(text, [...HEAD, ...rows].join("\n"));
}

/** The main figures that a text tells, by benchmark. */
export function headlinesIn(text: string): Map<string, Headline[]> {
  const [start, end] = marks(text);
  const lines = text.slice(start, end).trim().split("\n");
  if (HEAD.some((line, index) => lines[index] !== line))
    throw new Error("the table of the benchmarks has no head");
  const headlines = new Map<string, Headline[]>();
  for (const line of lines.slice(HEAD.length)) {
    const cells = /^\| (\w+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/.exec(line);
    if (cells === null) throw new Error(`this is no row of the table of the benchmarks: ${line}`);
    const [, name, what, own, beside] = cells as unknown as [string, string, string, string, string];
    headlines.set(name, [...(headlines.get(name) ?? []), { what, own, beside: beside.trim() }]);
  }
  return headlines;
}

/** The text with all tables of those benchmarks that ran. */
export function withTables(
  text: string,
  reports: Readonly<Record<string, Report>>,
  order: readonly string[],
  machine: string,
): string {
  const known = tablesIn(text);
  const sections = order.flatMap((name) => {
    const report = reports[name];
    if (report === undefined) return known.get(name) ?? [];
    const body = renderReport(name, report)
      .replace(/^## .*\n/, "")
      .replaceAll(/^### (.*)$/gm, "**$1**");
    return `### ${name}: the figures\n\nOn ${machine}.\n${body}`;
  });
  return between(text, sections.map((section) => section.trim()).join("\n\n"));
}

/** The sections with tables that a text has, by benchmark. */
export function tablesIn(text: string): Map<string, string> {
  const [start, end] = marks(text);
  const sections = text.slice(start, end).split(/^(?=### \w+: the figures$)/m);
  return new Map(
    sections.flatMap((section) => {
      const name = /^### (\w+): /.exec(section)?.[1];
      return name === undefined ? [] : [[name, section] as const];
    }),
  );
}

function edit(file: URL, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

function between(text: string, body: string): string {
  const [start, end] = marks(text);
  return `${text.slice(0, start)}\n${body}\n\n${text.slice(end)}`;
}

function marks(text: string): [number, number] {
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`there is no place for the figures: ${BEGIN} ... ${END}`);
  return [start + BEGIN.length + 1, end];
}
