import type { Diagnostic } from "../language/diagnostics.js";
import { diagnosticJson, type ErrorFormat, renderDiagnostics } from "../language/render.js";
import type { CommandContext, Options } from "./command.js";

/** The part of the help text for commands that report mistakes. */
export const mistakesHelp = `  --error-format FORMAT  text (default), json or github-actions: how mistakes in the IDL are reported, on stderr
  --json                 tell the result as JSON, on stdout; mistakes as { "mistakes": [...] }`;

/** Tells the mistakes of an IDL, on stderr; a script that asked for JSON gets them on stdout as well. */
export function tellMistakes(
  diagnostics: readonly Diagnostic[],
  format: ErrorFormat,
  options: Options,
  context: CommandContext,
): void {
  context.stderr(renderDiagnostics(diagnostics, format, context.color));
  if (options.json)
    context.stdout(`${JSON.stringify({ mistakes: diagnostics.map(diagnosticJson) }, null, 2)}\n`);
}
