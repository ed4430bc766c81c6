import type { MachineModel, Model, StructModel } from "../../model/model.js";
import { isResult } from "../../model/passing.js";

/** The errors; without a machine there are no transitions to refuse. */
export function errorsView(model: Model): object {
  const failure = (name: string | undefined, value: string) => (name === undefined ? value : `HR.${name}`);
  const failures: Partial<MachineModel["failures"]> = model.machine?.failures ?? {};
  return {
    machine: model.machine !== undefined,
    flagsFailure: failure(failures.flags, "0x80070057"),
    argumentFailure: failure(failures.argument, "0x80070057"),
    exceptionFailure: failure(failures.exception, "0x80004005"),
  };
}

/** How a store explains its failures: the method that the machine names, and the struct that it delivers. */
export interface Explanation {
  readonly method: string;
  readonly struct: string;
  /** The parameters as the caller writes them, after the result code and before the place for the answer. */
  readonly constants: string;
  /** The member that holds the text. */
  readonly text: string;
  /** The parameters with their types. */
  readonly parameters: string;
  /** Name of the first parameter, the result code. */
  readonly code: string;
  /** Names of the parameters between. */
  readonly between: readonly string[];
  /** Name of the last parameter, the place for the answer. */
  readonly out: string;
  /** The struct as a store fills it. */
  readonly literal: string;
}

/** The explanation that the machine's interface offers; nothing where it offers none of the usual form. */
export function explanationOf(model: Model): Explanation | undefined {
  const { machine } = model;
  const owner = model.interfaces.find(({ name }) => name === machine?.interface);
  const method = owner?.methods.find(({ name }) => name === machine?.error.method);
  const first = method?.parameters[0];
  const out = method?.parameters.at(-1);
  const struct = model.structs.find(({ name }) => name === out?.type.name);
  if (method === undefined || first === undefined || out === undefined || struct === undefined)
    return undefined;
  const text = struct.members.find(isText);
  if (text === undefined || out.direction !== "out" || !isResult(first.type)) return undefined;
  const between = method.parameters.slice(1, -1);
  if (!between.every(({ type }) => type.kind === "primitive" && type.pointers === 0)) return undefined;
  const typed = [`${first.name}: HRESULT`, ...between.map(({ name }) => `${name}: number`)];
  return {
    method: method.name,
    struct: struct.name,
    constants: between.map(() => ", 0").join(""),
    text: text.name,
    parameters: [...typed, `${out.name}: Out<${struct.name} | null>`].join(", "),
    code: first.name,
    between: between.map(({ name }) => name),
    out: out.name,
    literal: literalOf(struct, text.name),
  };
}

function isText({ type }: StructModel["members"][number]): boolean {
  return /^char/.test(type.name) && type.pointers === 1;
}

/** The struct with the text, the component in the next place for text, and zeros. */
function literalOf(struct: StructModel, text: string): string {
  const component = struct.members.find((member) => isText(member) && member.name !== text)?.name;
  const members = struct.members.map(({ name, type }) => {
    if (name === text) return `${name}: text`;
    if (name === component) return `${name}: this.component`;
    return `${name}: ${type.kind === "primitive" && type.pointers === 0 ? "0" : "null"}`;
  });
  return `{ ${members.join(", ")} }`;
}
