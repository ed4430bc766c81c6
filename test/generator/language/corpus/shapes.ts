import type { Invalid } from "../squiggle.js";

/** IDL5xx: what has no binary form that compilers agree on. */
export const shapeCorpus: readonly Invalid[] = [
  {
    name: "a member without a value",
    text: `
typedef struct S { int a; void b; } S;
//                             ~ IDL501
`,
  },
  {
    name: "a parameter without a value",
    text: `
import "world.idl";
[object, local, uuid(00000000-0000-0000-0000-000000000001)]
interface IRunner : IUnknown { HRESULT Run([in] ULONG a, [in] void b); }
//                                                                 ~ IDL501
`,
  },
  {
    name: "an array without values",
    text: `
typedef void NOTHINGS[4];
//           ~~~~~~~~ IDL501
`,
  },
  {
    name: "a member of a struct of which only the name is known",
    text: `
typedef struct T T;
typedef struct S { T *p; T t; } S;
//                         ~ IDL502
`,
  },
  {
    name: "an array of interfaces by value",
    text: `
import "world.idl";
typedef struct S { IWalker *p; IWalker walkers[2]; } S;
//                                     ~~~~~~~ IDL502
`,
  },
  {
    name: "an interface as the result of a method",
    text: `
import "world.idl";
[object, local, uuid(00000000-0000-0000-0000-000000000001)]
interface IRunner : IUnknown { IWalker Run(); }
//                             ~~~~~~~ IDL502
`,
  },
  {
    name: "a struct without members",
    text: `
typedef struct S { } S;
//             ~ IDL503
`,
  },
  {
    name: "an enum without members",
    text: `
typedef enum E { } E;
//           ~ IDL503
`,
  },
  {
    name: "an interface without methods",
    text: `
[object, local, uuid(00000000-0000-0000-0000-000000000001)]
interface IMark { }
//        ~~~~~ IDL503
`,
  },
  {
    name: "a struct as the result of a method",
    text: `
import "world.idl";
[object, local, uuid(00000000-0000-0000-0000-000000000001)]
interface IRunner : IUnknown { WALKING Run(); }
//                             ~~~~~~~ IDL504
`,
  },
  {
    name: "a pointer to an array with a name",
    text: `
typedef unsigned char KEY[16];
typedef struct S { KEY key; KEY *pkey; } S;
//                               ~~~~ IDL505
`,
  },
  {
    name: "a name for pointers to an array with a name",
    text: `
typedef unsigned char KEY[16];
typedef KEY *PKEY;
//           ~~~~ IDL505
`,
  },
  {
    name: "a constant that is a pointer",
    text: `
import "world.idl";
const LPSTR NAME = 0;
//    ~~~~~ IDL506
`,
  },
  {
    name: "a constant that is a fraction",
    text: `
const double HALF = 1;
//    ~~~~~~ IDL506
`,
  },
  {
    name: "a constant that is too large for its type",
    text: `
const short LARGE = 0x8000;
//          ~~~~~ IDL507
`,
  },
  {
    name: "a constant that is below the values of its type",
    text: `
import "world.idl";
const WORD BELOW = -1;
//         ~~~~~ IDL507
`,
  },
  {
    name: "a struct of more bytes than can be counted",
    text: `
typedef struct S { unsigned char a[0x8000][0x10000]; } S;
//             ~ IDL508
`,
  },
];
