import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile, languages, withEach } from "./compilers.js";
import { headerOf, otherHeaders, projectHeader } from "./headers.js";

const { text } = projectHeader();
const others = otherHeaders();

withEach("the header compiles without a warning in C and C++, old and new", (compiler) => {
  for (const language of languages) assert.is(compile(compiler, language, text).complaints, "", language);
});

withEach("it compiles with interfaces as in C, and with the calling convention of Windows", (compiler) => {
  for (const define of ["-DCINTERFACE", "-DIOSTX_MS_ABI"])
    assert.is(compile(compiler, "c++11", text, ["-fsyntax-only", define]).complaints, "", define);
});

withEach("a packing that the including file has set changes nothing", (compiler) => {
  for (const language of ["c11", "c++11"] as const) {
    const packed = `#pragma pack(push, 1)\n${text}\nstruct after { char c; int i; };\n`;
    const check = language === "c11" ? "_Static_assert" : "static_assert";
    const whole = `${packed}${check}(sizeof(struct after) == 5, "packed again");\n#pragma pack(pop)\n`;
    assert.is(compile(compiler, language, whole).complaints, "", language);
  }
});

withEach("including it twice is including it once", (compiler) => {
  assert.is(compile(compiler, "c99", text + text).complaints, "");
  assert.is(compile(compiler, "c++11", text + text).complaints, "");
});

for (const [path, header] of others) {
  withEach(`so does that of ${path}`, (compiler) => {
    for (const language of ["c99", "c++20"] as const)
      assert.is(compile(compiler, language, header.text).complaints, "", language);
  });
}

/** Words that mean something else in C, in C++, to compilers, or to Windows' headers. */
const words = (
  "alignas and asm auto bitand bool break case catch class compl concept const_cast constexpr continue decltype delete " +
  "do explicit export extern false float_ friend goto inline mutable namespace new noexcept not nullptr operator or " +
  "private protected public register requires restrict return sizeof static static_assert switch template this " +
  "thread_local throw true try typeid typename typeof using virtual volatile while xor _Bool _Static_assert __stdcall " +
  "__int64 linux unix near far small interface IN OUT CONST NULL offsetof size_t wchar_t_ This lpVtbl IOSTX_H " +
  "IOSTX_LONG iostx_int64 IOSTX_GUID STDMETHODCALLTYPE min max errno"
).split(" ");

/** One IDL for each role in which all these words are names. */
const roles: Readonly<Record<string, string>> = {
  members: `typedef struct S { ${words.map((word) => `int ${word};`).join(" ")} } S;`,
  methods: `[object, local, uuid(00000000-0000-0000-0000-000000000001)]
    interface I { ${words.map((word) => `long ${word}();`).join("\n")} }`,
  parameters: `[object, local, uuid(00000000-0000-0000-0000-000000000001)]
    interface I { long Call(${words.map((word) => `[in] long ${word}`).join(", ")}); }`,
  constants: words.map((word, index) => `const long ${word} = ${index};`).join("\n"),
  structs: words.map((word) => `typedef struct ${word} { int a; struct ${word} *next; } ${word};`).join("\n"),
  aliases: words.map((word) => `typedef long ${word};`).join("\n"),
  "members of enums": `typedef enum E { ${words.join(", ")} } E;`,
  enums: words.map((word, index) => `typedef enum ${word} { VALUE_${index} } ${word};`).join("\n"),
  interfaces: words
    .map(
      (word) =>
        `[object, local, uuid(00000000-0000-0000-0000-000000000001)] interface ${word} { void Call([in] ${word} *other); }`,
    )
    .join("\n"),
};

for (const [role, idl] of Object.entries(roles)) {
  const header = headerOf(idl);
  withEach(`words of C and C++ may be ${role}`, (compiler) => {
    for (const language of ["c11", "c++20"] as const)
      assert.is(compile(compiler, language, header.text).complaints, "", language);
  });
}

/** Shapes that are unusual, but sound. */
const shapes: Readonly<Record<string, string>> = {
  "one name for everything": `typedef struct A { int A; struct A *B; } A; typedef A B[2]; const long C = 1;
    typedef struct D { B b; A C; int D; } D;
    [object, local, uuid(00000000-0000-0000-0000-000000000001)] interface E { void E([in] A A, [in] D *C, [in] D *D, [in] D *D_); void A(); void This([in] long This); }`,
  "methods of the base's names": `[object, local, uuid(00000000-0000-0000-0000-000000000001)] interface A { void Call(); void Call_(); }
    [object, local, uuid(00000000-0000-0000-0000-000000000002)] interface B : A { void Call([in] long a); void More(); }
    typedef struct BVtbl { int a; } BVtbl;`,
  "parameters of one name": `[object, local, uuid(00000000-0000-0000-0000-000000000001)] interface A { void Call([in] long a, [in] long a, [in] long a_); }`,
  "declarations that use what follows": `typedef struct A A; typedef A *PA; typedef struct B { PA a; } B; typedef struct A { B b; } A;
    interface I; typedef struct C { I *i; } C; interface J;
    [object, local, uuid(00000000-0000-0000-0000-000000000001)] interface I { void Call([in] C c, [in] J *j, [in] L l); }
    typedef long L; typedef A AS[3]; typedef AS ASS[2]; typedef struct D { ASS a; } D;`,
  "ids of the names of others": `[object, local, uuid(00000000-0000-0000-0000-000000000001)] interface A { void Call(); }
    typedef struct IID_A { int a; } IID_A; typedef int AVtbl; const long IID_A_ = 1;`,
  "the extremes of constants":
    `const long LEAST = -0x80000000; const long MOST = 0x7fffffff; const unsigned long ALL = 0xffffffff;
    const char C = 'a' - 'a';`.replace("'a' - 'a'", "0"),
  "enums with and without signs":
    "typedef enum E { A = -0x80000000, B = -1, C = 0x7fffffff } E; typedef enum F { D = 0xffffffff, G = 1 } F; typedef struct S { E e; F f; } S;",
  "comments that look like code": `/** Ends here: * / and begins: /* a line \\
    and a trigraph ??/ and "quotes" and {@link X} and #endif */ typedef struct A { /** \\ */ int a; /** // */ int b; } A;`,
  "types of the system that are others here": `typedef struct FILETIME { unsigned hyper t; } FILETIME; typedef struct GUID { int a; } GUID;
    typedef struct MAPIUID { int a; } MAPIUID; [object, local, uuid(00000000-0000-0000-0000-000000000001)] interface A { void Call([in] FILETIME t); }
#ifdef IOSTX_IDLC
    uid U = "00112233445566778899aabbccddeeff";
#endif`,
};

for (const [name, idl] of Object.entries(shapes)) {
  const header = headerOf(idl);
  withEach(`${name} compile`, (compiler) => {
    for (const language of ["c11", "c++11"] as const)
      assert.is(compile(compiler, language, header.text).complaints, "", language);
  });
}

test.run();
