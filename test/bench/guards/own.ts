import { failed, SYNCSTATE, SyncGuard } from "iostx";
import type { Contestant } from "../codecs/contestant.js";
import { OWN } from "../compare.js";
import { HandWrittenTable } from "./by-hand.js";
import { END, tour, transitions } from "./tour.js";

/** What nobody may begin in the initial state. */
const FORBIDDEN = SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE;

/** Makes tours; returns how many transitions were allowed, which is all of them. */
export function tourWithGuard(times: number): number {
  const guard = new SyncGuard();
  if (!failed(guard.canInit())) guard.init();
  let done = 0;
  for (let round = 0; round < times; round++) {
    for (let step = 0; step < tour.length; step++) {
      const state = tour[step]!;
      if (state === END) {
        if (failed(guard.canSetResult())) continue;
        guard.setResult();
        if (failed(guard.canEnd())) continue;
        guard.end();
        done++;
      } else if (!failed(guard.canBegin(state, 0))) guard.begin(state as SYNCSTATE);
    }
  }
  return done;
}

function tourByHand(times: number): number {
  const table = new HandWrittenTable();
  table.init();
  let done = 0;
  for (let round = 0; round < times; round++) {
    for (let step = 0; step < tour.length; step++) {
      const state = tour[step]!;
      if (state === END) {
        if (table.setResult() && table.end()) done++;
      } else table.begin(state, 0);
    }
  }
  return done;
}

/** Tours that are made, with what says whether all steps were allowed. */
export function touring(name: string, run: (times: number) => number): Contestant {
  return {
    name,
    // Whoever times it counts transitions.
    run: (times) => run(Math.ceil(times / transitions)),
    check: () => {
      const done = run(2);
      return done === 2 * transitions ? undefined : `allows ${done} of ${2 * transitions} transitions`;
    },
  };
}

/** Questions whether something forbidden may be begun. `run` returns how often the answer was yes. */
export function refusing(name: string, run: (times: number) => number): Contestant {
  return { name, run, check: () => (run(2) === 0 ? undefined : "allows what is forbidden") };
}

export const generated: readonly Contestant[] = [touring(OWN, tourWithGuard)];

export const handWritten: readonly Contestant[] = [touring("by hand", tourByHand)];

export const refusals: readonly Contestant[] = [
  refusing(OWN, (times) => {
    const guard = new SyncGuard();
    guard.init();
    let allowed = 0;
    for (let index = 0; index < times; index++) if (!failed(guard.canBegin(FORBIDDEN, index & 8))) allowed++;
    return allowed;
  }),
  refusing(`${OWN}, with the error that explains it`, (times) => {
    const guard = new SyncGuard();
    guard.init();
    let allowed = 0;
    for (let index = 0; index < times; index++)
      if (guard.explainBegin(FORBIDDEN).allowed.length === 0) allowed++;
    return allowed;
  }),
  refusing("by hand", (times) => {
    const table = new HandWrittenTable();
    table.init();
    let allowed = 0;
    for (let index = 0; index < times; index++) if (table.begin(FORBIDDEN, index & 8)) allowed++;
    return allowed;
  }),
];
