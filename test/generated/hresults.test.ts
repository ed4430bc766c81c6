import {
  describeHResult,
  failed,
  HR,
  HResultError,
  type HResultName,
  succeeded,
  TransitionError,
  toHResult,
  ValidationError,
} from "iostx";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("result codes");
const NAMES = Object.keys(HR) as HResultName[];

test("a code is described by name, severity, facility and text", () => {
  assert.equal(describeHResult(0x8004010f), {
    code: 0x8004010f,
    name: "MAPI_E_NOT_FOUND",
    severity: "failure",
    facility: 4,
    text: "The object does not exist.",
  });
  assert.equal(describeHResult(0), {
    code: 0,
    name: "S_OK",
    severity: "success",
    facility: 0,
    text: "Success.",
  });
  const { severity, facility } = describeHResult(HR.MAPI_E_NO_ACCESS);
  assert.equal([severity, facility], ["failure", 7]);
  assert.is(describeHResult(HR.MAPI_W_ERRORS_RETURNED).severity, "success");
});

test("a signed code is the same as an unsigned one", () => {
  for (const name of NAMES) assert.equal(describeHResult(HR[name] | 0), describeHResult(HR[name]), name);
  assert.is(describeHResult(-2147221233).name, "MAPI_E_NOT_FOUND");
  assert.ok(failed(-2147221233));
  assert.not(succeeded(-2147221233));
});

test("a code that nobody knows is described all the same", () => {
  const unknown = { code: 0x8004ffff, name: "0x8004ffff", severity: "failure", facility: 4 };
  assert.equal(describeHResult(0x8004ffff), { ...unknown, text: "No description is known." });
  assert.is(describeHResult(1).name, "0x00000001");
  assert.is(describeHResult(-1).name, "0xffffffff");
});

test("every name describes its value, and of several names for one value one is chosen", () => {
  assert.ok(NAMES.length > 80);
  for (const name of NAMES) {
    const info = describeHResult(HR[name]);
    assert.is(HR[info.name as HResultName], HR[name], `${name} has a name`);
    assert.match(info.text, /^[A-Z].*\.$/, name);
    const warning = name === "S_OK" || name.includes("_W_");
    assert.is(info.severity, warning ? "success" : "failure", name);
    assert.is(failed(HR[name]), !warning, name);
    assert.is(succeeded(HR[name]), warning, name);
  }
  assert.is(describeHResult(HR.E_FAIL).name, "MAPI_E_CALL_FAILED");
  assert.is(describeHResult(HR.SYNC_E_INVALID_PARAMETER).name, "MAPI_E_INVALID_PARAMETER");
});

test("an error says where it happened and what is known of it", () => {
  const place = { method: "SyncBeg", state: "LR_SYNC", detail: "no network" } as const;
  const error = new HResultError(-2147221227, place);
  assert.is(error.message, "SyncBeg in LR_SYNC: MAPI_E_NETWORK_ERROR: no network");
  assert.is(error.code, 0x80040115);
  assert.is(error.codeName, "MAPI_E_NETWORK_ERROR");
  assert.equal([error.method, error.state, error.detail], ["SyncBeg", "LR_SYNC", "no network"]);
  assert.is(
    new HResultError(HR.MAPI_E_BUSY).message,
    "MAPI_E_BUSY: The object is in use by another operation.",
  );
  assert.is(new HResultError(HR.MAPI_E_BUSY, { method: "Read" }, "wait").message, "Read: wait");
  assert.is(new HResultError(0x80091234).codeName, "0x80091234");
});

test("an error keeps its cause, and has none where it was given none", () => {
  const cause = new Error("cause");
  assert.is(new HResultError(HR.MAPI_E_BUSY, { cause }).cause, cause);
  assert.not("cause" in new HResultError(HR.MAPI_E_BUSY));
});

test("an error can be told from others by class and by name", () => {
  const transition = new TransitionError("no", HR.E_UNEXPECTED, "LR_SYNC", ["LR_SYNC_CONTENTS"]);
  const wrong = { path: "/rgte/0/cEntMod", rule: "uint", message: "must be small" };
  const validation = new ValidationError("UPTBL", [wrong]);
  for (const error of [transition, validation]) {
    assert.instance(error, HResultError);
    assert.instance(error, Error);
    assert.ok(String(error).startsWith(`${error.name}: `));
  }
  assert.equal([transition.name, transition.state, transition.message], ["TransitionError", "LR_SYNC", "no"]);
  assert.is(validation.message, "UPTBL.rgte[0].cEntMod must be small");
  assert.is(validation.code, HR.MAPI_E_INVALID_PARAMETER);
  const flags = new ValidationError("SYNC", [
    { path: "/ulFlags", rule: "flags", message: "must be 0" },
    wrong,
  ]);
  assert.is(flags.code, HR.MAPI_E_UNKNOWN_FLAGS);
  assert.is(flags.message, "SYNC.ulFlags must be 0; SYNC.rgte[0].cEntMod must be small");
});

test("an error of any kind has a code", () => {
  assert.is(toHResult(new HResultError(HR.MAPI_E_TIMEOUT)), HR.MAPI_E_TIMEOUT);
  assert.is(toHResult(new ValidationError("SYNC", [])), HR.MAPI_E_INVALID_PARAMETER);
  for (const other of [new Error("x"), "x", null, undefined, 7])
    assert.is(toHResult(other), HR.MAPI_E_CALL_FAILED);
});

test.run();
