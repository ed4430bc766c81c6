import type { DocModel, OriginModel } from "../model/model.js";
import { pageUrl } from "../model/pages.js";
import type { Example } from "./example.js";

export type ExplanationKind =
  | "diagnostic"
  | "lint rule"
  | "result code"
  | "flag"
  | "value"
  | "constant"
  | "property tag"
  | "property type"
  | "flag word"
  | "set"
  | "identifier"
  | "enum"
  | "struct"
  | "member"
  | "type"
  | "interface"
  | "method"
  | "parameter"
  | "state";

/** One thing that is known, under a heading: `used by`, and where. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** All that is known about one name. It is plain JSON, and what `iostx explain --json` prints. */
export interface Explanation {
  readonly kind: ExplanationKind;
  readonly name: string;
  /** What it is, in a few words: `0x10000, flag of UPF`. */
  readonly summary: string;
  /** Its documentation. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly example?: Example;
  readonly contradictions: readonly { readonly text: string; readonly decision: string }[];
  /** Addresses of the pages that document it. */
  readonly pages: readonly string[];
  /** Where the IDL declares it. */
  readonly origin?: OriginModel;
}

/** What the comment of a declaration, and its place, say about it. */
export function documented({
  doc,
  origin,
}: {
  readonly doc: DocModel;
  readonly origin?: OriginModel;
}): Pick<Explanation, "text" | "contradictions" | "pages" | "origin"> {
  return {
    text: doc.text,
    contradictions: doc.contradictions ?? [],
    pages: (doc.sources ?? []).map(pageUrl),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** The facts that have a value. */
export function factsOf(
  ...facts: readonly (readonly [label: string, value: string | undefined | readonly string[]])[]
): Fact[] {
  return facts.flatMap(([label, value]) => {
    const values = value === undefined ? [] : typeof value === "string" ? [value] : value;
    return values.length === 0 ? [] : [{ label, values }];
  });
}

/** A number as the documents write it. */
export function hex(value: number, digits = 1): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, "0")}`;
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
