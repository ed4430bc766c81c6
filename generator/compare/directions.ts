import type { MemberModel, StructModel } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Matching } from "./matching.js";
import type { Pair } from "./pairing.js";

/** What changed in who writes which member, and in which member counts which. */
export function compareDirections(matching: Matching): Change[] {
  return matching.structs.pairs.flatMap((struct) => {
    const members = matching.members.get(struct.new)!.pairs;
    const [before, after] = [saysDirections(struct.old), saysDirections(struct.new)];
    const counts = members.flatMap((member) => compareCount(member, struct, matching));
    if (before && after) return [...members.flatMap((member) => compareDirection(member, struct)), ...counts];
    if (before === after || struct.old.opaque || struct.new.opaque) return counts;
    const rule = after ? "PROTOCOL_DIRECTIONS_ADDED" : "PROTOCOL_DIRECTIONS_REMOVED";
    return [change(rule, struct.old.name, { struct: struct.new.name }, struct), ...counts];
  });
}

/** Directions are said of all members of a struct, or of none. */
function saysDirections({ members }: StructModel): boolean {
  return members.some(({ direction }) => direction !== undefined);
}

type Side = MemberModel["direction"];

/** What the client may and must do with a member. */
function rights(direction: Side): { reads: boolean; writes: boolean; mustWrite: boolean } {
  return {
    reads: direction !== "in" && direction !== "reserved",
    writes: direction === "in" || direction === "inout",
    mustWrite: direction === "in",
  };
}

function compareDirection(member: Pair<MemberModel>, owner: Pair<StructModel>): Change[] {
  const { old, new: now } = member;
  if (old.direction === now.direction) return [];
  const [before, after] = [rights(old.direction), rights(now.direction)];
  const lost = (before.reads && !after.reads) || (before.writes && !after.writes);
  // Who left a reserved member alone leaves out what the other side waits for now.
  const broken = lost || (after.mustWrite && !before.writes);
  const rule = broken ? "PROTOCOL_DIRECTION_CHANGED" : "PROTOCOL_DIRECTION_RELAXED";
  const parameters = { old: old.direction ?? "not said", new: now.direction ?? "not said" };
  return [change(rule, `${owner.old.name}.${old.name}`, parameters, member)];
}

function compareCount(member: Pair<MemberModel>, owner: Pair<StructModel>, matching: Matching): Change[] {
  const { old, new: now } = member;
  const count = old.count === undefined ? undefined : matching.renamed("member", old.count, owner.old.name);
  if (count === now.count) return [];
  const parameters = { old: old.count ?? "not said", new: now.count ?? "not said" };
  return [change("PROTOCOL_COUNT_CHANGED", `${owner.old.name}.${old.name}`, parameters, member)];
}
