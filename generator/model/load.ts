import type { Host } from "../host.js";
import type { Diagnostics } from "../language/diagnostics.js";
import { parseTokens } from "../language/parser.js";
import { scan } from "../language/scanner.js";
import { SourceFile } from "../language/source.js";
import type { Declaration } from "../language/syntax.js";
import type { Token } from "../language/tokens.js";
import { resolvePath } from "./path.js";

/** A file as it was read: its words, and what they declare. */
export interface LoadedFile {
  readonly source: SourceFile;
  readonly tokens: readonly Token[];
  readonly declarations: readonly Declaration[];
}

export interface Program {
  /** Each file once, in the order of reading. */
  readonly files: readonly LoadedFile[];
  /** What the files declare but their imports; imported files first. */
  readonly declarations: readonly Declaration[];
}

/** Reads the given files and all that they import. */
export function loadProgram(paths: readonly string[], host: Host, diagnostics: Diagnostics): Program {
  const seen = new Set<string>();
  const files: LoadedFile[] = [];
  const program: Declaration[] = [];
  const load = (path: string, text: string) => {
    const source = new SourceFile(path, text);
    const tokens = scan(source, diagnostics);
    const { declarations } = parseTokens(tokens, diagnostics);
    files.push({ source, tokens, declarations });
    for (const declaration of declarations) {
      if (declaration.kind === "import") follow(path, declaration);
      else program.push(declaration);
    }
  };
  const follow = (from: string, node: Declaration & { kind: "import" }) => {
    const path = resolvePath(from, node.path);
    if (seen.has(path)) return;
    seen.add(path);
    const text = host.readFile(path);
    if (text === undefined) diagnostics.report("importNotFound", node.span, { path: node.path });
    else load(path, text);
  };
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = host.readFile(path);
    if (text !== undefined) load(path, text);
  }
  return { files, declarations: program };
}
