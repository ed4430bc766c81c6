import { test } from "uvu";
import * as assert from "uvu/assert";
import { complete } from "../../../generator/lsp/completion.js";
import { definitionsOf, referencesTo } from "../../../generator/lsp/definition.js";
import { formatting } from "../../../generator/lsp/formatting.js";
import { hover } from "../../../generator/lsp/hover.js";
import { rename } from "../../../generator/lsp/rename.js";
import { outline } from "../../../generator/lsp/symbols.js";
import type { Workspace } from "../../../generator/lsp/workspace.js";
import { projectWorkspace, workspaceOf } from "./support.js";

/** Asks everything that an editor asks at a place. */
function askAll(workspace: Workspace, path: string, offset: number): void {
  complete(workspace, path, offset);
  hover(workspace, path, offset);
  definitionsOf(workspace, path, offset);
  referencesTo(workspace, path, offset);
  outline(workspace, path);
}

const names = ["mapi", "ics", "iostx", "ipstx"] as const;

for (const name of names) {
  test(`while ${name}.idl is being written, every question has an answer`, () => {
    const workspace = projectWorkspace();
    const path = `/w/${name}.idl`;
    const text = workspace.readFile(path)!;
    const step = Math.ceil(text.length / 30);
    for (let end = 0; end <= text.length; end += step) {
      workspace.open(path, text.slice(0, end));
      workspace.diagnose();
      askAll(workspace, path, end);
      formatting(workspace, path);
    }
  });

  test(`at every word of ${name}.idl, every question has an answer`, () => {
    const workspace = projectWorkspace();
    const path = `/w/${name}.idl`;
    for (const { span } of workspace.parsed(path)!.tokens) askAll(workspace, path, span.start);
  });

  test(`without one of its lines, ${name}.idl still answers`, () => {
    const workspace = projectWorkspace();
    const path = `/w/${name}.idl`;
    const lines = workspace.readFile(path)!.split("\n");
    for (let at = 0; at < lines.length; at += Math.ceil(lines.length / 15)) {
      const text = lines.filter((_, index) => index !== at).join("\n");
      workspace.open(path, text);
      const offset = lines.slice(0, at).join("\n").length;
      workspace.diagnose();
      askAll(workspace, path, offset);
      rename(workspace, path, offset, "SOMETHING");
    }
  });
}

test("files that import themselves, each other, or nothing that exists", () => {
  const workspace = workspaceOf({
    "/w/a.idl":
      'import "a.idl";\nimport "b.idl";\nimport "../../../nothing.idl";\nimport "";\nconst int A = B;',
    "/w/b.idl": 'import "a.idl";\nconst int B = A;\ntypedef S S;\ninterface I : I { };',
  });
  workspace.open("/w/a.idl", workspace.readFile("/w/a.idl")!);
  for (const path of ["/w/a.idl", "/w/b.idl"])
    for (let offset = 0; offset <= workspace.readFile(path)!.length; offset++)
      askAll(workspace, path, offset);
  assert.ok([...workspace.diagnose().values()].flat().length > 0);
});

test("a file that does not exist has no answers, and no mistakes", () => {
  const workspace = workspaceOf({});
  askAll(workspace, "/w/nothing.idl", 0);
  assert.equal(rename(workspace, "/w/nothing.idl", 0, "A"), {
    ok: false,
    reason: "there is no name here that can be renamed",
  });
});

test.run();
