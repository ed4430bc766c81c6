import { type Shape, Shapes } from "../../model/memory.js";
import type { MemberModel, Model, StructModel } from "../../model/model.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { findFollowers } from "./codecs.js";
import { propertyKey } from "./layouts.js";
import { importable } from "./names.js";
import { codecNames } from "./native-tables.js";
import { at } from "./offsets.js";
import { type Part, Transfer } from "./transfer.js";
import { flatten } from "./views.js";

/** The structs of the states as objects over native memory, and what both sides need to keep in step. */
export function nativeStructsView(model: Model, target: TargetOptions): object {
  const shapes = new Shapes(model);
  const types = new TypeScriptTypes(model, target);
  const followers = findFollowers(model, shapes);
  const needsMore = (struct: StructModel) => followers.has(struct.name) || !shapes.isAlike(struct);
  const byName = new Map(model.structs.map((struct) => [struct.name, struct]));
  const transfer = new Transfer(shapes, types, target.int64, (name) => needsMore(byName.get(name)!));
  const live = liveStructs(model, shapes);
  const structs = live.map((struct) => structView(struct, live, shapes, types, transfer, needsMore));
  const own = new Set(live.map(({ name }) => `${name}Codec`));
  const names = model.structs.filter(({ kind }) => kind === "struct").map(({ name }) => name);
  const unions = model.structs.filter(({ kind }) => kind === "union").map(({ name }) => name);
  const functions = [...names, ...unions].flatMap((name) => [`read${name}`, `write${name}`]);
  return {
    names: importable(model),
    codecs: [...codecNames(model).filter((name) => !own.has(name)), ...functions].join(", "),
    elements: transfer.elements,
    structs,
    states: model.machine!.list.flatMap(({ name, value, struct }) =>
      struct === undefined ? [] : [{ name, value, struct }],
    ),
  };
}

/** The structs of the states, and those behind their pointers that the client writes into. */
function liveStructs(model: Model, shapes: Shapes): StructModel[] {
  const found = new Set<StructModel>();
  const add = (struct: StructModel) => {
    if (found.has(struct)) return;
    found.add(struct);
    for (const member of crossing(struct)) {
      const next = pointee(shapes.of(member, struct));
      if (next?.members.some(isInput)) add(next);
    }
  };
  const wanted = new Set(model.machine!.list.map(({ struct }) => struct));
  for (const struct of model.structs) if (wanted.has(struct.name)) add(struct);
  return model.structs.filter((struct) => found.has(struct));
}

function pointee(shape: Shape): StructModel | undefined {
  if (shape.kind !== "address" || (shape.to.kind !== "one" && shape.to.kind !== "many")) return undefined;
  return shape.to.of.kind === "struct" ? shape.to.of.struct : undefined;
}

function crossing({ members }: StructModel): MemberModel[] {
  return members.filter(({ direction }) => direction !== "reserved");
}

function isInput({ direction }: MemberModel): boolean {
  return direction === "in" || direction === "inout";
}

function structView(
  struct: StructModel,
  live: readonly StructModel[],
  shapes: Shapes,
  types: TypeScriptTypes,
  transfer: Transfer,
  needsMore: (struct: StructModel) => boolean,
) {
  const { name } = struct;
  const { x86, x64 } = shapes.layouts.get(name)!;
  const partOf = (member: MemberModel, value: string): Part => {
    const index = struct.members.indexOf(member);
    const sibling = (other: string) => ({ read: access(other), value: access(other) });
    const offset = at(x86.members[index]!.offset, x64.members[index]!.offset);
    return { place: `${name}.${member.name}`, offset, value, sibling };
  };
  const members = crossing(struct);
  const isPlain = (member: MemberModel) => {
    const { element } = flatten(shapes.of(member, struct));
    if (element.kind === "struct") return !needsMore(element.struct);
    return element.kind !== "address" && element.kind !== "property";
  };
  const refresh = members
    .filter((member) => member.direction !== "in" && isPlain(member))
    .flatMap((member) =>
      transfer.write(shapes.of(member, struct), partOf(member, `value${access(member.name).slice(4)}`)),
    );
  return {
    name,
    type: types.struct(name),
    x86: x86.size,
    x64: x64.size,
    needsMore: needsMore(struct),
    inputs: members
      .filter(isInput)
      .map(({ name }) => `"${name}"`)
      .join(", "),
    nested: members
      .filter((member) => live.includes(pointee(shapes.of(member, struct))!))
      .map(({ name }) => `"${name}"`)
      .join(", "),
    refresh,
    refreshParts: used(refresh.join("\n"), ["view", "offset", "x64"]),
    members: members.map((member) => {
      const shape = shapes.of(member, struct);
      const read = transfer.read(shape, partOf(member, "value"));
      const write = transfer.write(shape, partOf(member, "value"));
      const isCopied =
        shape.kind === "bytes" ||
        shape.kind === "struct" ||
        shape.kind === "array" ||
        shape.kind === "property";
      return {
        name: propertyKey(member.name),
        type: types.member(member, struct),
        read,
        readParts: used(read, ["source", "offset", "x64", "decoding"], isCopied),
        write: isInput(member) ? write : undefined,
        writeParts: used(write.join("\n"), ["view", "offset", "x64", "encoding"]),
      };
    }),
  };
}

/** A member of the object itself. */
function access(name: string): string {
  const key = propertyKey(name);
  return key === name ? `this.${name}` : `this[${key}]`;
}

/** The variables that lines use, to be taken from the place of the struct. */
function used(text: string, names: readonly string[], copied = false): string {
  return names
    .filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(text))
    .map((name) => (copied && name === "source" ? "copy: source" : name))
    .join(", ");
}
