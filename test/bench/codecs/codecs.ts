import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { BenchmarkError } from "../harness.js";
import type { Cell, Report, Table } from "../report.js";
import { handWritten } from "./by-hand.js";
import type { Contestant } from "./contestant.js";
import { goalsOf, type Work } from "./goals.js";
import { loadPeers } from "./others.js";
import { generated, OWN } from "./own.js";
import { timeCode } from "./timing.js";

/** How much is measured: how many rounds, and how long a turn in them takes, in milliseconds. */
const efforts = {
  usual: { rounds: 15, turn: 20 },
  full: { rounds: 45, turn: 40 },
  smoke: { rounds: 1, turn: 0.1 },
} as const;

const titles: Readonly<Record<Work, string>> = {
  view: "A view of UPMSG on x64: made, three members read",
  decode: "UPMSG: 224 bytes to an object with 12 byte arrays",
  encode: "UPMSG: the object to 224 bytes, into a buffer that is there",
};

export const codecsBenchmark: Benchmark = {
  name: "codecs",
  summary: "how long views, decoding and encoding take, beside code by hand and others, in one process",

  async run({ effort, peers: root, progress }: BenchmarkOptions): Promise<Report> {
    const { rounds, turn } = efforts[effort];
    if (effort !== "smoke") progress(`setting up peers in ${root}`);
    const peers = effort === "smoke" ? [] : await loadPeers(root);
    const tables = (["view", "decode", "encode"] as const).map((work) => {
      progress(`timing ${work}, ${rounds} rounds`);
      const others = peers.flatMap((peer) => peer.contestants?.[work] ?? []);
      const contestants = [...generated[work], ...handWritten[work], ...others];
      const skipped = work === "view" ? [] : peers.filter(({ reason }) => reason !== undefined);
      return compare(work, contestants, rounds, turn, skipped);
    });
    return {
      tables,
      notes: [
        ...(effort === "smoke" ? ["This was a smoke test: the figures and the goals mean nothing."] : []),
        "ns is the median for one time.",
        "Code by hand is for this struct of this processor alone. Like ours it looks at the bounds, but at no value.",
        "Peers other than protobuf-es read and write the same 224 bytes, with addresses as numbers; protobuf-es has a format of its own.",
      ],
    };
  },
};

/** Times all contestants side by side. */
function compare(
  work: Work,
  contestants: readonly Contestant[],
  rounds: number,
  turn: number,
  skipped: readonly { readonly name: string; readonly reason?: string }[],
): Table {
  for (const { name, check } of contestants) {
    const fault = check();
    if (fault !== undefined) throw new BenchmarkError(`${name}: ${fault}`);
  }
  const timings = timeCode(contestants, rounds, turn);
  const own = timings.get(OWN)!.median;
  const rows = contestants.map(({ name }): Cell[] => {
    const { median, least, most } = timings.get(name)!;
    const goals = name === OWN ? goalsOf(work, timings).join(", ") : "";
    return [name, median, `${least.toFixed(1)} to ${most.toFixed(1)}`, median / own, goals];
  });
  const left = skipped.map(({ name, reason }): Cell[] => [name, null, "", null, `skipped: ${reason}`]);
  const columns = [
    { name: "code" },
    { name: "ns", digits: 1 },
    { name: "least to most" },
    { name: "x iostx", digits: 2 },
    { name: "goal" },
  ];
  return { title: titles[work], columns, rows: [...rows, ...left] };
}
