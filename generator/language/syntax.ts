import type { Doc } from "./doc.js";
import type { Span } from "./source.js";

/** What every node of the syntax tree has: the stretch of text that it was read from. */
interface Node {
  readonly span: Span;
}

/** Something that a documentation comment may stand before. */
interface Documented extends Node {
  readonly doc?: Doc;
}

export interface Name extends Node {
  readonly text: string;
}

// ---- Expressions and types

export type Expression =
  | (Node & { readonly kind: "number"; readonly value: number })
  | (Node & { readonly kind: "reference"; readonly name: Name })
  | (Node & { readonly kind: "unary"; readonly operator: "-" | "~"; readonly operand: Expression })
  | (Node & {
      readonly kind: "binary";
      readonly operator: "|" | "+" | "-" | "<<";
      readonly left: Expression;
      readonly right: Expression;
    });

/** A type as written before a declarator: `const ULONG`, `unsigned long`, `struct UPMOV`. */
export interface TypeNode extends Node {
  readonly name: Name;
  readonly constant: boolean;
}

/** A name with what C writes around it: `*lpb`, `rgte[2]`. */
export interface Declarator extends Node {
  readonly name: Name;
  readonly pointers: number;
  readonly lengths: readonly Expression[];
}

// ---- MIDL

export interface ImportNode extends Node {
  readonly kind: "import";
  readonly path: string;
}

export interface QuoteNode extends Node {
  readonly kind: "quote";
  readonly text: string;
}

export interface ConstantNode extends Documented {
  readonly kind: "constant";
  readonly type: TypeNode;
  readonly name: Name;
  readonly value: Expression;
}

export interface EnumNode extends Documented {
  readonly kind: "enum";
  readonly name: Name;
  readonly members: readonly EnumMemberNode[];
}

export interface EnumMemberNode extends Documented {
  readonly name: Name;
  readonly value?: Expression;
}

export interface RecordNode extends Documented {
  readonly kind: "struct" | "union";
  readonly name: Name;
  /** Missing in a declaration that only announces the name. */
  readonly members?: readonly MemberNode[];
}

export interface MemberNode extends Documented {
  readonly type: TypeNode;
  readonly declarator: Declarator;
}

export interface TypedefNode extends Documented {
  readonly kind: "typedef";
  readonly type: TypeNode;
  readonly declarators: readonly Declarator[];
}

export interface InterfaceNode extends Documented {
  readonly kind: "interface";
  readonly name: Name;
  readonly attributes: readonly AttributeNode[];
  readonly base?: Name;
  /** Missing in a declaration that only announces the name. */
  readonly methods?: readonly MethodNode[];
}

export interface MethodNode extends Documented {
  readonly name: Name;
  readonly returns: TypeNode;
  readonly parameters: readonly ParameterNode[];
}

export interface ParameterNode extends Node {
  readonly attributes: readonly AttributeNode[];
  readonly type: TypeNode;
  readonly declarator: Declarator;
}

/** `[in]`, `[size_is(cb)]`, `[uuid(...)]`: the name and the tokens between the parentheses. */
export interface AttributeNode extends Node {
  readonly name: Name;
  readonly argument?: Name;
}

// ---- Extension

export interface ProjectNode extends Node {
  readonly kind: "project";
  readonly types: readonly Name[];
  readonly projection: Name;
}

export interface GuidNode extends Documented {
  readonly kind: "guid" | "uid";
  readonly name: Name;
  readonly value: Name;
}

export interface ConstantSetNode extends Documented {
  readonly kind: "flags" | "values";
  readonly name: Name;
  readonly prefix?: Name;
  readonly targets: readonly TargetNode[];
  readonly groups: readonly FlagGroupNode[];
  readonly exclusive: readonly (readonly Name[])[];
  readonly requires: readonly { readonly flag: Name; readonly needs: Name }[];
}

/** `UPFLD.ulFlags` or `IOSTX::InitSync.ulFlags`. */
export interface TargetNode extends Node {
  readonly owner: Name;
  readonly method?: Name;
  readonly member: Name;
}

export type FlagRole = "out" | "in" | "success" | "plain";

export interface FlagGroupNode {
  readonly role: FlagRole;
  readonly flags: readonly Name[];
}

export type Direction = "out" | "in" | "inout" | "value" | "reserved";

export interface DirectionNode {
  readonly direction: Direction;
  readonly members: readonly { readonly name: Name; readonly length?: Name }[];
}

export interface MembersNode extends Node {
  readonly kind: "members";
  readonly struct: Name;
  readonly directions: readonly DirectionNode[];
}

export interface MachineNode extends Documented {
  readonly kind: "machine";
  readonly states: Name;
  readonly interface: Name;
  readonly calls: ReadonlyMap<MachineCall, CallNode>;
  readonly failures: readonly { readonly kind: Name; readonly hresult: Name }[];
  readonly declarations: readonly StateNode[];
}

export const machineCalls = ["init", "begin", "result", "end", "error"] as const;
export type MachineCall = (typeof machineCalls)[number];

/** A method and the parameters that play a part: `SyncBeg(uiSync, ppv)`. */
export interface CallNode extends Node {
  readonly method: Name;
  readonly parameters: readonly Name[];
}

export interface StateNode extends Documented {
  readonly name: Name;
  readonly initial: boolean;
  readonly struct?: Name;
  readonly from: readonly { readonly state: Name; readonly when?: Name }[];
  readonly by?: CallNode;
  readonly until?: CallNode;
  readonly directions: readonly DirectionNode[];
  readonly loops: readonly LoopNode[];
}

/** `each CHILD while rgte[].iEntMod < rgte[].cEntMod`: how often the child is entered. */
export interface LoopNode extends Node {
  readonly child: Name;
  readonly index: readonly Name[];
  readonly count: readonly Name[];
}

export type Declaration =
  | ImportNode
  | QuoteNode
  | ConstantNode
  | EnumNode
  | RecordNode
  | TypedefNode
  | InterfaceNode
  | ProjectNode
  | GuidNode
  | ConstantSetNode
  | MembersNode
  | MachineNode;

/** One file: its declarations in order. */
export interface SyntaxTree {
  readonly declarations: readonly Declaration[];
}
