import type { Span } from "../language/source.js";
import { completeExtension } from "./complete/extension.js";
import { completeMidl } from "./complete/midl.js";
import type { CompletionItem, Proposals } from "./complete/proposals.js";
import { proposalsOf } from "./complete/proposals.js";
import { contextAt } from "./context.js";
import { isInComment } from "./tokens.js";
import type { Workspace } from "./workspace.js";

/** What can stand at a place. */
export interface Completion {
  readonly items: readonly CompletionItem[];
  /** What the item replaces, where that is more than the word before the place. */
  readonly span?: Span;
}

/** What can stand at a place of a file, the likeliest first. The text behind the place may be anything. */
export function complete(workspace: Workspace, path: string, offset: number): Completion {
  const parsed = workspace.parsed(path);
  const [program] = workspace.programsOf(path);
  if (parsed === undefined || program === undefined || isInComment(parsed.tokens, offset))
    return { items: [] };
  const context = contextAt(parsed.tokens, offset);
  if (context.partial?.kind === "string") {
    if (context.frames.length > 1 || context.frames[0].words.at(-1) !== "import") return { items: [] };
    const { file, start, end } = context.partial.span;
    return { items: filesBeside(workspace, path), span: { file, start: start + 1, end: end - 1 } };
  }
  const proposals: Proposals = proposalsOf(program);
  const items = context.extension ? completeExtension(context, proposals) : completeMidl(context, proposals);
  return { items };
}

function filesBeside(workspace: Workspace, path: string): CompletionItem[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const files = workspace.listFolder(folder.slice(0, -1)) ?? [];
  return files
    .filter((file) => file.endsWith(".idl") && file !== path)
    .map((file) => ({ label: file.slice(file.lastIndexOf("/") + 1), kind: "file" }));
}
