import { test } from "uvu";
import * as assert from "uvu/assert";
import { readConfig } from "../../../generator/lint/config.js";
import { rules } from "../../../generator/lint/rules.js";
import { lintFile } from "./support.js";
import { inWorld } from "./world.js";

const text = inWorld("/** A remark. */\nconst PROPTAG viewSize = 0x66000003;", "file");

function problem(config: unknown): string {
  const result = readConfig(typeof config === "string" ? config : JSON.stringify(config), rules);
  return result.ok ? "none" : result.problem;
}

test("a rule is off, warns, or is an error", () => {
  const severities = (setting: unknown) =>
    lintFile(text, { naming: setting }).map(({ severity }) => severity);
  assert.equal(severities("off"), []);
  assert.equal(severities("warn"), ["warning"]);
  assert.equal(severities("error"), ["error"]);
  assert.equal(severities(["error"]), ["error"]);
});

test("options replace the defaults, each by itself", () => {
  assert.equal(
    lintFile(text, { naming: ["warn", { constantPattern: "^[a-z]" }] })
      .map(({ name }) => name)
      .includes("viewSize"),
    false,
  );
  assert.equal(
    lintFile(text, { naming: ["warn", { statePattern: "^LR" }] }).map(({ name }) => name),
    ["viewSize"],
  );
});

test("accepted names are no findings", () => {
  assert.equal(lintFile(text, { naming: ["error", { accept: ["viewSize"] }] }), []);
});

test("an empty configuration, and one that names its schema, are configurations", () => {
  assert.is(problem({}), "none");
  assert.is(problem({ $schema: "x.json", rules: {} }), "none");
});

test("whatever is wrong with a configuration is said in a sentence", () => {
  assert.match(problem("{"), /^is not JSON: /);
  assert.is(problem([]), "is not an object");
  assert.is(problem({ rule: {} }), 'has an unknown key "rule"');
  assert.is(problem({ rules: [] }), 'has "rules" that are not an object');
  assert.is(problem({ rules: { namng: "off" } }), "names an unknown rule namng, did you mean naming?");
  assert.match(
    problem({ rules: { naming: "on" } }),
    /^gives naming a wrong setting: it is "off", "warn", "error", or/,
  );
  assert.match(problem({ rules: { naming: ["warn", {}, {}] } }), /^gives naming a wrong setting/);
  assert.is(problem({ rules: { naming: ["warn", 1] } }), "gives naming options that are not an object");
  assert.is(
    problem({ rules: { naming: ["warn", { accept: "x" }] } }),
    'gives naming an "accept" that is not a list of names',
  );
  assert.is(
    problem({ rules: { naming: ["warn", { statePatern: "x" }] } }),
    "gives naming an unknown option statePatern, did you mean statePattern?",
  );
  assert.is(
    problem({ rules: { naming: ["warn", { statePattern: 1 }] } }),
    "gives naming an option statePattern that is not a text",
  );
  assert.is(
    problem({ rules: { naming: ["warn", { statePattern: "(" }] } }),
    "gives naming an option statePattern that is not a regular expression",
  );
  assert.is(
    problem({ rules: { "unknown-doc-tag": ["warn", { tags: "since" }] } }),
    "gives unknown-doc-tag an option tags that is not a list of texts",
  );
  assert.is(
    problem({ rules: { naming: ["warn", { toString: "x" }] } }),
    "gives naming an unknown option toString",
  );
});

test.run();
