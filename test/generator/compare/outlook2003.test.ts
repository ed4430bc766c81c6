import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../../generator/compare/changes.js";
import { compareModels } from "../../../generator/compare/compare.js";
import { readVersion } from "../../../generator/compare/version.js";
import type { Host } from "../../../generator/host.js";
import { nodeHost } from "../../../generator/node-host.js";
import { projectPath } from "../support.js";

/** The files of the project, by their paths in it. */
const host: Host = {
  readFile: (path) => nodeHost.readFile(projectPath(path)),
  listFolder: (path) =>
    nodeHost.listFolder(projectPath(path))?.map((file) => file.slice(projectPath("").length)),
};

const old = await readVersion("test/fixtures/diff/outlook2003", host);
const now = await readVersion("idl", host);
if (!old.ok || !now.ok) throw new Error("the IDL of 2003 or of today has mistakes");
const { changes } = compareModels(old.model, now.model);

function inCategory(category: Change["category"]): string[] {
  return changes.filter((one) => one.category === category).map(({ rule, subject }) => `${rule} ${subject}`);
}

test("slot 3 got a name and a signature, and the vtable is the same otherwise", () => {
  assert.equal(inCategory("VTABLE"), ["VTABLE_PLACEHOLDER_NAMED IOSTX.GetLastError"]);
  const [change] = changes;
  assert.match(change!.message, /^slot 3, .*: HRESULT GetLastError\(\[in\] HRESULT hResult, /);
  assert.match(change!.old!.file, /outlook2003\/iostx\.idl$/);
  assert.match(change!.new!.file, /^idl\/iostx\.idl$/);
});

test("it breaks nobody: no caller of the placeholder existed", () => {
  assert.equal(
    changes.filter(({ breaking }) => breaking),
    [],
  );
});

test("TypeScript users gain GetLastError, which the generated store implements for them", () => {
  assert.equal(inCategory("SOURCE"), ["SOURCE_MEMBER_ADDED IOSTX.GetLastError"]);
});

test("no byte in memory moved", () => {
  assert.equal(inCategory("LAYOUT"), []);
});

test("the machine could be said only when there was a method that explains failures", () => {
  assert.equal(inCategory("PROTOCOL"), ["PROTOCOL_MACHINE_ADDED SYNCSTATE"]);
});

test("the way back takes GetLastError away, which breaks its callers", () => {
  const back = compareModels(now.model, old.model).changes.map(({ rule }) => rule);
  assert.ok(back.includes("VTABLE_METHOD_WITHDRAWN"));
  assert.ok(back.includes("SOURCE_MEMBER_REMOVED"));
});

test.run();
