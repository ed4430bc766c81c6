import type { DocModel, OriginModel } from "../../model/model.js";
import { pageUrl } from "../../model/pages.js";
import { jsdoc } from "../jsdoc.js";

/** The lines of a comment in C: shorter than in TypeScript, where editors show one at a time. */
export function cComment(
  doc: DocModel,
  extra: { readonly lead?: string; readonly notes?: readonly string[]; readonly origin?: OriginModel } = {},
): string[] {
  const text = [extra.lead ?? "", doc.text, ...(extra.notes ?? [])].filter((part) => part !== "").join(" ");
  const origin = extra.origin === undefined ? {} : { origin: extra.origin };
  const lines = jsdoc({ ...doc, text }, { ...origin, link: pageUrl });
  return lines.map((line, index) => (index === 0 ? `/*${quiet(line.slice(2))}` : quiet(line)));
}

/** What tells a reader the name in the IDL, where C cannot bear it. */
export function renamedNote(safe: string, name: string): string[] {
  return safe === name ? [] : [`Called \`${name}\` in the IDL.`];
}

/** Compilers warn of comments that seem to begin inside of others, and of backslashes at the end of lines. */
function quiet(line: string): string {
  return line.replaceAll("/*", "/ *").replace(/\\$/, "\\.");
}
