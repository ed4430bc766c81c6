import type { Model } from "iostx/generator";

/** Where a machine is: the open states, outermost first, and the flags that the client has set in the innermost. */
export interface Place {
  readonly path: readonly string[];
  readonly flags: readonly string[];
}

/** The state machine of a model, as a table of what may come next. */
export class Machine {
  readonly model: Model;
  readonly #machine: NonNullable<Model["machine"]>;

  constructor(model: Model) {
    if (model.machine === undefined) throw new Error("the model has no machine");
    this.model = model;
    this.#machine = model.machine;
  }

  /** The names of all states, the initial one first. */
  get states(): readonly string[] {
    return this.#machine.list.map(({ name }) => name);
  }

  get initial(): string {
    return this.#machine.initial;
  }

  valueOf(state: string): number {
    return this.#machine.list.find(({ name }) => name === state)!.value;
  }

  /** Whether a state is entered and left by methods of its own. */
  isOwn(state: string): boolean {
    return this.#machine.list.find(({ name }) => name === state)?.by !== undefined;
  }

  /** The value of the result code for a kind of failure. */
  failure(kind: keyof NonNullable<Model["machine"]>["failures"]): number {
    const name = this.#machine.failures[kind];
    return this.model.hresults.find((one) => one.name === name)!.value;
  }

  /** The pages that document a state. */
  pagesOf(state: string): readonly string[] {
    return this.#machine.list.find(({ name }) => name === state)?.doc.sources ?? [];
  }

  /** The innermost open state, or the initial one. */
  at({ path }: Place): string {
    return path.at(-1) ?? this.initial;
  }

  /** Whether a state may be begun at a place. */
  leads(place: Place, state: string): boolean {
    const here = this.at(place);
    const { from } = this.#machine.list.find(({ name }) => name === state)!;
    return from.some(
      (way) => way.state === here && (way.when === undefined || place.flags.includes(way.when)),
    );
  }

  /** Every place that can be reached: a state by each way that leads to it, and once more for each flag that opens a way. */
  places(): Place[] {
    const found: Place[] = [{ path: [], flags: [] }];
    for (let at = 0; at < found.length; at++) {
      const place = found[at]!;
      for (const flag of this.#openers(place)) found.push({ ...place, flags: [...place.flags, flag] });
      for (const state of this.states) {
        // What is open already cannot be entered again: the way would never end.
        if (!this.leads(place, state) || place.path.includes(state)) continue;
        const isKnown = found.some(({ path }) => path.join() === [...place.path, state].join());
        if (!isKnown) found.push({ path: [...place.path, state], flags: [] });
      }
    }
    return found;
  }

  /** The flags that open a way from a place, and are not set. */
  #openers(place: Place): string[] {
    const here = this.at(place);
    const flags = this.#machine.list.flatMap(({ from }) =>
      from.filter(({ state, when }) => state === here && when !== undefined).map(({ when }) => when!),
    );
    return [...new Set(flags)].filter((flag) => !place.flags.includes(flag));
  }
}

/** A place in words: `LR_SYNC with UPS_ONE_FOLDER > LR_SYNC_UPLOAD_FOLDER`. */
export function placeName({ path, flags }: Place, initial: string): string {
  const here = path.length === 0 ? initial : path.join(" > ");
  return flags.length === 0 ? here : `${here} with ${flags.join(", ")}`;
}
