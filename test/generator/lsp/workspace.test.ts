import { test } from "uvu";
import * as assert from "uvu/assert";
import { MemoryHost } from "../../../generator/host.js";
import { Workspace } from "../../../generator/lsp/workspace.js";
import { projectWorkspace, workspaceOf } from "./support.js";

function mistakes(workspace: Workspace): Record<string, string[]> {
  const all = [...workspace.diagnose()].map(
    ([path, list]) => [path, list.map(({ code, message }) => `${code} ${message}`)] as const,
  );
  return Object.fromEntries(all);
}

test("the roots are the files that no other imports", () => {
  const roots = (files: Readonly<Record<string, string>>) =>
    new Workspace(new MemoryHost(Object.entries(files)), Object.keys(files))
      .programs()
      .map(({ root }) => root);
  assert.equal(roots({ "/a.idl": 'import "b.idl";', "/b.idl": "", "/c.idl": "" }), ["/a.idl", "/c.idl"]);
  assert.equal(roots({ "/a.idl": 'import "b.idl";', "/b.idl": 'import "a.idl";' }), ["/a.idl"]);
  assert.equal(roots({ "/x/a.idl": 'import "../b.idl";', "/b.idl": "" }), ["/x/a.idl"]);
  assert.equal(
    projectWorkspace()
      .programs()
      .map(({ root }) => root),
    ["/w/ipstx.idl"],
  );
});

test("mistakes in the open files, in what they import, and in what imports them", () => {
  const workspace = workspaceOf({
    "/w/top.idl": 'import "middle.idl";\nconst int T = MIDDLE;',
    "/w/middle.idl": 'import "low.idl";\nconst int MIDDLE = LOW;',
    "/w/low.idl": "const int LOW = 1;",
    "/w/other.idl": "const int O = NOTHING;",
  });
  assert.equal(mistakes(workspace), {});
  workspace.open("/w/middle.idl", 'import "low.idl";\nconst int MIDDEL = LOWW;');
  assert.equal(mistakes(workspace), {
    "/w/top.idl": ["IDL204 unknown constant MIDDLE"],
    "/w/middle.idl": ["IDL204 unknown constant LOWW"],
    "/w/low.idl": [],
  });
  workspace.open("/w/middle.idl", 'import "low.idl";\nconst int MIDDLE = LOW;');
  assert.equal(mistakes(workspace), { "/w/top.idl": [], "/w/middle.idl": [], "/w/low.idl": [] });
});

test("a mistake that two programs find is told once", () => {
  const workspace = workspaceOf({
    "/w/a.idl": 'import "low.idl";',
    "/w/b.idl": 'import "low.idl";\nconst int LOW = 2;',
  });
  workspace.open("/w/low.idl", "const int LOW = NOTHING;");
  assert.equal(mistakes(workspace)["/w/low.idl"], ["IDL204 unknown constant NOTHING"]);
  assert.match(mistakes(workspace)["/w/b.idl"]![0]!, "LOW is declared already");
});

test("texts on the disk count again when a file is closed, and are read again after a change", () => {
  const host = new MemoryHost([["/a.idl", "const int A = 1;"]]);
  const workspace = new Workspace(host, ["/a.idl"]);
  workspace.open("/a.idl", "const int A = NOTHING;");
  assert.is(mistakes(workspace)["/a.idl"]!.length, 1);
  workspace.close("/a.idl");
  assert.equal(mistakes(workspace), {});
  workspace.open("/b.idl", 'import "a.idl";\nconst int B = A;');
  assert.equal(mistakes(workspace), { "/a.idl": [], "/b.idl": [] });
  host.writeFiles(new Map([["/a.idl", "const int C = 1;"]]));
  workspace.refresh();
  assert.equal(mistakes(workspace)["/b.idl"], ["IDL204 unknown constant A"]);
});

test("a byte order mark is not part of the text", () => {
  const workspace = workspaceOf({ "/w/a.idl": "\uFEFFconst int A = 1;" });
  assert.is(workspace.readFile("/w/a.idl"), "const int A = 1;");
});

test("the project's IDL has no mistake, and is read in little time again", () => {
  const workspace = projectWorkspace();
  workspace.open("/w/mapi.idl", workspace.readFile("/w/mapi.idl")!);
  assert.equal(Object.values(mistakes(workspace)).flat(), []);
  assert.is(workspace.parsed("/w/iostx.idl"), workspace.parsed("/w/iostx.idl"));
});

test.run();
