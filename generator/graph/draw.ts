import { bannerView, loadTemplates, type TemplateSource } from "../emit/handlebars.js";
import { MachineFacts } from "../emit/view/machine.js";
import type { Model } from "../model/model.js";
import { drawDot } from "./dot.js";
import { drawMermaid } from "./mermaid.js";
import { drawSvg } from "./svg.js";
import { parseTrace } from "./trace.js";
import { type Walk, walkTrace } from "./walk.js";

/** Prints a view with the template of a name. */
export type Draw = (template: string, view: object) => string;

export const graphFormats = ["mermaid", "dot", "svg"] as const;

export type GraphFormat = (typeof graphFormats)[number];

const formats: Readonly<Record<GraphFormat, (model: Model, draw: Draw, walk: Walk | undefined) => string>> = {
  mermaid: drawMermaid,
  dot: drawDot,
  svg: drawSvg,
};

export interface GraphOptions {
  readonly format: GraphFormat;
  readonly template: TemplateSource;
  /** How the diagram names the IDL. */
  readonly sources: string;
  /** The text of a trace. */
  readonly trace?: string;
}

/** A diagram; or what is wrong with which line of the trace. */
export type GraphResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Draws the machine of a model, which must have one, with the way of a trace where there is one. */
export function drawGraph(model: Model, { format, template, sources, trace }: GraphOptions): GraphResult {
  const facts = new MachineFacts(model);
  const result = trace === undefined ? undefined : walkTrace(parseTrace(trace), facts, model);
  if (result !== undefined && !result.ok) return result;
  const printer = loadTemplates(template);
  const banner = `Drawn from ${sources} by \`npx iostx graph\`.`;
  const draw: Draw = (name, view) => printer(name)({ ...view, ...bannerView(banner) });
  return { ok: true, text: formats[format](model, draw, result?.walk) };
}
