import { checkStore } from "iostx/conformance";
import { suite } from "uvu";
import { expectBroken } from "./expect.js";
import { brokenAcknowledgements } from "./stores/acknowledging.js";
import { brokenImports } from "./stores/imports.js";
import { brokenMachines } from "./stores/machine.js";
import { brokenPending } from "./stores/pending.js";
import { brokenPresentations } from "./stores/presenting.js";

const test = suite("conformance: broken stores");

for (const store of [
  ...brokenMachines,
  ...brokenPresentations,
  ...brokenAcknowledgements,
  ...brokenPending,
  ...brokenImports,
])
  test(store.mistake, async () => expectBroken(await checkStore(store.open), store));

test.run();
