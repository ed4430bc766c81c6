import type { MessageKey } from "../../language/messages.js";
import type { Example } from "../example.js";

/** IDL1xx: mistakes of the text. */
export const textExamples = {
  unexpectedCharacter: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x8 @;",
    good: "const ULONG UPF_DEL = 0x8;",
  },
  notText: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x8;\0",
    good: "const ULONG UPF_DEL = 0x8;",
  },
  unterminatedComment: {
    within: "file",
    bad: "/* The flags of folders.\nconst ULONG UPF_DEL = 0x8;",
    good: "/* The flags of folders. */\nconst ULONG UPF_DEL = 0x8;",
  },
  unterminatedString: {
    within: "file",
    bad: 'cpp_quote("#include <mapidefs.h>\n)',
    good: 'cpp_quote("#include <mapidefs.h>")',
  },
  expected: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x8\nconst ULONG UPF_MOV = 0x10;",
    good: "const ULONG UPF_DEL = 0x8;\nconst ULONG UPF_MOV = 0x10;",
  },
  unknownDeclaration: {
    within: "file",
    bad: "cosnt ULONG UPF_DEL = 0x8;",
    good: "const ULONG UPF_DEL = 0x8;",
  },
  unbalancedCondition: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x8;\n#endif",
    good: "const ULONG VIEW_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN }\n#endif",
  },
  unknownDirective: {
    within: "file",
    bad: "#define UPF_DEL 0x8",
    good: "const ULONG UPF_DEL = 0x8;",
  },
  outsideExtension: {
    within: "file",
    bad: "const ULONG VIEW_OPEN = 0x8;\nflags VIEW { VIEW_OPEN }",
    good: "const ULONG VIEW_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN }\n#endif",
  },
  insideExtension: {
    within: "file",
    bad: "#ifdef IOSTX_IDLC\nconst ULONG VIEW_OPEN = 0x8;\nflags VIEW { VIEW_OPEN }\n#endif",
    good: "const ULONG VIEW_OPEN = 0x8;\n#ifdef IOSTX_IDLC\nflags VIEW { VIEW_OPEN }\n#endif",
  },
  numberTooLarge: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x800000000;",
    good: "const ULONG UPF_DEL = 0x80000000;",
  },
  tooDeep: {
    within: "file",
    bad: `const ULONG UPF_DEL = ${"(".repeat(300)}0x8${")".repeat(300)};`,
    good: "const ULONG UPF_DEL = (0x8);",
  },
  badNumber: {
    within: "file",
    bad: "const ULONG UPF_DEL = 0x8g;",
    good: "const ULONG UPF_DEL = 0x8;",
  },
} as const satisfies Partial<Record<MessageKey, Example>>;
