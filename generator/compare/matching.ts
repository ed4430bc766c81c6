import type {
  AliasModel,
  ConstantModel,
  ConstantSetModel,
  EnumModel,
  IdentifierModel,
  InterfaceModel,
  MemberModel,
  MethodModel,
  Model,
  StructModel,
} from "../model/model.js";
import { type Pairing, pairOrdered, pairUnordered } from "./pairing.js";
import { TypeComparer } from "./types.js";

type EnumMember = EnumModel["members"][number];

/** Which things of two models are the same under another name: found once, used by all comparisons. */
export class Matching {
  readonly old: Model;
  readonly new: Model;
  readonly structs: Pairing<StructModel>;
  readonly interfaces: Pairing<InterfaceModel>;
  readonly enums: Pairing<EnumModel>;
  readonly constants: Pairing<ConstantModel>;
  readonly identifiers: Pairing<IdentifierModel>;
  readonly aliases: Pairing<AliasModel>;
  readonly sets: Pairing<ConstantSetModel>;
  readonly types: TypeComparer;
  /** The members of the structs and the methods of the interfaces that both models have, by the new one. */
  readonly members: ReadonlyMap<StructModel, Pairing<MemberModel>>;
  readonly methods: ReadonlyMap<InterfaceModel, Pairing<MethodModel>>;
  readonly enumMembers: ReadonlyMap<EnumModel, Pairing<EnumMember>>;
  /** What is renamed, by {@link idOf}. */
  readonly #renames = new Map<string, string>();

  constructor(old: Model, now: Model) {
    this.old = old;
    this.new = now;
    this.structs = pairUnordered(old.structs, now.structs, {
      key: byName,
      likeness: (one, other) => Number(sameMembers(one, other)),
    });
    this.interfaces = pairUnordered(old.interfaces, now.interfaces, {
      key: byName,
      likeness: (one, other) => Number(one.iid === other.iid),
    });
    this.enums = pairUnordered(old.enums, now.enums, {
      key: byName,
      likeness: (one, other) => Number(sharesAny(one.members.map(byName), other.members.map(byName))),
    });
    this.constants = pairUnordered(old.constants, now.constants, {
      key: byName,
      likeness: (one, other) => Number(sameConstant(one, other)),
    });
    this.identifiers = pairUnordered(old.identifiers, now.identifiers, {
      key: byName,
      likeness: (one, other) => Number(one.kind === other.kind && one.bytes === other.bytes),
    });
    this.aliases = pairUnordered(old.aliases, now.aliases, { key: byName, likeness: () => 0 });
    this.sets = pairUnordered(old.sets, now.sets, {
      key: byName,
      likeness: (one, other) =>
        Number(one.kind === other.kind && sharesAny(contentOf(one), contentOf(other))),
    });
    const named = [...this.structs.pairs, ...this.interfaces.pairs, ...this.enums.pairs];
    this.types = new TypeComparer(old, now, new Map(named.map((pair) => [pair.old.name, pair.new.name])));
    this.members = this.#within(this.structs, (one) => one.members, byName, this.#memberLikeness);
    this.methods = this.#within(
      this.interfaces,
      (one) => one.methods,
      nameUnlessPlaceholder,
      this.#methodLikeness,
    );
    this.enumMembers = new Map(
      this.enums.pairs.map((pair) => [
        pair.new,
        pairUnordered(pair.old.members, pair.new.members, {
          key: byName,
          likeness: (one, other) => Number(one.value === other.value),
        }),
      ]),
    );
    this.#collectRenames();
  }

  /** The name in the new model of a thing of the old one; the same where it has not been renamed. */
  renamed(kind: ThingKind, name: string, owner = ""): string {
    const id = this.#renames.get(idOf(kind, name, owner));
    return id === undefined ? name : nameOf(id);
  }

  /** The identity in the new model of a thing of the old one. */
  renamedId(id: string): string {
    return this.#renames.get(id) ?? id;
  }

  #within<Owner extends { readonly name: string }, Item>(
    owners: Pairing<Owner>,
    items: (owner: Owner) => readonly Item[],
    key: (item: Item) => string | undefined,
    likeness: (old: Item, now: Item) => number,
  ): ReadonlyMap<Owner, Pairing<Item>> {
    return new Map(
      owners.pairs.map((pair) => [
        pair.new,
        pairOrdered(items(pair.old), items(pair.new), { key, likeness: likeness.bind(this) }),
      ]),
    );
  }

  #memberLikeness(old: MemberModel, now: MemberModel): number {
    return Number(this.types.compare(old.type, now.type) === "same");
  }

  /** A placeholder may have become anything, but rather stayed what it was. */
  #methodLikeness(old: MethodModel, now: MethodModel): number {
    if (old.placeholder && now.placeholder) return old.name === now.name ? 4 : 3;
    if (old.placeholder || now.placeholder) return 1;
    return this.#sameSignature(old, now) ? 3 : 0;
  }

  #sameSignature(old: MethodModel, now: MethodModel): boolean {
    return (
      this.types.compare(old.returns, now.returns) === "same" &&
      old.parameters.length === now.parameters.length &&
      old.parameters.every(({ type, direction }, index) => {
        const other = now.parameters[index]!;
        return direction === other.direction && this.types.compare(type, other.type) === "same";
      })
    );
  }

  #collectRenames(): void {
    const add = (kind: ThingKind, { pairs }: Pairing<{ readonly name: string }>, owners = ["", ""]) => {
      for (const pair of pairs) {
        const [from, to] = [idOf(kind, pair.old.name, owners[0]), idOf(kind, pair.new.name, owners[1])];
        if (from !== to) this.#renames.set(from, to);
      }
    };
    add("struct", this.structs);
    add("interface", this.interfaces);
    add("enum", this.enums);
    add("constant", this.constants);
    add("identifier", this.identifiers);
    add("set", this.sets);
    for (const one of this.structs.pairs)
      add("member", this.members.get(one.new)!, [one.old.name, one.new.name]);
    for (const one of this.interfaces.pairs)
      add("method", this.methods.get(one.new)!, [one.old.name, one.new.name]);
    for (const one of this.enums.pairs) add("state", this.enumMembers.get(one.new)!);
  }
}

export type ThingKind =
  | "struct"
  | "member"
  | "interface"
  | "method"
  | "enum"
  | "state"
  | "constant"
  | "set"
  | "identifier";

/** The identity of a thing within one model; a state is any member of an enum. Members and methods have an owner; all else has a name of its own. */
export function idOf(kind: ThingKind, name: string, owner = ""): string {
  return `${kind} ${owner}.${name}`;
}

function nameOf(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

function byName({ name }: { readonly name: string }): string {
  return name;
}

/** The name of a placeholder says nothing but its slot. */
function nameUnlessPlaceholder({ name, placeholder }: MethodModel): string | undefined {
  return placeholder ? undefined : name;
}

/** Whether two structs have the same members, but for the names of the types they are made of. */
function sameMembers(one: StructModel, other: StructModel): boolean {
  const shape = ({ kind, pack, opaque, members }: StructModel) =>
    JSON.stringify([
      kind,
      pack,
      opaque,
      members.map(({ name, type }) => [name, type.kind, type.pointers, type.lengths]),
    ]);
  return one.members.length > 0 && shape(one) === shape(other);
}

function sameConstant(one: ConstantModel, other: ConstantModel): boolean {
  return one.type === other.type && one.value === other.value && wordsShared(one.name, other.name);
}

/** Many constants have small values; only one that keeps the first word of its name counts as renamed. */
function wordsShared(one: string, other: string): boolean {
  return one.split("_")[0] === other.split("_")[0];
}

function sharesAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((text) => others.includes(text));
}

/** What a set is about: the places that hold its values, and the values. */
function contentOf({ targets, members }: ConstantSetModel): string[] {
  return [
    ...targets.map(({ owner, method = "", member }) => `${owner}.${method}.${member}`),
    ...members.map(byName),
  ];
}
