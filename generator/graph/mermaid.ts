import { mermaidView } from "../emit/view/diagram.js";
import { MachineFacts } from "../emit/view/machine.js";
import type { Model } from "../model/model.js";
import type { Draw } from "./draw.js";
import { edgesOf } from "./edges.js";
import { labelOf, marksOf, remarksOf } from "./overlay.js";
import type { Walk } from "./walk.js";

/** Colours that bear both a light and a dark page. */
const classes = {
  visited: "fill:#d9f2e0,stroke:#2e7d32,color:#1b2733",
  failed: "fill:#fde0dc,stroke:#c62828,color:#1b2733",
  last: "stroke-width:4px",
} as const;

/** The machine as a Mermaid state diagram: the one of the SDK, and below it what a trace adds. */
export function drawMermaid(model: Model, draw: Draw, walk: Walk | undefined): string {
  const view = mermaidView(model);
  if (walk === undefined) return draw("state-machine.mmd", view);
  const facts = new MachineFacts(model);
  const edges = edgesOf(facts).map((edge, index) => {
    const label = labelOf(edge, walk.counts[index]);
    return { from: edge.from, to: edge.to, label: label === "" ? "" : ` : ${label}` };
  });
  const strays = walk.strays.map(({ from, to, count }) => ({
    from,
    to,
    label: ` : not in the machine ${count}\u00d7`,
  }));
  const marked = (mark: keyof typeof classes) =>
    facts.machine.list.map(({ name }) => name).filter((name) => marksOf(name, walk).includes(mark));
  const lines = (Object.keys(classes) as (keyof typeof classes)[]).flatMap((mark) => {
    const names = marked(mark);
    return names.length === 0
      ? []
      : [`  classDef ${mark} ${classes[mark]}`, `  class ${names.join(",")} ${mark}`];
  });
  const legend = [
    "green: visited",
    "red: something failed",
    "thick: the trace ends here",
    ...remarksOf(walk),
  ];
  return [
    draw("state-machine.mmd", { ...view, edges: [...edges, ...strays] }).trimEnd(),
    `  note left of ${facts.machine.initial}`,
    ...legend.map((line) => `    ${line}`),
    "  end note",
    ...lines,
    "",
  ].join("\n");
}
