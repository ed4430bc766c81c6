import { type Explanation, firstSentence } from "./explanation.js";

const WIDTH = 100;
const LABEL = 13;

/** Explanations for people: one or two in full, more as a list to choose from. */
export function renderExplanations(found: readonly Explanation[]): string {
  if (found.length <= 2) return found.map(renderExplanation).join("\n\n");
  const width = Math.max(...found.map(({ name }) => name.length));
  const lines = found.map(
    ({ name, summary, text }) => `  ${name.padEnd(width)}  ${firstSentence(text) || summary}`,
  );
  return `${found.length} things have that name or value; ask for one of them:\n\n${lines.join("\n")}\n`;
}

function renderExplanation(explanation: Explanation): string {
  const { name, summary, text, facts, example, contradictions, pages, origin } = explanation;
  const blocks = [`${name}: ${summary}`];
  if (text !== "")
    blocks.push(
      text
        .split("\n\n")
        .map((paragraph) => wrap(paragraph, ""))
        .join("\n\n"),
    );
  const rows = [
    ...facts,
    ...(pages.length > 0 ? [{ label: "page", values: pages }] : []),
    ...(origin === undefined ? [] : [{ label: "declared", values: [`${origin.file}:${origin.line}`] }]),
  ];
  if (rows.length > 0) blocks.push(rows.map(renderFact).join("\n"));
  for (const { text: problem, decision } of contradictions) {
    blocks.push(
      `${wrap(`The documents disagree: ${problem}`, "  ")}\n${wrap(`Decision: ${decision}`, "  ")}`,
    );
  }
  if (example !== undefined) {
    const where = {
      file: "",
      extension: ", between #ifdef IOSTX_IDLC and #endif",
      machine: ", in the machine",
    };
    blocks.push(
      `Wrong${where[example.within]}:\n${quoteCode(example.bad)}`,
      `Right:\n${quoteCode(example.good)}`,
    );
  }
  return `${blocks.join("\n\n")}\n`;
}

function renderFact({
  label,
  values,
}: {
  readonly label: string;
  readonly values: readonly string[];
}): string {
  const margin = " ".repeat(LABEL + 2);
  // Short values share a line; those that are sentences have lines of their own.
  const isList = values.every((value) => !value.includes(" "));
  const text = isList
    ? wrap(values.join(", "), margin)
    : values.map((value) => wrap(value, margin, `${margin}  `)).join("\n");
  return `  ${label.padEnd(LABEL)}${text.slice(margin.length)}`;
}

/** Breaks a text into lines between words. */
function wrap(text: string, margin: string, hanging = margin): string {
  const lines: string[] = [];
  let line = margin;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = hanging + word;
    } else {
      line += line.trim() === "" ? word : ` ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

/** A piece of IDL; a line that is too long to be read is cut in the middle. */
function quoteCode(code: string): string {
  return code
    .split("\n")
    .map((line) => (line.length > 2 * WIDTH ? `${line.slice(0, 40)} ... ${line.slice(-40)}` : line))
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}
