import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileClean, compileText } from "../support.js";

/** The values of the constants that a text declares. */
function values(text: string): Record<string, number> {
  return Object.fromEntries(compileClean(text).constants.map(({ name, value }) => [name, value]));
}

const value = (expression: string, type = "unsigned long") => values(`const ${type} X = ${expression};`).X;

test("numbers are decimal and hexadecimal, with any suffix", () => {
  assert.equal([value("10"), value("0x10"), value("0XfFuL")], [10, 16, 255]);
});

test("a number that begins with 0 is octal, as in C and in midl", () => {
  assert.is(value("010"), 8);
});

test("operators are those of C in 32 bits without a sign", () => {
  assert.is(value("1 | 2 | 4"), 7);
  assert.is(value("1 << 31"), 0x80000000);
  assert.is(value("0x80000000 | 1"), 0x80000001);
  assert.is(value("~0"), 0xffffffff);
  assert.is(value("~(1 << 4)"), 0xffffffef);
  assert.is(value("2 + 3 - 1"), 4);
  assert.is(value("0xffffffff"), 0xffffffff);
});

test("a signed constant may be negative, an unsigned one wraps around", () => {
  assert.is(value("-1", "long"), -1);
  assert.is(value("~0", "long"), -1);
  assert.is(value("-1", "unsigned long"), 0xffffffff);
});

test("what does not fit into 32 bits is reported, however it is written", () => {
  for (const text of ["0xffffffff + 1", "1 << 32", "-0x80000000 - 1", "0x100000000"]) {
    const { diagnostics } = compileText(`const unsigned long X = ${text};`);
    assert.equal(
      diagnostics.map(({ code }) => code),
      ["IDL110"],
      text,
    );
  }
});

test("constants refer to constants, before and behind them, and to members of enums", () => {
  assert.equal(values("const int A = B + 1; const int B = E2; typedef enum E { E1 = 5, E2 } E;"), {
    A: 7,
    B: 6,
  });
});

test("a constant that refers to itself is reported, directly or in a circle", () => {
  for (const text of ["const int A = A;", "const int A = B; const int B = A + 1;"]) {
    assert.ok(compileText(text).diagnostics.length > 0, text);
  }
});

test("a member of an enum that refers to itself is reported, directly or in a circle", () => {
  for (const members of ["A = A", "A = B, B = A"]) {
    assert.ok(compileText(`typedef enum E { ${members} } E;`).diagnostics.length > 0, members);
  }
});

test("members of an enum count on from the one before", () => {
  const [e] = compileClean("typedef enum E { A, B, C = 10, D, F = A + 2 } E;").enums;
  assert.equal(
    e!.members.map(({ name, value }) => `${name}=${value}`),
    ["A=0", "B=1", "C=10", "D=11", "F=2"],
  );
});

test("result codes are unsigned, and names for one value are a name and its aliases in order", () => {
  const model = compileClean(`
typedef long HRESULT;
/** The first. */ const HRESULT E_ONE = 0x80000001;
/** The second. */ const HRESULT E_ALSO = 0x80000001;
const HRESULT S_OK = 0;
const HRESULT E_AGAIN = -0x7fffffff;
`);
  assert.equal(model.hresults, [
    { name: "E_ONE", value: 0x80000001, text: "The first.", aliases: ["E_ALSO", "E_AGAIN"] },
    { name: "S_OK", value: 0, text: "", aliases: [] },
  ]);
});

test("constants know where they are declared", () => {
  const model = compileClean('import "a.idl";\n\nconst int B = 1;', { "a.idl": "\nconst int A = 1;" });
  assert.equal(
    model.constants.map(({ origin }) => origin),
    [
      { file: "a.idl", line: 2 },
      { file: "test.idl", line: 3 },
    ],
  );
});

test("GUIDs are kept as they are in memory, other identifiers as they are written", () => {
  const model = compileClean(`
#ifdef IOSTX_IDLC
guid G = 00112233-4455-6677-8899-AABBCCDDEEFF;
uid U = "00112233445566778899AABBCCDDEEFF";
#endif`);
  assert.equal(
    model.identifiers.map(({ name, kind, bytes }) => [name, kind, bytes]),
    [
      ["G", "guid", "33221100554477668899aabbccddeeff"],
      ["U", "uid", "00112233445566778899aabbccddeeff"],
    ],
  );
});

test.run();
