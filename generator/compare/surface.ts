import { shortName } from "../emit/names.js";
import { withSafeNames } from "../emit/naming.js";
import { defaultTarget } from "../emit/options.js";
import { TypeScriptTypes } from "../emit/types.js";
import { propertiesView } from "../emit/view/constants.js";
import { shownBase, shownInterfaces, shownMethods } from "../emit/view/interfaces.js";
import { shownStructs } from "../emit/view/structs.js";
import type {
  ConstantModel,
  ConstantSetModel,
  EnumModel,
  InterfaceModel,
  MemberModel,
  MethodModel,
  Model,
  OriginModel,
  StructModel,
} from "../model/model.js";
import { idOf } from "./matching.js";

/**
 * What the SDK of a model exports, as TypeScript code sees it.
 *
 * It is made of the same functions that the emitters print with, and a test holds it against the printed SDK. So it
 * is exact; it takes no compiler and a few milliseconds; and each name in it knows the line of the IDL that it comes
 * from. What client, session and store show of the machine follows from states, transitions and structs one to one,
 * and is not repeated here.
 */
export interface SurfaceExport {
  readonly name: string;
  /** The thing in the model. */
  readonly id: string;
  readonly kind: "interface" | "struct" | "enum" | "set" | "identifier";
  readonly base?: string;
  /** What the names of the members begin with in the IDL. */
  readonly prefix?: string;
  readonly members: readonly SurfaceMember[];
  /** Missing where it is there in every SDK. */
  readonly origin?: OriginModel;
}

export interface SurfaceMember {
  readonly name: string;
  readonly id: string;
  /** The type as it is printed; of a constant nothing, for its value is part of the protocol. */
  readonly type: string;
  /** What of the type code depends on: the names of parameters do not count. */
  readonly essence: string;
  readonly readonly: boolean;
  readonly optional: boolean;
  /** Whether code that builds or implements what it belongs to has to supply it. */
  readonly required: boolean;
  readonly origin?: OriginModel;
}

/** The exports of a model's SDK that depend on the model. */
export function surfaceOf(model: Model): SurfaceExport[] {
  const named = withSafeNames(model);
  const types = new TypeScriptTypes(named);
  // Names in TypeScript may differ from those in the IDL, which are the ones that identify.
  const originals = new Map<object, string>();
  const remember = <Item extends { readonly name: string }>(items: readonly Item[], real: readonly Item[]) =>
    items.forEach((item, index) => {
      originals.set(item, real[index]!.name);
    });
  remember(named.structs, model.structs);
  remember(named.sets, model.sets);
  remember(named.enums, model.enums);
  remember(named.identifiers, model.identifiers);
  remember(named.interfaces, model.interfaces);
  named.interfaces.forEach((one, index) => {
    remember(one.methods, model.interfaces[index]!.methods);
  });
  const original = (item: { readonly name: string }) => originals.get(item) ?? item.name;
  return [
    ...shownInterfaces(named).map((one) => interfaceExport(one, named, types, original)),
    ...shownStructs(named).map((one) => structExport(one, original(one), types)),
    ...named.sets.map((set) => setExport(set, original(set), named)),
    ...listExports(named),
    ...named.identifiers.map((one) => ({
      name: one.name,
      id: idOf("identifier", original(one)),
      kind: "identifier" as const,
      members: [],
      origin: one.origin,
    })),
    ...named.enums.map((one) => enumExport(one, original(one))),
  ];
}

function interfaceExport(
  one: InterfaceModel,
  model: Model,
  types: TypeScriptTypes,
  original: (item: { readonly name: string }) => string,
): SurfaceExport {
  const base = shownBase(one);
  // The generated store has the methods that the machine calls; all others are written by those who implement.
  const supplied = one.name === model.machine?.interface ? machineMethods(model) : [];
  return {
    name: one.name,
    id: idOf("interface", original(one)),
    kind: "interface",
    ...(base === undefined ? {} : { base }),
    members: shownMethods(one).map((method) => ({
      name: method.name,
      id: idOf("method", original(method), original(one)),
      ...methodType(method, types),
      readonly: false,
      optional: false,
      required: !supplied.includes(method.name),
      origin: method.origin,
    })),
    origin: one.origin,
  };
}

function machineMethods({ machine }: Model): string[] {
  if (machine === undefined) return [];
  const { init, begin, result, end, error, list } = machine;
  const own = list.flatMap(({ by, until }) => [by, until]);
  return [init, begin, result, end, error, ...own].flatMap((call) => call?.method ?? []);
}

function methodType(method: MethodModel, types: TypeScriptTypes): { type: string; essence: string } {
  const shown = method.parameters.flatMap((parameter) => {
    const type = types.parameter(parameter, method.parameters);
    return type === undefined ? [] : [{ name: parameter.name, type }];
  });
  const outs = shown.filter(({ type }) => type.startsWith("Out<"));
  // A stub returns what several parameters deliver as one object, by their names.
  const keys = outs.length > 1 ? ` { ${outs.map(({ name }) => name).join(", ")} }` : "";
  const print = (list: readonly string[]) => `(${list.join(", ")}): ${types.result(method.returns)}`;
  return {
    type: print(shown.map(({ name, type }) => `${name}: ${type}`)),
    essence: print(shown.map(({ type }) => type)) + keys,
  };
}

function structExport(struct: StructModel, original: string, types: TypeScriptTypes): SurfaceExport {
  return {
    name: struct.name,
    id: idOf("struct", original),
    kind: "struct",
    members: struct.members.map((member) => structMember(member, struct, original, types)),
    origin: struct.origin,
  };
}

function structMember(
  member: MemberModel,
  struct: StructModel,
  owner: string,
  types: TypeScriptTypes,
): SurfaceMember {
  const { name, direction, origin } = member;
  const type = types.member(member, struct);
  const optional = direction === "reserved";
  return {
    name,
    id: idOf("member", name, owner),
    type,
    essence: type,
    readonly: direction !== undefined && direction !== "in" && direction !== "inout",
    optional,
    required: !optional,
    origin,
  };
}

function setExport(set: ConstantSetModel, original: string, { constants }: Model): SurfaceExport {
  const origins = new Map(constants.map(({ name, origin }) => [name, origin]));
  return {
    name: set.name,
    id: idOf("set", original),
    kind: "set",
    prefix: set.prefix,
    members: set.members.map(({ name }) =>
      constantMember(idOf("constant", name), shortName(name, set.prefix), origins.get(name) ?? set.origin),
    ),
    origin: set.origin,
  };
}

function enumExport({ name, members, origin }: EnumModel, original: string): SurfaceExport {
  return {
    name,
    id: idOf("enum", original),
    kind: "enum",
    members: members.map((one) => constantMember(idOf("state", one.name), one.name, one.origin)),
    origin,
  };
}

/** The lists of constants by type. */
function listExports(model: Model): SurfaceExport[] {
  const list = (name: string, type: string, prefix: string, typeOf: (one: ConstantModel) => string) => {
    const constants = model.constants.filter((constant) => constant.type === type);
    const members = constants.map((one) => ({
      ...constantMember(idOf("constant", one.name), shortName(one.name, prefix), one.origin),
      type: typeOf(one),
      essence: typeOf(one),
    }));
    return { name, id: `list .${name}`, kind: "set" as const, members };
  };
  const results = list("HR", "HRESULT", "", () => "");
  const success = constantMember(idOf("constant", "S_OK"), "S_OK");
  // Every SDK has a name for success, be it declared or not.
  const all = results.members.some(({ name }) => name === "S_OK")
    ? results
    : { ...results, members: [success, ...results.members] };
  if (!showsProperties(model)) return [all];
  const valueTypes = propertyTypes(model);
  return [
    all,
    list("PT", "PROPTYPE", "PT_", () => ""),
    list("PR", "PROPTAG", "PR_", ({ name }) => valueTypes.get(shortName(name, "PR_")) ?? ""),
  ];
}

/** Whether the SDK has the properties of MAPI, as the emitters decide it. */
function showsProperties({ constants, structs }: Model): boolean {
  return (
    constants.some(({ type }) => type === "PROPTAG") &&
    constants.some(({ name }) => name === "PT_ERROR") &&
    structs.some(({ name }) => name === "SPropValue")
  );
}

/** What TypeScript gets for the value of each property: the view of the emitter knows. */
function propertyTypes(model: Model): Map<string, string> {
  const { tags } = propertiesView(model, defaultTarget) as {
    tags: readonly { readonly key: string; readonly type: string }[];
  };
  return new Map(tags.map(({ key, type }) => [key, type]));
}

function constantMember(id: string, name: string, origin?: OriginModel): SurfaceMember {
  const member = { name, id, type: "", essence: "", readonly: true, optional: false, required: false };
  return origin === undefined ? member : { ...member, origin };
}
