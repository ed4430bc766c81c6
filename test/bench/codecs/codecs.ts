import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { compare, OWN, SMOKE } from "../compare.js";
import { headline } from "../headline.js";
import { skippedOf } from "../peers.js";
import type { Report, Table } from "../report.js";
import { handWritten } from "./by-hand.js";
import { goalsOf, type Work } from "./goals.js";
import { loadPeers } from "./others.js";
import { generated } from "./own.js";

/** How much is measured: how many rounds, and how long a turn in them takes, in milliseconds. */
const efforts = {
  usual: { rounds: 15, turn: 20 },
  full: { rounds: 45, turn: 40 },
  smoke: { rounds: 1, turn: 0.1 },
} as const;

const titles: Readonly<Record<Work, string>> = {
  view: "A view of UPMSG on x64: made, three members read",
  decode: "UPMSG: 224 bytes to an object with 12 byte arrays and 2 empty ones",
  encode: "UPMSG: the object to 224 bytes, into bytes that are there, where nothing else is said",
};

/** Those that stand for all others where there is little room. */
const FEW = ["by hand", "protobuf-es", "koffi"];

export const codecsBenchmark: Benchmark = {
  name: "codecs",
  summary: "how long views, decoding and encoding take, beside code by hand and others, in one process",

  async run({ effort, peers: root, progress }: BenchmarkOptions): Promise<Report> {
    const measure = efforts[effort];
    if (effort !== "smoke") progress(`setting up peers in ${root}`);
    const peers = effort === "smoke" ? [] : await loadPeers(root);
    const tables = (["view", "decode", "encode"] as const).map((work) => {
      progress(`timing ${work}, ${measure.rounds} rounds`);
      const others = peers.flatMap((peer) => peer.contestants?.[work] ?? []);
      const contestants = [...generated[work], ...handWritten[work], ...others];
      const skipped = work === "view" ? [] : skippedOf(peers);
      const title = titles[work];
      return compare({ title, contestants, skipped, goalsOf: (timings) => goalsOf(work, timings) }, measure);
    });
    const [view, decode, encode] = tables as [Table, Table, Table];
    return {
      tables,
      main: [
        ...headline("a view of UPMSG, three members read", view, "ns", OWN, [
          "by hand",
          "flatbuffers struct",
        ]),
        ...headline("UPMSG from bytes", decode, "ns", OWN, FEW),
        ...headline("UPMSG to bytes", encode, "ns", OWN, FEW),
      ],
      notes: [
        ...(effort === "smoke" ? [SMOKE] : []),
        "ns is the median for one time.",
        "Code by hand is for this struct of this processor alone. Like ours it looks at the bounds, but at no number.",
        "New bytes are memory outside of the heap of V8, and its collection counts. protobuf-es, restructure and typed-struct make new bytes each time: they have no other way.",
        "Peers other than protobuf-es read and write the same 224 bytes, with addresses as numbers; protobuf-es has a format of its own.",
      ],
    };
  },
};
