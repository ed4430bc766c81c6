import type { EnumModel, MemberModel, Model, StructModel } from "../../model/model.js";
import { enumerate } from "../names.js";
import { cComment, renamedNote } from "./header-comments.js";
import { signed } from "./header-constants.js";
import type { HeaderNames } from "./header-names.js";
import type { HeaderTypes } from "./header-types.js";

/** Who writes a member. */
const directions: Readonly<Record<string, string>> = {
  out: "[out]",
  in: "[in]",
  inout: "[in, out]",
  reserved: "[reserved]",
};

export function structView(struct: StructModel, model: Model, names: HeaderNames, types: HeaderTypes) {
  const name = names.global(struct.name);
  const safe = names.members(struct);
  const states = (model.machine?.list ?? []).filter((state) => state.struct === struct.name);
  const notes = [
    ...renamedNote(name, struct.name),
    ...(states.length === 0 ? [] : [`The struct of ${enumerate(states.map((state) => state.name))}.`]),
  ];
  return {
    kind: struct.kind,
    name,
    pack: struct.pack,
    doc: cComment(struct.doc, { notes, origin: struct.origin }),
    members: struct.members.map((member, index) => ({
      doc: cComment(member.doc, {
        lead: directions[member.direction ?? ""] ?? "",
        notes: [...memberNotes(struct, member, model), ...renamedNote(safe[index]!, member.name)],
      }),
      declaration: types.declare(member.type, safe[index]!),
    })),
  };
}

function memberNotes(struct: StructModel, { name, count }: MemberModel, { sets }: Model): string[] {
  const flags = sets
    .filter(({ targets }) =>
      targets.some(
        ({ method, owner, member }) => method === undefined && owner === struct.name && member === name,
      ),
    )
    .flatMap(({ members }) => members.map((flag) => flag.name));
  return [
    ...(count === undefined ? [] : [`As many entries as \`${count}\` says.`]),
    ...(flags.length === 0 ? [] : [`Values: ${flags.join(", ")}.`]),
  ];
}

export function enumView(one: EnumModel, model: Model, names: HeaderNames) {
  const name = names.global(one.name);
  const isLast = (index: number) => index === one.members.length - 1;
  return {
    name,
    doc: cComment(one.doc, { notes: renamedNote(name, one.name), origin: one.origin }),
    members: one.members.map((member, index) => {
      const safe = names.global(member.name);
      const notes = [...renamedNote(safe, member.name), ...stateNotes(member.name, model)];
      // Enums are 32 bits wide and signed where Microsoft's compilers lay them out.
      const value = signed(member.value | 0);
      return {
        doc: cComment(member.doc, { notes }),
        declaration: `${safe} = ${value}${isLast(index) ? "" : ","}`,
      };
    }),
  };
}

function stateNotes(name: string, { machine }: Model): string[] {
  const state = machine?.list.find((one) => one.name === name);
  if (state?.struct === undefined) return [];
  const from = state.from.map((origin) => `${origin.state}${origin.when ? ` when ${origin.when}` : ""}`);
  const by = state.by === undefined ? "" : ` by ${state.by.method}`;
  return [`Struct: ${state.struct}. Entered from ${enumerate(from, "or")}${by}.`];
}
