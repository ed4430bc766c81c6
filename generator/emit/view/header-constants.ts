import type { ConstantModel, IdentifierModel, Model } from "../../model/model.js";
import { enumerate, hex } from "../names.js";
import { cComment, renamedNote } from "./header-comments.js";
import type { HeaderNames } from "./header-names.js";
import { conditionOf, originOfType } from "./header-system.js";

/** The constants as macros: each may be defined already, by a header of the system. */
export function constantViews(model: Model, names: HeaderNames) {
  return model.constants.map((constant) => {
    const name = names.global(constant.name);
    const notes = [...renamedNote(name, constant.name), ...uses(constant, model)];
    return {
      name,
      doc: cComment(constant.doc, { notes }),
      value: `((${names.global(constant.type)}) ${literal(constant)})`,
      bits: `${hex(constant.value, 8)}u`,
    };
  });
}

/** Where the values of a constant go. */
function uses({ name }: ConstantModel, { sets }: Model): string[] {
  const places = sets
    .filter(({ members }) => members.some((member) => member.name === name))
    .flatMap(({ targets }) =>
      targets.map(({ owner, method, member }) => `\`${owner}${method ? `::${method}` : ""}.${member}\``),
    );
  return places.length === 0 ? [] : [`For ${enumerate(places)}.`];
}

/** C has no literal for the lowest number, and no hexadecimal one for those below zero. */
function literal({ value }: ConstantModel): string {
  return value < 0 ? signed(value) : `${hex(value)}u`;
}

/** A 32-bit number with its sign. */
export function signed(value: number): string {
  return value === -0x80000000 ? "(-2147483647 - 1)" : String(value);
}

/** The identifiers, with the 16 bytes as C initialises them. */
export function identifierViews(model: Model, names: HeaderNames) {
  const guid = isGuid(model) ? "GUID" : "IOSTX_GUID";
  const uid = sizedAs(model, "MAPIUID", ["uint8[16]"]) ? "MAPIUID" : "IOSTX_UID";
  return model.identifiers.map((identifier, index) => {
    const name = names.identifiers[index]!;
    const { kind, bytes, doc } = identifier;
    const about = identifier.name.replace(/^IID_/, "");
    return {
      condition: kind === "iid" ? conditionOf(originOfType(about)) : undefined,
      name,
      type: kind === "uid" ? uid : guid,
      doc: cComment(doc, { notes: renamedNote(name, identifier.name) }),
      value: kind === "uid" ? `{ { ${list(bytes)} } }` : guidValue(bytes),
    };
  });
}

/** Whether the IDL has the GUID that everybody has. */
function isGuid(model: Model): boolean {
  return sizedAs(model, "GUID", ["uint32", "uint16", "uint16", "uint8[8]"]);
}

function sizedAs(model: Model, name: string, members: readonly string[]): boolean {
  const struct = model.structs.find((one) => one.name === name);
  const found = (struct?.members ?? []).map(
    ({ type }) =>
      `${type.name}${"*".repeat(type.pointers)}${type.lengths.map((length) => `[${length}]`).join("")}`,
  );
  return struct?.kind === "struct" && found.join() === members.join();
}

function guidValue(bytes: IdentifierModel["bytes"]): string {
  const number = (from: number, length: number) =>
    `0x${(bytes.slice(2 * from, 2 * (from + length)).match(/../g) ?? []).reverse().join("")}`;
  return `{ ${number(0, 4)}, ${number(4, 2)}, ${number(6, 2)}, { ${list(bytes.slice(16))} } }`;
}

function list(bytes: string): string {
  return (bytes.match(/../g) ?? []).map((byte) => `0x${byte}`).join(", ");
}
