import type { Span } from "./source.js";

/** A documentation comment: its text, and its tags in order (`@source iostx-syncbeg`). */
export interface Doc {
  readonly text: string;
  readonly tags: readonly DocTag[];
}

export interface DocTag {
  readonly name: string;
  readonly text: string;
}

/** Reads a documentation comment; lines of one paragraph are joined, empty lines separate paragraphs. */
export function parseDoc(span: Span): Doc {
  const lines = span.file.text
    .slice(span.start + 3, span.end - 2)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const sections: { name: string; lines: string[] }[] = [{ name: "", lines: [] }];
  for (const line of lines) {
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    if (tag === null) sections.at(-1)!.lines.push(line);
    else sections.push({ name: tag[1]!, lines: [tag[2]!] });
  }
  const [text, ...tags] = sections.map((section) => ({ name: section.name, text: flow(section.lines) }));
  return { text: text!.text, tags };
}

function flow(lines: readonly string[]): string {
  return lines
    .join("\n")
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\n/g, " "))
    .join("\n\n");
}
