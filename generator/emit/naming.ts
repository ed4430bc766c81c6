import type { CallModel, Model, TypeModel } from "../model/model.js";

/** Words that cannot name a declaration in a module of TypeScript. */
const RESERVED = new Set(
  (
    "abstract any as asserts async await bigint boolean break case catch class const continue debugger declare default " +
    "delete do else enum export extends false finally for from function get global if implements import in infer " +
    "instanceof interface intrinsic is keyof let module namespace never new null number object of out override package " +
    "private protected public readonly require return satisfies set static string super switch symbol this throw true " +
    "try type typeof undefined unique unknown using var void while with yield arguments eval"
  ).split(" "),
);

/** What the generated modules use of the language's library: a declaration of that name would hide it. */
const LIBRARY = (
  "Array ArrayBuffer AsyncDisposable AsyncGenerator AsyncIterableIterator Awaited BigInt DataView Date Error Exclude Generator " +
  "Iterable JSON Math Number Object Promise PromiseLike RangeError Readonly Record String Symbol Uint8Array " +
  "Infinity NaN globalThis"
).split(" ");

/** What the templates declare themselves. */
const OWN = (
  "Filled Awaitable Out FlagSet FlagSets FlagSetName flagSets formatFlags parseFlags HR HRESULT HResultName HResultInfo " +
  "failed succeeded describeHResult PT PR PropertyValue PropertyTypes propertyType errorTag property findProperty " +
  "propertyError StateName OpenState StateStructs Children Conditions Loops EnterArguments stateName isState advice " +
  "ErrorPlace HResultError TransitionError Violation ValidationError toHResult SyncGuard Validator StateValidators " +
  "stateValidators violations InspectEvent Inspector ClientOptions OstxClient flagsOf Explains checkCall " +
  "explainFailure Place StateAt ChildrenAt Advice Beginnable Similar OneSlip DataAt LoopsAt Origin Handle WhenAt " +
  "EntryAt Entries Session openSession Outcome OstxStore fileTimeToDate dateToFileTime formatGuid parseGuid Frame Loop " +
  "LOOPS ACKNOWLEDGE CONDITIONS SUCCESS SessionRoot StateHandle ALLOWED CONDITIONAL OWN_END OWN_BEGIN UNIX_EPOCH " +
  "GUID_ORDER begin leave within chain isPromise refuse acknowledged names texts acknowledge withFlag failedToLeave REFUSALS " +
  "Architecture Layout layouts Address CodecError ShortBufferError Memory Allocation ObjectTable CodePage CodecOptions " +
  "MemoryImage dataViewOf targetView checkBounds checkIndex elementAt bytesAt setBytesAt addressOf addressAt setAddressAt setAddress32At " +
  "StructView x86 x64 Source sourceOf outside checkInside partAt uint8At int8At uint16At int16At uint32At int32At uint64At int64At " +
  "float32At float64At Codec openList decodeList encodeList Decoding Encoding withoutNull asUint8 asInt8 asUint16 " +
  "asInt16 asUint32 asInt32 asUint64 asInt64 asFloat asBoolean asLong asBytes asList checkLength unknownType ChangeKey decodeChangeKey " +
  "encodeChangeKey decodeChangeList encodeChangeList compareCounters includesChange views " +
  "IDL_HASH MixedModulesError generatedFrom"
).split(" ");

/** What the templates make of the name of a struct. */
function derivedNames(name: string): string[] {
  const verbs = ["read", "write", "decode", "encode"].map((verb) => verb + name);
  return [...verbs, `${name}View`, `${name}Codec`, `validate${name}Out`, `validate${name}In`];
}

/** What the templates call their variables. */
const LOCAL =
  "answer code data error flags hresult known out outcome parent ppv state text unknown value".split(" ");

/**
 * The model under names that TypeScript can bear: a name that is reserved, hides something, or is taken by another
 * declaration gets an underscore at its end, a parameter one in front. Members of structs keep their names, which may be any word.
 */
export function withSafeNames(model: Model): Model {
  const taken = new Set([...RESERVED, ...LIBRARY, ...OWN]);
  const claim = (name: string): string => {
    let safe = name;
    while (taken.has(safe)) safe += "_";
    taken.add(safe);
    return safe;
  };
  const enums = new Map(model.enums.map(({ name }) => [name, claim(name)]));
  const interfaces = new Map(model.interfaces.map(({ name }) => [name, claim(name)]));
  for (const name of interfaces.values()) claim(`${name}Client`);
  const derived = model.structs.flatMap(({ name }) => derivedNames(name));
  for (const name of derived) taken.add(name);
  const structs = new Map(model.structs.map(({ name }) => [name, claim(name)]));
  const sets = new Map(model.sets.map(({ name }) => [name, claim(name)]));
  const identifiers = new Map(model.identifiers.map(({ name }) => [name, claim(name)]));
  const owner = (name: string) => structs.get(name) ?? interfaces.get(name) ?? name;
  const type = (one: TypeModel): TypeModel => {
    const names = {
      struct: structs,
      interface: interfaces,
      enum: enums,
      primitive: undefined,
      void: undefined,
    }[one.kind];
    return { ...one, name: names?.get(one.name) ?? one.name };
  };
  return {
    ...model,
    enums: model.enums.map((one) => ({ ...one, name: enums.get(one.name)! })),
    identifiers: model.identifiers.map((one) => ({ ...one, name: identifiers.get(one.name)! })),
    sets: model.sets.map((one) => ({
      ...one,
      name: sets.get(one.name)!,
      targets: one.targets.map((target) => ({ ...target, owner: owner(target.owner) })),
    })),
    structs: model.structs.map((one) => ({
      ...one,
      name: structs.get(one.name)!,
      members: one.members.map((member) => ({ ...member, type: type(member.type) })),
    })),
    interfaces: model.interfaces.map((one) => ({
      ...one,
      name: interfaces.get(one.name)!,
      ...(one.base === undefined ? {} : { base: interfaces.get(one.base)! }),
      methods: one.methods.map((method) => ({
        ...method,
        name: methodName(method.name),
        returns: type(method.returns),
        parameters: method.parameters.map((parameter) => ({
          ...parameter,
          name: parameterName(parameter.name, parameter.direction === "in"),
          ...(parameter.count === undefined ? {} : { count: parameterName(parameter.count, true) }),
          type: type(parameter.type),
        })),
      })),
    })),
    ...(model.machine === undefined
      ? {}
      : {
          machine: {
            ...model.machine,
            states: enums.get(model.machine.states)!,
            interface: interfaces.get(model.machine.interface)!,
            init: call(model.machine.init),
            begin: call(model.machine.begin),
            result: call(model.machine.result),
            end: call(model.machine.end),
            error: call(model.machine.error),
            list: model.machine.list.map((state) => ({
              ...state,
              ...(state.struct === undefined ? {} : { struct: structs.get(state.struct)! }),
              ...(state.by === undefined ? {} : { by: call(state.by) }),
              ...(state.until === undefined ? {} : { until: call(state.until) }),
            })),
          },
        }),
  };
}

function call({ method, parameters }: CallModel): CallModel {
  return { method: methodName(method), parameters };
}

function methodName(name: string): string {
  return METHODS.has(name) ? `${name}_` : name;
}

/** Names that mean something else as methods of a class. */
const METHODS: ReadonlySet<string> = new Set(["constructor", "then", "target", "store", "guard", "data"]);

function parameterName(name: string, isIn: boolean): string {
  const isTaken = RESERVED.has(name) || [...LIBRARY, ...OWN, ...(isIn ? LOCAL : [])].includes(name);
  return isTaken ? `_${name}` : name;
}

/** Whether a word can name a variable. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}
