import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import type { ImportExtension } from "../options.js";
import { compilerOptions, PACKAGE } from "./settings.js";
import type { VerifyProblem } from "./verifier.js";

const strictest = readOptions("js");

/** What TypeScript makes of the options of a tsconfig.json. */
function readOptions(importExtension: ImportExtension): ts.CompilerOptions {
  return ts.convertCompilerOptionsFromJson(compilerOptions(importExtension), "/").options;
}

/** Checks generated modules with the package TypeScript, in memory. */
export function verify(
  files: ReadonlyMap<string, string>,
  importExtension: ImportExtension = "js",
): VerifyProblem[] {
  const modules = [...files].filter(([file]) => file.endsWith(".ts"));
  const texts = new Map(modules.map(([file, text]) => [`/${file}`, text]));
  const host = new MemoryCompilerHost(new Map([...texts, ["/package.json", PACKAGE]]));
  const program = ts.createProgram([...texts.keys()], readOptions(importExtension), host);
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
