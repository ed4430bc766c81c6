import type { Model } from "../../model/model.js";
import { jsdoc, link } from "../jsdoc.js";
import { enumerate, hex, quote } from "../names.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { MachineFacts } from "./machine.js";

/** The states: their values, structs, children, conditions and loops. */
export function statesView(model: Model, target: TargetOptions): object {
  const facts = new MachineFacts(model);
  const states = model.enums.find(({ name }) => name === facts.machine.states)!;
  const types = new TypeScriptTypes(model, target);
  const hasGuide = target.only.includes("artefacts");
  const linkState = (name: string) => link(states.name, name);
  const union = (names: readonly string[]) => (names.length === 0 ? "never" : names.map(quote).join(" | "));
  return {
    name: states.name,
    initial: facts.machine.initial,
    structs: [...new Set(facts.open.map(({ struct }) => struct))].sort().join(", "),
    doc: jsdoc(states.doc, { origin: states.origin }),
    states: states.members.map(({ name, value, doc }) => {
      const state = facts.state(name);
      const from = state.from.map(
        (origin) => linkState(origin.state) + (origin.when ? ` (with ${origin.when})` : ""),
      );
      const struct = state.struct === undefined ? [] : [`Struct: ${link(state.struct)}.`];
      const notes = from.length === 0 ? [] : [[...struct, `Entered from ${enumerate(from)}.`].join(" ")];
      const sources = state.doc.sources;
      const contradictions = state.doc.contradictions;
      const full = { text: doc.text, ...(sources && { sources }), ...(contradictions && { contradictions }) };
      return {
        name,
        value,
        doc: jsdoc(full, {
          notes: state.doc.text === "" ? notes : [state.doc.text, ...notes],
          origin: state.origin,
          see: hasGuide ? [`[${name}, member by member](./states.md#${name.toLowerCase()})`] : [],
        }),
      };
    }),
    open: facts.open.map(({ name, struct, by }) => ({
      name,
      link: linkState(name),
      struct,
      enterArguments: enterArguments(model, types, by),
    })),
    children: facts.machine.list.map(({ name }) => ({
      key: name,
      link: linkState(name),
      states: union(facts.children(name).map((child) => child.name)),
    })),
    conditions: facts.conditionsByState().map(({ state, flags }) => ({
      state,
      link: linkState(state),
      flags: flags.map(({ flag, to }) => ({
        flag,
        to: union(to),
        doc: jsdoc(model.constants.find(({ name }) => name === flag)!.doc),
      })),
    })),
    loops: facts.open
      .filter(({ loops }) => loops.length > 0)
      .map(({ name, loops }) => ({
        name,
        link: linkState(name),
        states: union(loops.map(({ child }) => child)),
      })),
  };
}

/** What the method that begins a state takes besides the place for the struct. */
function enterArguments(
  model: Model,
  types: TypeScriptTypes,
  by: { readonly method: string } | undefined,
): string {
  if (by === undefined) return "";
  const owner = model.interfaces.find(({ name }) => name === model.machine!.interface)!;
  const method = owner.methods.find(({ name }) => name === by.method)!;
  return method.parameters
    .filter(({ direction }) => direction === "in")
    .flatMap((parameter) => {
      const type = types.parameter(parameter, method.parameters);
      return type === undefined ? [] : [`${parameter.name}: ${type}`];
    })
    .join(", ");
}

/** For each state the advice on those that cannot be begun in it. */
export function adviceView(model: Model): object {
  const facts = new MachineFacts(model);
  const refusals = facts.refusals();
  return {
    states: facts.machine.list.map(({ name }) => ({
      name,
      targets: refusals
        .filter(({ state }) => state === name)
        .map(({ target, text }) => ({ name: target, text })),
    })),
  };
}

/** The machine as tables of bits. */
export function guardView(model: Model): object {
  const facts = new MachineFacts(model);
  const { machine } = facts;
  const size = Math.max(...machine.list.map(({ value }) => value)) + 1;
  const table = (edges: readonly { readonly from: string; readonly to: string }[]) => {
    const bits: number[] = Array(size).fill(0);
    for (const { from, to } of edges) {
      const at = facts.state(from).value;
      bits[at] = (bits[at]! | (1 << facts.state(to).value)) >>> 0;
    }
    return bits.map((word) => (word === 0 ? "0" : hex(word))).join(", ");
  };
  const edges = machine.list.flatMap(({ name }) =>
    facts.children(name).map((child) => ({ from: name, to: child.name })),
  );
  const own = hex(facts.own.reduce((bits, { value }) => (bits | (1 << value)) >>> 0, 0));
  const constants = new Map(model.constants.map(({ name, value }) => [name, value]));
  const tests = facts.conditional.map(
    ({ from, to, flag }) =>
      `here === ${machine.states}.${from} && state === ${machine.states}.${to} && (flags & ${hex(constants.get(flag)!)}) !== 0`,
  );
  return {
    name: machine.states,
    initial: machine.initial,
    depth: facts.depth,
    allowed: table(edges),
    conditional: table(facts.conditional),
    conditionTest: tests.join(" || "),
    ownBegin: own,
    ownEnd: own,
    init: machine.init.method,
    begin: machine.begin.method,
    result: machine.result.method,
    end: machine.end.method,
    failures: machine.failures,
  };
}
