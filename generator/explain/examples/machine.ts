import type { MessageKey } from "../../language/messages.js";
import { failureKinds } from "../../model/model.js";
import type { Example } from "../example.js";

const parts = {
  init: "init InitSync(ulFlags);",
  begin: "begin SyncBeg(uiSync, ppv);",
  result: "result SetSyncResult(hrSync);",
  end: "end SyncEnd();",
  error: "error GetLastError(hResult, ulFlags, lppError);",
  failures: failures(failureKinds),
  idle: "initial state LR_IDLE;",
  sync: "state LR_SYNC (SYNC) from LR_IDLE { in ulFlags; out iEnt, cEnt; }",
  folder: "state LR_FOLDER (UPFLD) from LR_SYNC { inout ulFlags; out pszName; }",
};

/** A whole machine but for the parts that are left out. */
function machine(...without: readonly (keyof typeof parts)[]): string {
  const lines = Object.entries(parts).filter(([name]) => !without.some((one) => one === name));
  return `machine SYNCSTATE of IOSTX {\n${lines.map(([, line]) => `  ${line}`).join("\n")}\n}`;
}

function failures(kinds: readonly string[]): string {
  const hresult = (kind: string) => (kind === "empty" ? "MAPI_E_NOT_FOUND" : "E_UNEXPECTED");
  return `failures { ${kinds.map((kind) => `${kind} ${hresult(kind)};`).join(" ")} }`;
}

/** IDL4xx: mistakes in the machine. */
export const machineExamples = {
  missingMachineClause: { within: "extension", bad: machine("begin"), good: machine() },
  unknownState: {
    within: "machine",
    bad: "state LR_FOLDER (UPFLD) from LR_SYNC, LR_IDEL { inout ulFlags; out pszName; }",
    good: "state LR_FOLDER (UPFLD) from LR_SYNC, LR_IDLE { inout ulFlags; out pszName; }",
  },
  stateMissing: { within: "extension", bad: machine("folder"), good: machine() },
  stateTwice: {
    within: "machine",
    bad: `${parts.folder}\nstate LR_FOLDER (HDRSYNC) from LR_SYNC { out pszName; }`,
    good: parts.folder,
  },
  stateUnreachable: {
    within: "machine",
    bad: `${parts.sync}\nstate LR_FOLDER (UPFLD) from LR_FOLDER { inout ulFlags; out pszName; }`,
    good: `${parts.sync}\n${parts.folder}`,
  },
  initialState: {
    within: "machine",
    bad: "state LR_IDLE (HDRSYNC) from LR_FOLDER { out pszName; }",
    good: "initial state LR_IDLE;",
  },
  conditionFlag: {
    within: "machine",
    bad: "state LR_FOLDER (UPFLD) from LR_SYNC when UPF_NEW { inout ulFlags; out pszName; }",
    good: "state LR_FOLDER (UPFLD) from LR_SYNC when UPS_ONE_FOLDER { inout ulFlags; out pszName; }",
  },
  enterWithoutLeave: {
    within: "machine",
    bad: "state LR_FOLDER (UPFLD) from LR_SYNC by SyncHdrBeg(lpeid, ppv) { inout ulFlags; out pszName; }",
    good: "state LR_FOLDER (UPFLD) from LR_SYNC by SyncHdrBeg(lpeid, ppv) until SyncHdrEnd() { inout ulFlags; out pszName; }",
  },
  notEntered: {
    within: "machine",
    bad: "state LR_SYNC (SYNC) from LR_IDLE { in ulFlags; out iEnt, cEnt; each LR_IDLE while iEnt < cEnt; }",
    good: "state LR_SYNC (SYNC) from LR_IDLE { in ulFlags; out iEnt, cEnt; each LR_FOLDER while iEnt < cEnt; }",
  },
  unknownFailure: {
    within: "machine",
    bad: failures([...failureKinds, "sequenze"]),
    good: failures(failureKinds),
  },
  missingFailure: {
    within: "machine",
    bad: failures(failureKinds.slice(1)),
    good: failures(failureKinds),
  },
  machineTwice: {
    within: "extension",
    bad: `${machine()}\nmachine SYNCSTATE of IOSTX { initial state LR_IDLE; }`,
    good: machine(),
  },
  callShape: {
    within: "machine",
    bad: "begin InitSync(ulFlags);",
    good: "begin SyncBeg(uiSync, ppv);",
  },
  stateValueTooLarge: {
    within: "file",
    bad: `typedef enum STEPS { LR_REST = 0, LR_FAR = 32 } STEPS;
#ifdef IOSTX_IDLC
${far()}
#endif`,
    good: `typedef enum STEPS { LR_REST = 0, LR_FAR = 31 } STEPS;
#ifdef IOSTX_IDLC
${far()}
#endif`,
  },
  stateValueTwice: {
    within: "file",
    bad: `typedef enum STEPS { LR_REST = 0, LR_FAR = 0 } STEPS;
#ifdef IOSTX_IDLC
${far()}
#endif`,
    good: `typedef enum STEPS { LR_REST = 0, LR_FAR = 1 } STEPS;
#ifdef IOSTX_IDLC
${far()}
#endif`,
  },
} as const satisfies Partial<Record<MessageKey, Example>>;

function far(): string {
  return machine("idle", "sync", "folder")
    .replace("SYNCSTATE", "STEPS")
    .replace(
      /\n\}$/,
      "\n  initial state LR_REST;\n  state LR_FAR (SYNC) from LR_REST { in ulFlags; out iEnt, cEnt; }\n}\nmembers UPFLD { inout ulFlags; out pszName; }",
    );
}
