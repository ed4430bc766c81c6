import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileClean, compileText, projectModel } from "../support.js";

const UUID = (last: number) => `[uuid(12345678-1234-1234-1234-${String(last).padStart(12, "0")})]`;

test("slots count on from those of the bases, wherever these are declared", () => {
  const model = compileClean(`
interface BASE;
${UUID(3)} interface TOP : MIDDLE { int T1(); int T2(); }
${UUID(2)} interface MIDDLE : BASE { int M1(); }
${UUID(1)} interface BASE { int B1(); int B2(); }
`);
  assert.equal(
    model.interfaces.map(({ name, base, methods }) => [
      name,
      base,
      methods.map((method) => `${method.name}@${method.slot}`).join(),
    ]),
    [
      ["BASE", undefined, "B1@0,B2@1"],
      ["MIDDLE", "BASE", "M1@2"],
      ["TOP", "MIDDLE", "T1@3,T2@4"],
    ],
  );
});

test("placeholders take a slot and say that they are placeholders", () => {
  const model = compileClean(`${UUID(1)} interface I { /** @placeholder */ int A(); int B(); }`);
  assert.equal(
    model.interfaces[0]!.methods.map(({ slot, placeholder }) => [slot, placeholder]),
    [
      [0, true],
      [1, false],
    ],
  );
});

test("parameters have a direction, and know what counts them", () => {
  const model = compileClean(
    `${UUID(1)} interface I { int A(int a, [in] int b, [out] int *c, [in, out] int *d, [in, size_is(b)] char *e, [out, size_is(*c)] char **f); }`,
  );
  assert.equal(
    model.interfaces[0]!.methods[0]!.parameters.map(({ name, direction, count }) => [name, direction, count]),
    [
      ["a", "in", undefined],
      ["b", "in", undefined],
      ["c", "out", undefined],
      ["d", "inout", undefined],
      ["e", "in", "b"],
      ["f", "out", "c"],
    ],
  );
});

test("an interface gives its id a name, in the order of memory", () => {
  const model = compileClean("[uuid(D2D85DB4-840f-49b8-9982-07d2405ec6b7)] interface IOSTX { int A(); }");
  assert.is(model.interfaces[0]!.iid, "d2d85db4-840f-49b8-9982-07d2405ec6b7");
  assert.equal(
    model.identifiers.map(({ name, kind, bytes }) => [name, kind, bytes]),
    [["IID_IOSTX", "iid", "b45dd8d20f84b849998207d2405ec6b7"]],
  );
});

test("interfaces that extend each other in a circle are reported, and the search ends", () => {
  const { diagnostics } = compileText(
    `${UUID(1)} interface A : B { int M(); } ${UUID(2)} interface B : A { int N(); } ${UUID(3)} interface C : C { int O(); }`,
  );
  assert.ok(diagnostics.length >= 2);
  assert.ok(diagnostics.every(({ code }) => code === "IDL205"));
});

test("an interface that is only announced cannot be a base", () => {
  const { diagnostics } = compileText(`interface A; ${UUID(1)} interface B : A { int M(); }`);
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["IDL205"],
  );
});

test("in the project's own IDL every slot above the bases is taken once", () => {
  const { interfaces } = projectModel();
  const byName = new Map(interfaces.map((one) => [one.name, one]));
  for (const { name, base, methods } of interfaces) {
    let first = 0;
    for (let one = base; one !== undefined; one = byName.get(one)?.base)
      first += byName.get(one)!.methods.length;
    assert.equal(
      methods.map(({ slot }) => slot),
      methods.map((_, index) => first + index),
      name,
    );
  }
});

test.run();
