import type { Model, StructModel } from "../../model/model.js";
import type { Shape, Shapes } from "../../model/shape.js";
import { hex } from "../names.js";
import { propertyTypes } from "../property-types.js";
import type { TypeScriptTypes } from "../types.js";
import type { Part, Transfer } from "./transfer.js";
import { accessorName } from "./views.js";

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
    const part = partOf(accessorName(member.name), union.name, name);
    return [
      { label, read: readArm(name, shape, part, printers), write: writeArm(name, shape, part, printers) },
    ];
  });
  return { name: union.name, arms };
}

function partOf(member: string, union: string, type: string): Part {
  const sibling = () => ({ view: "0", value: "0" });
  return { place: `${union} of type ${type}`, view: `view.${member}`, value: "value", sibling };
}

function readArm(type: string, shape: Shape, part: Part, { transfer, types }: Printers): string {
  if (type === "PT_BOOLEAN") return `${part.view} !== 0`;
  // Result codes are unsigned here.
  if (type === "PT_ERROR") return `${part.view} >>> 0`;
  const read = transfer.read(shape, part);
  const isTexts = shape.kind === "struct" && /\bnull\b/.test(types.struct(shape.struct.name));
  return isTexts ? `withoutNull(${read}, "${part.place}")` : read;
}

function writeArm(type: string, shape: Shape, part: Part, { transfer, types }: Printers): string[] {
  const { view, place } = part;
  const where = `"${place}"`;
  if (type === "PT_BOOLEAN") return [`${view} = asBoolean(value, ${where}) ? 1 : 0;`];
  if (type === "PT_ERROR") return [`${view} = asUint32(value, ${where});`];
  if (type === "PT_LONG") return [`${view} = asLong(value, ${where});`];
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
