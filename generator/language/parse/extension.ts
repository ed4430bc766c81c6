import type {
  ConstantSetNode,
  Direction,
  DirectionNode,
  FlagGroupNode,
  FlagRole,
  GuidNode,
  MembersNode,
  Name,
  ProjectNode,
  TargetNode,
} from "../syntax.js";
import type { Cursor } from "./cursor.js";
import { parseString } from "./midl.js";

/** `project GUID, MAPIUID as bytes;` */
export function parseProject(cursor: Cursor): ProjectNode {
  const start = cursor.expect("project").span;
  const types = cursor.names("the name of a type");
  cursor.expect("as");
  const projection = cursor.name("a projection");
  cursor.expect(";");
  return { kind: "project", types, projection, span: cursor.spanFrom(start) };
}

/** `guid NAME = xxxxxxxx-...;` and `uid NAME = "hex digits";` */
export function parseGuid(cursor: Cursor): GuidNode {
  const doc = cursor.doc();
  const start = cursor.token.span;
  const kind = cursor.next().text as "guid" | "uid";
  const name = cursor.name("the name of the identifier");
  cursor.expect("=");
  const value =
    kind === "uid"
      ? parseString(cursor, "32 hexadecimal digits between quotation marks")
      : parseGuidText(cursor);
  cursor.expect(";");
  return { kind, name, value, ...doc, span: cursor.spanFrom(start) };
}

function parseGuidText(cursor: Cursor): Name {
  if (cursor.token.kind !== "guid") cursor.fail("a GUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
  return { text: cursor.token.text.toLowerCase(), span: cursor.next().span };
}

/** `flags UPF for UPFLD.ulFlags { out ...; in ...; success ...; }` and `values SS { ... }` */
export function parseConstantSet(cursor: Cursor): ConstantSetNode {
  const doc = cursor.doc();
  const start = cursor.token.span;
  const kind = cursor.next().text as "flags" | "values";
  const name = cursor.name("the name of the set");
  const prefix = cursor.take("prefix") ? { prefix: cursor.name("a prefix") } : {};
  const targets = cursor.take("for") ? cursor.list(() => parseTarget(cursor)) : [];
  const groups: FlagGroupNode[] = [];
  const exclusive: Name[][] = [];
  const requires: { flag: Name; needs: Name }[] = [];
  cursor.expect("{");
  cursor.block("}", ";", () => {
    if (cursor.take("exclusive")) {
      exclusive.push(cursor.names("a flag"));
    } else if (cursor.take("requires")) {
      const flag = cursor.name("a flag");
      cursor.expect(":");
      requires.push({ flag, needs: cursor.name("a flag or a member") });
    } else {
      const role = (["out", "in", "success"] as const).find((word) => cursor.take(word)) ?? "plain";
      groups.push({ role: role satisfies FlagRole, flags: cursor.names("a constant") });
    }
    if (!cursor.is("}")) cursor.expect(";");
  });
  return {
    kind,
    name,
    ...prefix,
    targets,
    groups,
    exclusive,
    requires,
    ...doc,
    span: cursor.spanFrom(start),
  };
}

/** `UPFLD.ulFlags`, `IOSTX::InitSync.ulFlags` */
function parseTarget(cursor: Cursor): TargetNode {
  const owner = cursor.name("a struct or an interface");
  const method = cursor.take("::") ? { method: cursor.name("a method") } : {};
  cursor.expect(".");
  const member = cursor.name("a member or a parameter");
  return { owner, ...method, member, span: cursor.spanFrom(owner.span) };
}

/** `members UPTBLE { out ...; }` */
export function parseMembers(cursor: Cursor): MembersNode {
  const start = cursor.expect("members").span;
  const struct = cursor.name("the name of a struct");
  cursor.expect("{");
  const directions = cursor.block("}", ";", () => parseDirection(cursor));
  return { kind: "members", struct, directions, span: cursor.spanFrom(start) };
}

const DIRECTIONS: readonly Direction[] = ["out", "in", "inout", "value", "reserved"];

/** `out iEnt, cEnt;`, `out pupre[cEnt];` */
export function parseDirection(cursor: Cursor): DirectionNode {
  const direction = DIRECTIONS.find((word) => cursor.take(word)) ?? cursor.fail(DIRECTIONS.join(", "));
  const members = cursor.list(() => {
    const name = cursor.name("a member");
    if (!cursor.take("[")) return { name };
    const length = cursor.name("the member that counts");
    cursor.expect("]");
    return { name, length };
  });
  cursor.expect(";");
  return { direction, members };
}
