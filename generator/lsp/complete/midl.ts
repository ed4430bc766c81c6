import type { Context, Frame } from "../context.js";
import { attributeKeywords, midlKeywords } from "../keywords.js";
import type { CompletionItem, Proposals } from "./proposals.js";

/** What can stand at a place outside #ifdef IOSTX_IDLC. */
export function completeMidl({ frames }: Context, proposals: Proposals): CompletionItem[] {
  const frame = frames.at(-1)!;
  const outer = frames.at(-2);
  if (frame.open === "") return completeDeclaration(frame.words, proposals);
  const last = frame.words.at(-1);
  if (frame.open === "[") return completeBrackets(frame, outer!, proposals);
  if (frame.open === "(") return completeParentheses(frames, proposals);
  if (frames[0].words.includes("enum")) return last === "=" || isOperator(last) ? proposals.constants() : [];
  return isTypeNext(frame.words) ? proposals.types() : [];
}

function completeDeclaration(words: readonly string[], proposals: Proposals): CompletionItem[] {
  const [first] = words;
  const last = words.at(-1);
  switch (first) {
    case undefined:
      return proposals.keywords(midlKeywords);
    case "const":
      if (words.includes("=")) return last === "=" || isOperator(last) ? proposals.constants() : [];
      return isTypeNext(words) ? proposals.types() : [];
    case "typedef":
      if (last === "typedef" || last === "]")
        return [
          ...proposals.types(),
          ...proposals.keywords(midlKeywords, "struct", "union", "enum", "const"),
        ];
      return isTypeNext(words) ? proposals.types() : [];
    case "interface":
      return last === ":" ? proposals.interfaces() : [];
    default:
      // An attribute list before an interface is among the words.
      if (last === "]") return proposals.keywords(midlKeywords, "interface");
      return last === ":" && words.includes("interface") ? proposals.interfaces() : [];
  }
}

/** Attributes, or the length of an array */
function completeBrackets({ words }: Frame, outer: Frame, proposals: Proposals): CompletionItem[] {
  const before = outer.words.at(-1);
  const isList = before === undefined || before === "," || before === "typedef";
  if (isList) return words.length === 0 || words.at(-1) === "," ? proposals.keywords(attributeKeywords) : [];
  return words.length === 0 || isOperator(words.at(-1)) ? proposals.constants() : [];
}

/** Parameters, what sizes one of them, or a part of an expression */
function completeParentheses(frames: Context["frames"], proposals: Proposals): CompletionItem[] {
  const { words } = frames.at(-1)!;
  const outer = frames.at(-2)!;
  const name = outer.words.at(-1);
  if (outer.open === "[" && /_is$/.test(name ?? "")) {
    const [face] = frames[0].words.slice(frames[0].words.indexOf("interface") + 1);
    const method = frames.find(({ open }) => open === "{")?.words.at(-1);
    const known = proposals.parameters(face, method);
    return known.length > 0 ? known : parametersAmong(frames.at(-3)?.words ?? []);
  }
  if (outer.open === "{" && frames[0].words.includes("interface")) {
    const parameter = words.slice(words.lastIndexOf(",") + 1);
    return isTypeNext(parameter) ? proposals.types() : [];
  }
  return isOperator(words.at(-1)) || words.length === 0 ? expressionIn(frames, proposals) : [];
}

/** The parameters before the one that is being written, while the method cannot be read. */
function parametersAmong(words: readonly string[]): CompletionItem[] {
  return words.flatMap((word, index): CompletionItem[] => {
    const isName = /^[A-Za-z_]\w*$/.test(word) && words[index + 1] === "," && words[index - 1] !== "[";
    return isName ? [{ label: word, kind: "parameter" }] : [];
  });
}

function expressionIn(frames: Context["frames"], proposals: Proposals): CompletionItem[] {
  return frames.some(({ words }) => words.includes("=")) ? proposals.constants() : [];
}

/** Whether a type comes next: at the beginning, or behind attributes and words that stand before types. */
function isTypeNext(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last === undefined || last === "]" || last === "const" || last === "struct" || last === "union";
}

function isOperator(word: string | undefined): boolean {
  return word !== undefined && /^([|+\-~]|<<)$/.test(word);
}
