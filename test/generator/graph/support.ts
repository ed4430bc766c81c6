import * as assert from "uvu/assert";
import { MachineFacts } from "../../../generator/emit/view/machine.js";
import { drawGraph, type GraphFormat } from "../../../generator/graph/draw.js";
import { edgesOf } from "../../../generator/graph/edges.js";
import { parseTrace } from "../../../generator/graph/trace.js";
import { type Walk, walkTrace } from "../../../generator/graph/walk.js";
import { projectModel, readProject, template } from "../support.js";

export const model = projectModel();
const facts = new MachineFacts(model);

/** A recorded upload: two folders, of which the second fails; then the contents, broken off. */
export const upload = readProject("test/fixtures/trace/upload.jsonl");

/** A trace of events. */
export function lines(...events: readonly object[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

export const enter = (from: string, to: string) => [
  { type: "call", method: "SyncBeg", arguments: [], hresult: 0, state: from },
  { type: "transition", from, to },
];

export const leave = (from: string, to: string) => [
  { type: "call", method: "SyncEnd", arguments: [], hresult: 0, state: from },
  { type: "transition", from, to },
];

/** What a trace does to the machine of the project. */
export function walk(trace: string): Walk {
  const result = walkTrace(parseTrace(trace), facts, model);
  if (result.ok) return result.walk;
  throw new Error(`line ${result.line}: ${result.problem}`);
}

/** Where a trace is wrong, and how. */
export function problem(trace: string): string {
  const result = walkTrace(parseTrace(trace), facts, model);
  return result.ok ? "none" : `${result.line}: ${result.problem}`;
}

/** The ways that were gone, with their counts. */
export function gone({ counts }: Walk): Record<string, number> {
  const named = edgesOf(facts).map(({ from, to }, index) => [`${from} ${to}`, counts[index]!] as const);
  return Object.fromEntries(named.filter(([, count]) => count > 0));
}

export function draw(format: GraphFormat, trace?: string): string {
  const result = drawGraph(model, {
    format,
    template,
    sources: "idl/*.idl",
    ...(trace === undefined ? {} : { trace }),
  });
  assert.ok(result.ok);
  return result.text;
}
