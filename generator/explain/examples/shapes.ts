import type { MessageKey } from "../../language/messages.js";
import type { Example } from "../example.js";

/** IDL5xx: shapes without a binary form. */
export const shapeExamples = {
  valueOfVoid: {
    within: "file",
    bad: "typedef struct VIEW { void data; } VIEW;",
    good: "typedef struct VIEW { void *data; } VIEW;",
  },
  unknownSize: {
    within: "file",
    bad: "typedef struct TREE TREE;\ntypedef struct VIEW { TREE tree; } VIEW;",
    good: "typedef struct TREE TREE;\ntypedef struct VIEW { TREE *ptree; } VIEW;",
  },
  nothingInside: {
    within: "file",
    bad: "typedef struct VIEW { } VIEW;",
    good: "typedef struct VIEW VIEW;",
  },
  returnedStruct: {
    within: "file",
    bad: "typedef struct VIEW { ULONG ulSize; } VIEW;\n[object, local, uuid(12345678-0000-0000-0000-000000000001)]\ninterface IViewer : IUnknown { VIEW Show(); }",
    good: "typedef struct VIEW { ULONG ulSize; } VIEW;\n[object, local, uuid(12345678-0000-0000-0000-000000000001)]\ninterface IViewer : IUnknown { HRESULT Show([out] VIEW *pView); }",
  },
  pointerToArray: {
    within: "file",
    bad: "typedef BYTE KEY[16];\ntypedef struct VIEW { KEY *pkey; } VIEW;",
    good: "typedef BYTE KEY[16];\ntypedef struct VIEW { BYTE *pkey; } VIEW;",
  },
  constantType: { within: "file", bad: "const double HALF = 1;", good: "const ULONG HALF = 1;" },
  constantRange: { within: "file", bad: "const BYTE ALL = 0x100;", good: "const BYTE ALL = 0xff;" },
  tooLarge: {
    within: "file",
    bad: "typedef struct VIEW { BYTE ab[0x10000][0x10000]; } VIEW;",
    good: "typedef struct VIEW { BYTE ab[0x100][0x100]; } VIEW;",
  },
} as const satisfies Partial<Record<MessageKey, Example>>;
