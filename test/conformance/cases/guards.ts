import type { Model } from "iostx/generator";
import { Machine, type Place, placeName } from "./machine.js";

/** A call at a place of the machine, and how it must be answered. */
export interface GuardCase {
  /** What is tried, and the verdict: `SyncBeg LR_SYNC_CONTENTS in LR_SYNC: accept`. */
  readonly name: string;
  readonly place: Place;
  /** Whether InitSync was called before. */
  readonly initialized: boolean;
  /** What is tried. */
  readonly call: GuardCall;
  readonly verdict: "accept" | "reject";
  /** The result code: that of success, or of the kind of mistake. */
  readonly hresult: number;
  /** The states that are open afterwards, outermost first. */
  readonly next: readonly string[];
}

export type GuardCall =
  | { readonly method: "begin"; readonly state: string; readonly value: number }
  | { readonly method: "init" | "setResult" | "end" | "endOwn" };

/** Everything that a client can try at every place of a machine, with the answer that the model gives. */
export function guardCases(model: Model): GuardCase[] {
  const machine = new Machine(model);
  const places = machine.places();
  return [
    ...places.flatMap((place) => casesAt(machine, place, true)),
    ...casesAt(machine, places[0]!, false),
  ];
}

function casesAt(machine: Machine, place: Place, initialized: boolean): GuardCase[] {
  const where = `${placeName(place, machine.initial)}${initialized ? "" : " before InitSync"}`;
  const here = machine.at(place);
  const isOpen = place.path.length > 0;
  const sequence = machine.failure("sequence");
  const one = (call: GuardCall, what: string, hresult: number, next: readonly string[]): GuardCase => {
    const verdict = hresult === 0 ? "accept" : "reject";
    return { name: `${what} in ${where}: ${verdict}`, place, initialized, call, verdict, hresult, next };
  };
  const begins = machine.states.map((state) => {
    const value = machine.valueOf(state);
    const answer = answerTo(machine, place, state, initialized);
    const next = answer === 0 ? [...place.path, state] : place.path;
    return one({ method: "begin", state, value }, `begin ${state}`, answer, next);
  });
  const outer = place.path.slice(0, -1);
  return [
    ...begins,
    one({ method: "init" }, "InitSync", isOpen ? sequence : 0, place.path),
    one({ method: "setResult" }, "SetSyncResult", isOpen ? 0 : sequence, place.path),
    one({ method: "end" }, "SyncEnd without a result", sequence, place.path),
    one(
      { method: "endOwn" },
      "SyncHdrEnd",
      isOpen && machine.isOwn(here) ? 0 : sequence,
      isOpen && machine.isOwn(here) ? outer : place.path,
    ),
  ];
}

function answerTo(machine: Machine, place: Place, state: string, initialized: boolean): number {
  if (!machine.leads(place, state)) return machine.failure("sequence");
  return initialized || machine.isOwn(state) ? 0 : machine.failure("uninitialized");
}
