import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";

export const usage = `Usage: npm start -- [SOURCE] [TARGET] [options]

Replicates an Outlook data file (.pst or .ost) into a Maildir. The file is only read. What has arrived is remembered
in the target, so that a second run does nothing, and one after an interruption goes on where it stopped.

  SOURCE  an Outlook data file (default: the sample file enron.pst of the package pst-extractor)
  TARGET  a Maildir; created if it is not there (default: out/ and the name of the file)

Options:
  -f, --folder PATH  only this folder and those in it, for instance "Inbox/Projects"; may be given several times
  -n, --dry-run      go through everything, write nothing
      --json         tell the result as JSON
  -q, --quiet        show no progress
  -h, --help         show this help

Exit codes:
  0 everything is replicated    1 something was left out      2 wrong usage
  3 the source cannot be read   4 the target cannot be used   130 interrupted; run again to go on

Examples:
  npm start
  npm start -- ~/archive.pst ~/Maildir --folder Inbox
  npm start -- archive.pst --dry-run --json
`;

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface CommandLine {
  readonly source: string;
  readonly target: string;
  readonly folders: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
}

export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parse(words);
  if (positionals.length > 2)
    throw new UsageError(`expected a source and a target, found ${positionals.length} names`);
  if (positionals.includes("")) throw new UsageError("the source and the target cannot be empty");
  const source = positionals[0] ?? sampleFile();
  return {
    source,
    target: positionals[1] ?? join("out", basename(source, extname(source))),
    folders: values.folder ?? [],
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    help: values.help ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        folder: { type: "string", short: "f", multiple: true },
        "dry-run": { type: "boolean", short: "n" },
        json: { type: "boolean" },
        quiet: { type: "boolean", short: "q" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]!, { cause: error });
  }
}

/** A real Outlook file: 71 mails of the Enron corpus, which the package carries to test itself. */
export function sampleFile(): string {
  const manifest = createRequire(import.meta.url).resolve("pst-extractor/package.json");
  return join(dirname(manifest), "example", "testdata", "enron.pst");
}
