import type { ConstantSetNode, MachineNode, MemberNode } from "../../language/syntax.js";
import { primitiveTypes } from "../keywords.js";
import type { SymbolKey } from "../occurrences.js";
import type { Program } from "../program.js";

export type CompletionKind =
  | "keyword"
  | "type"
  | "struct"
  | "interface"
  | "enum"
  | "constant"
  | "state"
  | "member"
  | "method"
  | "parameter"
  | "file";

/** Something that can stand at a place. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What the name stands for, to be described when an editor asks. */
  readonly symbol?: SymbolKey;
  /** What a word of the language means. */
  readonly text?: string;
  /** Less likely than the others. */
  readonly late?: boolean;
}

/** The names of a program, by what they can be used for. */
export interface Proposals {
  readonly program: Program;
  readonly machine: MachineNode | undefined;
  keywords(table: Readonly<Record<string, string>>, ...only: readonly string[]): CompletionItem[];
  types(): CompletionItem[];
  structs(): CompletionItem[];
  interfaces(): CompletionItem[];
  enums(): CompletionItem[];
  /** Constants; those that are likely come first. */
  constants(isLikely?: (name: string, type: string) => boolean): CompletionItem[];
  members(struct: string | undefined, isLate?: (name: string) => boolean): CompletionItem[];
  methods(owner: string | undefined): CompletionItem[];
  parameters(owner: string | undefined, method: string | undefined): CompletionItem[];
  states(owner: string | undefined, isLate?: (name: string) => boolean): CompletionItem[];
  flags(set: ConstantSetNode | undefined): CompletionItem[];
  set(name: string | undefined): ConstantSetNode | undefined;
}

export function proposalsOf(program: Program): Proposals {
  const { scope, files } = program;
  const declarations = [...files.values()].flatMap((file) => file.declarations);
  const machine = declarations.find((node) => node.kind === "machine");
  const named = (names: Iterable<string>, kind: CompletionKind): CompletionItem[] =>
    [...names].map((label) => ({ label, kind, symbol: label }));
  const membersOf = (struct: string | undefined): readonly MemberNode[] =>
    scope.records.get(struct ?? "")?.members ?? [];
  const methodsOf = (owner: string | undefined) => scope.interfaces.get(owner ?? "")?.methods ?? [];
  return {
    program,
    machine,
    keywords: (table, ...only) =>
      Object.entries(table)
        .filter(([label]) => only.length === 0 || only.includes(label))
        .map(([label, text]) => ({ label, kind: "keyword", text })),
    types: () => [
      ...[...scope.types].flatMap(([label, { kind }]): CompletionItem[] => {
        if (kind === "primitive" || kind === "void") return [];
        return [{ label, kind: kind === "alias" ? "type" : kind, symbol: label }];
      }),
      ...primitiveTypes.map((label): CompletionItem => ({ label, kind: "keyword", late: true })),
    ],
    structs: () => named(scope.records.keys(), "struct"),
    interfaces: () => named(scope.interfaces.keys(), "interface"),
    enums: () =>
      named(
        scope.enums.map(({ name }) => name.text),
        "enum",
      ),
    constants: (isLikely) => [
      ...[...scope.constants].map(([label, { type }]): CompletionItem => {
        const late = isLikely !== undefined && !isLikely(label, type.name.text);
        return { label, kind: "constant", symbol: label, ...(late ? { late } : {}) };
      }),
      ...named(scope.enumMembers.keys(), "constant").map((item) => ({ ...item, late: true })),
    ],
    members: (struct, isLate) =>
      membersOf(struct).map(({ declarator }) => {
        const label = declarator.name.text;
        return {
          label,
          kind: "member",
          symbol: `${struct}.${label}`,
          ...(isLate?.(label) ? { late: true } : {}),
        };
      }),
    methods: (owner) =>
      methodsOf(owner).map(({ name }) => ({
        label: name.text,
        kind: "method",
        symbol: `${owner}::${name.text}`,
      })),
    parameters: (owner, method) =>
      (methodsOf(owner).find(({ name }) => name.text === method)?.parameters ?? []).map(({ declarator }) => {
        const label = declarator.name.text;
        return { label, kind: "parameter", symbol: `${owner}::${method}.${label}` };
      }),
    states: (owner, isLate) => {
      const members = scope.enums.find(({ name }) => name.text === owner)?.members ?? [];
      return members.map(({ name: { text } }) => ({
        label: text,
        kind: "state",
        symbol: text,
        ...(isLate?.(text) ? { late: true } : {}),
      }));
    },
    flags: (set) =>
      named(
        (set?.groups ?? []).flatMap(({ flags }) => flags.map(({ text }) => text)),
        "constant",
      ),
    set: (name) => scope.sets.find((set) => set.name.text === name),
  };
}
