import { fill, type Layout, nest } from "./layout.js";
import type { Words } from "./words.js";

/** `project GUID, MAPIUID as bytes;` */
export function printProject(words: Words): Layout {
  const end = () => [" ", words.spaced(2), words.take()];
  return [words.take(), " ", words.list(() => words.take(), end)];
}

/** `guid NAME = xxxxxxxx-...;` and `uid NAME = "hex digits";` */
export function printGuid(words: Words): Layout {
  return [words.spaced(4), words.take()];
}

/** `flags UPF for UPFLD.ulFlags { out ...; in ...; success ...; }`, on one line where it fits */
export function printConstantSet(words: Words): Layout {
  const keyword = words.take();
  const head: Layout[] = [words.take(), " "];
  if (words.is("prefix")) head.push(words.spaced(2), " ");
  if (words.is("for")) {
    const first = [words.take(), " "];
    head.push(fill([first, "", ...printTargets(words)]));
  } else {
    head.push(words.take());
  }
  return [keyword, " ", nest("here", head), words.block(2, false, () => printGroup(words))];
}

/** The targets and the brace behind them, below the name of the set where they need several lines */
function printTargets(words: Words): Layout[] {
  const parts: Layout[] = [];
  for (;;) {
    const target = printTarget(words);
    if (words.is("{")) return [...parts, [target, " ", words.take()]];
    parts.push([target, words.take()], words.line());
  }
}

function printTarget(words: Words): Layout {
  const parts = [words.take()];
  while (words.is("::", ".")) parts.push(words.take(), words.take());
  return parts;
}

const ROLES = ["out", "in", "success", "exclusive"] as const;

function printGroup(words: Words): Layout {
  const end = () => (words.is(";") ? words.take() : "");
  if (words.is("requires")) return [words.spaced(2), words.take(), " ", words.take(), end()];
  const role = words.is(...ROLES) ? [words.take(), " "] : "";
  return [role, words.list(() => words.take(), end)];
}

/** `members UPTBLE { out ...; }`, on one line where it fits */
export function printMembers(words: Words): Layout {
  return [words.spaced(3), words.block(2, false, () => printDirection(words))];
}

/** `out iEnt, cEnt;`, `out pupre[cEnt];` */
export function printDirection(words: Words): Layout {
  return [
    words.take(),
    " ",
    words.list(
      () => printMemberName(words),
      () => words.take(),
    ),
  ];
}

function printMemberName(words: Words): Layout {
  const name = words.take();
  return words.is("[") ? [name, words.take(), words.take(), words.take()] : name;
}
