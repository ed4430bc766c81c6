import type { Architecture } from "../../model/layout.js";
import { type Shape, Shapes } from "../../model/memory.js";
import type { MemberModel, Model, StructModel } from "../../model/model.js";
import { comment, jsdoc } from "../jsdoc.js";
import { capital } from "../names.js";
import type { TargetOptions } from "../options.js";
import { listType, TUPLE } from "../types.js";
import { plainType, plus, readAt, writeAt } from "./accessors.js";
import { importable } from "./names.js";

/** The structs and unions that are seen through a view; the others are plain values wherever they are. */
export function viewedStructs(model: Model): StructModel[] {
  return model.structs.filter((struct) => !struct.opaque && isViewed(struct));
}

export function withViews(model: Model): boolean {
  return viewedStructs(model).length > 0;
}

export function isViewed({ projection, members }: StructModel): boolean {
  if (projection === "filetime" || projection === "int64") return false;
  return projection !== "bytes" || members.some(({ type }) => type.pointers > 0);
}

/** The views that all processors share, and what the views of each have in common. */
export function viewsView(model: Model, target: TargetOptions): object {
  const shapes = new Shapes(model);
  const writer = new ViewWriter(model, shapes, target);
  return {
    names: importable(model),
    views: viewedStructs(model).map((struct) => ({
      isAlike: shapes.isAlike(struct),
      ...writer.view(struct, "x64"),
    })),
  };
}

/** The views of one processor. */
export function targetView(architecture: Architecture): (model: Model, target: TargetOptions) => object {
  return (model, target) => {
    const shapes = new Shapes(model);
    const writer = new ViewWriter(model, shapes, target);
    const structs = viewedStructs(model);
    const own = structs.filter((struct) => !shapes.isAlike(struct));
    const alike = structs
      .filter((struct) => shapes.isAlike(struct))
      .map(({ name }) => `${name}View`)
      .sort();
    const views = own
      .map((struct) => writer.view(struct, architecture))
      // Documented once, with the view that both processors have in common.
      .map((view) => ({ ...view, accessors: view.accessors.map((one) => ({ ...one, doc: [] })) }));
    const types = new Set(views.flatMap(({ accessors }) => accessors.map(({ type }) => type)));
    return {
      architecture,
      names: importable(model),
      alike: alike.join(", "),
      nested: alike.filter((name) => types.has(name)).join(", "),
      views,
    };
  };
}

interface Accessor {
  readonly name: string;
  /** Indexes, as parameters of a method; nothing where it is a property. */
  readonly parameters?: string;
  readonly type: string;
  readonly get: string;
  /** The statement of the setter. */
  readonly set?: string;
  readonly doc: readonly string[];
}

class ViewWriter {
  readonly #shapes: Shapes;
  readonly #int64: string;
  readonly #structs: ReadonlyMap<string, StructModel>;

  constructor(model: Model, shapes: Shapes, { int64 }: TargetOptions) {
    this.#shapes = shapes;
    this.#int64 = int64;
    this.#structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  }

  view(struct: StructModel, architecture: Architecture) {
    const layout = this.#shapes.layouts.get(struct.name)!;
    const isOpen = this.#shapes.isOpenList(struct);
    const size = isOpen ? layout[architecture].members[1]!.offset : layout[architecture].size;
    return {
      name: `${struct.name}View`,
      struct: struct.name,
      size,
      doc: jsdoc(struct.doc, { notes: [sizeNote(struct, this.#shapes)], origin: struct.origin }),
      short: comment(`${struct.name} in memory: ${size} bytes${isOpen ? " and its elements" : ""}.`),
      accessors: struct.members
        .flatMap((member, index) => {
          const offset = layout[architecture].members[index]!.offset;
          if (isOpen && index === 1) return [this.#elements(member, struct, offset, architecture)];
          return this.#accessor(member, struct, offset, architecture) ?? [];
        })
        .map((accessor) => ({ parameters: undefined, set: undefined, ...accessor })),
    };
  }

  #accessor(
    member: MemberModel,
    struct: StructModel,
    offset: number,
    architecture: Architecture,
  ): Accessor | undefined {
    const shape = this.#shownShape(member, struct);
    if (shape === undefined) return undefined;
    const name = accessorName(member.name);
    const place = `${struct.name}.${member.name}`;
    const doc = jsdoc(member.doc, { notes: [this.#note(member, shape, struct)], origin: member.origin });
    const { lengths, element } = flatten(shape);
    const size = this.#shapes.size(element, architecture);
    const view = "this.#view";
    if (isObject(element) && lengths.length > 0) {
      const names = indexNames(lengths.length);
      const checked = names.map((index, depth) => {
        const step = lengths.slice(depth + 1).reduce((product, length) => product * length, size);
        return `${step === 1 ? "" : `${step} * `}checkIndex(${index}, ${lengths[depth]}, "${place}")`;
      });
      const at = `${plus("this.#at", offset)} + ${checked.join(" + ")}`;
      return {
        name,
        doc,
        parameters: names.map((index) => `${index}: number`).join(", "),
        ...this.#object(element, view, at),
      };
    }
    const at = plus("this.#at", offset);
    if (element.kind === "struct" || element.kind === "property")
      return { name, doc, ...this.#object(element, view, at) };
    const type = plainType(element, this.#int64);
    return {
      name,
      doc,
      type: lengths.reduceRight((inner, length) => listType(inner, length), type),
      get: listRead(lengths, size, (from) => readAt(element, { view, at: from }, architecture, this.#int64))(
        at,
      ),
      set: listWrite(lengths, size, place, (from, value) =>
        writeAt(element, { view, at: from }, value, architecture, this.#int64, place),
      )(at, "value"),
    };
  }

  /** The elements of a list that goes on behind the struct. */
  #elements(member: MemberModel, struct: StructModel, offset: number, architecture: Architecture): Accessor {
    const element = this.#shapes.elementOf(struct);
    const size = this.#shapes.size(element, architecture);
    const place = `${struct.name}.${member.name}`;
    const count = accessorName(struct.members[0]!.name);
    const note = `Behind the count, from offset ${offset} on: as many elements of ${size} bytes as \`${count}\` says.`;
    const at = `elementAt(this.#view, ${plus("this.#at", offset)}, ${size}, index, this.${count}, "${place}")`;
    const plain = () => ({
      type: plainType(element, this.#int64),
      get: readAt(element, { view: "this.#view", at }, architecture, this.#int64),
    });
    return {
      name: accessorName(member.name),
      doc: jsdoc(member.doc, { notes: [note], origin: member.origin }),
      parameters: "index: number",
      ...(isObject(element) ? this.#object(element, "this.#view", at) : plain()),
    };
  }

  #object(element: Shape, view: string, at: string): Pick<Accessor, "type" | "get"> {
    if (element.kind === "struct" || element.kind === "property") {
      const type = `${element.struct.name}View`;
      return { type, get: `new ${type}(${view}, ${at})` };
    }
    return { type: "Uint8Array", get: readAt(element, { view, at }, "x64", this.#int64) };
  }

  /** The shape to show: what cannot be read as a value can be seen as an address, or through a view. */
  #shownShape(member: MemberModel, struct: StructModel): Shape | undefined {
    const shape = this.#shapes.of(member, struct);
    if (flatten(shape).element.kind !== "unreadable") return shape;
    const { type } = member;
    if (type.pointers > 0 && type.lengths.length === 0) return { kind: "address", to: { kind: "unknown" } };
    const inner = this.#structs.get(type.name);
    const isInside = type.kind === "struct" && type.pointers === 0 && type.lengths.length === 0;
    return isInside && inner !== undefined && !inner.opaque && isViewed(inner)
      ? { kind: "struct", struct: inner }
      : undefined;
  }

  #note(member: MemberModel, shape: Shape, struct: StructModel): string {
    const { x86, x64 } = this.#shapes.layouts.get(struct.name)!;
    const index = struct.members.indexOf(member);
    const [on86, on64] = [x86.members[index]!, x64.members[index]!];
    const range = ({ offset, size }: { offset: number; size: number }) =>
      `offset ${offset}, ${size} byte${size === 1 ? "" : "s"}`;
    const where =
      on86.offset === on64.offset && on86.size === on64.size
        ? capital(range(on64))
        : `On x64 ${range(on64)}; on x86 ${range(on86)}`;
    const reserved = member.direction === "reserved" ? "Reserved: leave it alone. " : "";
    return `${reserved}${where}${meaning(shape)}.`;
  }
}

/** What the number of a member stands for, where it is not the value itself. */
function meaning(shape: Shape): string {
  const { element } = flatten(shape);
  if (element.kind !== "address") return "";
  switch (element.to.kind) {
    case "unknown":
      return ": an address, or 0";
    case "object":
      return `: the address of an ${element.to.interface}, or 0`;
    case "text":
      return element.to.bits === 8
        ? ": the address of text in the 8-bit code page that ends with a zero byte, or 0"
        : ": the address of UTF-16 text, little-endian, that ends with two zero bytes, or 0";
    case "one":
      return element.to.of.kind === "struct"
        ? `: the address of one ${element.to.of.struct.name}, or 0`
        : ": the address of one value, or 0";
    case "bytes":
      return `: the address of as many bytes as \`${element.to.count}\` says`;
    case "many":
      return `: the address of as many elements as \`${element.to.count}\` says`;
  }
}

function sizeNote(struct: StructModel, shapes: Shapes): string {
  const { x86, x64 } = shapes.layouts.get(struct.name)!;
  if (shapes.isOpenList(struct)) return `${x64.members[1]!.offset} bytes in memory, and the elements.`;
  if (x86.size === x64.size) return `${x64.size} bytes in memory, little-endian.`;
  return `${x64.size} bytes in memory on x64, ${x86.size} on x86; little-endian.`;
}

/** Whether a value is not copied where it is read: elements of an array of such are had one by one. */
function isObject(shape: Shape): boolean {
  return shape.kind === "struct" || shape.kind === "property" || shape.kind === "bytes";
}

/** An array of arrays as the lengths and the innermost element. */
export function flatten(shape: Shape): { readonly lengths: readonly number[]; readonly element: Shape } {
  if (shape.kind !== "array") return { lengths: [], element: shape };
  const { lengths, element } = flatten(shape.of);
  return { lengths: [shape.length, ...lengths], element };
}

/** `index` for one dimension; `i`, `j`, ... for more. */
export function indexNames(dimensions: number): string[] {
  return dimensions === 1 ? ["index"] : Array.from({ length: dimensions }, (_, depth) => `index${depth + 1}`);
}

/** The expression that reads a whole array, from an expression for where it begins. */
function listRead(
  lengths: readonly number[],
  size: number,
  read: (at: string) => string,
): (at: string) => string {
  return lengths.reduceRight<{ step: number; depth: number; print: (at: string) => string }>(
    ({ step, depth, print }, length) => ({
      step: step * length,
      depth: depth + 1,
      print: (at) => {
        if (length <= TUPLE) {
          const items = Array.from({ length }, (_, index) => print(addOffset(at, index * step)));
          return `[${items.join(", ")}]`;
        }
        const index = `index${depth === 0 ? "" : depth}`;
        return `Array.from({ length: ${length} }, (_, ${index}) => ${print(`${at} + ${step} * ${index}`)})`;
      },
    }),
    { step: size, depth: 0, print: read },
  ).print;
}

/** The statements that write a whole array. */
function listWrite(
  lengths: readonly number[],
  size: number,
  place: string,
  write: (at: string, value: string) => string,
): (at: string, value: string) => string {
  return lengths.reduceRight<{
    step: number;
    depth: number;
    print: (at: string, value: string) => string;
  }>(
    ({ step, depth, print }, length) => ({
      step: step * length,
      depth: depth + 1,
      print: (at, value) => {
        const index = `index${depth === 0 ? "" : depth}`;
        const body = print(`${at} + ${step === 1 ? "" : `${step} * `}${index}`, `${value}[${index}]!`);
        const check = `checkLength(${value}, ${length}, "${place}");`;
        return `${check} for (let ${index} = 0; ${index} < ${length}; ${index}++) ${depth === 0 ? body : `{ ${body} }`}`;
      },
    }),
    { step: size, depth: 0, print: write },
  ).print;
}

/** Adds to an offset that may end with a literal already. */
function addOffset(at: string, offset: number): string {
  const match = /^(.*?)(?: \+ (\d+))?$/.exec(at)!;
  return plus(match[1]!, Number(match[2] ?? 0) + offset);
}

/** A member's name as an accessor: some names mean something else on an object, or are the view's own. */
export function accessorName(name: string): string {
  return OWN.has(name) ? `${name}_` : name;
}

const OWN: ReadonlySet<string> = new Set(["constructor", "at", "offset"]);
