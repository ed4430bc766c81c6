import { checkStore } from "iostx/conformance";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brokenAcknowledgements } from "./stores/acknowledging.js";
import { brokenImports } from "./stores/imports.js";
import { brokenMachines } from "./stores/machine.js";
import { brokenPending } from "./stores/pending.js";
import { brokenPresentations } from "./stores/presenting.js";

const test = suite("conformance: broken stores");
const all = [
  ...brokenMachines,
  ...brokenPresentations,
  ...brokenAcknowledgements,
  ...brokenPending,
  ...brokenImports,
];

for (const { mistake, breaks, follows = [], open } of all) {
  test(mistake, async () => {
    const { results } = await checkStore(open);
    const broken = results.filter(({ verdict }) => verdict === "failed").map(({ name }) => name);
    assert.ok(broken.includes(breaks), `${breaks}: passed; failed were ${JSON.stringify(broken)}`);
    const others = broken.filter((name) => name !== breaks && !follows.some((rule) => matches(name, rule)));
    assert.equal(others, [], "rules that should not have failed");
    const idle = follows.filter((rule) => !broken.some((name) => matches(name, rule)));
    assert.equal(idle, [], "rules that should have failed");
  });
}

function matches(name: string, rule: string): boolean {
  return rule.endsWith("*") ? name.startsWith(rule.slice(0, -1)) : name === rule;
}

test.run();
