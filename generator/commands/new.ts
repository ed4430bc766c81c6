import { readAsset } from "../assets.js";
import { type Command, exitCodes, UsageError } from "./command.js";
import { normalizePath } from "./inputs.js";

const kinds = ["store", "server"] as const;

type Kind = (typeof kinds)[number];

export const newCommand: Command = {
  name: "new",
  summary: "write the skeleton of a store or a server, with its conformance test",
  help: `Usage: iostx new store NAME [--dir FOLDER] [--json]
       iostx new server NAME [--dir FOLDER] [--json]

Writes a class that compiles, and its conformance test, to be filled in. What is to be written throws NotWritten with a
sentence that says what; the test runs all rules and shows which of them are not kept yet. NAME is in letters, digits
and dashes. Files that are there are never touched.

Options:
  --dir FOLDER           where the files go (default: here)
  --json                 tell the result as JSON, on stdout
  -h, --help             show this help

Exit codes: 0 done, 2 wrong usage, 3 a file is there already, or cannot be written

Examples:
  iostx new store notes
  iostx new server jmap --dir src/servers`,
  options: {
    dir: { type: "string" },
    json: { type: "boolean" },
  },

  run(positionals, options, { host, stdout, stderr }) {
    const [word, name, ...rest] = positionals;
    if (word === undefined) throw new UsageError("say what is wanted: store or server");
    const kind = kinds.find((one) => one === word);
    if (kind === undefined)
      throw new UsageError(`there is iostx new store and iostx new server, but no new ${word}`);
    if (name === undefined || rest.length > 0) throw new UsageError(`name one ${kind}`);
    const dir = typeof options.dir === "string" ? normalizePath(options.dir) : ".";
    const files = skeleton(kind, name, dir);
    const present = [...files.keys()].filter(
      (path) => host.readFile(path) !== undefined || host.listFolder(path) !== undefined,
    );
    if (present.length > 0) {
      const verb = present.length === 1 ? "is" : "are";
      stderr(`iostx new: ${present.join(", ")} ${verb} there already; nothing was written.\n`);
      return exitCodes.files;
    }
    host.writeFiles(files);
    const paths = [...files.keys()];
    if (options.json) stdout(`${JSON.stringify({ kind, name, files: paths }, null, 2)}\n`);
    else
      stdout(`Wrote ${paths.join(" and ")}. Fill in what throws NotWritten; the test tells what is left.\n`);
    return exitCodes.ok;
  },
};

/** The files of a skeleton: their paths and texts. */
function skeleton(kind: Kind, name: string, dir: string): Map<string, string> {
  if (!/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/.test(name))
    throw new UsageError(`${name} is no name: letters, digits and dashes, a letter first`);
  const words = name.split("-");
  const file = `${name.toLowerCase()}-${kind}`;
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const print = (template: string) =>
    readAsset(`templates/new/${template}.ts.hbs`)
      .replaceAll("{{name}}", name)
      .replaceAll("{{pascal}}", pascal)
      .replaceAll("{{file}}", file);
  const at = (path: string) => (dir === "." ? path : `${dir}/${path}`);
  return new Map([
    [at(`${file}.ts`), print(kind)],
    [at(`${file}.test.ts`), print(`${kind}.test`)],
  ]);
}
