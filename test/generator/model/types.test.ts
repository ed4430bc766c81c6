import { test } from "uvu";
import * as assert from "uvu/assert";
import type { TypeModel } from "../../../generator/model/model.js";
import { compileClean, compileText } from "../support.js";

const ALIASES = `
typedef unsigned long ULONG;
typedef ULONG *PULONG, ROW[3];
typedef ROW TABLE[2];
typedef struct S { int a; } S, *PS;
typedef PS *PPS;
typedef enum E { A } E;
[uuid(12345678-1234-1234-1234-123456789abd)] interface I { int M(); }
typedef I *PI;
`;

/** What a type is, in a few words: `struct S **[2]`. */
function brief({ kind, name, pointers, lengths }: TypeModel): string {
  return `${kind} ${name}${"*".repeat(pointers)}${lengths.map((length) => `[${length}]`).join("")}`;
}

/** The type of a member that is declared in this way. */
function member(declaration: string): TypeModel {
  const model = compileClean(`${ALIASES}typedef struct T { ${declaration}; } T;`);
  return model.structs.find(({ name }) => name === "T")!.members[0]!.type;
}

test("the types of the language", () => {
  const primitives: readonly (readonly [string, string])[] = [
    ["char", "char8"],
    ["wchar_t", "char16"],
    ["byte", "uint8"],
    ["unsigned char", "uint8"],
    ["signed char", "int8"],
    ["short", "int16"],
    ["unsigned short", "uint16"],
    ["int", "int32"],
    ["long", "int32"],
    ["unsigned", "uint32"],
    ["unsigned long", "uint32"],
    ["hyper", "int64"],
    ["unsigned hyper", "uint64"],
    ["float", "float32"],
    ["double", "float64"],
  ];
  for (const [written, name] of primitives) assert.is(brief(member(`${written} m`)), `primitive ${name}`);
});

test("aliases are followed to the end, and their pointers added up", () => {
  assert.is(brief(member("PULONG m")), "primitive uint32*");
  assert.is(brief(member("PULONG *m")), "primitive uint32**");
  assert.is(brief(member("PPS m")), "struct S**");
  assert.is(brief(member("PI m")), "interface I*");
  assert.is(brief(member("E m")), "enum E");
  assert.is(brief(member("void *m")), "void void*");
});

test("lengths of arrays come outermost first, those of aliases behind those of the member", () => {
  assert.is(brief(member("ULONG m[2][A + 4]")), "primitive uint32[2][4]");
  assert.is(brief(member("ROW m[4]")), "primitive uint32[4][3]");
  assert.is(brief(member("TABLE m")), "primitive uint32[2][3]");
});

test("what was written is kept", () => {
  const written = (declaration: string) => member(declaration).written;
  assert.is(written("ULONG const *m"), "ULONG const *");
  assert.is(written("const ULONG *m"), "ULONG const *");
  assert.is(written("PPS m"), "PPS");
  assert.is(written("struct S *m"), "S *");
  assert.is(written("unsigned long m"), "unsigned long");
});

test("aliases are in the model, resolved", () => {
  const { aliases } = compileClean(ALIASES);
  assert.equal(
    aliases.map(({ name, type }) => `${name}: ${brief(type)}`),
    [
      "ULONG: primitive uint32",
      "PULONG: primitive uint32*",
      "ROW: primitive uint32[3]",
      "TABLE: primitive uint32[2][3]",
      "PS: struct S*",
      "PPS: struct S**",
      "PI: interface I*",
    ],
  );
});

test("a struct that is announced and declared is one struct", () => {
  const model = compileClean("typedef struct S S; typedef S *PS; struct S { PS next; };");
  assert.equal(
    model.structs.map(({ name, opaque, members }) => [name, opaque, members.length]),
    [["S", false, 1]],
  );
});

test("a struct that is only announced is opaque", () => {
  assert.ok(compileClean("typedef struct S S;").structs[0]!.opaque);
});

test("aliases in a circle are reported, and the search ends", () => {
  assert.ok(compileText("typedef A B; typedef B A; typedef struct S { A a; } S;").diagnostics.length > 0);
});

test("files that import each other are read once", () => {
  const model = compileClean('import "a.idl";', {
    "a.idl": 'import "b.idl";\nconst int A = B;',
    "b.idl": 'import "a.idl";\nimport "b.idl";\nconst int B = 1;',
  });
  assert.equal(
    model.constants.map(({ name }) => name),
    ["B", "A"],
  );
});

test("imports are relative to the importing file, in other folders too", () => {
  const model = compileClean('import "sub/a.idl";\nimport "../up.idl";', {
    "sub/a.idl": 'import "./b.idl"; import "../c.idl";',
    "sub/b.idl": "const int B = 1;",
    "c.idl": "const int C = 1;",
    "../up.idl": "const int UP = 1;",
  });
  assert.equal(
    model.constants.map(({ name }) => name),
    ["B", "C", "UP"],
  );
});

test.run();
