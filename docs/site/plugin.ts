import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  Application,
  Converter,
  DeclarationReflection,
  type DocumentReflection,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  RendererEvent,
} from "typedoc";
import { categories } from "../../generator/emit/categories.js";
import { crossLink, knownNames } from "./crosslinks.js";
import { inlineDiagram } from "./diagram.js";
import { showHexadecimal } from "./hexadecimal.js";
import { idlPage } from "./idl-page.js";
import { titled } from "./titles.js";

/** Tables, whose members say what they are by their names and values, and what another package documents. */
const SELF_EXPLAINING = /^(advice|layouts|Koffi|Library|NativeInterfaces)\./;

/** What the pages need beyond typedoc: titles of guides, pages of the IDL, and links by name. */
export function load(app: Application): void {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue("categoryOrder", ["Guides", ...Object.keys(categories), "*", "IDL"]);
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    titled(document as DocumentReflection);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const file of readdirSync("idl").filter((name) => name.endsWith(".idl"))) {
      const path = `idl/${file}`;
      const page = idlPage(path, readFileSync(path, "utf8"), context.project);
      context.project.addChild(page);
      context.project.registerReflection(page, undefined, resolve(path) as never);
    }
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    app.options.setValue("intentionallyNotDocumented", selfExplaining(context.project));
    describeSetters(context.project);
    showHexadecimal(context.project);
  });
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    const names = knownNames(project, app.renderer);
    const drawing = readFileSync("generated/state-machine.svg", "utf8");
    app.renderer.on(PageEvent.END, (page) => {
      if (page.contents === undefined) return;
      page.contents = inlineDiagram(crossLink(page.contents, page.url, names), page.url, drawing, names);
    });
  });
}

/** What is said of reading a property holds for writing it too. */
function describeSetters(project: ProjectReflection): void {
  for (const one of Object.values(project.reflections)) {
    if (!(one instanceof DeclarationReflection) || one.setSignature === undefined) continue;
    const comment = one.getSignature?.comment?.clone();
    if (comment !== undefined) one.setSignature.comment ??= comment;
  }
}

function selfExplaining(project: ProjectReflection): string[] {
  return Object.values(project.reflections)
    .filter(
      (one) =>
        one.kindOf([ReflectionKind.Property, ReflectionKind.CallSignature]) &&
        !one.hasComment() &&
        one.name !== "__type" &&
        SELF_EXPLAINING.test(one.getFullName()),
    )
    .map((one) => one.getFriendlyFullName());
}
