import type { Measured } from "./measure.js";

const BEGIN = "<!-- sizes: written by npm run sizes -- --write -->";
const END = "<!-- end of sizes -->";

const number = new Intl.NumberFormat("en-US");

/** The sizes in markdown, as they stand in the README. */
export function renderSizes(measured: readonly Measured[]): string {
  const rows = measured.map(({ layer, module, names, size, budget }) => {
    const what = names === undefined ? "*" : `{ ${names.join(", ")} }`;
    const [minified, gzipped, most] = [size.minified, size.gzipped, budget].map((bytes) =>
      number.format(bytes),
    );
    return `| ${layer} | \`${what}\` from \`${module}\` | ${minified} | ${gzipped} | ${most} |`;
  });
  return [
    "| Layer | Import | Minified | Gzipped | Budget |",
    "| --- | --- | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

/** The README with another table between its marks. */
export function withSizes(readme: string, table: string): string {
  const [start, end] = marks(readme);
  return `${readme.slice(0, start)}\n${table}\n${readme.slice(end)}`;
}

/** The sizes that the README tells: for each import, minified and gzipped. */
export function toldSizes(readme: string): Map<string, readonly [number, number]> {
  const [start, end] = marks(readme);
  const rows = readme.slice(start, end).matchAll(/^\| [^|]+ \| ([^|]+) \| ([\d,]+) \| ([\d,]+) \|/gm);
  const bytes = (text: string) => Number(text.replaceAll(",", ""));
  return new Map(
    [...rows].map(([, what, minified, gzipped]) => [what!, [bytes(minified!), bytes(gzipped!)]]),
  );
}

function marks(readme: string): [number, number] {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the README has no place for the sizes: ${BEGIN} ... ${END}`);
  return [start + BEGIN.length + 1, end];
}
