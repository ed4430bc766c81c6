import type { Import } from "../../peers.js";
import type { Contestants } from "../others.js";
import { refusing, touring } from "../own.js";
import { events, forbidden, initial, states } from "./words.js";

interface Service {
  readonly machine: { readonly current: string };
  send(event: string): void;
}

interface Robot {
  readonly createMachine: (initial: string, states: object) => object;
  readonly interpret: (machine: object, changed: () => void) => Service;
  readonly state: (...transitions: readonly object[]) => object;
  readonly transition: (event: string, to: string) => object;
}

export async function enterRobot(load: Import): Promise<Contestants> {
  const { createMachine, interpret, state, transition }: Robot = await load("robot3");
  const machine = createMachine(
    initial,
    Object.fromEntries(
      states.map(({ name, begins, end }) => [
        name,
        state(
          ...begins.map((child) => transition(child, child)),
          ...(end === undefined ? [] : [transition("END", end)]),
        ),
      ]),
    ),
  );
  const walk = (times: number) => {
    let done = 0;
    const service = interpret(machine, () => done++);
    for (let round = 0; round < times; round++) for (const event of events) service.send(event);
    return done / 2;
  };
  // It has no question for what is allowed: what is not is ignored.
  const refused = (times: number) => {
    const service = interpret(machine, () => {});
    let allowed = 0;
    for (let index = 0; index < times; index++) {
      service.send(forbidden);
      if (service.machine.current !== initial) allowed++;
    }
    return allowed;
  };
  return { tours: [touring("robot3", walk)], refusals: [refusing("robot3, ignored", refused)] };
}
