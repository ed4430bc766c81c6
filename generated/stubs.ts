// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { HResultError } from "./errors.js";
import { failed, type HRESULT } from "./hresults.js";
import type { Awaitable, Out, IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIContainer, IMAPIFolder, IMAPIProgress, IMAPIProp, IMessage, IOSTX, IPSTX, IPSTX2, IPSTX3, IPSTX4, IPSTX5, IPSTX6, ISequentialStream, IStream } from "./interfaces.js";
import type { MAPIERROR, READSTATE, SPropProblem, SPropValue } from "./structs.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("stubs", "ac0788aa68f9");

/**
 * An object that may explain its failures.
 *
 * @category Client
 */
export interface Explains {
  /** Explains a failure of an earlier call. */
  GetLastError?(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): Awaitable<HRESULT>;
}

/**
 * Waits for the answer of a method; where it is a failure, throws it with the text that the object gives for it.
 * @throws HResultError
 * @category Client
 */
export async function checkCall(target: object, method: string, answer: Awaitable<HRESULT>): Promise<HRESULT> {
  const code = await answer;
  if (!failed(code)) return code;
  const detail = await explainFailure(target, code);
  throw new HResultError(code, detail === undefined ? { method } : { method, detail });
}

/**
 * The text that an object gives for a failure of an earlier call, if it gives one.
 *
 * @category Client
 */
export async function explainFailure(target: Explains, code: HRESULT): Promise<string | undefined> {
  const out: Out<MAPIERROR | null> = { value: null };
  let answer: HRESULT | undefined;
  try {
    answer = await target.GetLastError?.(code, 0, out);
  } catch {
    // The failure that is to be explained is what counts, not that there is no explanation.
    return undefined;
  }
  return answer !== undefined && !failed(answer) && out.value?.lpszError ? out.value.lpszError : undefined;
}

/**
 * Calls {@link ISequentialStream } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class ISequentialStreamClient {
  /** The object that is called. */
  readonly target: ISequentialStream;

  constructor(target: ISequentialStream) {
    this.target = target;
  }

  /** Reads at most `cb` bytes from the current position; fewer only at the end. */
  async Read(pv: Uint8Array): Promise<number> {
    const pcbRead: Out<number> = { value: 0 };
    await checkCall(this.target, "Read", this.target.Read(pv, pcbRead));
    return pcbRead.value;
  }

  /** Writes `cb` bytes at the current position. */
  async Write(pv: Uint8Array): Promise<number> {
    const pcbWritten: Out<number> = { value: 0 };
    await checkCall(this.target, "Write", this.target.Write(pv, pcbWritten));
    return pcbWritten.value;
  }
}

/**
 * Calls {@link IStream } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IStreamClient extends ISequentialStreamClient {
  declare readonly target: IStream;

  constructor(target: IStream) {
    super(target);
  }

  /** Moves the position; `dwOrigin` is 0 from the start, 1 from the position, 2 from the end. */
  async Seek(dlibMove: bigint, dwOrigin: number): Promise<bigint> {
    const plibNewPosition: Out<bigint> = { value: 0n };
    await checkCall(this.target, "Seek", this.target.Seek(dlibMove, dwOrigin, plibNewPosition));
    return plibNewPosition.value;
  }

  /** Sets the length of the stream in bytes. */
  async SetSize(libNewSize: bigint): Promise<void> {
    await checkCall(this.target, "SetSize", this.target.SetSize(libNewSize));
  }

  /** Makes what was written permanent. */
  async Commit(grfCommitFlags: number): Promise<void> {
    await checkCall(this.target, "Commit", this.target.Commit(grfCommitFlags));
  }
}

/**
 * Calls {@link IMAPIProp } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IMAPIPropClient {
  /** The object that is called. */
  readonly target: IMAPIProp;

  constructor(target: IMAPIProp) {
    this.target = target;
  }

  /**
   * Explains the failure of an earlier call on this object; gives no structure where there is nothing to
   * say.
   */
  async GetLastError(hResult: HRESULT, ulFlags: number): Promise<MAPIERROR | null> {
    const lppMAPIError: Out<MAPIERROR | null> = { value: null };
    await checkCall(this.target, "GetLastError", this.target.GetLastError(hResult, ulFlags, lppMAPIError));
    return lppMAPIError.value;
  }

  /** Makes the changes since the object was opened permanent. */
  async SaveChanges(ulFlags: number): Promise<void> {
    await checkCall(this.target, "SaveChanges", this.target.SaveChanges(ulFlags));
  }

  /**
   * Reads properties; without a tag list, all of them. A property that is missing or too large comes
   * back with type PT_ERROR and the reason as its value, and the call with MAPI_W_ERRORS_RETURNED.
   */
  async GetProps(lpPropTagArray: readonly number[] | null, ulFlags: number): Promise<readonly SPropValue[]> {
    const lppPropArray: Out<readonly SPropValue[]> = { value: [] };
    await checkCall(this.target, "GetProps", this.target.GetProps(lpPropTagArray, ulFlags, lppPropArray));
    return lppPropArray.value;
  }

  /** Lists the tags of all properties of the object. */
  async GetPropList(ulFlags: number): Promise<readonly number[] | null> {
    const lppPropTagArray: Out<readonly number[] | null> = { value: null };
    await checkCall(this.target, "GetPropList", this.target.GetPropList(ulFlags, lppPropTagArray));
    return lppPropTagArray.value;
  }

  /** Opens a property that is read as a stream or is an object of its own. */
  async OpenProperty(ulPropTag: number, lpiid: Uint8Array | null, ulInterfaceOptions: number, ulFlags: number): Promise<unknown> {
    const lppUnk: Out<unknown> = { value: undefined };
    await checkCall(this.target, "OpenProperty", this.target.OpenProperty(ulPropTag, lpiid, ulInterfaceOptions, ulFlags, lppUnk));
    return lppUnk.value;
  }

  /** Sets properties; those that could not be set are listed. */
  async SetProps(lpPropArray: readonly SPropValue[]): Promise<readonly SPropProblem[] | null> {
    const lppProblems: Out<readonly SPropProblem[] | null> = { value: null };
    await checkCall(this.target, "SetProps", this.target.SetProps(lpPropArray, lppProblems));
    return lppProblems.value;
  }

  /** Deletes properties; those that could not be deleted are listed. */
  async DeleteProps(lpPropTagArray: readonly number[] | null): Promise<readonly SPropProblem[] | null> {
    const lppProblems: Out<readonly SPropProblem[] | null> = { value: null };
    await checkCall(this.target, "DeleteProps", this.target.DeleteProps(lpPropTagArray, lppProblems));
    return lppProblems.value;
  }
}

/**
 * Calls {@link IMAPIContainer } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IMAPIContainerClient extends IMAPIPropClient {
  declare readonly target: IMAPIContainer;

  constructor(target: IMAPIContainer) {
    super(target);
  }
}

/**
 * Calls {@link IMessage } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IMessageClient extends IMAPIPropClient {
  declare readonly target: IMessage;

  constructor(target: IMessage) {
    super(target);
  }

  /** Marks the item read or unread. */
  async SetReadFlag(ulFlags: number): Promise<void> {
    await checkCall(this.target, "SetReadFlag", this.target.SetReadFlag(ulFlags));
  }
}

/**
 * Calls {@link IMAPIFolder } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IMAPIFolderClient extends IMAPIContainerClient {
  declare readonly target: IMAPIFolder;

  constructor(target: IMAPIFolder) {
    super(target);
  }

  /** Creates an item in the folder; it exists once its changes are saved. */
  async CreateMessage(lpInterface: Uint8Array | null, ulFlags: number): Promise<IMessage | null> {
    const lppMessage: Out<IMessage | null> = { value: null };
    await checkCall(this.target, "CreateMessage", this.target.CreateMessage(lpInterface, ulFlags, lppMessage));
    return lppMessage.value;
  }
}

/**
 * Calls {@link IMAPIProgress } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IMAPIProgressClient {
  /** The object that is called. */
  readonly target: IMAPIProgress;

  constructor(target: IMAPIProgress) {
    this.target = target;
  }

  /** Reports that `ulValue` is reached: object `ulCount` of `ulTotal`. */
  async Progress(ulValue: number, ulCount: number, ulTotal: number): Promise<void> {
    await checkCall(this.target, "Progress", this.target.Progress(ulValue, ulCount, ulTotal));
  }

  /** Tells whether this is the topmost display of the operation. */
  async GetFlags(): Promise<number> {
    const lpulFlags: Out<number> = { value: 0 };
    await checkCall(this.target, "GetFlags", this.target.GetFlags(lpulFlags));
    return lpulFlags.value;
  }

  /** Tells the value that means completion. */
  async GetMax(): Promise<number> {
    const lpulMax: Out<number> = { value: 0 };
    await checkCall(this.target, "GetMax", this.target.GetMax(lpulMax));
    return lpulMax.value;
  }

  /** Tells the value that means the beginning. */
  async GetMin(): Promise<number> {
    const lpulMin: Out<number> = { value: 0 };
    await checkCall(this.target, "GetMin", this.target.GetMin(lpulMin));
    return lpulMin.value;
  }

  /** Sets the values that mean beginning and completion; what is not given stays. */
  async SetLimits(lpulMin: number | null, lpulMax: number | null, lpulFlags: number | null): Promise<void> {
    await checkCall(this.target, "SetLimits", this.target.SetLimits(lpulMin, lpulMax, lpulFlags));
  }
}

/**
 * Calls {@link IExchangeImportHierarchyChanges } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IExchangeImportHierarchyChangesClient {
  /** The object that is called. */
  readonly target: IExchangeImportHierarchyChanges;

  constructor(target: IExchangeImportHierarchyChanges) {
    this.target = target;
  }

  /** Explains the failure of an earlier call; gives no structure where there is nothing to say. */
  async GetLastError(hResult: HRESULT, ulFlags: number): Promise<MAPIERROR | null> {
    const lppMAPIError: Out<MAPIERROR | null> = { value: null };
    await checkCall(this.target, "GetLastError", this.target.GetLastError(hResult, ulFlags, lppMAPIError));
    return lppMAPIError.value;
  }

  /** Starts an import from the state in the stream; without a stream the store keeps the state itself. */
  async Config(lpStream: IStream | null, ulFlags: number): Promise<void> {
    await checkCall(this.target, "Config", this.target.Config(lpStream, ulFlags));
  }

  /** Writes the state that the import has reached into the stream. */
  async UpdateState(lpStream: IStream | null): Promise<void> {
    await checkCall(this.target, "UpdateState", this.target.UpdateState(lpStream));
  }

  /**
   * Imports one new or changed folder. Needed at least: PR_SOURCE_KEY, PR_PARENT_SOURCE_KEY,
   * PR_CHANGE_KEY, PR_PREDECESSOR_CHANGE_LIST and PR_DISPLAY_NAME. Fails with SYNC_E_IGNORE,
   * SYNC_E_CONFLICT, SYNC_E_NO_PARENT, SYNC_E_CYCLE or SYNC_E_OBJECT_DELETED.
   */
  async ImportFolderChange(ppvalChanges: readonly SPropValue[]): Promise<void> {
    await checkCall(this.target, "ImportFolderChange", this.target.ImportFolderChange(ppvalChanges));
  }

  /** Imports the deletion of folders, named by source key. Flags: SYNC_SOFT_DELETE, SYNC_EXPIRY. */
  async ImportFolderDeletion(ulFlags: number, lpSrcEntryList: readonly Uint8Array[] | null): Promise<void> {
    await checkCall(this.target, "ImportFolderDeletion", this.target.ImportFolderDeletion(ulFlags, lpSrcEntryList));
  }
}

/**
 * Calls {@link IExchangeImportContentsChanges } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IExchangeImportContentsChangesClient {
  /** The object that is called. */
  readonly target: IExchangeImportContentsChanges;

  constructor(target: IExchangeImportContentsChanges) {
    this.target = target;
  }

  /** Explains the failure of an earlier call; gives no structure where there is nothing to say. */
  async GetLastError(hResult: HRESULT, ulFlags: number): Promise<MAPIERROR | null> {
    const lppMAPIError: Out<MAPIERROR | null> = { value: null };
    await checkCall(this.target, "GetLastError", this.target.GetLastError(hResult, ulFlags, lppMAPIError));
    return lppMAPIError.value;
  }

  /** Starts an import from the state in the stream; without a stream the store keeps the state itself. */
  async Config(lpStream: IStream | null, ulFlags: number): Promise<void> {
    await checkCall(this.target, "Config", this.target.Config(lpStream, ulFlags));
  }

  /** Writes the state that the import has reached into the stream. */
  async UpdateState(lpStream: IStream | null): Promise<void> {
    await checkCall(this.target, "UpdateState", this.target.UpdateState(lpStream));
  }

  /**
   * Imports one new or changed item and opens it; the client sets its properties and saves it. Needed at
   * least: PR_CHANGE_KEY, PR_PREDECESSOR_CHANGE_LIST, and PR_ENTRYID or PR_SOURCE_KEY. Flags:
   * SYNC_NEW_MESSAGE, SYNC_ASSOCIATED. Fails with SYNC_E_IGNORE, SYNC_E_CONFLICT or
   * SYNC_E_OBJECT_DELETED.
   */
  async ImportMessageChange(ppvalChanges: readonly SPropValue[], ulFlags: number): Promise<IMessage | null> {
    const ppMessage: Out<IMessage | null> = { value: null };
    await checkCall(this.target, "ImportMessageChange", this.target.ImportMessageChange(ppvalChanges, ulFlags, ppMessage));
    return ppMessage.value;
  }

  /** Imports the deletion of items, named by source key. Flags: SYNC_SOFT_DELETE, SYNC_EXPIRY. */
  async ImportMessageDeletion(ulFlags: number, lpSrcEntryList: readonly Uint8Array[] | null): Promise<void> {
    await checkCall(this.target, "ImportMessageDeletion", this.target.ImportMessageDeletion(ulFlags, lpSrcEntryList));
  }

  /** Imports read states. */
  async ImportPerUserReadStateChange(lpReadState: readonly READSTATE[]): Promise<void> {
    await checkCall(this.target, "ImportPerUserReadStateChange", this.target.ImportPerUserReadStateChange(lpReadState));
  }

  /** Imports the move of an item into this folder. */
  async ImportMessageMove(pbSourceKeySrcFolder: Uint8Array, pbSourceKeySrcMessage: Uint8Array, pbPCLMessage: Uint8Array, pbSourceKeyDestMessage: Uint8Array, pbChangeNumDestMessage: Uint8Array): Promise<void> {
    await checkCall(this.target, "ImportMessageMove", this.target.ImportMessageMove(pbSourceKeySrcFolder, pbSourceKeySrcMessage, pbPCLMessage, pbSourceKeyDestMessage, pbChangeNumDestMessage));
  }
}

/**
 * Calls {@link IPSTX } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IPSTXClient {
  /** The object that is called. */
  readonly target: IPSTX;

  constructor(target: IPSTX) {
    this.target = target;
  }

  /**
   * Explains the failure of an earlier call. `ulFlags` must be 0; the caller frees the structure as one
   * MAPI buffer.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-getlasterror | ipstx-getlasterror}
   */
  async GetLastError(hResult: HRESULT, ulFlags: number): Promise<MAPIERROR | null> {
    const lppMAPIError: Out<MAPIERROR | null> = { value: null };
    await checkCall(this.target, "GetLastError", this.target.GetLastError(hResult, ulFlags, lppMAPIError));
    return lppMAPIError.value;
  }

  /**
   * Starts a replication session. The caller sees to it that no folder is replicated by two threads at
   * once, and releases the object.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-getsyncobject | ipstx-getsyncobject}
   */
  async GetSyncObject(): Promise<IOSTX | null> {
    const ppostx: Out<IOSTX | null> = { value: null };
    await checkCall(this.target, "GetSyncObject", this.target.GetSyncObject(ppostx));
    return ppostx.value;
  }

  /**
   * Makes the store act as the spooler for outgoing mail, or stops it.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-emulatespooler | ipstx-emulatespooler}
   */
  async EmulateSpooler(fEmulate: boolean): Promise<void> {
    await checkCall(this.target, "EmulateSpooler", this.target.EmulateSpooler(fEmulate));
  }
}

/**
 * Calls {@link IPSTX2 } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IPSTX2Client extends IPSTXClient {
  declare readonly target: IPSTX2;

  constructor(target: IPSTX2) {
    super(target);
  }

  /**
   * Suspends the spooler (SS_SUSPENDED) or lets it run (SS_ACTIVE).
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate | ipstx2-setspoolsuspendstate}
   */
  async SetSpoolSuspendState(ulState: number): Promise<void> {
    return await this.target.SetSpoolSuspendState(ulState);
  }
}

/**
 * Calls {@link IPSTX3 } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IPSTX3Client extends IPSTX2Client {
  declare readonly target: IPSTX3;

  constructor(target: IPSTX3) {
    super(target);
  }
}

/**
 * Calls {@link IPSTX4 } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IPSTX4Client extends IPSTX3Client {
  declare readonly target: IPSTX4;

  constructor(target: IPSTX4) {
    super(target);
  }
}

/**
 * Calls {@link IPSTX5 } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IPSTX5Client extends IPSTX4Client {
  declare readonly target: IPSTX5;

  constructor(target: IPSTX5) {
    super(target);
  }
}

/**
 * Calls {@link IPSTX6 } the way TypeScript does: what a method delivers is its value, and a failure is thrown as
 * {@link HResultError}.
 *
 * @category Client
 */
export class IPSTX6Client extends IPSTX5Client {
  declare readonly target: IPSTX6;

  constructor(target: IPSTX6) {
    super(target);
  }

  /**
   * Disconnects the local store. `ulFlags` must be 0.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6-disconnectstore | ipstx6-disconnectstore}
   */
  async DisconnectStore(ulFlags: number): Promise<void> {
    await checkCall(this.target, "DisconnectStore", this.target.DisconnectStore(ulFlags));
  }
}
