import { test } from "uvu";
import * as assert from "uvu/assert";
import { generate } from "../../../generator/emit/generate.js";
import { defaultTarget } from "../../../generator/emit/options.js";
import { idlFiles, projectHost, template } from "../../generator/support.js";
import { headerOf, otherHeaders, projectHeader } from "./headers.js";

const { model, text } = projectHeader();

test("every constant, struct, member, interface, method and identifier is in it", () => {
  for (const { name } of model.constants) assert.match(text, new RegExp(`^#define ${name} \\(\\(`, "m"));
  for (const { name, opaque, members } of model.structs) {
    assert.ok(opaque || text.includes(`\nIOSTX_ASSERT_SIZE(${name}, `), name);
    for (const member of members) assert.ok(text.includes(`IOSTX_ASSERT_MEMBER(${name}, ${member.name}, `));
  }
  for (const { name, methods } of model.interfaces) {
    assert.match(text, new RegExp(`^struct IOSTX_UUID\\("[-0-9a-f]+"\\) ${name}\\b`, "m"));
    for (const method of methods)
      assert.ok(text.includes(`IOSTX_ASSERT_SLOT(${name}Vtbl, ${method.name}, ${method.slot});`));
  }
  for (const { name } of model.identifiers)
    assert.match(text, new RegExp(`^IOSTX_SHARED .* ${name} = `, "m"));
});

test("no name of ours is another one in C", () => {
  assert.not.match(text, /in the IDL\./);
});

test("what the IDL says of a declaration is said in C", () => {
  const words = text.replace(/\s*\n\s*\*?\s*/g, " ");
  const said = [model.structs, model.structs.flatMap(({ members }) => members), model.constants].flat();
  for (const { name, doc } of said) {
    if (doc.text !== "") assert.ok(words.includes(doc.text.replace(/\s+/g, " ")), name);
  }
  assert.match(text, /\/\*\* \[reserved\] Internal to Outlook\. \*\//);
  assert.match(words, /\[in, out\] What happened to the folder, and success\. Values: UPF_NEW, /);
  assert.match(text, /@see https:\/\/learn\.microsoft\.com\/\S+\/upmsg$/m);
});

test("a name that C cannot bear is changed, and the comment tells", () => {
  const { text: other } = headerOf("typedef struct S { int class; int class_; } S;");
  assert.match(other, /\/\*\* Called `class` in the IDL\. \*\/\n {4}int class__;\n {4}int class_;/);
});

test("comments end where they should, and none seems to begin in another", () => {
  for (const [path, header] of [["idl", { text }] as const, ...otherHeaders()]) {
    const outside = header.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    assert.not.match(outside, /\*\/|[^\0-\x7f]/, path);
    for (const [comment] of header.text.matchAll(/\/\*[\s\S]*?\*\//g))
      assert.is(comment.indexOf("/*", 2), -1, comment);
  }
});

test("--only header gives the header and no module but an empty index", () => {
  const result = generate(projectHost(), {
    paths: idlFiles,
    sources: "idl/*.idl",
    template,
    target: { ...defaultTarget, only: ["header"] },
  });
  assert.equal(result.ok && [...result.files.keys()], ["include/iostx.h", "index.ts"]);
});

test.run();
