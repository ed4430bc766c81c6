import type { Report } from "./report.js";

/** A benchmark: its folder says all there is to say about it. */
export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  run(options: BenchmarkOptions): Report | Promise<Report>;
}

export interface BenchmarkOptions {
  /** usual; `full` repeats more often; `smoke` only tells whether everything works: once each, tiny, and no peers. */
  readonly effort: "usual" | "full" | "smoke";
  /** The folder that peers are installed into. */
  readonly peers: string;
  /** A folder for whatever the benchmark writes; removed afterwards. */
  readonly work: string;
  /** Tells what is going on, on stderr. */
  readonly progress: (text: string) => void;
}
