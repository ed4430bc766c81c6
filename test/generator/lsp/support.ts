import { MemoryHost } from "../../../generator/host.js";
import { Workspace } from "../../../generator/lsp/workspace.js";
import { readProject } from "../support.js";

/** A place in one of the files of a workspace. */
export interface Place {
  readonly workspace: Workspace;
  readonly path: string;
  readonly offset: number;
}

/** A workspace of files in memory, beside which lies `world.idl`. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const all = { "/w/world.idl": readProject("test/fixtures/idl/world.idl"), ...files };
  return new Workspace(new MemoryHost(Object.entries(all)), Object.keys(all));
}

/** The IDL of the project as a workspace. */
export function projectWorkspace(): Workspace {
  const names = ["mapi", "ics", "iostx", "ipstx"];
  const files = names.map((name) => [`/w/${name}.idl`, readProject(`idl/${name}.idl`)] as const);
  return new Workspace(
    new MemoryHost(files),
    names.map((name) => `/w/${name}.idl`),
  );
}

/** A workspace with a text whose place is marked with `|`; the file is open. */
export function placeIn(marked: string, files: Readonly<Record<string, string>> = {}): Place {
  const offset = marked.indexOf("|");
  if (offset < 0) throw new Error("the text has no |");
  const workspace = workspaceOf(files);
  workspace.open("/w/test.idl", marked.slice(0, offset) + marked.slice(offset + 1));
  return { workspace, path: "/w/test.idl", offset };
}

/** The place where a piece of a file's text begins: the only one, or the one behind another piece. */
export function placeOf(workspace: Workspace, path: string, piece: string, behind = ""): Place {
  const text = workspace.readFile(path) ?? "";
  const from = behind === "" ? 0 : text.indexOf(behind);
  const offset = from < 0 ? -1 : text.indexOf(piece, from);
  if (offset < 0) throw new Error(`${path} has no ${piece} behind ${behind}`);
  return { workspace, path, offset: offset + 1 };
}

/** A piece of extension around a marked text, over `world.idl`. */
export function inExtension(marked: string): string {
  return `import "world.idl";\n#ifdef IOSTX_IDLC\n${marked}\n#endif\n`;
}
