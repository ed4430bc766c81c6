import type { DocModel, OriginModel } from "../model/model.js";
import { pageUrl } from "../model/pages.js";

const WIDTH = 100;

/** What a comment says besides what the IDL does. */
export interface Extra {
  readonly notes?: readonly string[];
  /** The errors that are thrown, each with the circumstances. */
  readonly throws?: readonly string[];
  readonly origin?: OriginModel;
  /** Further places to look at. */
  readonly see?: readonly string[];
  /** How a page of the original documentation is named; as a link unless given. */
  readonly link?: (page: string) => string;
}

/** The lines of a JSDoc comment, ready to be printed at any indentation. */
export function jsdoc(doc: DocModel, extra: Extra = {}): string[] {
  const pageLink = extra.link ?? ((page) => `{@link ${pageUrl(page)} | ${page}}`);
  const blocks: string[][] = [];
  if (doc.text !== "") blocks.push(doc.text.split("\n").flatMap(wrap));
  for (const note of extra.notes ?? []) blocks.push(wrap(note));
  const remarks = (doc.contradictions ?? []).flatMap(({ text, decision }) => [
    ...wrap(`The documents disagree: ${text}`),
    ...wrap(`Decision: ${decision}`),
  ]);
  const throws = (extra.throws ?? []).flatMap((error) => wrap(`@throws ${error}`));
  if (throws.length > 0) blocks.push(throws);
  if (remarks.length > 0) blocks.push(["@remarks", ...remarks]);
  const links = (extra.see ?? []).map((place) => `@see ${place}`);
  links.push(...(doc.sources ?? []).map((page) => `@see ${pageLink(page)}`));
  if (extra.origin !== undefined) links.push(`@see ${extra.origin.file}:${extra.origin.line}`);
  if (links.length > 0) blocks.push(links);
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block])).map(keepOpen);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}

/** A link to something that the SDK declares, or to a member of it. */
export function link(...path: readonly string[]): string {
  return `{@link ${path.join(".")}}`;
}

/** A comment of one text. */
export function comment(text: string, ...notes: string[]): string[] {
  return jsdoc({ text }, { notes });
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACE)) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A space, but not one inside of a link. */
const SPACE = / (?![^{]*\})/;

/** Keeps text from ending the comment. */
function keepOpen(line: string): string {
  return line.replaceAll("*/", "*\\/");
}
