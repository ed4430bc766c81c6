import type { Pair } from "./support.js";

/** Pairs of versions that differ in what is in memory. */
export const layoutPairs: readonly Pair[] = [
  {
    name: "a struct is added",
    edits: [["/** A hop. */", "typedef struct NEW { ULONG a; } NEW;\n/** A hop. */"]],
    forwards: ["LAYOUT_STRUCT_ADDED NEW", "SOURCE_EXPORT_ADDED NEW"],
    backwards: ["LAYOUT_STRUCT_REMOVED NEW", "SOURCE_EXPORT_REMOVED NEW"],
  },
  {
    name: "an opaque struct is described",
    edits: [["typedef struct SECRET SECRET;", "typedef struct SECRET { ULONG a; } SECRET;"]],
    forwards: ["LAYOUT_MEMBERS_PUBLISHED SECRET", "SOURCE_PROJECTION_CHANGED SECRET"],
    backwards: ["LAYOUT_MEMBERS_HIDDEN SECRET", "SOURCE_PROJECTION_CHANGED SECRET"],
  },
  {
    name: "a union becomes a struct",
    edits: [["typedef union EITHER", "typedef struct EITHER"]],
    forwards: ["LAYOUT_KIND_CHANGED EITHER"],
    backwards: ["LAYOUT_KIND_CHANGED EITHER"],
  },
  {
    name: "a struct is packed",
    edits: [
      ["/** A walk. */\n", 'cpp_quote("#pragma pack(push, 2)")\n'],
      ["/** A hop. */\n", 'cpp_quote("#pragma pack(pop)")\n'],
    ],
    forwards: ["LAYOUT_PACKING_CHANGED WALKING"],
    backwards: ["LAYOUT_PACKING_CHANGED WALKING"],
  },
  {
    name: "a packing without effect is written down",
    edits: [
      ["/** A skip. */\n", 'cpp_quote("#pragma pack(push, 8)")\n'],
      [
        "[object, local, uuid(00000000-0000-0000-c000-000000000046)]",
        'cpp_quote("#pragma pack(pop)")\n[object, local, uuid(00000000-0000-0000-c000-000000000046)]',
      ],
    ],
    forwards: ["LAYOUT_PACKING_RESTATED SKIPPING"],
    backwards: ["LAYOUT_PACKING_RESTATED SKIPPING"],
  },
  {
    name: "a packing changes nothing but the alignment",
    edits: [
      ["/** A skip. */\n", 'cpp_quote("#pragma pack(push, 1)")\n'],
      [
        "[object, local, uuid(00000000-0000-0000-c000-000000000046)]",
        'cpp_quote("#pragma pack(pop)")\n[object, local, uuid(00000000-0000-0000-c000-000000000046)]',
      ],
    ],
    forwards: ["LAYOUT_PACKING_CHANGED SKIPPING"],
    backwards: ["LAYOUT_PACKING_CHANGED SKIPPING"],
  },
  {
    name: "a member is inserted",
    edits: [
      ["    ULONG iHop;\n", "    ULONG iNew;\n    ULONG iHop;\n"],
      ["    out iHop, cHop", "    out iNew, iHop, cHop"],
    ],
    forwards: ["LAYOUT_MEMBER_ADDED WALKING.iNew", "SOURCE_MEMBER_REQUIRED WALKING.iNew"],
    backwards: ["LAYOUT_MEMBER_REMOVED WALKING.iNew", "SOURCE_MEMBER_REMOVED WALKING.iNew"],
  },
  {
    name: "two members are inserted",
    edits: [
      ["    ULONG iHop;\n", "    ULONG iNew;\n    ULONG iNewer;\n    ULONG iHop;\n"],
      ["    out iHop, cHop", "    out iNew, iNewer, iHop, cHop"],
    ],
    forwards: [
      "LAYOUT_MEMBER_ADDED WALKING.iNew,iNewer",
      "SOURCE_MEMBER_REQUIRED WALKING.iNew",
      "SOURCE_MEMBER_REQUIRED WALKING.iNewer",
    ],
    backwards: [
      "LAYOUT_MEMBER_REMOVED WALKING.iNew,iNewer",
      "SOURCE_MEMBER_REMOVED WALKING.iNew",
      "SOURCE_MEMBER_REMOVED WALKING.iNewer",
    ],
  },
  {
    name: "a member is appended",
    edits: [
      ["    BYTE ab[2];\n", "    BYTE ab[2];\n    ULONG last;\n"],
      ["started, ab;", "started, ab, last;"],
    ],
    forwards: ["LAYOUT_MEMBER_ADDED WALKING.last", "SOURCE_MEMBER_REQUIRED WALKING.last"],
    backwards: ["LAYOUT_MEMBER_REMOVED WALKING.last", "SOURCE_MEMBER_REMOVED WALKING.last"],
  },
  {
    name: "a member fits into the padding",
    edits: [
      ["    WORD wLevel;\n", "    WORD wLevel;\n    WORD wPad;\n"],
      ["    in wLevel, color;", "    in wLevel, color, wPad;"],
    ],
    forwards: ["LAYOUT_MEMBER_FITTED WALKING.wPad", "SOURCE_MEMBER_REQUIRED WALKING.wPad"],
    backwards: ["LAYOUT_MEMBER_REMOVED WALKING.wPad", "SOURCE_MEMBER_REMOVED WALKING.wPad"],
  },
  {
    name: "a union gets a member that fits",
    edits: [["LPSTR text; } EITHER", "LPSTR text; ULONG other; } EITHER"]],
    forwards: ["LAYOUT_MEMBER_FITTED EITHER.other", "SOURCE_MEMBER_REQUIRED EITHER.other"],
    backwards: ["LAYOUT_MEMBER_REMOVED EITHER.other", "SOURCE_MEMBER_REMOVED EITHER.other"],
  },
  {
    name: "members change places",
    edits: [
      [
        "    ULONG iHop;\n    ULONG cHop;\n    WORD wLevel;\n",
        "    WORD wLevel;\n    ULONG iHop;\n    ULONG cHop;\n",
      ],
    ],
    forwards: ["LAYOUT_MEMBER_MOVED WALKING.wLevel"],
    backwards: ["LAYOUT_MEMBER_MOVED WALKING.wLevel"],
  },
  {
    name: "members of one size change places",
    edits: [["    ULONG iHop;\n    ULONG cHop;\n", "    ULONG cHop;\n    ULONG iHop;\n"]],
    forwards: ["LAYOUT_MEMBER_MOVED WALKING.cHop"],
    backwards: ["LAYOUT_MEMBER_MOVED WALKING.iHop"],
  },
  {
    name: "a member gives place to another one",
    edits: [
      ["    LPSTR pszWhere;", "    WORD wWhere;"],
      ["cHop, pszWhere, cSizes", "cHop, wWhere, cSizes"],
    ],
    forwards: [
      "LAYOUT_MEMBER_REPLACED WALKING.pszWhere",
      "SOURCE_MEMBER_REMOVED WALKING.pszWhere",
      "SOURCE_MEMBER_REQUIRED WALKING.wWhere",
    ],
    backwards: [
      "LAYOUT_MEMBER_REPLACED WALKING.wWhere",
      "SOURCE_MEMBER_REMOVED WALKING.wWhere",
      "SOURCE_MEMBER_REQUIRED WALKING.pszWhere",
    ],
  },
  {
    name: "a member gets another size",
    edits: [["    ULONG cHop;", "    WORD cHop;"]],
    forwards: ["LAYOUT_MEMBER_RESIZED WALKING.cHop"],
    backwards: ["LAYOUT_MEMBER_RESIZED WALKING.cHop"],
  },
  {
    name: "an array gets another length",
    edits: [["    BYTE ab[2];", "    BYTE ab[6];"]],
    forwards: ["LAYOUT_MEMBER_RESIZED WALKING.ab"],
    backwards: ["LAYOUT_MEMBER_RESIZED WALKING.ab"],
  },
  {
    name: "a member gets another type of the same size",
    edits: [["    ULONG cHop;", "    LONG cHop;"]],
    forwards: ["LAYOUT_MEMBER_RETYPED WALKING.cHop"],
    backwards: ["LAYOUT_MEMBER_RETYPED WALKING.cHop"],
  },
  {
    name: "an untyped member gets a type",
    edits: [["    LPVOID pReserved;", "    LPSTR pReserved;"]],
    forwards: ["LAYOUT_TYPE_RESPELLED WALKING.pReserved", "SOURCE_TYPE_CHANGED WALKING.pReserved"],
    backwards: ["LAYOUT_TYPE_RESPELLED WALKING.pReserved", "SOURCE_TYPE_CHANGED WALKING.pReserved"],
  },
  {
    name: "a member of a nested struct is added",
    edits: [
      ["struct TIME { ULONG low; ULONG high; }", "struct TIME { ULONG low; ULONG high; ULONG more; }"],
      ["project TIME as filetime;", "project TIME as bytes;"],
    ],
    forwards: ["LAYOUT_MEMBER_ADDED TIME.more", "SOURCE_PROJECTION_CHANGED TIME"],
    backwards: ["LAYOUT_MEMBER_REMOVED TIME.more", "SOURCE_PROJECTION_CHANGED TIME"],
  },
  {
    name: "a member that the SDK does not show is renamed",
    edits: [["BYTE ab[4]; WORD w;", "BYTE bytes[4]; WORD w;"]],
    forwards: ["LAYOUT_MEMBER_RENAMED KEY.ab"],
    backwards: ["LAYOUT_MEMBER_RENAMED KEY.bytes"],
  },
  {
    name: "a struct that the SDK does not show is renamed",
    edits: [
      [
        "typedef struct KEY { BYTE ab[4]; WORD w; } KEY;",
        "typedef struct CHAIN { BYTE ab[4]; WORD w; } CHAIN;",
      ],
      ["project KEY as", "project CHAIN as"],
    ],
    forwards: ["LAYOUT_STRUCT_RENAMED KEY"],
    backwards: ["LAYOUT_STRUCT_RENAMED CHAIN"],
  },
  {
    name: "a type name is added",
    edits: [["typedef long LONG;", "typedef long LONG;\ntypedef LONG SCODE;"]],
    forwards: ["LAYOUT_TYPEDEF_ADDED SCODE"],
    backwards: ["LAYOUT_TYPEDEF_REMOVED SCODE"],
  },
  {
    name: "a type name stands for another type",
    edits: [["typedef unsigned short WORD;", "typedef unsigned long WORD;"]],
    forwards: ["LAYOUT_TYPEDEF_CHANGED WORD"],
    backwards: ["LAYOUT_TYPEDEF_CHANGED WORD"],
  },
];
