/**
 * One description of an interface, from which the inputs of all contestants are rendered. It uses only what every
 * one of the languages can say: 32-bit and 64-bit integers, text, a fixed run of bytes, and structs inside structs.
 */
export interface Schema {
  readonly structs: readonly Struct[];
  readonly methods: readonly Method[];
  /** The first state is the initial one and has no struct; every other has the struct of its own. */
  readonly states: readonly State[];
}

export type Scalar = "u32" | "i32" | "u64" | "text" | "id";

export interface Field {
  readonly name: string;
  readonly doc: string;
  /** A scalar, or the name of a struct that is declared earlier. */
  readonly type: Scalar | { readonly struct: string };
}

export interface Struct {
  readonly name: string;
  readonly doc: string;
  readonly fields: readonly Field[];
}

export interface Method {
  readonly name: string;
  readonly doc: string;
  readonly params: readonly Param[];
  /** What the method hands out: the struct of a state, a text, or nothing. */
  readonly gives?: "state" | "text";
}

export interface Param {
  readonly name: string;
  readonly type: "u32" | "i32" | { readonly struct: string };
}

export interface State {
  readonly name: string;
  readonly doc: string;
  readonly value: number;
  /** The struct of the state and the state that it is entered from; the initial state has neither. */
  readonly entered?: { readonly struct: string; readonly from: string };
}

export interface SchemaSize {
  readonly structs: number;
  readonly methods: number;
  readonly states: number;
}

/** What all contestants are compared with: about as large as the interface that the project is about. */
export const usualSize: SchemaSize = { structs: 20, methods: 8, states: 12 };

/** The methods that a machine cannot do without. */
const machineMethods: readonly Method[] = [
  method("Init", "Announces what is to be done.", [{ name: "flags", type: "u32" }]),
  { ...method("Enter", "Enters a state.", [{ name: "state", type: "u32" }]), gives: "state" },
  method("Report", "Tells how the work in the state went.", [{ name: "result", type: "i32" }]),
  method("Leave", "Leaves the state.", []),
  {
    ...method("Explain", "Explains a failure.", [
      { name: "result", type: "i32" },
      { name: "flags", type: "u32" },
    ]),
    gives: "text",
  },
];

/** The members of every struct; a tenth of the structs holds another one besides. */
const scalars: readonly Scalar[] = ["u32", "text", "u32", "id", "i32", "u64", "text", "u32"];

/** A schema of a size. The same size always gives the same schema. */
export function describeSchema(size: SchemaSize): Schema {
  const structs = Array.from({ length: size.structs }, (_, index) => describeStruct(index));
  const states = Array.from({ length: size.states }, (_, index) => describeState(index));
  const others = Array.from({ length: size.methods - machineMethods.length }, (_, index) =>
    method(`Look${index + 1}`, `Looks up one thing of kind ${index + 1}.`, [
      { name: "index", type: "u32" },
      { name: "what", type: { struct: structName(index) } },
    ]),
  );
  return { structs, methods: [...machineMethods, ...others], states };
}

function describeStruct(index: number): Struct {
  const fields = scalars.map(
    (type, place): Field => ({
      name: `${type}Member${place + 1}`,
      doc: `Member ${place + 1} of struct ${index + 1}, which tells something about the thing.`,
      type,
    }),
  );
  const inner: Field = {
    name: "inner",
    doc: "The thing that this one is about.",
    type: { struct: structName(index - 1) },
  };
  return {
    name: structName(index),
    doc: `Thing ${index + 1} of the benchmark. It has a sentence or two of documentation, as things in real interfaces do.`,
    fields: index % 10 === 9 ? [...fields, inner] : fields,
  };
}

/** States form a tree in which every state but the initial one leads to at most two others. */
function describeState(index: number): State {
  const doc = `State ${index}: one step of the work.`;
  if (index === 0) return { name: stateName(0), doc, value: 0 };
  const from = stateName(Math.floor((index - 1) / 2));
  return { name: stateName(index), doc, value: index, entered: { struct: structName(index), from } };
}

function method(name: string, doc: string, params: readonly Param[]): Method {
  return { name, doc, params };
}

function structName(index: number): string {
  return `Thing${index + 1}`;
}

function stateName(index: number): string {
  return `STEP_${index}`;
}
