import type { Model, StructModel, TypeModel } from "./model.js";

/** The processors that the interface exists for. */
export const architectures = ["x86", "x64"] as const;

export type Architecture = (typeof architectures)[number];

/** Where a member is in memory; both numbers in bytes. */
export interface MemberLayout {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** A struct or union as it is in memory; all numbers in bytes. */
export interface Layout {
  readonly size: number;
  readonly align: number;
  readonly members: readonly MemberLayout[];
}

export type StructLayout = Readonly<Record<Architecture, Layout>>;

/**
 * The layouts of all structs and unions whose members are known, as Microsoft's compilers lay them out: members at
 * their natural alignment, limited by the packing. Of the two processors only pointers differ; 64-bit numbers are
 * aligned to 8 bytes on x86, too.
 */
export function computeLayouts(model: Pick<Model, "structs">): Map<string, StructLayout> {
  const x86 = new LayoutComputer(model, 4);
  const x64 = new LayoutComputer(model, 8);
  return new Map(
    model.structs
      .filter(({ opaque }) => !opaque)
      .map(({ name }) => [name, { x86: x86.layoutOf(name), x64: x64.layoutOf(name) }]),
  );
}

type Extent = Pick<Layout, "size" | "align">;

/** A type without extent: `void`, and a struct of which only the name is known. */
const NOTHING: Layout = { size: 0, align: 1, members: [] };

class LayoutComputer {
  readonly #pointer: Extent;
  readonly #structs: ReadonlyMap<string, StructModel>;
  readonly #done = new Map<string, Layout>();

  constructor(model: Pick<Model, "structs">, pointerSize: number) {
    this.#pointer = { size: pointerSize, align: pointerSize };
    this.#structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  }

  layoutOf(name: string): Layout {
    const known = this.#done.get(name);
    if (known !== undefined) return known;
    // Set first, so that a struct that contains itself, which the front end reports, ends the search.
    this.#done.set(name, NOTHING);
    const struct = this.#structs.get(name);
    const layout = struct === undefined || struct.opaque ? NOTHING : this.#layOut(struct);
    this.#done.set(name, layout);
    return layout;
  }

  #layOut(struct: StructModel): Layout {
    const limit = struct.pack ?? Number.POSITIVE_INFINITY;
    const isUnion = struct.kind === "union";
    let end = 0;
    let align = 1;
    const members = struct.members.map(({ name, type }): MemberLayout => {
      const own = this.#extentOf(type);
      const ownAlign = Math.min(own.align, limit);
      const offset = isUnion ? 0 : roundUp(end, ownAlign);
      end = Math.max(end, offset + own.size);
      align = Math.max(align, ownAlign);
      return { name, offset, size: own.size };
    });
    return { size: roundUp(end, align), align, members };
  }

  #extentOf(type: TypeModel): Extent {
    const { size, align } = this.#elementOf(type);
    return { size: type.lengths.reduce((product, length) => product * length, size), align };
  }

  #elementOf({ kind, name, pointers }: TypeModel): Extent {
    if (pointers > 0 || kind === "interface") return this.#pointer;
    switch (kind) {
      case "struct":
        return this.layoutOf(name);
      case "enum":
        return { size: 4, align: 4 };
      case "void":
        return NOTHING;
      case "primitive": {
        const size = primitiveSize(name);
        return { size, align: size };
      }
    }
  }
}

/** The size of a primitive in bytes; its name ends with its bits. */
export function primitiveSize(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 32) / 8;
}

function roundUp(offset: number, align: number): number {
  return Math.ceil(offset / align) * align;
}
