import type { Pair } from "./support.js";

/** Pairs of versions that differ in what TypeScript code sees. */
export const sourcePairs: readonly Pair[] = [
  {
    name: "an interface is renamed",
    edits: [["interface IWatcher", "interface IGazer"]],
    forwards: ["SOURCE_EXPORT_RENAMED IWatcher"],
    backwards: ["SOURCE_EXPORT_RENAMED IGazer"],
  },
  {
    name: "a method is renamed",
    edits: [
      ["HRESULT Look(", "HRESULT Gaze("],
      ["ILooker::Look.", "ILooker::Gaze."],
    ],
    forwards: ["SOURCE_MEMBER_RENAMED ILooker.Look"],
    backwards: ["SOURCE_MEMBER_RENAMED ILooker.Gaze"],
  },
  {
    name: "a parameter is renamed",
    edits: [["[out] ULONG *pulSeen", "[out] ULONG *pulFound"]],
    forwards: ["SOURCE_PARAMETER_RENAMED ILooker.Look"],
    backwards: ["SOURCE_PARAMETER_RENAMED ILooker.Look"],
  },
  {
    name: "one of several [out] parameters is renamed",
    edits: [["[out] ULONG *pulWide", "[out] ULONG *pulBroad"]],
    forwards: ["SOURCE_TYPE_CHANGED ILooker.Measure"],
    backwards: ["SOURCE_TYPE_CHANGED ILooker.Measure"],
  },
  {
    name: "a method that the machine calls is added",
    edits: [
      ["init Init(ulFlags);", "init Prepare(ulFlags);"],
      ["    HRESULT SkipBeg(", "    HRESULT Prepare([in] ULONG ulFlags);\n    HRESULT SkipBeg("],
    ],
    forwards: [
      "VTABLE_METHOD_INSERTED IWalker.Prepare",
      "PROTOCOL_CALL_CHANGED STEP",
      "SOURCE_MEMBER_ADDED IWalker.Prepare",
    ],
    backwards: [
      "VTABLE_METHOD_REMOVED IWalker.Prepare",
      "PROTOCOL_CALL_CHANGED STEP",
      "SOURCE_MEMBER_REMOVED IWalker.Prepare",
    ],
  },
  {
    name: "a struct is renamed",
    edits: [
      [
        "typedef struct SKIPPING { ULONG ulFlags; } SKIPPING;",
        "typedef struct LEAPING { ULONG ulFlags; } LEAPING;",
      ],
      ["[out] SKIPPING **", "[out] LEAPING **"],
      ["SKIP (SKIPPING)", "SKIP (LEAPING)"],
    ],
    forwards: ["SOURCE_EXPORT_RENAMED SKIPPING"],
    backwards: ["SOURCE_EXPORT_RENAMED LEAPING"],
  },
  {
    name: "a member is renamed",
    edits: [
      ["    LPSTR pszWhere;", "    LPSTR pszPlace;"],
      ["cHop, pszWhere, cSizes", "cHop, pszPlace, cSizes"],
    ],
    forwards: ["SOURCE_MEMBER_RENAMED WALKING.pszWhere"],
    backwards: ["SOURCE_MEMBER_RENAMED WALKING.pszPlace"],
  },
  {
    name: "a member that counts others is renamed",
    edits: [
      ["    ULONG cSizes;", "    ULONG cLengths;"],
      ["pszWhere, cSizes, pulSizes[cSizes]", "pszWhere, cLengths, pulSizes[cLengths]"],
    ],
    forwards: ["SOURCE_MEMBER_RENAMED WALKING.cSizes"],
    backwards: ["SOURCE_MEMBER_RENAMED WALKING.cLengths"],
  },
  {
    name: "a member of a loop is renamed",
    edits: [
      ["    ULONG iHop;", "    ULONG iJump;"],
      ["out iHop, cHop", "out iJump, cHop"],
      ["while iHop <", "while iJump <"],
    ],
    forwards: ["SOURCE_MEMBER_RENAMED WALKING.iHop"],
    backwards: ["SOURCE_MEMBER_RENAMED WALKING.iJump"],
  },
  {
    name: "a reserved member is named",
    edits: [
      ["    LPVOID pReserved;", "    LPVOID pWho;"],
      ["started, ab;\n    reserved pReserved;", "started, ab, pWho;"],
    ],
    forwards: ["PROTOCOL_DIRECTION_RELAXED WALKING.pReserved", "SOURCE_RESERVED_NAMED WALKING.pReserved"],
    backwards: [
      "PROTOCOL_DIRECTION_CHANGED WALKING.pWho",
      "SOURCE_MEMBER_RENAMED WALKING.pWho",
      "SOURCE_OPTIONAL_ADDED WALKING.pWho",
    ],
  },
  {
    name: "a reserved member is renamed",
    edits: [
      ["    LPVOID pReserved;", "    LPVOID pvReserved;"],
      ["reserved pReserved;", "reserved pvReserved;"],
    ],
    forwards: ["SOURCE_RESERVED_RENAMED WALKING.pReserved"],
    backwards: ["SOURCE_RESERVED_RENAMED WALKING.pvReserved"],
  },
  {
    name: "a struct is shown otherwise",
    edits: [["project KEY as bytes;\n", ""]],
    forwards: ["SOURCE_PROJECTION_CHANGED KEY"],
    backwards: ["SOURCE_PROJECTION_CHANGED KEY"],
  },
  {
    name: "a time is shown as a number",
    edits: [["project TIME as filetime", "project TIME as int64"]],
    forwards: ["SOURCE_PROJECTION_CHANGED TIME"],
    backwards: ["SOURCE_PROJECTION_CHANGED TIME"],
  },
  {
    name: "a set is added",
    edits: [
      ["flags LOOKS prefix", "flags MOODS { MOODS_GOOD }\nflags LOOKS prefix"],
      ["const ULONG HOP_OK", "const ULONG MOODS_GOOD = 0x1;\nconst ULONG HOP_OK"],
    ],
    forwards: ["SOURCE_EXPORT_ADDED MOODS"],
    backwards: ["SOURCE_EXPORT_REMOVED MOODS"],
  },
  {
    name: "a set is renamed",
    edits: [["flags LOOKS prefix", "flags GLANCES prefix"]],
    forwards: ["SOURCE_EXPORT_RENAMED LOOKS"],
    backwards: ["SOURCE_EXPORT_RENAMED GLANCES"],
  },
  {
    name: "the prefix of a set changes",
    edits: [["flags LOOKS prefix LOOK_", "flags LOOKS prefix LOO"]],
    forwards: ["SOURCE_MEMBERS_RENAMED LOOKS"],
    backwards: ["SOURCE_MEMBERS_RENAMED LOOKS"],
  },
  {
    name: "a flag is renamed",
    edits: [
      ["const ULONG WALK_HIGH", "const ULONG WALK_TALL"],
      ["out WALK_HIGH", "out WALK_TALL"],
    ],
    forwards: ["SOURCE_MEMBER_RENAMED WALKS.HIGH"],
    backwards: ["SOURCE_MEMBER_RENAMED WALKS.TALL"],
  },
  {
    name: "a state is renamed",
    edits: [
      ["SKIP = 3 }", "LEAP = 3 }"],
      ["  state SKIP (", "  state LEAP ("],
    ],
    forwards: ["SOURCE_MEMBER_RENAMED STEP.SKIP"],
    backwards: ["SOURCE_MEMBER_RENAMED STEP.LEAP"],
  },
  {
    name: "an enum is renamed",
    edits: [
      [
        "typedef enum COLOR { RED = 0, GREEN = 1 } COLOR;",
        "typedef enum COLOUR { RED = 0, GREEN = 1 } COLOUR;",
      ],
      ["COLOR color;", "COLOUR color;"],
    ],
    forwards: ["SOURCE_EXPORT_RENAMED COLOR"],
    backwards: ["SOURCE_EXPORT_RENAMED COLOUR"],
  },
  {
    name: "a member of an enum is renamed",
    edits: [["GREEN = 1 }", "VERT = 1 }"]],
    forwards: ["SOURCE_MEMBER_RENAMED COLOR.GREEN"],
    backwards: ["SOURCE_MEMBER_RENAMED COLOR.VERT"],
  },
  {
    name: "an identifier is renamed",
    edits: [["guid GUID_PLACE", "guid GUID_SPOT"]],
    forwards: ["SOURCE_EXPORT_RENAMED GUID_PLACE"],
    backwards: ["SOURCE_EXPORT_RENAMED GUID_SPOT"],
  },
  {
    name: "a result code is added",
    edits: [["const ULONG LOOSE", "const HRESULT E_NEW = 0x80040123;\nconst ULONG LOOSE"]],
    forwards: ["SOURCE_MEMBER_ADDED HR.E_NEW"],
    backwards: ["SOURCE_MEMBER_REMOVED HR.E_NEW"],
  },
  {
    name: "a property gets another type",
    edits: [["PR_LENGTH = 0x00100003", "PR_LENGTH = 0x0010000a"]],
    forwards: ["PROTOCOL_VALUE_CHANGED PR_LENGTH", "SOURCE_TYPE_CHANGED PR.LENGTH"],
    backwards: ["PROTOCOL_VALUE_CHANGED PR_LENGTH", "SOURCE_TYPE_CHANGED PR.LENGTH"],
  },
];
