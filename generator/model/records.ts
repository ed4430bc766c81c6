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
const requirements: Readonly<Record<Projection, readonly [(struct: StructModel) => boolean, string]>> = {
  bytes: [
    (struct) =>
      isCounted(struct) ||
      struct.members.every(({ type }) => type.pointers === 0 && type.kind !== "interface"),
    "bytes needs a struct without pointers, or one of a count and a pointer",
  ],
  filetime: [isTwoWords, "filetime needs a struct of two 32-bit members"],
  int64: [
    (struct) => isTwoWords(struct) || (hasPlain(struct, /^u?int64$/) && struct.members.length === 1),
    "int64 needs a struct of one 64-bit member, or of two 32-bit members",
  ],
  list: [
    (struct) =>
      isCounted(struct) || (struct.members.length === 2 && struct.members[1]!.type.lengths.length === 1),
    "list needs a struct of a count and a pointer or an array",
  ],
  property: [(struct) => struct.kind === "union", "property needs a union"],
};

function isCounted({ kind, members }: StructModel): boolean {
  return (
    kind === "struct" &&
    members.length === 2 &&
    members[0]!.type.name === "uint32" &&
    members[1]!.type.pointers > 0
  );
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
  byName: ReadonlyMap<string, StructModel>,
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
    } else if (!fits(struct) && !scope.diagnostics.hasErrors) {
      // A struct with members of types that are not known fits nothing; that was reported already.
      scope.diagnostics.report("projectionMismatch", place, { name, projection, requirement });
    } else {
      projections.set(name, projection as Projection);
    }
  }
}
