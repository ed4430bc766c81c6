import { machineCalls } from "../../language/syntax.js";
import type { CallModel, InterfaceModel, MethodModel, Model, ParameterModel } from "../../model/model.js";
import { type Description, hex } from "../markdown.js";
import { declarator, heldSets, typeFacts } from "./structs.js";

export function describeInterface({ name, iid, base, methods, doc }: InterfaceModel): Description {
  const first = methods[0]?.slot;
  const last = methods.at(-1)?.slot;
  return {
    code: `interface ${name}${base === undefined ? "" : ` : ${base}`}`,
    doc,
    facts: [`IID: \`${iid}\``, ...(first === undefined ? [] : [`Slots of the vtable: ${first} to ${last}`])],
  };
}

/** A method: its slot, and its part in the machine. */
export function describeMethod(owner: string, name: string, model: Model): Description | undefined {
  const method = methodOf(owner, name, model);
  if (method === undefined) return undefined;
  const { slot, parameters, returns, placeholder, doc } = method;
  const list = parameters.map(parameterText).join(", ");
  return {
    code: `${returns.written} ${name}(${list});    // method of ${owner}`,
    doc,
    facts: [
      `Slot ${slot} of the vtable: at ${hex(slot * 8)} on x64, ${hex(slot * 4)} on x86`,
      ...(placeholder ? ["A placeholder: nobody calls it"] : []),
      ...partsInMachine(owner, name, model),
    ],
  };
}

const parts = {
  init: "Announces a session",
  begin: "Enters a state",
  result: "Says how the work in a state went",
  end: "Leaves a state",
  error: "Explains a failure",
} as const;

function partsInMachine(owner: string, method: string, { machine }: Model): string[] {
  if (machine?.interface !== owner) return [];
  const is = (call: CallModel | undefined) => call?.method === method;
  return [
    ...machineCalls
      .filter((call) => is(machine[call]))
      .map((call) => `${parts[call]} of the machine ${machine.states}`),
    ...machine.list.filter((state) => is(state.by)).map((state) => `Enters ${state.name}`),
    ...machine.list.filter((state) => is(state.until)).map((state) => `Leaves ${state.name}`),
  ];
}

export function describeParameter(
  owner: string,
  method: string,
  name: string,
  model: Model,
): Description | undefined {
  const parameter = methodOf(owner, method, model)?.parameters.find((one) => one.name === name);
  if (parameter === undefined) return undefined;
  return {
    code: `${parameterText(parameter)}    // parameter of ${owner}::${method}`,
    facts: [
      ...(parameter.count === undefined ? [] : [`\`${parameter.count}\` says how many elements it leads to`]),
      ...heldSets(model, owner, method, name),
      ...typeFacts(parameter.type),
    ],
  };
}

function methodOf(owner: string, name: string, { interfaces }: Model): MethodModel | undefined {
  const methods = interfaces.find((candidate) => candidate.name === owner)?.methods;
  return methods?.find((method) => method.name === name);
}

function parameterText({ direction, type, name }: ParameterModel): string {
  return `[${direction === "inout" ? "in, out" : direction}] ${declarator(type, name)}`;
}
