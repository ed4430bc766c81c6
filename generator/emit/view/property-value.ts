import type { Shape, Shapes } from "../../model/memory.js";
import type { Model, StructModel } from "../../model/model.js";
import { hex } from "../names.js";
import { propertyTypes } from "../property-types.js";
import type { TypeScriptTypes } from "../types.js";
import { at } from "./offsets.js";
import type { Part, Transfer } from "./transfer.js";

interface Printers {
  readonly transfer: Transfer;
  readonly types: TypeScriptTypes;
}

/** The union that holds the values of properties: for each type, how its member is read and written. */
export function propertyView(union: StructModel, model: Model, shapes: Shapes, printers: Printers): object {
  const constants = model.constants.filter(({ type }) => type === "PROPTYPE");
  const members = new Map(union.members.map((member) => [member.name, member]));
  const arms = constants.flatMap(({ name, value }) => {
    const known = propertyTypes[name];
    if (known === undefined) return [];
    const label = `${hex(value, 4)}: // ${name}`;
    if (known.member === undefined) return [{ label, read: "null", write: [] }];
    const member = members.get(known.member);
    if (member === undefined) return [];
    const shape = shapes.of(member, union);
    return [
      { label, read: readArm(name, shape, union, printers), write: writeArm(name, shape, union, printers) },
    ];
  });
  return { name: union.name, arms };
}

/** All members of a union begin with it. */
function partOf(union: StructModel, type: string): Part {
  const sibling = () => ({ read: "0", value: "0" });
  return { place: `${union.name} of type ${type}`, offset: at(0, 0), value: "value", sibling };
}

function readArm(type: string, shape: Shape, union: StructModel, { transfer, types }: Printers): string {
  const part = partOf(union, type);
  const read = transfer.read(shape, part);
  if (type === "PT_BOOLEAN") return `${read} !== 0`;
  // Result codes are unsigned here.
  if (type === "PT_ERROR") return `${read} >>> 0`;
  const isTexts = shape.kind === "struct" && /\bnull\b/.test(types.struct(shape.struct.name));
  return isTexts ? `withoutNull(${read}, "${part.place}")` : read;
}

function writeArm(type: string, shape: Shape, union: StructModel, { transfer, types }: Printers): string[] {
  const part = partOf(union, type);
  const where = `"${part.place}"`;
  if (type === "PT_BOOLEAN") return [`view.setUint16(offset, asBoolean(value, ${where}) ? 1 : 0, true);`];
  if (type === "PT_ERROR") return [`view.setUint32(offset, asUint32(value, ${where}), true);`];
  if (type === "PT_LONG") return [`view.setInt32(offset, asLong(value, ${where}), true);`];
  return transfer.write(shape, { ...part, value: expected(shape, where, types) });
}

/** The value, once it has proved to be of the kind that the member holds. */
function expected(shape: Shape, where: string, types: TypeScriptTypes): string {
  if (shape.kind === "struct") {
    const type = types.struct(shape.struct.name);
    return type === "Uint8Array" ? `asBytes(value, ${where})` : `asList(value, ${where}) as ${type}`;
  }
  if (shape.kind !== "address") return "value";
  const isBytes = shape.to.kind === "one" && shape.to.of.kind === "bytes";
  return isBytes ? `value === null ? null : asBytes(value, ${where})` : "value";
}
