import type { Invalid } from "../squiggle.js";

/** IDL3xx: mistakes in directions and flags. */
export const memberCorpus: readonly Invalid[] = [
  {
    name: "a member without a direction",
    text: `
typedef struct S { int a; int b; } S;
//                            ~ IDL301
#ifdef IOSTX_IDLC
members S { in a; }
#endif
`,
  },
  {
    name: "a member with two directions",
    text: `
typedef struct S { int a; int b; } S;
#ifdef IOSTX_IDLC
members S { in a; out b, a; }
//                       ~ IDL302
#endif
`,
  },
  {
    name: "a struct whose directions are declared twice",
    text: `
typedef struct S { int a; } S;
#ifdef IOSTX_IDLC
members S { in a; }
members S { out a; }
//      ~ IDL303
#endif
`,
  },
  {
    name: "a member that counts and does not exist",
    text: `
typedef struct S { int *pa; int cEntries; } S;
#ifdef IOSTX_IDLC
members S { in pa[cEntrys], cEntries; }
//                ~~~~~~~ IDL207 ?cEntries
#endif
`,
  },
  {
    name: "a flag in two sets",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE { LOOSE_ONE, LOOSE_TWO }
flags LOOSER prefix LOOSE_ { LOOSE_TWO }
//                           ~~~~~~~~~ IDL304
#endif
`,
  },
  {
    name: "flags that share bits",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE { LOOSE_ONE, LOOSE_BOTH }
//                       ~~~~~~~~~~ IDL305
#endif
`,
  },
  {
    name: "a member with two sets of flags",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE for WALKING.ulFlags { LOOSE_ONE }
//              ~~~~~~~~~~~~~~~ IDL306
#endif
`,
  },
  {
    name: "flags of both sides for a member that one side writes",
    text: `
import "world.idl";
typedef struct S { ULONG ulFlags; } S;
#ifdef IOSTX_IDLC
flags LOOSE for S.ulFlags { out LOOSE_ONE; in LOOSE_TWO; }
//              ~~~~~~~~~ IDL307
members S { in ulFlags; }
#endif
`,
  },
  {
    name: "flags of the store for a member of the client",
    text: `
import "world.idl";
typedef struct S { ULONG ulFlags; } S;
#ifdef IOSTX_IDLC
flags LOOSE for S.ulFlags { out LOOSE_ONE; }
//              ~~~~~~~~~ IDL307
members S { in ulFlags; }
#endif
`,
  },
  {
    name: "a flag without the prefix of its set",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOSE { LOOSE_ONE }
//           ~~~~~~~~~ IDL308
#endif
`,
  },
  {
    name: "an exclusive flag that is not in the set",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE { LOOSE_ONE, LOOSE_TWO; exclusive LOOSE_ONE, LOOSE_TOO; }
//                                                       ~~~~~~~~~ IDL309 ?LOOSE_TWO
#endif
`,
  },
  {
    name: "a requirement of a flag that is not in the set",
    text: `
import "world.idl";
#ifdef IOSTX_IDLC
flags LOOSE { LOOSE_ONE; requires LOOSE_TWO: LOOSE_ONE; }
//                                ~~~~~~~~~ IDL309 ?LOOSE_ONE
#endif
`,
  },
  {
    name: "a requirement that is neither a flag nor a member",
    text: `
import "world.idl";
typedef struct S { ULONG ulFlags; ULONG *pList; } S;
#ifdef IOSTX_IDLC
flags LOOSE for S.ulFlags { in LOOSE_ONE; requires LOOSE_ONE: pLsit; }
//                                                            ~~~~~ IDL207 ?pList
members S { in ulFlags, pList; }
#endif
`,
  },
];
