import { goal, OWN } from "../compare.js";
import type { Timing } from "./timing.js";

export type Work = "view" | "decode" | "encode";

/** What is aimed at. Printed beside the figures and never asserted: machines differ. */
const FACTOR = 1.3;
const AHEAD = 10;

/** The peers that decoding and encoding aims to be ten times ahead of. */
const BEHIND = ["koffi", "restructure", "typed-struct", "typed-binary", "protobuf-es"];

/** The goals of the generated code, and whether they are met. */
export function goalsOf(work: Work, timings: ReadonlyMap<string, Timing>): readonly string[] {
  const own = timings.get(OWN)!.median;
  const hand = timings.get("by hand")!.median;
  const atMost = goal(`at most ${FACTOR} x by hand`, own <= FACTOR * hand);
  const flatbuffers = timings.get("flatbuffers struct")?.median;
  if (work === "view") {
    return flatbuffers === undefined
      ? [atMost]
      : [atMost, goal("ahead of FlatBuffers' struct", own < flatbuffers)];
  }
  const peers = BEHIND.flatMap((name) => timings.get(name)?.median ?? []);
  return peers.length === 0
    ? [atMost]
    : [atMost, goal("10 x ahead of all", own * AHEAD <= Math.min(...peers))];
}
