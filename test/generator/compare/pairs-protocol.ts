import type { Pair } from "./support.js";

/** Pairs of versions that differ in what the two sides agree on. */
export const protocolPairs: readonly Pair[] = [
  {
    name: "the machine is of another interface",
    edits: [
      ["uuid(12345678-1234-1234-1234-00000000000c)", "uuid(12345678-1234-1234-1234-0000000000cc)"],
      ["interface IWalker", "interface IStroller"],
      ["machine STEP of IWalker", "machine STEP of IStroller"],
    ],
    forwards: [
      "VTABLE_INTERFACE_REMOVED IWalker",
      "VTABLE_INTERFACE_ADDED IStroller",
      "PROTOCOL_MACHINE_CHANGED STEP",
      "SOURCE_EXPORT_REMOVED IWalker",
      "SOURCE_EXPORT_ADDED IStroller",
    ],
    backwards: [
      "VTABLE_INTERFACE_REMOVED IStroller",
      "VTABLE_INTERFACE_ADDED IWalker",
      "PROTOCOL_MACHINE_CHANGED STEP",
      "SOURCE_EXPORT_REMOVED IStroller",
      "SOURCE_EXPORT_ADDED IWalker",
    ],
  },
  {
    name: "another method begins",
    edits: [
      ["init Init(ulFlags);", "init Init2(ulFlags);"],
      ["    HRESULT SkipBeg(", "    HRESULT Init2([in] ULONG ulFlags);\n    HRESULT SkipBeg("],
    ],
    forwards: [
      "VTABLE_METHOD_INSERTED IWalker.Init2",
      "PROTOCOL_CALL_CHANGED STEP",
      "SOURCE_MEMBER_ADDED IWalker.Init2",
    ],
    backwards: [
      "VTABLE_METHOD_REMOVED IWalker.Init2",
      "PROTOCOL_CALL_CHANGED STEP",
      "SOURCE_MEMBER_REMOVED IWalker.Init2",
    ],
  },
  {
    name: "another parameter plays a part",
    edits: [["error Explain(hr, ulFlags, ppError)", "error Explain(hr, ppError)"]],
    forwards: ["PROTOCOL_CALL_CHANGED STEP"],
    backwards: ["PROTOCOL_CALL_CHANGED STEP"],
  },
  {
    name: "a failure has another code",
    edits: [["busy E_BUSY", "busy E_ORDER"]],
    forwards: ["PROTOCOL_FAILURE_CHANGED STEP.busy"],
    backwards: ["PROTOCOL_FAILURE_CHANGED STEP.busy"],
  },
  {
    name: "another state is the initial one",
    edits: [
      ["initial state REST;", "initial state SKIP;"],
      [
        "  state SKIP (SKIPPING) from WALK, HOP {\n    out ulFlags;\n  }\n",
        "  state REST (SKIPPING) from WALK, HOP {\n    out ulFlags;\n  }\n",
      ],
      ["state WALK (WALKING) from REST {", "state WALK (WALKING) from SKIP {"],
      ["from WALK, REST when WALK_FAST by", "from WALK by"],
    ],
    forwards: [
      "PROTOCOL_INITIAL_STATE_CHANGED STEP",
      "PROTOCOL_STATE_STRUCT_CHANGED SKIP",
      "PROTOCOL_TRANSITION_REMOVED SKIP",
      "PROTOCOL_TRANSITION_REMOVED SKIP",
      "PROTOCOL_TRANSITION_REMOVED WALK",
      "PROTOCOL_TRANSITION_REMOVED HOP",
      "PROTOCOL_STATE_STRUCT_CHANGED REST",
      "PROTOCOL_TRANSITION_ADDED WALK",
      "PROTOCOL_TRANSITION_ADDED REST",
      "PROTOCOL_TRANSITION_ADDED REST",
    ],
    backwards: [
      "PROTOCOL_INITIAL_STATE_CHANGED STEP",
      "PROTOCOL_STATE_STRUCT_CHANGED REST",
      "PROTOCOL_TRANSITION_REMOVED REST",
      "PROTOCOL_TRANSITION_REMOVED REST",
      "PROTOCOL_TRANSITION_REMOVED WALK",
      "PROTOCOL_STATE_STRUCT_CHANGED SKIP",
      "PROTOCOL_TRANSITION_ADDED WALK",
      "PROTOCOL_TRANSITION_ADDED HOP",
      "PROTOCOL_TRANSITION_ADDED SKIP",
      "PROTOCOL_TRANSITION_ADDED SKIP",
    ],
  },
  {
    name: "a state is added",
    edits: [
      ["SKIP = 3 }", "SKIP = 3, LEAP = 4 }"],
      ["  state SKIP (", "  state LEAP (LEAPING) from SKIP { out ulFlags, ulHigh; }\n  state SKIP ("],
      ["/** A skip. */", "typedef struct LEAPING { ULONG ulFlags; ULONG ulHigh; } LEAPING;\n/** A skip. */"],
    ],
    forwards: [
      "LAYOUT_STRUCT_ADDED LEAPING",
      "PROTOCOL_STATE_ADDED LEAP",
      "SOURCE_MEMBER_ADDED STEP.LEAP",
      "SOURCE_EXPORT_ADDED LEAPING",
    ],
    backwards: [
      "LAYOUT_STRUCT_REMOVED LEAPING",
      "PROTOCOL_STATE_REMOVED LEAP",
      "SOURCE_EXPORT_REMOVED LEAPING",
      "SOURCE_MEMBER_REMOVED STEP.LEAP",
    ],
  },
  {
    name: "a state has another value",
    edits: [["SKIP = 3 }", "SKIP = 4 }"]],
    forwards: ["PROTOCOL_STATE_VALUE_CHANGED SKIP"],
    backwards: ["PROTOCOL_STATE_VALUE_CHANGED SKIP"],
  },
  {
    name: "a state has another struct",
    edits: [
      [
        "state SKIP (SKIPPING) from WALK, HOP {\n    out ulFlags;",
        "state SKIP (KEY) from WALK, HOP {\n    out ab, w;",
      ],
    ],
    forwards: [
      "PROTOCOL_DIRECTIONS_ADDED KEY",
      "PROTOCOL_STATE_STRUCT_CHANGED SKIP",
      "PROTOCOL_DIRECTIONS_REMOVED SKIPPING",
      "SOURCE_READONLY_REMOVED SKIPPING.ulFlags",
    ],
    backwards: [
      "PROTOCOL_DIRECTIONS_ADDED SKIPPING",
      "PROTOCOL_STATE_STRUCT_CHANGED SKIP",
      "PROTOCOL_DIRECTIONS_REMOVED KEY",
      "SOURCE_READONLY_ADDED SKIPPING.ulFlags",
    ],
  },
  {
    name: "a way is opened",
    edits: [["from WALK, HOP {", "from WALK, HOP, REST {"]],
    forwards: ["PROTOCOL_TRANSITION_ADDED SKIP"],
    backwards: ["PROTOCOL_TRANSITION_REMOVED SKIP"],
  },
  {
    name: "a way gets a condition",
    edits: [["from WALK, HOP {", "from WALK when WALK_FAR, HOP {"]],
    forwards: ["PROTOCOL_TRANSITION_NARROWED SKIP"],
    backwards: ["PROTOCOL_TRANSITION_WIDENED SKIP"],
  },
  {
    name: "a way gets another condition",
    edits: [
      ["REST when WALK_FAST by", "REST by"],
      ["from WALK, HOP {", "from WALK when WALK_FAR, HOP {"],
    ],
    forwards: ["PROTOCOL_TRANSITION_NARROWED SKIP", "PROTOCOL_TRANSITION_WIDENED HOP"],
    backwards: ["PROTOCOL_TRANSITION_NARROWED HOP", "PROTOCOL_TRANSITION_WIDENED SKIP"],
  },
  {
    name: "a state is left by another method",
    edits: [["until HopEnd() {", "until End() {"]],
    forwards: ["PROTOCOL_CALL_CHANGED HOP"],
    backwards: ["PROTOCOL_CALL_CHANGED HOP"],
  },
  {
    name: "a state loses its own methods",
    edits: [[" by HopBeg(uiHigh, ppv) until HopEnd()", ""]],
    forwards: ["PROTOCOL_CALL_CHANGED HOP"],
    backwards: ["PROTOCOL_CALL_CHANGED HOP"],
  },
  {
    name: "a loop is added",
    edits: [["each HOP while iHop < cHop;", "each HOP while iHop < cHop; each SKIP while iHop < cHop;"]],
    forwards: ["PROTOCOL_LOOP_ADDED WALK"],
    backwards: ["PROTOCOL_LOOP_REMOVED WALK"],
  },
  {
    name: "a loop counts otherwise",
    edits: [["each HOP while iHop < cHop;", "each HOP while iHop < cSizes;"]],
    forwards: ["PROTOCOL_LOOP_CHANGED WALK"],
    backwards: ["PROTOCOL_LOOP_CHANGED WALK"],
  },
  {
    name: "a member goes the other way",
    edits: [["    in wLevel, color;\n    out iHop,", "    in wLevel, color, iHop;\n    out"]],
    forwards: ["PROTOCOL_DIRECTION_CHANGED WALKING.iHop", "SOURCE_READONLY_REMOVED WALKING.iHop"],
    backwards: ["PROTOCOL_DIRECTION_CHANGED WALKING.iHop", "SOURCE_READONLY_ADDED WALKING.iHop"],
  },
  {
    name: "a member goes both ways",
    edits: [["    in wLevel, color;", "    in color;\n    inout wLevel;"]],
    forwards: ["PROTOCOL_DIRECTION_RELAXED WALKING.wLevel"],
    backwards: ["PROTOCOL_DIRECTION_CHANGED WALKING.wLevel"],
  },
  {
    name: "a reserved member is documented",
    edits: [["started, ab;\n    reserved pReserved;", "started, ab, pReserved;"]],
    forwards: ["PROTOCOL_DIRECTION_RELAXED WALKING.pReserved", "SOURCE_OPTIONAL_REMOVED WALKING.pReserved"],
    backwards: ["PROTOCOL_DIRECTION_CHANGED WALKING.pReserved", "SOURCE_OPTIONAL_ADDED WALKING.pReserved"],
  },
  {
    name: "a reserved member is to be filled by the client",
    edits: [
      ["    in wLevel, color;", "    in wLevel, color, pReserved;"],
      ["    reserved pReserved;\n", ""],
    ],
    forwards: [
      "PROTOCOL_DIRECTION_CHANGED WALKING.pReserved",
      "SOURCE_OPTIONAL_REMOVED WALKING.pReserved",
      "SOURCE_READONLY_REMOVED WALKING.pReserved",
    ],
    backwards: [
      "PROTOCOL_DIRECTION_CHANGED WALKING.pReserved",
      "SOURCE_READONLY_ADDED WALKING.pReserved",
      "SOURCE_OPTIONAL_ADDED WALKING.pReserved",
    ],
  },
  {
    name: "directions are said of a struct",
    edits: [["flags HOPS", "members KEY { value ab, w; }\nflags HOPS"]],
    forwards: ["PROTOCOL_DIRECTIONS_ADDED KEY"],
    backwards: ["PROTOCOL_DIRECTIONS_REMOVED KEY"],
  },
  {
    name: "another member counts the elements",
    edits: [["pulSizes[cSizes]", "pulSizes[cHop]"]],
    forwards: ["PROTOCOL_COUNT_CHANGED WALKING.pulSizes"],
    backwards: ["PROTOCOL_COUNT_CHANGED WALKING.pulSizes"],
  },
  {
    name: "a flag of the client is added",
    edits: [
      ["in WALK_FAST, WALK_FAR, WALK_ODD;", "in WALK_FAST, WALK_FAR, WALK_ODD, WALK_NEW;"],
      ["const ULONG HOP_OK", "const ULONG WALK_NEW = 0x10;\nconst ULONG HOP_OK"],
    ],
    forwards: ["PROTOCOL_FLAG_ADDED WALK_NEW", "SOURCE_MEMBER_ADDED WALKS.NEW"],
    backwards: ["PROTOCOL_FLAG_REMOVED WALK_NEW", "SOURCE_MEMBER_REMOVED WALKS.NEW"],
  },
  {
    name: "a flag of the store is added",
    edits: [
      ["out WALK_HIGH;", "out WALK_HIGH, WALK_NEW;"],
      ["const ULONG HOP_OK", "const ULONG WALK_NEW = 0x10;\nconst ULONG HOP_OK"],
    ],
    forwards: ["PROTOCOL_OUT_FLAG_ADDED WALK_NEW", "SOURCE_MEMBER_ADDED WALKS.NEW"],
    backwards: ["PROTOCOL_FLAG_REMOVED WALK_NEW", "SOURCE_MEMBER_REMOVED WALKS.NEW"],
  },
  {
    name: "a success flag is added",
    edits: [
      ["success WALK_OK;", "success WALK_OK, WALK_DONE;"],
      ["const ULONG HOP_OK", "const ULONG WALK_DONE = 0x200;\nconst ULONG HOP_OK"],
    ],
    forwards: ["PROTOCOL_SUCCESS_FLAG_ADDED WALK_DONE", "SOURCE_MEMBER_ADDED WALKS.DONE"],
    backwards: ["PROTOCOL_FLAG_REMOVED WALK_DONE", "SOURCE_MEMBER_REMOVED WALKS.DONE"],
  },
  {
    name: "a flag is taken out of its set",
    edits: [
      ["in WALK_FAST, WALK_FAR, WALK_ODD;", "in WALK_FAST, WALK_FAR;"],
      ["  requires WALK_ODD: WALK_FAR;\n", ""],
    ],
    forwards: ["PROTOCOL_FLAG_REMOVED WALK_ODD", "SOURCE_MEMBER_REMOVED WALKS.ODD"],
    backwards: ["PROTOCOL_FLAG_ADDED WALK_ODD", "SOURCE_MEMBER_ADDED WALKS.ODD"],
  },
  {
    name: "a flag no longer acknowledges",
    edits: [["{ success HOP_OK; }", "{ in HOP_OK; }"]],
    forwards: ["PROTOCOL_FLAG_ROLE_CHANGED HOP_OK"],
    backwards: ["PROTOCOL_FLAG_ROLE_CHANGED HOP_OK"],
  },
  {
    name: "flags become values",
    edits: [["flags LOOKS prefix", "values LOOKS prefix"]],
    forwards: ["PROTOCOL_SET_KIND_CHANGED LOOKS"],
    backwards: ["PROTOCOL_SET_KIND_CHANGED LOOKS"],
  },
  {
    name: "a parameter is checked",
    edits: [["for ILooker::Look.ulFlags {", "for ILooker::Look.ulFlags, IWalker::Init.ulFlags {"]],
    forwards: ["PROTOCOL_CHECK_ADDED IWalker.Init.ulFlags"],
    backwards: ["PROTOCOL_CHECK_REMOVED IWalker.Init.ulFlags"],
  },
  {
    name: "a parameter holds another set",
    edits: [
      [
        "flags HOPS prefix HOP_ for HOPPING.ulFlags",
        "flags HOPS prefix HOP_ for HOPPING.ulFlags, ILooker::Look.ulFlags",
      ],
      ["flags LOOKS prefix LOOK_ for ILooker::Look.ulFlags", "flags LOOKS prefix LOOK_"],
    ],
    forwards: ["PROTOCOL_CHECK_CHANGED ILooker.Look.ulFlags"],
    backwards: ["PROTOCOL_CHECK_CHANGED ILooker.Look.ulFlags"],
  },
  {
    name: "flags exclude each other",
    edits: [
      [
        "  exclusive WALK_FAST, WALK_FAR;\n",
        "  exclusive WALK_FAST, WALK_FAR;\n  exclusive WALK_FAST, WALK_ODD;\n",
      ],
    ],
    forwards: ["PROTOCOL_EXCLUSION_ADDED WALKS"],
    backwards: ["PROTOCOL_EXCLUSION_REMOVED WALKS"],
  },
  {
    name: "a flag needs another one",
    edits: [
      ["  requires WALK_ODD: WALK_FAR;\n", "  requires WALK_ODD: WALK_FAR;\n  requires WALK_FAST: wLevel;\n"],
    ],
    forwards: ["PROTOCOL_REQUIREMENT_ADDED WALKS"],
    backwards: ["PROTOCOL_REQUIREMENT_REMOVED WALKS"],
  },
  {
    name: "a flag has another value",
    edits: [["WALK_HIGH = 0x4", "WALK_HIGH = 0x40"]],
    forwards: ["PROTOCOL_VALUE_CHANGED WALK_HIGH"],
    backwards: ["PROTOCOL_VALUE_CHANGED WALK_HIGH"],
  },
  {
    name: "a constant that the SDK does not show is added",
    edits: [["const ULONG LOOSE", "const ULONG NEWER = 1;\nconst ULONG LOOSE"]],
    forwards: ["PROTOCOL_CONSTANT_ADDED NEWER"],
    backwards: ["PROTOCOL_CONSTANT_REMOVED NEWER"],
  },
  {
    name: "a constant that the SDK does not show is renamed",
    edits: [["const ULONG LOOSE =", "const ULONG LOOSE_END ="]],
    forwards: ["PROTOCOL_CONSTANT_RENAMED LOOSE"],
    backwards: ["PROTOCOL_CONSTANT_RENAMED LOOSE_END"],
  },
  {
    name: "a constant has another type",
    edits: [["const ULONG LOOSE", "const LONG LOOSE"]],
    forwards: ["PROTOCOL_CONSTANT_RETYPED LOOSE"],
    backwards: ["PROTOCOL_CONSTANT_RETYPED LOOSE"],
  },
  {
    name: "a member of an enum is added",
    edits: [["GREEN = 1 }", "GREEN = 1, BLUE = 2 }"]],
    forwards: ["PROTOCOL_ENUM_MEMBER_ADDED BLUE", "SOURCE_MEMBER_ADDED COLOR.BLUE"],
    backwards: ["PROTOCOL_ENUM_MEMBER_REMOVED BLUE", "SOURCE_MEMBER_REMOVED COLOR.BLUE"],
  },
  {
    name: "a member of an enum has another value",
    edits: [["GREEN = 1 }", "GREEN = 2 }"]],
    forwards: ["PROTOCOL_VALUE_CHANGED GREEN"],
    backwards: ["PROTOCOL_VALUE_CHANGED GREEN"],
  },
  {
    name: "an identifier changes",
    edits: [["11111111-2222", "11111111-2223"]],
    forwards: ["PROTOCOL_IDENTIFIER_CHANGED GUID_PLACE"],
    backwards: ["PROTOCOL_IDENTIFIER_CHANGED GUID_PLACE"],
  },
  {
    name: "a result code has another value",
    edits: [["E_BUSY = 0x80040008", "E_BUSY = 0x80040018"]],
    forwards: ["PROTOCOL_VALUE_CHANGED E_BUSY"],
    backwards: ["PROTOCOL_VALUE_CHANGED E_BUSY"],
  },
  {
    name: "the machine is taken away",
    edits: [
      [
        "/** How one walks. */\nmachine STEP of IWalker {\n  init Init(ulFlags);\n  begin Beg(uiStep, ppv);\n  result SetResult(hr);\n  end End();\n  error Explain(hr, ulFlags, ppError);\n  failures {\n    sequence E_ORDER; argument E_ARGUMENT; flags E_FLAGS; uninitialized E_EARLY; empty E_EMPTY; unsupported E_NEVER;\n    exception E_FAULT; busy E_BUSY;\n  }\n  initial state REST;\n  /** Walks on. */\n  state WALK (WALKING) from REST {\n    inout ulFlags;\n    in wLevel, color;\n    out iHop, cHop, pszWhere, cSizes, pulSizes[cSizes], started, ab;\n    reserved pReserved;\n    each HOP while iHop < cHop;\n  }\n  state HOP (HOPPING) from WALK, REST when WALK_FAST by HopBeg(uiHigh, ppv) until HopEnd() {\n    in ulFlags;\n    out psecret, walk;\n  }\n  state SKIP (SKIPPING) from WALK, HOP {\n    out ulFlags;\n  }\n}\n",
        "members WALKING { inout ulFlags; in wLevel, color; out iHop, cHop, pszWhere, cSizes, pulSizes[cSizes], started, ab; reserved pReserved; }\nmembers HOPPING { in ulFlags; out psecret, walk; }\nmembers SKIPPING { out ulFlags; }\n",
      ],
    ],
    forwards: ["PROTOCOL_MACHINE_REMOVED STEP"],
    backwards: ["PROTOCOL_MACHINE_ADDED STEP"],
  },
  {
    name: "a set that checks a member is added",
    edits: [
      [
        "flags LOOKS prefix",
        "flags SKIPS prefix SKIP_ for SKIPPING.ulFlags { out SKIP_IT; }\nflags LOOKS prefix",
      ],
      ["const ULONG HOP_OK", "const ULONG SKIP_IT = 0x1;\nconst ULONG HOP_OK"],
    ],
    forwards: ["PROTOCOL_CHECK_ADDED SKIPPING.ulFlags", "SOURCE_EXPORT_ADDED SKIPS"],
    backwards: ["PROTOCOL_CHECK_REMOVED SKIPPING.ulFlags", "SOURCE_EXPORT_REMOVED SKIPS"],
  },
];
