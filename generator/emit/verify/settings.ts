import type { ImportExtension } from "../options.js";

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

const strictest = {
  target: "es2022",
  lib: libraries,
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

/** The strictest settings under which generated modules type-check, as a tsconfig.json has them. */
export function compilerOptions(importExtension: ImportExtension): object {
  const like = importExtension === "none" ? ["esnext", "bundler"] : ["nodenext", "nodenext"];
  const [module, moduleResolution] = like;
  return { ...strictest, module, moduleResolution, allowImportingTsExtensions: importExtension === "ts" };
}

/** What makes a folder of generated modules one of ES modules. */
export const PACKAGE = '{ "type": "module" }';
