import { readTemplate } from "../assets.js";
import type { Host } from "../host.js";
import { Diagnostics } from "../language/diagnostics.js";
import { errorFormats, renderDiagnostics } from "../language/render.js";
import { compile } from "../model/compile.js";
import { type Command, exitCodes, UsageError } from "./command.js";
import { normalizePath, resolveInputs } from "./inputs.js";
import { oneOf } from "./target.js";

export const graphCommand: Command = {
  name: "graph",
  summary: "draw the state machine, and the way that a replication took",
  help: `Usage: iostx graph [IDL ...] [--format FORMAT] [--trace FILE] [--out FILE]

Draws the state machine of the IDL (files, or folders of .idl files; default: idl) as text for Mermaid or Graphviz, or
as a picture. With a trace it shows which states were visited, how often each way was taken, and where something failed.

A trace is what the inspector of an OstxClient sees, one JSON object a line, as traceLine(event) writes it:
  { "type": "call", "method": "SyncBeg", "arguments": [1], "hresult": 0, "state": "LR_SYNC_IDLE" }
  { "type": "transition", "from": "LR_SYNC_IDLE", "to": "LR_SYNC" }

Options:
  --format FORMAT        mermaid (default), dot or svg
  --trace FILE           JSON lines: the way to highlight
  --out FILE             where the diagram goes (default: stdout)
  --error-format FORMAT  text (default), json or github-actions: how mistakes in the IDL are reported, on stderr
  -h, --help             show this help

Exit codes: 0 done, 1 mistakes in the IDL or in the trace, 2 wrong usage, 3 a file cannot be read or written

Examples:
  iostx graph > machine.mmd
  iostx graph --format svg --trace run.jsonl --out run.svg
  iostx graph --format dot | dot -Tpng -o machine.png`,
  options: {
    format: { type: "string" },
    trace: { type: "string" },
    out: { type: "string" },
    "error-format": { type: "string" },
  },

  async run(positionals, options, context) {
    const { host, stdout, stderr } = context;
    const errorFormat = oneOf("error-format", options["error-format"] ?? "text", errorFormats);
    const { drawGraph, graphFormats } = await import("../graph/draw.js");
    const format = oneOf("format", options.format ?? "mermaid", graphFormats);
    const { paths, sources } = resolveInputs(positionals, host);
    const path = typeof options.trace === "string" ? normalizePath(options.trace) : undefined;
    const trace = path === undefined ? undefined : readTrace(path, host);
    const diagnostics = new Diagnostics();
    const model = compile(paths, host, diagnostics);
    if (diagnostics.hasErrors) {
      stderr(renderDiagnostics(diagnostics.sorted(), errorFormat, context.color));
      return exitCodes.mistakes;
    }
    if (model.machine === undefined) throw new UsageError(`${paths.join(", ")} declares no machine`);
    const how = { format, sources, template: readTemplate };
    const result = drawGraph(model, trace === undefined ? how : { ...how, trace });
    if (!result.ok) {
      stderr(`${path}:${result.line}: ${result.problem}\n`);
      return exitCodes.mistakes;
    }
    if (typeof options.out === "string")
      host.writeFiles(new Map([[normalizePath(options.out), result.text]]));
    else stdout(result.text);
    return exitCodes.ok;
  },
};

function readTrace(path: string, host: Host): string {
  const text = host.readFile(path);
  if (text === undefined) throw Object.assign(new Error(`there is no file ${path}`), { code: "ENOENT" });
  return text;
}
