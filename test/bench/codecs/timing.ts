import { spread } from "../harness.js";
import type { Contestant } from "./contestant.js";

/**
 * Nanoseconds for one time: of processor time, the collection of garbage included. Unlike time on the clock, it does not
 * count what other processes do meanwhile.
 */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Times code in this process. All contestants take their turn in each round, and each round begins with another one, so
 * that whatever else the machine does hits all alike. Each runs as often as fills its turn.
 */
export function timeCode(
  contestants: readonly Contestant[],
  rounds: number,
  turn: number,
): Map<string, Timing> {
  const times = new Map(contestants.map((one) => [one, calibrate(one, turn)]));
  const taken = new Map(contestants.map((one) => [one, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < contestants.length; index++) {
      const one = contestants[(index + round) % contestants.length]!;
      taken.get(one)!.push(timeOnce(one, times.get(one)!));
    }
  }
  return new Map([...taken].map(([{ name }, list]) => [name, spread(list)]));
}

/** Warms a contestant up, and finds out how often it runs in a turn of so many milliseconds. */
function calibrate(one: Contestant, turn: number): number {
  let times = 1;
  for (let took = 0; took < turn; ) {
    times *= 2;
    // The better of two: whatever else the machine does must not pass for work.
    took = (Math.min(timeOnce(one, times), timeOnce(one, times)) * times) / 1e6;
  }
  return times;
}

/** What the runs return is kept, so that no compiler can leave them out. */
let kept = 0;

function timeOnce({ run }: Contestant, times: number): number {
  const start = process.cpuUsage();
  kept += run(times);
  const { user, system } = process.cpuUsage(start);
  if (Number.isNaN(kept)) throw new Error("a contestant returns no number");
  return ((user + system) * 1000) / times;
}
