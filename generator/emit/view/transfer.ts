import type { Pointee, Shape, Shapes } from "../../model/memory.js";
import type { MemberModel, StructModel } from "../../model/model.js";
import { comment } from "../jsdoc.js";
import { capital } from "../names.js";
import { TUPLE, type TypeScriptTypes } from "../types.js";
import { plainType, readFrom, writeAt } from "./accessors.js";
import { propertyKey } from "./layouts.js";
import { at, type Bytes, element, inside, type Offset, printOffset } from "./offsets.js";

/** Something of a struct: how it is called in errors, where it is, and the expression for its value. */
export interface Part {
  /** For instance `UPMSG.binChg`. */
  readonly place: string;
  readonly offset: Offset;
  readonly value: string;
  /** Whether the variables `buffer` and `byteOffset` tell where the bytes are. */
  readonly located?: boolean;
  /** Whether a small struct is read where it stands, without a call. */
  readonly unfolded?: boolean;
  /** Another member of the same struct. */
  readonly sibling: (member: string) => Sibling;
}

export interface Sibling {
  /** The expression that reads it. */
  readonly read: string;
  readonly value: string;
}

/** How many numbers and bytes a struct may be made of and still be read where it stands. */
const SMALL = 9;

/** Prints how values get out of memory and into it. Asked for codecs of elements, it collects them. */
export class Transfer {
  readonly #shapes: Shapes;
  readonly #types: TypeScriptTypes;
  readonly #int64: string;
  /** Whether reading and writing a struct takes more than its bytes. */
  readonly #needsMore: (struct: string) => boolean;
  readonly #elements = new Map<string, object>();

  constructor(shapes: Shapes, types: TypeScriptTypes, int64: string, needsMore: (struct: string) => boolean) {
    this.#shapes = shapes;
    this.#types = types;
    this.#int64 = int64;
    this.#needsMore = needsMore;
  }

  /** The codecs of elements that were asked for, each behind those that it needs. */
  get elements(): readonly object[] {
    return [...this.#elements.values()];
  }

  /** The expression that reads a value. */
  read(shape: Shape, part: Part): string {
    const where = printOffset(part.offset);
    switch (shape.kind) {
      case "array":
        return this.#readArray(shape, part, 0);
      case "struct":
        if (part.unfolded && this.isSmall(shape.struct)) return this.#unfold(shape.struct, part);
        return `read${shape.struct.name}(source, ${where}${this.#needsMore(shape.struct.name) ? ", decoding" : ""})`;
      case "property":
        return `read${shape.struct.name}(source, ${where}, ${part.sibling(shape.tag).read}, decoding)`;
      case "address":
        return this.#readPointee(shape.to, where, part);
      case "bytes":
        if (part.located) return `new Uint8Array(buffer, byteOffset + ${where}, ${shape.length})`;
        return readFrom(shape, where, this.#int64);
      default:
        return readFrom(shape, where, this.#int64);
    }
  }

  /** Whether a struct is so small that reading it takes less than a call does: counted bytes, or a few numbers and bytes. */
  isSmall(struct: StructModel): boolean {
    return struct.projection === "bytes" || this.#leaves(struct) <= SMALL;
  }

  /** How many numbers and bytes a struct is made of; infinitely many where there is anything else. */
  #leaves(struct: StructModel): number {
    if (isCounted(struct) || this.#needsMore(struct.name)) return Number.POSITIVE_INFINITY;
    const counts = transferred(struct).map((member) => {
      const shape = this.#shapes.of(member, struct);
      if (shape.kind === "struct") return this.#leaves(shape.struct);
      return shape.kind === "array" ? Number.POSITIVE_INFINITY : 1;
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** The expression that reads a small struct: an object over several lines, or its bytes. */
  #unfold(struct: StructModel, part: Part): string {
    const { x86, x64 } = this.#shapes.layouts.get(struct.name)!;
    const read = (index: number): string => {
      const member = struct.members[index]!;
      const offset = inside(part.offset, {
        x86: x86.members[index]!.offset,
        x64: x64.members[index]!.offset,
      });
      const place = `${struct.name}.${member.name}`;
      const sibling = () => ({ read: read(0), value: "" });
      return this.read(this.#shapes.of(member, struct), { ...part, place, offset, sibling });
    };
    if (isCounted(struct)) return read(1);
    const members = transferred(struct).map(
      (member) => `${propertyKey(member.name)}: ${read(struct.members.indexOf(member))},`,
    );
    return ["{", ...members.flatMap((member) => member.split("\n").map((line) => `  ${line}`)), "}"].join(
      "\n",
    );
  }

  /** The statements that write a value. */
  write(shape: Shape, part: Part, depth = 0): string[] {
    const where = printOffset(part.offset);
    const { value, place } = part;
    switch (shape.kind) {
      case "array":
        return this.#writeArray(shape, part, depth);
      case "struct":
        return [
          `write${shape.struct.name}(view, ${where}, ${value}${this.#needsMore(shape.struct.name) ? ", encoding" : ""});`,
        ];
      case "property":
        return [
          `write${shape.struct.name}(view, ${where}, ${part.sibling(shape.tag).value}, ${value}, encoding);`,
        ];
      case "address":
        return [
          ...countCheck(shape.to, part),
          `encoding.setAddressAt(view, ${where}, ${this.#writePointee(shape.to, part)});`,
        ];
      default:
        return [
          writeAt(
            shape,
            { view: "view", at: where },
            checked(shape, value, place),
            "x64",
            this.#int64,
            place,
          ),
        ];
    }
  }

  /** The name of the codec of a shape that a pointer leads to. */
  codecOf(shape: Shape): string {
    if (shape.kind === "struct") return `${shape.struct.name}Codec`;
    const name = `${nameOf(shape)}Element`;
    if (!this.#elements.has(name)) {
      const codec = this.#codec(shape, name);
      this.#elements.set(name, codec);
    }
    return name;
  }

  #codec(shape: Shape, name: string): object {
    const sibling = () => ({ read: "0", value: "0" });
    const part: Part = { place: "element", offset: at(0, 0), value: "value", sibling };
    return {
      name,
      ...this.#sizeOf(shape),
      doc: comment("Where a pointer leads to it, or a list has it."),
      type: this.#elementType(shape),
      follows: shape.kind === "address",
      read: this.read(shape, part),
      write: this.write(shape, part).join(" ").replace(/;$/, ""),
    };
  }

  #sizeOf(shape: Shape): Bytes {
    return { x86: this.#shapes.size(shape, "x86"), x64: this.#shapes.size(shape, "x64") };
  }

  #elementType(shape: Shape): string {
    if (shape.kind === "struct") return this.#types.struct(shape.struct.name);
    return shape.kind === "address" ? this.#pointeeType(shape.to) : plainType(shape, this.#int64);
  }

  #pointeeType(to: Pointee): string {
    switch (to.kind) {
      case "object":
        return this.#types.interface(to.interface);
      case "text":
        return "string | null";
      case "one":
        return orNull(this.#elementType(to.of));
      default:
        return "unknown";
    }
  }

  #readPointee(to: Pointee, offset: string, { place, sibling }: Part): string {
    const address = `decoding.addressAt(source, ${offset})`;
    const where = `"${place}"`;
    switch (to.kind) {
      case "unknown":
        return `decoding.pointer(${address})`;
      case "object": {
        const type = this.#types.interface(to.interface);
        return `decoding.object(${address}, "${to.interface}", ${where})${type === "unknown" ? "" : ` as ${type}`}`;
      }
      case "text":
        return `decoding.text${to.bits}(${address}, ${where})`;
      case "one":
        return `decoding.one(${address}, ${this.codecOf(to.of)}, ${where})`;
      case "bytes":
        return `decoding.bytesAt(source, ${offset}, ${sibling(to.count).read}, ${where})`;
      case "many":
        return to.parallel
          ? `decoding.parallel(${address}, ${sibling(to.count).read}, ${this.codecOf(to.of)}, ${where})`
          : `decoding.list(${address}, ${sibling(to.count).read}, ${this.codecOf(to.of)}, ${where})`;
    }
  }

  #writePointee(to: Pointee, { value, place, sibling }: Part): string {
    const where = `"${place}"`;
    switch (to.kind) {
      case "unknown":
        return `encoding.pointer(${value}, ${where})`;
      case "object":
        return `encoding.object(${value}, "${to.interface}", ${where})`;
      case "text":
        return `encoding.text${to.bits}(${value}, ${where})`;
      case "one":
        return `encoding.one(${value}, ${this.codecOf(to.of)}, ${where})`;
      case "bytes":
        return `encoding.bytes(${value}, ${where})`;
      case "many":
        return to.parallel
          ? `encoding.parallel(${value}, ${sibling(to.count).value}, ${this.codecOf(to.of)}, ${where})`
          : `encoding.list(${value}, ${this.codecOf(to.of)}, ${where})`;
    }
  }

  #readArray({ length, of }: Shape & { readonly kind: "array" }, part: Part, depth: number): string {
    const read = (index: number | string) => {
      const offset = element(part.offset, index, this.#sizeOf(of));
      const inner: Part = { ...part, offset, unfolded: false };
      return of.kind === "array" ? this.#readArray(of, inner, depth + 1) : this.read(of, inner);
    };
    if (length <= TUPLE) return `[${Array.from({ length }, (_, index) => read(index)).join(", ")}]`;
    const index = indexName(depth);
    return `Array.from({ length: ${length} }, (_, ${index}) => ${read(index)})`;
  }

  #writeArray({ length, of }: Shape & { readonly kind: "array" }, part: Part, depth: number): string[] {
    const write = (index: number | string) => {
      const offset = element(part.offset, index, this.#sizeOf(of));
      const value = `${part.value}[${index}]${typeof index === "string" ? "!" : ""}`;
      return this.write(of, { ...part, offset, value }, depth + 1);
    };
    const check = `checkLength(${part.value}, ${length}, "${part.place}");`;
    if (length <= TUPLE) return [check, ...Array.from({ length }, (_, index) => write(index)).flat()];
    const index = indexName(depth);
    const body = write(index).map((line) => `  ${line}`);
    return [check, `for (let ${index} = 0; ${index} < ${length}; ${index}++) {`, ...body, "}"];
  }
}

/** The members that cross the interface. */
export function transferred(struct: StructModel): readonly MemberModel[] {
  return struct.members.filter(({ direction }) => direction !== "reserved");
}

/** Whether a struct is shown as nothing but the elements or bytes that it counts. */
export function isCounted({ projection }: StructModel): boolean {
  return projection === "list" || projection === "bytes";
}

/** The count that stands in a member of its own says what the list says. */
function countCheck(to: Pointee, { value, place, sibling }: Part): string[] {
  if ((to.kind !== "bytes" && to.kind !== "many") || (to.kind === "many" && to.parallel)) return [];
  return [`checkLength(${value}, ${sibling(to.count).value}, "${place}");`];
}

/** The expression that refuses what does not fit. */
function checked(shape: Shape, value: string, place: string): string {
  switch (shape.kind) {
    case "number":
      return `${shape.primitive.startsWith("float") ? "asFloat" : `as${capital(shape.primitive)}`}(${value}, "${place}")`;
    case "boolean":
      return `asBoolean(${value}, "${place}")`;
    case "int64":
      return `${shape.signed ? "asInt64" : "asUint64"}(${value}, "${place}")`;
    default:
      // What writes bytes looks at their length itself.
      return value;
  }
}

/** A name for a shape, for the codec of such elements. */
function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case "number":
      return shape.enum ?? (shape.hresult ? "hresult" : shape.primitive);
    case "bytes":
      return `bytes${shape.length}`;
    case "struct":
      return shape.struct.name;
    case "address":
      if (shape.to.kind === "object") return shape.to.interface;
      if (shape.to.kind === "text") return `text${shape.to.bits}`;
      return shape.to.kind === "one" ? `${nameOf(shape.to.of)}Pointer` : "pointer";
    case "int64":
      return shape.signed ? "int64" : "uint64";
    default:
      return shape.kind;
  }
}

function orNull(type: string): string {
  return type === "unknown" || type.endsWith(" | null") ? type : `${type} | null`;
}

function indexName(depth: number): string {
  return depth === 0 ? "index" : `index${depth}`;
}
