import { test } from "uvu";
import * as assert from "uvu/assert";
import { withEach } from "./compilers.js";
import { headerOf, otherHeaders, projectHeader } from "./headers.js";
import { differences, dumped, expected, measured } from "./layouts.js";
import { expectedSlots, slotNumbers, usedSlots } from "./vtables.js";

const { model, text } = projectHeader();
const others = otherHeaders();

/** Every primitive at an odd offset, and every way to pack it. */
const members =
  "char a; short b; char c; hyper d; char e; double f; char g; float h; boolean i; wchar_t j; byte k; " +
  "unsigned hyper l; signed char m; unsigned n; char o; void *p; char q; long r; unsigned short s[3]; char t; int u[2][2];";
const packed = [1, 2, 4, 8].map(
  (limit) =>
    `cpp_quote("#pragma pack(push, ${limit})")
     typedef struct P${limit} { ${members} NATURAL v; } P${limit};
     typedef union U${limit} { ${members} NATURAL v; } U${limit};
     cpp_quote("#pragma pack(pop)")`,
);
const primitives = headerOf(`typedef struct NATURAL { ${members} } NATURAL;\n${packed.join("\n")}`);

withEach("every size, offset and alignment is what the model says", (compiler) => {
  const wanted = expected(model, compiler.architecture);
  assert.is(wanted.get("FEID")?.size, 46);
  assert.is(wanted.get("MEID")?.size, 70);
  assert.is(wanted.get("SKEY")?.size, 22);
  assert.is(wanted.get("LTID")?.size, 24);
  assert.is(wanted.get("UPMSG")?.size, compiler.architecture === "x64" ? 224 : 184);
  assert.equal(differences(wanted, measured(compiler, text, wanted)), []);
});

withEach("so is that of every primitive, in whatever packing", (compiler) => {
  const wanted = expected(primitives.model, compiler.architecture);
  assert.is(wanted.size, 9);
  assert.equal(differences(wanted, measured(compiler, primitives.text, wanted)), []);
});

for (const [path, header] of others) {
  if (header.model.structs.length === 0) continue;
  withEach(`so are those of ${path}`, (compiler) => {
    const wanted = expected(header.model, compiler.architecture);
    assert.equal(differences(wanted, measured(compiler, header.text, wanted)), []);
  });
}

const isClang = ({ abi }: { readonly abi: string }) => abi === "msvc";

for (const [name, header] of [["", { model, text }] as const, ["of primitives ", primitives] as const]) {
  withEach(
    `the layouts ${name}that it prints are those of the model, member by member`,
    (compiler) => {
      const wanted = expected(header.model, compiler.architecture);
      const found = dumped(compiler, header.text, wanted);
      assert.is(found.size, wanted.size);
      assert.equal(differences(wanted, found), []);
    },
    isClang,
  );
}

withEach("every method is in its slot", (compiler) => {
  const wanted = expectedSlots(model);
  assert.is(wanted.get("IOSTX")?.[5], "SyncBeg");
  assert.is(wanted.get("IPSTX6")?.length, 26);
  const found = usedSlots(compiler, text, wanted);
  for (const [name, methods] of wanted) assert.equal(found.get(name), methods, name);
});

for (const [path, header] of others) {
  if (header.model.interfaces.length === 0) continue;
  withEach(`so is every method of ${path}`, (compiler) => {
    const wanted = expectedSlots(header.model);
    const found = usedSlots(compiler, header.text, wanted);
    for (const [name, methods] of wanted) assert.equal(found.get(name), methods, name);
  });
}

test("the slots that the model numbers are those that its methods have by order", () => {
  for (const [name, numbers] of slotNumbers(model))
    assert.equal(
      numbers,
      numbers.map((_, index) => index),
      name,
    );
});

test.run();
