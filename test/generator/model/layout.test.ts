import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Architecture, computeLayouts } from "../../../generator/model/layout.js";
import { compileClean, projectModel } from "../support.js";

const project = computeLayouts(projectModel());

function layoutsOf(text: string) {
  return computeLayouts(compileClean(`import "world.idl";\n${text}`));
}

/** Name, offset and size of each member, then size and alignment of the whole. */
function print(text: string, name: string, architecture: Architecture): string {
  const { members, size, align } = layoutsOf(text).get(name)![architecture];
  const list = members.map((member) => `${member.name}@${member.offset}+${member.size}`);
  return [...list, `${size}/${align}`].join(" ");
}

test("the documented sizes", () => {
  const sizes = { FEID: 46, MEID: 70, SKEY: 22, LTID: 24, GUID: 16, MAPIUID: 16 };
  for (const [name, size] of Object.entries(sizes)) {
    assert.is(project.get(name)!.x86.size, size, name);
    assert.is(project.get(name)!.x64.size, size, name);
  }
  assert.is(project.get("UPMSG")!.x64.size, 224);
});

test("a packed struct is aligned to its packing", () => {
  const { size, align, members } = project.get("MEID")!.x64;
  assert.is(align, 1);
  assert.is(size, members.at(-1)!.offset + members.at(-1)!.size);
});

test("pointers are as wide as the processor", () => {
  const text = "typedef struct S { BYTE b; LPVOID p; IUnknown *punk; BYTE last; } S;";
  assert.is(print(text, "S", "x86"), "b@0+1 p@4+4 punk@8+4 last@12+1 16/4");
  assert.is(print(text, "S", "x64"), "b@0+1 p@8+8 punk@16+8 last@24+1 32/8");
});

test("64-bit numbers are aligned to 8 bytes on both", () => {
  const text = "typedef struct S { BYTE b; hyper h; BYTE c; double d; float f; } S;";
  for (const architecture of ["x86", "x64"] as const)
    assert.is(print(text, "S", architecture), "b@0+1 h@8+8 c@16+1 d@24+8 f@32+4 40/8");
});

test("arrays count all their dimensions, and are aligned as their elements", () => {
  const text = "typedef struct S { BYTE b; WORD w[3][2]; LPSTR names[2]; } S;";
  assert.is(print(text, "S", "x86"), "b@0+1 w@2+12 names@16+8 24/4");
  assert.is(print(text, "S", "x64"), "b@0+1 w@2+12 names@16+16 32/8");
});

test("nested structs keep their size and alignment", () => {
  const text = "typedef struct IN { ULONG u; BYTE b; } IN; typedef struct S { BYTE b; IN in[2]; } S;";
  assert.is(print(text, "S", "x64"), "b@0+1 in@4+16 20/4");
});

test("a packing limits the alignment of members, and does not raise it", () => {
  const packed = (pack: number) =>
    `cpp_quote("#pragma pack(push, ${pack})")\ntypedef struct S { BYTE b; hyper h; WORD w; } S;\ncpp_quote("#pragma pack(pop)")`;
  assert.is(print(packed(1), "S", "x64"), "b@0+1 h@1+8 w@9+2 11/1");
  assert.is(print(packed(2), "S", "x64"), "b@0+1 h@2+8 w@10+2 12/2");
  assert.is(print(packed(8), "S", "x64"), "b@0+1 h@8+8 w@16+2 24/8");
});

test("a struct inside a packed one keeps its own layout, but not its alignment", () => {
  const text =
    'typedef struct IN { BYTE b; ULONG u; } IN;\ncpp_quote("#pragma pack(push, 1)")\ntypedef struct S { BYTE b; IN in; } S;\ncpp_quote("#pragma pack(pop)")';
  assert.is(print(text, "S", "x64"), "b@0+1 in@1+8 9/1");
});

test("the members of a union share their place", () => {
  const text = "typedef union U { BYTE b[5]; WORD w; ULONG u; } U;";
  assert.is(print(text, "U", "x64"), "b@0+5 w@0+2 u@0+4 8/4");
});

test("an enum is a word", () => {
  assert.is(print("typedef struct S { BYTE b; STEP step; } S;", "S", "x64"), "b@0+1 step@4+4 8/4");
});

test("a struct of which only the name is known has no layout", () => {
  const layouts = layoutsOf("typedef struct NAME NAME; typedef struct S { NAME *p; } S;");
  assert.not.ok(layouts.has("NAME"));
  assert.is(layouts.get("S")!.x64.size, 8);
});

test("structs that point to each other have layouts", () => {
  const text = "typedef struct A { struct B *pb; } A; typedef struct B { A a; A *pa; } B;";
  assert.is(print(text, "B", "x64"), "a@0+8 pa@8+8 16/8");
});

test.run();
