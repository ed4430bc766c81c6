import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileText, idlFiles, readProject, replaced, summary } from "../support.js";
import { machine } from "./corpus/machine.js";
import { squiggle } from "./squiggle.js";

/** The mistakes of the project's own IDL when one piece of it is replaced. */
function mistakes(file: string, from: string, to: string): string[] {
  const others = Object.fromEntries(
    idlFiles.map((path) => [path.slice("idl/".length), readProject(path)] as const),
  );
  const text = replaced(others[file]!, from, to);
  return compileText('import "ipstx.idl";', { ...others, [file]: text }).diagnostics.map(summary);
}

test("several mistakes in one file give one diagnostic each", () => {
  squiggle(`
import "world.idl";
const ULNOG A = 1;
//    ~~~~~ IDL203 ?ULONG
const ULONG B = 1
//               ^ IDL104
const ULONG C = LOOSE_THREE;
//              ~~~~~~~~~~~ IDL204
typedef struct S { ULONG a ULONG b; ULONG c; WROD d; } S;
//                         ~~~~~ IDL104
//                                           ~~~~ IDL203 ?WORD
[uuid(12345678-1234-1234-1234-123456789abd)] interface IRunner : IUnknown
{
    HRESULT Run([in] ULONG);
//                        ~ IDL104
    HRESULT Stop([in] UNKNOWN_THING u);
//                    ~~~~~~~~~~~~~ IDL203
}
#define D 1
~~~~~~~~~~~ IDL107
`);
});

test("a mistake in one file hides none in another", () => {
  const { diagnostics } = compileText('import "a.idl";\nimport "b.idl";\nconst NOTHING C = 1;', {
    "a.idl": "const NOTHING A = 1;",
    "b.idl": "const int B = ;",
  });
  assert.equal(diagnostics.map(summary), [
    "a.idl:1:7 IDL203 unknown type NOTHING",
    "b.idl:1:15 IDL104 expected a number or the name of a constant, found ';'",
    "test.idl:3:7 IDL203 unknown type NOTHING",
  ]);
});

test("reading goes on behind a block that is broken off", () => {
  squiggle(`
#ifdef IOSTX_IDLC
flags LOOSE {
#endif
~~~~~~ IDL104
const int A = ZEBRA;
//            ~~~~~ IDL204
`);
});

test("a misspelt typedef of a struct is one mistake", () => {
  squiggle(`
typedf struct S { int a; } S;
~~~~~~ IDL105
const int A = 1;
`);
});

test("a number with letters behind it is one mistake", () => {
  for (const number of ["12abc", "0x1g", "1.5e"]) {
    assert.is(compileText(`const int A = ${number};`).diagnostics.length, 1, number);
  }
});

test("a condition of C is one mistake", () => {
  squiggle(`
#ifdef __cplusplus
~~~~~~~~~~~~~~~~~~ IDL107
const int A = 1;
#endif
`);
});

test("an unknown type behind an alias is one mistake, however often the alias is used", () => {
  squiggle(`
typedef BOGUS THING;
//      ~~~~~ IDL203
typedef struct S { THING a; THING b; } S;
`);
});

test("a second initial state is one mistake", () => {
  squiggle(
    machine({
      head: `machine STEP of IWalker {
//      ~~~~ IDL406`,
      hop: "initial state HOP;",
    }),
  );
});

const single: readonly (readonly [name: string, file: string, from: string, to: string])[] = [
  ["a misspelt state in from", "iostx.idl", "(SYNC) from LR_SYNC_IDLE", "(SYNC) from LR_SYNC_IDEL"],
  ["a misspelt name of a state", "iostx.idl", "state LR_SYNC (SYNC)", "state LR_SYNCC (SYNC)"],
  ["a misspelt word in a state", "iostx.idl", "(SYNC) from LR_SYNC_IDLE", "(SYNC) form LR_SYNC_IDLE"],
  ["a misspelt struct of a state", "iostx.idl", "state LR_SYNC (SYNC)", "state LR_SYNC (SNYC)"],
  ["a misspelt member in a direction", "iostx.idl", "out pwzPath;", "out pwzPaht;"],
  ["a misspelt constant", "iostx.idl", "const ULONG UPF_NEW", "const ULONG UPF_NWE"],
  ["a bracket too many in a member", "iostx.idl", "LPWSTR pwzPath;", "LPWSTR pwzPath[;"],
  ["a constant without its equals sign", "iostx.idl", "UPF_NEW = 0x1", "UPF_NEW 0x1"],
  [
    "a misspelt type that many use",
    "mapi.idl",
    "typedef unsigned long ULONG;",
    "typedef unsigned lnog ULONG;",
  ],
  [
    "a misspelt interface behind an alias",
    "mapi.idl",
    "typedef IMessage *LPMESSAGE;",
    "typedef IMesage *LPMESSAGE;",
  ],
];

for (const [name, file, from, to] of single) {
  test(`${name} is one mistake`, () => {
    const found = mistakes(file, from, to);
    assert.is(found.length, 1, found.join("\n"));
  });
}

test.run();
