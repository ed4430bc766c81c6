import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { compare, goal, OWN, SMOKE } from "../compare.js";
import { headline } from "../headline.js";
import { enterPeers, skippedOf } from "../peers.js";
import type { Report } from "../report.js";
import { growth } from "./heap.js";
import { entries } from "./others.js";
import { generated, handWritten, refusals, tourWithGuard } from "./own.js";
import { transitions } from "./tour.js";

/** How much is measured: how many rounds, and how long a turn in them takes, in milliseconds. */
const efforts = {
  usual: { rounds: 15, turn: 20, tours: 100_000 },
  full: { rounds: 45, turn: 40, tours: 1_000_000 },
  smoke: { rounds: 1, turn: 0.1, tours: 100 },
} as const;

/** What is aimed at. */
const FACTOR = 1.5;
const GROWTH = 2 ** 20;

export const guardsBenchmark: Benchmark = {
  name: "guards",
  summary: "how long a transition takes, beside a table by hand and state libraries, in one process",

  async run({ effort, peers: root, progress }: BenchmarkOptions): Promise<Report> {
    const measure = efforts[effort];
    if (effort !== "smoke") progress(`setting up peers in ${root}`);
    const peers = effort === "smoke" ? [] : await enterPeers(entries, root);
    const skipped = skippedOf(peers);
    progress(`measuring the heap, ${measure.tours} tours`);
    const grown = growth(tourWithGuard, measure.tours);
    progress(`timing, ${measure.rounds} rounds`);
    const goalsOf = (timings: ReadonlyMap<string, { readonly median: number }>) => [
      goal(
        `at most ${FACTOR} x by hand`,
        timings.get("iostx")!.median <= FACTOR * timings.get("by hand")!.median,
      ),
    ];
    const tours = {
      title: "A transition: begin, result and end, with all checks",
      contestants: [
        ...generated,
        ...handWritten,
        ...peers.flatMap(({ contestants }) => contestants?.tours ?? []),
      ],
      skipped,
      goalsOf,
    };
    const refused = {
      title: "A refusal: may this state be begun here? No",
      contestants: [...refusals, ...peers.flatMap(({ contestants }) => contestants?.refusals ?? [])],
      skipped: [],
      goalsOf,
    };
    const done = (measure.tours * transitions).toLocaleString("en-US");
    const table = compare(tours, measure);
    return {
      tables: [table, compare(refused, measure)],
      main: headline("a transition of the state machine, checked", table, "ns", OWN),
      notes: [
        ...(effort === "smoke" ? [SMOKE] : []),
        goal(
          `Goal: no allocation. Over ${done} transitions the heap grew by ${Math.round(grown / 1024)} KB`,
          grown < GROWTH,
        ),
        "A tour enters ten states depth first and leaves them; ns is the median for one of its ten transitions.",
        "The table by hand is for this machine alone and checks the same. The peers do not look whether the result is set, nor whether InitSync came first.",
      ],
    };
  },
};
