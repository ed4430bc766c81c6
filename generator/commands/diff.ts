import type { VersionResult } from "../compare/version.js";
import type { Host } from "../host.js";
import { type ErrorFormat, errorFormats } from "../language/render.js";
import { type Command, type CommandContext, exitCodes, type Options, UsageError } from "./command.js";
import { normalizePath } from "./inputs.js";
import { mistakesHelp, tellMistakes } from "./mistakes.js";
import { oneOf } from "./target.js";

/** The file of approvals, beside the folder of the new IDL. */
const ALLOW_FILE = "iostx-allow.json";

export const diffCommand: Command = {
  name: "diff",
  summary: "tell what changed between two versions of the IDL, and what it breaks",
  help: `Usage: iostx diff OLD [NEW] [options]

Compares two versions of an IDL (NEW: idl unless given). Every change belongs to a category and is breaking or
compatible; the reason and the places in both versions are told.

  VTABLE    compiled callers: slots, their order and number, signatures, interface ids
  LAYOUT    memory on x86 and x64: sizes, offsets, packing
  PROTOCOL  both sides: states, transitions, directions, flags, values
  SOURCE    TypeScript code: names, types, what may be written or left out

A version is one of
  my.idl            a file, with what it imports
  idl               a folder of .idl files
  model.json        a model, as generated/iostx.model.json
  git:REV[:PATH]    one of these (default: idl) in a git revision; git: may be left out where no file has that name

A breaking change that was decided on is allowed by an entry with a reason in ${ALLOW_FILE}, beside the folder of
NEW:
  { "allow": [{ "rule": "VTABLE_METHOD_APPENDED", "subject": "IOSTX.SyncMore", "reason": "no store is out" }] }
Entries that fit no breaking change are reported.

The suggested version step is major where anything breaks, approved or not, minor where anything else changes, patch
where only documentation does.

Options:
  --allow FILE           the file of approvals
${mistakesHelp}
  --rules                list all rules with their reasons, and compare nothing
  -h, --help             show this help

Exit codes: 0 nothing breaks but what is allowed, 1 something else breaks, 2 wrong usage, 3 a version or the file of
approvals cannot be read, or has mistakes

Examples:
  iostx diff v1.0.0
  iostx diff git:HEAD~1:idl/iostx.idl idl/iostx.idl
  iostx diff generated/iostx.model.json idl --json`,
  options: {
    allow: { type: "string" },
    "error-format": { type: "string" },
    json: { type: "boolean" },
    rules: { type: "boolean" },
  },

  async run(positionals, options, context) {
    const { host, stdout, stderr } = context;
    // Loaded here, so that the other commands do not wait for it.
    const { applyApprovals, compareModels, readVersion, reportJson, reportText, rulesText, suggestStep } =
      await import("../compare/index.js");
    const format = oneOf("error-format", options["error-format"] ?? "text", errorFormats);
    if (options.rules) {
      stdout(rulesText());
      return exitCodes.ok;
    }
    const [oldWord, newWord = "idl", ...others] = positionals.map(normalizePath);
    if (oldWord === undefined)
      throw new UsageError("name the old version: a file, a folder or a git revision");
    if (others.length > 0) throw new UsageError(`two versions are compared, not ${positionals.length}`);
    const old = await readVersion(oldWord, host);
    const now = await readVersion(newWord, host);
    if (!old.ok || !now.ok) {
      explain([old, now], format, options, context);
      return exitCodes.files;
    }
    const allow = await readAllow(options.allow, now.path, host);
    if (!allow.ok) {
      stderr(`iostx diff: ${allow.message}\n`);
      return exitCodes.files;
    }
    const comparison = compareModels(old.model, now.model);
    const approved = applyApprovals(comparison.changes, allow.approvals);
    const report = {
      ...approved,
      old: old.name,
      new: now.name,
      documentation: comparison.documentation,
      ...(allow.file === undefined ? {} : { allowFile: allow.file }),
      step: suggestStep(comparison),
    };
    stdout(options.json ? reportJson(report) : reportText(report));
    const breaks = report.changes.some((one) => one.breaking && one.approved === undefined);
    return breaks ? exitCodes.mistakes : exitCodes.ok;
  },
};

/** Says why versions cannot be compared. */
function explain(
  versions: readonly VersionResult[],
  format: ErrorFormat,
  options: Options,
  context: CommandContext,
): void {
  const failed = versions.filter((version) => !version.ok);
  const mistakes = failed.flatMap(({ diagnostics = [] }) => diagnostics);
  if (mistakes.length > 0) tellMistakes(mistakes, format, options, context);
  for (const { diagnostics, message } of failed)
    if (diagnostics === undefined || format === "text") context.stderr(`iostx diff: ${message}\n`);
}

/** The approvals: those of the file that is named, or of the one beside the folder of a path where there is one. */
async function readAllow(option: Options[string], path: string, host: Host) {
  const named = typeof option === "string" ? normalizePath(option) : undefined;
  const file = named ?? allowFileOf(path);
  const text = host.readFile(file);
  if (text === undefined)
    return named === undefined
      ? { ok: true as const, approvals: [], file: undefined }
      : { ok: false as const, message: `there is no file ${named}` };
  const { readApprovals } = await import("../compare/approvals.js");
  const result = readApprovals(text);
  return result.ok ? { ...result, file } : { ok: false as const, message: `${file} ${result.message}` };
}

/** Of a revision it is the file in the working tree: approvals are given now. */
function allowFileOf(path: string): string {
  const folder = /\.(idl|json)$/.test(path) ? path.split("/").slice(0, -1) : path.split("/");
  return [...folder.slice(0, -1), ALLOW_FILE].join("/");
}
