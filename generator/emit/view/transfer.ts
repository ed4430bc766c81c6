import { architectures } from "../../model/layout.js";
import type { Pointee, Shape, Shapes } from "../../model/shape.js";
import { comment } from "../jsdoc.js";
import { capital } from "../names.js";
import { TUPLE, type TypeScriptTypes } from "../types.js";
import { plainType, readAt, writeAt } from "./accessors.js";
import { flatten, indexNames } from "./views.js";

/** Something of a struct: how it is called in errors, and the expressions for it in memory and as a value. */
export interface Part {
  /** For instance `UPMSG.binChg`. */
  readonly place: string;
  /** Through the view; behind it come the indexes of elements. */
  readonly view: string;
  readonly value: string;
  /** Another member of the same struct, through the view and as a value. */
  readonly sibling: (member: string) => { readonly view: string; readonly value: string };
}

/** Prints how values get out of memory and into it. Asked for codecs of elements, it collects them. */
export class Transfer {
  readonly #shapes: Shapes;
  readonly #types: TypeScriptTypes;
  readonly #int64: string;
  /** Whether the reading and writing of a struct follows pointers. */
  readonly #follows: (struct: string) => boolean;
  readonly #elements = new Map<string, object>();

  constructor(shapes: Shapes, types: TypeScriptTypes, int64: string, follows: (struct: string) => boolean) {
    this.#shapes = shapes;
    this.#types = types;
    this.#int64 = int64;
    this.#follows = follows;
  }

  /** The codecs of elements that were asked for, each behind those that it needs. */
  get elements(): readonly object[] {
    return [...this.#elements.values()];
  }

  /** The expression that reads a value. */
  read(shape: Shape, part: Part): string {
    const { lengths, element } = flatten(shape);
    if (lengths.length > 0) return this.#readArray(lengths, element, part);
    switch (element.kind) {
      case "struct":
        return `read${element.struct.name}(${part.view}${this.#follows(element.struct.name) ? ", decoding" : ""})`;
      case "property":
        return `read${element.struct.name}(${part.view}, ${part.sibling(element.tag).view}, decoding)`;
      case "address":
        return this.#readPointee(element.to, part);
      default:
        return part.view;
    }
  }

  /** The statements that write a value. */
  write(shape: Shape, part: Part): string[] {
    const { lengths, element } = flatten(shape);
    if (lengths.length > 0) return this.#writeArray(lengths, element, part);
    const { view, value, place } = part;
    switch (element.kind) {
      case "struct":
        return [
          `write${element.struct.name}(${view}, ${value}${this.#follows(element.struct.name) ? ", encoding" : ""});`,
        ];
      case "property":
        return [
          `write${element.struct.name}(${view}, ${part.sibling(element.tag).value}, ${value}, encoding);`,
        ];
      case "address":
        return [...countCheck(element.to, part), `${view} = ${this.#writePointee(element.to, part)};`];
      default:
        return [`${view} = ${checked(element, value, place)};`];
    }
  }

  /** The name of the codec of a shape that a pointer leads to. */
  codecOf(shape: Shape): string {
    if (shape.kind === "struct") return `${shape.struct.name}Codec`;
    const name = `${nameOf(shape)}Element`;
    if (!this.#elements.has(name)) {
      const element = this.#element(shape, name);
      this.#elements.set(name, element);
    }
    return name;
  }

  #element(shape: Shape, name: string): object {
    const [x86, x64] = architectures.map((architecture) => this.#shapes.size(shape, architecture));
    const common = { name, x86, x64, doc: comment("Where a pointer leads to it, or a list has it.") };
    const place = "element";
    if (shape.kind === "address") {
      const sibling = () => ({ view: "0", value: "0" });
      const part = { place, view: "decoding.addressAt(view, offset)", value: "value", sibling };
      return {
        ...common,
        type: this.#pointeeType(shape.to),
        follows: true,
        read: this.#readPointee(shape.to, part),
        write: `encoding.setAddressAt(view, offset, ${this.#writePointee(shape.to, part)})`,
      };
    }
    const at = { view: "view", at: "offset" };
    return {
      ...common,
      type: plainType(shape, this.#int64),
      follows: false,
      read: readAt(shape, at, "x64", this.#int64),
      write: writeAt(shape, at, checked(shape, "value", place), "x64", this.#int64, place).replace(/;$/, ""),
    };
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

  #elementType(shape: Shape): string {
    if (shape.kind === "struct") return this.#types.struct(shape.struct.name);
    return shape.kind === "address" ? this.#pointeeType(shape.to) : plainType(shape, this.#int64);
  }

  #readPointee(to: Pointee, { view, place, sibling }: Part): string {
    const where = `"${place}"`;
    switch (to.kind) {
      case "unknown":
        return `decoding.pointer(${view})`;
      case "object": {
        const type = this.#types.interface(to.interface);
        return `decoding.object(${view}, "${to.interface}", ${where})${type === "unknown" ? "" : ` as ${type}`}`;
      }
      case "text":
        return `decoding.text${to.bits}(${view}, ${where})`;
      case "one":
        return `decoding.one(${view}, ${this.codecOf(to.of)}, ${where})`;
      case "bytes":
        return `decoding.bytes(${view}, ${sibling(to.count).view}, ${where})`;
      case "many":
        return to.parallel
          ? `decoding.parallel(${view}, ${to.count}, ${this.codecOf(to.of)}, ${where})`
          : `decoding.list(${view}, ${sibling(to.count).view}, ${this.codecOf(to.of)}, ${where})`;
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

  #readArray(lengths: readonly number[], element: Shape, part: Part): string {
    // An array of numbers is read as a whole.
    if (isPlain(element)) return part.view;
    const inside = (left: readonly number[], indexes: readonly string[]): string => {
      const [length, ...rest] = left;
      if (length === undefined) return this.read(element, elementOf(part, element, indexes));
      if (length <= TUPLE) {
        const items = Array.from({ length }, (_, index) => inside(rest, [...indexes, String(index)]));
        return `[${items.join(", ")}]`;
      }
      const index = indexNames(lengths.length)[indexes.length]!;
      return `Array.from({ length: ${length} }, (_, ${index}) => ${inside(rest, [...indexes, index])})`;
    };
    return inside(lengths, []);
  }

  #writeArray(lengths: readonly number[], element: Shape, part: Part): string[] {
    const { view, value, place } = part;
    if (element.kind === "address") return this.#writeAddresses(lengths, element, part);
    if (isPlain(element)) return [`${view} = ${checkedArray(lengths, element, value, place)};`];
    const inside = (left: readonly number[], indexes: readonly string[]): string[] => {
      const [count, ...rest] = left;
      if (count === undefined) {
        const one = elementOf(part, element, indexes);
        return element.kind === "bytes"
          ? [`copyBytes(${one.view}, ${one.value}, "${place}");`]
          : this.write(element, one);
      }
      const list = `${value}${indexes.map((index) => `[${index}]${isNumber(index) ? "" : "!"}`).join("")}`;
      const check = `checkLength(${list}, ${count}, "${place}");`;
      if (count <= TUPLE) {
        const items = Array.from({ length: count }, (_, index) => inside(rest, [...indexes, String(index)]));
        return [check, ...items.flat()];
      }
      const index = indexNames(lengths.length)[indexes.length]!;
      const body = inside(rest, [...indexes, index]).map((line) => `  ${line}`);
      return [check, `for (let ${index} = 0; ${index} < ${count}; ${index}++) {`, ...body, "}"];
    };
    return inside(lengths, []);
  }

  /** Addresses are written as a whole, once what they lead to has its place. */
  #writeAddresses(
    lengths: readonly number[],
    element: Shape & { readonly kind: "address" },
    part: Part,
  ): string[] {
    const inside = (left: readonly number[], value: string): string => {
      const [length, ...rest] = left;
      if (length === undefined) return this.#writePointee(element.to, { ...part, value });
      if (length <= TUPLE) {
        const items = Array.from({ length }, (_, index) => inside(rest, `${value}[${index}]`));
        return `[${items.join(", ")}]`;
      }
      return `checkLength(${value}, ${length}, "${part.place}").map((element) => ${inside(rest, "element")})`;
    };
    return [`${part.view} = ${inside(lengths, part.value)};`];
  }
}

/** An element of an array: objects are had one by one, numbers with the whole array. */
function elementOf(part: Part, element: Shape, indexes: readonly string[]): Part {
  const value = indexes.map((index) => `[${index}]${isNumber(index) ? "" : "!"}`).join("");
  return {
    ...part,
    view: element.kind === "address" ? `${part.view}${value}` : `${part.view}(${indexes.join(", ")})`,
    value: `${part.value}${value}`,
  };
}

function isNumber(index: string): boolean {
  return /^\d+$/.test(index);
}

/** Whether an array of such is one value, read and written at once. */
function isPlain({ kind }: Shape): boolean {
  return kind === "number" || kind === "boolean" || kind === "int64";
}

/** The count that stands in a member of its own says what the list says. */
function countCheck(to: Pointee, { value, place, sibling }: Part): string[] {
  if ((to.kind !== "bytes" && to.kind !== "many") || (to.kind === "many" && to.parallel)) return [];
  return [`checkLength(${value}, ${sibling(to.count).value}, "${place}");`];
}

/** The expression that refuses what does not fit. */
export function checked(shape: Shape, value: string, place: string): string {
  // The setter of bytes looks at their length.
  if (shape.kind === "bytes") return value;
  const cast = shape.kind === "number" && shape.enum !== undefined ? ` as ${shape.enum}` : "";
  return `${checkOf(shape)}(${value}, "${place}")${cast}`;
}

/** Likewise, for a whole array. */
function checkedArray(lengths: readonly number[], element: Shape, value: string, place: string): string {
  const [length, ...inner] = lengths;
  const check =
    inner.length === 0
      ? checkOf(element)
      : `(row) => ${checkedArray(inner, element, "row as readonly unknown[]", place)}`;
  return `checkAll(${value}, ${length}, "${place}", ${check})`;
}

/** The function that refuses what a shape cannot hold. */
export function checkOf(shape: Shape): string {
  switch (shape.kind) {
    case "number":
      return shape.primitive.startsWith("float") ? "asFloat" : `as${capital(shape.primitive)}`;
    case "boolean":
      return "asBoolean";
    case "int64":
      return shape.signed ? "asInt64" : "asUint64";
    default:
      throw new Error(`a ${shape.kind} is not checked`);
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
