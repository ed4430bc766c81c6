import type { Host } from "../host.js";
import { type Diagnostic, Diagnostics } from "../language/diagnostics.js";
import type { Declaration } from "../language/syntax.js";
import { compileProgram } from "../model/compile.js";
import { type LoadedFile, loadProgram } from "../model/load.js";
import type { MemberModel, Model, StructModel } from "../model/model.js";
import { Scope } from "../model/scope.js";
import { type DeclaredItem, itemsOf } from "./items.js";
import { findSuppressions, type Suppression } from "./suppressions.js";

/** A file of the program, with what the compiler throws away: its imports and its words. */
export interface LintFile extends LoadedFile {
  readonly items: readonly DeclaredItem[];
  readonly suppressions: readonly Suppression[];
  /** Whether findings in it are wanted: it was named, not only imported. */
  readonly named: boolean;
}

/** What rules look at: the text as it was read, and the model that it means. */
export interface LintContext {
  readonly files: readonly LintFile[];
  /** The declarations of all files but their imports. */
  readonly program: readonly Declaration[];
  readonly items: readonly DeclaredItem[];
  readonly scope: Scope;
  readonly model: Model;
  /** The names of all rules. */
  readonly rules: readonly string[];
  /** Whether the configuration switches a rule off. */
  isOff(rule: string): boolean;
  struct(name: string): StructModel | undefined;
  member(struct: string, name: string): MemberModel | undefined;
}

/** What rules about rules need to know. */
export type RuleFacts = Pick<LintContext, "rules" | "isOff">;

/** The program that rules look at; or the mistakes that keep it from being one. */
export type LoadResult =
  | { readonly ok: true; readonly context: LintContext }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Compiles the files and keeps their trees. Rules see only programs without mistakes, so they need not doubt. */
export function loadContext(paths: readonly string[], host: Host, facts: RuleFacts): LoadResult {
  const diagnostics = new Diagnostics();
  const loaded = loadProgram(paths, host, diagnostics);
  const model = compileProgram(loaded.declarations, diagnostics);
  if (diagnostics.hasErrors) return { ok: false, diagnostics: diagnostics.sorted() };
  const files = loaded.files.map((file): LintFile => {
    const { source, tokens, declarations } = file;
    const suppressions = findSuppressions(source, tokens);
    return { ...file, items: itemsOf(declarations), suppressions, named: paths.includes(source.path) };
  });
  const program = files.flatMap(({ declarations }) => declarations.filter(({ kind }) => kind !== "import"));
  const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  return {
    ok: true,
    context: {
      ...facts,
      files,
      program,
      items: files.flatMap(({ items }) => items),
      scope: new Scope(program, new Diagnostics()),
      model,
      struct: (name) => structs.get(name),
      member: (struct, name) => structs.get(struct)?.members.find((member) => member.name === name),
    },
  };
}
