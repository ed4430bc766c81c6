import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileClean, compileText, summary } from "../support.js";

const struct = (text: string, name: string) => compileClean(text).structs.find((one) => one.name === name)!;

test("packing holds for the structs between push and pop, and nests", () => {
  const model = compileClean(`
typedef struct A { int a; } A;
cpp_quote("#pragma pack(push, 1)")
typedef struct B { int a; } B;
cpp_quote("#pragma pack(push,4)")
struct C { int a; };
cpp_quote("#pragma pack(pop)")
union D { int a; };
cpp_quote("#pragma pack(pop)")
typedef struct E { int a; } E;
`);
  assert.equal(
    model.structs.map(({ name, pack }) => [name, pack]),
    [
      ["A", undefined],
      ["B", 1],
      ["C", 4],
      ["D", 1],
      ["E", undefined],
    ],
  );
});

test("packing holds where a struct is declared, not where it is announced", () => {
  const packed = struct(
    `typedef struct S S;
cpp_quote("#pragma pack(push, 2)")
struct S { int a; };
cpp_quote("#pragma pack(pop)")`,
    "S",
  );
  assert.is(packed.pack, 2);
});

test("packing does not reach into an imported file", () => {
  const model = compileClean(
    `cpp_quote("#pragma pack(push, 1)")
typedef struct A { int a; } A;
cpp_quote("#pragma pack(pop)")
import "b.idl";`,
    { "b.idl": "typedef struct B { int a; } B;" },
  );
  assert.equal(
    model.structs.map(({ name, pack }) => [name, pack]),
    [
      ["A", 1],
      ["B", undefined],
    ],
  );
});

test("other quotes for C are left alone", () => {
  assert.equal(compileClean('cpp_quote("#define X 1")\ncpp_quote("typedef int Y;")').structs, []);
});

test("members have the directions and counts that are declared for them", () => {
  const { members } = struct(
    `typedef struct S { int *pa; int c; int b; int r; int v; } S;
#ifdef IOSTX_IDLC
members S { out pa[c], c; inout b; reserved r; value v; }
#endif`,
    "S",
  );
  assert.equal(
    members.map(({ name, direction, count }) => [name, direction, count]),
    [
      ["pa", "out", "c"],
      ["c", "out", undefined],
      ["b", "inout", undefined],
      ["r", "reserved", undefined],
      ["v", "value", undefined],
    ],
  );
});

test("a struct of which nothing is said has no directions", () => {
  assert.is(struct("typedef struct S { int a; } S;", "S").members[0]!.direction, undefined);
});

test("every projection is taken by a struct of its form", () => {
  const model = compileClean(`
typedef struct FLAT { char a[4]; short b; } FLAT;
typedef struct COUNTED { unsigned long cb; byte *pb; } COUNTED;
typedef struct TIME { unsigned long low; unsigned long high; } TIME;
typedef struct WIDE { unsigned long low; long high; } WIDE;
typedef struct WHOLE { hyper all; } WHOLE;
typedef struct LIST { unsigned long c; int a[1]; } LIST;
typedef union CHOICE { int a; char b; } CHOICE;
typedef struct PLAIN { int a; } PLAIN;
#ifdef IOSTX_IDLC
project FLAT, COUNTED as bytes;
project TIME as filetime;
project WIDE, WHOLE as int64;
project LIST as list;
project CHOICE as property;
#endif`);
  assert.equal(
    model.structs.map(({ name, projection }) => [name, projection]),
    [
      ["FLAT", "bytes"],
      ["COUNTED", "bytes"],
      ["TIME", "filetime"],
      ["WIDE", "int64"],
      ["WHOLE", "int64"],
      ["LIST", "list"],
      ["CHOICE", "property"],
      ["PLAIN", undefined],
    ],
  );
});

for (const other of [
  "typedef union S { unsigned long low; long high; } S;",
  "typedef struct S { unsigned long low[2]; long high; } S;",
  "typedef struct S { unsigned long *low; long high; } S;",
  "typedef struct S { hyper a[1]; } S;",
  "typedef union S { hyper a; } S;",
  "typedef struct S { hyper a; hyper b; } S;",
]) {
  test(`what is not 64 bits of numbers is not taken as one: ${other}`, () => {
    const { diagnostics } = compileText(`${other}\n#ifdef IOSTX_IDLC\nproject S as int64;\n#endif`);
    const found = diagnostics.map(summary);
    assert.equal(found, ["test.idl:3:9 IDL216 S cannot be projected as int64"]);
  });
}

test("a union is told from a struct", () => {
  assert.is(struct("typedef union U { int a; char b; } U;", "U").kind, "union");
});

test.run();
