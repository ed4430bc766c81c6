import {
  type Architecture,
  architectures,
  computeLayouts,
  primitiveSize,
  type StructLayout,
} from "./layout.js";
import type { MemberModel, Model, StructModel, TypeModel } from "./model.js";

/** What a member or an element is in memory, for those who read it and write it. */
export type Shape =
  | NumberShape
  | { readonly kind: "boolean" }
  /** A 64-bit integer: a primitive, or two words that the IDL projects as one. */
  | { readonly kind: "int64"; readonly signed: boolean }
  | { readonly kind: "bytes"; readonly length: number }
  | { readonly kind: "struct"; readonly struct: StructModel }
  /** The value of a property; the member `tag` of the same struct says of which type. */
  | { readonly kind: "property"; readonly struct: StructModel; readonly tag: string }
  | ArrayShape
  | { readonly kind: "address"; readonly to: Pointee }
  | { readonly kind: "unreadable"; readonly reason: string; readonly fix: string };

export interface NumberShape {
  readonly kind: "number";
  /** `uint32`, `int16`, `float64` and so on. */
  readonly primitive: string;
  /** The enum whose members the numbers are. */
  readonly enum?: string;
  readonly hresult?: true;
}

export interface ArrayShape {
  readonly kind: "array";
  readonly length: number;
  readonly of: Shape;
}

/** What an address leads to. */
export type Pointee =
  | { readonly kind: "unknown" }
  | { readonly kind: "object"; readonly interface: string }
  /** Text up to a zero. */
  | { readonly kind: "text"; readonly bits: 8 | 16 }
  | { readonly kind: "one"; readonly of: Shape }
  | { readonly kind: "bytes"; readonly count: string }
  /** As many as another member says; with `parallel`, as many as the list there has. */
  | { readonly kind: "many"; readonly of: Shape; readonly count: string; readonly parallel: boolean };

/** Tells the shapes of a model's members. */
export class Shapes {
  readonly layouts: ReadonlyMap<string, StructLayout>;
  readonly #structs: ReadonlyMap<string, StructModel>;
  readonly #enums: ReadonlyMap<string, boolean>;
  readonly #hasPropertyTypes: boolean;

  constructor(model: Pick<Model, "structs" | "enums" | "constants">) {
    this.layouts = computeLayouts(model);
    this.#structs = new Map(model.structs.map((struct) => [struct.name, struct]));
    this.#enums = new Map(
      model.enums.map(({ name, members }) => [name, members.some(({ value }) => value < 0)]),
    );
    this.#hasPropertyTypes = model.constants.some(({ type }) => type === "PROPTYPE");
  }

  of(member: MemberModel, struct: StructModel): Shape {
    const { type } = member;
    if (type.lengths.length > 0) return this.#array(type, type.lengths, struct);
    const count = countOf(member, struct);
    return count === undefined ? this.#single(type, struct) : this.#counted(type, count, struct);
  }

  /** The size of a shape in bytes. */
  size(shape: Shape, architecture: Architecture): number {
    switch (shape.kind) {
      case "number":
        return primitiveSize(shape.primitive);
      case "boolean":
        return 4;
      case "int64":
        return 8;
      case "bytes":
        return shape.length;
      case "struct":
      case "property":
        return this.layouts.get(shape.struct.name)?.[architecture].size ?? 0;
      case "array":
        return shape.length * this.size(shape.of, architecture);
      case "address":
        return architecture === "x86" ? 4 : 8;
      case "unreadable":
        return 0;
    }
  }

  /** Whether a struct is a list that has its elements behind its count, not elsewhere. */
  isOpenList(struct: StructModel): boolean {
    return struct.projection === "list" && struct.members[1]?.type.lengths.length === 1;
  }

  /** What follows the count of such a list. */
  elementOf(struct: StructModel): Shape {
    return this.#single(elementType(struct), struct);
  }

  /** Whether a struct has the same layout on all processors. */
  isAlike({ name }: StructModel): boolean {
    const layout = this.layouts.get(name);
    const [first, ...others] = architectures.map((architecture) => JSON.stringify(layout?.[architecture]));
    return others.every((other) => other === first);
  }

  #array(type: TypeModel, lengths: readonly number[], struct: StructModel): Shape {
    const [length = 0, ...inner] = lengths;
    if (inner.length > 0) return { kind: "array", length, of: this.#array(type, inner, struct) };
    if (type.name === "uint8" && type.pointers === 0) return { kind: "bytes", length };
    return { kind: "array", length, of: this.#single({ ...type, lengths: [] }, struct) };
  }

  /** What a pointer to several elements is. */
  #counted(type: TypeModel, count: MemberModel, struct: StructModel): Shape {
    const element = { ...type, pointers: type.pointers - 1, lengths: [] };
    const parallel = this.#structs.get(count.type.name)?.projection === "list";
    if (!parallel && !isInteger(count.type)) {
      const reason = `${count.name}, which counts its elements, is no integer`;
      return { kind: "unreadable", reason, fix: "count elements with an integer of at most 32 bits" };
    }
    const known = this.#structs.get(element.name);
    const isBytes = element.name === "uint8" || (known !== undefined && isOpenEnded(known));
    if (element.pointers === 0 && isBytes && !parallel)
      return { kind: "address", to: { kind: "bytes", count: count.name } };
    if (element.kind === "void" && element.pointers === 0)
      return { kind: "unreadable", reason: "its elements have no size", fix: "give them a type" };
    const of = this.#single(element, struct);
    if (of.kind === "unreadable") return of;
    return { kind: "address", to: { kind: "many", of, count: count.name, parallel } };
  }

  #single(type: TypeModel, struct: StructModel): Shape {
    const { kind, name, pointers } = type;
    if (pointers > 0) return this.#pointer(type, struct);
    switch (kind) {
      case "void":
      case "interface":
        return {
          kind: "unreadable",
          reason: `${type.written} has no size`,
          fix: "make it a pointer",
        };
      case "enum": {
        const primitive = this.#enums.get(name) ? "int32" : "uint32";
        return { kind: "number", primitive, enum: name };
      }
      case "primitive":
        return primitiveShape(type);
      case "struct":
        return this.#struct(name, struct);
    }
  }

  #pointer(type: TypeModel, struct: StructModel): Shape {
    const { kind, name, pointers } = type;
    const known = this.#structs.get(name);
    const isOpaque = kind === "void" || (kind === "struct" && (known?.opaque ?? true));
    if (isOpaque) return { kind: "address", to: { kind: "unknown" } };
    if (pointers === 1) {
      if (kind === "interface") return { kind: "address", to: { kind: "object", interface: name } };
      const bits = /^char(8|16)$/.exec(name)?.[1];
      if (bits !== undefined)
        return { kind: "address", to: { kind: "text", bits: Number(bits) === 8 ? 8 : 16 } };
      if (known !== undefined && isOpenEnded(known)) {
        const reason = `nothing says how long the ${name} is`;
        return { kind: "unreadable", reason, fix: "name the member that counts its bytes: member[count]" };
      }
    }
    const of =
      known !== undefined && pointers === 1 && this.isOpenList(known)
        ? ({ kind: "struct", struct: known } as const)
        : this.#single({ ...type, pointers: pointers - 1 }, struct);
    return of.kind === "unreadable" ? of : { kind: "address", to: { kind: "one", of } };
  }

  #struct(name: string, owner: StructModel): Shape {
    const struct = this.#structs.get(name);
    if (struct === undefined || struct.opaque) {
      return { kind: "unreadable", reason: `only the name of ${name} is known`, fix: "make it a pointer" };
    }
    if (struct.kind === "union" && struct.projection !== "bytes") return this.#union(struct, owner);
    if (this.isOpenList(struct)) {
      const reason = `the list ${name} is as long as its count says`;
      return { kind: "unreadable", reason, fix: "make it a pointer" };
    }
    switch (struct.projection) {
      case "filetime":
      case "int64":
        return { kind: "int64", signed: struct.members.at(-1)!.type.name.startsWith("int") };
      case "bytes":
        if (struct.members.every(({ type }) => type.pointers === 0))
          return { kind: "bytes", length: this.layouts.get(name)!.x64.size };
        return { kind: "struct", struct };
      default:
        return { kind: "struct", struct };
    }
  }

  #union(struct: StructModel, owner: StructModel): Shape {
    const tag = owner.members.find(({ type }) => type.meaning === "PROPTAG" && type.pointers === 0);
    if (struct.projection === "property" && tag !== undefined && this.#hasPropertyTypes)
      return { kind: "property", struct, tag: tag.name };
    const fix =
      struct.projection === "property"
        ? `put a member of type PROPTAG before it, and declare property types with const PROPTYPE`
        : `project ${struct.name} as bytes, or as property beside a member of type PROPTAG`;
    return {
      kind: "unreadable",
      reason: `nothing says which member of the union ${struct.name} holds the value`,
      fix,
    };
  }
}

/** The type of the elements of a struct that is a list: elsewhere, or behind the count. */
export function elementType({ members }: StructModel): TypeModel {
  const { type } = members[1]!;
  const isBehind = type.lengths.length > 0;
  return { ...type, pointers: isBehind ? type.pointers : Math.max(0, type.pointers - 1), lengths: [] };
}

function primitiveShape({ name, meaning }: TypeModel): Shape {
  if (meaning === "BOOL") return { kind: "boolean" };
  if (meaning === "HRESULT") return { kind: "number", primitive: "uint32", hresult: true };
  if (name === "int64" || name === "uint64") return { kind: "int64", signed: name === "int64" };
  return { kind: "number", primitive: name.replace(/^char/, "uint") };
}

/** The member that says how many elements a pointer leads to; the first one of a struct that is nothing but a list. */
function countOf(
  { name, type, count }: MemberModel,
  { members, projection }: StructModel,
): MemberModel | undefined {
  if (type.pointers === 0) return undefined;
  const isList = projection === "list" || projection === "bytes";
  if (count === undefined && isList && members[1]?.name === name) return members[0];
  return members.find((other) => other.name === count);
}

function isInteger({ name, pointers, lengths }: TypeModel): boolean {
  return /^u?int(8|16|32)$/.test(name) && pointers === 0 && lengths.length === 0;
}

/** Whether a struct is shown as bytes that go on behind its end, as many as a count elsewhere says. */
export function isOpenEnded({ projection, members }: StructModel): boolean {
  return projection === "bytes" && members.at(-1)?.type.lengths.at(-1) === 1;
}
