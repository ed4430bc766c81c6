/** A line of a chart: what it is about, and its points. Both axes are logarithmic. */
export interface Line {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** One set of axes; both stand beside each other in a chart. */
export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Chart {
  readonly title: string;
  /** What the horizontal axes count. */
  readonly unit: string;
  readonly panels: readonly Panel[];
}

const WIDTH = 400;
const HEIGHT = 260;
const LEFT = 56;
const RIGHT = 32;
const TOP = 56;
const BOTTOM = 44;
const LEGEND = 18;
const GAP = 12;

/** Colours that can be told apart on white and on black, and by those who see no red or green. */
const COLOURS = ["#2f7ed8", "#d9730d", "#7d54c4"] as const;

const STYLE = `text{font:12px system-ui,sans-serif;fill:#24292f}.t{font-weight:600;font-size:14px}.s{fill:#57606a}
.g{stroke:#d0d7de}.l{fill:none;stroke-width:2}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.s{fill:#9da7b3}.g{stroke:#3d444d}}`;

/** A chart as SVG, to be read on a light ground and on a dark one. A line that lies flat is a cost that does not grow. */
export function renderChart({ title, unit, panels }: Chart): string {
  const width = panels.length * WIDTH;
  const legend = Math.max(...panels.map(({ lines }) => lines.length)) * LEGEND;
  const height = HEIGHT + GAP + legend;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<text class="t" x="${LEFT}" y="20">${escaped(title)}</text>
${panels.map((panel, index) => `<g transform="translate(${index * WIDTH} 0)">\n${renderPanel(panel, unit)}</g>\n`).join("")}</svg>
`;
}

function renderPanel({ title, lines }: Panel, unit: string): string {
  const drawable = lines.flatMap(({ points }) => points);
  const all = drawable.length > 0 ? drawable : [{ x: 1, y: 1 }];
  const x = axis(
    all.map((point) => point.x),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis(
    all.map((point) => point.y),
    HEIGHT - BOTTOM,
    TOP,
  );
  const rows = y.ticks.map(
    (tick) =>
      `<path class="g" d="M${LEFT} ${y.at(tick)}H${WIDTH - RIGHT}"/><text class="s" x="${LEFT - 6}" y="${y.at(tick) + 4}" text-anchor="end">${label(tick)}</text>\n`,
  );
  const columns = x.ticks.map(
    (tick) =>
      `<text class="s" x="${x.at(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${label(tick)}</text>\n`,
  );
  const drawn = lines.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length]!;
    const places = points.map((point) => [x.at(point.x), y.at(point.y)] as const);
    const dots = places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3" fill="${colour}"/>`);
    const top = HEIGHT + GAP + index * LEGEND;
    const way = places.length > 0 ? `M${places.map((place) => place.join(" ")).join("L")}` : "";
    return `<path class="l" stroke="${colour}" d="${way}"/>${dots.join("")}
<path class="l" stroke="${colour}" d="M${LEFT} ${top}h18"/><text x="${LEFT + 24}" y="${top + 4}">${escaped(name)}</text>
`;
  });
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  return `<text x="${LEFT}" y="${TOP - 14}">${escaped(title)}</text>
${rows.join("")}${columns.join("")}<text class="s" x="${middle}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(unit)}</text>
${drawn.join("")}`;
}

/** An axis between two places: whole powers of ten at its ends, and a tick at each. */
function axis(
  values: readonly number[],
  from: number,
  to: number,
): { readonly ticks: readonly number[]; readonly at: (value: number) => number } {
  const logs = values.map((value) => Math.log10(value));
  const least = Math.floor(Math.min(...logs) + 1e-9);
  const most = Math.max(least + 1, Math.ceil(Math.max(...logs) - 1e-9));
  return {
    ticks: Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)),
    at: (value) =>
      Math.round((from + ((Math.log10(value) - least) / (most - least)) * (to - from)) * 10) / 10,
  };
}

function label(value: number): string {
  return value >= 1 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(1)));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
