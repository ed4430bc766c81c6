import { readAsset } from "../assets.js";
import { explain } from "../explain/lookup.js";
import { renderExplanations } from "../explain/render.js";
import type { Host } from "../host.js";
import type { Model } from "../model/model.js";
import { type Command, exitCodes, type Options, UsageError } from "./command.js";
import { normalizePath } from "./inputs.js";

export const explainCommand: Command = {
  name: "explain",
  summary: "say what a name, a code, a number or a word of flags means",
  help: `Usage: iostx explain NAME|CODE|NUMBER [--model FILE] [--json]
       iostx explain HOLDER WORD

Tells all that is known: documentation, value, type, direction, place in memory, where it is used, the page that
documents it, where the documents disagree and what was decided. For a mistake that the compiler reports, and for a rule
of iostx lint: what it means, how to mend it, and an example.

NAME is a state, struct, member (UPMSG.feid), interface, method (IOSTX.SyncBeg), constant, set (UPF or UPF.NEW), type or
lint rule. CODE is that of a mistake (IDL203). NUMBER is a result code (0x80040107 or -2147221241), a property tag or
id, or a value. HOLDER is what holds flags: a member, a parameter or a set; WORD is a number, or flags with bars
between.

Options:
  --model FILE           the model to look into (default: that of the SDK, iostx.model.json)
  --json                 tell the result as JSON, on stdout
  -h, --help             show this help

Exit codes: 0 explained, 1 the name is not known, 2 wrong usage, 3 a file cannot be read

Examples:
  iostx explain UPMSG.feid
  iostx explain 0x80040107
  iostx explain UPMSG.ulFlags 0x10002
  iostx explain IDL203`,
  options: {
    model: { type: "string" },
    json: { type: "boolean" },
  },

  run(positionals, options, { host, stdout, stderr }) {
    const question = positionals.join(" ").trim();
    if (question === "") throw new UsageError("name what is to be explained");
    const { found, suggestion } = explain(question, loadModel(options, host));
    if (options.json) {
      const answer = { question, found, ...(suggestion === undefined ? {} : { suggestion }) };
      stdout(`${JSON.stringify(answer, null, 2)}\n`);
    } else if (found.length > 0) {
      stdout(renderExplanations(found));
    } else {
      const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
      stderr(`iostx explain: nothing is known about ${question}.${hint}\n`);
    }
    return found.length > 0 ? exitCodes.ok : exitCodes.mistakes;
  },
};

/** The model that was named, or the one that the package carries: to compile it anew would take longer than to answer. */
function loadModel(options: Options, host: Host): Model {
  if (typeof options.model !== "string") return JSON.parse(readAsset("generated/iostx.model.json")) as Model;
  const path = normalizePath(options.model);
  const text = host.readFile(path);
  if (text === undefined) throw Object.assign(new Error(`there is no file ${path}`), { code: "ENOENT" });
  const model = parseJson(text);
  if (isModel(model)) return model;
  throw new UsageError(`${path} is no model: name an iostx.model.json as iostx generate writes it`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value looks like a model. It is not checked against the schema, which would take longer than to answer. */
function isModel(value: unknown): value is Model {
  const lists = ["constants", "sets", "hresults", "identifiers", "enums", "structs", "aliases", "interfaces"];
  const object = value as Record<string, unknown> | null | undefined;
  return (
    typeof object === "object" && object?.format === 1 && lists.every((list) => Array.isArray(object[list]))
  );
}
