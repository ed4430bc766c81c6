import { posix } from "node:path";
import type { Host } from "../host.js";
import { type Diagnostic, Diagnostics } from "../language/diagnostics.js";
import { parse } from "../language/parser.js";
import { scan } from "../language/scanner.js";
import { SourceFile } from "../language/source.js";
import type { Declaration, EnumNode, RecordNode } from "../language/syntax.js";
import type { Token } from "../language/tokens.js";
import { compile } from "../model/compile.js";
import { computeLayouts, type StructLayout } from "../model/layout.js";
import type { Model } from "../model/model.js";
import { Scope } from "../model/scope.js";
import { collectOccurrences, type Occurrence, type SymbolKey } from "./occurrences.js";

/** A file as it was read: also a file with mistakes has tokens, and the declarations that could be understood. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly tokens: readonly Token[];
  readonly declarations: readonly Declaration[];
}

export function parseFile(path: string, text: string): ParsedFile {
  const file = new SourceFile(path, text);
  const ignored = new Diagnostics();
  return { file, tokens: scan(file, ignored), declarations: parse(file, ignored).declarations };
}

/** Where an import leads; the same as where the compiler looks. */
export function importedPath(from: string, path: string): string {
  return posix.join(posix.dirname(from), path);
}

/** A file that no other imports, and all that it imports: read, compiled, and with an index of its names. */
export class Program {
  readonly root: string;
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly scope: Scope;
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly #byFile = new Map<string, Occurrence[]>();
  readonly #bySymbol = new Map<SymbolKey, Occurrence[]>();
  #layouts: ReadonlyMap<string, StructLayout> | undefined;

  constructor(root: string, host: Host, read: (path: string) => ParsedFile | undefined) {
    this.root = root;
    const files = new Map<string, ParsedFile>();
    const program: Declaration[] = [];
    const load = (path: string) => {
      const parsed = files.has(path) ? undefined : read(path);
      if (parsed === undefined) return;
      files.set(path, parsed);
      for (const node of parsed.declarations) {
        if (node.kind === "import") load(importedPath(path, node.path));
        else program.push(node);
      }
    };
    load(root);
    this.files = files;
    this.scope = new Scope(program, new Diagnostics());
    const diagnostics = new Diagnostics();
    this.model = compile([root], host, diagnostics);
    this.diagnostics = diagnostics.sorted();
    for (const { file, tokens, declarations } of files.values()) {
      const found = collectOccurrences(declarations, this.scope);
      for (const node of declarations)
        if (node.kind === "enum" || node.kind === "struct" || node.kind === "union")
          found.push(...namesBehind(node, tokens));
      this.#index(file.path, found);
    }
  }

  /** The names in a file, in the order of the text. */
  occurrencesIn(path: string): readonly Occurrence[] {
    return this.#byFile.get(path) ?? [];
  }

  /** The places where a name stands, in all files. */
  occurrencesOf(symbol: SymbolKey): readonly Occurrence[] {
    return this.#bySymbol.get(symbol) ?? [];
  }

  /** The name at a place of a file; right behind a name counts. */
  at(path: string, offset: number): Occurrence | undefined {
    const here = this.occurrencesIn(path).filter(({ span }) => span.start <= offset && offset <= span.end);
    return here.find(({ span }) => offset < span.end) ?? here[0];
  }

  get layouts(): ReadonlyMap<string, StructLayout> {
    this.#layouts ??= computeLayouts(this.model);
    return this.#layouts;
  }

  #index(path: string, found: readonly Occurrence[]): void {
    const seen = new Set<number>();
    const sorted = found.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
    sorted.sort((a, b) => a.span.start - b.span.start);
    this.#byFile.set(path, sorted);
    for (const occurrence of sorted) {
      const list = this.#bySymbol.get(occurrence.symbol);
      if (list === undefined) this.#bySymbol.set(occurrence.symbol, [occurrence]);
      else list.push(occurrence);
    }
  }
}

/** The name of a struct or enum said again behind its braces: `} UPMSG, *PUPMSG;`, of which the tree knows the others. */
function namesBehind(node: RecordNode | EnumNode, tokens: readonly Token[]): Occurrence[] {
  const { text } = node.name;
  const first = tokens.findIndex(({ span }) => span.start >= node.span.end);
  const found: Occurrence[] = [];
  for (let at = first; at >= 0 && tokens[at] !== undefined && /^\w+$|^[*,]$/.test(tokens[at]!.text); at++) {
    if (tokens[at]!.text === text) found.push({ symbol: text, role: "reference", span: tokens[at]!.span });
  }
  return found;
}
