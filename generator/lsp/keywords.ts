import type { FailureKind } from "../model/model.js";

/** The words that begin a declaration in MIDL, and what they do. */
export const midlKeywords = {
  import: "Brings in the declarations of another IDL file; the path is relative to this file.",
  cpp_quote:
    "Copies a line into the C header; `#pragma pack(push, N)` and `#pragma pack(pop)` also pack structs here.",
  const: "Gives a number a name.",
  typedef: "Gives a type a name: a struct, a union, an enum, or another name for a type.",
  interface: "A COM interface: its methods are the slots of a vtable, behind those of its base.",
  struct: "Members one after the other in memory.",
  union: "Members that share their place in memory.",
  enum: "Named numbers of 32 bits, each one more than the one before unless given.",
} as const;

/** The words that begin a declaration between #ifdef IOSTX_IDLC and #endif. */
export const extensionKeywords = {
  flags: "A set of flags that are combined in one number, and the members or parameters that hold them.",
  values: "A set of constants of which a member or parameter holds one.",
  members: "Says who writes which member of a struct that is not the struct of a state.",
  project: "Says how a struct is shown in the generated SDK.",
  guid: "An identifier of 16 bytes, written as a GUID.",
  uid: "An identifier of 16 bytes, written as 32 hexadecimal digits.",
  machine: "The state machine that the calls of an interface obey.",
} as const;

/** Who writes the members of a struct. */
export const directionKeywords = {
  out: "The store fills it for the client.",
  in: "The client fills it for the store.",
  inout: "The store fills it, and the client changes it.",
  value: "A member of a struct that is passed on as one value.",
  reserved: "Internal; the SDK keeps it out of sight.",
} as const;

/** The words inside a set of flags or values. */
export const setKeywords = {
  out: "Flags that the store sets.",
  in: "Flags that the client sets.",
  success: "The flag by which the client acknowledges the work as done.",
  exclusive: "Flags of which at most one may be set.",
  requires: "A flag that needs another flag, or a member: `requires FLAG: NEEDED;`",
} as const;

/** The words between the name of a set and its brace. */
export const setHeadKeywords = {
  prefix: "What the names of the constants share, where it is not the name of the set and `_`.",
  for: "The members and parameters that hold the flags: `STRUCT.member`, `INTERFACE::Method.parameter`.",
} as const;

/** The words inside a machine. */
export const machineKeywords = {
  init: "The method that announces a session.",
  begin: "The method that enters a state, its parameter for the state, and the one for the state's struct.",
  result: "The method that says how the work in a state went.",
  end: "The method that leaves a state.",
  error: "The method that explains a failure.",
  failures: "Which HRESULT stands for which kind of failure.",
  initial: "Declares the state before the first call: `initial state NAME;`",
  state: "Declares a state: its struct, where it is entered from, and who writes which member.",
} as const;

/** The words of the head of a state, and of its loops. */
export const stateKeywords = {
  from: "The states from which this one is entered.",
  when: "A flag that must be set in the state one comes from.",
  by: "The method that enters this state, where it is not that of all states.",
  until: "The method that leaves this state, where it is not that of all states.",
  each: "How often a state is entered from this one: `each CHILD while index < count;`",
  while: "The members that count.",
  of: "The interface that a machine is about.",
  as: "The form in which the SDK shows a struct.",
} as const;

/** The kinds of failure of a machine. */
export const failureKeywords: Readonly<Record<FailureKind, string>> = {
  sequence: "The call makes no sense in the present state.",
  argument: "An argument is not acceptable.",
  flags: "A flag is set that the call does not know.",
  uninitialized: "The session was not announced.",
  empty: "There is nothing to do in the state.",
  unsupported: "The store does not support the call.",
  exception: "The store's code threw an exception.",
  busy: "Another call is under way.",
};

/** The forms of structs in the SDK. */
export const projectionKeywords = {
  bytes: "Bytes: a struct without pointers, or a count and a pointer.",
  filetime: "A point in time: two 32-bit words.",
  int64: "A 64-bit number: in one member, or in two 32-bit words, the low one first.",
  list: "A list: a count, and a pointer or an array.",
  property: "The value of a property: a union.",
} as const;

/** Attributes of interfaces, enums and parameters. */
export const attributeKeywords = {
  object: "The interface is a COM interface.",
  local: "The interface is not called across processes.",
  uuid: "The interface's identifier: `uuid(xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)`.",
  in: "The caller passes a value in.",
  out: "The method passes a value out.",
  size_is: "The parameter that says how many elements the pointer leads to: `size_is(cb)`.",
  v1_enum: "The enum takes 32 bits.",
} as const;

/** The types that the language has. */
export const primitiveTypes: readonly string[] = [
  ...["void", "char", "unsigned char", "wchar_t", "byte", "boolean", "short", "unsigned short", "int"],
  ...["unsigned int", "long", "unsigned long", "hyper", "unsigned hyper", "float", "double"],
];

/** Every word with a meaning of its own: no declaration should have such a name. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...Object.keys({ ...midlKeywords, ...extensionKeywords, ...directionKeywords, ...setKeywords }),
  ...Object.keys({ ...setHeadKeywords, ...machineKeywords, ...stateKeywords }),
  ...primitiveTypes.flatMap((type) => type.split(" ")),
  "signed",
]);
