import type { MemberModel, MethodModel, Model, StructModel } from "../model/model.js";
import type { Matching } from "./matching.js";

/**
 * The old model with those changes made that are told once where they were made, although they show wherever a type
 * is used: what a typedef stands for, and how a struct is shown in TypeScript.
 */
export function withToldChanges({ old, structs, types }: Matching): Model {
  const shownNow = new Map(structs.pairs.map((pair) => [pair.old, pair.new]));
  const member = (one: MemberModel): MemberModel => ({ ...one, type: types.updated(one.type) });
  const method = (one: MethodModel): MethodModel => ({
    ...one,
    returns: types.updated(one.returns),
    parameters: one.parameters.map((parameter) => ({ ...parameter, type: types.updated(parameter.type) })),
  });
  return {
    ...old,
    structs: old.structs.map((struct) => {
      const members = struct.members.map(member);
      const now = shownNow.get(struct);
      return now === undefined ? { ...struct, members } : shownAs({ ...struct, members }, now);
    }),
    interfaces: old.interfaces.map((one) => ({ ...one, methods: one.methods.map(method) })),
  };
}

/** A struct of the old model, shown in the form of the new one; its members are the old ones where both have some. */
function shownAs(struct: StructModel, { projection, opaque, members }: StructModel): StructModel {
  const { projection: _, ...rest } = struct;
  const changes = struct.opaque === opaque ? { members: struct.members } : { opaque, members };
  return { ...rest, ...changes, ...(projection === undefined ? {} : { projection }) };
}
