import { test } from "uvu";
import * as assert from "uvu/assert";
import { examples } from "../../../generator/explain/examples.js";
import { Diagnostics } from "../../../generator/language/diagnostics.js";
import { type MessageKey, messages } from "../../../generator/language/messages.js";
import { compile } from "../../../generator/model/compile.js";
import { inWorld, worldHost } from "../lint/world.js";
import { summary } from "../support.js";

function diagnose(text: string) {
  const diagnostics = new Diagnostics();
  compile(["test.idl"], worldHost(text), diagnostics);
  return diagnostics.sorted();
}

for (const [key, { code }] of Object.entries(messages)) {
  const example = examples[key as MessageKey];
  test(`the wrong example of ${code} has that mistake and no other`, () => {
    const found = diagnose(inWorld(example.bad, example.within));
    const codes = [...new Set(found.map((one) => one.code))];
    assert.equal(codes, [code], found.map(summary).join("\n"));
  });

  test(`the right example of ${code} has none`, () => {
    assert.equal(diagnose(inWorld(example.good, example.within)).map(summary), []);
  });
}

test.run();
