import { existsSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplate } from "../../../generator/assets.js";
import { loadTemplates, precompiledPath } from "../../../generator/emit/handlebars.js";
import { render } from "../../../generator/emit/render.js";
import { projectModel } from "../support.js";

test("the build has compiled the templates", () => {
  assert.ok(existsSync(precompiledPath));
});

test("compiled templates print what the templates themselves print", () => {
  const model = projectModel();
  // One more character in a template that is not used makes the compiled ones stale, so that all are compiled anew.
  const stale = (name: string) => readTemplate(name) + (name === "graph.dot" ? "\n" : "");
  const built = render(model, { sources: "x", template: readTemplate });
  assert.equal([...render(model, { sources: "x", template: stale })], [...built]);
});

test("a template that has changed since the build prints as it is now", () => {
  const changed = (name: string) => (name === "inspect.ts" ? "changed" : readTemplate(name));
  assert.is(loadTemplates(changed)("inspect.ts")({}), "changed");
});

test("a view that lacks what a template names is a mistake", () => {
  assert.throws(() => loadTemplates(readTemplate)("flags.ts")({}), /not defined/);
});

test.run();
