import type { IBuffer, IBufferCell } from "@xterm/headless";

/** Characters side by side that look the same. */
export interface Run {
  readonly column: number;
  readonly text: string;
  readonly look: string;
}

/** What a terminal shows from one moment on. */
export interface Frame {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly rows: readonly (readonly Run[])[];
}

/** Names of the eight colours. */
const COLOURS = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

export function frameOf(buffer: IBuffer, rows: number, at: number): Frame {
  return { at, rows: Array.from({ length: rows }, (_, row) => runsOf(buffer, buffer.baseY + row)) };
}

export function isSame(one: Frame, other: Frame): boolean {
  return JSON.stringify(one.rows) === JSON.stringify(other.rows);
}

function runsOf(buffer: IBuffer, row: number): Run[] {
  const line = buffer.getLine(row);
  const runs: { column: number; text: string; look: string }[] = [];
  for (let column = 0; column < (line?.length ?? 0); column++) {
    const cell = line!.getCell(column)!;
    const [text, look] = [cell.getChars() || " ", lookOf(cell)];
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else runs.push({ column, text, look });
  }
  return runs.map((run) => ({ ...run, text: run.text.trimEnd() })).filter(({ text }) => text !== "");
}

function lookOf(cell: IBufferCell): string {
  const colour = cell.isFgPalette() ? COLOURS[cell.getFgColor() % 8] : undefined;
  return [cell.isBold() && "bold", cell.isDim() && "dim", colour].filter((one) => one).join(" ");
}
