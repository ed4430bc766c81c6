import { openNative } from "iostx/native";
import koffi from "koffi";
import { build, missing } from "../../generated/native/build.js";
import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { timeCode } from "../codecs/timing.js";
import { headline } from "../headline.js";
import type { Report, Table } from "../report.js";

/** How much is measured: how many rounds, and how long a turn in them takes, in milliseconds. */
const efforts = {
  usual: { rounds: 15, turn: 20 },
  full: { rounds: 45, turn: 40 },
  smoke: { rounds: 1, turn: 0.1 },
} as const;

/** A call through the client may take so many times as long as one through koffi alone. */
const GOAL = 1.5;

/** The slot of SetSyncResult. */
const SLOT = 9;

export const nativeBenchmark: Benchmark = {
  name: "native",
  summary: "how long a call of a COM object takes, beside the same call with koffi alone, in one process",

  run({ effort, progress }: BenchmarkOptions): Report {
    if (missing !== undefined) return { tables: [], notes: [`skipped: ${missing}`] };
    const { rounds, turn } = efforts[effort];
    const library = build("store");
    const address = library.func("make_store", "uintptr", [])() as number;
    const opened = openNative(address, "IOSTX", { koffi });
    const vtable = Number(koffi.decode(address, "uintptr"));
    const entry = Number(koffi.decode(vtable + SLOT * koffi.sizeof("void *"), "uintptr"));
    const bare = koffi.decode(entry, koffi.proto(null, "uint32", ["uintptr", "uint32"])) as (
      self: number,
      code: number,
    ) => number;
    const { object } = opened;
    const check = () => undefined;
    const repeat = (work: () => unknown) => (times: number) => {
      let sum = 0;
      for (let index = 0; index < times; index++) sum += work() as number;
      return sum;
    };
    progress(`timing calls, ${rounds} rounds`);
    const timings = timeCode(
      [
        { name: "iostx/native", check, run: repeat(() => object.SetSyncResult(0)) },
        { name: "koffi", check, run: repeat(() => bare(address, 0)) },
      ],
      rounds,
      turn,
    );
    opened.close();
    library.func("release_store", "uint32", ["uintptr"])(address);
    const own = timings.get("iostx/native")!;
    const other = timings.get("koffi")!;
    const ratio = own.median / other.median;
    const columns = [
      { name: "code" },
      { name: "ns", digits: 1 },
      { name: "x koffi", digits: 2 },
      { name: "goal" },
    ];
    const verdict = `${ratio <= GOAL ? "met" : "missed"}: at most ${GOAL} x koffi`;
    const table: Table = {
      title: "SetSyncResult of a store in C++",
      columns,
      rows: [
        ["iostx/native", own.median, ratio, verdict],
        ["koffi", other.median, 1, ""],
      ],
    };
    return {
      tables: [table],
      main: headline("SetSyncResult of a store in C++", table, "ns", "iostx/native"),
      notes: effort === "smoke" ? ["This was a smoke test: the figures and the goals mean nothing."] : [],
    };
  },
};
