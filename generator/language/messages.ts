/**
 * Every diagnostic of the compiler. A report site names the key; the compiler checks the parameters in braces.
 * Codes are stable: IDL1xx text, IDL2xx names and types, IDL3xx flags and members, IDL4xx the machine,
 * IDL5xx the binary form.
 */
export const messages = {
  unexpectedCharacter: {
    code: "IDL101",
    message: "unexpected character {character}",
    fix: "remove it, or put it into a comment",
  },
  unterminatedComment: {
    code: "IDL102",
    message: "this comment is never closed",
    fix: "close it with */",
  },
  unterminatedString: {
    code: "IDL103",
    message: "this string is never closed",
    fix: 'close it with " on the same line',
  },
  expected: {
    code: "IDL104",
    message: "expected {expected}, found {found}",
    fix: "write {expected} here",
  },
  unknownDeclaration: {
    code: "IDL105",
    message: "{found} does not begin a declaration",
    fix: "declarations begin with {expected}",
  },
  unbalancedCondition: {
    code: "IDL106",
    message: "{directive} has no counterpart",
    fix: "pair every #ifdef IOSTX_IDLC with one #endif",
  },
  unknownDirective: {
    code: "IDL107",
    message: "the directive {directive} is not supported",
    fix: 'only #ifdef IOSTX_IDLC and #endif are; write packing as cpp_quote("#pragma pack(push, 1)")',
  },
  outsideExtension: {
    code: "IDL108",
    message: "{keyword} is not MIDL",
    fix: "put it between #ifdef IOSTX_IDLC and #endif, so that midl and widl skip it",
  },
  insideExtension: {
    code: "IDL109",
    message: "{keyword} is MIDL, but midl and widl skip this block",
    fix: "move it out of #ifdef IOSTX_IDLC",
  },
  numberTooLarge: {
    code: "IDL110",
    message: "{number} does not fit into 32 bits",
    fix: "use a value from -0x80000000 to 0xffffffff",
  },
  badNumber: {
    code: "IDL112",
    message: "{number} is not a number",
    fix: "write a whole number: decimal, octal with a 0 in front, or hexadecimal with 0x",
  },
  tooDeep: {
    code: "IDL111",
    message: "this expression is nested too deeply",
    fix: "give its parts names with const",
  },
  notText: {
    code: "IDL113",
    message: "this file is no text in UTF-8: it holds zero bytes",
    fix: "save it as UTF-8",
  },
  importNotFound: {
    code: "IDL201",
    message: "cannot read the imported file {path}",
    fix: "imports are relative to the importing file",
  },
  duplicateName: {
    code: "IDL202",
    message: "{name} is declared already, at {place}",
    fix: "rename one of the two",
  },
  unknownType: {
    code: "IDL203",
    message: "unknown type {name}",
    fix: "declare it before its use, or import the file that does",
  },
  constantCircle: {
    code: "IDL218",
    message: "the value of {name} depends on itself",
    fix: "give it a value of its own",
  },
  unknownConstant: {
    code: "IDL204",
    message: "unknown constant {name}",
    fix: "declare it with const, or import the file that does",
  },
  unknownInterface: {
    code: "IDL205",
    message: "unknown interface {name}",
    fix: "declare it before its use, or import the file that does",
  },
  unknownStruct: {
    code: "IDL206",
    message: "unknown struct {name}",
    fix: "declare it, or import the file that does",
  },
  unknownMember: {
    code: "IDL207",
    message: "{owner} has no member {name}",
    fix: "name one of its members",
  },
  unknownMethod: {
    code: "IDL208",
    message: "{owner} has no method {name}",
    fix: "name one of its methods",
  },
  unknownParameter: {
    code: "IDL209",
    message: "{owner} has no parameter {name}",
    fix: "name one of its parameters",
  },
  missingUuid: {
    code: "IDL210",
    message: "the interface {name} has no uuid",
    fix: "write [object, local, uuid(xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)] before it",
  },
  containsItself: {
    code: "IDL211",
    message: "{name} contains itself",
    fix: "make the member a pointer",
  },
  badArrayLength: {
    code: "IDL212",
    message: "{length} is not an array length",
    fix: "use a whole number from 1 up",
  },
  unknownPragma: {
    code: "IDL213",
    message: "the packing directive {text} is not understood",
    fix: 'write "#pragma pack(push, N)" with N 1, 2, 4 or 8, or "#pragma pack(pop)"',
  },
  unbalancedPack: {
    code: "IDL214",
    message: "this packing directive has no counterpart",
    fix: "pair every #pragma pack(push, N) with one #pragma pack(pop), in the same file",
  },
  unknownProjection: {
    code: "IDL215",
    message: "unknown projection {name}",
    fix: "projections are {known}",
  },
  projectionMismatch: {
    code: "IDL216",
    message: "{name} cannot be projected as {projection}",
    fix: "{requirement}",
  },
  badUid: {
    code: "IDL217",
    message: "{name} is not an identifier of 16 bytes",
    fix: "write 32 hexadecimal digits between quotation marks",
  },
  outWithoutPointer: {
    code: "IDL219",
    message: "the [out] parameter {name} is no pointer",
    fix: "add a *: the method writes where the parameter points to",
  },
  attributeTwice: {
    code: "IDL220",
    message: "the attribute {name} is there twice",
    fix: "keep one of them",
  },
  missingDirection: {
    code: "IDL301",
    message: "member {name} of {struct} has no direction",
    fix: "list it under out, in, inout, value or reserved in {place}",
  },
  repeatedDirection: {
    code: "IDL302",
    message: "member {name} of {struct} has two directions",
    fix: "list it once; use inout where both sides write it",
  },
  repeatedMembers: {
    code: "IDL303",
    message: "the directions of {struct} are declared already, at {place}",
    fix: "merge the two declarations",
  },
  flagTwice: {
    code: "IDL304",
    message: "flag {name} is in {set} already",
    fix: "a flag belongs to one set",
  },
  flagsOverlap: {
    code: "IDL305",
    message: "{name} ({value}) and {other} share bits of {target}",
    fix: "flags of one set need bits of their own",
  },
  targetTwice: {
    code: "IDL306",
    message: "{target} has flags already: {set}",
    fix: "merge the two sets",
  },
  flagDirection: {
    code: "IDL307",
    message: "{set} has {direction} flags, but {target} is {actual}",
    fix: "make {target} {needed}",
  },
  wrongPrefix: {
    code: "IDL308",
    message: "{name} does not begin with {prefix}",
    fix: "name the set after the prefix that its constants share, or give it with prefix",
  },
  flagNotInSet: {
    code: "IDL309",
    message: "{name} is not a flag of {set}",
    fix: "list it under out, in or success first",
  },
  missingMachineClause: {
    code: "IDL401",
    message: "the machine has no {clause} clause",
    fix: "say which method does it: {example}",
  },
  unknownState: {
    code: "IDL402",
    message: "unknown state {name}",
    fix: "states are the members of {enum}",
  },
  stateMissing: {
    code: "IDL403",
    message: "state {name} of {enum} is not declared",
    fix: "declare it in the machine: state {name} (STRUCT) from STATE, and its members between braces",
  },
  stateTwice: {
    code: "IDL404",
    message: "state {name} is declared already, at {place}",
    fix: "declare every state once",
  },
  stateUnreachable: {
    code: "IDL405",
    message: "state {name} cannot be reached from {initial}",
    fix: "let it be entered from a state that can be reached",
  },
  initialState: {
    code: "IDL406",
    message: "the machine has {count} initial states",
    fix: "declare exactly one: initial state NAME;",
  },
  conditionFlag: {
    code: "IDL407",
    message: "{flag} is not a flag of {struct}, the struct of {state}",
    fix: "a condition is a flag that the client sets in the state it comes from",
  },
  enterWithoutLeave: {
    code: "IDL408",
    message: "state {name} has {given} but no {missing}",
    fix: "a state that is entered by its own method is left by its own method",
  },
  notEntered: {
    code: "IDL409",
    message: "{child} is not entered from {state}",
    fix: "each names a state that is entered from this one",
  },
  unknownFailure: {
    code: "IDL410",
    message: "unknown kind of failure {name}",
    fix: "kinds are {known}",
  },
  missingFailure: {
    code: "IDL411",
    message: "the machine does not say which HRESULT means {name}",
    fix: "add it to the failures of the machine",
  },
  machineTwice: {
    code: "IDL412",
    message: "the machine is declared already, at {place}",
    fix: "an interface has one machine",
  },
  callShape: {
    code: "IDL414",
    message: "{method} cannot be the method of {clause}",
    fix: "it needs {requirement}",
  },
  stateValueTwice: {
    code: "IDL415",
    message: "states {name} and {other} have the same value",
    fix: "give every state a value of its own",
  },
  stateValueTooLarge: {
    code: "IDL413",
    message: "state {name} has the value {value}",
    fix: "values of states go from 0 to 31, so that the allowed ones fit into one word",
  },
  valueOfVoid: {
    code: "IDL501",
    message: "{name} is of type void, which has no values",
    fix: "make it a pointer",
  },
  unknownSize: {
    code: "IDL502",
    message: "{name} is of type {type}, whose size is not known",
    fix: "make it a pointer",
  },
  nothingInside: {
    code: "IDL503",
    message: "{name} has no {what}",
    fix: "give it some, or declare its name only: without braces",
  },
  returnedStruct: {
    code: "IDL504",
    message: "{name} returns a {type} by value, which compilers do in different ways",
    fix: "deliver it through an [out] parameter",
  },
  pointerToArray: {
    code: "IDL505",
    message: "{name} points to an array of type {type}, which is not supported",
    fix: "put the array into a struct, or point to its elements",
  },
  constantType: {
    code: "IDL506",
    message: "{type} is not the type of a whole number, which the constant {name} is",
    fix: "declare it with an integer type or an enum",
  },
  constantRange: {
    code: "IDL507",
    message: "the value of {name}, {value}, does not fit into {type}",
    fix: "declare it with a larger type, or with a value in its range",
  },
  tooLarge: {
    code: "IDL508",
    message: "{name} has {size} bytes",
    fix: "make its arrays shorter, or point to their elements: a struct has at most 2147483647 bytes",
  },
  unreadableMember: {
    code: "IDL509",
    message: "{name} of {struct} cannot be read from memory: {reason}",
    fix: "{fix}, or list it as reserved",
  },
} as const satisfies Record<string, { code: `IDL${number}`; message: string; fix: string }>;

export type MessageKey = keyof typeof messages;

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** The parameters that a message and its fix need. */
export type MessageParameters<Key extends MessageKey> = Record<
  ParameterNames<(typeof messages)[Key]["message"]> | ParameterNames<(typeof messages)[Key]["fix"]>,
  string
>;
