import type { Host } from "../host.js";
import type { Diagnostic } from "../language/diagnostics.js";
import { SourceFile, type Span } from "../language/source.js";
import type { Model, OriginModel } from "../model/model.js";
import { lacksOf } from "../model/passing.js";
import { comInterfaces } from "./view/native-tables.js";

/**
 * What does not keep files from being generated, and somebody should know: the methods that the layer for native code
 * cannot call. Where that layer is not generated, there is nothing to say.
 */
export function warningsOf(model: Model, files: ReadonlyMap<string, string>, host: Host): Diagnostic[] {
  if (!files.has("native-tables.ts")) return [];
  const called = new Set(comInterfaces(model).map(({ name }) => name));
  return lacksOf(model)
    .filter(({ owner }) => called.has(owner))
    .map(({ method: { name, origin }, message, fix }) => ({
      code: "lint/native-parameter",
      severity: "warning",
      message,
      fix,
      span: spanOf(name, origin, host),
    }));
}

/** Where a name is declared, in a text that has been read before. */
function spanOf(name: string, { file: path, line }: OriginModel, host: Host): Span {
  const file = new SourceFile(path, host.readFile(path) ?? "");
  const lines = file.text.split("\n").slice(0, line - 1);
  const from = lines.reduce((sum, { length }) => sum + length + 1, 0);
  const found = file.text.slice(from).search(new RegExp(`\\b${name}\\b`));
  const start = from + Math.max(0, found);
  return { file, start, end: start + (found < 0 ? 0 : name.length) };
}
