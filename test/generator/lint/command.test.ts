import { test } from "uvu";
import * as assert from "uvu/assert";
import { lintCommand } from "../../../generator/commands/lint.js";
import { nodeHost } from "../../../generator/node-host.js";
import { projectHost } from "../support.js";
import { runCommand } from "./run.js";
import { inWorld, worldHost } from "./world.js";

const doubtful = inWorld(
  `/** A remark. */
const PROPTAG viewSize = 0x66000003;
const PROPTAG PR_VIEW_COLOUR = 0x66010003;
/** @decision So be it. */
const PROPTAG PR_VIEW_FONT = 0x66020003;`,
  "file",
);

const start = doubtful.indexOf("viewSize");
const line = doubtful.slice(0, start).split("\n").length;

const run = (text: string, ...words: readonly string[]) =>
  runCommand(lintCommand, worldHost(text), "test.idl", ...words);

test("findings go to stderr with rule, source line and advice, and a summary to stdout", async () => {
  const { code, stdout, stderr } = await run(doubtful);
  assert.is(code, 1);
  assert.is(stdout, "test.idl: 1 error, 3 warnings.\n");
  assert.match(
    stderr,
    new RegExp(`^test\\.idl:${line}:15: \\w+ lint/naming: viewSize is not named as a constant is$`, "m"),
  );
  const excerpt = `${line} | const PROPTAG viewSize = 0x66000003;\n   | ${" ".repeat(14)}~~~~~~~~\n   = fix: name it in the form of UPM_NEW`;
  assert.ok(stderr.includes(excerpt), stderr);
});

test("warnings alone are no failure", async () => {
  const { code, stdout } = await run(doubtful.replace("@decision ", ""));
  assert.is(code, 0);
  assert.is(stdout, "test.idl: 2 warnings.\n");
});

test("a clean file says so, with the number of findings that comments silence", async () => {
  assert.equal(await run(inWorld("", "file")), { code: 0, stdout: "test.idl: clean.\n", stderr: "" });
  const silenced = inWorld(
    "/** A size. */\n// lint-disable-next-line naming: so it is\nconst PROPTAG size = 1;",
    "file",
  );
  assert.is((await run(silenced)).stdout, "test.idl: clean (1 finding silenced by comments).\n");
});

test("--json tells the result on stdout, with exact places", async () => {
  const { code, stdout, stderr } = await run(doubtful, "--json");
  assert.is(code, 1);
  assert.is(stderr, "");
  const { findings, ...rest } = JSON.parse(stdout);
  assert.equal(rest, { idl: ["test.idl"], errors: 1, warnings: 3, suppressed: 0, accepted: 0, stale: [] });
  assert.equal(findings[0], {
    rule: "naming",
    severity: "warning",
    name: "viewSize",
    message: "viewSize is not named as a constant is",
    fix: "name it in the form of UPM_NEW; the form is ^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$",
    file: "test.idl",
    start: { offset: start, line, column: 15 },
    end: { offset: start + 8, line, column: 23 },
  });
});

test("--error-format github-actions annotates the place", async () => {
  const { stderr } = await run(doubtful, "--error-format", "github-actions");
  const place = `file=test.idl,line=${line},col=15,endLine=${line},endColumn=23,title=lint/naming`;
  assert.match(stderr, new RegExp(`^::\\w+ ${place}::`, "m"));
});

test("mistakes of the compiler come first: rules judge only what compiles", async () => {
  const { code, stdout, stderr } = await run(doubtful.replace("PROPTAG", "PORPTAG"));
  assert.is(code, 1);
  assert.is(stdout, "");
  assert.match(stderr, /error IDL203: unknown type PORPTAG/);
  assert.match(stderr, /\nRules judge only what compiles\.\n$/);
});

test("the configuration of the folder is used, and another one where it is named", async () => {
  const host = worldHost(doubtful, {
    "iostx-lint.json": '{ "rules": { "naming": "error" } }',
    "quiet.json":
      '{ "rules": { "naming": "off", "contradiction-without-decision": "off", "undocumented-declaration": "off" } }',
  });
  assert.is((await runCommand(lintCommand, host, "test.idl")).stdout, "test.idl: 2 errors, 2 warnings.\n");
  const quiet = await runCommand(lintCommand, host, "test.idl", "--config", "quiet.json");
  assert.is(quiet.stdout, "test.idl: clean.\n");
});

test("a baseline that is pasted accepts the findings, by name, wherever they move", async () => {
  const printed = await run(doubtful, "--baseline");
  assert.is(printed.code, 0);
  assert.equal(JSON.parse(printed.stdout), {
    rules: {
      "undocumented-declaration": ["warn", { accept: ["PR_VIEW_COLOUR", "PR_VIEW_FONT"] }],
      "contradiction-without-decision": ["error", { accept: ["PR_VIEW_FONT"] }],
      naming: ["warn", { accept: ["viewSize"] }],
    },
  });
  const moved = doubtful.replace("/** A remark", "\n\n/** A remark");
  const host = worldHost(moved, { "iostx-lint.json": printed.stdout });
  assert.equal(await runCommand(lintCommand, host, "test.idl"), {
    code: 0,
    stdout: "test.idl: clean.\n",
    stderr: "",
  });
  const more = worldHost(`${moved}\nconst PROPTAG other = 1;`, { "iostx-lint.json": printed.stdout });
  assert.is((await runCommand(lintCommand, more, "test.idl")).stdout, "test.idl: 2 warnings.\n");
});

test("a baseline keeps what the configuration says, and drops names that are gone", async () => {
  const config = {
    rules: {
      "unused-type": "off",
      naming: ["error", { statePattern: "^LR", accept: ["viewSize", "gone"] }],
    },
  };
  const host = worldHost(doubtful, { "iostx-lint.json": JSON.stringify(config) });
  const { stdout } = await runCommand(lintCommand, host, "test.idl", "--baseline");
  const { rules } = JSON.parse(stdout);
  assert.is(rules["unused-type"], "off");
  assert.equal(rules.naming, ["error", { statePattern: "^LR", accept: ["viewSize"] }]);
});

test("an accepted name that is gone is told, in a run over all files", async () => {
  const config = '{ "rules": { "naming": ["warn", { "accept": ["gone"] }] } }';
  const host = worldHost(inWorld("", "file"), { "iostx-lint.json": config });
  assert.is((await runCommand(lintCommand, host, "test.idl")).stdout, "test.idl: clean.\n");
  const all = await runCommand(lintCommand, host, "test.idl", "world.idl");
  assert.is(all.code, 0);
  assert.match(all.stdout, /^naming accepts gone, which no finding is about any more\.$/m);
});

test("--rules lists the rules with their severities", async () => {
  const { stdout } = await run("", "--rules");
  assert.match(stdout, /^naming +warn +a name is not of the form that names of its kind have$/m);
  assert.match(stdout, /^zero-flag +error +a flag has no bit$/m);
  const [first] = JSON.parse((await run("", "--rules", "--json")).stdout);
  assert.is(first.name, "undocumented-declaration");
});

test("what is wrong with the command line or the configuration is a usage error", async () => {
  const host = worldHost("", { "iostx-lint.json": '{ "rules": { "namng": "off" } }' });
  assert.equal(await runCommand(lintCommand, host, "test.idl"), {
    code: 2,
    stdout: "",
    stderr: "iostx-lint.json names an unknown rule namng, did you mean naming?",
  });
  assert.is((await run("", "--error-format", "xml")).code, 2);
  assert.is((await runCommand(lintCommand, worldHost(""), "none.idl")).code, 2);
});

test("a configuration that is named and missing, or cannot be read, is a matter of files", async () => {
  assert.equal(await run("", "--config", "none.json"), {
    code: 3,
    stdout: "",
    stderr: "there is no file none.json",
  });
  const host = {
    ...nodeHost,
    readFile: () => {
      throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    },
  };
  assert.is((await runCommand(lintCommand, host, "test.idl")).code, 3);
});

test("the IDL of the project has no finding of severity error", async () => {
  const { code } = await runCommand(lintCommand, projectHost());
  assert.is(code, 0);
});

test.run();
