import Handlebars from "handlebars";
import type { Model } from "../model/model.js";
import { emitters } from "./emitters.js";

/** Gives the text of a template by name. */
export type TemplateSource = (name: string) => string;

/** What the files of a run say of their origin. */
export interface RenderOptions {
  /** How the banner names the IDL. */
  readonly sources: string;
}

/** Renders all files of the SDK: their names and texts. */
export function render(
  model: Model,
  template: TemplateSource,
  { sources }: RenderOptions,
): Map<string, string> {
  const handlebars = Handlebars.create();
  for (const partial of ["banner", "doc"]) handlebars.registerPartial(partial, template(partial));
  const banner = `Generated from ${sources} by \`npx iostx generate\`. Do not edit: change the IDL and generate again.`;
  const files = new Map<string, string>();
  for (const { file, view } of emitters) {
    const print = handlebars.compile(template(file), { noEscape: true, strict: true });
    files.set(file, tidy(print({ ...view(model), banner })));
  }
  files.set("iostx.model.json", `${JSON.stringify(model, null, 2)}\n`);
  return files;
}

/** Ends a file with one line end, and keeps empty lines single. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
