import { enumerate } from "../emit/names.js";
import { architectures, type StructLayout } from "../model/layout.js";
import type { MemberModel, StructModel } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Layouts } from "./layout.js";
import type { Matching } from "./matching.js";
import type { Pair } from "./pairing.js";
import { typeText } from "./types.js";

/** Whether the SDK shows the members of a struct: what happens to their names is told under SOURCE then. */
export function isShown({ projection, opaque }: StructModel): boolean {
  return projection === undefined && !opaque;
}

/**
 * Members that came, went, moved or changed their type.
 * @param effect says what it means for the struct as a whole, the first time that it is asked
 */
export function compareMembers(
  pair: Pair<StructModel>,
  layouts: Layouts,
  matching: Matching,
  effect: () => string,
): Change[] {
  const { pairs, removed, added } = matching.members.get(pair.new)!;
  const replaced = replacements(pair, removed, added);
  const newcomers = new Set(replaced.map((one) => one.new));
  const leavers = new Set(replaced.map((one) => one.old));
  return [
    ...removedChange(
      pair,
      removed.filter((member) => !leavers.has(member)),
      effect,
    ),
    ...addedChange(
      pair,
      added.filter((member) => !newcomers.has(member)),
      layouts,
      matching,
      effect,
    ),
    ...replaced.map((one) => {
      const parameters = { old: declaration(one.old), new: declaration(one.new), effect: effect() };
      return change("LAYOUT_MEMBER_REPLACED", `${pair.old.name}.${one.old.name}`, parameters, one);
    }),
    ...movedChange(
      pair,
      pairs.filter(({ moved }) => moved),
      effect,
    ),
    ...pairs.flatMap((member) => compareMember(member, pair, layouts, matching, effect)),
  ];
}

/** Members that went where others came, at the same place among the others. */
function replacements(
  { old, new: now }: Pair<StructModel>,
  removed: readonly MemberModel[],
  added: readonly MemberModel[],
): Pair<MemberModel>[] {
  if (old.members.length !== now.members.length) return [];
  return removed.flatMap((member) => {
    const other = now.members[old.members.indexOf(member)];
    return other !== undefined && added.includes(other) ? [{ old: member, new: other, moved: false }] : [];
  });
}

function removedChange(
  { old, new: now }: Pair<StructModel>,
  members: readonly MemberModel[],
  effect: () => string,
): Change[] {
  const [first] = members;
  if (first === undefined) return [];
  const parameters = { ...listed(members), effect: effect() };
  return [change("LAYOUT_MEMBER_REMOVED", subjectOf(old, members), parameters, { old: first, new: now })];
}

function addedChange(
  { old, new: now }: Pair<StructModel>,
  members: readonly MemberModel[],
  layouts: Layouts,
  matching: Matching,
  effect: () => string,
): Change[] {
  const [first] = members;
  if (first === undefined) return [];
  const before = now.members[now.members.indexOf(first) - 1];
  const place = before === undefined ? "at the beginning" : `after ${before.name}`;
  const fits = fitsInto({ old, new: now, moved: false }, layouts, matching);
  const rule = fits ? "LAYOUT_MEMBER_FITTED" : "LAYOUT_MEMBER_ADDED";
  const parameters = { ...listed(members), place, effect: fits ? "" : effect() };
  return [change(rule, subjectOf(old, members), parameters, { old, new: first })];
}

/** Whether what both versions have has the same offsets, and the whole the same size. */
function fitsInto({ old, new: now }: Pair<StructModel>, layouts: Layouts, matching: Matching): boolean {
  const before = layouts.old.get(old.name)!;
  const after = layouts.new.get(now.name)!;
  const offset = (layout: StructLayout, struct: StructModel, member: MemberModel, one: "x86" | "x64") =>
    layout[one].members[struct.members.indexOf(member)]!.offset;
  return architectures.every(
    (one) =>
      before[one].size === after[one].size &&
      before[one].align === after[one].align &&
      matching.members
        .get(now)!
        .pairs.every((pair) => offset(before, old, pair.old, one) === offset(after, now, pair.new, one)),
  );
}

function movedChange(
  { old }: Pair<StructModel>,
  moved: readonly Pair<MemberModel>[],
  effect: () => string,
): Change[] {
  const [first] = moved;
  if (first === undefined) return [];
  const members = moved.map((one) => one.old);
  const parameters = { members: enumerate(members.map(({ name }) => name)), effect: effect() };
  return [change("LAYOUT_MEMBER_MOVED", subjectOf(old, members), parameters, first)];
}

function compareMember(
  member: Pair<MemberModel>,
  owner: Pair<StructModel>,
  layouts: Layouts,
  { types }: Matching,
  effect: () => string,
): Change[] {
  const { old, new: now } = member;
  const subject = `${owner.old.name}.${old.name}`;
  const changes: Change[] = [];
  if (old.name !== now.name && !isShown(owner.new))
    changes.push(change("LAYOUT_MEMBER_RENAMED", subject, { old: old.name, new: now.name }, member));
  const comparison = types.compare(old.type, now.type);
  if (comparison === "same") return changes;
  const texts = { old: typeText(old.type), new: typeText(now.type) };
  if (comparison === "respelled")
    return [...changes, change("LAYOUT_TYPE_RESPELLED", subject, texts, member)];
  const size = (layout: StructLayout, struct: StructModel, one: MemberModel) =>
    architectures
      .map((architecture) => layout[architecture].members[struct.members.indexOf(one)]!.size)
      .join();
  const before = size(layouts.old.get(owner.old.name)!, owner.old, old);
  const after = size(layouts.new.get(owner.new.name)!, owner.new, now);
  const retyped =
    before === after
      ? change("LAYOUT_MEMBER_RETYPED", subject, texts, member)
      : change("LAYOUT_MEMBER_RESIZED", subject, { ...texts, effect: effect() }, member);
  return [...changes, retyped];
}

function listed(members: readonly MemberModel[]): { members: string; was: string } {
  return { members: enumerate(members.map(declaration)), was: members.length > 1 ? "were" : "was" };
}

function subjectOf({ name }: StructModel, members: readonly MemberModel[]): string {
  return `${name}.${members.map((member) => member.name).join(",")}`;
}

function declaration({ name, type }: MemberModel): string {
  return `${typeText({ ...type, lengths: [] })} ${name}${type.lengths.map((length) => `[${length}]`).join("")}`;
}
