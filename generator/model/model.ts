/**
 * The checked model of an interface: what the front end knows when all names are resolved. It is plain JSON, and
 * `model.schema.json` is its contract. Emitters read this and nothing else.
 */
export interface Model {
  readonly format: 1;
  readonly constants: readonly ConstantModel[];
  readonly sets: readonly ConstantSetModel[];
  readonly hresults: readonly HResultModel[];
  readonly identifiers: readonly IdentifierModel[];
  readonly enums: readonly EnumModel[];
  readonly structs: readonly StructModel[];
  readonly aliases: readonly AliasModel[];
  readonly interfaces: readonly InterfaceModel[];
  readonly machine?: MachineModel;
}

export interface DocModel {
  readonly text: string;
  /** Pages of the original documentation. */
  readonly sources?: readonly string[];
  /** Where the original documents contradict each other or real use, and what was decided. */
  readonly contradictions?: readonly { readonly text: string; readonly decision: string }[];
}

/** Where something is declared. */
export interface OriginModel {
  readonly file: string;
  readonly line: number;
}

interface Declared {
  readonly name: string;
  readonly doc: DocModel;
  readonly origin: OriginModel;
}

export interface ConstantModel extends Declared {
  /** The type as declared, for instance `ULONG` or `PROPTAG`. */
  readonly type: string;
  /** Unsigned, below 2^32; negative for a signed type. */
  readonly value: number;
}

export type FlagRole = "out" | "in" | "success" | "plain";

export interface ConstantSetModel extends Declared {
  readonly kind: "flags" | "values";
  /** What the names of the constants share; the SDK leaves it out. */
  readonly prefix: string;
  readonly targets: readonly TargetModel[];
  readonly members: readonly { readonly name: string; readonly value: number; readonly role: FlagRole }[];
  readonly exclusive: readonly (readonly string[])[];
  readonly requires: readonly {
    readonly flag: string;
    readonly needs: string;
    readonly kind: "flag" | "member";
  }[];
}

/** The member of a struct, or the parameter of a method, that holds values of a set. */
export interface TargetModel {
  readonly owner: string;
  readonly method?: string;
  readonly member: string;
}

/** A result code; of several names for one value, the first declared is the name and the others are aliases. */
export interface HResultModel {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly aliases: readonly string[];
}

export interface IdentifierModel extends Declared {
  readonly kind: "iid" | "guid" | "uid";
  /** The 16 bytes as they are in memory, in hexadecimal digits. */
  readonly bytes: string;
}

export interface EnumModel extends Declared {
  readonly members: readonly (Declared & { readonly value: number })[];
}

export type Projection = "bytes" | "filetime" | "int64" | "list" | "property";

export type Direction = "out" | "in" | "inout" | "value" | "reserved";

export interface StructModel extends Declared {
  readonly kind: "struct" | "union";
  /** Only the name is known. */
  readonly opaque: boolean;
  /** Alignment limit in bytes, where the IDL sets one. */
  readonly pack?: number;
  readonly projection?: Projection;
  readonly members: readonly MemberModel[];
}

export interface MemberModel extends Declared {
  readonly type: TypeModel;
  readonly direction?: Direction;
  /** The member that says how many elements this pointer leads to. */
  readonly count?: string;
}

export type TypeKind = "primitive" | "enum" | "struct" | "interface" | "void";

/** The names of types whose numbers are more than numbers. */
export type Meaning = "BOOL" | "HRESULT" | "PROPTAG";

/** A type, resolved: what it is made of, and how the IDL wrote it. */
export interface TypeModel {
  readonly kind: TypeKind;
  /** The primitive (`uint32`), or the name of the enum, struct or interface. */
  readonly name: string;
  /** How many times it is pointed to. */
  readonly pointers: number;
  /** Lengths of a fixed array, outermost first. */
  readonly lengths: readonly number[];
  /** As written, for instance `LPMESSAGE` or `ULONG const *`. */
  readonly written: string;
  /** What the number, or that which is pointed to, says by the name of its type. */
  readonly meaning?: Meaning;
}

export interface AliasModel {
  readonly name: string;
  readonly type: TypeModel;
}

export interface InterfaceModel extends Declared {
  readonly iid: string;
  readonly base?: string;
  readonly methods: readonly MethodModel[];
}

export interface MethodModel extends Declared {
  /** Index in the vtable, the methods of the bases counted. */
  readonly slot: number;
  /** The slot exists, but nobody calls it. */
  readonly placeholder: boolean;
  readonly returns: TypeModel;
  readonly parameters: readonly ParameterModel[];
}

export interface ParameterModel {
  readonly name: string;
  readonly type: TypeModel;
  readonly direction: "in" | "out" | "inout";
  /** The parameter that says how many elements this pointer leads to. */
  readonly count?: string;
}

export type FailureKind = (typeof failureKinds)[number];

export const failureKinds = [
  "sequence",
  "argument",
  "flags",
  "uninitialized",
  "empty",
  "unsupported",
  "exception",
  "busy",
] as const;

export interface MachineModel {
  readonly doc: DocModel;
  readonly origin: OriginModel;
  /** The enum whose members are the states. */
  readonly states: string;
  readonly interface: string;
  readonly init: CallModel;
  readonly begin: CallModel;
  readonly result: CallModel;
  readonly end: CallModel;
  readonly error: CallModel;
  /** Which HRESULT stands for which kind of failure. */
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly initial: string;
  readonly list: readonly StateModel[];
}

export interface CallModel {
  readonly method: string;
  readonly parameters: readonly string[];
}

export interface StateModel extends Declared {
  readonly value: number;
  /** Missing in the initial state. */
  readonly struct?: string;
  readonly from: readonly { readonly state: string; readonly when?: string }[];
  /** Entered by a method of its own. */
  readonly by?: CallModel;
  /** Left by a method of its own. */
  readonly until?: CallModel;
  /** How often children are entered. */
  readonly loops: readonly LoopModel[];
}

/** The child is entered while the sum of `index` is below the sum of `count`; both name a member or a path. */
export interface LoopModel {
  readonly child: string;
  readonly index: readonly string[];
  readonly count: readonly string[];
}
