import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where package.json is: from dist/test/docs. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** An example: a fenced block of TypeScript in a page, or in a comment of the SDK. */
export interface Block {
  /** Where it begins, as file and line. */
  readonly place: string;
  readonly code: string;
  /** The words behind `ts` where the block begins: names of preludes, and `run`. */
  readonly words: readonly string[];
}

const FENCE = /^( *)```ts\b([^\n]*)\n([\s\S]*?)^\1```$/gm;

/** The examples of a text. */
export function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(FENCE)].map(([, , words, code], index, all) => ({
    place: `${file}:${text.slice(0, all[index]!.index).split("\n").length}`,
    code: code!,
    words: words!.trim().split(/\s+/).filter(Boolean),
  }));
}

/** All examples: of the README, the guides, and the comments of the SDK. */
export function allBlocks(): Block[] {
  const pages = ["README.md", "CONTRIBUTING.md", ...list("docs", ".md"), ...list("generated", ".md")];
  const modules = list("generated", ".ts");
  return [
    ...pages.flatMap((file) => blocksOf(file, read(file))),
    // Without its stars a comment is a page, and keeps its lines.
    ...modules.flatMap((file) => blocksOf(file, read(file).replace(/^ *\* ?/gm, ""))),
  ];
}

function read(file: string): string {
  return readFileSync(root + file, "utf8");
}

function list(folder: string, end: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end) && !file.startsWith("api"))
    .map((file) => `${folder}/${file}`)
    .sort();
}
