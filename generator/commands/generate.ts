import { hash, MANIFEST, moduleHash, printManifest } from "../emit/manifest.js";
import { compareOutput, type FileStatus, writeOutput } from "../emit/output.js";
import type { Verifier } from "../emit/verify/verifier.js";
import { type ErrorFormat, errorFormats, renderDiagnostics } from "../language/render.js";
import type { Model } from "../model/model.js";
import { type Command, type CommandContext, exitCodes, type Options } from "./command.js";
import { normalizePath, resolveInputs } from "./inputs.js";
import { mistakesHelp, tellMistakes } from "./mistakes.js";
import { type GeneratorRun, isUpToDate, planRun, runGenerator } from "./run.js";
import { Stats } from "./stats.js";
import { oneOf, readTarget, targetHelp, targetOptions } from "./target.js";
import { watch } from "./watch.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "compile the IDL and write the SDK",
  help: `Usage: iostx generate [IDL ...] [--out FOLDER] [options]

Compiles the IDL (files, or folders of .idl files; default: idl) and writes the SDK into a folder (default: generated).
Nothing is written unless the IDL has no mistakes and the generated code type-checks; what was checked before is not
checked again. A file is written as a whole, and only where its text changes. Files that are no longer generated are
removed; files of others are never touched.

Options:
  --out FOLDER           where the SDK goes
${targetHelp}
  --watch                go on, and generate again whenever the IDL changes
  --dry-run              say what would be written; write nothing
  --no-verify            write without type-checking
  --stats                say how long each step took
${mistakesHelp}
  -h, --help             show this help

Exit codes: 0 done, 1 the IDL has mistakes, 2 wrong usage, 3 a file cannot be read or written, 70 a fault of iostx

Examples:
  iostx generate
  iostx generate my.idl --out src/sdk --import-extension ts
  iostx generate --only guard,validators --dry-run`,
  options: {
    out: { type: "string" },
    ...targetOptions,
    watch: { type: "boolean" },
    "dry-run": { type: "boolean" },
    "no-verify": { type: "boolean" },
    stats: { type: "boolean" },
    "error-format": { type: "string" },
    json: { type: "boolean" },
  },

  async run(positionals, options, context) {
    const generateOnce = () => generateInto(positionals, options, context);
    const code = await generateOnce();
    if (!options.watch) return code;
    return watch(positionals.map(normalizePath), generateOnce, context);
  },
};

async function generateInto(
  words: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<number> {
  const { host, stderr } = context;
  const format = oneOf("error-format", options["error-format"] ?? "text", errorFormats);
  const stats = new Stats();
  const inputs = resolveInputs(words, host);
  const out = normalizePath(typeof options.out === "string" ? options.out : "generated");
  const run = planRun(host, inputs, out, readTarget(options));
  // What was written without a check is checked by the next run that may.
  const upToDate =
    isUpToDate(host, run) && (run.manifest?.verified !== null || options["no-verify"] === true);
  stats.step("look");
  if (upToDate) {
    const files = Object.keys(run.manifest!.files).map((file): FileStatus => ({ file, state: "same" }));
    report(run, files, undefined, options, context);
    if (options.stats) stderr(stats.text());
    return exitCodes.ok;
  }
  const { expectBriefRun } = await import("./brief.js");
  expectBriefRun();
  if (options["no-verify"]) return generateFiles({ run, format, stats }, options, context);
  const { openVerifier } = await import("../emit/verify/verifier.js");
  const verifier = await openVerifier();
  try {
    return await generateFiles({ run, format, stats, verifier }, options, context);
  } finally {
    await verifier.stop();
  }
}

interface Work {
  readonly run: GeneratorRun;
  readonly format: ErrorFormat;
  readonly stats: Stats;
  /** Who type-checks the files; nobody where that is not wanted. */
  readonly verifier?: Verifier;
}

/** Generates the files, has them checked, and writes them. */
async function generateFiles(
  { run, format, stats, verifier }: Work,
  options: Options,
  context: CommandContext,
): Promise<number> {
  const { host, stdout, stderr } = context;
  const { out } = run;
  const result = await runGenerator(host, run);
  stats.step("compile and render");
  if (!result.ok) {
    tellMistakes(result.diagnostics, format, options, context);
    if (format === "text") stderr(`\n${count(result.diagnostics.length, "mistake")}; nothing was written.\n`);
    return exitCodes.mistakes;
  }
  const { files, model, warnings } = result;
  if (warnings.length > 0) stderr(renderDiagnostics(warnings, format, context.color));
  const status = compareOutput(host, out, files, run.manifest);
  const foreign = status.filter(({ state }) => state === "foreign").map(({ file }) => `${out}/${file}`);
  if (foreign.length > 0) {
    stderr(
      `iostx generate: ${foreign.join(", ")} ${foreign.length === 1 ? "was" : "were"} not written by iostx; move what is yours away, or choose another --out.\n`,
    );
    return exitCodes.files;
  }
  const modules = moduleHash(files);
  const verified = run.manifest?.verified === modules;
  if (!verified && verifier !== undefined) {
    const problems = verifier.verify(files, run.target.importExtension);
    const { proveModel, proveModules } = await import("../emit/prove.js");
    proveModel(model);
    proveModules(await problems);
    stats.step("verify");
  }
  if (!options["dry-run"]) {
    writeOutput(host, out, files, status);
    const sums = Object.fromEntries([...files].map(([file, text]) => [file, hash(text)]));
    const proof = verified || verifier !== undefined ? modules : null;
    const manifest = printManifest({ format: 1, inputs: run.fingerprint, verified: proof, files: sums });
    if (host.readFile(`${out}/${MANIFEST}`) !== manifest)
      host.writeFiles(new Map([[`${out}/${MANIFEST}`, manifest]]));
    stats.step("write");
  }
  report(run, status, model, options, context);
  if (verifier === undefined && !verified && !options.json)
    stdout("The generated code was not type-checked (--no-verify).\n");
  if (options.stats) stderr(stats.text());
  return exitCodes.ok;
}

function report(
  { inputs, out }: GeneratorRun,
  status: readonly FileStatus[],
  model: Model | undefined,
  options: Options,
  { stdout }: CommandContext,
): void {
  if (options.json) {
    const list = status.map(({ file, state }) => ({ file, state }));
    stdout(
      `${JSON.stringify({ idl: inputs.paths, out, dryRun: options["dry-run"] === true, files: list }, null, 2)}\n`,
    );
    return;
  }
  if (model !== undefined) {
    const { structs, interfaces, constants, machine } = model;
    const states = machine === undefined ? "" : `, ${count(machine.list.length, "state")}`;
    const parts = `${count(interfaces.length, "interface")}, ${count(structs.length, "struct")}, ${count(constants.length, "constant")}`;
    stdout(`Compiled ${inputs.paths.join(", ")}: ${parts}${states}.\n`);
  }
  const named = (...states: readonly string[]) =>
    status.filter(({ state }) => states.includes(state)).map(({ file }) => file);
  const written = named("missing", "changed");
  const removed = named("orphaned");
  const total = status.length - removed.length;
  const verb = options["dry-run"] ? ["to write", "to remove"] : ["written", "removed"];
  const changes = [
    ...(written.length > 0 ? [`${written.length} ${verb[0]} (${written.join(", ")})`] : []),
    ...(removed.length > 0 ? [`${removed.length} ${verb[1]} (${removed.join(", ")})`] : []),
  ];
  stdout(
    `Generated ${count(total, "file")} in ${out}/: ${changes.length === 0 ? "all up to date" : changes.join(", ")}.\n`,
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
