import type { StructLayout } from "../model/layout.js";
import type { DocModel } from "../model/model.js";
import { pageUrl } from "../model/pages.js";

/** What is told of a name: how it is declared, what its documentation says, and what the compiler knows. */
export interface Description {
  readonly code: string;
  readonly doc?: DocModel;
  readonly facts: readonly string[];
}

/** A description as Markdown. */
export function toMarkdown({ code, doc, facts }: Description): string {
  const parts = [`\`\`\`idl\n${code}\n\`\`\``];
  if (doc !== undefined && doc.text !== "") parts.push(doc.text);
  if (facts.length > 0) parts.push(facts.map((fact) => `- ${fact}`).join("\n"));
  for (const { text, decision } of doc?.contradictions ?? [])
    parts.push(`The documents disagree: ${text} Decision: ${decision}`);
  const links = (doc?.sources ?? []).map((page) => `[${page}](${pageUrl(page)})`);
  if (links.length > 0) parts.push(`See ${links.join(", ")}.`);
  return parts.join("\n\n");
}

export function hex(value: number): string {
  return `0x${(value >>> 0).toString(16)}`;
}

/** `224 bytes on x64, 136 on x86`, or `46 bytes` where both agree */
export function sizeText({ x64, x86 }: StructLayout): string {
  return x64.size === x86.size ? `${x64.size} bytes` : `${x64.size} bytes on x64, ${x86.size} on x86`;
}
