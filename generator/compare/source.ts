import { enumerate } from "../emit/names.js";
import type { StructModel } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Matching } from "./matching.js";
import { type Pair, pairUnordered } from "./pairing.js";
import { type SurfaceExport, type SurfaceMember, surfaceOf } from "./surface.js";
import { withToldChanges } from "./told.js";

/** What changed for TypeScript code that uses the SDK: names, types, and what may be written or left out. */
export function compareSources(matching: Matching): Change[] {
  const before = surfaceOf(withToldChanges(matching));
  const { removed, added, pairs } = pairUnordered(before, surfaceOf(matching.new), {
    key: ({ id }) => id,
    renamed: ({ id }) => matching.renamedId(id),
    likeness: () => 0,
  });
  const renames = new Map(pairs.map(({ old, new: now }) => [old.name, now.name]));
  const named = ({ kind, name }: SurfaceExport) => ({ kind, name });
  // The id of an interface comes, goes and is renamed with the interface.
  const told = ({ id }: SurfaceExport) => id.startsWith("identifier .IID_") && isOfInterface(id, matching);
  return [
    ...compareProjections(matching),
    ...removed
      .filter((one) => !told(one))
      .map((old) => change("SOURCE_EXPORT_REMOVED", old.name, named(old), { old })),
    ...added
      .filter((one) => !told(one))
      .map((now) => change("SOURCE_EXPORT_ADDED", now.name, named(now), { new: now })),
    ...pairs.flatMap((pair) => (told(pair.old) ? [] : compareExport(pair, renames, matching))),
  ];
}

function compareProjections({ structs }: Matching): Change[] {
  const text = ({ projection, opaque }: StructModel) => projection ?? (opaque ? "unknown" : "its members");
  return structs.pairs
    .filter(({ old, new: now }) => text(old) !== text(now))
    .map((pair) => {
      const parameters = { name: pair.old.name, old: text(pair.old), new: text(pair.new) };
      return change("SOURCE_PROJECTION_CHANGED", pair.old.name, parameters, pair);
    });
}

function isOfInterface(id: string, { old, new: now }: Matching): boolean {
  const name = id.slice("identifier .IID_".length);
  return [...old.interfaces, ...now.interfaces].some((one) => one.name === name);
}

function compareExport(
  pair: Pair<SurfaceExport>,
  renames: ReadonlyMap<string, string>,
  matching: Matching,
): Change[] {
  const { old, new: now } = pair;
  const changes: Change[] = [];
  if (old.name !== now.name) {
    const parameters = { kind: old.kind, old: old.name, new: now.name };
    changes.push(change("SOURCE_EXPORT_RENAMED", old.name, parameters, pair));
  }
  const base = old.base === undefined ? undefined : (renames.get(old.base) ?? old.base);
  if (base !== now.base) {
    const parameters = { name: old.name, old: old.base ?? "nothing", new: now.base ?? "nothing" };
    changes.push(change("SOURCE_BASE_CHANGED", old.name, parameters, pair));
  }
  const { removed, added, pairs } = pairUnordered(old.members, now.members, {
    key: ({ id }) => id,
    renamed: ({ id }) => matching.renamedId(id),
    likeness: () => 0,
  });
  for (const member of removed) {
    const parameters = { owner: old.name, member: member.name };
    const places = { old: member, new: now };
    changes.push(change("SOURCE_MEMBER_REMOVED", `${old.name}.${member.name}`, parameters, places));
  }
  for (const member of added) {
    const rule = member.required ? "SOURCE_MEMBER_REQUIRED" : "SOURCE_MEMBER_ADDED";
    const parameters = { owner: now.name, member: declaration(member, now) };
    changes.push(change(rule, `${old.name}.${member.name}`, parameters, { old, new: member }));
  }
  const reprefixed =
    old.prefix !== now.prefix ? pairs.find((one) => one.old.name !== one.new.name) : undefined;
  if (reprefixed !== undefined) {
    const example = `${old.name}.${reprefixed.old.name} is now ${now.name}.${reprefixed.new.name}`;
    const parameters = { old: old.prefix ?? "", new: now.prefix ?? "", example };
    changes.push(change("SOURCE_MEMBERS_RENAMED", old.name, parameters, pair));
  }
  for (const member of pairs) changes.push(...compareMember(member, pair, renames, reprefixed !== undefined));
  return [...changes, ...compareModifiers(pair, pairs)];
}

const modifiers = [
  ["readonly", "SOURCE_READONLY_REMOVED", "SOURCE_READONLY_ADDED"],
  ["optional", "SOURCE_OPTIONAL_REMOVED", "SOURCE_OPTIONAL_ADDED"],
] as const;

/** Which members may be written or left out: one change for all members of which the same is true. */
function compareModifiers(owner: Pair<SurfaceExport>, members: readonly Pair<SurfaceMember>[]): Change[] {
  const usual = members.filter((member) => !isNamed(member));
  return modifiers.flatMap(([modifier, removedRule, addedRule]) => {
    const differing = usual.filter((member) => member.old[modifier] !== member.new[modifier]);
    return ([removedRule, addedRule] as const).flatMap((rule) => {
      const found = differing.filter((member) => member.new[modifier] === (rule === addedRule));
      const [first] = found;
      if (first === undefined) return [];
      const subject = `${owner.old.name}.${found.map((member) => member.old.name).join(",")}`;
      const names = enumerate(found.map((member) => member.new.name));
      return [change(rule, subject, { owner: owner.new.name, members: names }, first)];
    });
  });
}

/** Whether a reserved member got a name of its own: all that follows from it is told with that. */
function isNamed({ old, new: now }: Pair<SurfaceMember>): boolean {
  return old.name !== now.name && old.optional && !now.optional;
}

function compareMember(
  pair: Pair<SurfaceMember>,
  owner: Pair<SurfaceExport>,
  renames: ReadonlyMap<string, string>,
  namesTold: boolean,
): Change[] {
  const { old, new: now } = pair;
  const subject = `${owner.old.name}.${old.name}`;
  const member = `${owner.new.name}.${now.name}`;
  const changes: Change[] = [];
  const texts = { old: subject, new: declaration(now, owner.new) };
  if (old.name !== now.name && !namesTold) {
    if (isNamed(pair)) return [change("SOURCE_RESERVED_NAMED", subject, texts, pair)];
    if (old.optional) {
      changes.push(change("SOURCE_RESERVED_RENAMED", subject, { ...texts, new: member }, pair));
    } else changes.push(change("SOURCE_MEMBER_RENAMED", subject, { ...texts, new: member }, pair));
  }
  const types = { old: old.type, new: now.type };
  if (renamedIn(old.essence, renames) !== now.essence)
    changes.push(change("SOURCE_TYPE_CHANGED", subject, types, pair));
  else if (renamedIn(old.type, renames) !== now.type)
    changes.push(change("SOURCE_PARAMETER_RENAMED", subject, types, pair));
  return changes;
}

/** A type of the old version, with the names of the new one. */
function renamedIn(type: string, renames: ReadonlyMap<string, string>): string {
  return type.replace(/\b[A-Za-z_]\w*\b/g, (name) => renames.get(name) ?? name);
}

function declaration({ name, type, readonly, optional }: SurfaceMember, { kind }: SurfaceExport): string {
  if (kind === "interface") return name + type;
  if (kind !== "struct") return name;
  return `${readonly ? "readonly " : ""}${name}${optional ? "?" : ""}: ${type}`;
}
