import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";

/** What the type checker says against a generated file. */
export interface VerifyProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * Assembles the generated modules in memory, prints those that come from other tools in one style, and type-checks
 * the whole under the strictest settings. Returns the files as they are to be written, and what is wrong with them.
 */
export function assemble(files: ReadonlyMap<string, string>): {
  files: Map<string, string>;
  problems: VerifyProblem[];
} {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
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
      skipLibCheck: false,
      noEmit: true,
    },
  });
  project.createSourceFile("/package.json", '{ "type": "module" }');
  const done = new Map(files);
  for (const [file, text] of files) {
    if (!file.endsWith(".ts")) continue;
    const source = project.createSourceFile(`/${file}`, text);
    if (!FORMATTED.has(file)) continue;
    source.formatText({ indentSize: 2 });
    done.set(file, source.getFullText());
  }
  const problems = project.getPreEmitDiagnostics().map((diagnostic) => {
    const message = diagnostic.getMessageText();
    return {
      file: diagnostic.getSourceFile()?.getBaseName() ?? "",
      line: diagnostic.getLineNumber() ?? 0,
      message: typeof message === "string" ? message : message.getMessageText(),
    };
  });
  return { files: done, problems };
}

/** The modules with code that ajv printed. */
const FORMATTED: ReadonlySet<string> = new Set(["validators.ts"]);
