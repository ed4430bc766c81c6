import type { Span } from "../language/source.js";
import { referencesTo } from "./definition.js";
import { reservedWords } from "./keywords.js";
import type { Occurrence, SymbolKey } from "./occurrences.js";
import { Program, parseFile } from "./program.js";
import type { Workspace } from "./workspace.js";

/** The new text of a stretch of a file. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export type RenameResult =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** The name at a place, if it can be renamed: one that the files of the workspace declare. */
export function renameable(workspace: Workspace, path: string, offset: number): Occurrence | undefined {
  return referencesTo(workspace, path, offset).find(
    ({ span }) => span.file.path === path && span.start <= offset && offset <= span.end,
  );
}

/**
 * Renames what stands at a place, wherever it stands. Refuses a name that is none, and one that would break a program:
 * the programs are compiled with the new name, and may have no mistake that they do not have now.
 */
export function rename(workspace: Workspace, path: string, offset: number, name: string): RenameResult {
  const here = renameable(workspace, path, offset);
  if (here === undefined) return refuse("there is no name here that can be renamed");
  if (!/^[A-Za-z_]\w*$/.test(name))
    return refuse(`${JSON.stringify(name)} is not a name: letters, digits and _, and no digit first`);
  if (reservedWords.has(name)) return refuse(`${name} is a word of the language`);
  const edits = referencesTo(workspace, path, offset).map(({ span }) => ({ span, text: name }));
  const texts = new Map<string, string>();
  for (const { span } of edits) texts.set(span.file.path, span.file.text);
  const foreign = [...texts.keys()].find((file) => !workspace.owns(file));
  if (foreign !== undefined) return refuse(`the name also stands in ${foreign}, outside the workspace`);
  const broken = workspace.brokenFile(path);
  // What could not be read may hold the name as well.
  if (broken !== undefined) return refuse(`${broken} has mistakes in its syntax; mend them first`);
  for (const [file, text] of texts) {
    const own = edits.filter(({ span }) => span.file.path === file);
    texts.set(file, applyEdits(text, own));
  }
  const reason = harm(workspace, texts);
  return reason === undefined ? { ok: true, edits } : refuse(reason);
}

function refuse(reason: string): RenameResult {
  return { ok: false, reason };
}

/** Replaces stretches of a text that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start);
  return sorted.reduce(
    (result, edit) => result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end),
    text,
  );
}

/** What a program would suffer from other texts of some files: a mistake, or a name that stands for something else. */
function harm(workspace: Workspace, texts: ReadonlyMap<string, string>): string | undefined {
  const host = {
    readFile: (path: string) => texts.get(path) ?? workspace.readFile(path),
    listFolder: (path: string) => workspace.listFolder(path),
  };
  const read = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? workspace.parsed(path) : parseFile(path, text);
  };
  for (const program of workspace.programs()) {
    if (![...texts.keys()].some((path) => program.files.has(path))) continue;
    const renamed = new Program(program.root, host, read);
    const known = new Set(program.diagnostics.map(({ message }) => message));
    const mistake = renamed.diagnostics.find(({ message }) => !known.has(message));
    if (mistake !== undefined && renamed.diagnostics.length > program.diagnostics.length)
      return mistake.message;
    if (!bindAlike(program, renamed)) return "the name would be taken for another one";
  }
  return undefined;
}

/** Whether the names of two programs stand for the same things, one by one. */
function bindAlike(before: Program, after: Program): boolean {
  const forth = new Map<SymbolKey, SymbolKey>();
  const back = new Map<SymbolKey, SymbolKey>();
  return [...before.files.keys()].every((path) => {
    const old = before.occurrencesIn(path);
    const now = after.occurrencesIn(path);
    return (
      old.length === now.length &&
      old.every(({ symbol }, index) => {
        const other = now[index]!.symbol;
        if (!forth.has(symbol)) forth.set(symbol, other);
        if (!back.has(other)) back.set(other, symbol);
        return forth.get(symbol) === other && back.get(other) === symbol;
      })
    );
  });
}
