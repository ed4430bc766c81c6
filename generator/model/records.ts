import type { ProjectNode, RecordNode } from "../language/syntax.js";
import { docOf, originOf } from "./describe.js";
import type { Directions } from "./directions.js";
import type { MemberModel, Projection, StructModel } from "./model.js";
import type { Scope } from "./scope.js";
import type { TypeResolver } from "./types.js";

/** The structs and unions of a program, in the order of their declaration. */
export function buildStructs(scope: Scope, types: TypeResolver, directions: Directions): StructModel[] {
  const structs = [...scope.records.values()].map((node) => buildStruct(node, scope, types, directions));
  const byName = new Map(structs.map((struct) => [struct.name, struct]));
  for (const struct of structs) reportContainsItself(struct, byName, scope);
  const projections = new Map<string, Projection>();
  for (const node of scope.projects) collectProjections(node, byName, projections, scope);
  return structs.map((struct) => {
    const projection = projections.get(struct.name);
    return projection === undefined ? struct : { ...struct, projection };
  });
}

function buildStruct(
  node: RecordNode,
  scope: Scope,
  types: TypeResolver,
  directions: Directions,
): StructModel {
  const struct = node.name.text;
  const seen = new Set<string>();
  const members = (node.members ?? []).map(({ type, declarator, doc, span }): MemberModel => {
    const name = declarator.name.text;
    if (seen.has(name)) {
      scope.diagnostics.report("duplicateName", declarator.name.span, { name, place: `${struct} itself` });
    }
    seen.add(name);
    const entry = directions.of(struct, name);
    return {
      name,
      type: types.resolve(type, declarator),
      ...(entry === undefined ? {} : { direction: entry.direction }),
      ...(entry?.count === undefined ? {} : { count: entry.count }),
      doc: docOf(doc),
      origin: originOf(span),
    };
  });
  const pack = scope.packs.get(node);
  return {
    name: struct,
    kind: node.kind,
    opaque: node.members === undefined,
    ...(pack === undefined ? {} : { pack }),
    members,
    doc: docOf(node.doc),
    origin: originOf(node.span),
  };
}

function reportContainsItself(
  struct: StructModel,
  byName: ReadonlyMap<string, StructModel>,
  scope: Scope,
): void {
  const contains = (inner: StructModel, seen: Set<string>): boolean =>
    inner.members.some(({ type }) => {
      if (type.kind !== "struct" || type.pointers > 0) return false;
      if (type.name === struct.name) return true;
      const next = byName.get(type.name);
      if (next === undefined || seen.has(next.name)) return false;
      seen.add(next.name);
      return contains(next, seen);
    });
  if (contains(struct, new Set())) {
    const { span } = scope.records.get(struct.name)!.name;
    scope.diagnostics.report("containsItself", span, { name: struct.name });
  }
}

/** What a struct must look like to be shown in another form. */
const requirements: Readonly<
  Record<Projection, readonly [(struct: StructModel, all: Structs) => boolean, string]>
> = {
  bytes: [
    (struct, all) => (isCounted(struct) && isByte(struct.members[1]!)) || isFlat(struct, all),
    "bytes needs a struct without pointers, in it or in what it is made of, or one of a count and a pointer to bytes",
  ],
  filetime: [isTwoWords, "filetime needs a struct of two 32-bit members"],
  int64: [
    (struct) => isTwoWords(struct) || (hasPlain(struct, /^u?int64$/) && struct.members.length === 1),
    "int64 needs a struct of one 64-bit member, or of two 32-bit members",
  ],
  list: [
    (struct) => isCounted(struct) || isOpenList(struct),
    "list needs a struct of a 32-bit unsigned count and a pointer or an array",
  ],
  property: [(struct) => struct.kind === "union", "property needs a union"],
};

type Structs = ReadonlyMap<string, StructModel>;

/** A count and a pointer to what it counts. */
function isCounted(struct: StructModel): boolean {
  const { pointers, lengths } = struct.members[1]?.type ?? { pointers: 0, lengths: [] };
  return beginsWithCount(struct) && pointers > 0 && lengths.length === 0;
}

/** A count and what it counts behind it. */
function isOpenList(struct: StructModel): boolean {
  return beginsWithCount(struct) && struct.members[1]!.type.lengths.length === 1;
}

function beginsWithCount({ kind, members: [first, ...others] }: StructModel): boolean {
  if (kind !== "struct" || first === undefined || others.length !== 1) return false;
  const { name, pointers, lengths } = first.type;
  return name === "uint32" && pointers === 0 && lengths.length === 0;
}

function isByte({ type: { name, pointers } }: MemberModel): boolean {
  return name === "uint8" && pointers === 1;
}

/** Whether nothing in it leads elsewhere: only then it is as long on all processors. */
function isFlat({ members }: StructModel, all: Structs): boolean {
  return members.every(({ type: { kind, name, pointers } }) => {
    if (pointers > 0 || kind === "interface") return false;
    const inner = kind === "struct" ? all.get(name) : undefined;
    return inner === undefined || isFlat(inner, all);
  });
}

function isTwoWords(struct: StructModel): boolean {
  return hasPlain(struct, /^u?int32$/) && struct.members.length === 2;
}

/** Whether it is a struct of nothing but such numbers. */
function hasPlain({ kind, members }: StructModel, types: RegExp): boolean {
  return (
    kind === "struct" &&
    members.every(({ type }) => types.test(type.name) && type.pointers === 0 && type.lengths.length === 0)
  );
}

function collectProjections(
  node: ProjectNode,
  byName: Structs,
  projections: Map<string, Projection>,
  scope: Scope,
): void {
  const known = Object.keys(requirements);
  const { text: projection, span } = node.projection;
  if (!known.includes(projection)) {
    const parameters = { name: projection, known: known.join(", ") };
    scope.diagnostics.reportUnknown("unknownProjection", span, parameters, known);
    return;
  }
  const [fits, requirement] = requirements[projection as Projection];
  for (const { text: name, span: place } of node.types) {
    const struct = byName.get(name);
    if (struct === undefined) {
      scope.diagnostics.reportUnknown("unknownStruct", place, { name }, byName.keys());
    } else if (!scope.diagnostics.hasErrors && !fits(struct, byName)) {
      // A struct with members of types that are not known fits nothing; that was reported already.
      scope.diagnostics.report("projectionMismatch", place, { name, projection, requirement });
    } else {
      projections.set(name, projection as Projection);
    }
  }
}
