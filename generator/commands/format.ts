import { type Diagnostic, Diagnostics } from "../language/diagnostics.js";
import { format } from "../language/print/format.js";
import { diagnosticJson, type ErrorFormat, errorFormats, renderDiagnostics } from "../language/render.js";
import { commandLine } from "./advice.js";
import { expectBriefRun } from "./brief.js";
import { type Command, type CommandContext, exitCodes, type Options, UsageError } from "./command.js";
import { resolveInputs } from "./inputs.js";
import { oneOf } from "./target.js";

/** How messages name the text that comes in on stdin. */
const STDIN = "<stdin>";

export const formatCommand: Command = {
  name: "format",
  summary: "lay out IDL files in the canonical form",
  help: `Usage: iostx format [IDL ...] [--check] [options]
       iostx format --stdin

Lays out IDL files (files, or folders of .idl files; default: idl) in the canonical form. Words, comments and single
empty lines stay what and where they are; line ends and a byte order mark are kept. A file with mistakes in its syntax is
not touched.

Options:
  --check                write nothing; name the files that would change
  --stdin                read one text from stdin, and write it to stdout
  --error-format FORMAT  text (default), json or github-actions: how mistakes are reported, on stderr
  --json                 tell the result as JSON, on stdout
  -h, --help             show this help

Exit codes: 0 done, 1 a file has mistakes or (with --check) would change, 2 wrong usage, 3 a file cannot be read or written

Examples:
  iostx format
  iostx format my.idl more/ --check
  iostx format --stdin < my.idl`,
  options: {
    check: { type: "boolean" },
    stdin: { type: "boolean" },
    "error-format": { type: "string" },
    json: { type: "boolean" },
  },

  async run(positionals, options, context) {
    expectBriefRun();
    if (!options.stdin) return formatFiles(positionals, options, context);
    if (positionals.length > 0) throw new UsageError("--stdin takes no files");
    if (options.json)
      throw new UsageError("--stdin writes the text to stdout, where --json would write as well");
    return formatText(await readStdin(), options, context);
  },
};

type FormatState = "same" | "changed" | "mistakes" | "unreadable";

function formatFiles(words: readonly string[], options: Options, context: CommandContext): number {
  const { host, stdout, stderr } = context;
  const style = styleOf(options);
  const diagnostics: Diagnostic[] = [];
  const files = resolveInputs(words, host).paths.map((file): { file: string; state: FormatState } => {
    const text = host.readFile(file)!;
    const own = new Diagnostics();
    const formatted = format(file, text, own);
    if (formatted === undefined) {
      diagnostics.push(...own.sorted());
      return { file, state: "mistakes" };
    }
    if (formatted === text) return { file, state: "same" };
    // What was no UTF-8 has become this character; to write it back would lose the byte.
    if (text.includes("\uFFFD")) return { file, state: "unreadable" };
    if (!options.check) host.writeFiles(new Map([[file, formatted]]));
    return { file, state: "changed" };
  });
  report(diagnostics, style, context);
  const named = (wanted: FormatState) =>
    files.filter(({ state }) => state === wanted).map(({ file }) => file);
  const changed = named("changed");
  const unreadable = named("unreadable");
  for (const file of unreadable) stderr(`iostx format: ${file} is not UTF-8; it was not touched.\n`);
  if (options.json) {
    stdout(
      `${JSON.stringify({ check: options.check === true, files, mistakes: diagnostics.map(diagnosticJson) }, null, 2)}\n`,
    );
  } else if (options.check) {
    stdout(changed.map((file) => `${file}\n`).join(""));
    if (changed.length > 0) stdout(`Run: ${commandLine("format", words, options)}\n`);
    else if (named("same").length === files.length) stdout("Every file is in the canonical form.\n");
  } else {
    const names = changed.length === 0 ? "nothing to change" : changed.join(", ");
    stdout(
      `Formatted ${changed.length} of ${files.length} ${files.length === 1 ? "file" : "files"}: ${names}.\n`,
    );
  }
  if (unreadable.length > 0) return exitCodes.files;
  const wrong = diagnostics.length > 0 || (options.check && changed.length > 0);
  return wrong ? exitCodes.mistakes : exitCodes.ok;
}

function formatText(text: string, options: Options, context: CommandContext): number {
  const style = styleOf(options);
  const diagnostics = new Diagnostics();
  const formatted = format(STDIN, text, diagnostics);
  report(diagnostics.sorted(), style, context);
  if (formatted === undefined) return exitCodes.mistakes;
  if (options.check) return formatted === text ? exitCodes.ok : exitCodes.mistakes;
  context.stdout(formatted);
  return exitCodes.ok;
}

function styleOf(options: Options): ErrorFormat {
  return oneOf("error-format", options["error-format"] ?? "text", errorFormats);
}

function report(list: readonly Diagnostic[], style: ErrorFormat, context: CommandContext): void {
  if (list.length > 0) context.stderr(renderDiagnostics(list, style, context.color));
}

async function readStdin(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
