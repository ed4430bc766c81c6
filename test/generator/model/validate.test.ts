import { existsSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Model } from "../../../generator/model/model.js";
import { precompiledPath, validateModel } from "../../../generator/model/validate.js";
import { machine } from "../language/corpus/machine.js";
import { compileClean, projectModel, readProject } from "../support.js";

// biome-ignore lint/suspicious/noExplicitAny: what breaks a model cannot have its type
type Broken = any;

const own = projectModel();

/** What is said against our model when something in it is broken. */
function faults(mutate: (model: Broken) => void): string[] {
  const model: Broken = structuredClone(own);
  mutate(model);
  return validateModel(model);
}

const named = (list: readonly { readonly name: string }[], name: string): Broken =>
  list.find((one) => one.name === name)!;

test("our own model keeps its schema", () => {
  assert.equal(validateModel(own), []);
});

test("the committed model keeps its schema", () => {
  assert.equal(validateModel(JSON.parse(readProject("generated/iostx.model.json"))), []);
});

test("small models keep it too: an empty one, one without a machine, one with another machine", () => {
  for (const text of ["", 'import "world.idl";', machine({})])
    assert.equal(validateModel(compileClean(text)), []);
});

test("what is no object is no model", () => {
  for (const value of [null, undefined, 1, "{}", []]) assert.ok(validateModel(value).length > 0);
});

test("a missing part is named", () => {
  assert.ok(faults((model) => delete model.structs).some((text) => text.includes("structs")));
});

const mutations: Readonly<Record<string, (model: Broken) => void>> = {
  "another format": (model) => (model.format = 2),
  "a part that nobody knows": (model) => (model.extras = []),
  "a constant without a name": (model) => delete model.constants[0].name,
  "a name that is none": (model) => (model.constants[0].name = "two words"),
  "a value with a fraction": (model) => (model.constants[0].value = 1.5),
  "a value of more than 32 bits": (model) => (model.constants[0].value = 2 ** 32),
  "a value that is a text": (model) => (model.constants[0].value = "1"),
  "a role that does not exist": (model) => (named(model.sets, "UPF").members[0].role = "both"),
  "a kind of set that does not exist": (model) => (named(model.sets, "UPF").kind = "bits"),
  "an identifier of 15 bytes": (model) => (model.identifiers[0].bytes = "00".repeat(15)),
  "an identifier in capital letters": (model) => (model.identifiers[0].bytes = "AA".repeat(16)),
  "a direction that does not exist": (model) =>
    (named(model.structs, "SYNC").members[0].direction = "sideways"),
  "a packing to 3 bytes": (model) => (named(model.structs, "FEID").pack = 3),
  "a projection that does not exist": (model) => (named(model.structs, "GUID").projection = "text"),
  "a type with a negative number of pointers": (model) =>
    (named(model.structs, "SYNC").members[0].type.pointers = -1),
  "an array of no elements": (model) => (named(model.structs, "UPTBL").members[5].type.lengths = [0]),
  "a kind of type that does not exist": (model) =>
    (named(model.structs, "SYNC").members[0].type.kind = "class"),
  "an interface id that is none": (model) => (named(model.interfaces, "IOSTX").iid = "IOSTX"),
  "a slot below 0": (model) => (named(model.interfaces, "IOSTX").methods[0].slot = -1),
  "a parameter without a direction": (model) =>
    delete named(model.interfaces, "IOSTX").methods[0].parameters[0].direction,
  "a line number of 0": (model) => (model.structs[0].origin.line = 0),
  "a state with the value 32": (model) => (model.machine.list[0].value = 32),
  "a machine without an initial state": (model) => delete model.machine.initial,
  "a failure that is missing": (model) => delete model.machine.failures.empty,
  "a machine without a method that begins": (model) => delete model.machine.begin,
};

for (const [name, mutate] of Object.entries(mutations)) {
  test(`a model with ${name} is refused`, () => {
    assert.ok(faults(mutate).length > 0);
  });
}

test("several faults are named in one go", () => {
  const found = faults((model: Model & Broken) => {
    model.format = 2;
    model.constants[0].value = "1";
  });
  assert.ok(found.length >= 2);
});

test("the build has compiled the schema", () => {
  assert.ok(existsSync(precompiledPath));
});

test.run();
