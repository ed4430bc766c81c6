import type { Model } from "../../model/model.js";
import { MachineFacts } from "./machine.js";

/** The machine as a Mermaid state diagram. */
export function mermaidView(model: Model): object {
  const facts = new MachineFacts(model);
  return {
    initial: facts.machine.initial,
    edges: facts.open.flatMap((state) =>
      state.from.map(({ state: from, when }) => ({
        from,
        to: state.name,
        label: when !== undefined ? ` : with ${when}` : state.by !== undefined ? ` : ${state.by.method}` : "",
      })),
    ),
    notes: facts.open.map(({ name, struct }) => ({ state: name, struct })),
  };
}

/** Sizes in pixels; the boxes are as wide as the longest name needs. */
const BOX = { letter: 9, padding: 24, height: 46, gapX: 64, gapY: 22, margin: 20, top: 48 } as const;

interface Box {
  readonly name: string;
  readonly struct: string;
  readonly x: number;
  readonly y: number;
  readonly initial: boolean;
}

/** The machine as a drawing: a tree from left to right, with the conditional ways dashed. */
export function svgView(model: Model): object {
  const facts = new MachineFacts(model);
  const boxes = new Map<string, Box>();
  const width =
    Math.ceil(Math.max(...facts.machine.list.map(({ name }) => name.length)) * BOX.letter) + BOX.padding;
  let row = 0;
  const place = (name: string, depth: number): number => {
    const rows = facts.branches(name).map((child) => place(child.name, depth + 1));
    const at = rows.length === 0 ? row++ : (rows[0]! + rows.at(-1)!) / 2;
    const x = BOX.margin + depth * (width + BOX.gapX);
    const y = BOX.top + at * (BOX.height + BOX.gapY);
    boxes.set(name, { name, struct: facts.state(name).struct ?? "", x, y, initial: depth === 0 });
    return at;
  };
  place(facts.machine.initial, 0);
  const drawn = [...boxes.values()];
  const edges = facts.open.flatMap((state) =>
    state.from.map(({ state: from, when }) => {
      const [a, b] = [boxes.get(from)!, boxes.get(state.name)!];
      const label = when ?? state.by?.method ?? "";
      return { ...edgeBetween(a, b, width), dashed: when !== undefined, label };
    }),
  );
  return {
    width: Math.max(...drawn.map(({ x }) => x)) + width + BOX.margin,
    height: Math.max(...drawn.map(({ y }) => y)) + BOX.height + BOX.margin,
    boxWidth: width,
    boxHeight: BOX.height,
    title: escapeXml(`The states of ${facts.machine.interface}`),
    description: escapeXml(facts.machine.doc.text),
    boxes: drawn.map((box) => ({
      ...box,
      centerX: box.x + width / 2,
      nameY: box.y + (box.struct === "" ? 28 : 20),
      structY: box.y + 37,
      kind: box.initial ? "initial" : "state",
    })),
    edges,
  };
}

/** A curve from the right side of one box to the left side of another. */
function edgeBetween(a: Box, b: Box, width: number): { path: string; labelX: number; labelY: number } {
  const startX = a.x + width;
  const startY = a.y + BOX.height / 2;
  const endY = b.y + BOX.height / 2;
  const bend = startX + BOX.gapX / 2;
  // A way back, or into the state itself, runs below the boxes.
  if (b.x <= a.x) {
    const under = Math.max(a.y, b.y) + BOX.height + BOX.gapY / 2;
    const [from, to] = [a.x + width * 0.7, b.x + width * 0.3];
    const path = `M ${from} ${a.y + BOX.height} C ${from} ${under} ${from} ${under} ${(from + to) / 2} ${under} C ${to} ${under} ${to} ${under} ${to} ${b.y + BOX.height + 3}`;
    return { path, labelX: (from + to) / 2, labelY: under - 4 };
  }
  // A way that skips a column runs above the boxes between.
  if (b.x - startX > BOX.gapX) {
    const over = b.y - BOX.gapY / 2 - 4;
    const path = `M ${startX} ${startY - 10} C ${bend} ${startY - 10} ${startX + 8} ${over} ${bend} ${over} L ${b.x - BOX.gapX / 2 - 16} ${over} C ${b.x - 20} ${over} ${b.x - 30} ${endY - 10} ${b.x - 3} ${endY - 10}`;
    return { path, labelX: startX + BOX.gapX + width / 2, labelY: over - 5 };
  }
  const path = `M ${startX} ${startY} C ${bend} ${startY} ${bend} ${endY} ${b.x - 3} ${endY}`;
  return { path, labelX: b.x + width / 2, labelY: b.y - 6 };
}

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
