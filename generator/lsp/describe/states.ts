import type { CallModel, EnumModel, MachineModel, Model, StateModel } from "../../model/model.js";
import { type Description, sizeText } from "../markdown.js";
import type { Program } from "../program.js";
import { valueFact } from "./constants.js";

/** A member of an enum; one that is a state: its struct, where it is entered from, and where it leads. */
export function describeEnumMember(owner: EnumModel, name: string, program: Program): Description {
  const member = owner.members.find((candidate) => candidate.name === name)!;
  const { machine } = program.model;
  const state = machine?.states === owner.name ? machine.list.find((one) => one.name === name) : undefined;
  const { text, ...rest } = state?.doc ?? member.doc;
  const texts = new Set([member.doc.text, text].filter((one) => one !== ""));
  return {
    code: `enum ${owner.name} { ${name} = ${member.value} }`,
    doc: { ...rest, text: [...texts].join("\n\n") },
    facts: [valueFact(member.value), ...(state === undefined ? [] : stateFacts(state, machine!, program))],
  };
}

function stateFacts(state: StateModel, machine: MachineModel, program: Program): string[] {
  if (state.name === machine.initial)
    return [`The initial state of ${machine.interface}`, ...childFacts(state, machine)];
  const layout = program.layouts.get(state.struct ?? "");
  const size = layout === undefined ? "" : ` (${sizeText(layout)})`;
  const from = state.from.map((origin) =>
    origin.when === undefined ? origin.state : `${origin.state} where ${origin.when} is set`,
  );
  return [
    `Struct: ${state.struct}${size}`,
    `Entered from ${from.join(", ")}, with ${callText(state.by ?? machine.begin)}`,
    `Left with ${callText(state.until ?? machine.end)}`,
    ...childFacts(state, machine),
  ];
}

function childFacts(state: StateModel, machine: MachineModel): string[] {
  const children = machine.list.filter(({ from }) => from.some((origin) => origin.state === state.name));
  const texts = children.map(({ name }) => {
    const loop = state.loops.find(({ child }) => child === name);
    return loop === undefined ? name : `${name} while ${loop.index.join("[].")} < ${loop.count.join("[].")}`;
  });
  return texts.length === 0 ? [] : [`Leads to ${texts.join("; ")}`];
}

export function callText({ method, parameters }: CallModel): string {
  return `${method}(${parameters.join(", ")})`;
}

/** The states whose struct a struct is. */
export function statesOf(struct: string, { machine }: Model): string[] {
  return (machine?.list ?? []).filter((state) => state.struct === struct).map(({ name }) => name);
}

export function describeEnum({ name, members, doc }: EnumModel, { machine }: Model): Description {
  const about = machine?.states === name ? [`The states of ${machine.interface}`] : [];
  return {
    code: `enum ${name}`,
    doc,
    facts: [...about, ...members.map((member) => `${member.value}: ${member.name}`)],
  };
}
