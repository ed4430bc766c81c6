import type { MemberModel, Model, StructModel } from "../../model/model.js";
import { jsdoc, link } from "../jsdoc.js";
import { enumerate } from "../names.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { importable } from "./names.js";

const directions: Readonly<Record<string, string>> = {
  out: "[out] The store fills it.",
  in: "[in] The client fills it.",
  inout: "[in/out] Both sides write it.",
  reserved: "Reserved: leave it alone.",
};

/** The structs that have a form of their own in TypeScript. */
export function shownStructs(model: Model): StructModel[] {
  return model.structs.filter(({ projection, opaque }) => projection === undefined && !opaque);
}

export function structsView(model: Model, target: TargetOptions): object {
  const types = new TypeScriptTypes(model, target);
  const structs = shownStructs(model).map((struct) => ({
    name: struct.name,
    doc: jsdoc(struct.doc, { notes: structNotes(struct, model), origin: struct.origin }),
    members: struct.members.map((member) => ({
      doc: jsdoc(member.doc, { notes: memberNotes(struct, member, model), origin: member.origin }),
      declaration: declaration(member, struct, types),
    })),
  }));
  return { names: importable(model), structs };
}

function declaration(member: MemberModel, struct: StructModel, types: TypeScriptTypes): string {
  const { name, direction } = member;
  const writable = direction === "in" || direction === "inout" || direction === undefined;
  const optional = direction === "reserved" ? "?" : "";
  return `${writable ? "" : "readonly "}${name}${optional}: ${types.member(member, struct)}`;
}

function structNotes(struct: StructModel, model: Model): string[] {
  const states = (model.machine?.list ?? [])
    .filter((state) => state.struct === struct.name)
    .map(({ name }) => link(model.machine!.states, name));
  const notes = states.length === 0 ? [] : [`The struct of ${enumerate(states)}.`];
  return struct.pack === undefined ? notes : [...notes, `Packed to ${struct.pack} byte in memory.`];
}

function memberNotes(struct: StructModel, member: MemberModel, model: Model): string[] {
  const notes: string[] = [];
  const direction = directions[member.direction ?? ""];
  if (direction !== undefined) notes.push(direction);
  const set = model.sets.find(({ targets }) =>
    targets.some(
      (target) =>
        target.owner === struct.name && target.method === undefined && target.member === member.name,
    ),
  );
  if (set !== undefined) notes.push(`Flags: see ${link(set.name)}.`);
  if (member.count !== undefined) notes.push(`As many entries as \`${member.count}\` says.`);
  if (member.type.name === "FILETIME") notes.push("In 100-nanosecond steps since 1601-01-01 UTC.");
  return notes.length === 0 ? [] : [notes.join(" ")];
}
