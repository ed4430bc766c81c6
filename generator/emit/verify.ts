import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import type { ImportExtension } from "./options.js";

/** What the type checker says against a generated file. */
export interface VerifyProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
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
  // The only declarations besides ours are those of the language's own library.
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Assembles the generated modules in memory and type-checks them as a whole, by themselves, under the strictest
 * settings. Says what is wrong with them; nothing where they are fit to be written.
 */
export function verify(
  files: ReadonlyMap<string, string>,
  importExtension: ImportExtension = "js",
): VerifyProblem[] {
  const modules = [...files].filter(([file]) => file.endsWith(".ts"));
  const texts = new Map(modules.map(([file, text]) => [`/${file}`, text]));
  const bundler = importExtension === "none";
  const options: ts.CompilerOptions = {
    ...strictest,
    module: bundler ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext,
    moduleResolution: bundler ? ts.ModuleResolutionKind.Bundler : ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: importExtension === "ts",
  };
  const host = new MemoryCompilerHost(new Map([...texts, ["/package.json", '{ "type": "module" }']]));
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    file: file?.fileName.slice(1) ?? "",
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1,
    message: typeof messageText === "string" ? messageText : messageText.messageText,
  }));
}

/** Reads the language's own library ahead of the first check. */
export function prepareVerify(): void {
  ts.createProgram([], strictest, new MemoryCompilerHost(new Map()));
}

const libraryFolder = dirname(ts.getDefaultLibFilePath(strictest));

/** The files of the language's own library, which are the same for every check. */
const library = new Map<string, ts.SourceFile>();

/** Nothing is there but the texts and the language's own library. */
class MemoryCompilerHost implements ts.CompilerHost {
  /** Comments of documentation do not matter to types, and take long to read. */
  readonly jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  fileExists(path: string): boolean {
    return this.#texts.has(path);
  }

  readFile(path: string): string | undefined {
    return this.#texts.get(path);
  }

  getSourceFile(path: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions) {
    const text = this.#texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, options);
    if (!path.startsWith(libraryFolder)) return undefined;
    const known = library.get(path) ?? ts.createSourceFile(path, readFileSync(path, "utf8"), options);
    library.set(path, known);
    return known;
  }

  getDefaultLibFileName(): string {
    return `${libraryFolder}/lib.d.ts`;
  }

  getDefaultLibLocation(): string {
    return libraryFolder;
  }

  getCurrentDirectory(): string {
    return "/";
  }

  getCanonicalFileName(path: string): string {
    return path;
  }

  useCaseSensitiveFileNames(): boolean {
    return true;
  }

  getNewLine(): string {
    return "\n";
  }

  writeFile(): void {}
}
