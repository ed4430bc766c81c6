import * as assert from "uvu/assert";
import { type Comparison, compareModels } from "../../../generator/compare/compare.js";
import { MemoryHost } from "../../../generator/host.js";
import { Diagnostics, placeOf } from "../../../generator/language/diagnostics.js";
import { compile } from "../../../generator/model/compile.js";
import type { Model } from "../../../generator/model/model.js";

/** A small interface with one of everything that can change. */
export const BASE = `
typedef unsigned char BYTE;
typedef unsigned short WORD;
typedef unsigned long ULONG;
typedef ULONG *LPULONG;
typedef long LONG;
typedef LONG HRESULT;
typedef char *LPSTR;
typedef void *LPVOID;
typedef ULONG PROPTAG;
typedef ULONG PROPTYPE;

/** A key. */
typedef struct KEY { BYTE ab[4]; WORD w; } KEY;
/** A time. */
typedef struct TIME { ULONG low; ULONG high; } TIME;
/** Nothing is known of it. */
typedef struct SECRET SECRET;
/** One of two. */
typedef union EITHER { ULONG number; LPSTR text; } EITHER;
/** A property. */
typedef struct SPropValue { PROPTAG ulPropTag; EITHER Value; } SPropValue;

/** A color. */
typedef enum COLOR { RED = 0, GREEN = 1 } COLOR;
/** The states. */
typedef enum STEP { REST = 0, WALK = 1, HOP = 2, SKIP = 3 } STEP;

/** A walk. */
typedef struct WALKING
{
    ULONG ulFlags;
    ULONG iHop;
    ULONG cHop;
    WORD wLevel;
    LPSTR pszWhere;
    ULONG cSizes;
    LPULONG pulSizes;
    LPVOID pReserved;
    COLOR color;
    TIME started;
    BYTE ab[2];
} WALKING;

/** A hop. */
typedef struct HOPPING { ULONG ulFlags; SECRET *psecret; WALKING walk; } HOPPING;

/** A skip. */
typedef struct SKIPPING { ULONG ulFlags; } SKIPPING;

[object, local, uuid(00000000-0000-0000-c000-000000000046)]
interface IUnknown
{
    HRESULT QueryInterface([in] LPVOID riid, [out] LPVOID *ppv);
    ULONG AddRef();
    ULONG Release();
}

/** Looks around. */
[object, local, uuid(12345678-1234-1234-1234-00000000000a)]
interface ILooker : IUnknown
{
    HRESULT Look([in] ULONG ulFlags, [out] ULONG *pulSeen);
    HRESULT Read([in] ULONG cb, [in, size_is(cb)] BYTE *pb, [in] ULONG cMax);
    /** @placeholder */
    HRESULT Placeholder5();
    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);
}

/** Looks closer. */
[object, local, uuid(12345678-1234-1234-1234-00000000000b)]
interface IWatcher : ILooker
{
    HRESULT Watch([in] LPVOID pWhat);
}

/** Walks. */
[object, local, uuid(12345678-1234-1234-1234-00000000000c)]
interface IWalker : IUnknown
{
    HRESULT Explain([in] HRESULT hr, [in] ULONG ulFlags, [out] SKIPPING **ppError);
    HRESULT Init([in] ULONG ulFlags);
    HRESULT Beg([in] ULONG uiStep, [out] LPVOID *ppv);
    HRESULT SetResult([in] HRESULT hr);
    HRESULT End();
    HRESULT HopBeg([in] ULONG uiHigh, [out] LPVOID *ppv);
    HRESULT HopEnd();
    HRESULT SkipBeg([in] ULONG uiHigh, [out] LPVOID *ppv);
}

/** Out of order. */
const HRESULT E_ORDER = 0x80040001;
const HRESULT E_ARGUMENT = 0x80040002;
const HRESULT E_FLAGS = 0x80040003;
const HRESULT E_EARLY = 0x80040004;
const HRESULT E_EMPTY = 0x80040005;
const HRESULT E_NEVER = 0x80040006;
const HRESULT E_FAULT = 0x80040007;
const HRESULT E_BUSY = 0x80040008;

const ULONG WALK_FAST = 0x1;
const ULONG WALK_FAR = 0x2;
const ULONG WALK_HIGH = 0x4;
const ULONG WALK_ODD = 0x8;
const ULONG WALK_OK = 0x100;
const ULONG HOP_OK = 0x100;
const ULONG LOOK_UP = 0x1;
const ULONG LOOSE = 0x7;
const PROPTYPE PT_ERROR = 0x000a;
const PROPTYPE PT_LONG = 0x0003;
const PROPTAG PR_LENGTH = 0x00100003;

#ifdef IOSTX_IDLC
project KEY as bytes;
project TIME as filetime;

/** Names the place. */
guid GUID_PLACE = 11111111-2222-3333-4444-555555555555;

flags WALKS prefix WALK_ for WALKING.ulFlags {
  out WALK_HIGH;
  in WALK_FAST, WALK_FAR, WALK_ODD;
  success WALK_OK;
  exclusive WALK_FAST, WALK_FAR;
  requires WALK_ODD: WALK_FAR;
}
flags HOPS prefix HOP_ for HOPPING.ulFlags { success HOP_OK; }
flags LOOKS prefix LOOK_ for ILooker::Look.ulFlags { LOOK_UP }

/** How one walks. */
machine STEP of IWalker {
  init Init(ulFlags);
  begin Beg(uiStep, ppv);
  result SetResult(hr);
  end End();
  error Explain(hr, ulFlags, ppError);
  failures {
    sequence E_ORDER; argument E_ARGUMENT; flags E_FLAGS; uninitialized E_EARLY; empty E_EMPTY; unsupported E_NEVER;
    exception E_FAULT; busy E_BUSY;
  }
  initial state REST;
  /** Walks on. */
  state WALK (WALKING) from REST {
    inout ulFlags;
    in wLevel, color;
    out iHop, cHop, pszWhere, cSizes, pulSizes[cSizes], started, ab;
    reserved pReserved;
    each HOP while iHop < cHop;
  }
  state HOP (HOPPING) from WALK, REST when WALK_FAST by HopBeg(uiHigh, ppv) until HopEnd() {
    in ulFlags;
    out psecret, walk;
  }
  state SKIP (SKIPPING) from WALK, HOP {
    out ulFlags;
  }
}
#endif
`;

/** A place in a text, and what is to stand there. */
export type Edit = readonly [from: string, to: string];

/** The model of a text that has no mistake. */
export function modelOf(text: string, path = "test.idl"): Model {
  const diagnostics = new Diagnostics();
  const model = compile([path], new MemoryHost([[path, text]]), diagnostics, { unreadable: true });
  const mistakes = diagnostics.sorted().map((one) => `${placeOf(one.span)} ${one.code} ${one.message}`);
  assert.equal(mistakes, []);
  return model;
}

/** The text of {@link BASE}, edited; each place must be there once. */
export function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    assert.is(text.split(from).length, 2, `the text has ${JSON.stringify(from)} once`);
    return text.replace(from, () => to);
  }, BASE);
}

/** What changes when the base is edited. */
export function compareEdited(...edits: readonly Edit[]): Comparison {
  return compareModels(modelOf(BASE, "old.idl"), modelOf(edited(...edits), "new.idl"));
}

/** The changes as `RULE subject`, one a line. */
export function summaries({ changes }: Comparison): string[] {
  return changes.map(({ rule, subject }) => `${rule} ${subject}`);
}

/** An input pair: what is edited, and the changes that this is in both directions, as {@link summaries}. */
export interface Pair {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly forwards: readonly string[];
  readonly backwards: readonly string[];
}
