/** The module that knows which IDL the SDK was generated from. */
export const VERSION = "version.ts";

/**
 * Makes a module say which IDL it was generated from, below its imports: a module of another SDK in its place, or in
 * its neighbourhood, is noticed by the compiler and by whoever loads it.
 */
export function stamp(text: string, file: string, hash: string): string {
  const imports = [...text.matchAll(IMPORT)];
  const last = imports.at(-1);
  const at = last === undefined ? text.indexOf("\n\n") + 2 : last.index + last[0].length;
  const module = file.slice(0, -".ts".length);
  const lines = `import { generatedFrom } from "./version.js";\n\n/*@__PURE__*/ generatedFrom("${module}", "${hash}");\n`;
  return `${text.slice(0, at)}${lines}\n${text.slice(at)}`;
}

/** The line on which an import ends. */
const IMPORT = /^(?:import\b.*|\}) from "\.\/[\w-]+\.js";\n/gm;
