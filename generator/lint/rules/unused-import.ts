import { posix } from "node:path";
import type { ImportNode } from "../../language/syntax.js";
import type { LintFile } from "../context.js";
import { defineRule } from "../rule.js";

export const unusedImport = defineRule({
  name: "unused-import",
  summary: "a file uses nothing of a file that it imports",
  why: "An import makes readers look for what it brings, and ties files together that could stand alone. A file that declares nothing itself only gathers others, and is not judged.",
  severity: "warn",
  example: {
    within: "file",
    bad: `import "other.idl";

/** The view's size in bytes. */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
    good: `import "other.idl";

/** Shows views. */
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** Shows the view of another tag. */
    HRESULT Show([in] OTHERTAG tag);
}`,
  },

  *check({ files }) {
    const byPath = new Map(files.map((file) => [file.source.path, file]));
    for (const file of files) {
      const imports = file.declarations.filter((node) => node.kind === "import");
      if (imports.length === file.declarations.length) continue;
      const words = new Set(file.tokens.filter(({ kind }) => kind === "name").map(({ text }) => text));
      for (const node of imports) {
        const brought = namesFrom(pathOf(file, node), byPath, new Set());
        if (brought.some((name) => words.has(name))) continue;
        yield {
          name: `${file.source.path} ${node.path}`,
          span: node.span,
          message: `nothing of ${node.path} is used here`,
          fix: "remove the import",
        };
      }
    }
  },
});

/** Imports are relative to the importing file. */
function pathOf(file: LintFile, node: ImportNode): string {
  return posix.join(posix.dirname(file.source.path), node.path);
}

/** What a file declares, and what comes along with it. */
function namesFrom(path: string, files: ReadonlyMap<string, LintFile>, seen: Set<string>): string[] {
  const file = files.get(path);
  if (file === undefined || seen.has(path)) return [];
  seen.add(path);
  return [
    ...file.items
      .filter(({ owner, kind }) => owner === undefined || kind === "enumerator")
      .map(({ name }) => name.text),
    ...file.declarations.flatMap((node) =>
      node.kind === "import" ? namesFrom(pathOf(file, node), files, seen) : [],
    ),
  ];
}
