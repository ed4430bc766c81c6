import { test } from "uvu";
import * as assert from "uvu/assert";
import { complete } from "../../../generator/lsp/completion.js";
import { inExtension, type Place, placeIn, projectWorkspace } from "./support.js";

function labelsAt({ workspace, path, offset }: Place, all = false): string[] {
  const { items } = complete(workspace, path, offset);
  return items.filter(({ late }) => all || !late).map(({ label }) => label);
}

/** The likely labels at the `|` of a text. */
function labels(marked: string): string[] {
  return labelsAt(placeIn(marked));
}

function offers(marked: string, ...expected: string[]): void {
  const found = labels(marked);
  for (const label of expected) assert.ok(found.includes(label), `${label} is not in ${found.join(" ")}`);
}

/** The machine of the world, with a piece of it replaced. */
function machine(piece: string): string {
  return inExtension(`machine STEP of IWalker {
  init Init(ulFlags);
  failures { sequence E_ORDER; }
  initial state REST;
  state WALK (WALKING) from REST { in ulFlags; out iHop; }
  ${piece}
}`);
}

const extension = ["flags", "values", "members", "project", "guid", "uid", "machine"];

test("words that begin a declaration, inside and outside the extension", () => {
  assert.equal(labels("|"), [
    "import",
    "cpp_quote",
    "const",
    "typedef",
    "interface",
    "struct",
    "union",
    "enum",
  ]);
  assert.equal(labels("const int A = 1;\ntyp|"), labels("|"));
  assert.equal(labels("#ifdef IOSTX_IDLC\n|\n#endif"), extension);
  assert.equal(labels("#ifdef IOSTX_IDLC\nmac|"), extension);
  assert.equal(labels("#ifdef IOSTX_IDLC\n#endif\n|"), labels("|"));
  assert.equal(labels('cpp_quote("x")\n|'), labels("|"));
});

test("types: of constants, members, methods, parameters and aliases", () => {
  const world = 'import "world.idl";\n';
  for (const text of [
    "const |",
    "const UL|",
    "typedef struct S { |",
    "typedef struct S { ULONG a; WO|",
    "typedef |",
    "interface I : IUnknown { |",
    "interface I : IUnknown { HRESULT M(|",
    "interface I : IUnknown { HRESULT M([in] |",
    "interface I : IUnknown { HRESULT M([in] ULONG a, [in, size_is(a)] |",
    "typedef struct S { const |",
  ])
    offers(world + text, "ULONG", "WALKING", "IWalker", "STEP");
  for (const text of ["const ULONG |", "typedef struct S { ULONG |", "interface I { HRESULT |"])
    assert.equal(labels(world + text), [], text);
});

test("interfaces behind a colon, structs in members and project", () => {
  assert.equal(labels('import "world.idl";\n[object, local] interface I : |'), ["IUnknown", "IWalker"]);
  assert.equal(labels(inExtension("members |")), ["WALKING", "HOPPING"]);
  assert.equal(labels(inExtension("project WALKING, |")), ["WALKING", "HOPPING"]);
  assert.equal(labels(inExtension("project WALKING |")), ["as"]);
  assert.equal(labels(inExtension("project WALKING as |")), [
    "bytes",
    "filetime",
    "int64",
    "list",
    "property",
  ]);
});

test("constants in expressions", () => {
  const world = 'import "world.idl";\n';
  offers(`${world}const int A = |`, "WALK_FAST", "E_ORDER");
  offers(`${world}const int A = WALK_FAST | HO|`.replace("| H", "+ H"), "HOP_HIGH");
  offers(`${world}typedef struct S { ULONG a[|`, "WALK_FAST");
  offers(`${world}typedef enum E { A = |`, "WALK_FAST");
  offers(`${world}const int A = (|`, "WALK_FAST");
});

test("attributes, and the parameters that size a pointer", () => {
  offers("[|", "object", "uuid", "size_is");
  offers("typedef [|", "v1_enum");
  offers("interface I { HRESULT M([in, |", "out", "size_is");
  assert.equal(labels("interface I { HRESULT M([in] ULONG cb, [in, size_is(|)] ULONG *p); }"), ["cb"]);
  assert.equal(labels("interface I { HRESULT M([in] ULONG cb, [in, size_is(c|)] ULONG *p); }"), ["cb", "p"]);
});

test("the files of an import", () => {
  const { workspace, path, offset } = placeIn('import "|";');
  const { items, span } = complete(workspace, path, offset);
  assert.equal(
    items.map(({ label }) => label),
    ["world.idl"],
  );
  assert.equal([span?.start, span?.end], [8, 8]);
});

test("a set: its head", () => {
  assert.equal(labels(inExtension("flags X |")), ["prefix", "for"]);
  assert.equal(labels(inExtension("flags X prefix Y_ |")), ["for"]);
  offers(inExtension("flags X for |"), "WALKING", "IWalker");
  offers(inExtension("flags X for WALKING.ulFlags, |"), "HOPPING");
  assert.equal(labels(inExtension("flags X for WALKING.|")), ["ulFlags", "iHop", "cHop"]);
  offers(inExtension("flags X for IWalker::|"), "Init", "HopBeg");
  assert.equal(labels(inExtension("flags X for IWalker::HopBeg.|")), ["uiHeight", "ppv"]);
});

test("a set: its constants, those of the prefix first, without those that it has", () => {
  assert.equal(labels(inExtension("flags LOOSE { |")), [
    ...["LOOSE_ONE", "LOOSE_TWO", "LOOSE_BOTH"],
    ...["out", "in", "success", "exclusive", "requires"],
  ]);
  assert.equal(labels(inExtension("flags LOOSE { in LOOSE_ONE, | }")), ["LOOSE_TWO", "LOOSE_BOTH"]);
  assert.equal(labels(inExtension("flags L prefix LOOSE_ { out | }")), [
    "LOOSE_ONE",
    "LOOSE_TWO",
    "LOOSE_BOTH",
  ]);
  assert.equal(labels(inExtension("flags LOOSE { in LOOSE_ONE, LOOSE_TWO; exclusive | }")), [
    "LOOSE_ONE",
    "LOOSE_TWO",
  ]);
  const requires = "flags LOOSE for WALKING.ulFlags { in LOOSE_ONE; requires LOOSE_ONE: | }";
  assert.equal(labels(inExtension(requires)), ["LOOSE_ONE", "ulFlags", "iHop", "cHop"]);
  const late = labelsAt(placeIn(inExtension("flags LOOSE { in | }")), true);
  assert.ok(late.includes("WALK_FAST"));
});

test("members: directions, then the members that have none yet", () => {
  const directions = ["out", "in", "inout", "value", "reserved"];
  assert.equal(labels(inExtension("members WALKING { |")), directions);
  assert.equal(labels(inExtension("members WALKING { out |")), ["ulFlags", "iHop", "cHop"]);
  assert.equal(labels(inExtension("members WALKING { in ulFlags; out iHop, | }")), ["cHop"]);
  assert.equal(labels(inExtension("members WALKING { out iHop[|")), ["ulFlags", "iHop", "cHop"]);
});

test("a machine: head, clauses, calls and failures", () => {
  assert.equal(labels(inExtension("machine |")), ["STEP"]);
  assert.equal(labels(inExtension("machine STEP |")), ["of"]);
  assert.equal(labels(inExtension("machine STEP of |")), ["IUnknown", "IWalker"]);
  offers(machine("|"), "init", "state", "failures", "initial");
  assert.equal(labels(machine("initial |")), ["state"]);
  offers(machine("begin |"), "Beg", "End");
  assert.equal(labels(machine("begin Beg(|")), ["uiStep", "ppv"]);
  assert.equal(labels(machine("begin Beg(uiStep, |")), ["uiStep", "ppv"]);
  offers(machine("failures { |"), "argument", "empty");
  assert.not(labels(machine("failures { | }")).includes("sequence"));
  offers(machine("failures { argument |"), "E_ARGUMENT");
  assert.not(labels(machine("failures { argument |")).includes("WALK_FAST"));
});

test("a state: its name, struct, origins, conditions and methods", () => {
  assert.equal(labels(machine("state |")), ["HOP"]);
  assert.equal(labels(machine("state HOP (|")), ["WALKING", "HOPPING"]);
  assert.equal(labels(machine("state HOP (HOPPING) |")), ["from"]);
  assert.equal(labels(machine("state HOP (HOPPING) from |")), ["REST", "WALK"]);
  assert.equal(labels(machine("state HOP (HOPPING) from REST, |")), ["REST", "WALK"]);
  assert.equal(labels(machine("state HOP (HOPPING) from WALK |")), ["when", "by", "until"]);
  const flagged = `flags WALKS prefix WALK_ for WALKING.ulFlags { in WALK_FAST; success WALK_OK; }\n`;
  const when = machine("state HOP (HOPPING) from WALK when |").replace(
    "machine STEP",
    `${flagged}machine STEP`,
  );
  assert.equal([...new Set(labels(when))], ["WALK_FAST", "WALK_OK"]);
  assert.equal(labels(machine("state HOP (HOPPING) from WALK when WALK_FAST |")), ["by", "until"]);
  offers(machine("state HOP (HOPPING) from WALK by |"), "HopBeg");
  assert.equal(labels(machine("state HOP (HOPPING) from WALK by HopBeg(|")), ["uiHeight", "ppv"]);
  assert.equal(labels(machine("state HOP (HOPPING) from WALK by HopBeg(ppv) |")), ["until"]);
});

test("the body of a state: directions, members, loops", () => {
  const state = (body: string) => machine(`state HOP (HOPPING) from WALK { ${body}`);
  assert.equal(labels(state("|")), ["out", "in", "inout", "value", "reserved", "each"]);
  assert.equal(labels(state("inout |")), ["ulFlags", "pszWhere"]);
  assert.equal(labels(state("inout ulFlags; out | }")), ["pszWhere"]);
  const walk = (body: string) =>
    inExtension(`machine STEP of IWalker {
  state HOP (HOPPING) from WALK { inout ulFlags; out pszWhere; }
  state WALK (WALKING) from REST { in ulFlags; ${body} }
}`);
  assert.equal(labels(walk("each |")), ["HOP"]);
  assert.equal(labels(walk("each HOP |")), ["while"]);
  assert.equal(labels(walk("each HOP while |")), ["ulFlags", "iHop", "cHop"]);
  assert.equal(labels(walk("each HOP while iHop < |")), ["ulFlags", "iHop", "cHop"]);
});

test("the members of an array's elements in a loop", () => {
  const workspace = projectWorkspace();
  const text = workspace.readFile("/w/iostx.idl")!;
  const offset = text.indexOf("rgte[].iEntMod") + "rgte[].".length;
  workspace.open("/w/iostx.idl", text.slice(0, offset) + text.slice(offset + "iEntMod".length));
  offers2(labelsAt({ workspace, path: "/w/iostx.idl", offset }), "iEntMod", "cEntDel");
});

function offers2(found: readonly string[], ...expected: string[]): void {
  for (const label of expected) assert.ok(found.includes(label), label);
}

test("nothing in comments, strings and numbers", () => {
  for (const text of ["/* | */", "// |", "/** | */ const int A = 1;", 'cpp_quote("|")', "const int A = 1|"])
    assert.equal(labels(text), [], text);
});

test("an item says what it stands for", () => {
  const { workspace, path, offset } = placeIn(inExtension("flags X for IWalker::|"));
  const [first] = complete(workspace, path, offset).items;
  assert.equal(first, { label: "GetLastError", kind: "method", symbol: "IWalker::GetLastError" });
});

test.run();
