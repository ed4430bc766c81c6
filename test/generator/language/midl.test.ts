import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Expression } from "../../../generator/language/syntax.js";
import { declarations, only, textOf } from "./grammar.js";

/** An expression with all its parentheses. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "reference":
      return expression.name.text;
    case "unary":
      return `${expression.operator}${written(expression.operand)}`;
    case "binary":
      return `(${written(expression.left)} ${expression.operator} ${written(expression.right)})`;
  }
}

test("import", () => {
  const node = only("import", ' import "mapi.idl"; ');
  assert.is(node.path, "mapi.idl");
  assert.is(textOf(node.span), 'import "mapi.idl";');
});

test("cpp_quote, with what is escaped in it", () => {
  assert.is(only("quote", 'cpp_quote("#pragma pack(push, 1)")').text, "#pragma pack(push, 1)");
  assert.is(only("quote", 'cpp_quote("a \\"b\\" \\\\c")').text, 'a "b" \\c');
});

test("const", () => {
  const node = only("constant", "/** A. */ const ULONG A = 0x10;");
  assert.is(node.name.text, "A");
  assert.is(node.type.name.text, "ULONG");
  assert.is(node.doc?.text, "A.");
  assert.is(textOf(node.span), "const ULONG A = 0x10;");
});

test("expressions bind as in C", () => {
  const value = (text: string) => written(only("constant", `const int X = ${text};`).value);
  assert.is(value("A | B | C"), "((A | B) | C)");
  assert.is(value("A | 1 << 2 + 3"), "(A | (1 << (2 + 3)))");
  assert.is(value("1 - 2 - 3"), "((1 - 2) - 3)");
  assert.is(value("-1 + ~A"), "(-1 + ~A)");
  assert.is(value("(A | B) << 2"), "((A | B) << 2)");
  assert.is(value("0x1FUL"), "31");
});

test("typedef of another type, with several names", () => {
  const node = only("typedef", "typedef const unsigned long ULONG, *PULONG, **PPULONG, TABLE[2][N];");
  assert.is(node.type.name.text, "unsigned long");
  assert.ok(node.type.constant);
  assert.equal(
    node.declarators.map(({ name, pointers, lengths }) => [name.text, pointers, lengths.map(written)]),
    [
      ["ULONG", 0, []],
      ["PULONG", 1, []],
      ["PPULONG", 2, []],
      ["TABLE", 0, ["2", "N"]],
    ],
  );
});

test("const may stand on either side of a type", () => {
  assert.ok(only("typedef", "typedef const ULONG C;").type.constant);
  assert.ok(only("typedef", "typedef ULONG const *C;").type.constant);
  assert.not.ok(only("typedef", "typedef ULONG *C;").type.constant);
});

test("typedef of a struct: the struct, and its further names as types of their own", () => {
  const [record, names, ...more] = declarations("typedef struct S { int a; struct S *next; } S, *PS, **PPS;");
  assert.is(more.length, 0);
  assert.ok(record?.kind === "struct" && names?.kind === "typedef");
  assert.equal(
    record.members?.map(({ type, declarator }) => [
      type.name.text,
      declarator.pointers,
      declarator.name.text,
    ]),
    [
      ["int", 0, "a"],
      ["S", 1, "next"],
    ],
  );
  assert.equal(
    names.declarators.map(({ name }) => name.text),
    ["PS", "PPS"],
  );
});

test("typedef of a struct that is only announced", () => {
  const found = declarations("typedef struct S S; typedef struct T *PT;");
  assert.equal(
    found.map(({ kind }) => kind),
    ["struct", "struct", "typedef"],
  );
  assert.ok(found[0]?.kind === "struct" && found[0].members === undefined);
});

test("struct and union without typedef", () => {
  const [record, choice] = declarations("struct S { int a[4]; }; union U { int a; };");
  assert.ok(record?.kind === "struct" && choice?.kind === "union");
  assert.equal(record.members?.[0]?.declarator.lengths.map(written), ["4"]);
});

test("enum, with and without values, and with a comma behind the last", () => {
  const [node, ...more] = declarations("typedef [v1_enum] enum E { /** A. */ A, B = 4, C = A | B, } E;");
  assert.is(more.length, 0);
  assert.ok(node?.kind === "enum");
  assert.equal(
    node.members.map(({ name, value }) => [name.text, value && written(value)]),
    [
      ["A", undefined],
      ["B", "4"],
      ["C", "(A | B)"],
    ],
  );
  assert.is(node.members[0]?.doc?.text, "A.");
});

test("interface: attributes, base, methods, parameters", () => {
  const node = only(
    "interface",
    `[object, local, uuid(d2d85db4-840f-49b8-9982-07d2405ec6b7)]
    interface I : IUnknown {
      HRESULT A([in] ULONG cb, [in, size_is(cb)] BYTE const *pb, [out, size_is(*pc)] LPVOID **ppv);
      void B();
      ULONG C(void);
    };`,
  );
  assert.is(node.base?.text, "IUnknown");
  assert.equal(
    node.attributes.map(({ name, argument }) => [name.text, argument?.text]),
    [
      ["object", undefined],
      ["local", undefined],
      ["uuid", "d2d85db4-840f-49b8-9982-07d2405ec6b7"],
    ],
  );
  const [a, b, c] = node.methods!;
  assert.equal(
    a!.parameters.map(({ attributes, type, declarator }) => [
      attributes
        .map(({ name, argument }) => (argument ? `${name.text}(${argument.text})` : name.text))
        .join(),
      type.name.text,
      "*".repeat(declarator.pointers) + declarator.name.text,
    ]),
    [
      ["in", "ULONG", "cb"],
      ["in,size_is(cb)", "BYTE", "*pb"],
      ["out,size_is(*pc)", "LPVOID", "**ppv"],
    ],
  );
  assert.equal([b!.returns.name.text, b!.parameters], ["void", []]);
  assert.equal(c!.parameters, []);
});

test("interface that is only announced", () => {
  const node = only("interface", "interface I;");
  assert.is(node.methods, undefined);
});

test("a method may take a pointer to void without a name for the type", () => {
  const node = only("interface", "interface I { HRESULT A([in] void *pv); }");
  assert.is(node.methods?.[0]?.parameters[0]?.type.name.text, "void");
});

test("words that begin declarations may be names elsewhere", () => {
  const [record] = declarations(
    "typedef struct S { int flags; int members; int guid; int state; int from; } S;",
  );
  assert.ok(record?.kind === "struct" && record.members?.length === 5);
});

test.run();
