import type {
  ConstantSetModel,
  Direction,
  FailureKind,
  FlagRole,
  MemberModel,
  Model,
  StateModel,
  StructModel,
} from "../../model/model.js";
import { enumerate, hex } from "../names.js";
import { MachineFacts } from "./machine.js";
import { cell, code, decisions, pages, placeOf, prose } from "./markdown.js";
import { shownStructs } from "./structs.js";

const writers: Readonly<Record<Direction, string>> = {
  out: "store",
  in: "client",
  inout: "both",
  value: "",
  reserved: "",
};

const setters: Readonly<Record<FlagRole, string>> = {
  out: "store",
  in: "client",
  success: "client, to acknowledge",
  plain: "",
};

/** What each kind of failure is, in words. */
const failureKinds: Readonly<Record<FailureKind, string>> = {
  sequence: "The call makes no sense in the present state, or that state does not lead to the wanted one.",
  argument: "A struct or a parameter breaks a rule.",
  flags: "A word of flags has flags that do not belong to it.",
  uninitialized: "A state is begun before the replication was announced.",
  empty: "There is nothing to do in the state: it is not entered.",
  unsupported: "The store does not have the state.",
  exception: "The store failed in a way that has no code of its own.",
  busy: "Another call is still under way.",
};

/** The states one by one, for people: what a state is for, where it leads, and what is in its struct. */
export function guideView(model: Model): object {
  const facts = new MachineFacts(model);
  const { machine } = facts;
  const told = new Set<string>();
  return {
    interface: machine.interface,
    text: prose(machine.doc.text),
    init: machine.init.method,
    result: machine.result.method,
    failures: Object.entries(failureKinds).map(([kind, text]) => ({
      code: code(machine.failures[kind as FailureKind]),
      text,
    })),
    states: machine.list.map((state) => stateView(state, facts, model, told)),
  };
}

function stateView(state: StateModel, facts: MachineFacts, model: Model, told: Set<string>) {
  const { machine } = facts;
  const summary = model.enums
    .find(({ name }) => name === machine.states)!
    .members.find(({ name }) => name === state.name)!.doc.text;
  const parts = state.struct === undefined ? [] : partsOf(state.struct, model, told);
  const leadsTo = facts.open.flatMap((child) =>
    child.from
      .filter((origin) => origin.state === state.name)
      .map(({ when }) => code(child.name) + withFlag(when)),
  );
  const begin = state.by?.method ?? machine.begin.method;
  const end = state.until?.method ?? machine.end.method;
  return {
    name: state.name,
    anchor: state.name.toLowerCase(),
    value: state.value,
    summary: cell(summary),
    text: prose([summary, state.doc.text].filter(Boolean).join(" ")),
    struct: state.struct === undefined ? "" : code(state.struct),
    from: state.from.map(({ state: from, when }) => code(from) + withFlag(when)).join(", "),
    calls: state.struct === undefined ? "" : `${code(begin)}, ${code(end)}`,
    leadsTo: enumerate(leadsTo),
    loops: state.loops.map(
      ({ child, index, count }) =>
        `${code(child)} once for each, while ${code(index.join("[]."))} is below ${code(count.join("[]."))}`,
    ),
    parts,
    decisions: decisions(state.doc),
    pages: pages(state.doc),
    place: placeOf(state.origin),
  };
}

/** The struct of a state and, where no state before had them, the structs that it holds and that somebody fills. */
function partsOf(name: string, model: Model, told: Set<string>) {
  const shown = new Map(shownStructs(model).map((struct) => [struct.name, struct]));
  const own = new Set(model.machine!.list.map(({ struct }) => struct));
  const found: StructModel[] = [];
  const visit = (struct: StructModel | undefined) => {
    if (struct === undefined || told.has(struct.name)) return;
    told.add(struct.name);
    found.push(struct);
    for (const { type } of struct.members) {
      const inner = type.kind === "struct" && !own.has(type.name) ? shown.get(type.name) : undefined;
      if (inner?.members.some(({ direction }) => direction !== undefined && writers[direction] !== ""))
        visit(inner);
    }
  };
  visit(shown.get(name));
  return found.map((struct) => partView(struct, model));
}

function partView(struct: StructModel, model: Model) {
  const open = struct.members.filter(({ direction }) => direction !== "reserved");
  const reserved = struct.members.filter(({ direction }) => direction === "reserved");
  const sets = model.sets.filter(({ targets }) =>
    targets.some(({ owner, method }) => owner === struct.name && method === undefined),
  );
  return {
    name: struct.name,
    text: prose(struct.doc.text),
    members: open.map(memberView),
    reserved: enumerate(reserved.map(({ name }) => code(name))),
    sets: sets.map((set) => setView(set, model)),
    decisions: [struct, ...struct.members].flatMap(({ doc }) => decisions(doc)),
  };
}

function memberView({ name, type, direction, count, doc }: MemberModel) {
  const size = count === undefined ? type.lengths.map((length) => `[${length}]`).join("") : `[${count}]`;
  return {
    name: code(name),
    writer: writers[direction ?? "value"],
    type: code(type.written + size),
    text: cell(doc.text),
  };
}

function setView(set: ConstantSetModel, model: Model) {
  const constants = new Map(model.constants.map((constant) => [constant.name, constant]));
  const rules = [
    ...set.exclusive.map((flags) => `Only one of ${enumerate(flags.map(code), "or")} may be set.`),
    ...set.requires.map(({ flag, needs }) => `${code(flag)} needs ${code(needs)}.`),
  ];
  return {
    name: code(set.name),
    members: set.members.map(({ name, value, role }) => ({
      name: code(name),
      value: code(set.kind === "flags" ? hex(value) : String(value)),
      setter: setters[role],
      text: cell(constants.get(name)!.doc.text),
    })),
    rules: rules.join(" "),
  };
}

function withFlag(flag: string | undefined): string {
  return flag === undefined ? "" : ` (with ${code(flag)})`;
}
