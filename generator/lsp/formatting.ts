import { Diagnostics } from "../language/diagnostics.js";
import { format } from "../language/print/format.js";
import type { Edit } from "./rename.js";
import type { Workspace } from "./workspace.js";

/** What lays a file out in the canonical form: one edit of the lines that differ. None where it has mistakes. */
export function formatting(workspace: Workspace, path: string): Edit[] {
  const file = workspace.parsed(path)?.file;
  const formatted = file && format(path, file.text, new Diagnostics());
  if (file === undefined || formatted === undefined || formatted === file.text) return [];
  const old = linesOf(file.text);
  const now = linesOf(formatted);
  let first = 0;
  while (first < old.length && old[first] === now[first]) first++;
  let last = 0;
  const most = Math.min(old.length, now.length) - first;
  while (last < most && old.at(-1 - last) === now.at(-1 - last)) last++;
  const start = old.slice(0, first).join("").length;
  const end = file.text.length - old.slice(old.length - last).join("").length;
  return [{ span: { file, start, end }, text: now.slice(first, now.length - last).join("") }];
}

/** The lines of a text with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
