import type { MachineFacts } from "../emit/view/machine.js";
import { closest } from "../language/suggest.js";
import type { Model } from "../model/model.js";
import { edgesOf } from "./edges.js";
import type { TraceEvent, TraceResult } from "./trace.js";

/** What a trace does to the states and ways of a machine. */
export interface Walk {
  /** How often each state was entered; the state where the trace begins counts as entered once. */
  readonly visits: ReadonlyMap<string, number>;
  /** How often each way was gone, in the order of the machine's edges. */
  readonly counts: readonly number[];
  /** What failed or was refused, by state: a text, and how often. */
  readonly failures: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Transitions that the machine does not have. */
  readonly strays: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** Where the trace ends. */
  readonly last?: string;
}

export type WalkResult =
  | { readonly ok: true; readonly walk: Walk }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Follows a trace through a machine. */
export function walkTrace(trace: TraceResult, facts: MachineFacts, model: Model): WalkResult {
  if (!trace.ok) return trace;
  const walker = new Walker(facts, model);
  for (const { line, event } of trace.events) {
    const unknown = walker.unknownState(event);
    if (unknown === undefined) walker.see(event);
    else return { ok: false, line, problem: unknown };
  }
  return { ok: true, walk: walker.walk() };
}

class Walker {
  readonly #facts: MachineFacts;
  readonly #model: Model;
  readonly #edges: ReturnType<typeof edgesOf>;
  readonly #counts: number[];
  readonly #visits = new Map<string, number>();
  readonly #failures = new Map<string, Map<string, number>>();
  readonly #strays = new Map<string, { from: string; to: string; count: number }>();
  #lastMethod = "";
  #state: string | undefined;

  constructor(facts: MachineFacts, model: Model) {
    this.#facts = facts;
    this.#model = model;
    this.#edges = edgesOf(facts);
    this.#counts = this.#edges.map(() => 0);
  }

  /** Says which state of an event the machine does not have. */
  unknownState(event: TraceEvent): string | undefined {
    const known = this.#facts.machine.list.map(({ name }) => name);
    const states =
      event.type === "transition" ? [event.from, event.to] : [event.state ?? this.#facts.machine.initial];
    const unknown = states.find((state) => !known.includes(state));
    if (unknown === undefined) return undefined;
    const near = closest(unknown, known);
    return `${unknown} is not a state of the machine${near === undefined ? "" : `, did you mean ${near}?`}`;
  }

  see(event: TraceEvent): void {
    switch (event.type) {
      case "call":
        this.#lastMethod = event.method;
        this.#call(event);
        break;
      case "transition":
        this.#transition(event.from, event.to);
        break;
      case "refused":
        this.#fail(event.state ?? this.#state ?? this.#facts.machine.initial, `${event.method} refused`);
        break;
    }
  }

  walk(): Walk {
    return {
      visits: this.#visits,
      counts: this.#counts,
      failures: this.#failures,
      strays: [...this.#strays.values()],
      ...(this.#state === undefined ? {} : { last: this.#state }),
    };
  }

  #call({ method, hresult, state, arguments: [first] }: TraceEvent & { type: "call" }): void {
    if (isFailure(hresult)) this.#fail(state, `${method}: ${this.#nameOf(hresult)}`);
    // What the client says went wrong is a failure of the state, though the call itself succeeds.
    else if (method === this.#facts.machine.result.method && typeof first === "number" && isFailure(first))
      this.#fail(state, `${method}(${this.#nameOf(first)})`);
  }

  #transition(from: string, to: string): void {
    if (this.#state === undefined) this.#visits.set(from, 1);
    this.#state = to;
    if (this.#isReturn(from, to)) return;
    const at = this.#edges.findIndex((edge) => edge.from === from && edge.to === to);
    if (at >= 0) {
      this.#counts[at]!++;
      this.#visits.set(to, (this.#visits.get(to) ?? 0) + 1);
      return;
    }
    const key = `${from} ${to}`;
    const stray = this.#strays.get(key) ?? { from, to, count: 0 };
    this.#strays.set(key, { ...stray, count: stray.count + 1 });
    this.#visits.set(to, (this.#visits.get(to) ?? 0) + 1);
  }

  /** Whether a transition goes back. The method tells it; where the trace has no calls, the machine does. */
  #isReturn(from: string, to: string): boolean {
    const { machine, open } = this.#facts;
    const has = (a: string, b: string) => this.#edges.some((edge) => edge.from === a && edge.to === b);
    if (!has(to, from)) return false;
    if (this.#lastMethod === "") return !has(from, to);
    return [machine.end.method, ...open.map(({ until }) => until?.method)].includes(this.#lastMethod);
  }

  #fail(state: string, text: string): void {
    const failures = this.#failures.get(state) ?? new Map<string, number>();
    this.#failures.set(state, failures.set(text, (failures.get(text) ?? 0) + 1));
  }

  #nameOf(hresult: number): string {
    const value = hresult >>> 0;
    const name = this.#model.hresults.find((one) => one.value === value)?.name;
    return name ?? `0x${value.toString(16).padStart(8, "0")}`;
  }
}

function isFailure(hresult: number): boolean {
  return (hresult & 0x80000000) !== 0;
}
