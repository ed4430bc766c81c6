import { exposeNative, type Koffi, openNative } from "iostx/native";
import { resultTypeOf, typesOf } from "iostx/native-objects";
import { type Slot, tables } from "iostx/native-tables";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { HeaderNames } from "../../../generator/emit/view/header-names.js";
import type { Model } from "../../../generator/model/model.js";
import { type Compiler, compile, withEach } from "./compilers.js";
import { gaugeFiles, projectHeader, withoutAssertions } from "./headers.js";
import { expected } from "./layouts.js";
import { expectedSlots } from "./vtables.js";

/*
 * No native object is called on x86 by the tests: what has to be true there is asserted. This file is all of it, for the
 * two kinds of compilers of Windows x86, GCC and one that is compatible with Microsoft's:
 *
 * - a pointer has 4 bytes, and each struct the size, the alignment and the offsets that the model says;
 * - each method is in its slot of 4 bytes, in the vtable of C and in that of the class of C++;
 * - each method is __stdcall, in C and in C++, and takes as many bytes off the stack as koffi's prototype puts there;
 * - each prototype that is given to koffi is __stdcall, and those are the prototypes of all methods.
 *
 * The numbers are those of the model, not of the header, whose own assertions are taken out. What is wrong must fail.
 */

const { model, text } = projectHeader();
const bare = withoutAssertions(text);
const isWindows86 = ({ name, architecture }: Compiler) => architecture === "x86" && !name.startsWith("gcc");

const syntax = (compiler: Compiler, language: "c11" | "c++11", program: string): string =>
  compile(compiler, language, `${program}\n`).complaints;

/** Sizes, alignments and offsets, as C is to confirm them. */
function layoutAssertions(of: Model): string[] {
  return [
    '_Static_assert(sizeof(void *) == 4, "pointer");',
    ...[...expected(of, "x86")].flatMap(([name, { size, align, members }]) => [
      `_Static_assert(sizeof(${name}) == ${size}, "size of ${name}");`,
      `_Static_assert(_Alignof(${name}) == ${align}, "alignment of ${name}");`,
      ...members.map(
        (member) =>
          `_Static_assert(offsetof(${name}, ${member.name}) == ${member.offset}, "offset of ${name}.${member.name}");`,
      ),
    ]),
  ];
}

/** The methods of all interfaces, those of their bases as well, under the names of the header. */
function methodsOf(of: Model) {
  const names = new HeaderNames(of);
  const own = new Map(of.interfaces.map(({ name }) => [names.global(name), names.vtable(name)]));
  return [...expectedSlots(of)].flatMap(([name, methods]) =>
    methods.map((method, slot) => ({ name, vtable: own.get(name)!, method, slot })),
  );
}

const methods = methodsOf(model);

/** Each method in its slot. */
const slotAssertions = methods.map(
  ({ vtable, method, slot }) =>
    `_Static_assert(offsetof(${vtable}, ${method}) == ${4 * slot}, "slot of ${vtable}.${method}");`,
);

/** What C++ tells of a method that is __stdcall; of any other one it tells nothing. */
const METHOD = `
template <typename...> struct Sum { static const unsigned bytes = 0; };
template <typename First, typename... Others> struct Sum<First, Others...>
{ static const unsigned bytes = ((sizeof(First) + 3) & ~3u) + Sum<Others...>::bytes; };
template <typename Type> struct Method { static const unsigned bytes = 0; };
template <typename Result, typename Class, typename... Parameters> struct Method<Result (__stdcall Class::*)(Parameters...)>
{ static const unsigned bytes = sizeof(Class *) + Sum<Parameters...>::bytes; };
`;

/** Where the types of koffi are that of a slot, in bytes of the stack. */
function stackBytes(slot: Slot): number {
  return typesOf(slot).reduce((sum, type) => sum + (/64$/.test(type) ? 8 : 4), 0);
}

/** The slots that are called, with the names that the header has for them. */
const called = Object.entries(tables).flatMap(([name, { slots }]) =>
  slots
    .filter(({ placeholder }) => !placeholder)
    .map((slot) => ({
      ...methods.find((one) => one.name === name && one.slot === slot.slot)!,
      native: slot,
    })),
);

const conventions = [
  METHOD,
  ...methods.map(
    ({ name, method }) =>
      `static_assert(Method<decltype(&${name}::${method})>::bytes != 0, "convention of ${name}::${method}");`,
  ),
  ...called.map(
    ({ name, method, native }) =>
      `static_assert(Method<decltype(&${name}::${method})>::bytes == ${stackBytes(native)}, "stack of ${name}::${method}");`,
  ),
];

/** What a linker would call the functions in the vtables of C: `_name@8` where they are __stdcall and take 8 bytes. */
function decorated(compiler: Compiler, header: string, all = methods): Map<string, number | undefined> {
  const program = all.map(
    ({ vtable, method }) =>
      `extern __typeof__(*((${vtable} *)0)->${method}) ${vtable}_${method};\nvoid *use_${vtable}_${method} = (void *)${vtable}_${method};`,
  );
  // To make a pointer to data of one to a function is no business of a strict compiler.
  const options = ["-Wno-pedantic", "-S", "-o", "-"];
  const { complaints, stdout } = compile(compiler, "c11", `${header}\n${program.join("\n")}\n`, options);
  assert.is(complaints, "");
  const uses = stdout.matchAll(/^"?_?use_(\w+)"?:\n(?:\s+\.\w+.*\n)*?\s+\.long\s+"?_\1(?:@(\d+))?"?/gm);
  return new Map(
    [...uses].map(([, name, bytes]) => [name!, bytes === undefined ? undefined : Number(bytes)]),
  );
}

test("there is something to assert", () => {
  assert.ok(layoutAssertions(model).length > 250);
  assert.ok(slotAssertions.length > 200);
  assert.ok(called.length > 40);
  assert.ok(called.every(({ method }) => method !== undefined));
});

withEach(
  "every struct has the size, the alignment and the offsets of the model",
  (compiler) => assert.is(syntax(compiler, "c11", [bare, ...layoutAssertions(model)].join("\n")), ""),
  isWindows86,
);

withEach(
  "every method is in its slot of 4 bytes",
  (compiler) => assert.is(syntax(compiler, "c11", [bare, ...slotAssertions].join("\n")), ""),
  isWindows86,
);

withEach(
  "every method of C++ is __stdcall, and takes the bytes that koffi's prototype gives it",
  (compiler) => assert.is(syntax(compiler, "c++11", [bare, ...conventions].join("\n")), ""),
  isWindows86,
);

withEach(
  "so is every function in the vtables of C, by the name that a linker has for it",
  (compiler) => {
    const found = decorated(compiler, bare);
    assert.is(found.size, methods.length);
    for (const [name, bytes] of found) assert.ok(bytes !== undefined, `${name} is __stdcall`);
    for (const { vtable, method, native } of called) {
      assert.is(found.get(`${vtable}_${method}`), stackBytes(native), `${vtable}.${method}`);
    }
  },
  isWindows86,
);

/** A koffi as on Windows x86, which calls nothing and keeps the prototypes that it is given. */
function koffiOfWindows86() {
  const prototypes: string[] = [];
  let next = 0x1000;
  const newAddress = (length: number) => {
    next += length;
    return BigInt(next - length);
  };
  const koffi: Koffi = {
    extension: ".dll",
    load: () => ({ func: () => () => 0 }),
    proto: (convention, _name, result, parameters) =>
      prototypes.push(`${result} ${convention}(${parameters.join(", ")})`),
    pointer: (type) => type,
    register: () => newAddress(16),
    decode: (address, type) => (type === ("uintptr" as never) ? address + 0x10000 : () => 0),
    address: (buffer) => newAddress(buffer.byteLength + 16),
    view: (_address, length) => new ArrayBuffer(length),
    sizeof: () => 4,
  };
  return { koffi, prototypes: () => [...new Set(prototypes)].sort() };
}

/** How koffi is told of a slot on Windows x86. */
const prototypeOf = (slot: Slot) =>
  slot.placeholder
    ? "uint32 __stdcall(uintptr)"
    : `${resultTypeOf(slot)} __stdcall(${typesOf(slot).join(", ")})`;

const unknown = ["uint32 __stdcall(uintptr)", "uint32 __stdcall(uintptr, uintptr, uintptr)"];
const buffers = { allocate: () => 0, free: () => {} };

test("all functions that native code calls on Windows x86 are __stdcall", () => {
  const { koffi, prototypes } = koffiOfWindows86();
  exposeNative({} as never, "IOSTX", { koffi, buffers });
  const all = Object.values(tables).flatMap(({ slots }) => slots.map(prototypeOf));
  assert.equal(prototypes(), [...new Set([...unknown, ...all])].sort());
});

const gauge = gaugeFiles();

withEach(
  "what cannot be passed is known by the bytes that it takes off the stack",
  (compiler) => {
    const found = decorated(compiler, gauge.header.text, methodsOf(gauge.header.model));
    const lacking = [...gauge.tables.matchAll(/name: "(\w+)", .* lacks: .* words: (\d+),/g)];
    assert.equal(
      lacking.map(([, name, words]) => `${name} ${words}`),
      ["Swap 1", "Place 16", "Tell 1", "Handle 0"],
    );
    for (const [, name, words] of lacking) assert.is(found.get(`IGaugeVtbl_${name}`), 4 + 4 * Number(words));
  },
  isWindows86,
);

test("all methods that are called on Windows x86 are __stdcall", () => {
  for (const [name, { base, slots }] of Object.entries(tables)) {
    if (base !== undefined) continue;
    const { koffi, prototypes } = koffiOfWindows86();
    openNative(0x100000, name as "IOSTX", { koffi, buffers });
    const all = slots.filter(({ placeholder }) => !placeholder).map(prototypeOf);
    for (const one of prototypes()) assert.match(one, / __stdcall\(/);
    for (const one of all) assert.ok(prototypes().includes(one), one);
  }
});

/** Headers that are wrong on x86 only, and what is to say so. */
const wrong: Readonly<
  Record<string, { readonly change: (header: string) => string; readonly tells: RegExp }>
> = {
  "a method of the compiler's own convention": {
    change: (header) =>
      header
        .replace("virtual HRESULT STDMETHODCALLTYPE SetSyncResult(", "virtual HRESULT SetSyncResult(")
        .replace("HRESULT (STDMETHODCALLTYPE *SetSyncResult)(", "HRESULT (*SetSyncResult)("),
    tells: /convention of IOSTX::SetSyncResult/,
  },
  "a method that is __cdecl": {
    change: (header) =>
      header
        .replace("virtual HRESULT STDMETHODCALLTYPE InitSync(", "virtual HRESULT __cdecl InitSync(")
        .replace("HRESULT (STDMETHODCALLTYPE *InitSync)(", "HRESULT (__cdecl *InitSync)("),
    tells: /convention of IOSTX::InitSync/,
  },
  "a method that takes one number more": {
    change: (header) =>
      header
        .replace(/(STDMETHODCALLTYPE SetSyncResult\()/, "$1int more, ")
        .replace(/(\(STDMETHODCALLTYPE \*SetSyncResult\)\(IOSTX \*This), /, "$1, int more, "),
    tells: /stack of IOSTX::SetSyncResult/,
  },
  "a method that takes 64 bits for 32": {
    change: (header) =>
      header
        .replace(/(STDMETHODCALLTYPE SetSyncResult\()HRESULT/, "$1iostx_int64")
        .replace(/(\(STDMETHODCALLTYPE \*SetSyncResult\)\(IOSTX \*This, )HRESULT/, "$1iostx_int64"),
    tells: /stack of IOSTX::SetSyncResult/,
  },
};

for (const [name, { change, tells }] of Object.entries(wrong)) {
  withEach(
    `${name} is found, in C++ and in C`,
    (compiler) => {
      const header = change(bare);
      assert.is.not(header, bare);
      const complaints = syntax(compiler, "c++11", [header, ...conventions].join("\n"));
      assert.match(complaints, tells);
      const found = decorated(compiler, header);
      const isRight = called.every(
        ({ vtable, method, native }) => found.get(`${vtable}_${method}`) === stackBytes(native),
      );
      assert.not.ok(isRight);
    },
    isWindows86,
  );
}

withEach(
  "a struct without its packing, a pointer of 8 bytes, and a method in another slot are found",
  (compiler) => {
    const told = (header: string, assertions: readonly string[]) => {
      assert.is.not(header, bare);
      return syntax(compiler, "c11", [header, ...assertions].join("\n"));
    };
    const unpacked = bare.replaceAll("#pragma pack(push, 1)", "#pragma pack(push, 8)");
    assert.match(told(unpacked, layoutAssertions(model)), /size of FEID/);
    const wide = bare.replace("PUPDELE pupde;", "iostx_uint64 pupde;");
    assert.match(told(wide, layoutAssertions(model)), /size of UPDEL"?/);
    const moved = bare.replace(
      /(typedef struct IOSTXVtbl\n[\s\S]*?)( +HRESULT \(STDMETHODCALLTYPE \*InitSync\).*\n)/,
      "$1    void *before;\n$2",
    );
    assert.match(told(moved, slotAssertions), /slot of IOSTXVtbl\.InitSync/);
  },
  isWindows86,
);

test.run();
