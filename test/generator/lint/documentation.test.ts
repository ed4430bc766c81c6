import { test } from "uvu";
import { squiggle } from "./support.js";

const doc = "/** A remark. */";

test("each kind of declaration is asked for documentation", () => {
  squiggle(
    "file",
    `const PROPTAG PR_ONE = 0x66000003;
//            ~~~~~~ undocumented-declaration
[object, local, uuid(12345678-0000-0000-0000-000000000001)] interface IViewer : IUnknown { }
//                                                                    ~~~~~~~ undocumented-declaration
/** @source view */
typedef struct VIEW { ${doc} ULONG ulSize; } VIEW, *PVIEW;
//             ~~~~ undocumented-declaration
#ifdef IOSTX_IDLC
guid IID_Other = 12345678-0000-0000-0000-000000000002;
//   ~~~~~~~~~ undocumented-declaration
#endif`,
  );
});

test("another name for a type, and a set of flags, need no documentation", () => {
  squiggle(
    "file",
    `${doc}
const ULONG VIEW_ONE = 0x1;
#ifdef IOSTX_IDLC
flags VIEW { VIEW_ONE }
#endif`,
  );
});

test("a type is documented where it is declared, not where its name is announced", () => {
  squiggle(
    "file",
    `interface IViewer;
${doc}
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    ${doc}
    HRESULT Show([in] IViewer *other);
}`,
  );
});

test("members, values and methods are asked for documentation; placeholders are not", () => {
  squiggle(
    "file",
    `${doc}
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    HRESULT Show();
//          ~~~~ undocumented-member
    /** @placeholder */
    HRESULT Placeholder4();
}
/**
 * A view.
 * @source view
 */
typedef struct VIEW { ULONG ulSize; ${doc} ULONG ulColour; } VIEW;
//                          ~~~~~~ undocumented-member
/**
 * Kinds.
 * @source kinds
 */
typedef enum KIND { KIND_ONE, ${doc} KIND_TWO } KIND;
//                  ~~~~~~~~ undocumented-member`,
  );
});

test("the members of a struct that the SDK shows as one value need no documentation", () => {
  squiggle(
    "file",
    `/**
 * Eight bytes.
 * @source eight
 */
typedef struct EIGHT { BYTE Bytes[8]; } EIGHT;
#ifdef IOSTX_IDLC
project EIGHT as bytes;
#endif`,
  );
});

test("a state is asked for a description, also where its comment has nothing but tags", () => {
  squiggle(
    "machine",
    `/** @source idle-state */
initial state LR_IDLE;
//            ~~~~~~~ undocumented-state`,
  );
});

test("states, their structs and the methods of the machine are asked for their page", () => {
  squiggle(
    "machine",
    `${doc}
initial state LR_IDLE;
//            ~~~~~~~ missing-source
${doc}
state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }
//    ~~~~~~~~~ missing-source`,
  );
});

test("an interface where one method names its page is asked for the pages of the others", () => {
  squiggle(
    "file",
    `${doc}
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface IViewer : IUnknown
{
    /**
     * Shows.
     * @source show
     */
    HRESULT Show();
    ${doc}
    HRESULT Hide();
//          ~~~~ missing-source
    /** @placeholder */
    HRESULT Placeholder5();
}`,
  );
});

test("a misspelt tag is marked where it stands, with the tag that was meant", () => {
  squiggle(
    "file",
    `/** The size. @source is no tag in the middle of a line.
 * @sorce view-size
// ~~~~~~ unknown-doc-tag ?@source
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;
/** @author somebody */
//  ~~~~~~~ unknown-doc-tag
const PROPTAG PR_VIEW_COLOUR = 0x66010003;
//            ~~~~~~~~~~~~~~ undocumented-declaration`,
  );
});

test("tags of the project's own can be made known", () => {
  squiggle(
    "file",
    `/**
 * The size.
 * @since 2
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
    { "unknown-doc-tag": ["error", { tags: ["source", "since"] }] },
  );
});

test("a contradiction needs its decision right behind it, and a decision its contradiction", () => {
  squiggle(
    "file",
    `/**
 * The size.
 * @contradiction Bytes here, kilobytes there.
// ~~~~~~~~~~~~~~ contradiction-without-decision
 * @source view-size
 * @decision Bytes.
// ~~~~~~~~~ contradiction-without-decision
 */
const PROPTAG PR_VIEW_SIZE = 0x66000003;`,
  );
});

test.run();
