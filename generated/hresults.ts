// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("hresults", "ac0788aa68f9");

/**
 * A result code, unsigned: from 0x80000000 up it means failure.
 *
 * @category Errors
 */
export type HRESULT = number;

/**
 * The result codes by name. Several names may stand for one value.
 *
 * @category Errors
 */
export const HR = {
  /** Success. */
  S_OK: 0x00000000,
  /** The method is not implemented. */
  E_NOTIMPL: 0x80004001,
  /** A pointer is missing. */
  E_POINTER: 0x80004003,
  /** The call makes no sense in the present state. */
  E_UNEXPECTED: 0x8000ffff,
  /** The call failed; GetLastError may know more. */
  MAPI_E_CALL_FAILED: 0x80004005,
  /** The same value as `MAPI_E_CALL_FAILED`. ICS: the change could not be imported. */
  SYNC_E_ERROR: 0x80004005,
  /** The same value as `MAPI_E_CALL_FAILED`. The call failed and nobody said why. */
  E_FAIL: 0x80004005,
  /** There is not enough memory. */
  MAPI_E_NOT_ENOUGH_MEMORY: 0x8007000e,
  /** The same value as `MAPI_E_NOT_ENOUGH_MEMORY`. There is not enough memory. */
  E_OUTOFMEMORY: 0x8007000e,
  /** A parameter is not acceptable. */
  MAPI_E_INVALID_PARAMETER: 0x80070057,
  /** The same value as `MAPI_E_INVALID_PARAMETER`. ICS: a parameter is not acceptable. */
  SYNC_E_INVALID_PARAMETER: 0x80070057,
  /** The same value as `MAPI_E_INVALID_PARAMETER`. An argument is not acceptable. */
  E_INVALIDARG: 0x80070057,
  /** The object does not have this interface. */
  MAPI_E_INTERFACE_NOT_SUPPORTED: 0x80004002,
  /** The same value as `MAPI_E_INTERFACE_NOT_SUPPORTED`. The object does not have this interface. */
  E_NOINTERFACE: 0x80004002,
  /** The user may not do this. */
  MAPI_E_NO_ACCESS: 0x80070005,
  /** The same value as `MAPI_E_NO_ACCESS`. Access is denied. */
  E_ACCESSDENIED: 0x80070005,
  /** This provider does not support the call. */
  MAPI_E_NO_SUPPORT: 0x80040102,
  /** The provider does not support this character width. */
  MAPI_E_BAD_CHARWIDTH: 0x80040103,
  /** A string is too long. */
  MAPI_E_STRING_TOO_LONG: 0x80040105,
  /** A flag is set that the call does not know. */
  MAPI_E_UNKNOWN_FLAGS: 0x80040106,
  /** The same value as `MAPI_E_UNKNOWN_FLAGS`. ICS: a flag is set that the call does not know. */
  SYNC_E_UNKNOWN_FLAGS: 0x80040106,
  /** The entry identifier is malformed or not of this provider. */
  MAPI_E_INVALID_ENTRYID: 0x80040107,
  /** The object is no longer valid. */
  MAPI_E_INVALID_OBJECT: 0x80040108,
  /** Somebody else changed the object since it was opened. */
  MAPI_E_OBJECT_CHANGED: 0x80040109,
  /** The object was deleted since it was opened. */
  MAPI_E_OBJECT_DELETED: 0x8004010a,
  /** The object is in use by another operation. */
  MAPI_E_BUSY: 0x8004010b,
  /** There is not enough disk space. */
  MAPI_E_NOT_ENOUGH_DISK: 0x8004010d,
  /** There are not enough resources of some kind. */
  MAPI_E_NOT_ENOUGH_RESOURCES: 0x8004010e,
  /** The object does not exist. */
  MAPI_E_NOT_FOUND: 0x8004010f,
  /** Two components' versions do not fit. */
  MAPI_E_VERSION: 0x80040110,
  /** The logon failed. */
  MAPI_E_LOGON_FAILED: 0x80040111,
  /** There are too many sessions. */
  MAPI_E_SESSION_LIMIT: 0x80040112,
  /** The user cancelled the operation. */
  MAPI_E_USER_CANCEL: 0x80040113,
  /** The operation can no longer be aborted. */
  MAPI_E_UNABLE_TO_ABORT: 0x80040114,
  /** The network failed. */
  MAPI_E_NETWORK_ERROR: 0x80040115,
  /** Reading or writing the disk failed. */
  MAPI_E_DISK_ERROR: 0x80040116,
  /** The request is too complex. */
  MAPI_E_TOO_COMPLEX: 0x80040117,
  /** The column is not supported. */
  MAPI_E_BAD_COLUMN: 0x80040118,
  /** The provider knows more: ask GetLastError. */
  MAPI_E_EXTENDED_ERROR: 0x80040119,
  /** The property is computed and cannot be changed. */
  MAPI_E_COMPUTED: 0x8004011a,
  /** The data are damaged. */
  MAPI_E_CORRUPT_DATA: 0x8004011b,
  /** The provider is not configured. */
  MAPI_E_UNCONFIGURED: 0x8004011c,
  /** One of several providers failed. */
  MAPI_E_FAILONEPROVIDER: 0x8004011d,
  /** The code page is not known. */
  MAPI_E_UNKNOWN_CPID: 0x8004011e,
  /** The locale is not known. */
  MAPI_E_UNKNOWN_LCID: 0x8004011f,
  /** The password must be changed first. */
  MAPI_E_PASSWORD_CHANGE_REQUIRED: 0x80040120,
  /** The password has expired. */
  MAPI_E_PASSWORD_EXPIRED: 0x80040121,
  /** The account may not log on from this computer. */
  MAPI_E_INVALID_WORKSTATION_ACCOUNT: 0x80040122,
  /** The account may not log on at this time. */
  MAPI_E_INVALID_ACCESS_TIME: 0x80040123,
  /** The account is disabled. */
  MAPI_E_ACCOUNT_DISABLED: 0x80040124,
  /** The session is ending. */
  MAPI_E_END_OF_SESSION: 0x80040200,
  /** The entry identifier is not known. */
  MAPI_E_UNKNOWN_ENTRYID: 0x80040201,
  /** A required column is missing. */
  MAPI_E_MISSING_REQUIRED_COLUMN: 0x80040202,
  /** Succeeded, but the service is not available. */
  MAPI_W_NO_SERVICE: 0x00040203,
  /** A property's value is not acceptable. */
  MAPI_E_BAD_VALUE: 0x80040301,
  /** A property's type is not acceptable. */
  MAPI_E_INVALID_TYPE: 0x80040302,
  /** A property's type is not supported. */
  MAPI_E_TYPE_NO_SUPPORT: 0x80040303,
  /** A property's type is not the expected one. */
  MAPI_E_UNEXPECTED_TYPE: 0x80040304,
  /** The data are too large. */
  MAPI_E_TOO_BIG: 0x80040305,
  /** The provider leaves the copying to the caller. */
  MAPI_E_DECLINE_COPY: 0x80040306,
  /** A property's id is not the expected one. */
  MAPI_E_UNEXPECTED_ID: 0x80040307,
  /** Succeeded, but some properties could not be read. */
  MAPI_W_ERRORS_RETURNED: 0x00040380,
  /** The operation could not be completed. */
  MAPI_E_UNABLE_TO_COMPLETE: 0x80040400,
  /** The operation took too long. */
  MAPI_E_TIMEOUT: 0x80040401,
  /** The table is empty. */
  MAPI_E_TABLE_EMPTY: 0x80040402,
  /** The table is too large. */
  MAPI_E_TABLE_TOO_BIG: 0x80040403,
  /** The bookmark is not valid. */
  MAPI_E_INVALID_BOOKMARK: 0x80040405,
  /** Succeeded, but the row of the bookmark has moved. */
  MAPI_W_POSITION_CHANGED: 0x00040481,
  /** Succeeded, and the count is an estimate. */
  MAPI_W_APPROX_COUNT: 0x00040482,
  /** The provider asks the caller to wait. */
  MAPI_E_WAIT: 0x80040500,
  /** The operation was cancelled. */
  MAPI_E_CANCEL: 0x80040501,
  /** The request is for another provider. */
  MAPI_E_NOT_ME: 0x80040502,
  /** Succeeded, but the message shall not be sent. */
  MAPI_W_CANCEL_MESSAGE: 0x00040580,
  /** The message store is damaged. */
  MAPI_E_CORRUPT_STORE: 0x80040600,
  /** The message is not in the queue. */
  MAPI_E_NOT_IN_QUEUE: 0x80040601,
  /** The output cannot be suppressed. */
  MAPI_E_NO_SUPPRESS: 0x80040602,
  /** An object of that name exists already. */
  MAPI_E_COLLISION: 0x80040604,
  /** Something has to be initialised first. */
  MAPI_E_NOT_INITIALIZED: 0x80040605,
  /** The request is outside the standard. */
  MAPI_E_NON_STANDARD: 0x80040606,
  /** The message has no recipients. */
  MAPI_E_NO_RECIPIENTS: 0x80040607,
  /** The message was submitted already. */
  MAPI_E_SUBMITTED: 0x80040608,
  /** The folder still has subfolders. */
  MAPI_E_HAS_FOLDERS: 0x80040609,
  /** The folder still has items. */
  MAPI_E_HAS_MESSAGES: 0x8004060a,
  /** A folder cannot be moved below itself. */
  MAPI_E_FOLDER_CYCLE: 0x8004060b,
  /** Succeeded for some of the objects only. */
  MAPI_W_PARTIAL_COMPLETION: 0x00040680,
  /** A recipient's name matches more than one entry. */
  MAPI_E_AMBIGUOUS_RECIP: 0x80040700,
  /** ICS: the object of the change was deleted here; nothing is to be done. */
  SYNC_E_OBJECT_DELETED: 0x80040800,
  /** ICS: the change is known here already; nothing is to be done. */
  SYNC_E_IGNORE: 0x80040801,
  /** ICS: both sides changed the object since they last agreed. */
  SYNC_E_CONFLICT: 0x80040802,
  /** ICS: the parent folder of the change is not known here. */
  SYNC_E_NO_PARENT: 0x80040803,
  /** ICS: the change would put a folder below itself. */
  SYNC_E_CYCLE: 0x80040804,
  /** ICS: the change comes too early; what it depends on has not been imported. */
  SYNC_E_UNSYNCHRONIZED: 0x80040805,
  /** ICS: succeeded so far; call again. */
  SYNC_W_PROGRESS: 0x00040820,
  /** ICS: succeeded, but the change that is here is the newer one. */
  SYNC_W_CLIENT_CHANGE_NEWER: 0x00040821,
} as const;

/**
 * The name of a result code in {@link HR}.
 *
 * @category Errors
 */
export type HResultName = keyof typeof HR;

/**
 * What there is to say about a result code.
 *
 * @category Errors
 */
export interface HResultInfo {
  /** The code, unsigned. */
  readonly code: HRESULT;
  /** The name, or the code in hexadecimal digits where it has none. */
  readonly name: string;
  /** Whether the code means failure. */
  readonly severity: "success" | "failure";
  /** The part of the system that defined the code: 4 for interfaces such as MAPI's, 7 for Windows. */
  readonly facility: number;
  /** What it means, in a sentence. */
  readonly text: string;
}

/**
 * Whether a code means failure.
 *
 * @category Errors
 */
export function failed(code: HRESULT): boolean {
  return code >>> 31 === 1;
}

/**
 * Whether a code means success, possibly with a warning.
 *
 * @category Errors
 */
export function succeeded(code: HRESULT): boolean {
  return code >>> 31 === 0;
}

/**
 * What is known of a code; works for any number, signed or unsigned.
 * @example
 * ```ts run
 * console.log(describeHResult(-1).severity); // failure
 * console.log(describeHResult(HR.S_OK).severity); // success
 * ```
 * @category Errors
 */
export function describeHResult(code: HRESULT): HResultInfo {
  const unsigned = code >>> 0;
  const known = texts[unsigned];
  return {
    code: unsigned,
    name: known?.[0] ?? `0x${unsigned.toString(16).padStart(8, "0")}`,
    severity: failed(unsigned) ? "failure" : "success",
    facility: (unsigned >>> 16) & 0x7ff,
    text: known?.[1] ?? "No description is known.",
  };
}

const texts: Readonly<Record<number, readonly [name: HResultName, text: string]>> = {
  [HR.S_OK]: ["S_OK", "Success."],
  [HR.E_NOTIMPL]: ["E_NOTIMPL", "The method is not implemented."],
  [HR.E_POINTER]: ["E_POINTER", "A pointer is missing."],
  [HR.E_UNEXPECTED]: ["E_UNEXPECTED", "The call makes no sense in the present state."],
  [HR.MAPI_E_CALL_FAILED]: ["MAPI_E_CALL_FAILED", "The call failed; GetLastError may know more."],
  [HR.MAPI_E_NOT_ENOUGH_MEMORY]: ["MAPI_E_NOT_ENOUGH_MEMORY", "There is not enough memory."],
  [HR.MAPI_E_INVALID_PARAMETER]: ["MAPI_E_INVALID_PARAMETER", "A parameter is not acceptable."],
  [HR.MAPI_E_INTERFACE_NOT_SUPPORTED]: ["MAPI_E_INTERFACE_NOT_SUPPORTED", "The object does not have this interface."],
  [HR.MAPI_E_NO_ACCESS]: ["MAPI_E_NO_ACCESS", "The user may not do this."],
  [HR.MAPI_E_NO_SUPPORT]: ["MAPI_E_NO_SUPPORT", "This provider does not support the call."],
  [HR.MAPI_E_BAD_CHARWIDTH]: ["MAPI_E_BAD_CHARWIDTH", "The provider does not support this character width."],
  [HR.MAPI_E_STRING_TOO_LONG]: ["MAPI_E_STRING_TOO_LONG", "A string is too long."],
  [HR.MAPI_E_UNKNOWN_FLAGS]: ["MAPI_E_UNKNOWN_FLAGS", "A flag is set that the call does not know."],
  [HR.MAPI_E_INVALID_ENTRYID]: ["MAPI_E_INVALID_ENTRYID", "The entry identifier is malformed or not of this provider."],
  [HR.MAPI_E_INVALID_OBJECT]: ["MAPI_E_INVALID_OBJECT", "The object is no longer valid."],
  [HR.MAPI_E_OBJECT_CHANGED]: ["MAPI_E_OBJECT_CHANGED", "Somebody else changed the object since it was opened."],
  [HR.MAPI_E_OBJECT_DELETED]: ["MAPI_E_OBJECT_DELETED", "The object was deleted since it was opened."],
  [HR.MAPI_E_BUSY]: ["MAPI_E_BUSY", "The object is in use by another operation."],
  [HR.MAPI_E_NOT_ENOUGH_DISK]: ["MAPI_E_NOT_ENOUGH_DISK", "There is not enough disk space."],
  [HR.MAPI_E_NOT_ENOUGH_RESOURCES]: ["MAPI_E_NOT_ENOUGH_RESOURCES", "There are not enough resources of some kind."],
  [HR.MAPI_E_NOT_FOUND]: ["MAPI_E_NOT_FOUND", "The object does not exist."],
  [HR.MAPI_E_VERSION]: ["MAPI_E_VERSION", "Two components' versions do not fit."],
  [HR.MAPI_E_LOGON_FAILED]: ["MAPI_E_LOGON_FAILED", "The logon failed."],
  [HR.MAPI_E_SESSION_LIMIT]: ["MAPI_E_SESSION_LIMIT", "There are too many sessions."],
  [HR.MAPI_E_USER_CANCEL]: ["MAPI_E_USER_CANCEL", "The user cancelled the operation."],
  [HR.MAPI_E_UNABLE_TO_ABORT]: ["MAPI_E_UNABLE_TO_ABORT", "The operation can no longer be aborted."],
  [HR.MAPI_E_NETWORK_ERROR]: ["MAPI_E_NETWORK_ERROR", "The network failed."],
  [HR.MAPI_E_DISK_ERROR]: ["MAPI_E_DISK_ERROR", "Reading or writing the disk failed."],
  [HR.MAPI_E_TOO_COMPLEX]: ["MAPI_E_TOO_COMPLEX", "The request is too complex."],
  [HR.MAPI_E_BAD_COLUMN]: ["MAPI_E_BAD_COLUMN", "The column is not supported."],
  [HR.MAPI_E_EXTENDED_ERROR]: ["MAPI_E_EXTENDED_ERROR", "The provider knows more: ask GetLastError."],
  [HR.MAPI_E_COMPUTED]: ["MAPI_E_COMPUTED", "The property is computed and cannot be changed."],
  [HR.MAPI_E_CORRUPT_DATA]: ["MAPI_E_CORRUPT_DATA", "The data are damaged."],
  [HR.MAPI_E_UNCONFIGURED]: ["MAPI_E_UNCONFIGURED", "The provider is not configured."],
  [HR.MAPI_E_FAILONEPROVIDER]: ["MAPI_E_FAILONEPROVIDER", "One of several providers failed."],
  [HR.MAPI_E_UNKNOWN_CPID]: ["MAPI_E_UNKNOWN_CPID", "The code page is not known."],
  [HR.MAPI_E_UNKNOWN_LCID]: ["MAPI_E_UNKNOWN_LCID", "The locale is not known."],
  [HR.MAPI_E_PASSWORD_CHANGE_REQUIRED]: ["MAPI_E_PASSWORD_CHANGE_REQUIRED", "The password must be changed first."],
  [HR.MAPI_E_PASSWORD_EXPIRED]: ["MAPI_E_PASSWORD_EXPIRED", "The password has expired."],
  [HR.MAPI_E_INVALID_WORKSTATION_ACCOUNT]: ["MAPI_E_INVALID_WORKSTATION_ACCOUNT", "The account may not log on from this computer."],
  [HR.MAPI_E_INVALID_ACCESS_TIME]: ["MAPI_E_INVALID_ACCESS_TIME", "The account may not log on at this time."],
  [HR.MAPI_E_ACCOUNT_DISABLED]: ["MAPI_E_ACCOUNT_DISABLED", "The account is disabled."],
  [HR.MAPI_E_END_OF_SESSION]: ["MAPI_E_END_OF_SESSION", "The session is ending."],
  [HR.MAPI_E_UNKNOWN_ENTRYID]: ["MAPI_E_UNKNOWN_ENTRYID", "The entry identifier is not known."],
  [HR.MAPI_E_MISSING_REQUIRED_COLUMN]: ["MAPI_E_MISSING_REQUIRED_COLUMN", "A required column is missing."],
  [HR.MAPI_W_NO_SERVICE]: ["MAPI_W_NO_SERVICE", "Succeeded, but the service is not available."],
  [HR.MAPI_E_BAD_VALUE]: ["MAPI_E_BAD_VALUE", "A property's value is not acceptable."],
  [HR.MAPI_E_INVALID_TYPE]: ["MAPI_E_INVALID_TYPE", "A property's type is not acceptable."],
  [HR.MAPI_E_TYPE_NO_SUPPORT]: ["MAPI_E_TYPE_NO_SUPPORT", "A property's type is not supported."],
  [HR.MAPI_E_UNEXPECTED_TYPE]: ["MAPI_E_UNEXPECTED_TYPE", "A property's type is not the expected one."],
  [HR.MAPI_E_TOO_BIG]: ["MAPI_E_TOO_BIG", "The data are too large."],
  [HR.MAPI_E_DECLINE_COPY]: ["MAPI_E_DECLINE_COPY", "The provider leaves the copying to the caller."],
  [HR.MAPI_E_UNEXPECTED_ID]: ["MAPI_E_UNEXPECTED_ID", "A property's id is not the expected one."],
  [HR.MAPI_W_ERRORS_RETURNED]: ["MAPI_W_ERRORS_RETURNED", "Succeeded, but some properties could not be read."],
  [HR.MAPI_E_UNABLE_TO_COMPLETE]: ["MAPI_E_UNABLE_TO_COMPLETE", "The operation could not be completed."],
  [HR.MAPI_E_TIMEOUT]: ["MAPI_E_TIMEOUT", "The operation took too long."],
  [HR.MAPI_E_TABLE_EMPTY]: ["MAPI_E_TABLE_EMPTY", "The table is empty."],
  [HR.MAPI_E_TABLE_TOO_BIG]: ["MAPI_E_TABLE_TOO_BIG", "The table is too large."],
  [HR.MAPI_E_INVALID_BOOKMARK]: ["MAPI_E_INVALID_BOOKMARK", "The bookmark is not valid."],
  [HR.MAPI_W_POSITION_CHANGED]: ["MAPI_W_POSITION_CHANGED", "Succeeded, but the row of the bookmark has moved."],
  [HR.MAPI_W_APPROX_COUNT]: ["MAPI_W_APPROX_COUNT", "Succeeded, and the count is an estimate."],
  [HR.MAPI_E_WAIT]: ["MAPI_E_WAIT", "The provider asks the caller to wait."],
  [HR.MAPI_E_CANCEL]: ["MAPI_E_CANCEL", "The operation was cancelled."],
  [HR.MAPI_E_NOT_ME]: ["MAPI_E_NOT_ME", "The request is for another provider."],
  [HR.MAPI_W_CANCEL_MESSAGE]: ["MAPI_W_CANCEL_MESSAGE", "Succeeded, but the message shall not be sent."],
  [HR.MAPI_E_CORRUPT_STORE]: ["MAPI_E_CORRUPT_STORE", "The message store is damaged."],
  [HR.MAPI_E_NOT_IN_QUEUE]: ["MAPI_E_NOT_IN_QUEUE", "The message is not in the queue."],
  [HR.MAPI_E_NO_SUPPRESS]: ["MAPI_E_NO_SUPPRESS", "The output cannot be suppressed."],
  [HR.MAPI_E_COLLISION]: ["MAPI_E_COLLISION", "An object of that name exists already."],
  [HR.MAPI_E_NOT_INITIALIZED]: ["MAPI_E_NOT_INITIALIZED", "Something has to be initialised first."],
  [HR.MAPI_E_NON_STANDARD]: ["MAPI_E_NON_STANDARD", "The request is outside the standard."],
  [HR.MAPI_E_NO_RECIPIENTS]: ["MAPI_E_NO_RECIPIENTS", "The message has no recipients."],
  [HR.MAPI_E_SUBMITTED]: ["MAPI_E_SUBMITTED", "The message was submitted already."],
  [HR.MAPI_E_HAS_FOLDERS]: ["MAPI_E_HAS_FOLDERS", "The folder still has subfolders."],
  [HR.MAPI_E_HAS_MESSAGES]: ["MAPI_E_HAS_MESSAGES", "The folder still has items."],
  [HR.MAPI_E_FOLDER_CYCLE]: ["MAPI_E_FOLDER_CYCLE", "A folder cannot be moved below itself."],
  [HR.MAPI_W_PARTIAL_COMPLETION]: ["MAPI_W_PARTIAL_COMPLETION", "Succeeded for some of the objects only."],
  [HR.MAPI_E_AMBIGUOUS_RECIP]: ["MAPI_E_AMBIGUOUS_RECIP", "A recipient's name matches more than one entry."],
  [HR.SYNC_E_OBJECT_DELETED]: ["SYNC_E_OBJECT_DELETED", "ICS: the object of the change was deleted here; nothing is to be done."],
  [HR.SYNC_E_IGNORE]: ["SYNC_E_IGNORE", "ICS: the change is known here already; nothing is to be done."],
  [HR.SYNC_E_CONFLICT]: ["SYNC_E_CONFLICT", "ICS: both sides changed the object since they last agreed."],
  [HR.SYNC_E_NO_PARENT]: ["SYNC_E_NO_PARENT", "ICS: the parent folder of the change is not known here."],
  [HR.SYNC_E_CYCLE]: ["SYNC_E_CYCLE", "ICS: the change would put a folder below itself."],
  [HR.SYNC_E_UNSYNCHRONIZED]: ["SYNC_E_UNSYNCHRONIZED", "ICS: the change comes too early; what it depends on has not been imported."],
  [HR.SYNC_W_PROGRESS]: ["SYNC_W_PROGRESS", "ICS: succeeded so far; call again."],
  [HR.SYNC_W_CLIENT_CHANGE_NEWER]: ["SYNC_W_CLIENT_CHANGE_NEWER", "ICS: succeeded, but the change that is here is the newer one."],
};
