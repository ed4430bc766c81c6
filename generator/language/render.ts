import { type Diagnostic, placeOf } from "./diagnostics.js";

export type ErrorFormat = "text" | "json" | "github-actions";

export const errorFormats: readonly ErrorFormat[] = ["text", "json", "github-actions"];

/** Diagnostics as a reader wants them: a person, a script, or the annotations of a pull request. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: ErrorFormat,
  color = false,
): string {
  switch (format) {
    case "text":
      return `${diagnostics.map((diagnostic) => renderText(diagnostic, color)).join("\n\n")}\n`;
    case "json":
      return `${JSON.stringify(diagnostics.map(diagnosticJson), null, 2)}\n`;
    case "github-actions":
      return `${diagnostics.map(renderAnnotation).join("\n")}\n`;
  }
}

function renderText(diagnostic: Diagnostic, color: boolean): string {
  const { span, code, message, fix, suggestion, severity = "error" } = diagnostic;
  const { line, column } = span.file.position(span.start);
  const source = span.file.line(line);
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const width = Math.max(1, Math.min(span.end - span.start, source.length - column + 1));
  // A tab before the span stays a tab, so that the underline stands below its text at any tab width.
  const indent = source.slice(0, column - 1).replace(/[^\t]/g, " ");
  const paint = (style: string, text: string) => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const mark = severity === "error" ? "31;1" : "33;1";
  const lines = [
    `${placeOf(span)}: ${paint(mark, `${severity} ${code}`)}: ${message}`,
    `${number} | ${visible(source)}`,
    `${gutter} | ${indent}${paint(mark, "~".repeat(width))}`,
  ];
  if (suggestion !== undefined) lines.push(`${gutter} = did you mean ${paint("1", suggestion)}?`);
  lines.push(`${gutter} = fix: ${fix}`);
  return lines.join("\n");
}

/** A line of source without what a terminal would act on: control characters as the pictures that Unicode has of them. */
function visible(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant.
  return line.replace(/[\0-\x08\v-\x1f\x7f]/g, (character) =>
    character === "\x7f" ? "\u2421" : String.fromCodePoint(0x2400 + character.charCodeAt(0)),
  );
}

/** A diagnostic for a script. */
export function diagnosticJson({
  code,
  message,
  fix,
  suggestion,
  span,
  severity,
}: Diagnostic): Record<string, unknown> {
  return {
    ...(severity === undefined ? {} : { severity }),
    code,
    message,
    fix,
    ...(suggestion === undefined ? {} : { suggestion }),
    file: span.file.path,
    start: { offset: span.start, ...span.file.position(span.start) },
    end: { offset: span.end, ...span.file.position(span.end) },
  };
}

function renderAnnotation({ code, message, fix, suggestion, span, severity = "error" }: Diagnostic): string {
  const start = span.file.position(span.start);
  const end = span.file.position(span.end);
  const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
  const text = escapeData(`${message}.${hint} Fix: ${fix}`);
  const place = `file=${escapeData(span.file.path).replace(/:/g, "%3A").replace(/,/g, "%2C")},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
  return `::${severity} ${place},title=${code}::${text}`;
}

/** What would end the text of a command of GitHub, written so that it does not. */
function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
