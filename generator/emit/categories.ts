import type { Layer } from "./options.js";

/**
 * What the documentation of an SDK is divided into, in the order in which a reader meets it. A category that is not
 * listed here comes after these.
 */
export const categories: Readonly<Record<string, string>> = {
  Session: "The machine as types: a state offers what it leads to, and nothing else compiles. Begin here.",
  Store: "The base of a store, for those who implement the interface.",
  Client: "The calls of the interface under their own names, with failures thrown as errors.",
  States: "The states of the machine: their values, their structs, and where each leads.",
  Structs:
    "The structs of the states and what they are made of, as the client sees them: it can write what is [in].",
  Flags: "Sets of flags, from words to text and back.",
  Errors: "Result codes with their texts, and the errors that carry them.",
  Interfaces: "The interfaces as they are declared: slot by slot, with results as codes.",
  Properties: "Properties of folders and items: tags, types, and ways to read lists of them.",
  Identifiers: "Interface ids and other GUIDs, as bytes in memory.",
  Values: "Times, GUIDs and other plain values.",
  Guard: "The machine as a table: what may come next, and the way to what may not.",
  Validators: "What a struct must be like, for each struct and direction.",
  Layouts: "Where the members of each struct are in memory, and views on such memory.",
  Codecs: "Structs to bytes and back.",
  Native: "COM objects of native code called, and those of TypeScript shown to it.",
};

/** The category of what a file declares, where it is not that of the file's layer. */
const byFile: Readonly<Record<string, string>> = {
  "flags.ts": "Flags",
  "hresults.ts": "Errors",
  "identifiers.ts": "Identifiers",
  "values.ts": "Values",
  "version.ts": "Values",
  "properties.ts": "Properties",
  "enums.ts": "Values",
  "interfaces.ts": "Interfaces",
  "states.ts": "States",
  "errors.ts": "Errors",
};

/** The category of what a file declares. */
export function categoryOf(file: string, layer: Layer): string {
  return byFile[file] ?? layer.charAt(0).toUpperCase() + layer.slice(1);
}

/** The categories that there are, in their order, with what they hold. */
export function describeCategories(present: readonly string[]): { name: string; text: string }[] {
  const all = Object.entries(categories).map(([name, text]) => ({ name, text }));
  return all.filter(({ name }) => present.includes(name));
}

/** Puts everything that a module exports with a comment into a category. */
export function categorize(text: string, category: string): string {
  return text.replace(EXPORT, (_, comment: string, declaration: string) => {
    const lines = comment.includes("\n")
      ? comment.split("\n").slice(0, -1)
      : ["/**", ` * ${comment.slice("/** ".length, -" */".length)}`];
    const hasTags = lines.some((line) => line.startsWith(" * @"));
    return [...lines, ...(hasTags ? [] : [" *"]), ` * @category ${category}`, " */", declaration].join("\n");
  });
}

/** A comment and, right after it, an exported declaration. */
const EXPORT = /^(\/\*\* .* \*\/|\/\*\*\n(?: \*(?:| .*)\n)* \*\/)\n(export .*)$/gm;
