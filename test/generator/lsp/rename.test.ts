import { test } from "uvu";
import * as assert from "uvu/assert";
import { MemoryHost } from "../../../generator/host.js";
import { applyEdits, rename, renameable } from "../../../generator/lsp/rename.js";
import { Workspace } from "../../../generator/lsp/workspace.js";
import { inExtension, type Place, placeIn, placeOf, projectWorkspace, workspaceOf } from "./support.js";

/** The texts of the files after a renaming. */
function renamed({ workspace, path, offset }: Place, name: string): Map<string, string> {
  const result = rename(workspace, path, offset, name);
  if (!result.ok) throw new Error(result.reason);
  const paths = [...new Set(result.edits.map(({ span }) => span.file.path))].sort();
  return new Map(
    paths.map((file) => {
      const own = result.edits.filter(({ span }) => span.file.path === file);
      return [file, applyEdits(workspace.readFile(file)!, own)];
    }),
  );
}

function reason({ workspace, path, offset }: Place, name: string): string {
  const result = rename(workspace, path, offset, name);
  return result.ok ? "" : result.reason;
}

/** Renames in the project's own IDL: the result is what replacing the word everywhere gives. */
function renamesWord(file: string, word: string, behind: string, to: string): void {
  const workspace = projectWorkspace();
  const texts = renamed(placeOf(workspace, `/w/${file}.idl`, word, behind), to);
  for (const [path, text] of texts) {
    const code = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, "");
    const replaced = workspace.readFile(path)!.replace(new RegExp(`\\b${word}\\b`, "g"), to);
    assert.is(code(text), code(replaced), path);
    workspace.open(path, text);
  }
  assert.ok(texts.size > 0);
  const mistakes = workspace
    .programs()
    .flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
  assert.equal(mistakes, []);
}

test("renames a type, a struct, a state, a flag, a method and an interface wherever they stand", () => {
  renamesWord("mapi", "LPMESSAGE", "typedef IMessage", "LPMAILITEM");
  renamesWord("iostx", "UPMSG", "typedef struct UPMSG", "UPLOADMESSAGE");
  renamesWord("iostx", "LR_SYNC_CONTENTS", "(UPTBL) from", "LR_SYNC_ALL_CONTENTS");
  renamesWord("iostx", "UPS_ONE_FOLDER", "LR_SYNC when", "UPS_SINGLE_FOLDER");
  renamesWord("iostx", "SyncHdrBeg", "HRESULT SyncHdrBeg", "SyncHeaderBegin");
  renamesWord("iostx", "IOSTX", "interface IOSTX", "IReplication");
  renamesWord("iostx", "SYNCSTATE", "machine SYNCSTATE", "SYNCSTATES");
  renamesWord("mapi", "SRestriction", "typedef struct SRestriction", "SFilter");
});

test("renames a member of one struct only", () => {
  const workspace = projectWorkspace();
  const texts = renamed(placeOf(workspace, "/w/iostx.idl", "iEntDel", "while rgte[].iEntDel"), "iEntGone");
  const text = texts.get("/w/iostx.idl")!;
  assert.match(text, "UINT iEntGone;");
  assert.match(text, "while rgte[].iEntGone < rgte[].cEntDel");
  assert.match(text, "members UPTBLE { out iEntMod, cEntMod, iEntRead, cEntRead, iEntGone, cEntDel; }");
  const flags = renamed(placeOf(workspace, "/w/iostx.idl", "ulFlags", "typedef struct UPDELE"), "ulBits");
  assert.is(flags.get("/w/iostx.idl")!.match(/ulBits/g)!.length, 3);
});

test("renames a parameter with what it sizes", () => {
  const texts = renamed(
    placeOf(projectWorkspace(), "/w/mapi.idl", "lpcValues", "HRESULT GetProps"),
    "lpcTags",
  );
  assert.match(texts.get("/w/mapi.idl")!, "[out] ULONG *lpcTags, [out, size_is(*lpcTags)] LPSPropValue");
});

test("renames in all programs that share the declaration, and in no other", () => {
  const workspace = workspaceOf({
    "/w/a.idl": 'import "world.idl";\nconst ULONG A = WALK_FAST;',
    "/w/b.idl": 'import "world.idl";\nconst ULONG B = WALK_FAST;',
    "/v/world.idl": "const int WALK_FAST = 1;",
  });
  const texts = renamed(placeOf(workspace, "/w/a.idl", "WALK_FAST"), "WALK_QUICK");
  assert.equal([...texts.keys()], ["/w/a.idl", "/w/b.idl", "/w/world.idl"]);
});

test("renames in texts that are not saved", () => {
  const place = placeIn('import "world.idl";\nconst ULONG NEW_ONE = HOP_H|IGH;');
  assert.equal([...renamed(place, "HOP_TALL").keys()], ["/w/test.idl", "/w/world.idl"]);
});

test("refuses what is no name, and words of the language", () => {
  const place = placeIn("const int A| = 1;");
  assert.is(reason(place, "1A"), '"1A" is not a name: letters, digits and _, and no digit first');
  assert.match(reason(place, "A B"), "is not a name");
  assert.match(reason(place, ""), "is not a name");
  assert.match(reason(place, "Ä"), "is not a name");
  for (const word of ["const", "state", "in", "unsigned", "void", "machine"])
    assert.is(reason(place, word), `${word} is a word of the language`);
});

test("refuses names that are taken", () => {
  const world = 'import "world.idl";\n';
  assert.match(
    reason(placeIn(`${world}const int A| = 1;`), "WALKING"),
    "WALKING is declared already, at /w/world.idl:",
  );
  assert.match(
    reason(placeIn(`${world}typedef struct S { int a|; int b; } S;`), "b"),
    "b is declared already",
  );
  assert.match(reason(placeIn("interface I { void A|(); void B(); }"), "B"), "B is declared already");
  const word = placeIn("const int A = 1;\ntypedef struct S { int b|; } S;");
  assert.is(reason(word, "A"), "");
});

test("refuses what would break a rule, or be taken for something else", () => {
  const project = projectWorkspace();
  assert.is(
    reason(placeOf(project, "/w/iostx.idl", "UPF_DEL", "flags UPF"), "FOLDER_DELETED"),
    "FOLDER_DELETED does not begin with UPF_",
  );
  const taken = placeIn(
    inExtension(
      "members WALKING { in ulFlags, iHop|, cHop; }\nflags X prefix WALK_ for WALKING.iHop { WALK_FAST; requires WALK_FAST: iHop; }",
    ),
  );
  assert.is(reason(taken, "WALK_FAST"), "the name would be taken for another one");
});

test("refuses where there is no name, and where the syntax has mistakes", () => {
  for (const text of [
    "con|st int A = 1;",
    "const int A = 1|0;",
    "const in|t A = 1;",
    "const NOTH|ING A = 1;",
  ]) {
    const place = placeIn(text);
    assert.is(renameable(place.workspace, place.path, place.offset), undefined, text);
    assert.is(reason(place, "B"), "there is no name here that can be renamed", text);
  }
  assert.is(
    reason(placeIn("const int A| = 1;\nconst int = A;"), "B"),
    "/w/test.idl has mistakes in its syntax; mend them first",
  );
});

test("refuses to write outside the workspace", () => {
  const files = {
    "/lib/base.idl": "const int BASE = 1;",
    "/w/a.idl": 'import "../lib/base.idl";\nconst int A = BASE;',
  };
  const workspace = new Workspace(new MemoryHost(Object.entries(files)), ["/w/a.idl"]);
  const place = placeOf(workspace, "/w/a.idl", "BASE", "A =");
  assert.is(reason(place, "GROUND"), "the name also stands in /lib/base.idl, outside the workspace");
});

test("other mistakes do not keep from renaming", () => {
  const texts = renamed(placeIn("const int A| = 1;\nconst int B = A + NOTHING;"), "C");
  assert.is(texts.get("/w/test.idl"), "const int C = 1;\nconst int B = C + NOTHING;");
});

test.run();
