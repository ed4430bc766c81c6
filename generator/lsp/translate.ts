import {
  CompletionItemKind,
  type CompletionList,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Location,
  SymbolKind,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Diagnostic as Mistake } from "../language/diagnostics.js";
import type { SourceFile, Span } from "../language/source.js";
import type { CompletionKind } from "./complete/proposals.js";
import type { Completion } from "./completion.js";
import { pathOfUri, uriOfPath } from "./files.js";
import { Lines, type Range } from "./positions.js";
import type { Edit } from "./rename.js";
import type { OutlineItem, OutlineKind } from "./symbols.js";
import type { Workspace } from "./workspace.js";

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  type: CompletionItemKind.Class,
  struct: CompletionItemKind.Struct,
  interface: CompletionItemKind.Interface,
  enum: CompletionItemKind.Enum,
  constant: CompletionItemKind.Constant,
  state: CompletionItemKind.EnumMember,
  member: CompletionItemKind.Field,
  method: CompletionItemKind.Method,
  parameter: CompletionItemKind.Variable,
  file: CompletionItemKind.File,
};

const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  constant: SymbolKind.Constant,
  enum: SymbolKind.Enum,
  enumMember: SymbolKind.EnumMember,
  struct: SymbolKind.Struct,
  member: SymbolKind.Field,
  type: SymbolKind.Class,
  interface: SymbolKind.Interface,
  method: SymbolKind.Method,
  set: SymbolKind.Array,
  machine: SymbolKind.Module,
  state: SymbolKind.Event,
};

/** Between what the compiler says, in spans of files, and what the protocol says, in ranges of URIs. */
export class Translator {
  readonly #workspace: Workspace;
  /** The client's own spelling of the URIs of files that it has opened. */
  readonly #uris = new Map<string, string>();
  readonly #lines = new WeakMap<SourceFile, Lines>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The path of a file that the client opens. */
  open(uri: string): string {
    const path = pathOfUri(uri);
    this.#uris.set(path, uri);
    return path;
  }

  uriOf(path: string): string {
    return this.#uris.get(path) ?? uriOfPath(path);
  }

  place({ textDocument, position }: TextDocumentPositionParams): { path: string; offset: number } {
    const path = pathOfUri(textDocument.uri);
    const file = this.#workspace.parsed(path)?.file;
    return { path, offset: file === undefined ? 0 : this.#linesOf(file).offsetAt(position) };
  }

  range(span: Span): Range {
    return this.#linesOf(span.file).rangeOf(span);
  }

  location(span: Span): Location {
    return { uri: this.uriOf(span.file.path), range: this.range(span) };
  }

  diagnostic({ code, message, fix, suggestion, span }: Mistake): Diagnostic {
    const hint = suggestion === undefined ? "" : `\nDid you mean ${suggestion}?`;
    return {
      severity: DiagnosticSeverity.Error,
      source: "iostx",
      code,
      message: `${message}${hint}\nFix: ${fix}`,
      range: this.range(span),
    };
  }

  completion({ items, span }: Completion, path: string): CompletionList {
    const range = span && this.range(span);
    return {
      isIncomplete: false,
      items: items.map(({ label, kind, symbol, text, late }) => ({
        label,
        kind: completionKinds[kind],
        sortText: `${late ? 1 : 0}${label}`,
        ...(symbol === undefined ? {} : { data: { path, symbol } }),
        ...(text === undefined ? {} : { documentation: text }),
        ...(range === undefined ? {} : { textEdit: { range, newText: label } }),
      })),
    };
  }

  edit({ span, text }: Edit): TextEdit {
    return { range: this.range(span), newText: text };
  }

  workspaceEdit(edits: readonly Edit[]): WorkspaceEdit {
    const changes: Record<string, TextEdit[]> = {};
    for (const edit of edits) {
      const uri = this.uriOf(edit.span.file.path);
      changes[uri] ??= [];
      changes[uri].push(this.edit(edit));
    }
    return { changes };
  }

  symbol({ name, kind, detail, span, nameSpan, children }: OutlineItem): DocumentSymbol {
    return {
      name,
      kind: symbolKinds[kind],
      detail,
      range: this.range(span),
      selectionRange: this.range(nameSpan),
      children: children.map((child) => this.symbol(child)),
    };
  }

  #linesOf(file: SourceFile): Lines {
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      lines = new Lines(file.text);
      this.#lines.set(file, lines);
    }
    return lines;
  }
}
