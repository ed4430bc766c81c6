import { test } from "uvu";
import * as assert from "uvu/assert";
import { generatedFiles, generateText, projectModel, readProject, replaced } from "../support.js";
import { typeCheck } from "./typescript.js";

const courier = readProject("test/fixtures/idl/courier.idl");

/** The courier with pieces of its IDL replaced, generated and proved. */
function variant(...changes: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string> {
  return generatedFiles(changes.reduce((text, [from, to]) => replaced(text, from, to), courier));
}

test("another interface with another machine gives an SDK that compiles", () => {
  const files = generatedFiles(courier);
  assert.equal(typeCheck(files), []);
  assert.match(files.get("states.ts")!, /CUSTOMS: 5/);
  assert.match(files.get("client.ts")!, /async EnterCustoms\(/);
  assert.match(files.get("store.ts")!, /LeaveCustoms\(/);
});

/** What the courier takes from mapi.idl, written anew: another struct for failures, no property, no PROPTAG. */
const ALONE = `
typedef unsigned short WORD;
typedef unsigned long DWORD;
typedef long LONG;
typedef LONG HRESULT;
typedef char *LPSTR;
typedef void *LPVOID;
typedef struct GUID { DWORD Data1; WORD Data2; WORD Data3; BYTE Data4[8]; } GUID, *LPGUID;
typedef unsigned char BYTE;
typedef struct FAULT { DWORD dwCode; LPSTR pszWhat; } FAULT, *LPMAPIERROR;
[object, local, uuid(00000000-0000-0000-c000-000000000046)]
interface IUnknown { HRESULT QueryInterface([in] LPGUID riid, [out] LPVOID *ppv); DWORD AddRef(); DWORD Release(); }
const HRESULT S_OK = 0;
#ifdef IOSTX_IDLC
project GUID as bytes;
#endif
`;

test("an interface that stands on nothing but itself gives an SDK that compiles", () => {
  const files = variant(['import "mapi.idl";\n', ALONE]);
  for (const [file, text] of files) assert.not.match(text, /\bMAPIERROR\b|\bMAPI_E_\w+/, file);
});

test("nothing of IOSTX is in it: no state, no struct, no method", () => {
  const { machine } = projectModel();
  const names = [
    "IOSTX",
    ...machine!.list.flatMap(({ name, struct }) => [name, struct ?? name]),
    ...[machine!.begin, machine!.end, machine!.init, machine!.result].map(({ method }) => method),
  ];
  const result = generateText(courier);
  assert.ok(result.ok);
  for (const [file, text] of result.files) {
    const found = names.filter((name) =>
      new RegExp(`\\b${name}\\b`).test(text.replaceAll("`npx iostx generate`", "")),
    );
    assert.equal(found, [], file);
  }
});

test("failures are explained by the method that the machine names, whatever it is called", () => {
  const files = variant();
  assert.match(files.get("store.ts")!, /\bExplain\(/);
  assert.not.match(files.get("store.ts")!, /\bGetLastError\(/);
});

test("a state that may be begun in the initial state and in another says that there may be no parent", () => {
  const result = generateText(courier);
  assert.ok(result.ok);
  assert.match(result.files.get("store.ts")!, /enterDoor\(_parent: TOURINFO \| undefined\)/);
});

const variants: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  "without a state with methods of its own": [
    ["    by EnterCustoms(dwForm, pszCountry, ppv) until LeaveCustoms(pscale) {", "{"],
    ["    HRESULT EnterCustoms([in] DWORD dwForm, [in] LPSTR pszCountry, [out] LPVOID *ppv);", ""],
    ["    HRESULT LeaveCustoms([in] IScale *pscale);", ""],
  ],
  "whose interface has a method that the machine does not know": [
    ["    HRESULT ComeBack();", "    HRESULT ComeBack();\n    HRESULT Whistle([in] DWORD dwTune);"],
  ],
  "with a number as a parameter of the method that ends a state": [
    ["LeaveCustoms([in] IScale *pscale);", "LeaveCustoms([in] DWORD dwStamp);"],
    ["until LeaveCustoms(pscale)", "until LeaveCustoms(dwStamp)"],
  ],
  "with two ways that flags open from one state": [
    ["state DOOR (DOORINFO) from TOUR, DEPOT {", "state DOOR (DOORINFO) from DEPOT, TOUR when TOUR_DONE {"],
    ["    each DOOR while wDone < wDoors;\n", "    each CUSTOMS while wDone < wDoors;\n"],
  ],
  "with a state that only a flag leads to": [
    ["from DOOR, TOUR when TOUR_ABROAD", "from TOUR when TOUR_ABROAD"],
  ],
  "with a state inside of itself": [["from TOUR, DEPOT {", "from TOUR, DEPOT, DOOR {"]],
  "with states that lead to each other": [
    ["state TOUR (TOURINFO) from DEPOT {", "state TOUR (TOURINFO) from DEPOT, DOOR {"],
  ],
  "with no flags at all": [
    ["state CUSTOMS (CUSTOMSINFO) from DOOR, TOUR when TOUR_ABROAD", "state CUSTOMS (CUSTOMSINFO) from DOOR"],
    ["flags SHIFT for ICourier::ClockIn.dwShift { in SHIFT_EARLY; }", ""],
    ["flags TourFlags prefix TOUR_ for TOURINFO.dwFlags { in TOUR_ABROAD; success TOUR_DONE; }", ""],
    ["flags DoorFlags prefix DOOR_ for DOORINFO.dwFlags { out DOOR_HEAVY; success DOOR_DONE; }", ""],
    ["flags CustomsFlags prefix CUSTOMS_ for CUSTOMSINFO.dwFlags { success CUSTOMS_DONE; }", ""],
  ],
  "with a state of the highest value": [["CUSTOMS = 5", "CUSTOMS = 31"]],
};

for (const [name, changes] of Object.entries(variants)) {
  test(`a machine ${name} gives an SDK that compiles`, () => {
    variant(...changes);
  });
}

test.run();
