import { SourceFile, type Span } from "../language/source.js";
import type { Occurrence } from "./occurrences.js";
import { importedPath, type Program } from "./program.js";
import { closestToken } from "./tokens.js";
import type { Workspace } from "./workspace.js";

/** Where a name is declared, or the file that an import names. */
export function definitionsOf(workspace: Workspace, path: string, offset: number): Span[] {
  const imported = importAt(workspace, path, offset);
  if (imported !== undefined) return [imported];
  for (const program of workspace.programsOf(path)) {
    const here = program.at(path, offset);
    if (here !== undefined) return definitionsIn(program, here).map(({ span }) => span);
  }
  return [];
}

/**
 * A state has two declarations: a use leads to the `state` of the machine, and those two to each other. A definition
 * comes before an announcement of the name only.
 */
function definitionsIn(program: Program, here: Occurrence): readonly Occurrence[] {
  const all = program.occurrencesOf(here.symbol);
  const order =
    here.role === "state" ? (["definition"] as const) : (["state", "definition", "announcement"] as const);
  for (const role of order) {
    const found = all.filter((occurrence) => occurrence.role === role);
    if (found.length > 0) return found;
  }
  return [];
}

/** All places of the name at a place, in all programs that share its declaration. */
export function referencesTo(workspace: Workspace, path: string, offset: number): Occurrence[] {
  const [program] = workspace.programsOf(path);
  const here = program?.at(path, offset);
  if (program === undefined || here === undefined) return [];
  const key = ({ span }: Occurrence) => `${span.file.path}:${span.start}`;
  const declared = new Set(program.occurrencesOf(here.symbol).filter(isDeclaration).map(key));
  const found = new Map<string, Occurrence>();
  for (const other of workspace.programs()) {
    const all = other.occurrencesOf(here.symbol);
    if (!all.some((occurrence) => isDeclaration(occurrence) && declared.has(key(occurrence)))) continue;
    for (const occurrence of all) found.set(key(occurrence), occurrence);
  }
  return [...found.values()];
}

function isDeclaration({ role }: Occurrence): boolean {
  return role === "definition" || role === "announcement";
}

function importAt(workspace: Workspace, path: string, offset: number): Span | undefined {
  const parsed = workspace.parsed(path);
  const token = closestToken(parsed?.tokens ?? [], offset);
  if (token?.kind !== "string") return undefined;
  const node = parsed!.declarations.find(
    ({ kind, span }) => kind === "import" && span.start <= token.span.start && token.span.end <= span.end,
  );
  if (node?.kind !== "import") return undefined;
  const target = importedPath(path, node.path);
  const text = workspace.readFile(target);
  return text === undefined ? undefined : { file: new SourceFile(target, text), start: 0, end: 0 };
}
