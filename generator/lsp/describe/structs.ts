import type { AliasModel, Model, StructModel, TypeModel } from "../../model/model.js";
import { type Description, hex, sizeText } from "../markdown.js";
import type { Program } from "../program.js";
import { statesOf } from "./states.js";

const directions = {
  out: "[out]: the store fills it",
  in: "[in]: the client fills it",
  inout: "[in, out]: the store fills it, the client changes it",
  value: "Part of a value",
  reserved: "Reserved: internal, the SDK hides it",
} as const;

/** A struct: how large it is, where its members are, and the state it belongs to. */
export function describeStruct(struct: StructModel, program: Program): Description {
  const { kind, name, pack, projection, members, doc, opaque } = struct;
  const layout = program.layouts.get(name);
  const rows = members.map((member, index) => {
    const offset = layout === undefined ? "" : `${hex(layout.x64.members[index]?.offset ?? 0).padEnd(6)} `;
    return `    ${offset}${declarator(member.type, member.name)};`;
  });
  const states = statesOf(name, program.model);
  return {
    code: opaque ? `${kind} ${name};` : [`${kind} ${name}`, "{", ...rows, "}"].join("\n"),
    doc,
    facts: [
      ...(opaque ? ["Only its name is known"] : []),
      ...(layout === undefined
        ? []
        : [`Size: ${sizeText(layout)}${pack === undefined ? "" : `, packed to ${pack}`}`]),
      ...(layout === undefined || members.length === 0 ? [] : ["Offsets are those of x64"]),
      ...(states.length === 0 ? [] : [`The struct of ${states.join(", ")}`]),
      ...(projection === undefined ? [] : [`The SDK shows it as ${projection}`]),
    ],
  };
}

/** A member: who writes it, where it is, and what flags it holds. */
export function describeMember(owner: string, name: string, program: Program): Description | undefined {
  const struct = program.model.structs.find((candidate) => candidate.name === owner);
  const index = struct?.members.findIndex((member) => member.name === name) ?? -1;
  const member = struct?.members[index];
  if (member === undefined) return undefined;
  const layout = program.layouts.get(owner);
  const places = [layout?.x64.members[index], layout?.x86.members[index]];
  const [x64, x86] = places.map((place) => place && `${hex(place.offset)} (${place.size} bytes)`);
  return {
    code: `${declarator(member.type, name)};    // member of ${owner}`,
    doc: member.doc,
    facts: [
      ...(member.direction === undefined ? [] : [directions[member.direction]]),
      ...(x64 === undefined ? [] : [x64 === x86 ? `At ${x64}` : `At ${x64} on x64, ${x86} on x86`]),
      ...(member.count === undefined ? [] : [`\`${member.count}\` says how many elements it leads to`]),
      ...heldSets(program.model, owner, undefined, name),
      ...typeFacts(member.type),
    ],
  };
}

/** The sets whose flags a member or parameter holds. */
export function heldSets(
  { sets }: Model,
  owner: string,
  method: string | undefined,
  member: string,
): string[] {
  const held = sets.filter(({ targets }) =>
    targets.some((one) => one.owner === owner && one.method === method && one.member === member),
  );
  return held.map(
    ({ kind, name, members }) => `Holds the ${kind} ${name}: ${members.map((one) => one.name).join(", ")}`,
  );
}

export function describeAlias({ name, type }: AliasModel, written: string): Description {
  return { code: `typedef ${written};`, facts: [`${name} is ${resolvedText(type)}`] };
}

/** What a type is behind its aliases, where that says more than how it is written. */
export function typeFacts(type: TypeModel): string[] {
  const text = resolvedText(type);
  const plain = type.written.replace(/ \*+$/, "");
  return plain === type.name ? [] : [`${plain}: ${text}`];
}

function resolvedText({ kind, name, pointers, lengths }: TypeModel): string {
  const base = kind === "primitive" || kind === "void" ? name : `the ${kind} ${name}`;
  const pointed = `${"a pointer to ".repeat(pointers)}${base}`;
  return lengths.reduceRight((inner, length) => `an array of ${length} × ${inner}`, pointed);
}

/** A type and a name as the IDL writes them. */
export function declarator({ written, lengths }: TypeModel, name: string): string {
  const array = lengths.map((length) => `[${length}]`).join("");
  return `${written}${written.endsWith("*") ? "" : " "}${name}${array}`;
}
