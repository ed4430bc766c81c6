import type { MessageKey } from "../../language/messages.js";
import type { Example } from "../example.js";

/** IDL2xx: mistakes in names, types, packing and projections. */
export const nameExamples = {
  importNotFound: { within: "file", bad: 'import "othre.idl";', good: 'import "other.idl";' },
  duplicateName: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x8;\nconst ULONG UPF_DEL = 0x10;",
    good: "const ULONG UPF_DEL = 0x8;\nconst ULONG UPF_MOV = 0x10;",
  },
  unknownType: { within: "file", bad: "const ULNOG UPF_DEL = 0x8;", good: "const ULONG UPF_DEL = 0x8;" },
  unknownConstant: {
    within: "file",
    bad: "const ULONG UPF_ALL = UPF_NEW | UPF_DLE;\nconst ULONG UPF_DEL = 0x8;",
    good: "const ULONG UPF_ALL = UPF_NEW | UPF_DEL;\nconst ULONG UPF_DEL = 0x8;",
  },
  unknownInterface: {
    within: "file",
    bad: "[object, local, uuid(12345678-0000-0000-0000-000000000001)]\ninterface IViewer : IUnkown { HRESULT Show(); }",
    good: "[object, local, uuid(12345678-0000-0000-0000-000000000001)]\ninterface IViewer : IUnknown { HRESULT Show(); }",
  },
  unknownStruct: {
    within: "file",
    bad: "typedef struct VIEW { ULONG ulSize; } VIEW;\n#ifdef IOSTX_IDLC\nmembers VEIW { out ulSize; }\n#endif",
    good: "typedef struct VIEW { ULONG ulSize; } VIEW;\n#ifdef IOSTX_IDLC\nmembers VIEW { out ulSize; }\n#endif",
  },
  unknownMember: {
    within: "file",
    bad: "typedef struct VIEW { ULONG ulSize; } VIEW;\n#ifdef IOSTX_IDLC\nmembers VIEW { out ulSize, ulSise; }\n#endif",
    good: "typedef struct VIEW { ULONG ulSize; } VIEW;\n#ifdef IOSTX_IDLC\nmembers VIEW { out ulSize; }\n#endif",
  },
  unknownMethod: { within: "machine", bad: "end SyncEdn();", good: "end SyncEnd();" },
  unknownParameter: {
    within: "machine",
    bad: "begin SyncBeg(uiSyn, ppv);",
    good: "begin SyncBeg(uiSync, ppv);",
  },
  missingUuid: {
    within: "file",
    bad: "[object, local]\ninterface IViewer : IUnknown { HRESULT Show(); }",
    good: "[object, local, uuid(12345678-0000-0000-0000-000000000001)]\ninterface IViewer : IUnknown { HRESULT Show(); }",
  },
  containsItself: {
    within: "file",
    bad: "typedef struct VIEW { ULONG ulSize; struct VIEW next; } VIEW;",
    good: "typedef struct VIEW { ULONG ulSize; struct VIEW *pNext; } VIEW;",
  },
  badArrayLength: {
    within: "file",
    bad: "typedef struct VIEW { BYTE ab[0]; } VIEW;",
    good: "typedef struct VIEW { BYTE ab[1]; } VIEW;",
  },
  unknownPragma: {
    within: "file",
    bad: 'cpp_quote("#pragma pack(1)")\ntypedef struct VIEW { WORD w; ULONG ul; } VIEW;',
    good: 'cpp_quote("#pragma pack(push, 1)")\ntypedef struct VIEW { WORD w; ULONG ul; } VIEW;\ncpp_quote("#pragma pack(pop)")',
  },
  unbalancedPack: {
    within: "file",
    bad: 'cpp_quote("#pragma pack(push, 1)")\ntypedef struct VIEW { WORD w; ULONG ul; } VIEW;',
    good: 'cpp_quote("#pragma pack(push, 1)")\ntypedef struct VIEW { WORD w; ULONG ul; } VIEW;\ncpp_quote("#pragma pack(pop)")',
  },
  unknownProjection: {
    within: "file",
    bad: "typedef struct EIGHT { BYTE ab[8]; } EIGHT;\n#ifdef IOSTX_IDLC\nproject EIGHT as byte;\n#endif",
    good: "typedef struct EIGHT { BYTE ab[8]; } EIGHT;\n#ifdef IOSTX_IDLC\nproject EIGHT as bytes;\n#endif",
  },
  projectionMismatch: {
    within: "file",
    bad: "typedef struct EIGHT { BYTE ab[8]; } EIGHT;\n#ifdef IOSTX_IDLC\nproject EIGHT as filetime;\n#endif",
    good: "typedef struct EIGHT { ULONG ulLow; ULONG ulHigh; } EIGHT;\n#ifdef IOSTX_IDLC\nproject EIGHT as filetime;\n#endif",
  },
  badUid: {
    within: "extension",
    bad: 'uid muidViewer = "00112233445566778899aabbccddee";',
    good: 'uid muidViewer = "00112233445566778899aabbccddeeff";',
  },
  outWithoutPointer: {
    within: "file",
    bad: "[object, local, uuid(3f2504e0-4f89-11d3-9a0c-0305e82c3301)]\ninterface ICounter : IUnknown { HRESULT Count([out] ULONG cEnt); }",
    good: "[object, local, uuid(3f2504e0-4f89-11d3-9a0c-0305e82c3301)]\ninterface ICounter : IUnknown { HRESULT Count([out] ULONG *pcEnt); }",
  },
  attributeTwice: {
    within: "file",
    bad: "[object, local, uuid(3f2504e0-4f89-11d3-9a0c-0305e82c3301)]\ninterface ICounter : IUnknown { HRESULT Count([out, out] ULONG *pcEnt); }",
    good: "[object, local, uuid(3f2504e0-4f89-11d3-9a0c-0305e82c3301)]\ninterface ICounter : IUnknown { HRESULT Count([out] ULONG *pcEnt); }",
  },
  constantCircle: {
    within: "file",
    bad: "const ULONG UPF_ALL = UPF_NEW | UPF_ALL;",
    good: "const ULONG UPF_ALL = UPF_NEW | UPF_OK;",
  },
  unreadableMember: {
    within: "file",
    bad: "typedef union CHOICE { ULONG ul; BYTE ab[4]; } CHOICE;\ntypedef struct VIEW { CHOICE choice; } VIEW;",
    good: "typedef union CHOICE { ULONG ul; BYTE ab[4]; } CHOICE;\ntypedef struct VIEW { CHOICE choice; } VIEW;\n#ifdef IOSTX_IDLC\nproject CHOICE as bytes;\n#endif",
  },
} as const satisfies Partial<Record<MessageKey, Example>>;
