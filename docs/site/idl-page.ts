import { DocumentReflection, type ProjectReflection } from "typedoc";

const KEYWORDS = new Set(
  (
    "import typedef struct enum union interface const void cpp_quote members flags values machine of init begin end result " +
    "error failures initial state from when by until each while reserved value in out inout success exclusive requires for " +
    "prefix object local uuid size_is v1_enum unsigned signed long short char int hyper byte"
  ).split(" "),
);

const TOKEN =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|(?<string>"[^"\n]*")|(?<name>[A-Za-z_]\w*)|(?<other>[\s\S])/g;

/** A file of the IDL as a page: every line has an anchor, every name can become a link. */
export function idlPage(path: string, text: string, project: ProjectReflection): DocumentReflection {
  const lines = colour(text.trimEnd())
    .split("\n")
    .map((line, index) => `<span id="L${index + 1}">${line}</span>`);
  const html = `# ${path}\n\n<pre class="idl"><code class="idl">${lines.join("\n")}</code></pre>\n`;
  return new DocumentReflection(path, project, [{ kind: "text", text: html }], { category: "IDL" });
}

/** The text as HTML, in which no span reaches over the end of a line. */
function colour(text: string): string {
  return text.replace(TOKEN, (part, ...rest) => {
    const { comment, string, name } = rest.at(-1) as Record<string, string | undefined>;
    if (comment !== undefined) return eachLine(comment, (line) => `<i>${escapeHtml(line)}</i>`);
    if (string !== undefined) return `<span class="string">${escapeHtml(string)}</span>`;
    if (name !== undefined) return KEYWORDS.has(name) ? `<b>${name}</b>` : `<var>${name}</var>`;
    return escapeHtml(part);
  });
}

function eachLine(text: string, wrap: (line: string) => string): string {
  return text
    .split("\n")
    .map((line) => (line.trim() === "" ? line : wrap(line)))
    .join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
