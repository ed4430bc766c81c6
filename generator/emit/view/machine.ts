import type { MachineModel, Model, StateModel } from "../../model/model.js";

/** Questions about the machine of a model, answered once for all emitters. */
export class MachineFacts {
  readonly machine: MachineModel;
  /** The states that are entered and left: all but the initial one. */
  readonly open: readonly StateModel[];
  readonly #states: ReadonlyMap<string, StateModel>;
  /** From where each state is reached on the shortest way. */
  readonly #parents = new Map<string, string>();

  constructor(model: Model) {
    if (model.machine === undefined) throw new Error("the model has no machine");
    this.machine = model.machine;
    this.open = model.machine.list.filter((state) => state.struct !== undefined);
    this.#states = new Map(model.machine.list.map((state) => [state.name, state]));
    this.#reach(false);
    this.#reach(true);
  }

  /** Finds the shortest ways to the states that have none yet; conditional ones where the others lead nowhere. */
  #reach(conditional: boolean): void {
    const { initial } = this.machine;
    const reached = [initial, ...this.#parents.keys()];
    for (let at = 0; at < reached.length; at++) {
      for (const { name, from } of this.open) {
        const leads = from.some(
          ({ state, when }) => state === reached[at] && (conditional || when === undefined),
        );
        if (!leads || name === initial || this.#parents.has(name)) continue;
        this.#parents.set(name, reached[at]!);
        reached.push(name);
      }
    }
  }

  state(name: string): StateModel {
    return this.#states.get(name)!;
  }

  /** The states that may be begun in a state without a condition. */
  children(name: string): StateModel[] {
    return this.open.filter((state) =>
      state.from.some((origin) => origin.state === name && origin.when === undefined),
    );
  }

  /** The transitions that a flag opens. */
  get conditional(): { readonly from: string; readonly to: string; readonly flag: string }[] {
    return this.open.flatMap((state) =>
      state.from.flatMap(({ state: from, when }) =>
        when === undefined ? [] : [{ from, to: state.name, flag: when }],
      ),
    );
  }

  /** How many states the machine may hold open at once, the initial one included; none where it may go in circles. */
  get depth(): number | undefined {
    const depths = new Map<string, number>();
    const below = (name: string): number => {
      const known = depths.get(name);
      if (known !== undefined) return known;
      // Whoever comes here again meanwhile goes in a circle.
      depths.set(name, Number.POSITIVE_INFINITY);
      const next = this.open.filter(({ from }) => from.some(({ state }) => state === name));
      const depth = 1 + Math.max(0, ...next.map((state) => below(state.name)));
      depths.set(name, depth);
      return depth;
    };
    const depth = below(this.machine.initial);
    return Number.isFinite(depth) ? depth : undefined;
  }

  /** The flags that open a further way, by state, each with the states that it leads to. */
  conditionsByState(): { state: string; flags: { flag: string; to: string[] }[] }[] {
    const states = new Map<string, Map<string, string[]>>();
    for (const { from, to, flag } of this.conditional) {
      const flags = states.get(from) ?? new Map<string, string[]>();
      states.set(from, flags.set(flag, [...(flags.get(flag) ?? []), to]));
    }
    return [...states].map(([state, flags]) => ({
      state,
      flags: [...flags].map(([flag, to]) => ({ flag, to })),
    }));
  }

  /** The states that are entered by a method of their own. */
  get own(): StateModel[] {
    return this.open.filter((state) => state.by !== undefined);
  }

  /** The way from the initial state to a state, both included: the shortest, without conditions where there is one. */
  path(name: string): string[] {
    const parent = this.#parents.get(name);
    return parent === undefined ? [name] : [...this.path(parent), name];
  }

  /** The states that a state leads to on the shortest ways. */
  branches(name: string): StateModel[] {
    return this.open.filter((state) => this.#parents.get(state.name) === name);
  }

  /** Every pair of a state and one that cannot be begun in it, with the way there in words. */
  refusals(): { readonly state: string; readonly target: string; readonly text: string }[] {
    return this.machine.list.flatMap(({ name: state }) => {
      const legal = this.children(state);
      return this.open
        .filter((target) => !legal.includes(target))
        .map((target) => ({ state, target: target.name, text: this.#advise(state, target) }));
    });
  }

  #advise(state: string, target: StateModel): string {
    const here = this.path(state);
    const there = this.path(target.name).slice(0, -1);
    let shared = 0;
    while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
    const ends = here.slice(shared).reverse();
    const steps = [
      ...ends.map((name) => `end ${name}`),
      ...there.slice(shared).map((name) => `begin ${name}`),
    ];
    const flags = target.from.filter((origin) => origin.state === state && origin.when !== undefined);
    const or = flags.map(({ when }) => `, or set ${when}`).join("");
    return `cannot begin ${target.name} in ${state}: first ${steps.join(", then ")}${or}`;
  }
}
