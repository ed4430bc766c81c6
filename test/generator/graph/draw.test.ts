import { test } from "uvu";
import * as assert from "uvu/assert";
import { readProject } from "../support.js";
import { draw, enter, lines, upload } from "./support.js";

/** A diagram without the line that says where it comes from. */
function withoutBanner(text: string): string {
  return text.replace(/.*(?:Drawn|Generated) from .*\n/, "");
}

test("without a trace the diagrams are those of the SDK", () => {
  assert.is(withoutBanner(draw("mermaid")), withoutBanner(readProject("generated/state-machine.mmd")));
  assert.is(withoutBanner(draw("svg")), withoutBanner(readProject("generated/state-machine.svg")));
});

test("Mermaid: counts on the ways, classes on the states, and a legend", () => {
  const text = draw("mermaid", upload);
  assert.match(text, /^%% Drawn from idl\/\*\.idl by `npx iostx graph`\.\nstateDiagram-v2\n/);
  assert.match(text, /^ {2}LR_SYNC_UPLOAD_HIERARCHY --> LR_SYNC_UPLOAD_FOLDER : 2×$/m);
  assert.match(text, /^ {2}LR_SYNC --> LR_SYNC_UPLOAD_FOLDER : with UPS_ONE_FOLDER$/m);
  assert.match(text, /^ {2}LR_SYNC_CONTENTS --> LR_SYNC_DOWNLOAD_TABLE$/m);
  assert.match(
    text,
    /^ {2}class LR_SYNC_UPLOAD_HIERARCHY,LR_SYNC_UPLOAD_FOLDER,LR_SYNC_UPLOAD_TABLE failed$/m,
  );
  assert.match(text, /^ {2}class LR_SYNC_UPLOAD_TABLE last$/m);
  assert.match(text, /^ {2}note left of LR_SYNC_IDLE\n {4}green: visited\n(?: {4}.*\n)* {2}end note$/m);
  assert.match(text, /^ {4}LR_SYNC_UPLOAD_FOLDER: SetSyncResult\(MAPI_E_NETWORK_ERROR\)$/m);
});

test("DOT: every state and way, conditions dashed", () => {
  const text = draw("dot");
  assert.match(text, /^\/\/ Drawn from .*\ndigraph "IOSTX" \{\n/);
  assert.is(text.match(/^ {2}"LR_\w+" \[label=/gm)?.length, 12);
  assert.is(text.match(/ -> /g)?.length, 12);
  assert.match(
    text,
    /^ {2}"LR_SYNC" -> "LR_SYNC_UPLOAD_FOLDER" \[label="with UPS_ONE_FOLDER", style="dashed"\];$/m,
  );
  assert.match(text, /^ {2}"LR_SYNC_IDLE" -> "LR_SYNC_DOWNLOAD_HEADER" \[label="SyncHdrBeg"\];$/m);
  assert.not.match(text, /legend/);
});

test("DOT: the way of a trace", () => {
  const text = draw("dot", upload);
  assert.match(text, /"LR_SYNC_UPLOAD_HIERARCHY" -> "LR_SYNC_UPLOAD_FOLDER" \[label="2×", color="#2e7d32"/);
  assert.match(text, /"LR_SYNC_UPLOAD_TABLE" \[label="LR_SYNC_UPLOAD_TABLE\\nUPTBL", .*peripheries="2"\]/);
  assert.match(text, /"LR_SYNC_DOWNLOAD_TABLE" \[.*fontcolor=/);
  assert.match(text, /"legend" \[.*label="green: visited\\lred: /);
});

test("SVG: states have classes, ways that were taken are drawn again with their counts", () => {
  const text = draw("svg", upload);
  assert.is(text.match(/<g class="(?:initial|state) visited/g)?.length, 6);
  assert.is(text.match(/<g class="state unvisited"/g)?.length, 6);
  assert.is(text.match(/<g class="state visited failed(?: last)?"/g)?.length, 3);
  assert.equal(
    [...text.matchAll(/<text class="count"[^>]*>(.*?)</g)].map(([, count]) => count),
    ["1×", "1×", "2×", "1×", "1×"],
  );
  assert.is(text.match(/<circle /g)?.length, 3);
  assert.match(text, /<text class="remark"[^>]*>the trace ends in LR_SYNC_UPLOAD_TABLE<\/text>/);
  assert.ok(text.endsWith("</g>\n</svg>\n"));
});

test("SVG: each taken way lies over the way of the drawing, and everything is inside of the picture", () => {
  const text = draw("svg", upload);
  const [base, overlay] = text.split('<g class="trace">');
  const paths = [
    ...overlay!.matchAll(
      /<path d="([^"]+)" marker-end="url\(#taken\)"(?: class="dashed")? \/>\n {4}<text class="count"/g,
    ),
  ];
  assert.is(paths.length, 5);
  for (const [, path] of paths) assert.ok(base!.includes(`<path d="${path}"`), path);
  const height = Number(/ height="([\d.]+)"/.exec(text)![1]);
  for (const [, y] of text.matchAll(/ y="([\d.-]+)"/g)) assert.ok(Number(y) < height, y);
});

test("elements are nested as they should be", () => {
  for (const trace of [undefined, upload]) {
    const open: string[] = [];
    for (const [, end, name, empty] of draw("svg", trace).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (end !== "") assert.is(open.pop(), name);
      else if (empty === "") open.push(name!);
    }
    assert.equal(open, []);
  }
});

test("a way that the machine does not have is drawn, or listed", () => {
  const stray = lines(...enter("LR_SYNC_IDLE", "LR_SYNC_CONTENTS"));
  assert.match(draw("mermaid", stray), /LR_SYNC_IDLE --> LR_SYNC_CONTENTS : not in the machine 1×/);
  assert.match(draw("dot", stray), /"LR_SYNC_IDLE" -> "LR_SYNC_CONTENTS" \[label="not in the machine 1×"/);
  assert.match(draw("svg", stray), /not a way of the machine: LR_SYNC_IDLE to LR_SYNC_CONTENTS, 1×/);
});

test("an empty trace visits nothing and says so", () => {
  for (const format of ["mermaid", "dot", "svg"] as const) {
    assert.match(draw(format, ""), /the trace has no transition/);
  }
});

test.run();
