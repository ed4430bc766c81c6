import fc from "fast-check";
import { test } from "uvu";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";
import { type Command, commandLists } from "./commands.js";
import { Machine } from "./machine.js";

/** How many commands are run at least, and how many are in a list at most. */
const COMMANDS = Number(process.env.SAFETY_COMMANDS ?? 12_000);
const LONGEST = 60;

type Commands = readonly Command[];

/** A storage in memory that can be opened again. */
function memory() {
  const storage = new MemoryStorage();
  return () => {
    storage.rollback();
    return storage;
  };
}

test("whatever happens on both sides, and whenever it breaks off, nothing is lost", async () => {
  const seed = Number(process.env.SAFETY_SEED ?? Date.now() % 1_000_000_000);
  const path = process.env.SAFETY_PATH;
  let commands = 0;
  const property = fc.asyncProperty(commandLists(LONGEST), fc.boolean(), async (list: Commands, move) => {
    const machine = new Machine(memory(), move);
    for (const command of list) await machine.run(command);
    await machine.settle();
    commands += list.length;
  });
  const result = await fc.check(property, {
    ...{ seed, numRuns: Math.ceil((2 * COMMANDS) / LONGEST) },
    ...(path === undefined ? {} : { path, endOnFailure: true }),
  });
  if (result.failed) throw new Error(explain(result));
  console.log(`${commands} commands, seed ${seed}`);
});

function explain({
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[Commands, boolean]>): string {
  const commands = (counterexample?.[0] ?? []).map((command) => `  ${JSON.stringify(command)}`);
  return [
    errorInstance instanceof Error ? errorInstance.stack : String(errorInstance),
    `where the server ${counterexample?.[1] === false ? "cannot move" : "moves"}, after:`,
    ...commands,
    `again: SAFETY_SEED=${seed} SAFETY_PATH=${counterexamplePath} npm test -- model`,
  ].join("\n");
}

test.run();
