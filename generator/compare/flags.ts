import { enumerate } from "../emit/names.js";
import type { ConstantSetModel, FlagRole, Model, TargetModel } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Matching } from "./matching.js";
import { type Pair, pairUnordered } from "./pairing.js";

type Flag = ConstantSetModel["members"][number];

/** What changed in the sets of flags and values: who sets which, where they are held, and the rules among them. */
export function compareFlags(matching: Matching): Change[] {
  return [
    ...matching.sets.pairs.flatMap((pair) => [
      ...compareKind(pair),
      ...compareMembers(pair, matching),
      ...compareExclusive(pair, matching),
      ...compareRequires(pair, matching),
    ]),
    ...compareTargets(matching),
  ];
}

function compareKind(pair: Pair<ConstantSetModel>): Change[] {
  const { old, new: now } = pair;
  if (old.kind === now.kind) return [];
  const parameters = { set: old.name, old: old.kind, new: now.kind };
  return [change("PROTOCOL_SET_KIND_CHANGED", old.name, parameters, pair)];
}

function compareMembers(pair: Pair<ConstantSetModel>, matching: Matching): Change[] {
  const { old, new: now } = pair;
  const { removed, added, pairs } = pairUnordered<Flag>(old.members, now.members, {
    key: ({ name }) => name,
    renamed: ({ name }) => matching.renamed("constant", name),
    likeness: () => 0,
  });
  const set = now.name;
  return [
    ...removed.map(({ name }) =>
      change("PROTOCOL_FLAG_REMOVED", name, { flag: name, set }, { ...placesOf(name, matching), new: now }),
    ),
    ...added.map((flag) => {
      const places = { ...placesOf(flag.name, matching), old };
      return change(addedRule(flag.role, now, matching.new), flag.name, { flag: flag.name, set }, places);
    }),
    ...pairs
      .filter((flag) => flag.old.role !== flag.new.role)
      .map((flag) => {
        const parameters = { flag: flag.new.name, set, old: flag.old.role, new: flag.new.role };
        return change("PROTOCOL_FLAG_ROLE_CHANGED", flag.old.name, parameters, pair);
      }),
  ];
}

/** The declaration of a constant in each version. */
function placesOf(name: string, { old, new: now }: Matching) {
  const find = (model: Model) => model.constants.find((constant) => constant.name === name);
  return { old: find(old), new: find(now) };
}

function addedRule(role: FlagRole, set: ConstantSetModel, model: Model) {
  if (role === "success") return "PROTOCOL_SUCCESS_FLAG_ADDED";
  const filledByStore = set.targets.some(({ owner, method, member }) => {
    const struct = method === undefined ? model.structs.find(({ name }) => name === owner) : undefined;
    const direction = struct?.members.find(({ name }) => name === member)?.direction;
    return direction === "out" || direction === "inout";
  });
  return role === "out" || (role === "plain" && filledByStore)
    ? "PROTOCOL_OUT_FLAG_ADDED"
    : "PROTOCOL_FLAG_ADDED";
}

/** Which flags exclude each other, of those that both versions have: a new flag restricts nobody yet. */
function compareExclusive(pair: Pair<ConstantSetModel>, matching: Matching): Change[] {
  const { old, new: now } = pair;
  const rename = (flag: string) => matching.renamed("constant", flag);
  const common = commonFlags(pair, matching);
  const groups = (list: readonly (readonly string[])[]) =>
    list.map((flags) => flags.filter((flag) => common.has(flag))).filter((flags) => flags.length > 1);
  const before = groups(old.exclusive.map((flags) => flags.map(rename)));
  const after = groups(now.exclusive);
  const excludes = (list: readonly (readonly string[])[], one: string, other: string) =>
    list.some((flags) => flags.includes(one) && flags.includes(other));
  const missing = (some: readonly (readonly string[])[], others: readonly (readonly string[])[]) =>
    some.filter((flags) =>
      flags.some((one) => flags.some((other) => one !== other && !excludes(others, one, other))),
    );
  return [
    ...missing(before, after).map((flags) =>
      change("PROTOCOL_EXCLUSION_REMOVED", old.name, { flags: enumerate(flags) }, pair),
    ),
    ...missing(after, before).map((flags) =>
      change("PROTOCOL_EXCLUSION_ADDED", old.name, { flags: enumerate(flags) }, pair),
    ),
  ];
}

/** Which flags need something, likewise. */
function compareRequires(pair: Pair<ConstantSetModel>, matching: Matching): Change[] {
  const { old, new: now } = pair;
  const owner = old.targets[0]?.owner;
  const common = commonFlags(pair, matching);
  const before = old.requires.map(({ flag, needs, kind }) => ({
    flag: matching.renamed("constant", flag),
    needs: kind === "flag" ? matching.renamed("constant", needs) : matching.renamed("member", needs, owner),
  }));
  type Requirement = (typeof before)[number];
  const missing = (some: readonly Requirement[], others: readonly Requirement[]) =>
    some.filter(
      ({ flag, needs }) =>
        common.has(flag) && !others.some((other) => other.flag === flag && other.needs === needs),
    );
  const tell = (rule: "PROTOCOL_REQUIREMENT_ADDED" | "PROTOCOL_REQUIREMENT_REMOVED", list: Requirement[]) =>
    list.map(({ flag, needs }) => change(rule, old.name, { flag, needs }, pair));
  return [
    ...tell("PROTOCOL_REQUIREMENT_REMOVED", missing(before, now.requires)),
    ...tell("PROTOCOL_REQUIREMENT_ADDED", missing(now.requires, before)),
  ];
}

/** The flags that both versions of a set have, by their new names. */
function commonFlags({ old, new: now }: Pair<ConstantSetModel>, matching: Matching): Set<string> {
  const before = new Set(old.members.map(({ name }) => matching.renamed("constant", name)));
  return new Set(now.members.map(({ name }) => name).filter((name) => before.has(name)));
}

/** Which place holds which set. A place that itself is new or gone is told elsewhere. */
function compareTargets(matching: Matching): Change[] {
  const before = targetsOf(matching.old, (target) => renamedTarget(target, matching));
  const after = targetsOf(matching.new, (target) => target);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((text) => {
    const [old, now] = [before.get(text), after.get(text)];
    const target = (old ?? now)!.target;
    const places = {
      old: old?.set ?? ownerOf(target, matching.old),
      new: now?.set ?? ownerOf(target, matching.new),
    };
    if (places.old === undefined || places.new === undefined) return [];
    if (old === undefined)
      return [change("PROTOCOL_CHECK_ADDED", text, { target: text, set: now!.set.name }, places)];
    if (now === undefined)
      return [change("PROTOCOL_CHECK_REMOVED", text, { target: text, set: old.set.name }, places)];
    if (matching.renamed("set", old.set.name) === now.set.name) return [];
    const parameters = { target: text, old: old.set.name, new: now.set.name };
    return [change("PROTOCOL_CHECK_CHANGED", text, parameters, places)];
  });
}

function targetsOf(model: Model, rename: (target: TargetModel) => TargetModel) {
  return new Map(
    model.sets.flatMap((set) =>
      set.targets.map((target) => {
        const { owner, method, member } = rename(target);
        const text = `${owner}.${method === undefined ? "" : `${method}.`}${member}`;
        return [text, { set, target: rename(target) }] as const;
      }),
    ),
  );
}

function renamedTarget({ owner, method, member }: TargetModel, matching: Matching): TargetModel {
  if (method === undefined)
    return {
      owner: matching.renamed("struct", owner),
      member: matching.renamed("member", member, owner),
    };
  return {
    owner: matching.renamed("interface", owner),
    method: matching.renamed("method", method, owner),
    member,
  };
}

/** The struct, or the method, that a place is in; nothing where there is none of that name. */
function ownerOf({ owner, method, member }: TargetModel, model: Model) {
  if (method === undefined)
    return model.structs.find(({ name }) => name === owner)?.members.find(({ name }) => name === member);
  return model.interfaces.find(({ name }) => name === owner)?.methods.find(({ name }) => name === method);
}
