import type { Doc } from "../language/doc.js";
import type { Declaration, MachineNode, Name } from "../language/syntax.js";

export type ItemKind =
  | "constant"
  | "enum"
  | "enumerator"
  | "struct"
  | "union"
  | "member"
  | "typedef"
  | "interface"
  | "method"
  | "parameter"
  | "identifier"
  | "set"
  | "machine"
  | "state";

/** Something that a program gives a name to, at whatever depth. */
export interface DeclaredItem {
  readonly kind: ItemKind;
  /** The name with those of its owners: `UPMSG.feid`, `IOSTX.SyncBeg`. */
  readonly path: string;
  readonly name: Name;
  /** The struct, enum, interface or method that it belongs to. */
  readonly owner?: string;
  readonly doc?: Doc;
}

/** Everything that the declarations give a name to, in the order of the text. */
export function itemsOf(declarations: readonly Declaration[]): DeclaredItem[] {
  return declarations.flatMap((node) => {
    switch (node.kind) {
      case "constant":
        return [item(node.kind, node.name, node)];
      case "enum":
        return [item(node.kind, node.name, node), ...inside("enumerator", node.name.text, node.members)];
      case "struct":
      case "union": {
        const members = (node.members ?? []).map(({ declarator, doc }) => ({ name: declarator.name, doc }));
        return [item(node.kind, node.name, node), ...inside("member", node.name.text, members)];
      }
      case "typedef":
        return node.declarators.map(({ name }) => item(node.kind, name, node));
      case "interface":
        return [
          item(node.kind, node.name, node),
          ...(node.methods ?? []).flatMap((method) => {
            const path = `${node.name.text}.${method.name.text}`;
            const parameters = method.parameters.map(({ declarator }) => ({ name: declarator.name }));
            return [...inside("method", node.name.text, [method]), ...inside("parameter", path, parameters)];
          }),
        ];
      case "guid":
      case "uid":
        return [item("identifier", node.name, node)];
      case "flags":
      case "values":
        return [item("set", node.name, node)];
      case "machine":
        return machineItems(node);
      default:
        return [];
    }
  });
}

function machineItems(node: MachineNode): DeclaredItem[] {
  return [
    item("machine", node.states, node),
    ...node.declarations.map((state) => item("state", state.name, state)),
  ];
}

interface Documented {
  readonly name: Name;
  readonly doc?: Doc | undefined;
}

function item(kind: ItemKind, name: Name, { doc }: { readonly doc?: Doc | undefined }): DeclaredItem {
  return { kind, path: name.text, name, ...(doc === undefined ? {} : { doc }) };
}

function inside(kind: ItemKind, owner: string, nodes: readonly Documented[]): DeclaredItem[] {
  return nodes.map((node) => ({ ...item(kind, node.name, node), owner, path: `${owner}.${node.name.text}` }));
}
