import type { Context } from "../context.js";
import { setHeadKeywords, setKeywords } from "../keywords.js";
import type { CompletionItem, Proposals } from "./proposals.js";

/** `flags NAME prefix PREFIX for STRUCT.member, INTERFACE::Method.parameter` */
export function completeSetHead(words: readonly string[], proposals: Proposals): CompletionItem[] {
  const last = words.at(-1);
  const [owner, separator, method] = words.slice(words.at(-3) === "::" ? -4 : -2);
  if (last === "for" || (last === "," && words.includes("for")))
    return [...proposals.structs(), ...proposals.interfaces()];
  if (last === "::") return proposals.methods(owner);
  if (last === ".")
    return separator === "::" ? proposals.parameters(owner, method) : proposals.members(owner);
  if (words.length === 1 || last === "prefix") return [];
  const left = Object.keys(setHeadKeywords).filter((word) => !words.includes(word));
  return words.includes("for") ? [] : proposals.keywords(setHeadKeywords, ...left);
}

/** The statements of a set */
export function completeSet({ frames, partial }: Context, proposals: Proposals): CompletionItem[] {
  const head = frames[0].words;
  const [, { words } = { words: [] }] = frames;
  const name = head[1];
  const set = proposals.set(name);
  const [first] = words;
  const last = words.at(-1);
  const prefix = head[head.indexOf("prefix") + 1] ?? "";
  const start = head.includes("prefix") ? prefix : `${name}_`;
  const listed = (set?.groups ?? []).flatMap(({ flags }) => flags.map(({ text }) => text));
  const taken = new Set([...listed.filter((flag) => flag !== partial?.text), ...words]);
  const constants = () =>
    proposals.constants((one) => one.startsWith(start)).filter(({ label }) => !taken.has(label));
  if (first === undefined) return [...constants(), ...proposals.keywords(setKeywords)];
  if (first === "exclusive") return last === first || last === "," ? proposals.flags(set) : [];
  if (first === "requires") {
    if (last === first) return proposals.flags(set);
    const [owner] = head.includes("for") ? head.slice(head.indexOf("for") + 1) : [];
    return last === ":" ? [...proposals.flags(set), ...proposals.members(owner)] : [];
  }
  const isRole = words.length === 1 && Object.hasOwn(setKeywords, first);
  return isRole || last === "," ? constants() : [];
}
