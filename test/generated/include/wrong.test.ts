import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile, withEach } from "./compilers.js";
import { projectHeader, withoutAssertions } from "./headers.js";
import { differences, dumped, expected, measured } from "./layouts.js";
import { expectedSlots, usedSlots } from "./vtables.js";

const { model, text } = projectHeader();
const bare = withoutAssertions(text);

type Change = (text: string) => string;

/** Changes the declaration of one struct. */
const inStruct =
  (name: string, change: Change): Change =>
  (header) =>
    header.replace(new RegExp(`^(struct|union|typedef struct) ${name}\\n\\{[\\s\\S]*?^\\}`, "m"), change);

const swap =
  (first: RegExp, second: RegExp): Change =>
  (part) => {
    const [a, b] = [first.exec(part)![0], second.exec(part)![0]];
    return part.replace(a, "\0").replace(b, a).replace("\0", b);
  };

/** Headers whose structs are wrong, and whose: others are only those that contain them. */
const layouts: Readonly<Record<string, { readonly change: Change; readonly tells: RegExp }>> = {
  "a packing left out": {
    change: (header) => header.replaceAll("#pragma pack(push, 1)", "#pragma pack(push, 8)"),
    tells: /^FEID: size 46, not 48$/,
  },
  "two members of one type swapped": {
    change: inStruct("UPHIER", swap(/UINT iEnt;/, /UINT cEnt;/)),
    tells: /^UPHIER: iEnt /,
  },
  "two members of different types swapped": {
    change: inStruct("SYNC", swap(/ULONG ulFlags;/, /LPWSTR pwzPath;/)),
    tells: /^SYNC: ulFlags 0 4, not /,
  },
  "a member of another size": {
    change: inStruct("DNTBLE", (part) => part.replace("UINT cEntNew", "iostx_uint64 cEntNew")),
    tells: /^DNTBLE: size 16, not 24$/,
  },
  "an array of another length": {
    change: inStruct("LTID", (part) => part.replace("globcnt[6]", "globcnt[8]")),
    tells: /^LTID: globcnt 16 6, not globcnt 16 8$/,
  },
  "a pointer that is a number": {
    change: inStruct("UPDEL", (part) => part.replace("PUPDELE pupde", "iostx_uint64 pupde")),
    tells: /^UPDEL: /,
  },
};

for (const [name, { change, tells }] of Object.entries(layouts)) {
  test(`${name}: the header changes`, () => assert.is.not(change(text), text));

  // On x64 a pointer is as wide as a number of 64 bits.
  const shows = ({ architecture }: { architecture: string }) =>
    name !== "a pointer that is a number" || architecture === "x86";

  withEach(
    `${name}: neither C nor C++ takes it`,
    (compiler) => {
      for (const language of ["c99", "c++11"] as const) {
        assert.match(compile(compiler, language, change(text)).complaints, /error: .*(assert|size|array)/);
      }
    },
    shows,
  );

  withEach(
    `${name}: what the compiler says of it is not what the model says`,
    (compiler) => {
      const wanted = expected(model, compiler.architecture);
      assert.equal(differences(wanted, measured(compiler, bare, wanted)), []);
      const found = differences(wanted, measured(compiler, change(bare), wanted));
      assert.ok(
        found.some((one) => tells.test(one)),
        found.join("\n"),
      );
      if (compiler.abi !== "msvc") return;
      const printed = differences(wanted, dumped(compiler, change(bare), wanted));
      assert.ok(printed.length > 0);
    },
    shows,
  );
}

/** Headers whose vtables are wrong; the same in the class and in the struct of functions. */
const vtables: Readonly<Record<string, Change>> = {
  "two methods swapped": (header) =>
    header
      .replace(
        /struct IOSTX_UUID\("[^"]*"\) IOSTX [\s\S]*?^\};/m,
        swap(/virtual HRESULT STDMETHODCALLTYPE SyncEnd.*/, /virtual HRESULT STDMETHODCALLTYPE InitSync.*/),
      )
      .replace(
        /typedef struct IOSTXVtbl\n[\s\S]*?^\}/m,
        swap(/HRESULT .*\*SyncEnd.*/, /HRESULT .*\*InitSync.*/),
      ),
  "a method left out": (header) =>
    header
      .replace(/ +virtual HRESULT STDMETHODCALLTYPE EmulateSpooler.*\n/, "")
      .replace(/ +HRESULT \(STDMETHODCALLTYPE \*EmulateSpooler\).*\n/g, ""),
  "another base": (header) =>
    header
      .replace(" IStream : public ISequentialStream", " IStream : public IUnknown")
      .replace(/(typedef struct IStreamVtbl\n[\s\S]*?) +HRESULT .*\*Read\).*\n/, "$1"),
};

for (const [name, change] of Object.entries(vtables)) {
  withEach(`${name}: C does not take it`, (compiler) => {
    for (const language of ["c99", "c11"] as const) {
      assert.is.not(compile(compiler, language, change(text)).complaints, "");
    }
  });

  withEach(`${name}: the compiler's classes show it`, (compiler) => {
    const wanted = expectedSlots(model);
    const differs = (header: string) =>
      [...usedSlots(compiler, header, named(header, wanted))].some(
        ([one, methods]) => methods.join() !== wanted.get(one)!.join(),
      );
    assert.is(differs(bare), false);
    assert.is(differs(change(bare)), true);
  });
}

/** The methods that a header has a name for. */
function named(header: string, wanted: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const known = (method: string) => header.includes(`STDMETHODCALLTYPE ${method}(`);
  const isGone = (name: string, method: string) =>
    name === "IStream" && header.includes("IStream : public IUnknown") && /^(Read|Write)$/.test(method);
  return new Map(
    [...wanted].map(([name, methods]) => [
      name,
      methods.filter((method) => known(method) && !isGone(name, method)),
    ]),
  );
}

test.run();
