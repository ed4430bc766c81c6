import type { CallModel, LoopModel, MachineModel, MethodModel, Model, StateModel } from "../model/model.js";
import { failureKinds } from "../model/model.js";
import { type Change, change } from "./changes.js";
import type { Matching } from "./matching.js";
import { type Pair, type Pairing, pairUnordered } from "./pairing.js";

/** What changed in the state machine. */
export function compareMachines(matching: Matching): Change[] {
  const [old, now] = [matching.old.machine, matching.new.machine];
  if (old === undefined || now === undefined) {
    if (old !== undefined)
      return [change("PROTOCOL_MACHINE_REMOVED", old.states, { name: old.interface }, { old })];
    if (now !== undefined)
      return [change("PROTOCOL_MACHINE_ADDED", now.states, { name: now.interface }, { new: now })];
    return [];
  }
  const pair = { old, new: now, moved: false };
  if (
    matching.renamed("enum", old.states) !== now.states ||
    matching.renamed("interface", old.interface) !== now.interface
  ) {
    const text = ({ states, interface: owner }: MachineModel) => `${states} of ${owner}`;
    return [change("PROTOCOL_MACHINE_CHANGED", old.states, { old: text(old), new: text(now) }, pair)];
  }
  return new MachineComparison(pair, matching).changes();
}

const calls = ["init", "begin", "result", "end", "error"] as const;

class MachineComparison {
  readonly #pair: Pair<MachineModel>;
  readonly #matching: Matching;
  readonly #states: Pairing<StateModel>;

  constructor(pair: Pair<MachineModel>, matching: Matching) {
    this.#pair = pair;
    this.#matching = matching;
    this.#states = pairUnordered(pair.old.list, pair.new.list, {
      key: ({ name }) => name,
      renamed: ({ name }) => matching.renamed("state", name),
      likeness: () => 0,
    });
  }

  changes(): Change[] {
    const { old, new: now } = this.#pair;
    const { removed, added, pairs } = this.#states;
    const changes: Change[] = [];
    for (const call of calls) changes.push(...this.#call(call, old[call], now[call], old.states, this.#pair));
    for (const kind of failureKinds) {
      const code = this.#matching.renamed("constant", old.failures[kind]);
      if (code === now.failures[kind]) continue;
      const parameters = { kind, old: old.failures[kind], new: now.failures[kind] };
      changes.push(change("PROTOCOL_FAILURE_CHANGED", `${old.states}.${kind}`, parameters, this.#pair));
    }
    if (this.#stateName(old.initial) !== now.initial) {
      const parameters = { old: old.initial, new: now.initial };
      changes.push(change("PROTOCOL_INITIAL_STATE_CHANGED", old.states, parameters, this.#pair));
    }
    for (const state of removed) {
      const { name, value } = state;
      changes.push(change("PROTOCOL_STATE_REMOVED", name, { name, value }, { old: state, new: now }));
    }
    for (const state of added) {
      const { name, value } = state;
      changes.push(change("PROTOCOL_STATE_ADDED", name, { name, value }, { old, new: state }));
    }
    for (const state of pairs) changes.push(...this.#state(state));
    return changes;
  }

  #state(pair: Pair<StateModel>): Change[] {
    const { old, new: now } = pair;
    const changes: Change[] = [];
    if (old.value !== now.value) {
      const parameters = { old: old.value, new: now.value };
      changes.push(change("PROTOCOL_STATE_VALUE_CHANGED", old.name, parameters, pair));
    }
    const struct = old.struct === undefined ? undefined : this.#matching.renamed("struct", old.struct);
    if (struct !== now.struct) {
      const parameters = { old: old.struct ?? "none", new: now.struct ?? "none" };
      changes.push(change("PROTOCOL_STATE_STRUCT_CHANGED", old.name, parameters, pair));
    }
    changes.push(...this.#transitions(pair), ...this.#loops(pair));
    const entering = this.#call("entering", old.by, now.by, old.name, pair);
    // A state gets or loses both of its own methods at once.
    const both = (old.by === undefined) !== (now.by === undefined);
    const leaving = both ? [] : this.#call("leaving", old.until, now.until, old.name, pair);
    return [...changes, ...entering, ...leaving];
  }

  #transitions(pair: Pair<StateModel>): Change[] {
    const { old, new: now } = pair;
    // A state may be entered from another one in several ways, each under a condition of its own.
    const conditions = ({ from }: StateModel, rename: boolean) => {
      const byState = new Map<string, string[]>();
      for (const { state, when } of from) {
        const name = rename ? this.#stateName(state) : state;
        const condition = when === undefined ? "" : rename ? this.#matching.renamed("constant", when) : when;
        byState.set(name, [...(byState.get(name) ?? []), condition]);
      }
      return byState;
    };
    const [before, after] = [conditions(old, true), conditions(now, false)];
    const removedStates = new Set(this.#states.removed.map(({ name }) => name));
    const addedStates = new Set(this.#states.added.map(({ name }) => name));
    const words = (list: readonly string[]) =>
      list.includes("") ? "without a condition" : `with ${list.join(" or ")}`;
    const when = (list: readonly string[]) => (list.includes("") ? "" : ` ${words(list)}`);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((from) => {
      // What happens to the ways of a state that is new or gone is told with the state.
      if (removedStates.has(from) || addedStates.has(from)) return [];
      const [was, is] = [before.get(from), after.get(from)];
      const parameters = { state: now.name, from };
      if (is === undefined)
        return [change("PROTOCOL_TRANSITION_REMOVED", old.name, { ...parameters, when: when(was!) }, pair)];
      if (was === undefined)
        return [change("PROTOCOL_TRANSITION_ADDED", old.name, { ...parameters, when: when(is) }, pair)];
      const texts = { ...parameters, old: words(was), new: words(is) };
      if (texts.old === texts.new) return [];
      const isWider = is.includes("") || was.every((one) => is.includes(one));
      if (is.includes("")) return [change("PROTOCOL_TRANSITION_WIDENED", old.name, texts, pair)];
      return isWider
        ? [change("PROTOCOL_TRANSITION_ADDED", old.name, { ...parameters, when: when(is) }, pair)]
        : [change("PROTOCOL_TRANSITION_NARROWED", old.name, texts, pair)];
    });
  }

  #loops(pair: Pair<StateModel>): Change[] {
    const { old, new: now } = pair;
    const words = ({ index, count }: LoopModel, rename: boolean) => {
      const path = (names: readonly string[]) => (rename ? this.#path(old, names) : names).join("[].");
      return `${path(index)} < ${path(count)}`;
    };
    const loops = pairUnordered(old.loops, now.loops, {
      key: ({ child }) => child,
      renamed: ({ child }) => this.#stateName(child),
      likeness: () => 0,
    });
    const gone = new Set([...this.#states.removed, ...this.#states.added].map(({ name }) => name));
    const told = ({ child }: LoopModel) => gone.has(child);
    const parameters = (loop: LoopModel) => ({ child: loop.child, condition: words(loop, false) });
    return [
      ...loops.removed
        .filter((loop) => !told(loop))
        .map((loop) => change("PROTOCOL_LOOP_REMOVED", old.name, parameters(loop), pair)),
      ...loops.added
        .filter((loop) => !told(loop))
        .map((loop) => change("PROTOCOL_LOOP_ADDED", old.name, parameters(loop), pair)),
      ...loops.pairs
        .filter((loop) => words(loop.old, true) !== words(loop.new, false))
        .map((loop) => {
          const texts = { child: loop.new.child, old: words(loop.old, false), new: words(loop.new, false) };
          return change("PROTOCOL_LOOP_CHANGED", old.name, texts, pair);
        }),
    ];
  }

  /** A path of members from the struct of a state, by their names in the new version. */
  #path(state: StateModel, names: readonly string[]): string[] {
    let owner = state.struct;
    return names.map((name) => {
      const renamed = this.#matching.renamed("member", name, owner);
      const struct = this.#matching.old.structs.find((one) => one.name === owner);
      owner = struct?.members.find((member) => member.name === name)?.type.name;
      return renamed;
    });
  }

  /** Calls are compared by slot and by the position of their parameters: a new name alone is told elsewhere. */
  #call(
    call: string,
    old: CallModel | undefined,
    now: CallModel | undefined,
    subject: string,
    pair: Pair<MachineModel> | Pair<StateModel>,
  ): Change[] {
    if (old === undefined && now === undefined) return [];
    const [before, after] = [
      this.#positions(this.#matching.old, this.#pair.old, old),
      this.#positions(this.#matching.new, this.#pair.new, now),
    ];
    const owner = this.#pair.old.interface;
    const sameMethod =
      old !== undefined &&
      now !== undefined &&
      this.#matching.renamed("method", old.method, owner) === now.method;
    // A placeholder that was named, and parameters that came or went, are told of the vtable.
    const count = (position: typeof before) => position?.method?.parameters.length;
    const told = before?.method?.placeholder || count(before) !== count(after);
    if (sameMethod && (told || before?.places === after?.places)) return [];
    const text = (one: CallModel | undefined) =>
      one === undefined ? "the machine's own" : `${one.method}(${one.parameters.join(", ")})`;
    return [change("PROTOCOL_CALL_CHANGED", subject, { call, old: text(old), new: text(now) }, pair)];
  }

  #positions(
    model: Model,
    machine: MachineModel,
    call: CallModel | undefined,
  ): { method: MethodModel | undefined; places: string } | undefined {
    if (call === undefined) return undefined;
    const owner = model.interfaces.find(({ name }) => name === machine.interface);
    const method = owner?.methods.find(({ name }) => name === call.method);
    const places = call.parameters.map((name) =>
      method?.parameters.findIndex((parameter) => parameter.name === name),
    );
    return { method, places: places.join() };
  }

  #stateName(name: string): string {
    return this.#matching.renamed("state", name);
  }
}
