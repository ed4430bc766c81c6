import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import { packagePath } from "../assets.js";
import { printing } from "./printing.js";

/** Gives the text of a template by name. */
export type TemplateSource = (name: string) => string;

/** Prints a view. */
export type Printer = (view: object) => string;

/** How all templates are compiled: they print code, and a name that the view does not have is a mistake. */
const compileOptions = { noEscape: true, strict: true } as const;

/** The templates that others print inside of themselves. */
const PARTIALS = ["banner", "doc", "view", "processor"];

/** A template as the build has compiled it, with the hash of the text that it was compiled from. */
interface CompiledTemplate {
  readonly hash: string;
  readonly print: (view: object, root: object) => string;
}

type CompiledTemplates = Readonly<Record<string, CompiledTemplate>>;

export const precompiledPath = packagePath("dist/generator/emit/precompiled.cjs");

const require = createRequire(import.meta.url);

/**
 * The printers of templates. Where all templates are as the build has compiled them, Handlebars is not loaded: that
 * takes longer than all printing.
 */
export function loadTemplates(source: TemplateSource): (name: string) => Printer {
  const built = loadCompiled();
  if (!isFresh(built, source)) return compileTemplates(source);
  return (name) => (view) => built[name]!.print(view, view);
}

function loadCompiled(): CompiledTemplates {
  if (!existsSync(precompiledPath)) return {};
  return (require(precompiledPath) as (calls: typeof printing) => CompiledTemplates)(printing);
}

function compileTemplates(source: TemplateSource): (name: string) => Printer {
  const handlebars = (require("handlebars") as typeof Handlebars).create();
  for (const name of PARTIALS) handlebars.registerPartial(name, source(name));
  return (name) => handlebars.compile(source(name), compileOptions);
}

function isFresh(built: CompiledTemplates, source: TemplateSource): boolean {
  const names = Object.keys(built);
  return names.length > 0 && names.every((name) => built[name]!.hash === hashOf(source(name)));
}

/** The banner as templates print it: as it is, and as a comment of XML may hold it, without two hyphens in a row. */
export function bannerView(banner: string): { readonly banner: string; readonly comment: string } {
  return { banner, comment: banner.replace(/--+/g, (run) => run.split("").join("\u200b")) };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
