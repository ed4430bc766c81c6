import type { DocModel, OriginModel } from "../../model/model.js";
import { pageUrl } from "../../model/pages.js";

/** A name as Markdown shows it. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Text of the IDL, in which nothing is taken for a tag. */
export function prose(text: string): string {
  return text.replace(/`[^`]*`|</g, (part) => (part === "<" ? "&lt;" : part));
}

/** Text as it may stand in a cell of a table. */
export function cell(text: string): string {
  return prose(text.replace(/\s*\n\s*/g, " ")).replaceAll("|", "\\|");
}

/** What the original documents disagree about, and what was decided. */
export function decisions({ contradictions = [] }: DocModel): { text: string; decision: string }[] {
  return contradictions.map(({ text, decision }) => ({ text: prose(text), decision: prose(decision) }));
}

/** The pages of the original documentation. */
export function pages({ sources = [] }: DocModel): { page: string; url: string }[] {
  return sources.map((page) => ({ page, url: pageUrl(page) }));
}

/** Where something is declared. */
export function placeOf({ file, line }: OriginModel): string {
  return code(`${file}:${line}`);
}
