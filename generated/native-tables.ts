// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { Codec } from "./codec.js";
import { SBinaryArrayCodec, SPropTagArrayCodec, SPropValueCodec, SPropProblemArrayCodec, MAPIERRORCodec, READSTATECodec } from "./codecs.js";
import { asUint32, asUint64 } from "./encoding.js";
import { HR, type HRESULT } from "./hresults.js";
import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIContainer, IMAPIFolder, IMAPIProgress, IMAPIProp, IMessage, IOSTX, IPSTX, IPSTX2, IPSTX3, IPSTX4, IPSTX5, IPSTX6, ISequentialStream, IStream } from "./interfaces.js";
import { setBytesAt } from "./memory.js";
import { partAt, uint32At, uint64At } from "./source.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("native-tables", "ac0788aa68f9");

/**
 * How a parameter is passed.
 *
 * @category Native
 */
export type Passing =
  /** As it is, in a type of C. */
  | { readonly pass: "value" | "int64"; readonly type: string }
  | { readonly pass: "boolean" }
  /** How many elements other parameters have, each as many; TypeScript does not show it. */
  | { readonly pass: "count" | "countOut"; readonly of: readonly number[] }
  /** The address of bytes; their number is another parameter. */
  | { readonly pass: "bytes" }
  /** The address of text that ends with a zero. */
  | { readonly pass: "text8" | "text16" }
  /** The address of bytes that the caller has and the method fills; with `bufferInOut` it reads them before. */
  | { readonly pass: "buffer" | "bufferInOut" }
  /** The address of a value, or of elements; where it delivers them, the method allocates them. */
  | { readonly pass: "one" | "list" | "outOne" | "outList"; readonly codec: Codec<never> }
  /** The address of a place for a value; with `inOutValue` there is one in it already. */
  | { readonly pass: "outValue" | "inOutValue"; readonly codec: Codec<never> }
  | { readonly pass: "object" | "outObject"; readonly interface: string }
  /** The address of a place for the address of the struct of a state. */
  | { readonly pass: "outStruct" };

/**
 * A slot of a vtable.
 *
 * @category Native
 */
export interface Slot {
  readonly name: string;
  readonly slot: number;
  /** Nobody knows its parameters, or none can pass them: it is not called, and answers E_NOTIMPL, or 0 where it returns no result code. */
  readonly placeholder?: true;
  /** What there is no way to pass. */
  readonly lacks?: string;
  /** How many words of 32 bits the parameters then take on the stack of x86. */
  readonly words?: number;
  /** What it returns: `hresult`, `boolean`, or a type of C. */
  readonly returns: string;
  readonly parameters: readonly Passing[];
  /** What it does to the states. */
  readonly role?: "begin" | "end";
  /** The state that it enters, where no parameter says it. */
  readonly state?: number;
  /** The method that leaves the state again. */
  readonly undo?: string;
}

/**
 * The vtable of an interface, without the slots of its base.
 *
 * @category Native
 */
export interface Table {
  /** The interface id as it is in memory, in hexadecimal digits. */
  readonly iid: string;
  readonly base?: string;
  readonly slots: readonly Slot[];
}

/** Where a pointer leads to it, or a list has it. */
const uint32Element: Codec<number> = {
  x86: 4,
  x64: 4,
  read: (source, offset) => uint32At(source, offset),
  write: (view, offset, value) => view.setUint32(offset, asUint32(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const uint64Element: Codec<bigint> = {
  x86: 8,
  x64: 8,
  read: (source, offset) => uint64At(source, offset),
  write: (view, offset, value) => view.setBigUint64(offset, asUint64(value, "element"), true),
};

/** Where a pointer leads to it, or a list has it. */
const bytes16Element: Codec<Uint8Array> = {
  x86: 16,
  x64: 16,
  read: (source, offset) => partAt(source, offset, 16),
  write: (view, offset, value) => setBytesAt(view, offset, 16, value, "element"),
};

/** Makes an entry whose codecs are of any kind. */
function slots(list: readonly object[]): readonly Slot[] {
  return list as readonly Slot[];
}

/**
 * The interfaces that objects of other processes' making have, by name.
 *
 * @category Native
 */
export const tables: Readonly<Record<string, Table>> = {
  ISequentialStream: {
    iid: "303a730c1c2ace11ade500aa0044773d",
    slots: /*@__PURE__*/ slots([
      {
        name: "Read",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "buffer" },
          { pass: "count", of: [0] },
          { pass: "outValue", codec: uint32Element },
        ],
      },
      {
        name: "Write",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "bytes" },
          { pass: "count", of: [0] },
          { pass: "outValue", codec: uint32Element },
        ],
      },
    ]),
  },
  IStream: {
    iid: "0c00000000000000c000000000000046",
    base: "ISequentialStream",
    slots: /*@__PURE__*/ slots([
      {
        name: "Seek",
        slot: 5,
        returns: "hresult",
        parameters: [
          { pass: "int64", type: "int64" },
          { pass: "value", type: "uint32" },
          { pass: "outValue", codec: uint64Element },
        ],
      },
      {
        name: "SetSize",
        slot: 6,
        returns: "hresult",
        parameters: [
          { pass: "int64", type: "uint64" },
        ],
      },
      { name: "CopyTo", slot: 7, placeholder: true, returns: "hresult", parameters: [] },
      {
        name: "Commit",
        slot: 8,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
      { name: "Revert", slot: 9, placeholder: true, returns: "hresult", parameters: [] },
      { name: "LockRegion", slot: 10, placeholder: true, returns: "hresult", parameters: [] },
      { name: "UnlockRegion", slot: 11, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Stat", slot: 12, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Clone", slot: 13, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IMAPIProp: {
    iid: "0303020000000000c000000000000046",
    slots: /*@__PURE__*/ slots([
      {
        name: "GetLastError",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "outOne", codec: MAPIERRORCodec },
        ],
      },
      {
        name: "SaveChanges",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
      {
        name: "GetProps",
        slot: 5,
        returns: "hresult",
        parameters: [
          { pass: "one", codec: SPropTagArrayCodec },
          { pass: "value", type: "uint32" },
          { pass: "countOut", of: [3] },
          { pass: "outList", codec: SPropValueCodec },
        ],
      },
      {
        name: "GetPropList",
        slot: 6,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "outOne", codec: SPropTagArrayCodec },
        ],
      },
      {
        name: "OpenProperty",
        slot: 7,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "one", codec: bytes16Element },
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "outObject", interface: "IUnknown" },
        ],
      },
      {
        name: "SetProps",
        slot: 8,
        returns: "hresult",
        parameters: [
          { pass: "count", of: [1] },
          { pass: "list", codec: SPropValueCodec },
          { pass: "outOne", codec: SPropProblemArrayCodec },
        ],
      },
      {
        name: "DeleteProps",
        slot: 9,
        returns: "hresult",
        parameters: [
          { pass: "one", codec: SPropTagArrayCodec },
          { pass: "outOne", codec: SPropProblemArrayCodec },
        ],
      },
      { name: "CopyTo", slot: 10, placeholder: true, returns: "hresult", parameters: [] },
      { name: "CopyProps", slot: 11, placeholder: true, returns: "hresult", parameters: [] },
      { name: "GetNamesFromIDs", slot: 12, placeholder: true, returns: "hresult", parameters: [] },
      { name: "GetIDsFromNames", slot: 13, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IMAPIContainer: {
    iid: "0b03020000000000c000000000000046",
    base: "IMAPIProp",
    slots: /*@__PURE__*/ slots([
      { name: "GetContentsTable", slot: 14, placeholder: true, returns: "hresult", parameters: [] },
      { name: "GetHierarchyTable", slot: 15, placeholder: true, returns: "hresult", parameters: [] },
      { name: "OpenEntry", slot: 16, placeholder: true, returns: "hresult", parameters: [] },
      { name: "SetSearchCriteria", slot: 17, placeholder: true, returns: "hresult", parameters: [] },
      { name: "GetSearchCriteria", slot: 18, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IMessage: {
    iid: "0703020000000000c000000000000046",
    base: "IMAPIProp",
    slots: /*@__PURE__*/ slots([
      { name: "GetAttachmentTable", slot: 14, placeholder: true, returns: "hresult", parameters: [] },
      { name: "OpenAttach", slot: 15, placeholder: true, returns: "hresult", parameters: [] },
      { name: "CreateAttach", slot: 16, placeholder: true, returns: "hresult", parameters: [] },
      { name: "DeleteAttach", slot: 17, placeholder: true, returns: "hresult", parameters: [] },
      { name: "GetRecipientTable", slot: 18, placeholder: true, returns: "hresult", parameters: [] },
      { name: "ModifyRecipients", slot: 19, placeholder: true, returns: "hresult", parameters: [] },
      { name: "SubmitMessage", slot: 20, placeholder: true, returns: "hresult", parameters: [] },
      {
        name: "SetReadFlag",
        slot: 21,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
    ]),
  },
  IMAPIFolder: {
    iid: "0c03020000000000c000000000000046",
    base: "IMAPIContainer",
    slots: /*@__PURE__*/ slots([
      {
        name: "CreateMessage",
        slot: 19,
        returns: "hresult",
        parameters: [
          { pass: "one", codec: bytes16Element },
          { pass: "value", type: "uint32" },
          { pass: "outObject", interface: "IMessage" },
        ],
      },
      { name: "CopyMessages", slot: 20, placeholder: true, returns: "hresult", parameters: [] },
      { name: "DeleteMessages", slot: 21, placeholder: true, returns: "hresult", parameters: [] },
      { name: "CreateFolder", slot: 22, placeholder: true, returns: "hresult", parameters: [] },
      { name: "CopyFolder", slot: 23, placeholder: true, returns: "hresult", parameters: [] },
      { name: "DeleteFolder", slot: 24, placeholder: true, returns: "hresult", parameters: [] },
      { name: "SetReadFlags", slot: 25, placeholder: true, returns: "hresult", parameters: [] },
      { name: "GetMessageStatus", slot: 26, placeholder: true, returns: "hresult", parameters: [] },
      { name: "SetMessageStatus", slot: 27, placeholder: true, returns: "hresult", parameters: [] },
      { name: "SaveContentsSort", slot: 28, placeholder: true, returns: "hresult", parameters: [] },
      { name: "EmptyFolder", slot: 29, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IMAPIProgress: {
    iid: "1f03020000000000c000000000000046",
    slots: /*@__PURE__*/ slots([
      {
        name: "Progress",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
        ],
      },
      {
        name: "GetFlags",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "outValue", codec: uint32Element },
        ],
      },
      {
        name: "GetMax",
        slot: 5,
        returns: "hresult",
        parameters: [
          { pass: "outValue", codec: uint32Element },
        ],
      },
      {
        name: "GetMin",
        slot: 6,
        returns: "hresult",
        parameters: [
          { pass: "outValue", codec: uint32Element },
        ],
      },
      {
        name: "SetLimits",
        slot: 7,
        returns: "hresult",
        parameters: [
          { pass: "one", codec: uint32Element },
          { pass: "one", codec: uint32Element },
          { pass: "one", codec: uint32Element },
        ],
      },
    ]),
  },
  IExchangeImportHierarchyChanges: {
    iid: "f06ca685e0d0cd1180fc00aa004bba0b",
    slots: /*@__PURE__*/ slots([
      {
        name: "GetLastError",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "outOne", codec: MAPIERRORCodec },
        ],
      },
      {
        name: "Config",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "object", interface: "IStream" },
          { pass: "value", type: "uint32" },
        ],
      },
      {
        name: "UpdateState",
        slot: 5,
        returns: "hresult",
        parameters: [
          { pass: "object", interface: "IStream" },
        ],
      },
      {
        name: "ImportFolderChange",
        slot: 6,
        returns: "hresult",
        parameters: [
          { pass: "count", of: [1] },
          { pass: "list", codec: SPropValueCodec },
        ],
      },
      {
        name: "ImportFolderDeletion",
        slot: 7,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "one", codec: SBinaryArrayCodec },
        ],
      },
    ]),
  },
  IExchangeImportContentsChanges: {
    iid: "a0bf5af7e0d0cd1180fc00aa004bba0b",
    slots: /*@__PURE__*/ slots([
      {
        name: "GetLastError",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "outOne", codec: MAPIERRORCodec },
        ],
      },
      {
        name: "Config",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "object", interface: "IStream" },
          { pass: "value", type: "uint32" },
        ],
      },
      {
        name: "UpdateState",
        slot: 5,
        returns: "hresult",
        parameters: [
          { pass: "object", interface: "IStream" },
        ],
      },
      {
        name: "ImportMessageChange",
        slot: 6,
        returns: "hresult",
        parameters: [
          { pass: "count", of: [1] },
          { pass: "list", codec: SPropValueCodec },
          { pass: "value", type: "uint32" },
          { pass: "outObject", interface: "IMessage" },
        ],
      },
      {
        name: "ImportMessageDeletion",
        slot: 7,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "one", codec: SBinaryArrayCodec },
        ],
      },
      {
        name: "ImportPerUserReadStateChange",
        slot: 8,
        returns: "hresult",
        parameters: [
          { pass: "count", of: [1] },
          { pass: "list", codec: READSTATECodec },
        ],
      },
      {
        name: "ImportMessageMove",
        slot: 9,
        returns: "hresult",
        parameters: [
          { pass: "count", of: [1] },
          { pass: "bytes" },
          { pass: "count", of: [3] },
          { pass: "bytes" },
          { pass: "count", of: [5] },
          { pass: "bytes" },
          { pass: "count", of: [7] },
          { pass: "bytes" },
          { pass: "count", of: [9] },
          { pass: "bytes" },
        ],
      },
    ]),
  },
  IOSTX: {
    iid: "b45dd8d20f84b849998207d2405ec6b7",
    slots: /*@__PURE__*/ slots([
      {
        name: "GetLastError",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "outOne", codec: MAPIERRORCodec },
        ],
      },
      {
        name: "InitSync",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
      {
        name: "SyncBeg",
        slot: 5,
        returns: "hresult",
        role: "begin",
        undo: "SyncEnd",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "outStruct" },
        ],
      },
      {
        name: "SyncEnd",
        slot: 6,
        returns: "hresult",
        role: "end",
        parameters: [
        ],
      },
      {
        name: "SyncHdrBeg",
        slot: 7,
        returns: "hresult",
        role: "begin",
        state: 17,
        undo: "SyncHdrEnd",
        parameters: [
          { pass: "count", of: [1] },
          { pass: "bytes" },
          { pass: "outStruct" },
        ],
      },
      {
        name: "SyncHdrEnd",
        slot: 8,
        returns: "hresult",
        role: "end",
        parameters: [
          { pass: "object", interface: "IMAPIProgress" },
        ],
      },
      {
        name: "SetSyncResult",
        slot: 9,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
      { name: "Placeholder10", slot: 10, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IPSTX: {
    iid: "f0efde4f1903cf11b4cf00aa0dbbb6e6",
    slots: /*@__PURE__*/ slots([
      {
        name: "GetLastError",
        slot: 3,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
          { pass: "value", type: "uint32" },
          { pass: "outOne", codec: MAPIERRORCodec },
        ],
      },
      {
        name: "GetSyncObject",
        slot: 4,
        returns: "hresult",
        parameters: [
          { pass: "outObject", interface: "IOSTX" },
        ],
      },
      { name: "Placeholder5", slot: 5, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder6", slot: 6, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder7", slot: 7, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder8", slot: 8, placeholder: true, returns: "hresult", parameters: [] },
      {
        name: "EmulateSpooler",
        slot: 9,
        returns: "hresult",
        parameters: [
          { pass: "boolean" },
        ],
      },
      { name: "Placeholder10", slot: 10, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder11", slot: 11, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder12", slot: 12, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder13", slot: 13, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder14", slot: 14, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IPSTX2: {
    iid: "90a76720452ad111eb8600a0c90dca6d",
    base: "IPSTX",
    slots: /*@__PURE__*/ slots([
      { name: "Placeholder15", slot: 15, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder16", slot: 16, placeholder: true, returns: "hresult", parameters: [] },
      {
        name: "SetSpoolSuspendState",
        slot: 17,
        returns: "void",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
    ]),
  },
  IPSTX3: {
    iid: "2053f1551b11d211a999006008b05aa7",
    base: "IPSTX2",
    slots: /*@__PURE__*/ slots([
      { name: "Placeholder18", slot: 18, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IPSTX4: {
    iid: "92202eaa08acd211a2f90060b0ec3d4f",
    base: "IPSTX3",
    slots: /*@__PURE__*/ slots([
      { name: "Placeholder19", slot: 19, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IPSTX5: {
    iid: "2253f1551b11d211a999006008b05aa7",
    base: "IPSTX4",
    slots: /*@__PURE__*/ slots([
      { name: "Placeholder20", slot: 20, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
  IPSTX6: {
    iid: "2353f1551b11d211a999006008b05aa7",
    base: "IPSTX5",
    slots: /*@__PURE__*/ slots([
      { name: "Placeholder21", slot: 21, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder22", slot: 22, placeholder: true, returns: "hresult", parameters: [] },
      {
        name: "DisconnectStore",
        slot: 23,
        returns: "hresult",
        parameters: [
          { pass: "value", type: "uint32" },
        ],
      },
      { name: "Placeholder24", slot: 24, placeholder: true, returns: "hresult", parameters: [] },
      { name: "Placeholder25", slot: 25, placeholder: true, returns: "hresult", parameters: [] },
    ]),
  },
};

/**
 * The interfaces by their names.
 *
 * @category Native
 */
export interface NativeInterfaces {
  ISequentialStream: ISequentialStream;
  IStream: IStream;
  IMAPIProp: IMAPIProp;
  IMAPIContainer: IMAPIContainer;
  IMessage: IMessage;
  IMAPIFolder: IMAPIFolder;
  IMAPIProgress: IMAPIProgress;
  IExchangeImportHierarchyChanges: IExchangeImportHierarchyChanges;
  IExchangeImportContentsChanges: IExchangeImportContentsChanges;
  IOSTX: IOSTX;
  IPSTX: IPSTX;
  IPSTX2: IPSTX2;
  IPSTX3: IPSTX3;
  IPSTX4: IPSTX4;
  IPSTX5: IPSTX5;
  IPSTX6: IPSTX6;
}

/**
 * The answers by which a store refuses a call, and stays where it is.
 *
 * @category Native
 */
export const refusals: ReadonlySet<HRESULT> = /*@__PURE__*/ new Set<HRESULT>([
  HR.E_UNEXPECTED,
  HR.MAPI_E_INVALID_PARAMETER,
  HR.MAPI_E_UNKNOWN_FLAGS,
  HR.MAPI_E_BUSY,
]);

/**
 * What is answered where a call cannot be answered at once.
 *
 * @category Native
 */
export const UNSUPPORTED = HR.MAPI_E_NO_SUPPORT;

/**
 * The method that takes the result of a state before the state is left.
 *
 * @category Native
 */
export const REPORT = "SetSyncResult";

/**
 * The method that explains failures.
 *
 * @category Native
 */
export const EXPLAIN = "GetLastError";

/** MAPI_UNICODE among its flags: the text is to be UTF-16, in the place of 8-bit text. */
const WIDE_TEXT = 0x80000000;

/**
 * Whether a call asks for an explanation in UTF-16.
 *
 * @category Native
 */
export function asksForWide({ name }: Slot, values: readonly unknown[]): boolean {
  return name === EXPLAIN && values.slice(1, -1).some((flags) => (Number(flags) & WIDE_TEXT) !== 0);
}

/**
 * What it delivers.
 *
 * @category Native
 */
export function explanation(text: string): unknown {
  return { ulVersion: 0, lpszError: text, lpszComponent: "iostx/native", ulLowLevelError: 0, ulContext: 0 };
}
