import type { Token } from "../tokens.js";
import { printConstantSet, printGuid, printMembers, printProject } from "./extension.js";
import type { Layout } from "./layout.js";
import { layOut } from "./lines.js";
import { printMachine } from "./machine.js";
import { printConstant, printImport, printInterface, printQuote, printTagged, printTypedef } from "./midl.js";
import { Words } from "./words.js";

/** The longest line, where the words allow. */
const WIDTH = 120;

const productions: Readonly<Record<string, (words: Words) => Layout>> = {
  import: printImport,
  cpp_quote: printQuote,
  const: printConstant,
  typedef: printTypedef,
  interface: printInterface,
  "[": printInterface,
  struct: (words) => printTagged(words),
  union: (words) => printTagged(words),
  project: printProject,
  guid: printGuid,
  uid: printGuid,
  flags: printConstantSet,
  values: printConstantSet,
  members: printMembers,
  machine: printMachine,
};

/** The text of a file in the canonical form, from the tokens of a file that has no mistake. */
export function printTokens(tokens: readonly Token[]): string {
  const words = new Words(tokens);
  const layout: Layout[] = [];
  while (words.token.kind !== "end") {
    const { kind, text } = words.token;
    layout.push(words.newLine());
    if (kind === "ifdef" || kind === "endif") layout.push(words.take());
    else layout.push(productions[text]!(words));
  }
  return layOut([layout, words.newLine(), words.take()], WIDTH);
}
