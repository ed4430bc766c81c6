import type { Timing } from "../harness.js";

/** What is aimed at, and whether it was reached. Printed beside the figures and never asserted: machines differ. */
export interface Goal {
  readonly text: string;
  readonly met: boolean;
}

/** Against bare Node, at most: a command that only looks, and a full run without verification. */
const LOOKING = 1.6;
const GENERATING = 3.5;

const looking: readonly string[] = [
  "iostx generate, nothing to do",
  "iostx check",
  "iostx lint",
  "iostx format --check",
];

/** The goals of a contestant. */
export function goalsOf(
  name: string,
  timings: ReadonlyMap<string, Timing>,
  bare: number,
  peers: readonly string[],
): readonly Goal[] {
  const own = timings.get(name)!.median;
  const atMost = (factor: number): Goal => ({ text: `at most ${factor} x`, met: own <= factor * bare });
  const faster = (text: string, others: readonly string[]): readonly Goal[] => {
    const times = others.flatMap((other) => timings.get(other)?.median ?? []);
    return times.length === 0 ? [] : [{ text, met: own < Math.min(...times) }];
  };
  if (looking.includes(name)) return [atMost(LOOKING)];
  if (name === "iostx generate --no-verify")
    return [atMost(GENERATING), ...faster("faster than all peers", peers)];
  if (name === "iostx generate")
    return faster(
      "faster than tsp",
      peers.filter((peer) => peer.startsWith("tsp")),
    );
  return [];
}
