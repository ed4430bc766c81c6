import type { Architecture } from "../../model/layout.js";
import { architectures } from "../../model/layout.js";
import type { MemberModel, Model, StructModel } from "../../model/model.js";
import { type Shape, Shapes } from "../../model/shape.js";
import { jsdoc } from "../jsdoc.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { propertyKey } from "./layouts.js";
import { importable } from "./names.js";
import { propertyView } from "./property-value.js";
import { type Part, Transfer } from "./transfer.js";
import { accessorName, flatten, viewedStructs } from "./views.js";

/** The codecs of all structs; those of unions know the type from elsewhere, or there are none. */
export function codecsView(model: Model, target: TargetOptions): object {
  const shapes = new Shapes(model);
  const types = new TypeScriptTypes(model, target);
  const followers = findFollowers(model, shapes);
  const transfer = new Transfer(shapes, types, target.int64, (name) => followers.has(name));
  const codecs = viewedStructs(model)
    .filter(({ kind }) => kind === "struct")
    .map((struct) => codecView(struct, shapes, types, transfer, followers.has(struct.name)));
  const properties = model.structs
    .filter(({ projection, kind }) => kind === "union" && projection === "property")
    .map((union) => propertyView(union, model, shapes, { transfer, types }));
  return {
    names: importable(model),
    views: viewedStructs(model)
      .map(({ name }) => name)
      .sort()
      .map((name) => `type ${name}View`)
      .join(", "),
    alike: viewedStructs(model)
      .filter((struct) => shapes.isAlike(struct) && struct.kind === "struct" && !shapes.isOpenList(struct))
      .map(({ name }) => `${name}View`)
      .sort()
      .join(", "),
    others: viewedStructs(model)
      .filter((struct) => !shapes.isAlike(struct) || struct.kind === "union")
      .map(({ name }) => `${name}View`)
      .sort()
      .join(", "),
    hasTargets: codecs.some(({ byTarget }) => byTarget),
    elements: transfer.elements,
    codecs,
    properties,
  };
}

/** What writing needs, whatever the structs. */
export function encodingView(_model: Model, { int64 }: TargetOptions): object {
  return { int64, bigint: int64 === "bigint" };
}

/** The structs whose reading and writing needs more than their own bytes. */
function findFollowers(model: Model, shapes: Shapes): ReadonlySet<string> {
  const followers = new Set<string>();
  const follows = (shape: Shape): boolean => {
    const { element } = flatten(shape);
    if (element.kind === "struct") return followers.has(element.struct.name);
    return element.kind === "address" || element.kind === "property";
  };
  for (let size = -1; size !== followers.size; ) {
    size = followers.size;
    for (const struct of model.structs) {
      const members = struct.members.filter(({ direction }) => direction !== "reserved");
      if (members.some((member) => follows(shapes.of(member, struct)))) followers.add(struct.name);
    }
  }
  return followers;
}

function codecView(
  struct: StructModel,
  shapes: Shapes,
  types: TypeScriptTypes,
  transfer: Transfer,
  follows: boolean,
) {
  const { name, doc, origin } = struct;
  const layout = shapes.layouts.get(name)!;
  const isOpen = shapes.isOpenList(struct);
  const isAlike = shapes.isAlike(struct);
  const [x86, x64] = architectures.map((architecture: Architecture) =>
    isOpen ? layout[architecture].members[1]!.offset : layout[architecture].size,
  );
  const size = x86 === x64 ? `${x64} bytes` : `${x64} bytes on x64, ${x86} on x86`;
  const sized = isOpen ? `${size}, and the elements behind them` : size;
  const isLeft = struct.members.some(({ direction }) => direction === "reserved");
  const read = readLines(struct, shapes, transfer);
  const write = writeLines(struct, shapes, transfer);
  return {
    name,
    type: types.struct(name),
    isOpen,
    byTarget: !isAlike && !isOpen,
    // Needed to find the layout, or to follow pointers.
    hasOptions: follows || !isAlike || isOpen,
    follows,
    x86,
    x64,
    element: isOpen ? transfer.codecOf(shapes.elementOf(struct)) : undefined,
    place: isOpen ? `${name}.${struct.members[1]!.name}` : undefined,
    readView: usesView(read) ? "view" : "_view",
    writeView: usesView(write) ? "view" : "_view",
    writeValue: write.some((line) => /\bvalue\b/.test(line)) ? "value" : "_value",
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

function usesView(lines: readonly string[]): boolean {
  return lines.some((line) => /\bview\b/.test(line));
}

function partOf(member: MemberModel, struct: StructModel): Part {
  const through = (name: string) => ({ view: `view.${accessorName(name)}`, value: `value.${name}` });
  return { place: `${struct.name}.${member.name}`, ...through(member.name), sibling: through };
}

/** The members that cross the interface. */
function transferred(struct: StructModel): readonly MemberModel[] {
  return struct.members.filter(({ direction }) => direction !== "reserved");
}

/** Whether a struct is shown as nothing but the elements or bytes that it counts. */
function isCounted({ projection }: StructModel): boolean {
  return projection === "list" || projection === "bytes";
}

function readLines(struct: StructModel, shapes: Shapes, transfer: Transfer): string[] {
  if (shapes.isOpenList(struct)) return [];
  const read = (member: MemberModel) => transfer.read(shapes.of(member, struct), partOf(member, struct));
  if (isCounted(struct)) return [`return ${read(struct.members[1]!)};`];
  const members = transferred(struct);
  // Lists that other lists are parallel to are read first.
  const first = members.filter(({ name }) =>
    members.some((other) => isParallel(other, name, struct, shapes)),
  );
  return [
    ...first.map((member) => `const ${member.name} = ${read(member)};`),
    "return {",
    ...members.map((member) =>
      first.includes(member) ? `  ${member.name},` : `  ${propertyKey(member.name)}: ${read(member)},`,
    ),
    "};",
  ];
}

function isParallel(member: MemberModel, to: string, struct: StructModel, shapes: Shapes): boolean {
  const shape = shapes.of(member, struct);
  return shape.kind === "address" && shape.to.kind === "many" && shape.to.parallel && shape.to.count === to;
}

function writeLines(struct: StructModel, shapes: Shapes, transfer: Transfer): string[] {
  if (shapes.isOpenList(struct)) return [];
  if (isCounted(struct)) {
    const [count, list] = struct.members;
    const part = {
      ...partOf(list!, struct),
      value: "value",
      sibling: () => ({ view: "", value: "value.length" }),
    };
    const lines = transfer.write(shapes.of(list!, struct), part);
    return [`view.${accessorName(count!.name)} = value.length;`, lines.at(-1)!];
  }
  return transferred(struct).flatMap((member) =>
    transfer.write(shapes.of(member, struct), partOf(member, struct)),
  );
}
