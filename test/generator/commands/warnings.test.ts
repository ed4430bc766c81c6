import { test } from "uvu";
import * as assert from "uvu/assert";
import { readProject } from "../support.js";
import { hostWithIdl, run } from "./support.js";

function hostWithGauge() {
  const host = hostWithIdl();
  for (const name of ["courier", "gauge"]) {
    host.files.set(`idl/${name}.idl`, readProject(`test/fixtures/idl/${name}.idl`));
  }
  return host;
}

test("a warning is told once, and files are written all the same", async () => {
  const host = hostWithGauge();
  const first = await run(host, "generate", "idl/gauge.idl", "--no-verify");
  assert.is(first.code, 0);
  assert.match(
    first.stderr,
    /^idl\/gauge\.idl:\d+:13: warning lint\/native-parameter: Swap of IGauge cannot/,
  );
  assert.is(first.stderr.match(/warning/g)?.length, 4);
  assert.ok(host.files.has("generated/native-tables.ts"));
  const second = await run(host, "generate", "idl/gauge.idl", "--no-verify");
  assert.is(second.code, 0);
  assert.is(second.stderr, "", "what is up to date is not generated again");
});

test("a warning is told in the format that was asked for, and never on stdout", async () => {
  const { stdout, stderr } = await run(
    hostWithGauge(),
    ..."generate idl/gauge.idl --no-verify --json --error-format json".split(" "),
  );
  assert.is(JSON.parse(stdout).idl[0], "idl/gauge.idl");
  const told = JSON.parse(stderr) as { severity: string; code: string }[];
  assert.equal(
    told.map(({ severity, code }) => `${severity} ${code}`),
    Array(4).fill("warning lint/native-parameter"),
  );
});

test("without the layer for native code there is no warning", async () => {
  const host = hostWithGauge();
  const { stderr } = await run(host, ..."generate idl/gauge.idl --no-verify --only guard".split(" "));
  assert.is(stderr, "");
});

test.run();
