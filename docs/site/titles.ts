import type { DocumentReflection } from "typedoc";

/** Names a guide by its heading. */
export function titled(document: DocumentReflection): void {
  const text = document.content.map((part) => part.text).join("");
  document.name = /^# +(.*)$/m.exec(text)?.[1] ?? document.name;
  document.frontmatter.category ??= "Guides";
}
