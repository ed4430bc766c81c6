import { test } from "uvu";
import * as assert from "uvu/assert";
import { explain } from "../../../generator/explain/lookup.js";
import { fact, model, names, only } from "./support.js";

test("a result code by name, by number, and by the signed number that debuggers show", () => {
  const found = only("MAPI_E_INVALID_ENTRYID");
  assert.is(found.summary, "0x80040107, failure");
  assert.equal(fact(found, "value"), ["0x80040107 (2147746055, signed -2147221241)"]);
  assert.equal(fact(found, "facility"), ["4: the interface itself"]);
  for (const number of ["0x80040107", "0X80040107", "2147746055", "-2147221241"])
    assert.equal(only(number), found);
});

test("a result code of several names: the first names it, each can be asked for", () => {
  assert.is(only("0x80004005").name, "MAPI_E_CALL_FAILED");
  assert.equal(fact(only("0x80004005"), "other names"), ["SYNC_E_ERROR", "E_FAIL"]);
  assert.is(only("E_FAIL").name, "E_FAIL");
  assert.is(only("E_FAIL").text, "The call failed and nobody said why.");
});

test("a result code tells what the machine answers with it, and who mentions it", () => {
  assert.equal(fact(only("E_UNEXPECTED"), "the machine"), [
    "answers with it to: a call that the present state does not allow",
  ]);
  assert.ok(
    fact(only("SYNC_E_CONFLICT"), "mentioned by").includes(
      "IExchangeImportContentsChanges.ImportMessageChange",
    ),
  );
});

test("a failure that the IDL does not name is taken apart", () => {
  const found = only("0x8007007e");
  assert.is(found.name, "0x8007007e");
  assert.is(found.summary, "0x8007007e, failure that the IDL does not name");
  assert.equal(fact(found, "facility"), ["7: Windows"]);
  assert.equal(fact(found, "code"), ["0x007e"]);
});

test("a property tag by number, by id, and with another type", () => {
  assert.is(only("0x0037001f").name, "PR_SUBJECT_W");
  assert.is(only("0x0037").name, "PR_SUBJECT_W");
  const narrow = only("0x0037001e");
  assert.is(narrow.summary, "the property of PR_SUBJECT_W, with type PT_STRING8");
  assert.equal(fact(narrow, "see"), ["PR_SUBJECT_W"]);
});

test("a small number: everything that has the value", () => {
  assert.ok(names("5").includes("LR_SYNC_UPLOAD_TABLE"));
  assert.ok(names("0x10000").includes("UPF_OK"));
  assert.ok(names("0").includes("S_OK"));
});

test("a number that nothing has, and one of more than 32 bits", () => {
  assert.equal(explain("0x12345", model), { found: [] });
  assert.equal(names("99999999999"), []);
  assert.equal(names("4294967296"), []);
});

test("a word of flags, bit by bit", () => {
  const found = only("UPMSG.ulFlags 0x10002");
  assert.is(found.kind, "flag word");
  assert.is(found.name, "UPMSG.ulFlags = 0x10002");
  assert.is(found.summary, "UPM_NEW|UPM_OK");
  assert.equal(fact(found, "flags"), [
    "0x2 UPM_NEW, set by the store, for the client [out]: The item is new.",
    "0x10000 UPM_OK, set by the client, to acknowledge [in]: The item was uploaded.",
  ]);
  for (const same of ["UPMSG.ulFlags=0x10002", "UPMSG.ulFlags = 65538", "UPMSG.ulFlags UPM_NEW|UPM_OK"]) {
    assert.equal(only(same), found);
  }
});

test("a word of a set and of a parameter, with short names too", () => {
  assert.is(only("UPF NEW|OK").name, "UPF = 0x10001");
  assert.is(only("IOSTX.InitSync.ulFlags 0x41").summary, "SYNC_UPLOAD_HIERARCHY|SYNC_UPLOAD_CONTENTS");
  assert.is(only("IOSTX::InitSync.ulFlags 0").summary, "no flag");
});

test("unknown bits, broken rules and needed members of a word", () => {
  const found = only("SYNC.ulFlags 0x80000083");
  assert.is(found.summary, "UPS_UPLOAD_ONLY|UPS_DNLOAD_ONLY|UPS_THESE_FOLDERS|0x80000000");
  assert.equal(fact(found, "unknown"), ["0x80000000: UPS has no such flag; the store refuses it"]);
  assert.equal(fact(found, "broken rules"), ["UPS_UPLOAD_ONLY and UPS_DNLOAD_ONLY exclude each other"]);
  assert.equal(fact(found, "needs"), ["the member pel, because of UPS_THESE_FOLDERS"]);
  assert.equal(fact(only("HSF 0x10"), "broken rules"), ["HSF_COPYDESTRUCTIVE needs HSF_LOCAL"]);
});

test("a value of a set of values", () => {
  assert.is(only("SS 1").summary, "SS_SUSPENDED");
  assert.is(only("IPSTX2.SetSpoolSuspendState.ulState 7").summary, "no value of SS");
});

test("a word whose holder or flag is misspelt", () => {
  assert.is(explain("UPMGS.ulFlags 0x2", model).suggestion, "UPMSG.ulFlags 0x2");
  assert.is(explain("UPM UPM_NEW|UPM_OKK", model).suggestion, "UPM UPM_NEW|UPM_OK");
});

test.run();
