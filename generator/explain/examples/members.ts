import type { MessageKey } from "../../language/messages.js";
import type { Example } from "../example.js";

/** IDL3xx: mistakes in directions and flags. */
export const memberExamples = {
  missingDirection: {
    within: "machine",
    bad: "state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; }",
    good: "state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }",
  },
  repeatedDirection: {
    within: "machine",
    bad: "state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; in pszName; }",
    good: "state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }",
  },
  repeatedMembers: {
    within: "file",
    bad: "typedef struct VIEW { ULONG ulSize; } VIEW;\n#ifdef IOSTX_IDLC\nmembers VIEW { out ulSize; }\nmembers VIEW { in ulSize; }\n#endif",
    good: "typedef struct VIEW { ULONG ulSize; } VIEW;\n#ifdef IOSTX_IDLC\nmembers VIEW { inout ulSize; }\n#endif",
  },
  flagTwice: {
    within: "file",
    bad: "const ULONG VIEW_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN }\nflags PANE prefix VIEW_ { VIEW_OPEN }\n#endif",
    good: "const ULONG VIEW_OPEN = 0x8;\nconst ULONG PANE_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN }\nflags PANE { PANE_OPEN }\n#endif",
  },
  flagsOverlap: {
    within: "file",
    bad: "const ULONG VIEW_OPEN = 0x8;\nconst ULONG VIEW_ALL = 0xf;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN, VIEW_ALL }\n#endif",
    good: "const ULONG VIEW_OPEN = 0x8;\nconst ULONG VIEW_FULL = 0x10;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN, VIEW_FULL }\n#endif",
  },
  targetTwice: {
    within: "file",
    bad: "const ULONG VIEW_OPEN = 0x8;\nconst ULONG PANE_OPEN = 0x10;\n#ifdef IOSTX_IDLC\nflags VIEW for IOSTX::InitSync.ulFlags { VIEW_OPEN }\nflags PANE for IOSTX::InitSync.ulFlags { PANE_OPEN }\n#endif",
    good: "const ULONG VIEW_OPEN = 0x8;\nconst ULONG VIEW_PANE = 0x10;\n#ifdef IOSTX_IDLC\nflags VIEW for IOSTX::InitSync.ulFlags { VIEW_OPEN, VIEW_PANE }\n#endif",
  },
  flagDirection: {
    within: "machine",
    bad: "state LR_FOLDER (UPFLD) from LR_SYNC { out ulFlags, pszName; }",
    good: "state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }",
  },
  wrongPrefix: {
    within: "file",
    bad: "const ULONG VIEW_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags ViewFlags { VIEW_OPEN }\n#endif",
    good: "const ULONG VIEW_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags ViewFlags prefix VIEW_ { VIEW_OPEN }\n#endif",
  },
  flagNotInSet: {
    within: "extension",
    bad: "flags UPF for UPFLD.ulFlags { out UPF_NEW; success UPF_OK; requires UPF_DEL: UPF_NEW; }",
    good: "flags UPF for UPFLD.ulFlags { out UPF_NEW; success UPF_OK; requires UPF_NEW: pszName; }",
  },
} as const satisfies Partial<Record<MessageKey, Example>>;
