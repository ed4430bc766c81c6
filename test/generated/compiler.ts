import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Where package.json is: from dist/test/generated. */
export const PACKAGE_ROOT = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

const FILE = join(PACKAGE_ROOT, "users-program.ts");
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** What the compiler says of one line. */
export interface Complaint {
  /** The line, from 1. */
  readonly line: number;
  readonly code: number;
  /** The first sentence of the message. */
  readonly message: string;
  /** The whole message. */
  readonly full: string;
  /** The text that the compiler underlines. */
  readonly at: string;
}

const documents = ts.createDocumentRegistry();
const parsed = new Map<string, ts.SourceFile | undefined>();
let lastProgram: ts.Program | undefined;

/** A program of one file, which exists in memory only. It imports the SDK by its package name. */
function compile(source: string): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, options) => {
    if (path === FILE) return ts.createSourceFile(path, source, options);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, options));
    return parsed.get(path);
  };
  host.fileExists = (path) => path === FILE || fileExists(path);
  host.readFile = (path) => (path === FILE ? source : readFile(path));
  lastProgram = ts.createProgram({
    rootNames: [FILE],
    options: OPTIONS,
    host,
    ...(lastProgram && { oldProgram: lastProgram }),
  });
  return lastProgram;
}

/** What the compiler has to say of a program. */
export function check(source: string): Complaint[] {
  return complaintsOf(compile(source));
}

function complaintsOf(program: ts.Program): Complaint[] {
  const file = program.getSourceFile(FILE)!;
  const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return all.map(({ start = 0, length = 0, code, messageText }) => ({
    line: file.getLineAndCharacterOfPosition(start).line + 1,
    code,
    message: typeof messageText === "string" ? messageText : messageText.messageText,
    full: ts.flattenDiagnosticMessageText(messageText, "\n"),
    at: file.text.slice(start, start + length),
  }));
}

/** What checking a program costs, in type instantiations: the same on every machine. */
export function instantiations(source: string): number {
  const program = compile(source);
  const complaints = complaintsOf(program);
  if (complaints.length > 0) throw new Error(complaints[0]!.full);
  return (program as ts.Program & { getInstantiationCount(): number }).getInstantiationCount();
}

/** The words that an editor offers where `|` stands in a program. */
export function completions(marked: string): string[] {
  const position = marked.indexOf("|");
  const source = marked.slice(0, position) + marked.slice(position + 1);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (path) => (path === FILE ? source : "1"),
    getScriptSnapshot: (path) => {
      const text = path === FILE ? source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(FILE),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: (path) => (path === FILE ? source : ts.sys.readFile(path)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  };
  const service = ts.createLanguageService(host, documents);
  const found = service.getCompletionsAtPosition(FILE, position, {})?.entries ?? [];
  service.dispose();
  return found.map(({ name }) => name).sort();
}
