import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenState, stateValidators } from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PACKAGE_ROOT } from "./compiler.js";
import { broken, changed, DIRECTIONS, type Direction, filled, meid, skey, valid } from "./structs.js";
import { OPEN_STATES } from "./support.js";

const test = suite("validators: members");

const UINT = [-1, 1.5, 2 ** 32, Number.NaN, "1", null, undefined, true];
const OBJECT = [undefined, 1, "object", true];
const TEXT = [undefined, 1, {}];
const RECORD = [undefined, null, 1, "record"];
const LIST = [undefined, {}, "list", 1];
const bytes = (length: number) => [
  undefined,
  null,
  "ab",
  [1, 2],
  new Uint8Array(length + 1),
  new ArrayBuffer(length),
];
const COUNTED = [undefined, null, "ab", [1, 2], new DataView(new ArrayBuffer(2))];

const LTID = {
  "/guid": bytes(16),
  "/globcnt": bytes(6),
  "/wLevel": [-1, 0x10000, 0.5, "0", null, undefined],
};
const FEID = {
  "": RECORD,
  "/abFlags": bytes(4),
  "/muid": bytes(16),
  ...below("/ltid", { "": RECORD, ...LTID }),
};
const SKEY = { "": RECORD, "/guid": bytes(16), "/globcnt": bytes(6) };
const counts = (...members: string[]) => Object.fromEntries(members.map((member) => [member, UINT]));

/** For each state and direction the members that are checked, and values that are wrong in their places. */
const WRONG: {
  readonly [State in OpenState]: { readonly [D in Direction]: Record<string, readonly unknown[]> };
} = {
  LR_SYNC: {
    out: { "/ulFlags": UINT, "/pwzPath": TEXT },
    in: {
      "/ulFlags": UINT,
      "/pel": LIST,
      "/pel/1": COUNTED,
      "/pulFolderOptions": LIST,
      "/pulFolderOptions/0": UINT,
    },
  },
  LR_SYNC_UPLOAD_HIERARCHY: { out: counts("/ulFlags", "/iEnt", "/cEnt"), in: counts("/ulFlags") },
  LR_SYNC_UPLOAD_FOLDER: {
    out: { "/ulFlags": UINT, "/pfld": OBJECT, ...below("/feid", FEID) },
    in: counts("/ulFlags"),
  },
  LR_SYNC_CONTENTS: { out: counts("/ulFlags", "/iEnt", "/cEnt"), in: counts("/ulFlags", "/iEnt") },
  LR_SYNC_UPLOAD_TABLE: {
    out: {
      ...counts("/ulFlags", "/iEnt", "/cEnt"),
      "/pszName": TEXT,
      ...below("/feid", FEID),
      "/rgte": [...LIST, [], [{}]],
      "/rgte/0": RECORD,
      ...below("/rgte/1", counts("/iEntMod", "/cEntMod", "/iEntRead", "/cEntRead", "/iEntDel", "/cEntDel")),
      "/pupmovHead": OBJECT,
    },
    in: { "/ulFlags": UINT, "/pupmovHead": OBJECT },
  },
  LR_SYNC_UPLOAD_MESSAGE: {
    out: {
      "/ulFlags": UINT,
      "/pmsg": OBJECT,
      "/meid": RECORD,
      "/meid/abFlags": bytes(4),
      "/meid/muid": bytes(16),
      ...below("/meid/ltidFld", { "": RECORD, ...LTID }),
      ...below("/meid/ltidMsg", { "": RECORD, ...LTID }),
      ...below("/feid", FEID),
      "/binChg": COUNTED,
      "/binPcl": COUNTED,
      ...below("/skeySrc", SKEY),
    },
    in: counts("/ulFlags"),
  },
  LR_SYNC_UPLOAD_MESSAGE_READ: {
    out: {
      "/pupre": LIST,
      "/pupre/1": RECORD,
      "/pupre/1/ulFlags": UINT,
      ...below("/pupre/0/skey", SKEY),
      "/cEnt": [...UINT, 1, 3],
    },
    in: { "/pupre": LIST, "/pupre/0": RECORD, "/pupre/1/ulFlags": UINT, "/cEnt": [1, 3] },
  },
  LR_SYNC_UPLOAD_MESSAGE_DEL: {
    out: {
      "/pupde": LIST,
      "/pupde/1": RECORD,
      "/pupde/1/ulFlags": UINT,
      ...below("/pupde/0/skey", SKEY),
      "/pupde/1/binChg": COUNTED,
      "/pupde/0/binPcl": COUNTED,
      ...below("/pupde/1/skeyDst", SKEY),
      "/pupde/1/pupmov": OBJECT,
      "/cEnt": [...UINT, 1, 3],
    },
    in: { "/pupde": LIST, "/pupde/0": RECORD, "/pupde/1/ulFlags": UINT, "/cEnt": [1, 3] },
  },
  LR_SYNC_DOWNLOAD_HIERARCHY: {
    out: { ...counts("/ulFlags", "/cEntNew", "/cEntMod", "/cEntDel"), "/pxihc": OBJECT },
    in: counts("/ulFlags"),
  },
  LR_SYNC_DOWNLOAD_TABLE: {
    out: {
      ...counts("/ulFlags", "/ulRights"),
      "/pxicc": OBJECT,
      "/pxihc": OBJECT,
      "/pszName": TEXT,
      "/ftLastMod": [0, "0", new Date(), null, undefined],
      ...below("/feid", FEID),
      "/rgte": [...LIST, [], [{}]],
      "/rgte/1": RECORD,
      ...below("/rgte/0", counts("/cEntNew", "/cEntMod", "/cEntRead", "/cEntDel")),
    },
    in: counts("/ulFlags"),
  },
  LR_SYNC_DOWNLOAD_HEADER: {
    out: { "/ulFlags": UINT, "/pupmsg": OBJECT, ...below("/feidPar", FEID) },
    in: { "/ulFlags": UINT, "/pmsgFull": OBJECT },
  },
};

function below(
  path: string,
  members: Record<string, readonly unknown[]>,
): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(members).map(([member, wrong]) => [path + member, wrong]));
}

for (const state of OPEN_STATES) {
  for (const direction of DIRECTIONS) {
    const validator = stateValidators[state][direction];

    test(`${state} ${direction}: what is right passes, and each member that is wrong is named`, () => {
      assert.ok(validator(valid(state)), JSON.stringify(validator.errors));
      assert.is(validator.errors, null);
      for (const [path, values] of Object.entries(WRONG[state][direction])) {
        for (const value of values) {
          const found = broken(state, direction, changed(state, path, value)).map((one) => one.path);
          assert.equal(found, [path], `${path} = ${String(value)}`);
        }
      }
      for (const value of RECORD) {
        const [first] = broken(state, direction, value);
        assert.equal(first, {
          path: "",
          rule: "record",
          message: `must be a ${stateValidators[state].struct}`,
        });
      }
    });
  }
}

test("bytes may be a Buffer or part of another array, and reserved members anything", () => {
  const state = "LR_SYNC_UPLOAD_MESSAGE";
  const data = { ...filled[state](), binChg: Buffer.from("abc"), binReserved1: 7, binReserved2: undefined };
  const part = { ...meid(), muid: new Uint8Array(20).subarray(2, 18) };
  assert.equal(broken(state, "out", { ...data, meid: part, skeySrc: { ...skey(), more: 1 } }), []);
});

test("they run where no code may be made from strings", () => {
  const source = readFileSync(join(PACKAGE_ROOT, "dist/generated/validators.js"), "utf8");
  assert.not.match(source, /\beval\b|\bFunction\s*\(|\brequire\s*\(/);
  const program = `
    import { validateUPFLDIn, validateUPREADOut } from "iostx";
    let blocked = false;
    try { new Function("return 1")(); } catch { blocked = true; }
    const answers = [validateUPFLDIn({ ulFlags: 0x10001 }), validateUPREADOut({ pupre: [], cEnt: 0 }),
      validateUPFLDIn({ ulFlags: 0x80000000 })];
    console.log(JSON.stringify({ blocked, answers }));
  `;
  const options = ["--disallow-code-generation-from-strings", "--input-type=module", "-e", program];
  const output = execFileSync(process.execPath, options, { cwd: PACKAGE_ROOT, encoding: "utf8" });
  assert.equal(JSON.parse(output), { blocked: true, answers: [true, true, false] });
});

test.run();
