import { test } from "uvu";
import * as assert from "uvu/assert";
import { generate } from "../../../generator/emit/generate.js";
import { jsdoc } from "../../../generator/emit/jsdoc.js";
import { generatedFiles, generateText, projectHost, readProject, replaced, template } from "../support.js";

const iostx = readProject("idl/iostx.idl");
const STRUCTS = "/* ---- The structures of the states ---- */";
const UUID = "[object, local, uuid(12345678-1234-1234-1234-123456789abc)]";

/** IOSTX with a declaration more, generated and proved. */
function withDeclaration(text: string): ReadonlyMap<string, string> {
  return generatedFiles(replaced(iostx, STRUCTS, text));
}

const HOSTILE = [
  "* / ** // <!-- --> ]]> </desc><script>alert(1)</script> &amp; & < >",
  `\`\${process.exit(1)}\` \${x} {{x}} {{{x}}} \\u0041 \\x \\ \\`,
  "é 文 🖂 \u2028 \u2029 \u0085 \u200b “quoted” 'single' \"double\"",
  "{@link nowhere} @param @deprecated @internal {",
];

const documented = HOSTILE.reduce(
  (text, line) => text.replaceAll("/** Success. */", `/** Success. ${line} */`),
  iostx,
);

test("whatever documentation holds, the SDK compiles", () => {
  for (const line of HOSTILE) {
    const text = [
      ["The states nest: who leaves", `${line}. The states nest: who leaves`],
      ["A replication in one direction.\n", `${line}.\n`],
      ["/** Only uploads follow. */", `/** ${line} */`],
      ["Tells the store how", `${line} Tells the store how`],
      ["/** Path of the local store. */", `/** ${line} */`],
      ["/** No replication is under way. */", `/** ${line} */`],
      ["The client uploads the item.", `${line}. The client uploads the item.`],
    ].reduce((whole, [from, to]) => replaced(whole, from!, to!), documented);
    generatedFiles(text);
  }
});

test("texts of results keep what they hold", () => {
  const mapi = replaced(
    readProject("idl/mapi.idl"),
    "/** The object does not exist. */",
    `/** "a" \\ \`b\` \${c} é */`,
  );
  const files = generatedFiles(iostx, { "idl/mapi.idl": mapi });
  assert.ok(files.get("hresults.ts")!.includes(JSON.stringify(`"a" \\ \`b\` \${c} é`)));
});

test("the drawing stays well-formed whatever documentation holds", () => {
  const result = generateText(
    replaced(iostx, "The states nest: who leaves", "A < B && C --> <b>D</b>: who leaves"),
  );
  assert.ok(result.ok);
  const svg = result.files.get("state-machine.svg")!;
  assert.not.match(svg, /<b>/);
  assert.not.match(svg, /&(?!\w+;|#\d+;)/);
});

test("the drawing stays well-formed whatever the IDL is called", () => {
  const sources = "idl/a--b<c>&d.idl";
  const host = projectHost({ [sources]: iostx });
  const result = generate(host, { paths: [sources], sources, template });
  assert.ok(result.ok);
  const svg = result.files.get("state-machine.svg")!;
  const remark = /<!--([\s\S]*?)-->/.exec(svg)![1]!;
  assert.match(remark, /Do not edit/);
  assert.not.match(remark, /--/);
});

test("a comment cannot be ended from inside, and keeps everything else", () => {
  const lines = jsdoc({ text: "a */ b **/ c", sources: ["x*/y"] }, { notes: ["*/"] });
  const text = lines.join("\n");
  assert.is(text.indexOf("*/"), text.length - 2);
  assert.match(text, /a \*\\\/ b/);
});

const declarations: Readonly<Record<string, string>> = {
  "members called as words of TypeScript":
    "typedef struct T { ULONG constructor; ULONG function; ULONG class; ULONG new; ULONG default; ULONG __proto__; } T;",
  "parameters called as words of TypeScript": `${UUID} interface IX : IUnknown { HRESULT M([in] ULONG function, [in] ULONG new, [out] ULONG *var); }`,
  "a parameter called as what the stubs use": `${UUID} interface IX : IUnknown { HRESULT M([in] ULONG checkCall, [in] ULONG target); }`,
  "methods called as words of TypeScript": `${UUID} interface IX : IUnknown { HRESULT delete(); HRESULT get([in] ULONG a); }`,
  "a struct called as a type of the SDK": "typedef struct Out { ULONG a; } Out;",
  "a struct called as a type of JavaScript":
    "typedef struct Promise { ULONG a; } Promise; typedef struct T { Promise p; } T;",
  "an enum beside that of the states, in a struct":
    "typedef enum COLOR { RED, GREEN } COLOR; typedef struct T { COLOR c; } T;",
  "the enum of the states in a struct": "typedef struct T { SYNCSTATE s; } T;",
  "an interface that is only announced": "interface IX; typedef struct T { IX *p; } T;",
  "a struct that is only announced": "typedef struct T T; typedef struct U { T *p; } U;",
  "members of every type of the language":
    "typedef struct T { char a; wchar_t b; short c; hyper d; unsigned hyper e; float f; double g; boolean h; byte i; void *j; int **k; int l[2][3]; } T;",
  "a union by itself": "typedef union T { ULONG a; BYTE b[4]; LPVOID c; } T;",
  "a union as bytes":
    "typedef union T { ULONG a; BYTE b[4]; } T; typedef struct U { T t[2]; T *p; } U;\n#ifdef IOSTX_IDLC\nproject T as bytes;\n#endif",
  "arrays of everything":
    "typedef struct I { BYTE b; LPVOID p; } I; typedef struct T { BYTE a[3][4]; BYTE b[20][4]; LPSTR c[2]; LPWSTR d[20]; I e[2]; I f[9][2]; BOOL g[2]; hyper h[2][10]; SYNCSTATE i[3]; FILETIME j[2]; GUID k[2]; IStream *l[2]; I *m[9]; double n[2][2]; SBinary o[2]; } T;",
  "pointers to everything":
    "typedef struct T { ULONG *a; BOOL *b; hyper *c; FILETIME *d; GUID *e; SYNCSTATE *f; LPSTR *g; IStream **h; struct T **i; double *j; wchar_t **k; LPVOID *l; SPropTagArray *m; SPropProblemArray *n; SBinary *o; } T;",
  "lists of everything":
    "typedef struct T { ULONG c; ULONG *a; BOOL *b; hyper *d; FILETIME *e; GUID *f; SYNCSTATE *g; LPSTR *h; IStream **i; struct T *j; struct T **k; ENTRYID *l; BYTE *m; SBinary *n; LPVOID *o; BYTE **p; float *q; } T;\n#ifdef IOSTX_IDLC\nmembers T { value c, a[c], b[c], d[c], e[c], f[c], g[c], h[c], i[c], j[c], k[c], l[c], m[c], n[c], o[c], p[c], q[c]; }\n#endif",
  "lists behind their count":
    "typedef struct I { BYTE b; LPSTR p; } I; typedef struct L { ULONG c; I a[1]; } L; typedef struct M { ULONG c; LPWSTR a[1]; } M; typedef struct N { ULONG c; SBinary a[1]; } N; typedef struct T { L *l; M *m; N *n; } T;\n#ifdef IOSTX_IDLC\nproject L, M, N as list;\n#endif",
  "a struct of which everything is reserved":
    "typedef struct T { LPVOID p; } T;\n#ifdef IOSTX_IDLC\nmembers T { reserved p; }\n#endif",
  "members called as what the views and codecs use":
    "typedef struct T { ULONG at; ULONG offset; LPVOID Address; BYTE bytesAt[2]; GUID view; LPSTR value; ULONG decoding; ULONG asUint32; ULONG checkBounds; ULONG source; ULONG buffer; ULONG byteOffset; ULONG x64; } T; typedef struct U { LPVOID p; T offset; T source; T buffer; } U;",
  "structs called as what is made of others":
    "typedef struct T { ULONG a; } T; typedef struct TView { T t; } TView; typedef struct decodeT { TView *p; } decodeT; typedef struct TCodec { decodeT d; } TCodec; typedef struct Memory { TCodec c; } Memory; typedef struct x64 { ULONG a; } x64;",
};

for (const [name, text] of Object.entries(declarations)) {
  test(`${name}: the SDK compiles`, () => {
    withDeclaration(text);
  });
}

test("a set called as a struct: the SDK compiles", () => {
  generatedFiles(replaced(iostx, "flags UPS for", "flags SYNC prefix UPS_ for"));
});

test("a method that returns a number and no result code is no HRESULT", () => {
  const files = withDeclaration(`${UUID} interface IX : IUnknown { ULONG Count(); }`);
  const [, declared] = /interface IX [\s\S]*?Count\(\): ([^;]+);/.exec(files.get("interfaces.ts")!)!;
  assert.not.match(declared!, /HRESULT/);
});

test("a parameter of both directions brings its value along", () => {
  const files = withDeclaration(`${UUID} interface IX : IUnknown { HRESULT Grow([in, out] ULONG *pcb); }`);
  assert.match(files.get("stubs.ts")!, /async Grow\(pcb: number\): Promise<number>/);
  assert.match(
    files.get("native-tables.ts")!,
    /name: "Grow",\s+slot: 3,\s+returns: "hresult",\s+parameters: \[\s+\{ pass: "inOutValue", codec: uint32Element \}/,
  );
});

test("a parameter of both directions that leads elsewhere is nothing for native objects, which say so where it is called", () => {
  const files = withDeclaration(`${UUID} interface IX : IUnknown { HRESULT Grow([in, out] LPSTR *ppsz); }`);
  assert.match(
    files.get("native-tables.ts")!,
    /name: "Grow", slot: 3, placeholder: true, lacks: "its parameter ppsz"/,
  );
});

test.run();
