import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import { packagePath } from "../assets.js";

/** Gives the text of a template by name. */
export type TemplateSource = (name: string) => string;

/** Prints a view. */
export type Printer = (view: object) => string;

/** How all templates are compiled: they print code, and a name that the view does not have is a mistake. */
export const compileOptions = { noEscape: true, strict: true } as const;

/** The templates that others print inside of themselves. */
const PARTIALS = ["banner", "doc", "view", "processor"];

/** The templates as the build has compiled them: by name, with the hash of the text that they were compiled from. */
type Precompiled = Readonly<Record<string, { readonly hash: string; readonly spec: TemplateSpecification }>>;

export const precompiledPath = packagePath("dist/generator/emit/precompiled.cjs");

const require = createRequire(import.meta.url);

/**
 * The printers of templates. Where all templates are as the build has compiled them, only the runtime of Handlebars is
 * loaded; its compiler takes longer to load and to run than all printing.
 */
export function loadTemplates(source: TemplateSource): (name: string) => Printer {
  const built: Precompiled = existsSync(precompiledPath) ? (require(precompiledPath) as Precompiled) : {};
  if (!isFresh(built, source)) return compileTemplates(source);
  const runtime = (require("handlebars/runtime") as typeof Handlebars).create();
  const printer = (name: string): Printer => runtime.template(built[name]!.spec);
  for (const name of PARTIALS) runtime.registerPartial(name, printer(name));
  return printer;
}

function compileTemplates(source: TemplateSource): (name: string) => Printer {
  const handlebars = (require("handlebars") as typeof Handlebars).create();
  for (const name of PARTIALS) handlebars.registerPartial(name, source(name));
  return (name) => handlebars.compile(source(name), compileOptions);
}

function isFresh(built: Precompiled, source: TemplateSource): boolean {
  const names = Object.keys(built);
  return (
    PARTIALS.every((name) => names.includes(name)) &&
    names.every((name) => built[name]!.hash === hashOf(source(name)))
  );
}

/** The banner as templates print it: as it is, and as a comment of XML may hold it, without two hyphens in a row. */
export function bannerView(banner: string): { readonly banner: string; readonly comment: string } {
  return { banner, comment: banner.replace(/--+/g, (run) => run.split("").join("\u200b")) };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
