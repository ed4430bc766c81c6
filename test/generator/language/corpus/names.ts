import type { Invalid } from "../squiggle.js";

/** IDL2xx: mistakes in names, types and packing. */
export const nameCorpus: readonly Invalid[] = [
  {
    name: "an import of a file that is not there",
    text: `
import "wrold.idl";
~~~~~~~~~~~~~~~~~~~ IDL201
`,
  },
  {
    name: "two constants of one name",
    text: `
const int A = 1;
const int A = 2;
//        ~ IDL202
`,
  },
  {
    name: "a constant with the name of a type of another file",
    text: `
import "world.idl";
const ULONG WALKING = 1;
//          ~~~~~~~ IDL202
`,
  },
  {
    name: "a type with the name of a type of the language",
    text: `
typedef short byte;
//            ~~~~ IDL202
`,
  },
  {
    name: "two members of one name in an enum",
    text: `
typedef enum E { A, B, A } E;
//                     ~ IDL202
`,
  },
  {
    name: "two members of one name in a struct",
    text: `
typedef struct S { int a; char a; } S;
//                             ~ IDL202
`,
  },
  {
    name: "a struct that is declared twice",
    text: `
typedef struct S { int a; } S;
struct S { int b; };
//     ~ IDL202
`,
  },
  {
    name: "two methods of one name",
    text: `
import "world.idl";
[uuid(12345678-1234-1234-1234-123456789abd)] interface IRunner : IUnknown { HRESULT Run(); HRESULT Run(); }
//                                                                                                 ~~~ IDL202
`,
  },
  {
    name: "two sets of one name",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE { LOOSE_ONE }
flags LOOSE { LOOSE_TWO }
//    ~~~~~ IDL202
#endif
`,
  },
  {
    name: "an unknown type of a member, with the one that was meant",
    text: `
import "world.idl";
typedef struct S { ULNOG a; } S;
//                 ~~~~~ IDL203 ?ULONG
`,
  },
  {
    name: "an unknown type of a parameter, with no type like it",
    text: `
import "world.idl";
[uuid(12345678-1234-1234-1234-123456789abd)] interface IRunner : IUnknown { HRESULT Run([in] MARATHON m); }
//                                                                                           ~~~~~~~~ IDL203
`,
  },
  {
    name: "an unknown type of several words is one name",
    text: `
const long double A = 1;
//    ~~~~~~~~~~~ IDL203
`,
  },
  {
    name: "a constant that depends on itself",
    text: `
const int A = A + 1;
//        ~ IDL218
`,
  },
  {
    name: "members of an enum that depend on each other",
    text: `
typedef enum E { A = B, B = A } E;
//               ~ IDL218
`,
  },
  {
    name: "an unknown constant in an expression",
    text: `
import "world.idl";
const ULONG A = LOOSE_ONE | LOSE_TWO;
//                          ~~~~~~~~ IDL204 ?LOOSE_TWO
`,
  },
  {
    name: "an unknown constant as an array length",
    text: `
typedef struct S { int a[HOW_MANY_OF_THEM]; } S;
//                       ~~~~~~~~~~~~~~~~ IDL204
//                       ~~~~~~~~~~~~~~~~ IDL212
`,
  },
  {
    name: "an unknown constant in a set",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE { LOOSE_ONE, LOOSE_TOW }
//                       ~~~~~~~~~ IDL204 ?LOOSE_TWO
#endif
`,
  },
  {
    name: "an unknown base of an interface",
    text: `
import "world.idl";
[uuid(12345678-1234-1234-1234-123456789abd)] interface IRunner : IUnknwon { HRESULT Run(); }
//                                                               ~~~~~~~~ IDL205 ?IUnknown
`,
  },
  {
    name: "an unknown struct in members",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
members HOPING { in ulFlags; }
//      ~~~~~~ IDL206 ?HOPPING
#endif
`,
  },
  {
    name: "an unknown struct as a target",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE for STROLLING.ulFlags { LOOSE_ONE }
//              ~~~~~~~~~ IDL206
#endif
`,
  },
  {
    name: "an unknown member as a target",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE for WALKING.iHopp { LOOSE_ONE }
//                      ~~~~~ IDL207 ?iHop
#endif
`,
  },
  {
    name: "an unknown method as a target",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE for IWalker::Innit.ulFlags { LOOSE_ONE }
//                       ~~~~~ IDL208 ?Init
#endif
`,
  },
  {
    name: "an unknown parameter as a target",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE for IWalker::Init.ulFlag { LOOSE_ONE }
//                            ~~~~~~ IDL209 ?ulFlags
#endif
`,
  },
  {
    name: "an unknown parameter that counts",
    text: `
import "world.idl";
[uuid(12345678-1234-1234-1234-123456789abd)]
interface IRunner : IUnknown { HRESULT Run([in] ULONG cb, [in, size_is(bc)] BYTE *pb); }
//                                                                     ~~ IDL209 ?cb
`,
  },
];
