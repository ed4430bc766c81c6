import type { Host } from "../host.js";
import type { Diagnostics } from "../language/diagnostics.js";
import { parse } from "../language/parser.js";
import { SourceFile } from "../language/source.js";
import type { Declaration } from "../language/syntax.js";
import { resolvePath } from "./path.js";

/** The declarations of the given files and of all that they import, each file once, imported files first. */
export function loadProgram(paths: readonly string[], host: Host, diagnostics: Diagnostics): Declaration[] {
  const seen = new Set<string>();
  const program: Declaration[] = [];
  const load = (path: string, text: string) => {
    const { declarations } = parse(new SourceFile(path, text), diagnostics);
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
  return program;
}
