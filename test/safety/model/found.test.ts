import { test } from "uvu";
import type { Command } from "./commands.js";
import { Machine } from "./machine.js";
import { openMemory } from "./storages.js";

/** What random commands have brought to light, as short as it could be made, and what it was. */
const found: Readonly<Record<string, readonly Command[]>> = {
  "a folder that goes up again, is deleted here before the answer, and was remembered from before": [
    { do: "create folder", side: "store", parent: 0 },
    { do: "add", side: "store", folder: 0, associated: true },
    { do: "sync", headersOnly: true },
    { do: "delete folder", side: "server", folder: 0 },
    { do: "update", side: "store", item: 0 },
    { do: "crash", at: 80 },
    { do: "crash", at: 11 },
    { do: "delete folder", side: "store", folder: 0 },
  ],
};

for (const [what, commands] of Object.entries(found))
  for (const move of [true, false])
    test(`${what}, where the server ${move ? "moves" : "cannot move"}`, async () => {
      const machine = new Machine(openMemory(), move);
      try {
        for (const command of commands) await machine.run(command);
        await machine.settle();
      } finally {
        machine.world.close();
      }
    });

test.run();
