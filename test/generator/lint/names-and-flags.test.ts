import { test } from "uvu";
import { failureKinds } from "../../../generator/model/model.js";
import { squiggle } from "./support.js";

const doc = "/** A remark. */";
const failures = failureKinds.map((kind) => `${kind} E_UNEXPECTED;`).join(" ");

test("names of every kind are to have the form of their kind", () => {
  squiggle(
    "file",
    `${doc}
const PROPTAG viewSize = 0x66000003;
//            ~~~~~~~~ naming
/**
 * A view.
 * @source view
 */
typedef struct View
//             ~~~~ naming
{
    ${doc}
    ULONG Size;
//        ~~~~ naming
} View;
${doc}
[object, local, uuid(12345678-0000-0000-0000-000000000001)]
interface Viewer : IUnknown
//        ~~~~~~ naming
{
    ${doc}
    HRESULT show([in] ULONG Size);
//          ~~~~ naming
//                          ~~~~ naming
}`,
  );
});

test("MAPI's own structs and reserved members keep their names", () => {
  squiggle(
    "file",
    `/**
 * A list.
 * @source list
 */
typedef struct SViewArray { ${doc} ULONG Reserved1; } SViewArray;
#ifdef IOSTX_IDLC
members SViewArray { reserved Reserved1; }
#endif`,
  );
});

test("states begin with LR_ unless the configuration says otherwise", () => {
  const text = `/**
 * The states.
 * @source states
 */
typedef enum STEPS
{
    ${doc}
    REST = 0,
//  ~~~~ naming
    ${doc}
    LR_FAR = 1
} STEPS;
#ifdef IOSTX_IDLC
/** Walks. */
machine STEPS of IOSTX {
  init InitSync(ulFlags);
  begin SyncBeg(uiSync, ppv);
  result SetSyncResult(hrSync);
  end SyncEnd();
  error GetLastError(hResult, ulFlags, lppError);
  failures { FAILURES }
  /** Nothing.
   * @source rest */
  initial state REST;
  /** Far.
   * @source far */
  state LR_FAR (SYNC) from REST { in ulFlags; out iEnt, cEnt; }
}
members UPFLD { inout ulFlags; out pszName; }
#endif`;
  squiggle("file", text.replace("FAILURES", failures));
  const settings = { naming: ["warn", { statePattern: "^[A-Z_]+$" }] };
  squiggle("file", text.replace("FAILURES", failures).replace(/^.*~.*\n/m, ""), settings);
});

test("a constant that looks like its kin, and is in no set, is a forgotten flag", () => {
  squiggle(
    "file",
    `${doc}
const ULONG UPF_DEL = 0x8;
//          ~~~~~~~ flag-without-set
${doc}
const ULONG VIEW_ONE = 0x1;
//          ~~~~~~~~ flag-without-set
${doc}
const ULONG VIEW_TWO = 0x2;
//          ~~~~~~~~ flag-without-set
${doc}
const ULONG MAX_VIEWS = 0x100;
//          ~~~~~~~~~ unused-constant`,
  );
});

test("a constant that another one is made of is used", () => {
  squiggle(
    "file",
    `${doc}
const ULONG VIEW_ONE = 0x1;
${doc}
const ULONG VIEW_BASE = 0x10;
${doc}
const ULONG VIEW_MORE = VIEW_BASE | (~VIEW_ONE);
#ifdef IOSTX_IDLC
values VIEW { VIEW_MORE }
#endif`,
  );
});

test("a flag word without a set is reported in structs of the protocol, but for reserved ones", () => {
  squiggle(
    "file",
    `/**
 * Views.
 * @source views
 */
typedef struct VIEWS
{
    ${doc}
    ULONG ulFlags;
//        ~~~~~~~ untyped-flags
    ${doc}
    WORD wReservedFlags;
    ${doc}
    BYTE abFlags[4];
} VIEWS;
#ifdef IOSTX_IDLC
members VIEWS { out ulFlags, abFlags; reserved wReservedFlags; }
#endif`,
  );
});

test("the flags of a state need one that acknowledges it", () => {
  squiggle(
    "extension",
    `flags UPF for UPFLD.ulFlags { out UPF_NEW; in UPF_OK; }
//    ~~~ missing-success-flag`,
  );
});

test("sets of one prefix may share bits where each says what it is for", () => {
  const bits = `${doc}
const ULONG UPF_SHARED = 0x1;
/**
 * A view.
 * @source view
 */
typedef struct VIEW { ${doc} ULONG ulKinds; } VIEW;
#ifdef IOSTX_IDLC
flags KINDS prefix UPF_ TARGET{ UPF_SHARED }
members VIEW { out ulKinds; }
#endif`;
  squiggle("file", bits.replace("TARGET", "for VIEW.ulKinds "));
  const marked = bits.replace(
    "TARGET{ UPF_SHARED }",
    "{ UPF_SHARED }\n//                        ~~~~~~~~~~ overlapping-sets",
  );
  squiggle("file", marked);
});

test("a flag has a bit, and values differ", () => {
  squiggle(
    "file",
    `${doc}
const ULONG VIEW_NONE = 0;
${doc}
const ULONG VIEW_ALL = 1;
${doc}
const ULONG PANE_ONE = 1;
${doc}
const ULONG PANE_FIRST = 1;
/**
 * Kinds.
 * @source kinds
 */
typedef enum KIND
{
    ${doc}
    KIND_A,
    ${doc}
    KIND_B = 0
//  ~~~~~~ duplicate-value
} KIND;
#ifdef IOSTX_IDLC
flags VIEW { VIEW_NONE, VIEW_ALL }
//           ~~~~~~~~~ zero-flag
values PANE { PANE_ONE, PANE_FIRST }
//                      ~~~~~~~~~~ duplicate-value
#endif`,
  );
});

test("reserved members say so, and others do not", () => {
  squiggle(
    "file",
    `/**
 * Views.
 * @source views
 */
typedef struct VIEWS
{
    ${doc}
    ULONG ulCache;
//        ~~~~~~~ reserved-name
    ${doc}
    ULONG ulReserved;
//        ~~~~~~~~~~ reserved-name
    ${doc}
    ULONG placeholder;
    ${doc}
    ULONG dwAlignPad;
} VIEWS;
#ifdef IOSTX_IDLC
members VIEWS { out ulReserved; reserved ulCache, placeholder, dwAlignPad; }
#endif`,
  );
});

test.run();
