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

/**
 * What the generated modules use of the language's library. All of ES2022 takes longer to read, mostly for Intl, Proxy,
 * Reflect and shared memory; a template that needs more than this does not pass its tests until it is named here.
 */
const libraries = (
  "es5 es2015.core es2015.collection es2015.iterable es2015.generator es2015.promise es2015.symbol " +
  "es2015.symbol.wellknown es2016.array.include es2017.object es2017.string es2017.typedarrays es2018.asynciterable " +
  "es2018.asyncgenerator es2018.promise es2019.array es2019.object es2019.string es2020.bigint es2021.promise " +
  "es2021.string es2021.weakref es2022.array es2022.error es2022.object es2022.string esnext.disposable"
).split(" ");

const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: libraries.map((name) => `lib.${name}.d.ts`),
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

/**
 * Reads the language's own library ahead of the first check, and binds its names. A program without files would read
 * nothing.
 */
export function prepareVerify(): void {
  const host = new MemoryCompilerHost(new Map([["/empty.ts", ""]]));
  ts.createProgram(["/empty.ts"], strictest, host).getTypeChecker();
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
