import { test } from "uvu";
import * as assert from "uvu/assert";
import { graphCommand } from "../../../generator/commands/graph.js";
import { runCommand } from "../lint/run.js";
import { projectHost } from "../support.js";
import { upload } from "./support.js";

const host = () =>
  projectHost({
    "run.jsonl": upload,
    "broken.jsonl": `${upload}{"type":"transition"}\n`,
    "plain.idl": "typedef unsigned long ULONG;\n",
    "wrong.idl": "typedef ULNOG ULONG;\n",
  });

test("Mermaid goes to stdout unless another format is wanted", async () => {
  assert.match((await runCommand(graphCommand, host())).stdout, /\nstateDiagram-v2\n/);
  assert.match((await runCommand(graphCommand, host(), "--format", "dot")).stdout, /\ndigraph "IOSTX"/);
  assert.match((await runCommand(graphCommand, host(), "idl/ipstx.idl", "--format", "svg")).stdout, /^<svg /);
});

test("--out writes a file and keeps quiet", async () => {
  const files = host();
  const words = ["--format", "svg", "--trace", "./run.jsonl", "--out", "out/run.svg"];
  assert.equal(await runCommand(graphCommand, files, ...words), { code: 0, stdout: "", stderr: "" });
  assert.match(files.readFile("out/run.svg")!, /<g class="trace">/);
});

test("a malformed line of the trace is told with file and number, and nothing is drawn", async () => {
  const files = host();
  const line = upload.trimEnd().split("\n").length + 1;
  const outcome = await runCommand(graphCommand, files, "--trace", "broken.jsonl", "--out", "x.mmd");
  assert.is(outcome.code, 1);
  assert.match(outcome.stderr, /^broken\.jsonl:\d+: "from" is missing\n$/);
  assert.ok(outcome.stderr.startsWith(`broken.jsonl:${line}:`), outcome.stderr);
  assert.is(files.readFile("x.mmd"), undefined);
});

test("mistakes in the IDL are reported", async () => {
  const { code, stderr } = await runCommand(graphCommand, host(), "wrong.idl");
  assert.is(code, 1);
  assert.match(stderr, /IDL203/);
});

test("IDL without a machine, an unknown format and missing files", async () => {
  assert.equal(await runCommand(graphCommand, host(), "plain.idl"), {
    code: 2,
    stdout: "",
    stderr: "plain.idl declares no machine",
  });
  assert.is((await runCommand(graphCommand, host(), "--format", "png")).code, 2);
  assert.is((await runCommand(graphCommand, host(), "none.idl")).code, 2);
  assert.is((await runCommand(graphCommand, host(), "--trace", "none.jsonl")).code, 3);
});

test.run();
