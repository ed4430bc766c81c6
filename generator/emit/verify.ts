import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";
import type { ImportExtension } from "./options.js";

/** What the type checker says against a generated file. */
export interface VerifyProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * Assembles the generated modules in memory and type-checks them as a whole, by themselves, under the strictest
 * settings. Says what is wrong with them; nothing where they are fit to be written.
 */
export function verify(
  files: ReadonlyMap<string, string>,
  importExtension: ImportExtension = "js",
): VerifyProblem[] {
  const bundler = importExtension === "none";
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
      module: bundler ? ModuleKind.ESNext : ModuleKind.NodeNext,
      moduleResolution: bundler ? ModuleResolutionKind.Bundler : ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: importExtension === "ts",
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
    },
  });
  project.createSourceFile("/package.json", '{ "type": "module" }');
  for (const [file, text] of files) if (file.endsWith(".ts")) project.createSourceFile(`/${file}`, text);
  return project.getPreEmitDiagnostics().map((diagnostic) => {
    const message = diagnostic.getMessageText();
    return {
      file: diagnostic.getSourceFile()?.getBaseName() ?? "",
      line: diagnostic.getLineNumber() ?? 0,
      message: typeof message === "string" ? message : message.getMessageText(),
    };
  });
}
