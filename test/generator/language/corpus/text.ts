import type { Invalid } from "../squiggle.js";

/** IDL1xx: mistakes of the text. */
export const textCorpus: readonly Invalid[] = [
  {
    name: "a character that no token begins with",
    text: `
const int A = 1 @ ;
//              ~ IDL101
`,
  },
  {
    name: "a character beyond the basic plane counts as one",
    text: `
const int A = 1 🖂 ;
//              ~~ IDL101
`,
  },
  {
    name: "a text with zero bytes, as UTF-16 has them",
    text: "\nconst int A\0 = 1;\0\n//         ~ IDL113\n",
  },
  {
    name: "a comment without an end",
    text: `
const int A = 1;
/* and so on
~~ IDL102
`,
  },
  {
    name: "a documentation comment without an end",
    text: `
const int A = 1; /** and so on
//               ~~ IDL102
`,
  },
  {
    name: "a number with letters behind it",
    text: `
const int A = 12abc;
//            ~~~~~ IDL112
`,
  },
  {
    name: "a number with a point",
    text: `
const int A = 1.5;
//            ~~~ IDL112
`,
  },
  {
    name: "a string without an end",
    text: `
cpp_quote("abc);
//        ~~~~~~ IDL103
const int A = 1;
`,
  },
  {
    name: "a missing semicolon is missed behind the last word",
    text: `
const int A = 1
//             ^ IDL104
const int B = 2;
`,
  },
  {
    name: "a missing semicolon on the same line is missed at the next word",
    text: `
typedef struct S { int a int b; } S;
//                       ~~~ IDL104
`,
  },
  {
    name: "a constant without a name",
    text: `
const int = 1;
//        ~ IDL104
`,
  },
  {
    name: "a constant without a value",
    text: `
const int A = ;
//            ~ IDL104
`,
  },
  {
    name: "a parenthesis that is not closed",
    text: `
const int A = (1 + 2;
//                  ~ IDL104
`,
  },
  {
    name: "an interface without a name",
    text: `
[object] interface { }
//                 ~ IDL104
`,
  },
  {
    name: "an import without quotation marks",
    text: `
import world;
//     ~~~~~ IDL104
`,
  },
  {
    name: "a GUID in quotation marks where none belong",
    text: `
#ifdef IOSTX_IDLC
guid G = "00000000-0000-0000-0000-000000000000";
//       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ IDL104
#endif
`,
  },
  {
    name: "a direction that does not exist",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
members WALKING { sideways ulFlags; in iHop, cHop, ulFlags; }
//                ~~~~~~~~ IDL104
#endif
`,
  },
  {
    name: "a word that begins no declaration",
    text: `
library Things;
~~~~~~~ IDL105
const int A = 1;
`,
  },
  {
    name: "a misspelt keyword",
    text: `
imprt "world.idl";
~~~~~ IDL105
`,
  },
  {
    name: "a number where a declaration is expected",
    text: `
12;
~~ IDL105
`,
  },
  {
    name: "#ifdef without #endif",
    text: `
#ifdef IOSTX_IDLC
~~~~~~~~~~~~~~~~~ IDL106
`,
  },
  {
    name: "#endif without #ifdef",
    text: `
const int A = 1;
#endif
~~~~~~ IDL106
`,
  },
  {
    name: "#ifdef inside of #ifdef",
    text: `
#ifdef IOSTX_IDLC
#ifdef IOSTX_IDLC
~~~~~~~~~~~~~~~~~ IDL106
#endif
`,
  },
  {
    name: "a directive of C",
    text: `
#define A 1
~~~~~~~~~~~ IDL107
`,
  },
  {
    name: "packing written as a directive",
    text: `
#pragma pack(push, 1)
~~~~~~~~~~~~~~~~~~~~~ IDL107
`,
  },
  {
    name: "an extension outside of its block",
    text: `
import "world.idl";
flags LOOSE { LOOSE_ONE }
~~~~~ IDL108
`,
  },
  {
    name: "MIDL inside of the extension",
    text: `
#ifdef IOSTX_IDLC
const int A = 1;
~~~~~ IDL109
#endif
`,
  },
  {
    name: "a number of more than 32 bits",
    text: `
const unsigned long A = 0x100000000;
//                      ~~~~~~~~~~~ IDL110
`,
  },
  {
    name: "an expression that is nested too deeply",
    text: `
const int A = ${"(".repeat(300)}1${")".repeat(300)};
//            ${" ".repeat(201)}~ IDL111
`,
  },
];
