import { type Shape, Shapes } from "../../model/memory.js";
import type { MemberModel, Model, StructModel } from "../../model/model.js";
import { jsdoc } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { propertyKey } from "./layouts.js";
import { importable } from "./names.js";
import { at, printBytes, printOffset } from "./offsets.js";
import { propertyView } from "./property-value.js";
import { isCounted, type Part, Transfer, transferred } from "./transfer.js";
import { flatten, viewedStructs } from "./views.js";

/** The codecs of all structs; those of unions know the type from elsewhere, or there are none. */
export function codecsView(model: Model, target: TargetOptions): object {
  const shapes = new Shapes(model);
  const types = new TypeScriptTypes(model, target);
  const followers = findFollowers(model, shapes);
  const needsMore = (struct: StructModel) => followers.has(struct.name) || !shapes.isAlike(struct);
  const byName = new Map(model.structs.map((struct) => [struct.name, struct]));
  const transfer = new Transfer(shapes, types, target.int64, (name) => needsMore(byName.get(name)!));
  const codecs = viewedStructs(model)
    .filter(({ kind }) => kind === "struct")
    .map((struct) => codecView(struct, shapes, types, transfer, needsMore(struct)));
  const properties = model.structs
    .filter(({ projection, kind }) => kind === "union" && projection === "property")
    .map((union) => propertyView(union, model, shapes, { transfer, types }));
  return { names: importable(model), elements: transfer.elements, codecs, properties };
}

/** What writing needs, whatever the structs. */
export function encodingView(_model: Model, { int64 }: TargetOptions): object {
  return { int64, bigint: int64 === "bigint" };
}

/** The structs that are read and written by following pointers. */
export function findFollowers(model: Model, shapes: Shapes): ReadonlySet<string> {
  const followers = new Set<string>();
  const follows = (shape: Shape): boolean => {
    const { element } = flatten(shape);
    if (element.kind === "struct") return followers.has(element.struct.name);
    return element.kind === "address" || element.kind === "property";
  };
  for (let size = -1; size !== followers.size; ) {
    size = followers.size;
    for (const struct of model.structs) {
      if (transferred(struct).some((member) => follows(shapes.of(member, struct))))
        followers.add(struct.name);
    }
  }
  return followers;
}

function codecView(
  struct: StructModel,
  shapes: Shapes,
  types: TypeScriptTypes,
  transfer: Transfer,
  needsMore: boolean,
) {
  const { name, doc, origin } = struct;
  const layout = shapes.layouts.get(name)!;
  const isOpen = shapes.isOpenList(struct);
  const sizeOn = (architecture: "x86" | "x64") =>
    isOpen ? layout[architecture].members[1]!.offset : layout[architecture].size;
  const [x86, x64] = [sizeOn("x86"), sizeOn("x64")];
  const size = x86 === x64 ? `${x64} bytes` : `${x64} bytes on x64, ${x86} on x86`;
  const sized = isOpen ? `${size}, and the elements behind them` : size;
  const isLeft = struct.members.some(({ direction }) => direction === "reserved");
  const read = isOpen ? [] : readLines(struct, shapes, transfer);
  const write = isOpen ? [] : writeLines(struct, shapes, transfer);
  return {
    name,
    type: types.struct(name),
    isOpen,
    needsMore: needsMore || isOpen,
    isSized: x86 !== x64,
    x86,
    x64,
    element: isOpen ? transfer.codecOf(shapes.elementOf(struct)) : undefined,
    place: isOpen ? `${name}.${struct.members[1]!.name}` : undefined,
    readParameters: parameters(read, needsMore, ["source: Source", "offset: number", "decoding: Decoding"]),
    writeParameters: parameters(write, needsMore, [
      "view: DataView",
      "offset: number",
      `value: ${types.struct(name)}`,
      "encoding: Encoding",
    ]),
    read,
    write,
    decodeDoc: jsdoc(
      {
        text: `Reads ${name} from its bytes: ${sized}. Bytes in it are not copied: they are parts of those.`,
      },
      { notes: isLeft ? ["Reserved members are left out."] : [], origin },
    ),
    encodeDoc: jsdoc(
      { text: `Writes ${name} as its bytes: ${sized}.` },
      {
        notes: isLeft ? ["Reserved members stay as they are in `into`, and are 0 in new bytes."] : [],
        origin,
      },
    ),
    codecDoc: jsdoc(doc, { notes: [`${sized}.`], origin }),
  };
}

/** The parameters of a function; those that its lines do not use begin with an underscore. */
function parameters(lines: readonly string[], needsMore: boolean, all: readonly string[]): string {
  const text = lines.join("\n");
  return all
    .slice(0, needsMore ? undefined : -1)
    .map((parameter) => {
      const [name = ""] = parameter.split(":");
      return new RegExp(`(?<!\\.)\\b${name}\\b(?!:)`).test(text) ? parameter : `_${parameter}`;
    })
    .join(", ");
}

/** Where a member is, and how it is read and written. */
function partOf(member: MemberModel, struct: StructModel, shapes: Shapes, transfer: Transfer): Part {
  const index = struct.members.indexOf(member);
  const { x86, x64 } = shapes.layouts.get(struct.name)!;
  const sibling = (name: string) => {
    const other = struct.members.find((one) => one.name === name)!;
    const shape = shapes.of(other, struct);
    // Only numbers are read for the sake of another member; lists have been read already.
    const isNumber = shape.kind === "number";
    const read = isNumber ? transfer.read(shape, partOf(other, struct, shapes, transfer)) : `${name}List`;
    return { read, value: `value.${name}` };
  };
  const offset = at(x86.members[index]!.offset, x64.members[index]!.offset);
  return { place: `${struct.name}.${member.name}`, offset, value: `value.${member.name}`, sibling };
}

function readLines(struct: StructModel, shapes: Shapes, transfer: Transfer): string[] {
  const { x86, x64 } = shapes.layouts.get(struct.name)!;
  const size = printBytes({ x86: x86.size, x64: x64.size });
  const check = `checkInside(source, offset, ${size}, "${struct.name}");`;
  const places: string[] = [];
  const read = (member: MemberModel) => {
    const shape = shapes.of(member, struct);
    const part = partOf(member, struct, shapes, transfer);
    const unfolded = shape.kind === "struct" && transfer.isSmall(shape.struct);
    const { x86, x64 } = part.offset.fixed;
    let { offset } = part;
    if (unfolded && x86 !== x64 && !isCounted(shape.struct)) {
      // What depends on the processor is found out once for all of it.
      const start = `${member.name}Start`;
      places.push(`const ${start} = ${printOffset(offset)};`);
      offset = at(0, 0, start);
    }
    return transfer.read(shape, { ...part, offset, located: true, unfolded });
  };
  if (isCounted(struct)) return withProcessor("decoding", [check, `return ${read(struct.members[1]!)};`]);
  const members = transferred(struct);
  // Lists that other lists are parallel to are read first.
  const first = members
    .filter(({ name }) => members.some((other) => isParallel(other, name, struct, shapes)))
    .map((member) => ({ name: member.name, line: `const ${member.name}List = ${read(member)};` }));
  const isFirst = (member: MemberModel) => first.some(({ name }) => name === member.name);
  const object = members.flatMap((member) =>
    `${propertyKey(member.name)}: ${isFirst(member) ? `${member.name}List` : read(member)},`.split("\n"),
  );
  const isLocated = object.some((line) => line.includes("(buffer, byteOffset"));
  return withProcessor("decoding", [
    check,
    // Asked once where the bytes are, and not for each part of them.
    ...(isLocated ? ["const { buffer, byteOffset } = source;"] : []),
    ...places,
    ...first.map(({ line }) => line),
    "return {",
    ...object.map((line) => `  ${line}`),
    "};",
  ]);
}

function isParallel(member: MemberModel, to: string, struct: StructModel, shapes: Shapes): boolean {
  const shape = shapes.of(member, struct);
  return shape.kind === "address" && shape.to.kind === "many" && shape.to.parallel && shape.to.count === to;
}

function writeLines(struct: StructModel, shapes: Shapes, transfer: Transfer): string[] {
  const write = (member: MemberModel, value?: Partial<Part>) =>
    transfer.write(shapes.of(member, struct), { ...partOf(member, struct, shapes, transfer), ...value });
  if (!isCounted(struct))
    return withProcessor(
      "encoding",
      transferred(struct).flatMap((member) => write(member)),
    );
  const [count, list] = struct.members;
  const length = "value.length";
  const sibling = () => ({ read: "", value: length });
  return withProcessor("encoding", [
    ...write(count!, { value: length }),
    // That as many are written as are counted needs no check.
    write(list!, { value: "value", sibling }).at(-1)!,
  ]);
}

/** The lines, after one that tells the processor, where offsets depend on it. */
function withProcessor(source: "decoding" | "encoding", lines: readonly string[]): string[] {
  const depends = lines.some((line) => line.includes("(x64 ? "));
  return [...(depends ? [`const x64 = ${source}.architecture === "x64";`] : []), ...lines];
}
