import { propertyTypes } from "../../../generator/emit/property-types.js";
import { type Pointee, type Shape, Shapes } from "../../../generator/model/memory.js";
import type { MemberModel, Model, StructModel } from "../../../generator/model/model.js";
import type { Random } from "./random.js";

/** How deep values contain and lead to others. */
const DEPTH = 4;

/** Makes values of the structs of a model, as its SDK has them. */
export class Values {
  readonly #model: Model;
  readonly #shapes: Shapes;
  readonly #random: Random;
  /** The objects that values may hold. */
  readonly #objects: readonly object[];

  constructor(model: Model, random: Random, objects: readonly object[]) {
    this.#model = model;
    this.#shapes = new Shapes(model);
    this.#random = random;
    this.#objects = objects;
  }

  /** A value of a struct: what decoding it gives. */
  struct(struct: StructModel, depth = 0): unknown {
    if (this.#shapes.isOpenList(struct))
      return this.#many(this.#shapes.elementOf(struct), this.#length(depth), depth);
    const lengths = new Map<string, number>();
    const lengthOf = (count: string): number => {
      const known = lengths.get(count) ?? this.#length(depth);
      lengths.set(count, known);
      return known;
    };
    if (struct.projection === "list" || struct.projection === "bytes") {
      const shape = this.#shapes.of(struct.members[1]!, struct) as Shape & { readonly kind: "address" };
      return this.#pointee(shape.to, depth, () => this.#length(depth));
    }
    const members = struct.members.filter(({ direction }) => direction !== "reserved");
    const tag = this.#tag();
    const value: Record<string, unknown> = {};
    for (const member of members)
      this.#define(value, member.name, this.#member(member, struct, tag, depth, lengthOf));
    for (const [name, length] of lengths) this.#define(value, name, length);
    for (const member of members) {
      const shape = this.#shapes.of(member, struct);
      if (shape.kind === "property") this.#define(value, shape.tag, tag.tag);
      if (shape.kind !== "address" || shape.to.kind !== "many" || !shape.to.parallel) continue;
      const list = value[shape.to.count] as unknown[] | null;
      const isMissing = list === null || this.#random.oneIn(3);
      this.#define(value, member.name, isMissing ? null : this.#many(shape.to.of, list.length, depth));
    }
    return value;
  }

  /** Sets a member, whatever its name is. */
  #define(value: object, name: string, member: unknown): void {
    Object.defineProperty(value, name, {
      value: member,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }

  #member(
    member: MemberModel,
    struct: StructModel,
    { type }: { readonly type: string },
    depth: number,
    lengthOf: (count: string) => number,
  ): unknown {
    const shape = this.#shapes.of(member, struct);
    if (shape.kind === "property") return this.#property(shape.struct, type, depth);
    if (shape.kind === "address") return this.#pointee(shape.to, depth, lengthOf);
    return this.#value(shape, depth);
  }

  #value(shape: Shape, depth: number): unknown {
    switch (shape.kind) {
      case "number":
        return this.#number(shape.primitive, shape.enum);
      case "boolean":
        return this.#random.oneIn(2);
      case "int64": {
        const bits = (BigInt(this.#random.below(2 ** 32)) << 32n) | BigInt(this.#random.below(2 ** 32));
        return shape.signed ? BigInt.asIntN(64, bits) : bits;
      }
      case "bytes":
        return this.#random.bytes(shape.length);
      case "struct":
        return this.struct(shape.struct, depth + 1);
      case "array":
        return this.#many(shape.of, shape.length, depth);
      case "address":
        return this.#pointee(shape.to, depth, () => this.#length(depth));
      default:
        throw new Error(`no value of a ${shape.kind}`);
    }
  }

  #number(primitive: string, enumeration: string | undefined): number {
    if (enumeration !== undefined) {
      return this.#random.pick(this.#model.enums.find(({ name }) => name === enumeration)!.members).value;
    }
    const word = this.#random.below(2 ** 32);
    if (primitive === "float32") return Math.fround((word - 2 ** 31) / 7);
    if (primitive === "float64") return (word - 2 ** 31) / 7;
    const bits = Number(/\d+$/.exec(primitive)![0]);
    const cut = word >>> (32 - bits);
    return primitive.startsWith("u") ? cut : (cut << (32 - bits)) >> (32 - bits);
  }

  #pointee(to: Pointee, depth: number, lengthOf: (count: string) => number): unknown {
    switch (to.kind) {
      case "bytes":
        return this.#random.bytes(lengthOf(to.count));
      case "many":
        return to.parallel ? null : this.#many(to.of, lengthOf(to.count), depth);
    }
    if (this.#random.oneIn(4) || depth >= DEPTH) return null;
    switch (to.kind) {
      case "unknown":
        return 1 + this.#random.below(2 ** 32 - 1);
      case "object":
        return this.#random.pick(this.#objects);
      case "text":
        return this.#text(to.bits);
      case "one":
        return this.#value(to.of, depth + 1);
    }
  }

  #many(of: Shape, length: number, depth: number): unknown[] {
    return Array.from({ length }, () => this.#value(of, depth + 1));
  }

  #text(bits: number): string {
    const units = Array.from({ length: this.#random.below(6) }, () => 1 + this.#random.below(2 ** bits - 1));
    return String.fromCharCode(...units);
  }

  #length(depth: number): number {
    return depth >= DEPTH ? 0 : this.#random.below(4);
  }

  /** A property type that there is, and a tag with it. */
  #tag(): { readonly type: string; readonly tag: number } {
    const types = this.#model.constants.filter(
      ({ type, name }) => type === "PROPTYPE" && name in propertyTypes,
    );
    if (types.length === 0) return { type: "", tag: 0 };
    const { name, value } = this.#random.pick(types);
    return { type: name, tag: (this.#random.below(0x10000) * 0x10000 + value) >>> 0 };
  }

  #property(union: StructModel, type: string, depth: number): unknown {
    const { member: holder } = propertyTypes[type]!;
    if (holder === undefined) return null;
    if (type === "PT_BOOLEAN") return this.#random.oneIn(2);
    if (type === "PT_ERROR") return this.#random.below(2 ** 32);
    const member = union.members.find(({ name }) => name === holder)!;
    const shape = this.#shapes.of(member, union);
    const value = this.#value(shape, depth);
    // Only a string by itself may be missing.
    return Array.isArray(value) ? value.map((item) => item ?? "") : value;
  }
}
