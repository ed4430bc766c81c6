import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import { linesOf, pictureOfServer, pictureOfStore } from "../picture.js";
import { fastFolder } from "../place.js";
import { type Command, commandLists, isQuiet } from "./commands.js";
import { Machine } from "./machine.js";
import { openMemory, openSqlite } from "./storages.js";

/** How many commands are run at least in memory, and how many are in a list at most. */
const COMMANDS = Number(process.env.SAFETY_COMMANDS ?? 20_000);
const LONGEST = 60;

/** To run the same again: what a failure says. */
const SEED = Number(process.env.SAFETY_SEED ?? Date.now() % 1_000_000_000);
const PATH = process.env.SAFETY_PATH;

type Commands = readonly Command[];

const folder = mkdtempSync(join(fastFolder(), "iostx-model-"));
let commands = 0;

test("whatever happens on both sides, and whenever it breaks off, nothing is lost", async () => {
  await check(COMMANDS, async (list, move) => {
    await play(list, new Machine(openMemory(), move));
  });
});

test("nor in a database", async () => {
  await check(COMMANDS / 10, async (list, move) => {
    await play(list, new Machine(openSqlite(folder), move));
  });
});

test("what does not break off ends in a database as in memory", async () => {
  await check(COMMANDS / 10, async (list, move) => {
    const quiet = list.filter(isQuiet);
    const [one, other] = [new Machine(openMemory(), move), new Machine(openSqlite(folder), move)];
    const inMemory = await play(quiet, one);
    const inDatabase = await play(quiet, other);
    if (inMemory !== inDatabase) throw new Error(`in memory:\n${inMemory}\nin a database:\n${inDatabase}`);
  });
});

test.after(() => {
  rmSync(folder, { recursive: true });
  console.log(`${commands} commands, seed ${SEED}`);
});

/** Runs lists of commands, until so many commands were run. */
async function check(least: number, work: (list: Commands, move: boolean) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(commandLists(LONGEST), fc.boolean(), work);
  const result = await fc.check(property, {
    ...{ seed: SEED, numRuns: Math.ceil((2 * least) / LONGEST) },
    ...(PATH === undefined ? {} : { path: PATH, endOnFailure: true }),
  });
  if (result.failed) throw new Error(explain(result));
}

/** What both sides hold in the end. */
async function play(list: Commands, machine: Machine): Promise<string> {
  try {
    for (const command of list) await machine.run(command);
    await machine.settle();
    commands += list.length;
    const { replica, mailbox } = machine.world;
    return [...linesOf(pictureOfStore(replica)), "--", ...linesOf(pictureOfServer(mailbox))].join("\n");
  } finally {
    machine.world.close();
  }
}

function explain({
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[Commands, boolean]>): string {
  const list = (counterexample?.[0] ?? []).map((command) => `  ${JSON.stringify(command)}`);
  return [
    errorInstance instanceof Error ? errorInstance.stack : String(errorInstance),
    `where the server ${counterexample?.[1] === false ? "cannot move" : "moves"}, after:`,
    ...list,
    `again: SAFETY_SEED=${seed} SAFETY_PATH=${counterexamplePath} npm test -- model`,
  ].join("\n");
}

test.run();
