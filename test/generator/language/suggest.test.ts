import { test } from "uvu";
import * as assert from "uvu/assert";
import { closest } from "../../../generator/language/suggest.js";

test("a letter too few, too many or wrong is forgiven", () => {
  const known = ["UPTBL", "SYNCCONT"];
  for (const typo of ["UPTB", "UPTBLL", "UPTBX"]) assert.is(closest(typo, known), "UPTBL", typo);
});

test("two letters in the wrong order count as one mistake", () => {
  assert.is(closest("ULNOG", ["ULONG"]), "ULONG");
  assert.is(closest("aebf", ["abef", "aebfcd"]), "abef");
});

test("capital letters are no mistake at all", () => {
  assert.is(closest("syncbeg", ["SyncEnd", "SyncBeg"]), "SyncBeg");
});

test("of several names the nearest is meant, of equals the first", () => {
  assert.is(closest("UPF_NWE", ["UPM_NEW", "UPF_NEW"]), "UPF_NEW");
  assert.is(closest("cat", ["bat", "hat"]), "bat");
});

test("a name that is too different is not suggested", () => {
  assert.is(closest("MARATHON", ["ULONG", "UINT", "WORD"]), undefined);
  assert.is(closest("UPF_NEW", []), undefined);
});

test("a name is never suggested for itself", () => {
  assert.is(closest("ULONG", ["ULONG"]), undefined);
});

test("a name of one letter suggests no other letter", () => {
  assert.is(closest("D", ["A", "B"]), undefined);
});

test("a long list of long names is searched at once", () => {
  const known = Array.from({ length: 2000 }, (_, index) => `LR_SYNC_DOWNLOAD_SOMETHING_${index}`);
  const start = performance.now();
  assert.is(closest("LR_SYNC_DOWNLAOD_SOMETHING_1999", known), "LR_SYNC_DOWNLOAD_SOMETHING_1999");
  assert.ok(performance.now() - start < 1000);
});

test.run();
