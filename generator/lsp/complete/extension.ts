import type { Context } from "../context.js";
import { extensionKeywords, projectionKeywords, stateKeywords } from "../keywords.js";
import { completeDirections, completeMachine } from "./machine.js";
import type { CompletionItem, Proposals } from "./proposals.js";
import { completeSet, completeSetHead } from "./sets.js";

/** What can stand at a place between #ifdef IOSTX_IDLC and #endif. */
export function completeExtension(context: Context, proposals: Proposals): CompletionItem[] {
  const { frames } = context;
  const [{ words }] = frames;
  const [first] = words;
  const isHead = frames.length === 1;
  switch (first) {
    case undefined:
      return proposals.keywords(extensionKeywords);
    case "project":
      return completeProject(words, proposals);
    case "flags":
    case "values":
      return isHead ? completeSetHead(words, proposals) : completeSet(context, proposals);
    case "members":
      if (isHead) return words.length === 1 ? proposals.structs() : [];
      return completeDirections(frames, 1, words[1], proposals);
    case "machine":
      return completeMachine(context, proposals);
    default:
      return [];
  }
}

/** `project GUID, MAPIUID as bytes;` */
function completeProject(words: readonly string[], proposals: Proposals): CompletionItem[] {
  const last = words.at(-1);
  if (last === "project" || last === ",") return proposals.structs();
  if (last === "as") return proposals.keywords(projectionKeywords);
  return words.includes("as") ? [] : proposals.keywords(stateKeywords, "as");
}
