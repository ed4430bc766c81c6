import { readTemplate } from "../assets.js";
import { type ErrorFormat, errorFormats, renderDiagnostics } from "../language/render.js";
import { type Command, exitCodes, UsageError } from "./command.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "compile the IDL and write the SDK",
  help: `Usage: iostx generate [IDL ...] [--out FOLDER] [--error-format FORMAT] [--json]

Compiles the IDL (files, or folders of .idl files; default: idl) and writes the SDK into a folder (default: generated).
Nothing is written unless the IDL has no mistakes and the generated code type-checks. A file is written as a whole, and
only where its text changes.

Options:
  --out FOLDER           where the SDK goes
  --error-format FORMAT  text (default), json or github-actions: how mistakes are reported, on stderr
  --json                 tell the result as JSON, on stdout
  -h, --help             show this help

Exit codes: 0 done, 1 the IDL has mistakes, 2 wrong usage, 3 a file cannot be read or written, 70 a fault of iostx

Examples:
  iostx generate
  iostx generate my.idl --out src/sdk`,
  options: {
    out: { type: "string" },
    "error-format": { type: "string" },
    json: { type: "boolean" },
  },

  async run(positionals, options, { host, stdout, stderr, color }) {
    const inputs = positionals.length === 0 ? ["idl"] : positionals.map(normalize);
    const out = normalize(typeof options.out === "string" ? options.out : "generated");
    const format = errorFormat(options["error-format"]);
    const paths = inputs.flatMap((input) => {
      const files = input.endsWith(".idl")
        ? [input]
        : (host.listFolder(input) ?? []).filter((file) => file.endsWith(".idl"));
      if (files.length > 0 && files.every((file) => host.readFile(file) !== undefined)) return files;
      throw new UsageError(`there is no IDL at ${input}: name a .idl file, or a folder that holds some`);
    });
    const { generate } = await import("../emit/generate.js");
    const sources = inputs.map((input) => (input.endsWith(".idl") ? input : `${input}/*.idl`)).join(", ");
    const result = generate(host, { paths, sources, template: readTemplate });
    if (!result.ok) {
      stderr(renderDiagnostics(result.diagnostics, format, color));
      if (format === "text")
        stderr(`\n${count(result.diagnostics.length, "mistake")}; nothing was written.\n`);
      return exitCodes.mistakes;
    }
    const written = [...result.files].filter(([file, text]) => host.readFile(`${out}/${file}`) !== text);
    for (const [file, text] of written) host.writeFile(`${out}/${file}`, text);
    if (options.json) {
      const files = [...result.files.keys()].map((file) => ({
        file,
        written: written.some(([name]) => name === file),
      }));
      stdout(`${JSON.stringify({ idl: paths, out, files }, null, 2)}\n`);
    } else {
      const { structs, interfaces, constants, machine } = result.model;
      const states = machine === undefined ? "" : `, ${count(machine.list.length, "state")}`;
      stdout(
        `Compiled ${paths.join(", ")}: ${count(interfaces.length, "interface")}, ${count(structs.length, "struct")}, ` +
          `${count(constants.length, "constant")}${states}.\n` +
          `Generated ${count(result.files.size, "file")} in ${out}/: ` +
          `${written.length === 0 ? "all up to date" : `${written.length} written (${written.map(([file]) => file).join(", ")})`}.\n`,
      );
    }
    return exitCodes.ok;
  },
};

function errorFormat(value: string | boolean | undefined): ErrorFormat {
  const found = errorFormats.find((format) => format === (value ?? "text"));
  if (found === undefined)
    throw new UsageError(`--error-format is one of ${errorFormats.join(", ")}, not ${value}`);
  return found;
}

/** A path with forward slashes, without a leading `./` or a slash at the end. */
function normalize(path: string): string {
  const forward = path.replaceAll("\\", "/").replace(/^(?:\.\/)+(?=.)/, "");
  return forward.replace(/(?<=.)\/+$/, "");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
