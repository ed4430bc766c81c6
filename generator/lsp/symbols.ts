import type { Span } from "../language/source.js";
import type { Declaration, Name } from "../language/syntax.js";
import type { Workspace } from "./workspace.js";

export type OutlineKind =
  | "constant"
  | "enum"
  | "enumMember"
  | "struct"
  | "member"
  | "type"
  | "interface"
  | "method"
  | "set"
  | "machine"
  | "state";

/** A line of the outline of a file. */
export interface OutlineItem {
  readonly name: string;
  readonly kind: OutlineKind;
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline of a file. */
export function outline(workspace: Workspace, path: string): OutlineItem[] {
  return (workspace.parsed(path)?.declarations ?? []).flatMap(outlineOf);
}

function outlineOf(node: Declaration): OutlineItem[] {
  const { span } = node;
  const item = (
    name: Name,
    kind: OutlineKind,
    detail: string,
    children: readonly OutlineItem[] = [],
    whole = span,
  ): OutlineItem => ({ name: name.text, kind, detail, span: whole, nameSpan: name.span, children });
  switch (node.kind) {
    case "constant":
      return [item(node.name, "constant", node.type.name.text)];
    case "enum": {
      const members = node.members.map((one) => item(one.name, "enumMember", "", [], one.span));
      return [item(node.name, "enum", "enum", members)];
    }
    case "struct":
    case "union": {
      const members = (node.members ?? []).map((one) =>
        item(one.declarator.name, "member", one.type.name.text, [], one.span),
      );
      return [item(node.name, "struct", node.kind, members)];
    }
    case "typedef":
      return node.declarators.map((one) => item(one.name, "type", node.type.name.text, [], one.span));
    case "interface": {
      const methods = (node.methods ?? []).map((one) =>
        item(one.name, "method", one.returns.name.text, [], one.span),
      );
      return [item(node.name, "interface", node.base?.text ?? "", methods)];
    }
    case "guid":
    case "uid":
      return [item(node.name, "constant", node.kind)];
    case "flags":
    case "values":
      return [item(node.name, "set", node.kind)];
    case "members":
      return [item(node.struct, "set", "members")];
    case "machine": {
      const states = node.declarations.map((one) =>
        item(one.name, "state", one.struct?.text ?? "initial", [], one.span),
      );
      return [item(node.states, "machine", `machine of ${node.interface.text}`, states)];
    }
    default:
      return [];
  }
}
