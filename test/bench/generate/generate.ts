import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { type Contestant, timeProcesses } from "../harness.js";
import { headline } from "../headline.js";
import type { Cell, Report, Table } from "../report.js";
import { chartOf } from "../scale/chart.js";
import { type Curve, measureCurve } from "./curve.js";
import { goalsOf } from "./goals.js";
import { renderInputs } from "./inputs.js";
import { otherContestants } from "./others.js";
import { bareNode, ownContestants } from "./own.js";
import { describeSchema, usualSize } from "./schema.js";

/** How much is measured. */
const efforts = {
  usual: { size: usualSize, rounds: 5, sizes: [10, 100, 500, 1000, 2000], curveRounds: 2 },
  full: { size: usualSize, rounds: 15, sizes: [10, 100, 500, 1000, 2000], curveRounds: 7 },
  smoke: { size: { structs: 4, methods: 6, states: 3 }, rounds: 1, sizes: [4, 8, 12], curveRounds: 1 },
} as const;

/** Growth with size counts as linear up to here; the rest is what repeated runs differ by. */
const LINEAR = 1.1;

export const generateBenchmark: Benchmark = {
  name: "generate",
  summary: "how long the generator takes, beside others, as whole processes",

  run({ effort, peers, work, progress }: BenchmarkOptions): Report {
    const { size, rounds, sizes, curveRounds } = efforts[effort];
    const inputs = renderInputs(describeSchema(size));
    const own = ownContestants(inputs.idl, work);
    const skipped = new Map(own.skipped);
    const others: Contestant[] = [];
    if (effort !== "smoke") {
      progress(`setting up peers in ${peers}`);
      for (const entry of otherContestants(inputs, work, peers)) {
        if ("contestant" in entry) others.push(entry.contestant);
        else skipped.set(entry.name, entry.skipped);
      }
    }
    const contestants = [bareNode(work), ...own.contestants, ...others];
    progress(`timing ${contestants.length} command lines, ${rounds} times each`);
    const title = `${size.structs} structs, ${size.methods} methods, ${size.states} states; whole processes`;
    const table = compare(title, contestants, rounds, skipped, others);
    progress(`timing ${sizes.join(", ")} structs, ${curveRounds} times each`);
    const curve = measureCurve(sizes, curveRounds, work);
    const linear = curve.exponent <= LINEAR ? "yes" : "no";
    const growth = `Goal: time grows linearly with the structs. It grows with the power ${curve.exponent.toFixed(2)}: ${linear}.`;
    return {
      tables: [table, curve.table],
      charts: new Map([["structs.svg", structChart(curve)]]),
      main: ["iostx check", "iostx generate --no-verify", "iostx generate"].flatMap((name) =>
        headline(
          `\`${name}\`, ${size.structs} structs`,
          table,
          "ms",
          name,
          (name === "iostx check" ? contestants.slice(0, 1) : others).map((other) => other.name),
        ),
      ),
      notes: [
        ...(effort === "smoke"
          ? ["This was a smoke test: the figures and the goals mean nothing."]
          : [growth]),
        "ms is the median; peak MB is that of the largest Node process, and nothing for native programs.",
        "tsp writes OpenAPI, and no TypeScript: a generator of code would have to run after it.",
        "iostx also reads and verifies the machine, which the others have no words for, and generates what enforces it.",
      ],
    };
  },
};

function structChart({ points }: Curve): string {
  const curve = points.map(({ structs: size, net, memory = 0 }) => ({
    ...{ size, milliseconds: Math.max(net, 0.1), growth: memory },
  }));
  return chartOf("Structs in an IDL", "structs", [{ name: "iostx generate --no-verify", points: curve }]);
}

/** Times all contestants side by side. */
function compare(
  title: string,
  contestants: readonly Contestant[],
  rounds: number,
  skipped: ReadonlyMap<string, string>,
  peers: readonly Contestant[],
): Table {
  const timings = timeProcesses(contestants, rounds);
  const bare = timings.get(contestants[0]!.name)!.median;
  const names = peers.map(({ name }) => name);
  const rows = contestants.map(({ name }): Cell[] => {
    const { median, least, most, memory } = timings.get(name)!;
    const goals = goalsOf(name, timings, bare, names).map(
      ({ text, met }) => `${text}: ${met ? "yes" : "no"}`,
    );
    const peak = memory === undefined ? null : memory / 2 ** 20;
    return [name, median, `${least.toFixed(0)} to ${most.toFixed(0)}`, median / bare, peak, goals.join(", ")];
  });
  const left = [...skipped].map(([name, reason]): Cell[] => [
    name,
    null,
    "",
    null,
    null,
    `skipped: ${reason}`,
  ]);
  const columns = [
    { name: "command" },
    { name: "ms", digits: 0 },
    { name: "least to most" },
    { name: "x bare node", digits: 2 },
    { name: "peak MB", digits: 0 },
    { name: "goal" },
  ];
  return { title, columns, rows: [...rows, ...left] };
}
