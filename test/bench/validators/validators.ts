import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import type { Timing } from "../codecs/timing.js";
import { compare, goal, OWN, SMOKE } from "../compare.js";
import { headline } from "../headline.js";
import type { Report } from "../report.js";
import { costOf } from "./cost.js";
import { loadOthers } from "./others.js";
import { handWritten, own } from "./own.js";
import { load, type Program } from "./program.js";

/** How much is measured: rounds, the length of a turn in milliseconds, and how often each is loaded. */
const efforts = {
  usual: { rounds: 15, turn: 20, loads: 7 },
  full: { rounds: 45, turn: 40, loads: 21 },
  smoke: { rounds: 1, turn: 0.1, loads: 1 },
} as const;

/** How much longer than typia's generated code it may take. */
const FACTOR = 1.3;

export const validatorsBenchmark: Benchmark = {
  name: "validators",
  summary: "how long checking a UPMSG takes, beside a checker by hand and other libraries, and what it costs",

  async run({ effort, peers: root, work, progress }: BenchmarkOptions): Promise<Report> {
    const measure = efforts[effort];
    if (effort !== "smoke") progress(`setting up peers in ${root}`);
    const others = effort === "smoke" ? { loaded: [], skipped: [] } : await loadOthers(root);
    const here = async (program: Program) => {
      const folder = join(work, program.name);
      mkdirSync(folder);
      return load(program, folder);
    };
    const loaded = [await here(own), await here(handWritten), ...others.loaded];
    progress(`timing, ${measure.rounds} rounds`);
    const goals = { valid: validGoals, invalid: () => [] } as const;
    const titles = {
      valid: "A valid UPMSG, of 19 values in 7 structs",
      invalid: "A UPMSG with a mistake, in one of 4 places: which?",
    } as const;
    const tables = (["valid", "invalid"] as const).map((kind) =>
      compare(
        {
          title: titles[kind],
          contestants: loaded.map((one) => one[kind]),
          skipped: kind === "valid" ? others.skipped : [],
          goalsOf: goals[kind],
        },
        measure,
      ),
    );
    progress(`bundling and loading, ${measure.loads} times each`);
    return {
      tables: [...tables, await costOf(loaded, measure.loads, work)],
      main: headline("a valid UPMSG, of 19 values in 7 structs", tables[0]!, "ns", OWN),
      notes: [
        ...(effort === "smoke" ? [SMOKE] : []),
        "ns is the median for one message; 16 take turns. Mistakes are an unknown flag, a number out of range, a member that is missing, and an array in the place of bytes.",
        "The checker by hand names the member, ours the rule and its text as well. The length of bytes, of which there are twelve, is checked by all but typia, which has no words for it.",
        "ms to load is the least time of a process that loads the program and checks a message, less that of bare Node.",
      ],
    };
  },
};

function validGoals(timings: ReadonlyMap<string, Timing>): readonly string[] {
  const ours = timings.get(OWN)!.median;
  const hand = timings.get(handWritten.name)!.median;
  const typia = timings.get("typia, generated")?.median;
  return [
    goal("at most by hand", ours <= hand),
    ...(typia === undefined ? [] : [goal(`at most ${FACTOR} x typia`, ours <= FACTOR * typia)]),
  ];
}
