import type { InterfaceModel, Model, TypeModel } from "../../generator/model/model.js";

/**
 * What an IDL file says of the binary interface, in plain words, so that two compilers' views of it can be compared.
 * Types are as written in C: `const ULONG *`.
 */
export interface Abi {
  /** `packed to 1: BYTE abFlags[4]; MAPIUID muid; ...` by struct or union. */
  readonly records: Readonly<Record<string, string>>;
  /** The methods of each vtable in order, those of the bases first, with their parameters. */
  readonly vtables: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly constants: Readonly<Record<string, number>>;
  readonly iids: Readonly<Record<string, string>>;
}

/** Reads a header that widl made. */
export function readHeader(text: string): Abi {
  const records: Record<string, string> = {};
  const vtables: Record<string, string[]> = {};
  const enums: Record<string, string[]> = {};
  const constants: Record<string, number> = {};
  const iids: Record<string, string> = {};
  const packs: number[] = [];
  // The vtables are for C; the same interfaces in C++ stand before them.
  const patterns =
    /#pragma pack\((?:push, (?<push>\d+)|pop)\)|typedef struct (?<vtable>\w+)Vtbl \{(?<slots>[\s\S]*?)END_INTERFACE|typedef (?<kind>struct|union) (?<record>\w+) \{\n(?<members>[\s\S]*?)\n\}|typedef enum (?<enum>\w+) \{\n(?<values>[\s\S]*?)\n\}|#define (?<constant>[A-Z]\w*) \((?<value>-?\w+)\)|DEFINE_GUID\(IID_(?<iid>\w+), (?<guid>[^)]*)\)/g;
  for (const { 0: whole, groups = {} } of text.matchAll(patterns)) {
    if (whole.startsWith("#pragma")) {
      if (groups.push === undefined) packs.pop();
      else packs.push(Number(groups.push));
    } else if (groups.vtable !== undefined) {
      vtables[groups.vtable] = readSlots(groups.slots!);
    } else if (groups.record !== undefined) {
      const members = groups.members!.split("\n").map((line) => typeText(line.replace(";", "")));
      records[groups.record] = recordText(groups.kind!, packs.at(-1), members);
    } else if (groups.enum !== undefined) {
      enums[groups.enum] = groups.values!.split(",").map((line) => line.trim());
    } else if (groups.constant !== undefined) {
      constants[groups.constant] = Number(groups.value) >>> 0;
    } else if (groups.iid !== undefined) {
      iids[groups.iid] = groups.guid!.replace(/0x|[, ]/g, "");
    }
  }
  return { records, vtables, enums, constants, iids };
}

function readSlots(text: string): string[] {
  return [...text.matchAll(/(\w+) \(STDMETHODCALLTYPE \*(\w+)\)\(\s*\w+ \*This(?:,\s*([\s\S]*?))?\);/g)].map(
    ([, returns, name, parameters = ""]) =>
      `${returns} ${name}(${parameters.split(",").filter(Boolean).map(typeText).join(", ")})`,
  );
}

/** What the model says of one of its files, in the same words. */
export function readModel(model: Model, file: string): Abi {
  const own = <Item extends { readonly origin: { readonly file: string } }>(list: readonly Item[]) =>
    list.filter(({ origin }) => origin.file === file);
  const entries = <Item extends { readonly name: string }, Value>(
    list: readonly Item[],
    value: (item: Item) => Value,
  ) => Object.fromEntries(list.map((item) => [item.name, value(item)]));
  const chain = (one: InterfaceModel): readonly InterfaceModel[] => {
    const base = model.interfaces.find(({ name }) => name === one.base);
    return base === undefined ? [one] : [...chain(base), one];
  };
  return {
    records: entries(
      own(model.structs).filter(({ opaque }) => !opaque),
      ({ kind, pack, members }) =>
        recordText(
          kind,
          pack,
          members.map(({ name, type }) => declared(type, name)),
        ),
    ),
    vtables: entries(own(model.interfaces), (one) =>
      chain(one).flatMap(({ methods }) =>
        methods.map(({ name, returns, parameters }) => {
          const list = parameters.map((parameter) => declared(parameter.type, parameter.name));
          return `${returns.written} ${name}(${list.join(", ")})`;
        }),
      ),
    ),
    enums: entries(own(model.enums), ({ members }) => members.map(({ name, value }) => `${name} = ${value}`)),
    constants: entries(own(model.constants), ({ value }) => value >>> 0),
    iids: entries(own(model.interfaces), ({ iid }) => iid.replaceAll("-", "")),
  };
}

/** What two views do not agree on. */
export function differences(ours: Abi, theirs: Abi): string[] {
  return (["records", "vtables", "enums", "constants", "iids"] as const).flatMap((part) => {
    const names = [...new Set([...Object.keys(ours[part]), ...Object.keys(theirs[part])])];
    return names
      .map((name) => ({ name, a: JSON.stringify(ours[part][name]), b: JSON.stringify(theirs[part][name]) }))
      .filter(({ a, b }) => a !== b)
      .map(({ name, a, b }) => `${part} ${name}: ${a} here, ${b} there`);
  });
}

function recordText(kind: string, pack: number | undefined, members: readonly string[]): string {
  return `${kind}${pack === undefined ? "" : ` packed to ${pack}`}: ${members.join("; ")}`;
}

function declared({ written, lengths }: TypeModel, name: string): string {
  return typeText(`${written} ${name}${lengths.map((length) => `[${length}]`).join("")}`);
}

/** A declaration with `const` in front, no `struct`, and the asterisks at the name. */
function typeText(text: string): string {
  const plain = text
    .replace(/\b(?:struct|union|enum|interface)\b/g, "")
    .replace("MIDL_uhyper", "unsigned hyper")
    .replace(/\s+/g, " ")
    .trim();
  const front = plain.replace(/^(\w+) const\b/, "const $1");
  return front.replace(/\s*(\*+)\s*/, " $1");
}
