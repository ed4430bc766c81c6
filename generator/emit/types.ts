import { elementType, isOpenEnded } from "../model/memory.js";
import type { MemberModel, Model, ParameterModel, StructModel, TypeModel } from "../model/model.js";
import { defaultTarget, type TargetOptions } from "./options.js";

/**
 * The base of every COM interface. Its methods count references and cast; in TypeScript the language does both, so
 * the SDK leaves it out.
 */
export const ROOT_INTERFACE = "IUnknown";

/** How the types of a model look in TypeScript. */
export class TypeScriptTypes {
  readonly #structs: ReadonlyMap<string, StructModel>;
  readonly #int64: string;
  /** The interfaces that are declared, not only announced. */
  readonly #interfaces: ReadonlySet<string>;
  /** The type of the properties' values, and the type of a result. */
  static readonly propertyValue = "PropertyValue";

  constructor(model: Model, { int64 }: Pick<TargetOptions, "int64"> = defaultTarget) {
    this.#int64 = int64;
    this.#interfaces = new Set(model.interfaces.map(({ name }) => name));
    this.#structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  }

  /** Whether a member is a list whose length another list has: it is missing where that one is. */
  isParallel({ count }: MemberModel, struct: StructModel): boolean {
    const other = struct.members.find(({ name }) => name === count);
    return other !== undefined && this.#structs.get(other.type.name)?.projection === "list";
  }

  /** The type of a member of a struct. */
  member(member: MemberModel, struct: StructModel): string {
    const { type, count } = member;
    if (type.lengths.length > 0) return this.#array(type, type.lengths);
    if (count !== undefined && type.pointers > 0) {
      return `${this.#elements(type)}${this.isParallel(member, struct) ? " | null" : ""}`;
    }
    return this.#value(type);
  }

  /** The type of a parameter; nothing where the parameter only counts the elements of another one. */
  parameter(parameter: ParameterModel, all: readonly ParameterModel[]): string | undefined {
    if (all.some((other) => other.count === parameter.name)) return undefined;
    const { type, direction, count } = parameter;
    if (direction === "in" && type.lengths.length > 0) return this.#array(type, type.lengths);
    if (direction === "in") return count === undefined ? this.#value(type) : this.#elements(type);
    // A buffer that the caller supplies and the method fills.
    if (count !== undefined && type.pointers === 1) return this.#elements(type);
    return `Out<${this.outValue(parameter)}>`;
  }

  /** What an [out] parameter delivers. */
  outValue({ type, count }: ParameterModel): string {
    if (type.lengths.length > 0) return this.#array(type, type.lengths);
    const value = { ...type, pointers: type.pointers - 1 };
    return count === undefined ? this.#value(value) : this.#elements(value);
  }

  /** What a method returns. */
  result(type: TypeModel): string {
    return this.#value(type);
  }

  /** A struct that is a member of another one, or an element of a list. */
  struct(name: string): string {
    return this.#struct(name, 0);
  }

  /** What a pointer to an interface leads to. */
  interface(name: string): string {
    return name === ROOT_INTERFACE || !this.#interfaces.has(name) ? "unknown" : `${name} | null`;
  }

  #array(type: TypeModel, lengths: readonly number[]): string {
    const [length = 0, ...inner] = lengths;
    const isBytes = type.name === "uint8" && type.pointers === 0;
    if (isBytes && inner.length === 0) return "Uint8Array";
    const element = inner.length > 0 ? this.#array(type, inner) : this.#value({ ...type, lengths: [] });
    return listType(element, length);
  }

  /** What a pointer to several elements leads to. */
  #elements(type: TypeModel): string {
    const element = { ...type, pointers: type.pointers - 1 };
    if (element.pointers === 0) {
      if (element.kind === "void") return "unknown";
      if (element.name === "uint8") return "Uint8Array";
      const struct = this.#structs.get(element.name);
      if (struct !== undefined && isOpenEnded(struct)) return "Uint8Array";
    }
    return listType(this.#value(element));
  }

  #value(type: TypeModel): string {
    const { kind, name, pointers } = type;
    switch (kind) {
      case "void":
        return pointers === 0 ? "void" : "unknown";
      case "interface":
        return this.interface(name);
      case "enum":
        return pointers === 0 ? name : `${name} | null`;
      case "primitive":
        return primitiveType(type, this.#int64);
      case "struct":
        return this.#struct(name, pointers);
    }
  }

  #struct(name: string, pointers: number): string {
    const struct = this.#structs.get(name);
    const orNull = pointers > 0 ? " | null" : "";
    if (struct === undefined || struct.opaque) return "unknown";
    switch (struct.projection) {
      case "bytes":
        return `Uint8Array${orNull}`;
      case "filetime":
      case "int64":
        return `${this.#int64}${orNull}`;
      case "property":
        return TypeScriptTypes.propertyValue;
      case "list": {
        const inner = this.#value(elementType(struct));
        return `${listType(inner)}${orNull}`;
      }
      default:
        return `${name}${orNull}`;
    }
  }
}

/** A list of elements; a short one of known length is a tuple. */
export function listType(element: string, length = Number.POSITIVE_INFINITY): string {
  if (length <= TUPLE) return `readonly [${Array(length).fill(element).join(", ")}]`;
  return `readonly ${element.includes(" ") ? `(${element})` : element}[]`;
}

/** Up to so many elements, an array of fixed length is a tuple. */
export const TUPLE = 8;

function primitiveType({ name, pointers, meaning }: TypeModel, int64: string): string {
  if (/^char(8|16)$/.test(name)) return pointers === 0 ? "number" : "string | null";
  const orNull = pointers > 0 ? " | null" : "";
  if (meaning === "HRESULT" || meaning === "BOOL")
    return `${meaning === "BOOL" ? "boolean" : "HRESULT"}${orNull}`;
  return `${/64$/.test(name) && name !== "float64" ? int64 : "number"}${orNull}`;
}
