import { test } from "uvu";
import * as assert from "uvu/assert";
import { generate } from "../../../generator/emit/generate.js";
import { defaultTarget } from "../../../generator/emit/options.js";
import { renderDiagnostics } from "../../../generator/language/render.js";
import { generateText, idlFiles, projectHost, readProject, replaced, template } from "../support.js";

const gauge = readProject("test/fixtures/idl/gauge.idl");
const others = { "idl/courier.idl": readProject("test/fixtures/idl/courier.idl") };

function warnings(text: string): string {
  const result = generateText(text, others);
  assert.ok(result.ok);
  return result.warnings.length === 0 ? "" : renderDiagnostics(result.warnings, "text");
}

test("methods that native objects cannot be called by are told, with their places, and files are made all the same", () => {
  const line = (name: string) => gauge.split("\n").findIndex((one) => one.includes(` ${name}(`)) + 1;
  const told = warnings(gauge);
  assert.match(
    told,
    `idl/test.idl:${line("Swap")}:13: warning lint/native-parameter: Swap of IGauge cannot be called on native ` +
      "objects: there is no way to pass its parameter ppgauge\n",
  );
  assert.match(told, `idl/test.idl:${line("Place")}:13: warning lint/native-parameter: Place of IGauge`);
  assert.match(told, /fix: declare it as a value, .* or mark the method @placeholder\n/);
  assert.is(told.match(/warning/g)?.length, 4);
});

test("what is marked as a placeholder is not told", () => {
  const marked = replaced(gauge, "/** Exchanges gauges", "/** @placeholder\n    Exchanges gauges");
  assert.not.match(warnings(marked), "Swap");
});

test("the project's own IDL has none", () => {
  const result = generate(projectHost(), { paths: idlFiles, sources: "idl", template });
  assert.ok(result.ok);
  assert.equal(result.warnings, []);
});

test("where the layer for native code is not generated, there is nothing to say", () => {
  const host = projectHost({ ...others, "idl/test.idl": gauge });
  const target = { ...defaultTarget, only: ["guard"] } as const;
  const result = generate(host, { paths: ["idl/test.idl"], sources: "idl/test.idl", template, target });
  assert.ok(result.ok);
  assert.not.ok(result.files.has("native.ts"));
  assert.equal(result.warnings, []);
});

const refused: Readonly<Record<string, string>> = {
  "a list that goes both ways": "HRESULT A([in, out, size_is(cb)] DWORD *pdw, [in] DWORD cb);",
  "text that goes both ways": "HRESULT A([in, out] LPSTR *ppsz);",
  "a struct with pointers that goes both ways": "HRESULT A([in, out] DOORINFO *pdoor);",
  "a count that goes both ways": "HRESULT A([out, size_is(*pcb)] BYTE *pb, [in, out] DWORD *pcb);",
  "a count of 64 bits": "HRESULT A([in, size_is(cb)] BYTE *pb, [in] unsigned hyper cb);",
  "a count of 16 bits that is delivered": "HRESULT A([out, size_is(*pcb)] BYTE **ppb, [out] WORD *pcb);",
  "a pointer as the result": "LPSTR A();",
};

for (const [what, declaration] of Object.entries(refused)) {
  test(`${what} is told`, () => {
    const text = replaced(gauge, "    HRESULT Place([in] MARK mark);", `    ${declaration}`);
    assert.match(warnings(text), "A of IGauge");
  });
}

test("a struct, or an object, as the result is a mistake", () => {
  for (const type of ["MARK", "FILETIME", "IGauge *"]) {
    assert.not.ok(
      generateText(replaced(gauge, "    void Reset();", `    ${type} Reset();`), others).ok,
      type,
    );
  }
});

test.run();
