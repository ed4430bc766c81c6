import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import type { MirrorOptions } from "./mirror.js";

export const usage = `Usage: npm start -- [SOURCE] [TARGET] [options]

Replicates a mail store with a mail server. An Outlook data file is only read: what is in it goes up. A store of our own
(a file whose name ends in .db) goes both ways: what changed on either side since the last run is carried to the other,
and where both sides changed the same item both versions are kept. A second run does nothing, and one after an
interruption goes on where it stopped.

  SOURCE  an Outlook data file (.pst, .ost), or a store (.db; created if it is not there)
          (default: the sample file enron.pst of the package pst-extractor)
  TARGET  a Maildir; created if it is not there (default: out/ and the name of the file)
          or a mailbox on an IMAP server: imaps://user@host/, or imap://user@host/ for one with STARTTLS

What is replicated:
  -f, --folder PATH      only this folder and those in it, for instance "Inbox/Projects"; may be given several times
      --direction WAY    up (to the server), down (to the store) or both (default, where the store can be written)
      --headers          download headers only; a later run without it fetches the bodies
      --no-associated    leave out associated (hidden) items
      --conflicts RULE   which version keeps its place where both sides changed an item: the later one (default),
                         or that of the store or the server; the other version is kept beside it

IMAP servers:
      --password-file FILE   the password is the first line of a file; otherwise IOSTX_PASSWORD, or it is asked for
      --token-command CMD    a program that prints an OAuth2 access token, in place of a password; its words are
                             parted at spaces, and quotes mean nothing
      --ca FILE              certificates to trust besides the system's
      --insecure             allow password and mail in plain text, where the server has no TLS
      --state FOLDER         where is noted which message is which (default: ~/.local/state/iostx)
      --watch                go on until Ctrl-C: replicate when the server tells of a change in one of the first eight
                             folders, and every minute

How it is done:
  -n, --dry-run          go through everything, write nothing
      --delete-limit N   delete at most N percent of a side's items without asking (default: 50)
      --delete-anyway    delete however many it is
      --rescan           read everything on the server anew, after an older copy of the store was put back
      --max-items N      at most N items a second
      --max-bytes N      at most N bytes a second
      --trace FILE       record every call as JSON lines, for iostx graph --trace; what is in messages is left out
      --trace-bodies     record what is in messages too
      --json             tell the result as JSON; with --watch a line for each round
  -q, --quiet            show no progress
  -h, --help             show this help

Exit codes:
  0 everything is replicated    1 something was left out      2 wrong usage
  3 the source cannot be read   4 the target cannot be used   130 interrupted; run again to go on

Examples:
  npm start
  npm start -- ~/archive.pst ~/Maildir --folder Inbox
  npm start -- mail.db ~/Maildir
  npm start -- mail.db imaps://kay@mail.example.org/ --watch
  npm start -- archive.pst imaps://kay@mail.example.org/ --password-file secret.txt
  npm start -- archive.pst --dry-run --json
`;

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface CommandLine extends Omit<MirrorOptions, "signal" | "onProgress" | "onFailure"> {
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
  const direction = oneOf("--direction", values.direction, ["up", "down", "both"]);
  const conflicts = oneOf("--conflicts", values.conflicts, ["later", "store", "server"]);
  const share = number("--delete-limit", values["delete-limit"], 100);
  const itemsPerSecond = number("--max-items", values["max-items"]);
  const bytesPerSecond = number("--max-bytes", values["max-bytes"]);
  return {
    source,
    target: positionals[1] ?? join("out", basename(source, extname(source))),
    folders: values.folder ?? [],
    ...(direction && { direction }),
    ...(conflicts && { conflicts }),
    headersOnly: values.headers ?? false,
    associated: !(values["no-associated"] ?? false),
    deletions: {
      ...(share !== undefined && { share: share / 100 }),
      ...(values["delete-anyway"] && { ask: () => true }),
    },
    limits: {
      ...(itemsPerSecond !== undefined && { itemsPerSecond }),
      ...(bytesPerSecond !== undefined && { bytesPerSecond }),
    },
    ...(values["password-file"] !== undefined && { passwordFile: values["password-file"] }),
    ...(values["token-command"] !== undefined && { tokenCommand: values["token-command"] }),
    ...(values.ca !== undefined && { ca: values.ca }),
    ...(values.state !== undefined && { stateFolder: values.state }),
    insecure: values.insecure ?? false,
    watch: values.watch ?? false,
    rescan: values.rescan ?? false,
    ...(values.trace !== undefined && { trace: values.trace }),
    traceBodies: values["trace-bodies"] ?? false,
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    help: values.help ?? false,
  };
}

function oneOf<const Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const word = words.find((one) => one === value);
  if (value !== undefined && word === undefined)
    throw new UsageError(`${option} is one of ${words.join(", ")}, not ${JSON.stringify(value)}`);
  return word;
}

function number(
  option: string,
  value: string | undefined,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^[0-9]+$/.test(value) && number <= most && (number > 0 || most === 100)) return number;
  throw new UsageError(
    `${option} is a whole number${most === 100 ? " from 0 to 100" : " above 0"}, not ${JSON.stringify(value)}`,
  );
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        folder: { type: "string", short: "f", multiple: true },
        direction: { type: "string" },
        headers: { type: "boolean" },
        "no-associated": { type: "boolean" },
        conflicts: { type: "string" },
        "delete-limit": { type: "string" },
        "delete-anyway": { type: "boolean" },
        "max-items": { type: "string" },
        "max-bytes": { type: "string" },
        "password-file": { type: "string" },
        "token-command": { type: "string" },
        ca: { type: "string" },
        insecure: { type: "boolean" },
        state: { type: "string" },
        watch: { type: "boolean" },
        rescan: { type: "boolean" },
        trace: { type: "string" },
        "trace-bodies": { type: "boolean" },
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
