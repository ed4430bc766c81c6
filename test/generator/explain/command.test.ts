import { test } from "uvu";
import * as assert from "uvu/assert";
import { explainCommand } from "../../../generator/commands/explain.js";
import { MemoryHost } from "../../../generator/host.js";
import { runCommand } from "../lint/run.js";
import { model } from "./support.js";

const run = (...words: readonly string[]) =>
  runCommand(explainCommand, new MemoryHost([["my.model.json", JSON.stringify(model)]]), ...words);

test("a mistake of the compiler: meaning, advice, wrong and right", async () => {
  const { code, stdout } = await run("IDL203");
  assert.is(code, 0);
  assert.is(
    stdout,
    `IDL203: unknownType, a mistake that the compiler reports

unknown type {name}

  fix          declare it before its use, or import the file that does

Wrong:
  const ULNOG UPF_DEL = 0x8;

Right:
  const ULONG UPF_DEL = 0x8;
`,
  );
  assert.is((await run("unknownType")).stdout, stdout);
  assert.is((await run("idl203")).stdout, stdout);
});

test("a rule of the linter, also as findings name it", async () => {
  const { stdout } = await run("lint/missing-each");
  assert.match(stdout, /^missing-each: a rule of iostx lint\n/);
  assert.match(stdout, /^ {2}silence {6}\/\/ lint-disable-next-line missing-each: reason$/m);
  assert.match(stdout, /^Wrong, in the machine:\n {2}\/\*\*/m);
});

test("documentation, facts, page and place, and what the documents disagree about", async () => {
  const { stdout } = await run("IOSTX.SyncHdrEnd");
  assert.match(stdout, /^IOSTX\.SyncHdrEnd: method in slot 8$/m);
  assert.match(stdout, /^ {2}its part {5}ends LR_SYNC_DOWNLOAD_HEADER$/m);
  assert.match(stdout, /^ {2}page {9}https:\/\/learn\.microsoft\.com\/.*\/iostx-synchdrend$/m);
  assert.match(stdout, /^ {2}declared {5}idl\/iostx\.idl:\d+$/m);
  assert.match(stdout, /^ {2}The documents disagree: The method's page/m);
  assert.match(stdout, /^ {2}Decision: Both: it is entered from LR_SYNC_IDLE only/m);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 100, line);
});

test("the words of a question may be one word or several", async () => {
  const { stdout } = await run("UPMSG.ulFlags", "0x10002");
  assert.match(stdout, /^UPMSG\.ulFlags = 0x10002: UPM_NEW\|UPM_OK$/m);
  assert.is((await run("UPMSG.ulFlags=0x10002")).stdout, stdout);
  assert.match((await run("--", "-2147221241")).stdout, /^MAPI_E_INVALID_ENTRYID: /);
});

test("many things of one name are a list to choose from", async () => {
  const { stdout } = await run("GetLastError");
  assert.match(
    stdout,
    /^\d things have that name or value; ask for one of them:\n\n {2}IMAPIProp\.GetLastError +Explains/,
  );
});

test("an unknown name is no success, and comes with the one that was meant", async () => {
  assert.equal(await run("UPMGS"), {
    code: 1,
    stdout: "",
    stderr: "iostx explain: nothing is known about UPMGS. Did you mean UPMSG?\n",
  });
});

test("--json tells what was found, or what was meant", async () => {
  const { found, question } = JSON.parse((await run("UPMSG.feid", "--json")).stdout);
  assert.is(question, "UPMSG.feid");
  assert.is(found[0].kind, "member");
  assert.is(found[0].origin.file, "idl/iostx.idl");
  const unknown = await run("UPMGS", "--json");
  assert.is(unknown.code, 1);
  assert.equal(JSON.parse(unknown.stdout), { question: "UPMGS", found: [], suggestion: "UPMSG" });
});

test("another model is looked into where it is named", async () => {
  assert.is((await run("UPMSG.feid", "--model", "my.model.json")).code, 0);
  assert.equal(await run("UPMSG", "--model", "none.json"), {
    code: 3,
    stdout: "",
    stderr: "there is no file none.json",
  });
});

test("what is no model is refused with a sentence", async () => {
  for (const text of ["{", "[]", "null", '{"format":1}', '{"format":2}']) {
    const host = new MemoryHost([["bad.json", text]]);
    const { code, stderr } = await runCommand(explainCommand, host, "UPMSG", "--model", "bad.json");
    assert.is(code, 2);
    assert.match(stderr, /^bad\.json is no model: /);
  }
});

test("a question is needed", async () => {
  assert.is((await run()).code, 2);
});

test.run();
