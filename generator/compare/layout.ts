import { enumerate } from "../emit/names.js";
import { architectures, computeLayouts, type StructLayout } from "../model/layout.js";
import type { Model, StructModel } from "../model/model.js";
import { type Change, change } from "./changes.js";
import { compareMembers, isShown } from "./layout-members.js";
import type { Matching } from "./matching.js";
import type { Pair } from "./pairing.js";
import { typeText } from "./types.js";

/** The layouts of both versions. */
export interface Layouts {
  readonly old: ReadonlyMap<string, StructLayout>;
  readonly new: ReadonlyMap<string, StructLayout>;
}

/**
 * What changed in memory. A struct whose layout changed only because it contains another one is not told by itself,
 * but with the change of that other one; likewise for the names of types.
 */
export function compareLayouts(matching: Matching): Change[] {
  const { removed, added, pairs } = matching.structs;
  const layouts: Layouts = { old: computeLayouts(matching.old), new: computeLayouts(matching.new) };
  const own = pairs.map((pair) => ({ pair, changes: compareStruct(pair, layouts, matching) }));
  const roots = new Set(own.filter(({ changes }) => changes.some(isRoot)).map(({ pair }) => pair.new.name));
  const followers = pairs
    .filter((pair) => !roots.has(pair.new.name) && hasMoved(pair, layouts))
    .map((pair) => pair.new.name);
  const named = (struct: StructModel) => ({ kind: struct.kind, name: struct.name });
  return [
    ...removed.map((old) => change("LAYOUT_STRUCT_REMOVED", old.name, named(old), { old })),
    ...added.map((now) => change("LAYOUT_STRUCT_ADDED", now.name, named(now), { new: now })),
    ...own.flatMap(({ pair, changes }) => {
      const first = changes.find(isRoot);
      const containers = followers.filter((name) => contains(name, pair.new.name, matching.new));
      if (first === undefined || containers.length === 0) return changes;
      const message = `${first.message}; it is part of ${enumerate(containers)}, which ${containers.length > 1 ? "change" : "changes"} as well`;
      return changes.map((one) => (one === first ? { ...one, message } : one));
    }),
    ...compareAliases(matching, followers),
  ];
}

/** Whether a change may be the reason why a struct that contains this one changed. */
function isRoot({ breaking }: Change): boolean {
  return breaking;
}

function compareStruct(pair: Pair<StructModel>, layouts: Layouts, matching: Matching): Change[] {
  const { old, new: now } = pair;
  const changes: Change[] = [];
  if (old.name !== now.name && !isShown(now))
    changes.push(change("LAYOUT_STRUCT_RENAMED", old.name, { old: old.name, new: now.name }, pair));
  if (old.opaque && now.opaque) return changes;
  if (old.opaque) return [...changes, change("LAYOUT_MEMBERS_PUBLISHED", old.name, { name: now.name }, pair)];
  if (now.opaque) return [...changes, change("LAYOUT_MEMBERS_HIDDEN", old.name, { name: now.name }, pair)];
  const effect = effectOnce(pair, layouts, matching);
  if (old.kind !== now.kind) {
    const parameters = { name: old.name, old: old.kind, new: now.kind, effect: effect() };
    changes.push(change("LAYOUT_KIND_CHANGED", old.name, parameters, pair));
  }
  if (old.pack !== now.pack) {
    const rule = hasMoved(pair, layouts) ? "LAYOUT_PACKING_CHANGED" : "LAYOUT_PACKING_RESTATED";
    const parameters = { old: packText(old), new: packText(now), effect: effect() };
    changes.push(change(rule, old.name, parameters, pair));
  }
  return [...changes, ...compareMembers(pair, layouts, matching, effect)];
}

function packText({ pack }: StructModel): string {
  return pack === undefined ? "natural" : `${pack} byte${pack === 1 ? "" : "s"}`;
}

/** Whether the size of a struct, or the offset of a member that both versions have, is another one. */
function hasMoved({ old, new: now }: Pair<StructModel>, layouts: Layouts): boolean {
  const [before, after] = [layouts.old.get(old.name), layouts.new.get(now.name)];
  if (before === undefined || after === undefined) return false;
  return architectures.some((architecture) => {
    const numbers = (layout: StructLayout) => {
      const { size, align, members } = layout[architecture];
      return [size, align, ...members.flatMap((member) => [member.offset, member.size])].join();
    };
    return numbers(before) !== numbers(after);
  });
}

/** Says, the first time that it is asked, what became of the size and of the members that are still there. */
function effectOnce(pair: Pair<StructModel>, layouts: Layouts, matching: Matching): () => string {
  let told = false;
  return () => {
    if (told) return "";
    told = true;
    const before = layouts.old.get(pair.old.name)!;
    const after = layouts.new.get(pair.new.name)!;
    const effects = [shiftText(pair, before, after, matching), sizeText(before, after)];
    return effects.map((text) => (text === "" ? "" : `; ${text}`)).join("");
  };
}

function shiftText(
  pair: Pair<StructModel>,
  before: StructLayout,
  after: StructLayout,
  matching: Matching,
): string {
  const offsets = ({ members }: StructModel, layout: StructLayout) =>
    new Map(
      members.map((member, index) => [
        member,
        architectures.map((architecture) => layout[architecture].members[index]!.offset),
      ]),
    );
  const [was, is] = [offsets(pair.old, before), offsets(pair.new, after)];
  const shifted = matching.members
    .get(pair.new)!
    .pairs.filter((one) => !one.moved && was.get(one.old)!.join() !== is.get(one.new)!.join())
    .sort((a, b) => pair.new.members.indexOf(a.new) - pair.new.members.indexOf(b.new));
  return shifted.length === 0 ? "" : `this moves ${enumerate(shifted.map((one) => one.new.name))}`;
}

function sizeText(before: StructLayout, after: StructLayout): string {
  const steps = (part: "size" | "align", unit: string) => {
    const texts = new Map(
      architectures
        .filter((one) => before[one][part] !== after[one][part])
        .map((one) => [one, `from ${before[one][part]} to ${after[one][part]} ${unit}`]),
    );
    const isAlike = texts.size === architectures.length && new Set(texts.values()).size === 1;
    return isAlike ? texts.get("x86")! : enumerate([...texts].map(([one, text]) => `${text} on ${one}`));
  };
  const size = steps("size", "bytes");
  if (size !== "") return `its size goes ${size}`;
  // Alignment shows in structs that contain this one; where the size changes, it is part of that.
  const align = steps("align", "bytes");
  return align === "" ? "" : `its alignment goes ${align}`;
}

/** Whether one struct is part of another, directly or not. */
function contains(outer: string, inner: string, model: Model): boolean {
  const struct = model.structs.find(({ name }) => name === outer);
  return (struct?.members ?? []).some(
    ({ type }) =>
      type.kind === "struct" &&
      type.pointers === 0 &&
      (type.name === inner || contains(type.name, inner, model)),
  );
}

function compareAliases({ aliases, types }: Matching, followers: readonly string[]): Change[] {
  const named = (name: string) => ({ name });
  const changed = aliases.pairs.filter(({ old }) => types.isChanged(old));
  return [
    ...aliases.removed.map(({ name }) => change("LAYOUT_TYPEDEF_REMOVED", name, named(name), {})),
    ...aliases.added.map(({ name }) => change("LAYOUT_TYPEDEF_ADDED", name, named(name), {})),
    ...changed.map(({ old, new: now }) => {
      const effect = followers.length === 0 ? "" : `; with it ${enumerate(followers)} may change`;
      const parameters = { name: old.name, old: typeText(old.type), new: typeText(now.type), effect };
      return change("LAYOUT_TYPEDEF_CHANGED", old.name, parameters, {});
    }),
  ];
}
