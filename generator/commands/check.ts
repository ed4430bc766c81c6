import { compareOutput, type FileStatus } from "../emit/output.js";
import { errorFormats } from "../language/render.js";
import { commandLine } from "./advice.js";
import { type Command, exitCodes } from "./command.js";
import { normalizePath, resolveInputs } from "./inputs.js";
import { mistakesHelp, tellMistakes } from "./mistakes.js";
import { isUpToDate, planRun, runGenerator } from "./run.js";
import { oneOf, readTarget, targetHelp, targetOptions } from "./target.js";

export const checkCommand: Command = {
  name: "check",
  summary: "tell whether the generated files are what the IDL gives",
  help: `Usage: iostx check [IDL ...] [--out FOLDER] [options]

Compares the folder of generated files (default: generated) with what the IDL (default: idl) gives, and writes nothing.
Names every file that is missing, changed, orphaned (ours, but no longer generated) or foreign (in the way, and not ours),
with the difference. For CI.

Options:
  --out FOLDER           where the SDK is
${targetHelp}
${mistakesHelp}
  -h, --help             show this help

Exit codes: 0 up to date, 1 not up to date or mistakes in the IDL, 2 wrong usage, 3 a file cannot be read

Examples:
  iostx check
  iostx check my.idl --out src/sdk --json`,
  options: {
    out: { type: "string" },
    ...targetOptions,
    "error-format": { type: "string" },
    json: { type: "boolean" },
  },

  async run(positionals, options, context) {
    const { host, stdout } = context;
    const format = oneOf("error-format", options["error-format"] ?? "text", errorFormats);
    const inputs = resolveInputs(positionals, host);
    const out = normalizePath(typeof options.out === "string" ? options.out : "generated");
    const run = planRun(host, inputs, out, readTarget(options));
    const tell = (bad: readonly Finding[]) => {
      if (options.json)
        stdout(`${JSON.stringify({ out, upToDate: bad.length === 0, files: bad }, null, 2)}\n`);
      else if (bad.length === 0) stdout(`${out}/ is up to date.\n`);
    };
    if (isUpToDate(host, run)) {
      tell([]);
      return exitCodes.ok;
    }
    const result = await runGenerator(host, run);
    if (!result.ok) {
      tellMistakes(result.diagnostics, format, options, context);
      return exitCodes.mistakes;
    }
    const bad: Finding[] = [];
    for (const { file, state } of compareOutput(host, out, result.files, run.manifest)) {
      if (state === "same") continue;
      const changed = state === "changed";
      const present = host.readFile(`${out}/${file}`);
      bad.push({
        file,
        state,
        ...(changed && { difference: await difference(present!, result.files.get(file)!) }),
      });
    }
    tell(bad);
    if (bad.length === 0) return exitCodes.ok;
    if (!options.json) {
      for (const { file, state, difference = "" } of bad) stdout(`${out}/${file}: ${state}\n${difference}`);
      const names = ["out", ...Object.keys(targetOptions)];
      if (bad.some(({ state }) => state !== "foreign"))
        stdout(`Run: ${commandLine("generate", positionals, options, names)}\n`);
      if (bad.some(({ state }) => state === "foreign"))
        stdout("What is foreign was not written by iostx: move it away, or choose another --out.\n");
    }
    return exitCodes.mistakes;
  },
};

/** What is wrong with a file; where it is another than would be generated, how. */
interface Finding extends FileStatus {
  readonly difference?: string;
}

/** What is in the folder, and what would be generated, as a unified diff. */
async function difference(present: string, generated: string): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const patch = createTwoFilesPatch("in the folder", "generated", present, generated, "", "", { context: 2 });
  return patch.slice(patch.indexOf("---"));
}
