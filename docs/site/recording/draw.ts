import type { Frame, Run } from "./frame.js";

const [WIDTH, HEIGHT, MARGIN, BAR] = [8.4, 19, 16, 30];
/** How long the last frame stays, in milliseconds. */
const END = 8_000;

const STYLE = `
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d5d9e0; white-space: pre }
.bold { font-weight: bold; fill: #fff } .dim { fill: #8b93a1 }
.red { fill: #ff7b72 } .green { fill: #7ee787 } .yellow { fill: #e3b341 } .blue { fill: #79c0ff }
.magenta { fill: #d2a8ff } .cyan { fill: #76e3ea }
.frame { visibility: hidden }`;

/** An SVG that plays the frames again and again; where motion is not wanted, it shows the last one. */
export function drawRecording(
  frames: readonly Frame[],
  columns: number,
  rows: number,
  title: string,
): string {
  const total = frames.at(-1)!.at + END;
  const size = [columns * WIDTH + 2 * MARGIN, rows * HEIGHT + 2 * MARGIN + BAR].map(Math.round);
  const percent = (at: number) => `${((100 * at) / total).toFixed(2)}%`;
  const rules = frames.map(({ at }, index) => {
    const end = frames[index + 1]?.at;
    const before = at > 0 ? "0% { visibility: hidden } " : "";
    const after = end === undefined ? "" : ` ${percent(end)} { visibility: hidden }`;
    return `@keyframes f${index} { ${before}${percent(at)} { visibility: visible }${after} }
#f${index} { animation: f${index} ${Math.round(total)}ms step-end infinite }`;
  });
  const still = "@media (prefers-reduced-motion: reduce) { .frame:last-of-type { visibility: visible } }";
  const body = frames.map(
    ({ rows: lines }, index) => `<g class="frame" id="f${index}">${lines.map(drawRow).join("")}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(" ")}" width="${size[0]}" height="${size[1]}" role="img" aria-label="${escapeXml(title)}">
<style>${STYLE}
@media (prefers-reduced-motion: no-preference) {
${rules.join("\n")}
}
${still}</style>
<rect width="100%" height="100%" rx="8" fill="#161b22"/>
${["#ff5f57", "#febc2e", "#28c840"].map((fill, n) => `<circle cx="${22 + 18 * n}" cy="18" r="5.5" fill="${fill}"/>`).join("")}
${body.join("\n")}
</svg>
`;
}

function drawRow(runs: readonly Run[], row: number): string {
  if (runs.length === 0) return "";
  const y = Math.round(BAR + MARGIN + row * HEIGHT + 4);
  const spans = runs.map(({ column, text, look }) => {
    const x = (MARGIN + column * WIDTH).toFixed(1);
    // Each font has its own width: the text is made as wide as its cells.
    const length = ([...text].length * WIDTH).toFixed(1);
    return `<tspan x="${x}" textLength="${length}"${look && ` class="${look}"`}>${escapeXml(text)}</tspan>`;
  });
  return `<text y="${y}" xml:space="preserve">${spans.join("")}</text>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
