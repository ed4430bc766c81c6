import type { Invalid } from "../squiggle.js";

/** IDL2xx, continued: interfaces without an id, arrays, packing, projections, identifiers. */
export const typeCorpus: readonly Invalid[] = [
  {
    name: "an interface without an id",
    text: `
import "world.idl";
[object, local] interface IRunner : IUnknown { HRESULT Run(); }
//                        ~~~~~~~ IDL210
`,
  },
  {
    name: "an interface with half an id",
    text: `
import "world.idl";
[object, uuid(12345678-1234)] interface IRunner : IUnknown { HRESULT Run(); }
//                                      ~~~~~~~ IDL210
`,
  },
  {
    name: "a struct inside of itself",
    text: `
typedef struct S { int a; struct S inner; } S;
//             ~ IDL211
`,
  },
  {
    name: "an array of no elements",
    text: `
typedef struct S { int a[0]; } S;
//                       ~ IDL212
`,
  },
  {
    name: "an array of fewer than no elements",
    text: `
typedef struct S { int a[1 - 2]; } S;
//                       ~~~~~ IDL212
`,
  },
  {
    name: "packing to a size that does not exist",
    text: `
cpp_quote("#pragma pack(push, 3)")
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL213
`,
  },
  {
    name: "packing without push or pop",
    text: `
cpp_quote("#pragma pack(1)")
~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL213
`,
  },
  {
    name: "packing that does not end",
    text: `
cpp_quote("#pragma pack(push, 1)")
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL214
typedef struct S { int a; } S;
`,
  },
  {
    name: "packing that does not begin",
    text: `
cpp_quote("#pragma pack(pop)")
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL214
`,
  },
  {
    name: "an unknown projection",
    text: `
typedef struct S { unsigned char a[4]; } S;
#ifdef IOSTX_IDLC
project S as byts;
//           ~~~~ IDL215 ?bytes
#endif
`,
  },
  {
    name: "a struct with pointers as bytes",
    text: `
typedef struct S { int *a; int *b; } S;
#ifdef IOSTX_IDLC
project S as bytes;
//      ~ IDL216
#endif
`,
  },
  {
    name: "a struct of one member as a time",
    text: `
typedef struct S { unsigned long a; } S;
#ifdef IOSTX_IDLC
project S as filetime;
//      ~ IDL216
#endif
`,
  },
  {
    name: "a struct that is no union as the value of a property",
    text: `
typedef struct S { int a; } S;
#ifdef IOSTX_IDLC
project S as property;
//      ~ IDL216
#endif
`,
  },
  {
    name: "an identifier of 15 bytes",
    text: `
#ifdef IOSTX_IDLC
uid U = "00112233445566778899aabbccddee";
//      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL217
#endif
`,
  },
  {
    name: "an identifier with letters that are no digits",
    text: `
#ifdef IOSTX_IDLC
uid U = "00112233445566778899aabbccddeexx";
//      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL217
#endif
`,
  },
  {
    name: "a union of which nothing says what it holds",
    text: `
typedef union U { int a; float b; } U;
typedef struct S { U value; U *elsewhere; } S;
//                   ~~~~~ IDL509
//                             ~~~~~~~~~ IDL509
`,
  },
  {
    name: "the value of a property without its tag",
    text: `
typedef unsigned long PROPTYPE;
typedef union U { int a; float b; } U;
typedef struct S { U value; } S;
//                   ~~~~~ IDL509
const PROPTYPE PT_LONG = 3;
#ifdef IOSTX_IDLC
project U as property;
#endif
`,
  },
  {
    name: "bytes without an end",
    text: `
typedef struct ID { unsigned char ab[1]; } ID;
typedef struct S { ID *pid; } S;
//                     ~~~ IDL509
#ifdef IOSTX_IDLC
project ID as bytes;
#endif
`,
  },
  {
    name: "a list that goes on inside of another struct",
    text: `
typedef struct LIST { unsigned long c; int a[1]; } LIST;
typedef struct S { LIST list; int behind; } S;
//                      ~~~~ IDL509
#ifdef IOSTX_IDLC
project LIST as list;
#endif
`,
  },
  {
    name: "members that have no size",
    text: `
typedef struct T T;
typedef struct S { T t; void *pv; unsigned long c; } S;
//                   ~ IDL502
#ifdef IOSTX_IDLC
members S { value t, pv[c], c; }
#endif
`,
  },
  {
    name: "elements that are counted by no number",
    text: `
typedef struct S { int *pi; double count; } S;
//                      ~~ IDL509
#ifdef IOSTX_IDLC
members S { value pi[count], count; }
#endif
`,
  },
  {
    name: "pointers deep in a struct that is to be bytes",
    text: `
typedef struct INNER { void *pv; } INNER;
typedef struct S { INNER inner; int b; } S;
#ifdef IOSTX_IDLC
project S as bytes;
//      ~ IDL216
#endif
`,
  },
  {
    name: "counted words as bytes",
    text: `
typedef struct S { unsigned long c; short *ps; } S;
#ifdef IOSTX_IDLC
project S as bytes;
//      ~ IDL216
#endif
`,
  },
  {
    name: "a list that is counted by 16 bits",
    text: `
typedef struct S { unsigned short c; short as[1]; } S;
#ifdef IOSTX_IDLC
project S as list;
//      ~ IDL216
#endif
`,
  },
  {
    name: "a list that is counted by a pointer",
    text: `
typedef struct S { unsigned long *pc; short as[1]; } S;
#ifdef IOSTX_IDLC
project S as list;
//      ~ IDL216
#endif
`,
  },
  {
    name: "a union as a list",
    text: `
typedef union S { unsigned long c; short as[1]; } S;
#ifdef IOSTX_IDLC
project S as list;
//      ~ IDL216
#endif
`,
  },
  {
    name: "an [out] parameter that leads nowhere",
    text: `
import "world.idl";
[object, uuid(12345678-1234-1234-1234-123456789012)] interface IRunner : IUnknown { HRESULT Run([out] int far); }
//                                                                                                        ~~~ IDL219
`,
  },
  {
    name: "a size that is given twice",
    text: `
import "world.idl";
[object, uuid(12345678-1234-1234-1234-123456789012)] interface IRunner : IUnknown
{
    HRESULT Run([in, size_is(a), size_is(b)] int *pi, [in] int a, [in] int b);
//                               ~~~~~~~ IDL220
}
`,
  },
];
