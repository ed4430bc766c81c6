import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Dovecot, dovecotMissing, startDovecot } from "../../examples/servers/imap/dovecot.js";
import type { Benchmark, BenchmarkOptions } from "../benchmark.js";
import { type Contestant, type Timing, timeProcesses } from "../harness.js";
import { headline } from "../headline.js";
import type { Report, Table } from "../report.js";
import { checkStore, checkUpload } from "./check.js";
import { fillMaildir, fillStore, giveToServer } from "./mail.js";
import { mailboxOf, mbsync, mirror, rawPull } from "./places.js";
import { countCommands } from "./round-trips.js";
import { GOALS, memoryTable, quietTable, speedTable } from "./tables.js";

/** How much is measured. */
const efforts = {
  usual: { few: 1_000, many: 10_000, up: 2_000, rounds: 2, quietRounds: 9 },
  full: { few: 1_000, many: 10_000, up: 10_000, rounds: 5, quietRounds: 31 },
  smoke: { few: 5, many: 20, up: 20, rounds: 1, quietRounds: 1 },
} as const;

export const imapBenchmark: Benchmark = {
  name: "imap",
  summary: "a mailbox on an IMAP server, mirrored into a store and back, beside mbsync",

  async run({ effort, work, progress }: BenchmarkOptions): Promise<Report> {
    const missing = dovecotMissing();
    if (missing !== undefined) return { tables: [], notes: [`Not measured: ${missing}.`] };
    const dovecot = await startDovecot({ durable: true });
    try {
      return await measure(dovecot, { ...efforts[effort], effort, work, progress });
    } finally {
      await dovecot.stop();
    }
  },
};

interface Task extends Pick<BenchmarkOptions, "effort" | "work" | "progress"> {
  readonly few: number;
  readonly many: number;
  /** How many go up: the disk is waited for with each one. */
  readonly up: number;
  readonly rounds: number;
  readonly quietRounds: number;
}

/** Whose mailboxes they are: those to be read, and those to be filled. */
const USERS = { many: "many", few: "few", mirror: "filled-by-mirror", mbsync: "filled-by-mbsync" } as const;

const NAMES = { mirror: "mirror", mbsync: "mbsync", raw: "imapflow and inserts" } as const;

async function measure(dovecot: Dovecot, task: Task): Promise<Report> {
  const { few, many, up, rounds, quietRounds, effort, work, progress } = task;
  const peer = effort === "smoke" ? "a smoke test has no peers" : mbsyncMissing();
  const folderOf = (name: string): string => join(work, name);

  progress(`filling mailboxes with ${few} and ${many} messages`);
  for (const [user, count] of [
    [USERS.few, few],
    [USERS.many, many],
  ] as const) {
    const mailbox = mailboxOf(dovecot, user);
    fillMaildir(mailbox, count);
    giveToServer(mailbox);
  }
  const withPeer = (contestants: readonly Contestant[], theirs: () => Contestant): readonly Contestant[] =>
    peer === undefined ? [...contestants, theirs()] : contestants;

  progress(`pulling ${many} messages, ${rounds} times each`);
  const pulled = { folder: folderOf("pulled"), user: USERS.many };
  const pulledByPeer = { folder: folderOf("pulled-by-mbsync"), user: USERS.many };
  const pull = timeProcesses(
    withPeer(
      [
        mirror(NAMES.mirror, pulled, dovecot),
        rawPull(NAMES.raw, { folder: folderOf("raw"), user: USERS.many }, dovecot),
      ],
      () => mbsync(NAMES.mbsync, pulledByPeer, dovecot),
    ),
    rounds,
  );
  checkStore(join(pulled.folder, "store.db"), many);

  progress(`looking for changes where there are none, ${quietRounds} times each`);
  const quiet = timeProcesses(
    withPeer([mirror(NAMES.mirror, pulled, dovecot, true)], () =>
      mbsync(NAMES.mbsync, pulledByPeer, dovecot, true),
    ),
    quietRounds,
  );
  const commands = await countCommands({ folder: folderOf("counted"), user: USERS.few }, dovecot);

  progress(`pushing ${up} messages, ${rounds} times each`);
  const full = folderOf("full");
  const fullMaildir = folderOf("full-maildir");
  mkdirSync(full);
  fillStore(join(full, "store.db"), up);
  for (const name of ["INBOX", "Archive"])
    fillMaildir(join(fullMaildir, "mail", name), name === "INBOX" ? 0 : up);
  const push = timeProcesses(
    withPeer(
      [
        mirror(
          NAMES.mirror,
          { folder: folderOf("pushed"), user: USERS.mirror, from: full, empties: true },
          dovecot,
        ),
      ],
      () =>
        mbsync(
          NAMES.mbsync,
          { folder: folderOf("pushed-by-mbsync"), user: USERS.mbsync, from: fullMaildir, empties: true },
          dovecot,
        ),
    ),
    rounds,
  );
  checkUpload(mailboxOf(dovecot, USERS.mirror), up);

  progress(`pulling ${few} messages`);
  const small = timeProcesses(
    [mirror(NAMES.mirror, { folder: folderOf("few"), user: USERS.few }, dovecot)],
    1,
  );
  const memory: readonly [number, Timing][] = [
    [few, small.get(NAMES.mirror)!],
    [many, pull.get(NAMES.mirror)!],
  ];
  const tables: readonly Table[] = [
    speedTable(`${many} messages from the server`, many, pull, NAMES),
    speedTable(`${up} messages to the server`, up, push, NAMES),
    quietTable(quiet, commands, NAMES),
    memoryTable(memory),
  ];
  const [pulling, pushing, looking] = tables as [Table, Table, Table];
  const messages = many.toLocaleString("en-US");
  return {
    tables,
    main: [
      ...headline(`${messages} messages from an IMAP server`, pulling, "ms", NAMES.mirror),
      ...headline(`${up.toLocaleString("en-US")} messages to an IMAP server`, pushing, "ms", NAMES.mirror),
      ...headline(`${messages} messages, none has changed`, looking, "ms", NAMES.mirror),
    ],
    notes: [
      ...(effort === "smoke" ? ["This was a smoke test: the figures and the goals mean nothing."] : []),
      ...(peer === undefined ? [] : [`Without mbsync: ${peer}.`]),
      "Whole processes, on one Dovecot and one disk; the server writes through to the disk, and so do all that keep the mail.",
      `Messages have 2 KB; mirror keeps them in SQLite, mbsync in a Maildir with FSync. Goals for memory: at most ${GOALS.memory} times as much.`,
    ],
  };
}

function mbsyncMissing(): string | undefined {
  const { error } = spawnSync("mbsync", ["--version"]);
  return error === undefined ? undefined : "it is not installed (Debian: apt-get install isync)";
}
