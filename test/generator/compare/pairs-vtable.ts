import type { Pair } from "./support.js";

/** Pairs of versions that differ in their vtables. */
export const vtablePairs: readonly Pair[] = [
  {
    name: "an interface is added",
    edits: [
      [
        "/** Walks. */",
        "[object, local, uuid(12345678-1234-1234-1234-0000000000ff)]\ninterface INew : IUnknown { HRESULT Do(); }\n\n/** Walks. */",
      ],
    ],
    forwards: ["VTABLE_INTERFACE_ADDED INew", "SOURCE_EXPORT_ADDED INew"],
    backwards: ["VTABLE_INTERFACE_REMOVED INew", "SOURCE_EXPORT_REMOVED INew"],
  },
  {
    name: "an interface id changes",
    edits: [["00000000000b)", "0000000000bb)"]],
    forwards: ["VTABLE_IID_CHANGED IWatcher"],
    backwards: ["VTABLE_IID_CHANGED IWatcher"],
  },
  {
    name: "an interface gets another base",
    edits: [["interface IWatcher : ILooker", "interface IWatcher : IUnknown"]],
    forwards: ["VTABLE_BASE_CHANGED IWatcher", "SOURCE_BASE_CHANGED IWatcher"],
    backwards: ["VTABLE_BASE_CHANGED IWatcher", "SOURCE_BASE_CHANGED IWatcher"],
  },
  {
    name: "a method is inserted",
    edits: [
      [
        "    HRESULT Read([in] ULONG cb, [in, size_is(cb)] BYTE *pb, [in] ULONG cMax);\n",
        "    HRESULT Smell();\n    HRESULT Read([in] ULONG cb, [in, size_is(cb)] BYTE *pb, [in] ULONG cMax);\n",
      ],
    ],
    forwards: ["VTABLE_METHOD_INSERTED ILooker.Smell", "SOURCE_MEMBER_REQUIRED ILooker.Smell"],
    backwards: ["VTABLE_METHOD_REMOVED ILooker.Smell", "SOURCE_MEMBER_REMOVED ILooker.Smell"],
  },
  {
    name: "a method is appended",
    edits: [
      [
        "    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);\n",
        "    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);\n    HRESULT Smell();\n",
      ],
    ],
    forwards: ["VTABLE_METHOD_APPENDED ILooker.Smell", "SOURCE_MEMBER_REQUIRED ILooker.Smell"],
    backwards: ["VTABLE_METHOD_REMOVED ILooker.Smell", "SOURCE_MEMBER_REMOVED ILooker.Smell"],
  },
  {
    name: "a method changes places with its neighbour",
    edits: [
      ["    HRESULT Read([in] ULONG cb, [in, size_is(cb)] BYTE *pb, [in] ULONG cMax);\n", ""],
      [
        "    HRESULT Look([in] ULONG ulFlags, [out] ULONG *pulSeen);\n",
        "    HRESULT Read([in] ULONG cb, [in, size_is(cb)] BYTE *pb, [in] ULONG cMax);\n    HRESULT Look([in] ULONG ulFlags, [out] ULONG *pulSeen);\n",
      ],
    ],
    forwards: ["VTABLE_SLOT_MOVED ILooker.Read"],
    backwards: ["VTABLE_SLOT_MOVED ILooker.Look"],
  },
  {
    name: "a method moves to the end",
    edits: [
      ["    HRESULT Look([in] ULONG ulFlags, [out] ULONG *pulSeen);\n", ""],
      [
        "    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);\n",
        "    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);\n    HRESULT Look([in] ULONG ulFlags, [out] ULONG *pulSeen);\n",
      ],
    ],
    forwards: ["VTABLE_SLOT_MOVED ILooker.Look"],
    backwards: ["VTABLE_SLOT_MOVED ILooker.Look"],
  },
  {
    name: "a method gives place to another one",
    edits: [
      [
        "    HRESULT Read([in] ULONG cb, [in, size_is(cb)] BYTE *pb, [in] ULONG cMax);\n",
        "    HRESULT Smell([out] ULONG *p);\n",
      ],
    ],
    forwards: [
      "VTABLE_SLOT_REPLACED ILooker.Read",
      "SOURCE_MEMBER_REMOVED ILooker.Read",
      "SOURCE_MEMBER_REQUIRED ILooker.Smell",
    ],
    backwards: [
      "VTABLE_SLOT_REPLACED ILooker.Smell",
      "SOURCE_MEMBER_REMOVED ILooker.Smell",
      "SOURCE_MEMBER_REQUIRED ILooker.Read",
    ],
  },
  {
    name: "a parameter gets another type",
    edits: [["[in] ULONG ulFlags, [out] ULONG *pulSeen", "[in] ULONG ulFlags, [out] WORD *pulSeen"]],
    forwards: ["VTABLE_SIGNATURE_CHANGED ILooker.Look"],
    backwards: ["VTABLE_SIGNATURE_CHANGED ILooker.Look"],
  },
  {
    name: "a parameter is inserted",
    edits: [
      [
        "[in] ULONG ulFlags, [out] ULONG *pulSeen",
        "[in] ULONG ulFlags, [in] ULONG ulMore, [out] ULONG *pulSeen",
      ],
    ],
    forwards: ["VTABLE_SIGNATURE_CHANGED ILooker.Look", "SOURCE_TYPE_CHANGED ILooker.Look"],
    backwards: ["VTABLE_SIGNATURE_CHANGED ILooker.Look", "SOURCE_TYPE_CHANGED ILooker.Look"],
  },
  {
    name: "a parameter gets another direction",
    edits: [["[in] ULONG ulFlags, [out] ULONG *pulSeen", "[in] ULONG ulFlags, [in, out] ULONG *pulSeen"]],
    forwards: ["VTABLE_SIGNATURE_CHANGED ILooker.Look"],
    backwards: ["VTABLE_SIGNATURE_CHANGED ILooker.Look"],
  },
  {
    name: "another parameter counts the elements",
    edits: [["size_is(cb)", "size_is(cMax)"]],
    forwards: ["VTABLE_COUNT_CHANGED ILooker.Read", "SOURCE_TYPE_CHANGED ILooker.Read"],
    backwards: ["VTABLE_COUNT_CHANGED ILooker.Read", "SOURCE_TYPE_CHANGED ILooker.Read"],
  },
  {
    name: "an untyped pointer gets a type",
    edits: [["Watch([in] LPVOID pWhat)", "Watch([in] KEY *pWhat)"]],
    forwards: ["VTABLE_TYPE_RESPELLED IWatcher.Watch", "SOURCE_TYPE_CHANGED IWatcher.Watch"],
    backwards: ["VTABLE_TYPE_RESPELLED IWatcher.Watch", "SOURCE_TYPE_CHANGED IWatcher.Watch"],
  },
  {
    name: "a number becomes an enum",
    edits: [
      ["HopBeg([in] ULONG uiHigh, [out] LPVOID *ppv);", "HopBeg([in] COLOR uiHigh, [out] LPVOID *ppv);"],
    ],
    forwards: ["VTABLE_TYPE_RESPELLED IWalker.HopBeg", "SOURCE_TYPE_CHANGED IWalker.HopBeg"],
    backwards: ["VTABLE_TYPE_RESPELLED IWalker.HopBeg", "SOURCE_TYPE_CHANGED IWalker.HopBeg"],
  },
  {
    name: "a placeholder gets a name",
    edits: [
      ["    /** @placeholder */\n    HRESULT Placeholder5();\n", "    HRESULT Smell([in] ULONG ulFlags);\n"],
    ],
    forwards: ["VTABLE_PLACEHOLDER_NAMED ILooker.Smell", "SOURCE_MEMBER_REQUIRED ILooker.Smell"],
    backwards: ["VTABLE_METHOD_WITHDRAWN ILooker.Smell", "SOURCE_MEMBER_REMOVED ILooker.Smell"],
  },
  {
    name: "a placeholder gets a name, and a method is appended",
    edits: [
      ["    /** @placeholder */\n    HRESULT Placeholder5();\n", "    HRESULT Smell([in] ULONG ulFlags);\n"],
      [
        "    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);\n",
        "    HRESULT Measure([out] ULONG *pulWide, [out] ULONG *pulHigh);\n    HRESULT Taste();\n",
      ],
    ],
    forwards: [
      "VTABLE_METHOD_APPENDED ILooker.Taste",
      "VTABLE_PLACEHOLDER_NAMED ILooker.Smell",
      "SOURCE_MEMBER_REQUIRED ILooker.Smell",
      "SOURCE_MEMBER_REQUIRED ILooker.Taste",
    ],
    backwards: [
      "VTABLE_METHOD_REMOVED ILooker.Taste",
      "VTABLE_METHOD_WITHDRAWN ILooker.Smell",
      "SOURCE_MEMBER_REMOVED ILooker.Smell",
      "SOURCE_MEMBER_REMOVED ILooker.Taste",
    ],
  },
  {
    name: "a placeholder is called otherwise",
    edits: [["Placeholder5", "Reserved5"]],
    forwards: ["VTABLE_PLACEHOLDER_RESTATED ILooker.Reserved5"],
    backwards: ["VTABLE_PLACEHOLDER_RESTATED ILooker.Placeholder5"],
  },
  {
    name: "a result gets another type",
    edits: [["ULONG AddRef()", "WORD AddRef()"]],
    forwards: ["VTABLE_SIGNATURE_CHANGED IUnknown.AddRef"],
    backwards: ["VTABLE_SIGNATURE_CHANGED IUnknown.AddRef"],
  },
  {
    name: "a method of IUnknown is called otherwise",
    edits: [["ULONG AddRef()", "ULONG Acquire()"]],
    forwards: ["VTABLE_METHOD_RENAMED IUnknown.AddRef"],
    backwards: ["VTABLE_METHOD_RENAMED IUnknown.Acquire"],
  },
];
