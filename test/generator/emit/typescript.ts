import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The strictest settings there are. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  skipLibCheck: false,
  declaration: true,
  noEmit: true,
};

const library = dirname(ts.getDefaultLibFilePath(options));

/** What plain TypeScript says against modules that are alone in the world. */
export function typeCheck(files: ReadonlyMap<string, string>): string[] {
  const texts = new Map([["/package.json", '{ "type": "module" }']]);
  for (const [file, text] of files) if (file.endsWith(".ts")) texts.set(`/sdk/${file}`, text);
  const host: ts.CompilerHost = {
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    directoryExists: (path) => path === "/" || path === "/sdk",
    getDirectories: () => [],
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    getDefaultLibFileName: () => join(library, "lib.d.ts"),
    writeFile: () => {},
    getSourceFile: (path, version) => {
      const text = texts.get(path) ?? (path.startsWith(library) ? readFileSync(path, "utf8") : undefined);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  return ts
    .getPreEmitDiagnostics(ts.createProgram(roots, options, host))
    .map(({ file, start, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      return `${file?.fileName ?? ""}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}
