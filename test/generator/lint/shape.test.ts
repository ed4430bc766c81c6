import { test } from "uvu";
import { squiggle } from "./support.js";

const doc = "/** A remark. */";

/** An interface with one method. */
function method(signature: string, mark = ""): string {
  return `${doc}
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    ${doc}
    ${signature}
${mark}}`;
}

test("a count beside a list that nothing counts is reported at the list", () => {
  squiggle(
    "file",
    method(
      "HRESULT Show([in] ULONG cbName, [in] LPBYTE pbName);",
      "//                                              ~~~~~~ missing-size\n",
    ),
  );
});

test("a buffer for the answer is a list too, and the count may stand behind it", () => {
  squiggle(
    "file",
    method(
      "HRESULT Read([out] LPBYTE pv, [in] ULONG cb);",
      "//                            ~~ missing-size\n",
    ),
  );
});

test("a counted list, a single answer, an object and a text need no count", () => {
  squiggle("file", method("HRESULT A([in] ULONG cValues, [in, size_is(cValues)] ULONG *pulValues);"));
  squiggle("file", method("HRESULT A([in] ULONG cMost, [out] ULONG *pulDone);"));
  squiggle("file", method("HRESULT A([in] ULONG cMost, [in] IUnknown *punk);"));
  squiggle("file", method("HRESULT A([in] ULONG cMost, [in] LPSTR pszName);"));
});

/** A struct with its directions. */
function struct(members: string, directions: string): string {
  return `/**
 * Views.
 * @source views
 */
typedef struct VIEWS
{
${members}
} VIEWS;
#ifdef IOSTX_IDLC
members VIEWS { ${directions} }
#endif`;
}

test("the members of a struct are paired likewise", () => {
  squiggle(
    "file",
    struct(
      `    ${doc}
    UINT cEnt;
    ${doc}
    ULONG *pulSizes;
//         ~~~~~~~~ missing-size`,
      "in cEnt, pulSizes;",
    ),
  );
});

test("a counted member, one beside the count of a loop, and a reserved one need nothing", () => {
  const count = `    ${doc}\n    UINT cEnt;\n`;
  const list = `    ${doc}\n    ULONG *pulSizes;`;
  squiggle("file", struct(count + list, "in cEnt, pulSizes[cEnt];"));
  squiggle("file", struct(`    ${doc}\n    UINT iEnt;\n${count}${list}`, "in cEnt, iEnt, pulSizes;"));
  squiggle("file", struct(`${count}    ${doc}\n    LPVOID pvReserved;`, "in cEnt; reserved pvReserved;"));
});

const state = "/** Uploads.\n * @source sync */\nstate LR_SYNC (SYNC) from LR_IDLE";

test("an index and a count without each are reported at the state", () => {
  squiggle(
    "machine",
    `${state} { in ulFlags; out iEnt, cEnt; }
//    ~~~~~~~ missing-each`,
  );
});

test("a state that says what it counts, or from which none is begun, needs nothing", () => {
  squiggle("machine", `${state} { in ulFlags; out iEnt, cEnt; each LR_FOLDER while iEnt < cEnt; }`);
  squiggle(
    "machine",
    `${state} { in ulFlags; out iEnt, cEnt; }
/** Uploads one folder.
 * @source upload-folder-state */
state LR_FOLDER (UPFLD) from LR_IDLE { inout ulFlags; out pszName; }`,
  );
});

test("the parameters of a placeholder are reported from the first to the last", () => {
  squiggle(
    "file",
    `${doc}
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /** @placeholder */
    HRESULT Placeholder3([in] ULONG ulOne, [in] ULONG ulTwo);
//                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ placeholder-parameters
}`,
  );
});

test("a type that nothing leads to is unused; names behind the brace of a struct are not asked for", () => {
  squiggle(
    "file",
    `${doc}
typedef ULONG AGE;
//            ~~~ unused-type
${doc}
typedef struct PART { ${doc} ULONG ulSize; } PART, *PPART;
//             ~~~~ unused-type
${doc}
typedef enum KIND { ${doc} KIND_A } KIND;
//           ~~~~ unused-type`,
  );
});

test("a type is used through a pointer, through another type, and in a struct that names its page", () => {
  squiggle(
    "file",
    `${doc}
typedef struct PART { ${doc} ULONG ulSize; } PART, *PPART;
${doc}
typedef PPART WHOLE;
/**
 * A view.
 * @source view
 */
typedef struct VIEW { ${doc} WHOLE whole; } VIEW;`,
  );
});

test("an import of which nothing is used is reported", () => {
  squiggle(
    "file",
    `import "other.idl";
~~~~~~~~~~~~~~~~~~~ unused-import
${doc}
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
  );
});

test.run();
