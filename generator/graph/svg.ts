import { svgView } from "../emit/view/diagram.js";
import { MachineFacts } from "../emit/view/machine.js";
import type { Model } from "../model/model.js";
import type { Draw } from "./draw.js";
import { edgesOf } from "./edges.js";
import { marksOf, remarksOf, times } from "./overlay.js";
import type { Walk } from "./walk.js";

/** What the drawing of the SDK has that a trace is drawn over. */
interface Drawing {
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  readonly boxes: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly kind: string;
  }[];
  /** In the order of the machine's edges. */
  readonly edges: readonly { readonly path: string; readonly dashed: boolean }[];
}

const ROW = 20;

/** The machine as a drawing: the one of the SDK, and over it what a trace adds. */
export function drawSvg(model: Model, draw: Draw, walk: Walk | undefined): string {
  const view = svgView(model) as Drawing;
  if (walk === undefined) return draw("state-machine.svg", view);
  const boxes = view.boxes.map((box) => ({ ...box, kind: [box.kind, ...marksOf(box.name, walk)].join(" ") }));
  const remarks = remarksOf(walk);
  const legendTop = view.height + ROW / 2;
  const rows = (index: number) => ({ y: legendTop + index * ROW, textY: legendTop + index * ROW + 11 });
  const base = draw("state-machine.svg", { ...view, boxes, height: legendTop + (remarks.length + 4) * ROW });
  const overlay = draw("graph.svg", {
    paths: takenPaths(view, model, walk),
    rings: boxes
      .filter(({ name }) => name === walk.last)
      .map(({ x, y }) => ({ x: x - 5, y: y - 5, width: view.boxWidth + 10, height: view.boxHeight + 10 })),
    badges: boxes.flatMap(({ name, x, y }) => {
      const failures = [...(walk.failures.get(name)?.values() ?? [])];
      const count = failures.reduce((sum, one) => sum + one, 0);
      return count === 0 ? [] : [{ x: x + view.boxWidth - 6, y, textY: y + 4, text: String(count) }];
    }),
    visited: rows(0),
    taken: { ...rows(1), lineY: rows(1).y + 7 },
    failed: rows(2),
    last: rows(3),
    remarks: remarks.map((text, index) => ({ text, y: rows(index + 4).textY })),
  });
  return base.replace(/<\/svg>\s*$/, () => `${overlay.trimEnd()}\n</svg>\n`);
}

/** The ways that were gone, with their counts where the arrows end. */
function takenPaths(view: Drawing, model: Model, walk: Walk): object[] {
  return edgesOf(new MachineFacts(model)).flatMap((_, index) => {
    const count = walk.counts[index]!;
    const { path, dashed } = view.edges[index]!;
    if (count === 0) return [];
    const [, startY, endX, endY] = /^M \S+ (\S+) .* (\S+) (\S+)$/.exec(path)!.map(Number) as [
      number,
      number,
      number,
      number,
    ];
    // A line that comes from below leaves room above its end, as does the higher one of two lines into one state.
    const above = dashed || startY > endY;
    const [countX, countY] = [endX - 8, endY + (above ? -6 : 15)];
    return [{ path, dashed, count: times(count), countX, countY }];
  });
}
