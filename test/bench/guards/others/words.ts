import { SYNCSTATE, stateName } from "iostx";
import { children, END, tour } from "../tour.js";

/** A state of the machine by name, with what it leads to, and where it ends. */
export interface NamedState {
  readonly name: string;
  readonly begins: readonly string[];
  readonly end: string | undefined;
}

/** The states by name: what state libraries work with. */
export const states: readonly NamedState[] = [
  ...new Set([...children].flatMap(([state, list]) => [state, ...list])),
].map((state) => {
  const parent = [...children].find(([, list]) => list.includes(state))?.[0];
  return {
    name: nameOf(state),
    begins: (children.get(state) ?? []).map(nameOf),
    end: parent === undefined ? undefined : nameOf(parent),
  };
});

/** The first of the states, in which everything begins and ends. */
export const initial: string = nameOf(SYNCSTATE.LR_SYNC_IDLE);

/** The tour as events; the end of a state is `END`. */
export const events: readonly string[] = tour.map((state) => (state === END ? "END" : nameOf(state)));

/** An event that is forbidden in the initial state. */
export const forbidden: string = nameOf(SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE);

function nameOf(state: number): string {
  return stateName(state as SYNCSTATE);
}
