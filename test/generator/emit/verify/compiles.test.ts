import { test } from "uvu";
import * as assert from "uvu/assert";
import { InternalError, proveModel, proveModules } from "../../../../generator/emit/prove.js";
import { verify } from "../../../../generator/emit/verify/program.js";
import { projectFiles, projectModel } from "../../support.js";
import { typeCheck } from "../typescript.js";

const files = projectFiles();

test("the SDK compiles alone with plain TypeScript under the strictest settings", () => {
  assert.equal(typeCheck(files), []);
});

test("the check of this test finds mistakes", () => {
  const broken = new Map(files).set("broken.ts", 'export const a: number = "1";\nprocess.exit();\n');
  assert.equal(
    typeCheck(broken).map((problem) => problem.slice(0, problem.indexOf(": "))),
    ["/sdk/broken.ts:1", "/sdk/broken.ts:2"],
  );
});

test("the generator's own check finds nothing in the SDK", () => {
  assert.equal(verify(files), []);
});

test("the generator's own check names the file, the line and the mistake", () => {
  const broken = new Map(files).set("values.ts", "export const a = 1;\nexport const b: string = a;\n");
  const own = verify(broken).filter(({ file }) => file === "values.ts");
  assert.equal(own, [
    { file: "values.ts", line: 2, message: "Type 'number' is not assignable to type 'string'." },
  ]);
});

test("an import from outside of the folder is a mistake", () => {
  const broken = new Map(files).set(
    "values.ts",
    `${files.get("values.ts")}\nexport { readFileSync } from "node:fs";\n`,
  );
  assert.ok(verify(broken).some(({ file, message }) => file === "values.ts" && message.includes("node:fs")));
});

test("what does not type-check is refused, and it is called a fault of the compiler", () => {
  const broken = new Map(files).set("values.ts", "export const a: string = 1;\n");
  assert.throws(
    () => proveModules(verify(broken)),
    (error: unknown) => error instanceof InternalError && /values\.ts:1: Type 'number'/.test(error.message),
  );
});

test("a model that breaks its schema is refused", () => {
  const model = { ...projectModel(), format: 2 as 1 };
  assert.throws(
    () => proveModel(model),
    (error: unknown) => error instanceof InternalError && /\/format/.test(error.message),
  );
});

test.run();
