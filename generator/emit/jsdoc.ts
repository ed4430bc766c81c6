import type { DocModel, OriginModel } from "../model/model.js";
import { pageUrl } from "../model/pages.js";

const WIDTH = 100;

/** The lines of a JSDoc comment, ready to be printed at any indentation. */
export function jsdoc(
  doc: DocModel,
  extra: { notes?: readonly string[]; origin?: OriginModel; link?: (page: string) => string } = {},
): string[] {
  const link = extra.link ?? ((page) => `{@link ${pageUrl(page)} | ${page}}`);
  const blocks: string[][] = [];
  if (doc.text !== "") blocks.push(doc.text.split("\n").flatMap(wrap));
  for (const note of extra.notes ?? []) blocks.push(wrap(note));
  const remarks = (doc.contradictions ?? []).flatMap(({ text, decision }) => [
    ...wrap(`The documents disagree: ${text}`),
    ...wrap(`Decision: ${decision}`),
  ]);
  if (remarks.length > 0) blocks.push(["@remarks", ...remarks]);
  const links = (doc.sources ?? []).map((page) => `@see ${link(page)}`);
  if (extra.origin !== undefined) links.push(`@see ${extra.origin.file}:${extra.origin.line}`);
  if (links.length > 0) blocks.push(links);
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block])).map(keepOpen);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}

/** A comment of one text. */
export function comment(text: string, ...notes: string[]): string[] {
  return jsdoc({ text }, { notes });
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Keeps text from ending the comment. */
function keepOpen(line: string): string {
  return line.replaceAll("*/", "*\\/");
}
