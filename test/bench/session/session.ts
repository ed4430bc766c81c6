import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { goal, SMOKE } from "../compare.js";
import { BenchmarkError, spread } from "../harness.js";
import { headline } from "../headline.js";
import type { Cell, Report, Table } from "../report.js";
import { type Place, prepare } from "./store.js";
import { type Walk, walkBare, walkClient, walkSession } from "./walks.js";

/** How much is measured. */
const efforts = {
  usual: { messages: 1000, rounds: 25 },
  full: { messages: 1000, rounds: 100 },
  smoke: { messages: 10, rounds: 1 },
} as const;

interface Layer {
  readonly name: string;
  readonly walk: Walk;
  /** How much slower than the bare store it may be. */
  readonly most?: number;
}

const layers: readonly Layer[] = [
  { name: "bare store", walk: walkBare },
  { name: "client, validation off", walk: walkClient({ validate: false }) },
  { name: "session, validation off", walk: walkSession({ validate: false }), most: 15 },
  { name: "client, validation on", walk: walkClient({}) },
  { name: "session, validation on", walk: walkSession({}), most: 40 },
];

/** How many rounds are not counted. */
const WARM_UP = 5;

/** From where messages are uploaded, and whether they are read. */
const uploads = [
  ["memory", true],
  ["memory", false],
  ["SQLite", true],
] as const;

export const sessionBenchmark: Benchmark = {
  name: "session",
  summary: "how much longer an upload takes through client and session than on the bare store",

  async run({ effort, work, progress }: BenchmarkOptions): Promise<Report> {
    const { messages, rounds } = efforts[effort];
    const tables: Table[] = [];
    for (const [place, reads] of uploads) {
      progress(`timing uploads from ${place}, ${rounds} rounds`);
      tables.push(await compareLayers(place, reads, messages, rounds, work));
    }
    return {
      tables,
      main: tables.flatMap((table, index) => {
        const [place, reads] = uploads[index]!;
        const what = `a message uploaded from ${place}${reads ? "" : ", not read"}, through the session, checked`;
        return headline(what, table, "µs", "session, validation on", ["bare store"]);
      }),
      notes: [
        ...(effort === "smoke" ? [SMOKE] : []),
        `µs is the lower quartile of the processor time for one of ${messages.toLocaleString("en-US")} messages of 2 KB in a folder, all of them new: from InitSync until all are acknowledged.`,
        "Below all layers is the same store, made of OstxStore: it follows the machine and checks the structs itself. All wait for each answer, as a caller of IOSTX does.",
      ],
    };
  },
};

async function compareLayers(
  place: Place,
  reads: boolean,
  messages: number,
  rounds: number,
  work: string,
): Promise<Table> {
  const taken = new Map(layers.map((layer) => [layer, [] as number[]]));
  // Rounds that are not counted: until then code is being compiled.
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let turn = 0; turn < layers.length; turn++) {
      const layer = layers[(turn + round + WARM_UP) % layers.length]!;
      const took = await timeWalk(layer, place, reads, messages, work);
      if (round >= 0) taken.get(layer)!.push(took / messages);
    }
  }
  const bare = lowerQuartile(taken.get(layers[0]!)!);
  const rows = layers.map((layer): Cell[] => {
    const { least, most } = spread(taken.get(layer)!);
    const usual = lowerQuartile(taken.get(layer)!);
    const more = (usual / bare - 1) * 100;
    const goals = layer.most !== undefined ? goal(`at most ${layer.most} % more`, more <= layer.most) : "";
    const range = `${least.toFixed(1)} to ${most.toFixed(1)}`;
    return [layer.name, usual, range, usual - bare, more, goals];
  });
  const columns = [
    { name: "layer" },
    { name: "µs", digits: 1 },
    { name: "least to most" },
    { name: "µs more", digits: 1 },
    { name: "% more", digits: 0 },
    { name: "goal" },
  ];
  const what = reads ? "each read as a server takes it" : "none read";
  return { title: `Messages out of a store in ${place}, ${what}`, columns, rows };
}

/** What a quarter of the runs takes less than: the collection of garbage falls on some walks and not on others. */
function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 2]!;
}

/** Microseconds of processor time. */
async function timeWalk(
  { name, walk }: Layer,
  place: Place,
  reads: boolean,
  messages: number,
  work: string,
): Promise<number> {
  const { store, pending, close } = prepare(place, messages, work);
  const start = process.cpuUsage();
  await walk(store, reads);
  const { user, system } = process.cpuUsage(start);
  if (pending() > 0) throw new BenchmarkError(`${name}: ${pending()} messages are pending still`);
  close();
  return user + system;
}
