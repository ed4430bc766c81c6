import { MachineFacts } from "../emit/view/machine.js";
import type { Model } from "../model/model.js";
import type { Draw } from "./draw.js";
import { edgesOf } from "./edges.js";
import { labelOf, marksOf, remarksOf, times } from "./overlay.js";
import type { Walk } from "./walk.js";

/** The machine in the language of Graphviz. */
export function drawDot(model: Model, draw: Draw, walk: Walk | undefined): string {
  const facts = new MachineFacts(model);
  const states = facts.machine.list.map(({ name, struct }) => {
    const marks = walk === undefined ? [] : marksOf(name, walk);
    return {
      name: quoteDot(name),
      attributes: attributes({
        label: struct === undefined ? name : `${name}\\n${struct}`,
        ...(name === facts.machine.initial ? { style: "rounded,filled,bold" } : {}),
        ...(marks.includes("visited") ? { fillcolor: "#d9f2e0", color: "#2e7d32" } : {}),
        ...(marks.includes("unvisited") ? { fontcolor: "#8a97a3", color: "#b4c0cb" } : {}),
        ...(marks.includes("failed") ? { fillcolor: "#fde0dc", color: "#c62828", penwidth: "2.5" } : {}),
        ...(marks.includes("last") ? { peripheries: "2" } : {}),
      }),
    };
  });
  const edges = edgesOf(facts).map((edge, index) => {
    const count = walk?.counts[index] ?? 0;
    const label = labelOf(edge, count);
    return {
      from: quoteDot(edge.from),
      to: quoteDot(edge.to),
      attributes: attributes({
        ...(label === "" ? {} : { label }),
        ...(edge.when === undefined ? {} : { style: "dashed" }),
        ...(count > 0
          ? { color: "#2e7d32", penwidth: "2.5" }
          : walk === undefined
            ? {}
            : { color: "#b4c0cb" }),
      }),
    };
  });
  const strays = (walk?.strays ?? []).map(({ from, to, count }) => ({
    from: quoteDot(from),
    to: quoteDot(to),
    attributes: attributes({
      label: `not in the machine ${times(count)}`,
      color: "#c62828",
      style: "dotted",
    }),
  }));
  const legend =
    walk === undefined
      ? []
      : ["green: visited", "red: something failed", "double: the trace ends here", ...remarksOf(walk)];
  return draw("graph.dot", {
    name: quoteDot(facts.machine.interface),
    title: quoteDot(`The states of ${facts.machine.interface}`),
    states,
    edges: [...edges, ...strays],
    // Lines that end with \l are set to the left.
    legend: legend.length === 0 ? "" : quoteDot(`${legend.join("\\l")}\\l`),
  });
}

function attributes(values: Readonly<Record<string, string>>): string {
  const list = Object.entries(values).map(([key, value]) => `${key}=${quoteDot(value)}`);
  return list.length === 0 ? "" : ` [${list.join(", ")}]`;
}

/** A text between quotation marks; backslashes stay what they are, for they break lines. */
function quoteDot(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
