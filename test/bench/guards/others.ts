import type { Contestant } from "../codecs/contestant.js";
import type { Entry } from "../peers.js";
import { enterRobot } from "./others/robot3.js";
import { enterXState } from "./others/xstate.js";

/** How a peer makes the tour, and refuses what is forbidden. */
export interface Contestants {
  readonly tours: readonly Contestant[];
  readonly refusals: readonly Contestant[];
}

export const entries: readonly Entry<Contestants>[] = [
  { name: "xstate", packages: { xstate: "5.33.2" }, enter: enterXState },
  { name: "robot3", packages: { robot3: "1.4.0" }, enter: enterRobot },
];
