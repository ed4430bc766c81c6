import type { Headline, Table } from "./report.js";

/** How many digits count. */
const DIGITS = 3;

/** Says in one line what a table says at length: the figure in its second column, of one row and of others. */
export function headline(
  what: string,
  { rows }: Table,
  unit: string,
  own: string,
  others?: readonly string[],
): Headline[] {
  const figures = rows.flatMap(([name, figure]) =>
    typeof name === "string" && typeof figure === "number" ? [{ name, figure }] : [],
  );
  const ours = figures.find(({ name }) => name === own);
  if (ours === undefined) return [];
  const beside = figures.filter(({ name }) => others?.includes(name) ?? name !== own);
  return [
    {
      what,
      own: `${round(ours.figure)} ${unit}`,
      beside: beside.map(({ name, figure }) => `${name} ${round(figure)}`).join("; "),
    },
  ];
}

/** A figure with the digits that count. */
export function round(figure: number): string {
  return Number(figure.toPrecision(DIGITS)).toLocaleString("en-US");
}
