import type { InterfaceModel, MachineModel, MethodModel, ParameterModel } from "../model/model.js";
import { documented, type Explanation, factsOf, firstSentence } from "./explanation.js";
import { type Knowledge, typeText } from "./knowledge.js";

export function explainInterface(owner: InterfaceModel, know: Knowledge): Explanation {
  const { name, iid, base, methods } = owner;
  const heirs = know.model.interfaces.filter((one) => one.base === name).map((one) => one.name);
  const { machine } = know.model;
  return {
    kind: "interface",
    name,
    summary: `interface ${iid}`,
    ...documented(owner),
    facts: factsOf(
      ["extends", base],
      ["extended by", heirs],
      [
        "slots",
        methods.map((method) =>
          method.placeholder
            ? `${method.slot} ${method.name}: placeholder`
            : `${method.slot} ${signature(method)}: ${firstSentence(method.doc.text)}`,
        ),
      ],
      ["states", machine?.interface === name ? machine.list.map((state) => state.name) : []],
      ["used by", know.usersOf("interface", name)],
    ),
  };
}

export function explainMethod(method: MethodModel, owner: InterfaceModel, know: Knowledge): Explanation {
  const { name, slot, placeholder, parameters } = method;
  return {
    kind: "method",
    name: `${owner.name}.${name}`,
    summary: placeholder ? `placeholder in slot ${slot}` : `method in slot ${slot}`,
    ...documented(method),
    facts: factsOf(
      ["signature", `${method.returns.written} ${signature(method)}`],
      [
        "parameters",
        parameters.map((parameter) => `${parameter.name} ${parameterText(parameter, method, owner, know)}`),
      ],
      ["its part", owner.name === know.model.machine?.interface ? partsOf(name, know.model.machine) : []],
      ["mentioned by", know.mentions(name)],
    ),
  };
}

export function explainParameter(
  parameter: ParameterModel,
  method: MethodModel,
  owner: InterfaceModel,
  know: Knowledge,
): Explanation {
  const set = know.setFor(owner.name, parameter.name, method.name);
  return {
    kind: "parameter",
    name: `${owner.name}.${method.name}.${parameter.name}`,
    summary: parameterText(parameter, method, owner, know),
    ...documented(method),
    facts: factsOf(
      ["type", typeText(parameter.type)],
      ["direction", `[${parameter.direction}]`],
      ["elements", parameter.count && `as many as ${parameter.count} says`],
      ["flags", set?.members.map((one) => one.name)],
    ),
  };
}

function signature({ name, parameters }: MethodModel): string {
  const list = parameters.map(
    (one) => `${one.type.written}${one.type.written.endsWith("*") ? "" : " "}${one.name}`,
  );
  return `${name}(${list.join(", ")})`;
}

function parameterText(
  { name, type, direction, count }: ParameterModel,
  method: MethodModel,
  owner: InterfaceModel,
  know: Knowledge,
): string {
  const set = know.setFor(owner.name, name, method.name);
  const notes = [
    ...(count === undefined ? [] : [`as many as ${count} says`]),
    ...(set === undefined ? [] : [`flags of ${set.name}`]),
  ];
  return `[${direction}] ${typeText(type)}${notes.length === 0 ? "" : `: ${notes.join(", ")}`}`;
}

/** What a method does to the machine. */
function partsOf(method: string, machine: MachineModel): string[] {
  const parts = {
    init: "announces a replication",
    begin: "begins a state",
    result: "says how a state went",
    end: "ends a state",
    error: "explains a failure",
  } as const;
  const general = Object.entries(parts).filter(
    ([call]) => machine[call as keyof typeof parts].method === method,
  );
  return [
    ...general.map(([, text]) => text),
    ...machine.list.filter(({ by }) => by?.method === method).map(({ name }) => `begins ${name}`),
    ...machine.list.filter(({ until }) => until?.method === method).map(({ name }) => `ends ${name}`),
  ];
}
