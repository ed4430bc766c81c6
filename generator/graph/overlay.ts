import type { Edge } from "./edges.js";
import type { Walk } from "./walk.js";

/** How often, as diagrams write it. */
export function times(count: number): string {
  return `${count}\u00d7`;
}

/** What a trace says about a state, in words that diagrams use as classes. */
export function marksOf(state: string, walk: Walk): string[] {
  return [
    walk.visits.has(state) ? "visited" : "unvisited",
    ...(walk.failures.has(state) ? ["failed"] : []),
    ...(walk.last === state ? ["last"] : []),
  ];
}

/** The label of a way: what it takes, and how often it was gone. */
export function labelOf({ when, by }: Edge, count = 0): string {
  const condition = when === undefined ? by : `with ${when}`;
  return [condition, count > 0 ? times(count) : undefined].filter((part) => part !== undefined).join(" ");
}

/** What a legend says below its signs: what failed where, and what the machine does not have. */
export function remarksOf({ failures, strays, last }: Walk): string[] {
  return [
    ...[...failures].flatMap(([state, texts]) =>
      [...texts].map(([text, count]) => `${state}: ${text}${count > 1 ? `, ${times(count)}` : ""}`),
    ),
    ...strays.map(({ from, to, count }) => `not a way of the machine: ${from} to ${to}, ${times(count)}`),
    ...(last === undefined ? ["the trace has no transition"] : [`the trace ends in ${last}`]),
  ];
}
