import type { Doc } from "../language/doc.js";
import type { Span } from "../language/source.js";
import type { DocModel, OriginModel } from "./model.js";

/** The documentation of a declaration as the model keeps it. */
export function docOf(doc: Doc | undefined): DocModel {
  if (doc === undefined) return { text: "" };
  const sources = doc.tags.filter((tag) => tag.name === "source").map((tag) => tag.text);
  const contradictions = doc.tags.flatMap((tag, index) => {
    if (tag.name !== "contradiction") return [];
    const next = doc.tags[index + 1];
    return [{ text: tag.text, decision: next?.name === "decision" ? next.text : "" }];
  });
  return {
    text: doc.text,
    ...(sources.length > 0 ? { sources } : {}),
    ...(contradictions.length > 0 ? { contradictions } : {}),
  };
}

export function hasTag(doc: Doc | undefined, name: string): boolean {
  return doc?.tags.some((tag) => tag.name === name) ?? false;
}

export function originOf(span: Span): OriginModel {
  return { file: span.file.path, line: span.file.position(span.start).line };
}
