import { printDirection } from "./extension.js";
import { fill, group, type Layout, nest } from "./layout.js";
import type { Words } from "./words.js";

/** `machine STATES of INTERFACE { ... }` */
export function printMachine(words: Words): Layout {
  return [words.spaced(5), words.block(2, true, () => printClause(words))];
}

function printClause(words: Words): Layout {
  if (words.is("state", "initial")) return printState(words);
  if (!words.is("failures")) return [words.take(), " ", printCall(words), words.take()];
  const failure = () => [words.spaced(2), words.take()];
  return [words.spaced(2), words.block(2, true, failure)];
}

/** `SyncBeg(uiSync, ppv)` */
function printCall(words: Words): Layout {
  const head = [words.take(), words.take()];
  if (words.is(")")) return [head, words.take()];
  return [
    head,
    words.list(
      () => words.take(),
      () => words.take(),
    ),
  ];
}

/** `state NAME (STRUCT) from STATE when FLAG by METHOD(...) until METHOD(...) { ... }`; its head is broken before `by` */
function printState(words: Words): Layout {
  if (words.is("initial")) return [words.spaced(3), words.take()];
  const name = [words.spaced(3), words.take(), words.take()];
  const parts: Layout[] = ["", words.line()];
  const from = [words.take(), " ", words.list(() => printOrigin(words))];
  if (words.is("by", "until")) parts.push(from, words.line(), [printCalls(words), " ", words.take()]);
  else parts.push([from, " ", words.take()]);
  return [name, nest(2, fill(parts)), words.block(2, true, () => printStatement(words))];
}

/** `by METHOD(...) until METHOD(...)` */
function printCalls(words: Words): Layout {
  const first = [words.take(), " ", printCall(words)];
  if (!words.is("until")) return first;
  return group(first, words.line(), words.take(), " ", printCall(words));
}

function printOrigin(words: Words): Layout {
  const state = words.take();
  return words.is("when") ? [state, " ", words.spaced(2)] : state;
}

function printStatement(words: Words): Layout {
  return words.is("each") ? printLoop(words) : printDirection(words);
}

/** `each CHILD while rgte[].iEntMod < rgte[].cEntMod;` */
function printLoop(words: Words): Layout {
  const child = words.spaced(2);
  const line = words.line();
  const index = [words.take(), " ", printPath(words), " "];
  return [child, group(nest(2, line, index, words.take(), " ", printPath(words), words.take()))];
}

/** `iEnt`, `rgte[].iEntMod` */
function printPath(words: Words): Layout {
  const parts = [words.take()];
  while (words.is("[", "]", ".")) parts.push(words.take(), words.is("]", ".") ? "" : words.take());
  return parts;
}
