import type { Field, Method, Param, Schema, State, Struct } from "./schema.js";

/**
 * The base types and result codes, so that the IDL stands alone: importing mapi.idl would give iostx a thousand lines
 * more to do than the others.
 */
const PRELUDE = `typedef unsigned char BYTE;
typedef unsigned long ULONG;
typedef long LONG;
typedef unsigned hyper ULONGLONG;
typedef wchar_t *LPWSTR;
typedef void *LPVOID;
typedef LONG HRESULT;

/** The base of every COM interface. */
[object, local, uuid(00000000-0000-0000-c000-000000000046)]
interface IUnknown
{
    /** Asks the object for another of its interfaces. */
    HRESULT QueryInterface([in] LPVOID riid, [out] LPVOID *ppvObject);
    /** Takes one more reference. */
    ULONG AddRef();
    /** Gives one reference back. */
    ULONG Release();
}
`;

/** What a call may fail with; a machine names a result for each. */
const failures = [
  "sequence",
  "argument",
  "flags",
  "uninitialized",
  "empty",
  "unsupported",
  "exception",
  "busy",
];

const scalarTypes = { u32: "ULONG", i32: "LONG", u64: "ULONGLONG", text: "LPWSTR", id: "BYTE" } as const;

export function renderIdl({ structs, methods, states }: Schema): string {
  const codes = failures.map(
    (name, index) =>
      `/** Fails: ${name}. */\nconst HRESULT STEP_E_${name.toUpperCase()} = 0x80040f0${index + 1};\n`,
  );
  return [
    `/* Input of the benchmark. */\n\n${PRELUDE}`,
    ...structs.map(renderStruct),
    `/** The steps. */\ntypedef [v1_enum] enum Step\n{\n${states.map(renderValue).join(",\n")}\n} Step;\n`,
    `/** The service. */\n[object, local, uuid(5b0e5b0e-1111-2222-3333-444455556666)]\ninterface Service : IUnknown\n{\n${methods.map(renderMethod).join("")}}\n`,
    `${codes.join("")}\n/** The work in the state went well. */\nconst ULONG STEP_DONE = 0x100;\n`,
    `#ifdef IOSTX_IDLC\n${renderFlags(states, structs)}${structs.map((struct) => renderMembers(struct, states)).join("")}\n${renderMachine(states, structs)}#endif\n`,
  ].join("\n");
}

function renderStruct({ name, doc, fields }: Struct): string {
  return `/** ${doc} */\ntypedef struct ${name}\n{\n${fields.map(renderField).join("")}} ${name}, *P${name};\n`;
}

function renderField({ name, doc, type }: Field): string {
  const base = typeof type === "string" ? scalarTypes[type] : type.struct;
  return `    /** ${doc} */\n    ${base} ${name}${type === "id" ? "[16]" : ""};\n`;
}

function renderValue({ name, doc, value }: State): string {
  return `    /** ${doc} */\n    ${name} = ${value}`;
}

function renderMethod({ name, doc, params, gives }: Method): string {
  const given = { state: "[out] LPVOID *given", text: "[out] LPWSTR *given" };
  const list = [...params.map(renderParam), ...(gives === undefined ? [] : [given[gives]])];
  return `    /** ${doc} */\n    HRESULT ${name}(${list.join(", ")});\n`;
}

function renderParam({ name, type }: Param): string {
  // A signed number that goes in is a result code here, of the same size.
  const base = typeof type === "object" ? `P${type.struct}` : type === "i32" ? "HRESULT" : scalarTypes[type];
  return `[in] ${base} ${name}`;
}

/** Who fills the members of a struct: a state says it for its own, a block of its own for all others. */
function renderMembers({ name, fields }: Struct, states: readonly State[]): string {
  if (states.some(({ entered }) => entered?.struct === name)) return "";
  return `members ${name} { out ${fields.map((field) => field.name).join(", ")}; }\n`;
}

/** The first member of a state's struct holds the flags, as in the interface that the language was made for. */
function renderFlags(states: readonly State[], structs: readonly Struct[]): string {
  const targets = states.flatMap(({ entered }) =>
    structs
      .filter(({ name }) => name === entered?.struct)
      .map(({ name, fields }) => `${name}.${fields[0]!.name}`),
  );
  return `flags StepFlags prefix STEP_ for ${targets.join(", ")} { success STEP_DONE; }\n`;
}

function renderMachine(states: readonly State[], structs: readonly Struct[]): string {
  const fieldsOf = new Map(structs.map(({ name, fields }) => [name, fields.map((field) => field.name)]));
  const blocks = states.map(({ name, entered }) => {
    if (entered === undefined) return `  initial state ${name};\n`;
    const fields = fieldsOf.get(entered.struct)!;
    return `\n  state ${name} (${entered.struct}) from ${entered.from} {\n    in ${fields[0]};\n    out ${fields.slice(1).join(", ")};\n  }\n`;
  });
  const codes = failures.map((name) => `    ${name} STEP_E_${name.toUpperCase()};\n`).join("");
  return `/** The steps, and how they follow each other. */
machine Step of Service {
  init Init(flags);
  begin Enter(state, given);
  result Report(result);
  end Leave();
  error Explain(result, flags, given);

  failures {
${codes}  }

${blocks.join("")}}
`;
}
