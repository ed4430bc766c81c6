import type { MemberModel, Model, StructModel, TypeModel } from "iostx/generator";

/** What a member of a struct looks like in TypeScript. */
export type Shape =
  | { readonly kind: "uint" | "int"; readonly bits: number }
  | { readonly kind: "text" | "object" | "bigint" | "boolean" }
  | { readonly kind: "bytes"; readonly length?: number }
  | { readonly kind: "list"; readonly of: Shape; readonly length?: number; readonly optional: boolean }
  | { readonly kind: "record"; readonly struct: StructModel };

/** How long the lists are whose length another member tells. */
export const LENGTH = 2;

/** Reads the shapes of members out of a model. */
export class Shapes {
  readonly #structs: ReadonlyMap<string, StructModel>;

  constructor(model: Model) {
    this.#structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  }

  struct(name: string): StructModel {
    return this.#structs.get(name)!;
  }

  of({ type, count }: MemberModel, struct: StructModel): Shape {
    const [length] = type.lengths;
    if (length !== undefined) {
      if (type.name === "uint8") return { kind: "bytes", length };
      return { kind: "list", of: this.#single({ ...type, lengths: [] }), length, optional: false };
    }
    if (count === undefined) return this.#single(type);
    const of = this.#single({ ...type, pointers: type.pointers - 1 });
    return { kind: "list", of, optional: this.isParallel(count, struct) };
  }

  /** Whether what counts a list is a list itself: both have the same length, or the first is missing. */
  isParallel(count: string, struct: StructModel): boolean {
    return struct.members.find(({ name }) => name === count)!.type.pointers > 0;
  }

  #single(type: TypeModel): Shape {
    const { kind, name, pointers } = type;
    if (kind === "struct") return this.#struct(name, pointers);
    if (kind === "interface" || kind === "void") return { kind: "object" };
    if (/^char/.test(name) && pointers > 0) return { kind: "text" };
    if (type.written === "BOOL") return { kind: "boolean" };
    const bits = Number(/\d+$/.exec(name)![0]);
    if (bits === 64) return { kind: "bigint" };
    return { kind: name.startsWith("int") ? "int" : "uint", bits };
  }

  #struct(name: string, pointers: number): Shape {
    const struct = this.struct(name);
    switch (struct.projection) {
      case "bytes": {
        const isCounted = struct.members.some(({ type }) => type.pointers > 0);
        return isCounted ? { kind: "bytes" } : { kind: "bytes", length: this.#size(struct) };
      }
      case "filetime":
      case "int64":
        return { kind: "bigint" };
      case "list": {
        const element = struct.members[1]!.type;
        const of = this.#single({ ...element, pointers: Math.max(0, element.pointers - 1), lengths: [] });
        return { kind: "list", of, optional: pointers > 0 };
      }
      default:
        return pointers > 0 ? { kind: "object" } : { kind: "record", struct };
    }
  }

  #size(struct: StructModel): number {
    return struct.members.reduce((sum, { type }) => {
      const count = type.lengths.reduce((product, length) => product * length, 1);
      return sum + (count * Number(/\d+$/.exec(type.name)![0])) / 8;
    }, 0);
  }

  /** A value with nothing wrong in it. */
  valid(shape: Shape): unknown {
    switch (shape.kind) {
      case "uint":
      case "int":
        return 0;
      case "text":
        return "text";
      case "object":
        return null;
      case "bigint":
        return 0n;
      case "boolean":
        return false;
      case "bytes":
        return new Uint8Array(shape.length ?? 3);
      case "list":
        return Array.from({ length: shape.length ?? LENGTH }, () => this.valid(shape.of));
      case "record":
        return this.record(shape.struct);
    }
  }

  /** A struct with nothing wrong in it: all members there, all lists counted. */
  record(struct: StructModel): Record<string, unknown> {
    const counts = new Set(struct.members.map(({ count }) => count));
    const entries = struct.members.map((member) => {
      const value = counts.has(member.name) ? LENGTH : this.valid(this.of(member, struct));
      return [member.name, value] as const;
    });
    const record: Record<string, unknown> = Object.fromEntries(entries);
    // A list that counts another one is a list.
    for (const { count } of struct.members)
      if (count !== undefined && this.isParallel(count, struct)) {
        const other = struct.members.find(({ name }) => name === count)!;
        record[count] = this.valid(this.of(other, struct));
      }
    return record;
  }

  /** Values of a shape that are unusual, and right. */
  right(shape: Shape): readonly unknown[] {
    switch (shape.kind) {
      case "uint":
        return [2 ** shape.bits - 1];
      case "int":
        return [2 ** (shape.bits - 1) - 1, -(2 ** (shape.bits - 1))];
      case "text":
        return ["", null, "\ud83d\ude00"];
      case "object":
        return [{}, null];
      case "bigint":
        return [1n];
      case "boolean":
        return [true];
      case "bytes":
        return shape.length === undefined
          ? [new Uint8Array(), Buffer.from("ab")]
          : [Buffer.alloc(shape.length)];
      default:
        return [];
    }
  }

  /** Values that are not of a shape. */
  wrong(shape: Shape): readonly unknown[] {
    switch (shape.kind) {
      case "uint":
        return [undefined, null, "1", 1.5, -1, 2 ** shape.bits, Number.NaN, true, 1n];
      case "int":
        return [undefined, null, "1", 1.5, 2 ** (shape.bits - 1), Number.NaN, true];
      case "text":
        return [undefined, 1, {}];
      case "object":
        return [undefined, 1, "object", true];
      case "bigint":
        return [undefined, null, 0, "0"];
      case "boolean":
        return [undefined, null, 0];
      case "bytes":
        return [
          ...[undefined, null, "ab", [1, 2]],
          ...(shape.length === undefined ? [] : [new Uint8Array(shape.length + 1), new Uint8Array(0)]),
        ];
      case "list":
        return [
          ...[undefined, {}, "list", 1],
          ...(shape.length === undefined ? [] : [[], Array.from({ length: shape.length + 1 })]),
        ];
      case "record":
        return [undefined, null, 1, "record"];
    }
  }
}
