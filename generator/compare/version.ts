import type { Host } from "../host.js";
import { type Diagnostic, Diagnostics } from "../language/diagnostics.js";
import { compile } from "../model/compile.js";
import type { Model } from "../model/model.js";
import { openRevision, type RevisionHost } from "./git.js";

/** One of the two versions: its model, or why there is none. */
export type VersionResult =
  | {
      readonly ok: true;
      readonly name: string;
      /** The path of the IDL or of the model; within the revision, where it is of one. */
      readonly path: string;
      readonly model: Model;
    }
  | { readonly ok: false; readonly message: string; readonly diagnostics?: readonly Diagnostic[] };

/** Where the IDL of a revision is looked for unless its path is given. */
const DEFAULT_FOLDER = "idl";

/**
 * Reads a version as the command line names it: a .idl file, a folder of them, a model (.json), or a git revision as
 * `git:REV`, `git:REV:PATH` or, where nothing else has that name, `REV` or `REV:PATH`.
 */
export async function readVersion(word: string, host: Host, repository = "."): Promise<VersionResult> {
  if (word.startsWith("git:")) return readRevision(word.slice("git:".length), repository);
  const read = await readPath(word, word, host);
  if (read !== undefined) return read;
  if (/\.(idl|json)$/.test(word) && !word.includes(":"))
    return { ok: false, message: `there is no file ${word}` };
  const revision = await readRevision(word, repository);
  if (revision.ok || revision.diagnostics !== undefined || word.includes(":")) return revision;
  return {
    ok: false,
    message: `${word} is neither a .idl file, a folder of .idl files, a model (.json) nor a git revision (${revision.message})`,
  };
}

async function readRevision(word: string, repository: string): Promise<VersionResult> {
  const [name = "", given] = word.split(/:(.*)/s);
  const path = given || DEFAULT_FOLDER;
  const revision = openRevision(name, repository);
  if (!revision.ok) {
    const messages = {
      "no git": "git is not installed",
      "no repository": "this folder is not in a git repository",
      "no revision": `git knows no revision ${name}`,
    };
    return { ok: false, message: messages[revision.problem] };
  }
  const read = await readPath(path, `git:${name}:${path}`, revision.host);
  return read ?? { ok: false, message: `there is no IDL at ${path} in the revision ${name}` };
}

/** The version at a path of a host; nothing where there is none. */
async function readPath(
  path: string,
  name: string,
  host: Host | RevisionHost,
): Promise<VersionResult | undefined> {
  const place = "pathOf" in host ? host.pathOf(path) : path;
  if (path.endsWith(".json")) {
    const text = host.readFile(place);
    return text === undefined ? undefined : readModel(text, name, path);
  }
  const files = path.endsWith(".idl")
    ? host.readFile(place) === undefined
      ? []
      : [place]
    : (host.listFolder(place) ?? []).filter((file) => file.endsWith(".idl"));
  if (files.length === 0) return undefined;
  const diagnostics = new Diagnostics();
  const model = compile(files, host, diagnostics, { unreadable: true });
  if (!diagnostics.hasErrors) return { ok: true, name, path, model };
  return { ok: false, message: `${name} has mistakes`, diagnostics: diagnostics.sorted() };
}

async function readModel(text: string, name: string, path: string): Promise<VersionResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `${name} is not JSON: ${(error as Error).message}` };
  }
  // The schema compiler is loaded only by those who compare a model that somebody wrote.
  const { validateModel } = await import("../model/validate.js");
  const [fault] = validateModel(value);
  if (fault !== undefined) return { ok: false, message: `${name} is not a model of iostx: ${fault}` };
  return { ok: true, name, path, model: value as Model };
}
