import * as fs from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Memory } from "iostx";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { generate } from "../../../generator/emit/generate.js";
import { defaultTarget } from "../../../generator/emit/options.js";
import { verify } from "../../../generator/emit/verify/program.js";
import type { Model } from "../../../generator/model/model.js";
import { random } from "../../generated/codecs/random.js";
import {
  codecNames,
  decoderOf,
  type Exports,
  encode,
  Objects,
  structOf,
} from "../../generated/codecs/sdk.js";
import { Values } from "../../generated/codecs/values.js";
import { generateText, inTemp, projectHost, readProject, template } from "../support.js";

/** Structs of all shapes that can be read from memory. */
const SHAPES = `
import "mapi.idl";

typedef enum COLOR { RED = 0, GREEN = 1, DARK = -1 } COLOR;
typedef struct INNER { BYTE b; LPVOID p; } INNER;
typedef struct PLAIN { WORD w; hyper h; } PLAIN;
typedef union CHOICE { ULONG a; BYTE b[6]; } CHOICE;

typedef struct NUMBERS
{
    char a; signed char b; unsigned char c; wchar_t d; short e; unsigned short f; long g; unsigned long h;
    hyper i; unsigned hyper j; float k; double l; boolean m; BOOL n; HRESULT o; COLOR p; FILETIME q;
    LARGE_INTEGER r; ULARGE_INTEGER s; GUID t; MAPIUID u; ENTRYID v; SBinary w; INNER x; CHOICE y; PLAIN z;
} NUMBERS;

cpp_quote("#pragma pack(push, 1)")
typedef struct ARRAYS
{
    BYTE a[3][4]; BYTE b[20][4]; LPSTR c[2]; LPWSTR d[20]; INNER e[2]; INNER f[9][2]; BOOL g[2]; hyper h[2][10];
    COLOR i[3]; FILETIME j[2]; GUID k[2]; IStream *l[2]; INNER *m[9]; double n[2][2]; SBinary o[2]; WORD p[10]; LPVOID q[2];
} ARRAYS;
cpp_quote("#pragma pack(pop)")

typedef struct POINTERS
{
    ULONG *a; BOOL *b; hyper *c; FILETIME *d; GUID *e; COLOR *f; LPSTR *g; IStream **h; struct POINTERS **i; double *j;
    wchar_t **k; LPVOID *l; SPropTagArray *m; SPropProblemArray *n; SBinary *o; struct POINTERS *p; CHOICE *q; PLAIN **r;
} POINTERS;

typedef struct LISTS
{
    ULONG c; WORD c2; ULONG *a; BOOL *b; hyper *d; FILETIME *e; GUID *f; COLOR *g; LPSTR *h; IStream **i; struct LISTS *j;
    struct LISTS **k; ENTRYID *l; BYTE *m; SBinary *n; LPVOID *o; BYTE **p; float *q; PLAIN *r; SLongArray numbers; ULONG *s;
} LISTS;

typedef struct TEXTS { ULONG c; LPWSTR a[1]; } TEXTS;
typedef struct INNERS { ULONG c; INNER a[1]; } INNERS;
typedef struct TIMES { ULONG c; FILETIME a[1]; } TIMES;
typedef struct OPEN { TEXTS *a; INNERS *b; TIMES *c; } OPEN;
typedef struct RESERVED { LPVOID p; } RESERVED;
typedef struct NAMES { ULONG at; ULONG offset; ULONG constructor; ULONG __proto__; ULONG toString; ULONG view; ULONG value; ULONG source; } NAMES;
typedef struct PAIR { WORD a; BYTE b[3]; GUID c; double d; } PAIR;
typedef struct PAIRS { LPVOID p; PAIR offset; PAIR source; PAIR buffer[2]; NAMES x64; SBinary byteOffset; } PAIRS;

#ifdef IOSTX_IDLC
project CHOICE as bytes;
project TEXTS, INNERS, TIMES as list;
members LISTS {
  value c, c2, a[c], b[c2], d[c], e[c], f[c], g[c], h[c], i[c], j[c], k[c], l[c], m[c2], n[c], o[c], p[c], q[c], r[c],
        numbers, s[numbers];
}
members RESERVED { reserved p; }
#endif
`;

/** Runs a test with an SDK that is generated, compiled and loaded. */
function withSdk(text: string, body: (exports: Exports, model: Model) => void): () => Promise<void> {
  return inTemp(async (folder) => {
    const result = generateText(text);
    if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
    assert.equal(verify(result.files), []);
    await fs.writeFile(join(folder, "package.json"), '{ "type": "module" }');
    for (const [file, module] of result.files) {
      if (!file.endsWith(".ts")) continue;
      const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      const { outputText } = ts.transpileModule(module, { compilerOptions });
      await fs.writeFile(join(folder, file.replace(/ts$/, "js")), outputText);
    }
    body((await import(pathToFileURL(join(folder, "index.js")).href)) as Exports, result.model);
  });
}

interface Images {
  empty(size: number): Memory;
}

function roundTrips(exports: Exports, model: Model): void {
  const images = exports.MemoryImage as Images;
  const objects = new Objects();
  const values = new Values(model, random(7), objects.all);
  for (const name of codecNames(exports)) {
    for (const architecture of ["x86", "x64"] as const) {
      for (let round = 0; round < 25; round++) {
        const value = values.struct(structOf(name, model));
        const options = { architecture, objects, memory: images.empty(1 << 22) };
        const bytes = encode(name, value, options, exports);
        assert.equal(decoderOf(name, exports)(bytes, options), value, `${name} of ${architecture}`);
      }
    }
  }
}

test("structs of all shapes come back as they were, on both processors", withSdk(SHAPES, roundTrips));

test(
  "so do those of another interface",
  withSdk(readProject("test/fixtures/idl/courier.idl"), (exports, model) => {
    assert.ok(codecNames(exports).includes("DOORINFO"));
    roundTrips(exports, model);
  }),
);

test("with 64-bit integers as digits the SDK compiles, and the codecs take and give digits", () => {
  const target = { ...defaultTarget, int64: "string" } as const;
  const host = projectHost({ "idl/test.idl": SHAPES });
  const result = generate(host, { paths: ["idl/test.idl"], sources: "idl/test.idl", template, target });
  assert.ok(result.ok);
  assert.equal(verify(result.files), []);
  assert.match(result.files.get("x64.ts")!, /String\(this\.#view\.getBigInt64/);
});

test("of the layers, layouts stand alone, and codecs bring along what they stand on", () => {
  const filesOf = (...only: readonly ("layouts" | "codecs")[]) => {
    const target = { ...defaultTarget, only };
    const host = projectHost({ "idl/test.idl": SHAPES });
    const result = generate(host, { paths: ["idl/test.idl"], sources: "idl/test.idl", template, target });
    assert.ok(result.ok);
    assert.equal(verify(result.files), []);
    // All modules stand on the one that holds the hash of the IDL.
    return [...result.files.keys()].filter((file) => file !== "version.ts").sort();
  };
  assert.equal(filesOf("layouts"), [
    "enums.ts",
    "hresults.ts",
    "index.ts",
    "layouts.ts",
    "memory.ts",
    "views.ts",
    "x64.ts",
    "x86.ts",
  ]);
  const codecs = filesOf("codecs");
  for (const file of ["codecs.ts", "decoding.ts", "encoding.ts", "structs.ts"])
    assert.ok(codecs.includes(file), file);
  for (const file of ["client.ts", "session.ts", "guard.ts"]) assert.not.ok(codecs.includes(file), file);
});

test(
  "fewer than no elements are refused",
  withSdk(
    `import "mapi.idl";
typedef struct OWING { LONG c; LONG *pl; LONG cb; BYTE *pb; } OWING;
#ifdef IOSTX_IDLC
members OWING { value c, cb, pl[c], pb[cb]; }
#endif
`,
    ({ decodeOWING, MemoryImage }) => {
      const decode = decodeOWING as (bytes: Uint8Array, options: object) => unknown;
      const options = { architecture: "x86", memory: (MemoryImage as unknown as Images).empty(100) };
      const bytes = new Uint8Array(16);
      const view = new DataView(bytes.buffer);
      view.setInt32(0, -5, true);
      assert.throws(() => decode(bytes, options), /OWING\.pl: cannot have -5 elements/);
      view.setInt32(0, 0);
      view.setInt32(8, -1, true);
      assert.throws(() => decode(bytes, options), /OWING\.pb: cannot have -1 bytes/);
    },
  ),
);

test(
  "an array in a view is written whole, or not",
  withSdk("typedef struct GRID { short rows[2]; long far[2][3]; } GRID;", ({ GRIDView }) => {
    const bytes = new Uint8Array(28).fill(9);
    const View = GRIDView as new (
      view: DataView,
    ) => { rows: readonly number[]; far: readonly (readonly number[])[] };
    const view = new View(new DataView(bytes.buffer));
    for (const rows of [[5], [1, 2, 3], []])
      assert.throws(() => {
        view.rows = rows;
      }, /GRID\.rows: needs 2 elements, found/);
    assert.throws(() => {
      view.far = [[1, 2, 3], [4]];
    }, /GRID\.far: needs 3 elements, found 1/);
    view.rows = [1, 2];
    view.far = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    assert.equal(
      [view.rows, view.far],
      [
        [1, 2],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
    );
  }),
);

test(
  "a type is what it stands for, not what its name may mean elsewhere",
  withSdk(
    `typedef unsigned char BOOL;
typedef struct FLAGS { BOOL f; BOOL g; } FLAGS;`,
    ({ decodeFLAGS, encodeFLAGS }) => {
      assert.equal((decodeFLAGS as (bytes: Uint8Array) => unknown)(Uint8Array.of(7, 9)), { f: 7, g: 9 });
      assert.equal((encodeFLAGS as (value: object) => Uint8Array)({ f: 7, g: 9 }), Uint8Array.of(7, 9));
    },
  ),
);

test("a result is a result behind const, behind a pointer and under another name", () => {
  const { files } = generateText(`import "mapi.idl";
typedef HRESULT SCODE;
[object, local, uuid(3f2504e0-4f89-11d3-9a0c-0305e82c3301)] interface IJudge : IUnknown
{
    HRESULT Judge([in] HRESULT const hrA, [in] SCODE scB, [out] HRESULT *phrC, [out] BOOL *pfD, [in] BOOL const fE);
}`) as { files: ReadonlyMap<string, string> };
  assert.match(
    files.get("interfaces.ts")!,
    "Judge(hrA: HRESULT, scB: HRESULT, phrC: Out<HRESULT>, pfD: Out<boolean>, fE: boolean): Awaitable<HRESULT>;",
  );
});

test("an array as a parameter is a list, and one of bytes is bytes", () => {
  const { files } = generateText(`import "mapi.idl";
typedef BYTE KEY[22];
[object, local, uuid(3f2504e0-4f89-11d3-9a0c-0305e82c3301)] interface IJudge : IUnknown
{
    HRESULT Judge([in] KEY k, [in] LONG al[2], [out] LONG alOut[9], [in, size_is(cb)] LPVOID pv, [in] ULONG cb);
}`) as { files: ReadonlyMap<string, string> };
  assert.match(
    files.get("interfaces.ts")!,
    "Judge(k: Uint8Array, al: readonly [number, number], alOut: Out<readonly number[]>, pv: unknown): Awaitable<HRESULT>;",
  );
});

test.run();
