import type {
  AliasModel,
  EnumModel,
  InterfaceModel,
  Model,
  StructModel,
  TypeModel,
} from "../../model/model.js";
import { originOfType, origins } from "./header-system.js";
import { nameIn } from "./header-types.js";

/** What C wants declared before it is used. */
export type HeaderDeclaration =
  | { readonly kind: "enum"; readonly name: string; readonly item: EnumModel }
  | { readonly kind: "alias"; readonly name: string; readonly item: AliasModel }
  | { readonly kind: "struct"; readonly name: string; readonly item: StructModel }
  | { readonly kind: "interface"; readonly name: string; readonly item: InterfaceModel };

/**
 * The declarations in an order that C takes, given that all structs and interfaces are announced by name: whatever is
 * used comes before what uses it. Otherwise those of the system come first, then enums, other names, structs and
 * interfaces as the IDL has them.
 */
export function inOrder(model: Model): HeaderDeclaration[] {
  const all: HeaderDeclaration[] = [
    ...model.enums.map((item) => ({ kind: "enum", name: item.name, item }) as const),
    ...model.aliases.map((item) => ({ kind: "alias", name: item.name, item }) as const),
    ...model.structs
      .filter(({ opaque }) => !opaque)
      .map((item) => ({ kind: "struct", name: item.name, item }) as const),
    ...model.interfaces.map((item) => ({ kind: "interface", name: item.name, item }) as const),
  ];
  const byName = new Map(all.map((one) => [one.name, one]));
  const done = new Set<string>();
  const ordered: HeaderDeclaration[] = [];
  const visit = (one: HeaderDeclaration | undefined) => {
    if (one === undefined || done.has(one.name)) return;
    done.add(one.name);
    for (const name of needs(one)) visit(byName.get(name));
    ordered.push(one);
  };
  for (const origin of origins) for (const one of all) if (originOfType(one.name) === origin) visit(one);
  return ordered;
}

/** What must be declared in full before a declaration. */
function needs(one: HeaderDeclaration): string[] {
  switch (one.kind) {
    case "enum":
      return [];
    case "alias":
      return [...named(one.item.type), ...(one.item.type.lengths.length > 0 ? contained(one.item.type) : [])];
    case "struct":
      return one.item.members.flatMap(({ type }) => [...named(type), ...contained(type)]);
    case "interface": {
      const { base, methods } = one.item;
      const types = methods.flatMap(({ returns, parameters }) => [
        returns,
        ...parameters.map(({ type }) => type),
      ]);
      return [...(base === undefined ? [] : [base]), ...types.flatMap(named)];
    }
  }
}

/** The name by which a type is mentioned, unless it is one that is announced. */
function named(type: TypeModel): string[] {
  const name = nameIn(type);
  return name === type.name && (type.kind === "struct" || type.kind === "interface") ? [] : [name];
}

/** The struct that a value of a type holds. */
function contained(type: TypeModel): string[] {
  return type.kind === "struct" && type.pointers === 0 ? [type.name] : [];
}
