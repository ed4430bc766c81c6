/** What a benchmark found out: tables, and sentences about them. */
export interface Report {
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  /** What there is to see: pictures by file name. */
  readonly charts?: ReadonlyMap<string, string>;
  /** The figures that say most, for the README of the project. */
  readonly main?: readonly Headline[];
}

/** One figure of ours, and those of others beside it. */
export interface Headline {
  readonly what: string;
  readonly own: string;
  readonly beside: string;
}

export type Cell = string | number | null;

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly name: string;
  /** Digits after the point; a column of numbers stands on the right. */
  readonly digits?: number;
}

/** The report in markdown, its columns aligned, so that it reads well in a terminal as well. */
export function renderReport(name: string, { tables, notes }: Report): string {
  const list = notes.map((note) => `- ${note}\n`).join("");
  return [`## ${name}\n`, ...tables.map(renderTable), ...(list === "" ? [] : [list])].join("\n");
}

function renderTable({ title, columns, rows }: Table): string {
  const head = columns.map((column) => column.name);
  const body = rows.map((row) => row.map((cell, index) => renderCell(cell, columns[index]!)));
  const widths = columns.map((_, index) => Math.max(...[head, ...body].map((row) => row[index]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => pad(cell, widths[index]!, columns[index]!)).join(" | ")} |\n`;
  const rule = columns.map(({ digits }, index) =>
    digits === undefined ? "-".repeat(widths[index]!) : `${"-".repeat(widths[index]! - 1)}:`,
  );
  return `### ${title}\n\n${[head, rule, ...body].map(line).join("")}`;
}

function renderCell(cell: Cell, { digits = 0 }: Column): string {
  if (cell === null) return "";
  return typeof cell === "number" ? cell.toFixed(digits) : cell.replaceAll("|", "\\|");
}

function pad(cell: string, width: number, { digits }: Column): string {
  return digits === undefined ? cell.padEnd(width) : cell.padStart(width);
}
