import type { Import } from "../../peers.js";
import type { Contestants } from "../others.js";
import { refusing, touring } from "../own.js";
import { events, forbidden, initial, states } from "./words.js";

interface Event {
  readonly type: string;
}

interface Snapshot {
  readonly value: unknown;
  can(event: Event): boolean;
}

interface Actor {
  start(): Actor;
  send(event: Event): void;
  getSnapshot(): Snapshot;
}

interface XState {
  readonly createMachine: (config: object) => object;
  readonly createActor: (machine: object) => Actor;
  readonly initialTransition: (machine: object) => readonly [Snapshot, unknown];
  readonly transition: (machine: object, snapshot: Snapshot, event: Event) => readonly [Snapshot, unknown];
}

export async function enterXState(load: Import): Promise<Contestants> {
  const { createActor, createMachine, initialTransition, transition }: XState = await load("xstate");
  const machine = createMachine({
    initial,
    states: Object.fromEntries(
      states.map(({ name, begins, end }) => [
        name,
        {
          on: {
            ...Object.fromEntries(begins.map((state) => [state, state])),
            ...(end === undefined ? {} : { END: end }),
          },
        },
      ]),
    ),
  });
  const steps = events.map((type) => ({ type }));
  const pure = (times: number) => {
    let [snapshot] = initialTransition(machine);
    let done = 0;
    for (let round = 0; round < times; round++) {
      for (const step of steps) {
        const before = snapshot.value;
        [snapshot] = transition(machine, snapshot, step);
        if (snapshot.value !== before) done++;
      }
    }
    return done / 2;
  };
  const acting = (times: number) => {
    const actor = createActor(machine).start();
    let done = 0;
    for (let round = 0; round < times; round++) {
      for (const step of steps) {
        const before = actor.getSnapshot().value;
        actor.send(step);
        if (actor.getSnapshot().value !== before) done++;
      }
    }
    return done / 2;
  };
  const refused = (times: number) => {
    const [snapshot] = initialTransition(machine);
    const event = { type: forbidden };
    let allowed = 0;
    for (let index = 0; index < times; index++) if (snapshot.can(event)) allowed++;
    return allowed;
  };
  return {
    tours: [touring("xstate, transition()", pure), touring("xstate, actor", acting)],
    refusals: [refusing("xstate, can()", refused)],
  };
}
