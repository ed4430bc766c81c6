import type { Model } from "../model/model.js";
import { categorize, categoryOf, describeCategories } from "./categories.js";
import { type Emitter, emitters } from "./emitters.js";
import { bannerView, loadTemplates, type TemplateSource } from "./handlebars.js";
import { pruneImports } from "./imports.js";
import { withSafeNames } from "./naming.js";
import { defaultTarget, type ImportExtension, type Layer, type TargetOptions } from "./options.js";
import { stamp, VERSION } from "./stamp.js";
import { interfaceHash } from "./view/version.js";

/** The module that has nothing of its own. */
const INDEX = "index.ts";

export interface RenderOptions {
  /** How the banner of the files names the IDL. */
  readonly sources: string;
  readonly template: TemplateSource;
  readonly target?: TargetOptions;
}

/** Renders the files of the SDK: their names and texts. */
export function render(
  model: Model,
  { sources, template, target = defaultTarget }: RenderOptions,
): Map<string, string> {
  const named = withSafeNames(model);
  const hash = interfaceHash(named, target);
  const printer = loadTemplates(template);
  const banner = `Generated from ${sources} by \`npx iostx generate\`. Do not edit: change the IDL and generate again.`;
  const print = (file: string, view: object) => {
    const text = printer(file.slice(file.lastIndexOf("/") + 1))({ ...view, ...bannerView(banner) });
    if (!isModule(file)) return tidy(text);
    const module = pruneImports(text);
    const stamped = file === VERSION || file === INDEX ? module : stamp(module, file, hash);
    return withExtension(tidy(stamped), target.importExtension);
  };
  const printOne = (one: Emitter) => {
    const text = print(one.file, one.view(one.verbatim ? model : named, target));
    return isModule(one.file) ? categorize(text, categoryOf(one.file, one.layer)) : text;
  };
  const wanted = emitters.filter(({ when }) => when(named));
  const all = new Map<Emitter, string>(wanted.map((one) => [one, printOne(one)]));
  const chosen = choose(all, target.only);
  const written = [...all].filter(([{ file }]) => chosen.has(file));
  const files = new Map(written.map(([{ file }, text]) => [file, text]));
  const modules = written.map(([one]) => one).filter(({ file, apart }) => isModule(file) && !apart);
  files.set(
    INDEX,
    print(INDEX, {
      title: titleOf(model),
      modules: modules.map(({ file, namespace }) => ({
        name: file.slice(0, -3),
        exports: exportsOf(file, namespace),
      })),
      categories: describeCategories(modules.map(({ file, layer }) => categoryOf(file, layer))),
    }),
  );
  if (target.only.includes("artefacts")) files.set("iostx.model.json", `${JSON.stringify(model, null, 2)}\n`);
  return files;
}

/** The files of the wanted layers, and those that they import. */
function choose(all: ReadonlyMap<Emitter, string>, only: readonly Layer[]): Set<string> {
  const chosen = new Set<string>();
  const texts = new Map([...all].map(([{ file }, text]) => [file, text]));
  const add = (file: string) => {
    if (chosen.has(file)) return;
    chosen.add(file);
    for (const [, name] of (texts.get(file) ?? "").matchAll(/from "\.\/([\w-]+)(?:\.\w+)?";/g))
      add(`${name}.ts`);
  };
  for (const { file, layer } of all.keys()) if (only.includes(layer)) add(file);
  return chosen;
}

/** What the index shows of a module. */
function exportsOf(file: string, namespace = false): string {
  return namespace ? `* as ${file.slice(0, -3)}` : "*";
}

function titleOf({ machine }: Model): string {
  return machine === undefined
    ? "The SDK, all layers in one."
    : `The SDK of ${machine.interface}, all layers in one.`;
}

function isModule(file: string): boolean {
  return file.endsWith(".ts");
}

/** Templates import `./name.js`; users choose how their modules do. */
function withExtension(text: string, extension: ImportExtension): string {
  if (extension === "js") return text;
  return text.replace(/(from "\.\/[\w-]+)\.js";/g, `$1${extension === "none" ? "" : `.${extension}`}";`);
}

/** Ends a file with one line end, and keeps empty lines single. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
