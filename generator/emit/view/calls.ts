import type { CallModel, MethodModel, Model, StateModel } from "../../model/model.js";
import { jsdoc, link } from "../jsdoc.js";
import { hex, pascalState, quote, shortName } from "../names.js";
import type { TargetOptions } from "../options.js";
import { TypeScriptTypes } from "../types.js";
import { explanationOf } from "./errors.js";
import { mask } from "./flags.js";
import { MachineFacts } from "./machine.js";
import { importable } from "./names.js";
import { initialValue, methodView } from "./stubs.js";

/** What the calls of the machine throw. */
const throws = [
  `${link("TransitionError")} where the machine does not allow the call`,
  `${link("ValidationError")} where a struct breaks a rule`,
  `${link("HResultError")} where the store fails`,
];

/** The names that the client, the session and the store share: the machine's methods and their parameters. */
function callsView(model: Model, target: TargetOptions) {
  const facts = new MachineFacts(model);
  const types = new TypeScriptTypes(model, target);
  const { machine } = facts;
  const methods = methodsOf(model);
  const doc = (call: CallModel) => jsdoc(methods.get(call.method)!.doc, { throws });
  return {
    facts,
    methods,
    shared: {
      interface: machine.interface,
      states: machine.states,
      initial: machine.initial,
      init: machine.init.method,
      initDoc: doc(machine.init),
      begin: machine.begin.method,
      beginDoc: doc(machine.begin),
      result: machine.result.method,
      resultDoc: doc(machine.result),
      end: machine.end.method,
      endDoc: doc(machine.end),
      error: machine.error.method,
      errorDoc: doc(machine.error),
      explain: explanationOf(model),
      others: othersOf(model, methods, types),
      names: importable(model),
      failures: machine.failures,
      ownStates: facts.own.length === 0 ? "never" : facts.own.map(({ name }) => quote(name)).join(" | "),
      conditionMember: conditionMember(model),
    },
  };
}

/** The methods of the interface that play no part in the machine. */
function othersOf(model: Model, methods: ReadonlyMap<string, MethodModel>, types: TypeScriptTypes) {
  const machine = model.machine!;
  const calls = [machine.init, machine.begin, machine.result, machine.end];
  const own = machine.list.flatMap(({ by, until }) => [by, until]);
  const known = new Set([...calls, ...own].map((call) => call?.method));
  if (explanationOf(model) !== undefined) known.add(machine.error.method);
  const rest = [...methods.values()].filter(({ name, placeholder }) => !known.has(name) && !placeholder);
  return rest.map((method) => methodView(method, types));
}

/** The member that holds the flags; all structs of one interface name it alike. */
function conditionMember(model: Model): string | undefined {
  const structs = new Set(model.machine?.list.map(({ struct }) => struct));
  const target = model.sets.flatMap(({ targets }) => targets).find(({ owner }) => structs.has(owner));
  return target?.member;
}

function methodsOf(model: Model): Map<string, MethodModel> {
  const owner = model.interfaces.find(({ name }) => name === model.machine!.interface)!;
  return new Map(owner.methods.map((method) => [method.name, method]));
}

/** The parameters of a state's own methods as TypeScript writes them. */
function ownView(state: StateModel, methods: ReadonlyMap<string, MethodModel>, types: TypeScriptTypes) {
  const inputs = (call: CallModel) => {
    const all = methods.get(call.method)!.parameters;
    return all.flatMap((parameter) => {
      const type = parameter.direction === "in" ? types.parameter(parameter, all) : undefined;
      return type === undefined ? [] : [{ name: parameter.name, type }];
    });
  };
  const begin = inputs(state.by!);
  const end = inputs(state.until!);
  const list = (items: readonly { readonly name: string; readonly type: string }[]) =>
    items.map(({ name, type }) => `${name}: ${type}`).join(", ");
  return {
    state: state.name,
    struct: state.struct,
    begin: state.by!.method,
    end: state.until!.method,
    beginDoc: jsdoc(methods.get(state.by!.method)!.doc, { throws }),
    endDoc: jsdoc(methods.get(state.until!.method)!.doc, { throws }),
    parameters: list(begin),
    arguments: begin.map(({ name }) => name).join(", "),
    endParameters: list(end),
    endParametersWithDefaults: end
      .map(({ name, type }) => `${name}: ${type} = ${initialValue(type)}`)
      .join(", "),
    endArguments: end.map(({ name }) => name).join(", "),
    endDefaults: end.map(({ type }) => initialValue(type)).join(", "),
    enter: `enter${pascalState(state.name)}`,
    endInputs: end,
  };
}

export function clientView(model: Model, target: TargetOptions): object {
  const { facts, methods, shared } = callsView(model, target);
  const types = new TypeScriptTypes(model, target);
  const own = facts.own
    .map((state) => ownView(state, methods, types))
    .map((view) => ({ ...view, endParameters: view.endParametersWithDefaults }));
  return {
    ...shared,
    own,
  };
}

export function sessionView(model: Model, target: TargetOptions): object {
  const { facts, methods, shared } = callsView(model, target);
  const types = new TypeScriptTypes(model, target);
  const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
  const acknowledge = facts.open.map((state) => acknowledgeView(state, model));
  const sets = acknowledge.flatMap(({ set }) => (set === undefined ? [] : [set]));
  return {
    ...shared,
    firstState: facts.children(facts.machine.initial)[0]?.name,
    /** The first state that is begun by its name alone. */
    firstBegun: facts.children(facts.machine.initial).find(({ by }) => by === undefined)?.name ?? "",
    own: facts.own.map((state) => ownView(state, methods, types)),
    flagSets: [...new Set([...sets, ...facts.conditional.map(({ flag }) => setOf(flag, model))])]
      .sort()
      .join(", "),
    loops: facts.open
      .filter(({ loops }) => loops.length > 0)
      .map(({ name, loops }) => ({
        state: name,
        children: loops.map(({ child, index, count }) => ({
          name: child,
          members: index.join("[]."),
          index: sum(index, structs.get(facts.state(name).struct!)!),
          count: sum(count, structs.get(facts.state(name).struct!)!),
        })),
      })),
    acknowledge,
    hasSuccess: sets.length > 0,
    vectors: acknowledge.flatMap(({ state, vector }) =>
      vector === undefined ? [] : [{ state, link: link(shared.states, state), member: vector }],
    ),
    conditions: facts.conditionsByState().map(({ state, flags }) => ({
      state,
      flags: flags.map(({ flag }) => ({ flag, value: flagExpression(flag, model) })),
    })),
  };
}

/** The value of a member, or the sum of a member over an array. */
function sum(path: readonly string[], struct: Model["structs"][number]): string {
  const [first, inner] = path;
  if (inner === undefined) return `data.${first}`;
  const length = struct.members.find(({ name }) => name === first)?.type.lengths[0] ?? 1;
  return Array.from({ length }, (_, index) => `data.${first}[${index}].${inner}`).join(" + ");
}

/** How a state is acknowledged: by the success flag of its struct, or of the entries of its list. */
function acknowledgeView(state: StateModel, model: Model) {
  const success = (struct: string) => {
    const set = model.sets.find(({ targets }) =>
      targets.some(({ owner, method }) => owner === struct && !method),
    );
    const flag = set?.members.find(({ role }) => role === "success");
    const member = set?.targets.find(({ owner }) => owner === struct)?.member;
    return flag === undefined
      ? undefined
      : { set: set!.name, flag: `${set!.name}.${shortName(flag.name, set!.prefix)}`, member };
  };
  const own = success(state.struct!);
  if (own !== undefined) {
    const body = `(data, on) => {\n    data.${own.member} = withFlag(data.${own.member}, ${own.flag}, on);\n  }`;
    return { state: state.name, set: own.set, vector: undefined, body, flag: own.flag };
  }
  const struct = model.structs.find(({ name }) => name === state.struct)!;
  const list = struct.members.find(
    (member) => member.count !== undefined && success(member.type.name) !== undefined,
  );
  if (list === undefined)
    return { state: state.name, set: undefined, vector: undefined, body: "() => {}", flag: undefined };
  const entry = success(list.type.name)!;
  const type = list.type.name;
  const body = `(data, on, entries: Iterable<object> = data.${list.name}) => {\n    for (const entry of entries as Iterable<(typeof data.${list.name})[number]>) {\n      entry.${entry.member} = withFlag(entry.${entry.member}, ${entry.flag}, on);\n    }\n  }`;
  return { state: state.name, set: entry.set, vector: list.name, body, flag: undefined, type };
}

function setOf(flag: string, model: Model): string {
  return model.sets.find(({ members }) => members.some(({ name }) => name === flag))!.name;
}

function flagExpression(flag: string, model: Model): string {
  const set = model.sets.find(({ members }) => members.some(({ name }) => name === flag))!;
  return `${set.name}.${shortName(flag, set.prefix)}`;
}

export function storeView(model: Model, target: TargetOptions): object {
  const { facts, methods, shared } = callsView(model, target);
  const types = new TypeScriptTypes(model, target);
  const own = facts.own.map((state) => ownView(state, methods, types));
  const endInputs = new Map(
    own.flatMap((view) => view.endInputs.map((input) => [input.name, input.type] as const)),
  );
  const endNames = [...endInputs.keys()];
  const endTyped = [...endInputs]
    .map(([name, type]) => `${name}: ${type} = ${initialValue(type)}`)
    .join(", ");
  const initSet = model.sets.find(({ targets }) => targets.some((target) => target.method === shared.init));
  const open = facts.open.map((state) => hooksView(state, facts, own));
  const success = facts.open
    .map((state) => acknowledgeView(state, model))
    .flatMap(({ state, flag, set }) => (flag === undefined ? [] : [{ state, flag, set }]));
  const ownWithParents = own.map((view) => {
    const { parentArgument } = open.find(({ name }) => name === view.state)!;
    return {
      ...view,
      parentArgument,
      enterArguments: [view.arguments, parentArgument].filter(Boolean).join(", "),
    };
  });
  return {
    ...shared,
    own: ownWithParents,
    open,
    byBegin: open.filter(({ isOwn }) => !isOwn),
    anyParent: open.some(({ parentArgument }) => parentArgument !== ""),
    nested: open.some(({ isOwn, parentArgument }) => !isOwn && parentArgument !== ""),
    success,
    flagSets: [...new Set(success.map(({ set }) => set))].sort().join(", "),
    initMask: initSet === undefined ? "0" : hex(mask(initSet, ["out", "in", "success", "plain"])),
    notOwn: own.map(({ state }) => `value === ${shared.states}.${state}`).join(" || ") || "false",
    ownEndParameters: endTyped,
    ownEndComma: endTyped === "" ? "" : `, ${endTyped}`,
    ownEndPass: endNames.map((name) => `, ${name}`).join(""),
  };
}

/** The pair of methods that an adapter writes for a state. */
function hooksView(state: StateModel, facts: MachineFacts, own: readonly ReturnType<typeof ownView>[]) {
  const mine = own.find((view) => view.state === state.name);
  const parents = state.from
    .map((origin) => facts.state(origin.state).struct)
    .filter((struct) => struct !== undefined);
  const fromIdle = state.from.some((origin) => facts.state(origin.state).struct === undefined);
  const types = [...parents, ...(fromIdle ? ["undefined"] : [])].join(" | ");
  const parent = parents.length === 0 ? undefined : `parent: ${types}`;
  const enterParameters = [mine?.parameters, parent].filter(Boolean).join(", ");
  const endInputs = mine?.endInputs ?? [];
  const leaveParameters = [
    `data: ${state.struct}`,
    "outcome: Outcome",
    parent,
    ...endInputs.map(({ name, type }) => `${name}: ${type}`),
  ].filter(Boolean);
  const cast = parents.length === 0 ? undefined : `parent as ${types}`;
  return {
    name: state.name,
    struct: state.struct,
    isOwn: mine !== undefined,
    enter: `enter${pascalState(state.name)}`,
    leave: `leave${pascalState(state.name)}`,
    enterParameters,
    leaveParameters: leaveParameters.join(", "),
    parentArgument: cast ?? "",
    leaveArguments: [`data as ${state.struct}`, "outcome", cast, ...endInputs.map(({ name }) => name)]
      .filter(Boolean)
      .join(", "),
    hookEnterParameters: unused(enterParameters),
    hookLeaveParameters: unused(leaveParameters.join(", ")),
    enterDoc: jsdoc(
      { text: `Fills the struct of ${state.name}. ${state.doc.text}` },
      {
        notes: [`Throw \`HResultError\` with ${facts.machine.failures.empty} where there is nothing to do.`],
      },
    ),
    leaveDoc: jsdoc({ text: `Takes note of how ${state.name} ended, and frees what it held.` }),
  };
}

/** Parameters that a method does not use itself: it is there to be overridden. */
function unused(parameters: string): string {
  return parameters.replace(/(^|, )(?=\w+:)/g, "$1_");
}
