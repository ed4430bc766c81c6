// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import type { MAPIERROR, READSTATE, SPropProblem, SPropValue } from "./structs.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("interfaces", "ac0788aa68f9");

/**
 * A value, or the promise of one: stores may answer at once or later.
 *
 * @category Interfaces
 */
export type Awaitable<Value> = Value | PromiseLike<Value>;

/**
 * Where a method puts what it delivers. Its value means something only where the method succeeded.
 *
 * @category Interfaces
 */
export interface Out<Value> {
  /** What was delivered. */
  value: Value;
}

/**
 * A stream of bytes, read and written in order.
 *
 * Interface id: `0c733a30-2a1c-11ce-ade5-00aa0044773d`.
 *
 * @see idl/mapi.idl:305
 * @category Interfaces
 */
export interface ISequentialStream {
  /**
   * Reads at most `cb` bytes from the current position; fewer only at the end.
   *
   * Slot 3 of the vtable: `HRESULT Read([out] LPBYTE pv, [in] ULONG cb, [out] ULONG * pcbRead)`
   *
   * @see idl/mapi.idl:309
   */
  Read(pv: Uint8Array, pcbRead: Out<number>): Awaitable<HRESULT>;
  /**
   * Writes `cb` bytes at the current position.
   *
   * Slot 4 of the vtable: `HRESULT Write([in] LPBYTE pv, [in] ULONG cb, [out] ULONG * pcbWritten)`
   *
   * @see idl/mapi.idl:311
   */
  Write(pv: Uint8Array, pcbWritten: Out<number>): Awaitable<HRESULT>;
}

/**
 * A stream of bytes with a position.
 *
 * Interface id: `0000000c-0000-0000-c000-000000000046`.
 *
 * @see idl/mapi.idl:315
 * @category Interfaces
 */
export interface IStream extends ISequentialStream {
  /**
   * Moves the position; `dwOrigin` is 0 from the start, 1 from the position, 2 from the end.
   *
   * Slot 5 of the vtable: `HRESULT Seek([in] LARGE_INTEGER dlibMove, [in] DWORD dwOrigin, [out]
   * ULARGE_INTEGER * plibNewPosition)`
   *
   * @see idl/mapi.idl:319
   */
  Seek(dlibMove: bigint, dwOrigin: number, plibNewPosition: Out<bigint>): Awaitable<HRESULT>;
  /**
   * Sets the length of the stream in bytes.
   *
   * Slot 6 of the vtable: `HRESULT SetSize([in] ULARGE_INTEGER libNewSize)`
   *
   * @see idl/mapi.idl:321
   */
  SetSize(libNewSize: bigint): Awaitable<HRESULT>;
  /**
   * Makes what was written permanent.
   *
   * Slot 8 of the vtable: `HRESULT Commit([in] DWORD grfCommitFlags)`
   *
   * @see idl/mapi.idl:325
   */
  Commit(grfCommitFlags: number): Awaitable<HRESULT>;
}

/**
 * An object with properties: the base of messages and folders.
 *
 * Interface id: `00020303-0000-0000-c000-000000000046`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapipropiunknown | imapipropiunknown}
 * @see idl/mapi.idl:344
 * @category Interfaces
 */
export interface IMAPIProp {
  /**
   * Explains the failure of an earlier call on this object; gives no structure where there is nothing to
   * say.
   *
   * Slot 3 of the vtable: `HRESULT GetLastError([in] HRESULT hResult, [in] ULONG ulFlags, [out]
   * LPMAPIERROR * lppMAPIError)`
   *
   * @see idl/mapi.idl:348
   */
  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): Awaitable<HRESULT>;
  /**
   * Makes the changes since the object was opened permanent.
   *
   * Slot 4 of the vtable: `HRESULT SaveChanges([in] ULONG ulFlags)`
   *
   * @see idl/mapi.idl:350
   */
  SaveChanges(ulFlags: number): Awaitable<HRESULT>;
  /**
   * Reads properties; without a tag list, all of them. A property that is missing or too large comes
   * back with type PT_ERROR and the reason as its value, and the call with MAPI_W_ERRORS_RETURNED.
   *
   * Slot 5 of the vtable: `HRESULT GetProps([in] LPSPropTagArray lpPropTagArray, [in] ULONG ulFlags,
   * [out] ULONG * lpcValues, [out] LPSPropValue * lppPropArray)`
   *
   * @see idl/mapi.idl:355
   */
  GetProps(lpPropTagArray: readonly number[] | null, ulFlags: number, lppPropArray: Out<readonly SPropValue[]>): Awaitable<HRESULT>;
  /**
   * Lists the tags of all properties of the object.
   *
   * Slot 6 of the vtable: `HRESULT GetPropList([in] ULONG ulFlags, [out] LPSPropTagArray *
   * lppPropTagArray)`
   *
   * @see idl/mapi.idl:358
   */
  GetPropList(ulFlags: number, lppPropTagArray: Out<readonly number[] | null>): Awaitable<HRESULT>;
  /**
   * Opens a property that is read as a stream or is an object of its own.
   *
   * Slot 7 of the vtable: `HRESULT OpenProperty([in] PROPTAG ulPropTag, [in] LPCIID lpiid, [in] ULONG
   * ulInterfaceOptions, [in] ULONG ulFlags, [out] LPUNKNOWN * lppUnk)`
   *
   * @see idl/mapi.idl:360
   */
  OpenProperty(ulPropTag: number, lpiid: Uint8Array | null, ulInterfaceOptions: number, ulFlags: number, lppUnk: Out<unknown>): Awaitable<HRESULT>;
  /**
   * Sets properties; those that could not be set are listed.
   *
   * Slot 8 of the vtable: `HRESULT SetProps([in] ULONG cValues, [in] LPSPropValue lpPropArray, [out]
   * LPSPropProblemArray * lppProblems)`
   *
   * @see idl/mapi.idl:363
   */
  SetProps(lpPropArray: readonly SPropValue[], lppProblems: Out<readonly SPropProblem[] | null>): Awaitable<HRESULT>;
  /**
   * Deletes properties; those that could not be deleted are listed.
   *
   * Slot 9 of the vtable: `HRESULT DeleteProps([in] LPSPropTagArray lpPropTagArray, [out]
   * LPSPropProblemArray * lppProblems)`
   *
   * @see idl/mapi.idl:366
   */
  DeleteProps(lpPropTagArray: readonly number[] | null, lppProblems: Out<readonly SPropProblem[] | null>): Awaitable<HRESULT>;
}

/**
 * An object that contains others.
 *
 * Interface id: `0002030b-0000-0000-c000-000000000046`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapicontainerimapiprop | imapicontainerimapiprop}
 * @see idl/mapi.idl:381
 * @category Interfaces
 */
export interface IMAPIContainer extends IMAPIProp {
}

/**
 * An item: a mail, a contact, an appointment, or anything else that a folder holds.
 *
 * Interface id: `00020307-0000-0000-c000-000000000046`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imessageimapiprop | imessageimapiprop}
 * @see idl/mapi.idl:400
 * @category Interfaces
 */
export interface IMessage extends IMAPIProp {
  /**
   * Marks the item read or unread.
   *
   * Slot 21 of the vtable: `HRESULT SetReadFlag([in] ULONG ulFlags)`
   *
   * @see idl/mapi.idl:418
   */
  SetReadFlag(ulFlags: number): Awaitable<HRESULT>;
}

/**
 * A folder.
 *
 * Interface id: `0002030c-0000-0000-c000-000000000046`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapifolderimapicontainer | imapifolderimapicontainer}
 * @see idl/mapi.idl:427
 * @category Interfaces
 */
export interface IMAPIFolder extends IMAPIContainer {
  /**
   * Creates an item in the folder; it exists once its changes are saved.
   *
   * Slot 19 of the vtable: `HRESULT CreateMessage([in] LPCIID lpInterface, [in] ULONG ulFlags, [out]
   * LPMESSAGE * lppMessage)`
   *
   * @see idl/mapi.idl:431
   */
  CreateMessage(lpInterface: Uint8Array | null, ulFlags: number, lppMessage: Out<IMessage | null>): Awaitable<HRESULT>;
}

/**
 * A progress display that a long operation reports to.
 *
 * Interface id: `0002031f-0000-0000-c000-000000000046`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/imapiprogressiunknown | imapiprogressiunknown}
 * @see idl/mapi.idl:460
 * @category Interfaces
 */
export interface IMAPIProgress {
  /**
   * Reports that `ulValue` is reached: object `ulCount` of `ulTotal`.
   *
   * Slot 3 of the vtable: `HRESULT Progress([in] ULONG ulValue, [in] ULONG ulCount, [in] ULONG ulTotal)`
   *
   * @see idl/mapi.idl:464
   */
  Progress(ulValue: number, ulCount: number, ulTotal: number): Awaitable<HRESULT>;
  /**
   * Tells whether this is the topmost display of the operation.
   *
   * Slot 4 of the vtable: `HRESULT GetFlags([out] ULONG * lpulFlags)`
   *
   * @see idl/mapi.idl:466
   */
  GetFlags(lpulFlags: Out<number>): Awaitable<HRESULT>;
  /**
   * Tells the value that means completion.
   *
   * Slot 5 of the vtable: `HRESULT GetMax([out] ULONG * lpulMax)`
   *
   * @see idl/mapi.idl:468
   */
  GetMax(lpulMax: Out<number>): Awaitable<HRESULT>;
  /**
   * Tells the value that means the beginning.
   *
   * Slot 6 of the vtable: `HRESULT GetMin([out] ULONG * lpulMin)`
   *
   * @see idl/mapi.idl:470
   */
  GetMin(lpulMin: Out<number>): Awaitable<HRESULT>;
  /**
   * Sets the values that mean beginning and completion; what is not given stays.
   *
   * Slot 7 of the vtable: `HRESULT SetLimits([in] LPULONG lpulMin, [in] LPULONG lpulMax, [in] LPULONG
   * lpulFlags)`
   *
   * @see idl/mapi.idl:472
   */
  SetLimits(lpulMin: number | null, lpulMax: number | null, lpulFlags: number | null): Awaitable<HRESULT>;
}

/**
 * Takes folder changes into the store. The store hands it out in DNHIER and DNTBL and owns it; it is
 * valid until the state ends.
 *
 * Interface id: `85a66cf0-d0e0-11cd-80fc-00aa004bba0b`.
 *
 * @see idl/ics.idl:23
 * @category Interfaces
 */
export interface IExchangeImportHierarchyChanges {
  /**
   * Explains the failure of an earlier call; gives no structure where there is nothing to say.
   *
   * Slot 3 of the vtable: `HRESULT GetLastError([in] HRESULT hResult, [in] ULONG ulFlags, [out]
   * LPMAPIERROR * lppMAPIError)`
   *
   * @see idl/ics.idl:27
   */
  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): Awaitable<HRESULT>;
  /**
   * Starts an import from the state in the stream; without a stream the store keeps the state itself.
   *
   * Slot 4 of the vtable: `HRESULT Config([in] LPSTREAM lpStream, [in] ULONG ulFlags)`
   *
   * @see idl/ics.idl:29
   */
  Config(lpStream: IStream | null, ulFlags: number): Awaitable<HRESULT>;
  /**
   * Writes the state that the import has reached into the stream.
   *
   * Slot 5 of the vtable: `HRESULT UpdateState([in] LPSTREAM lpStream)`
   *
   * @see idl/ics.idl:31
   */
  UpdateState(lpStream: IStream | null): Awaitable<HRESULT>;
  /**
   * Imports one new or changed folder. Needed at least: PR_SOURCE_KEY, PR_PARENT_SOURCE_KEY,
   * PR_CHANGE_KEY, PR_PREDECESSOR_CHANGE_LIST and PR_DISPLAY_NAME. Fails with SYNC_E_IGNORE,
   * SYNC_E_CONFLICT, SYNC_E_NO_PARENT, SYNC_E_CYCLE or SYNC_E_OBJECT_DELETED.
   *
   * Slot 6 of the vtable: `HRESULT ImportFolderChange([in] ULONG cpvalChanges, [in] LPSPropValue
   * ppvalChanges)`
   *
   * @see idl/ics.idl:37
   */
  ImportFolderChange(ppvalChanges: readonly SPropValue[]): Awaitable<HRESULT>;
  /**
   * Imports the deletion of folders, named by source key. Flags: SYNC_SOFT_DELETE, SYNC_EXPIRY.
   *
   * Slot 7 of the vtable: `HRESULT ImportFolderDeletion([in] ULONG ulFlags, [in] LPENTRYLIST
   * lpSrcEntryList)`
   *
   * @see idl/ics.idl:39
   */
  ImportFolderDeletion(ulFlags: number, lpSrcEntryList: readonly Uint8Array[] | null): Awaitable<HRESULT>;
}

/**
 * Takes item changes of one folder into the store. The store hands it out in DNTBL and owns it; it is
 * valid until the state ends.
 *
 * Interface id: `f75abfa0-d0e0-11cd-80fc-00aa004bba0b`.
 *
 * @see idl/ics.idl:48
 * @category Interfaces
 */
export interface IExchangeImportContentsChanges {
  /**
   * Explains the failure of an earlier call; gives no structure where there is nothing to say.
   *
   * Slot 3 of the vtable: `HRESULT GetLastError([in] HRESULT hResult, [in] ULONG ulFlags, [out]
   * LPMAPIERROR * lppMAPIError)`
   *
   * @see idl/ics.idl:52
   */
  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): Awaitable<HRESULT>;
  /**
   * Starts an import from the state in the stream; without a stream the store keeps the state itself.
   *
   * Slot 4 of the vtable: `HRESULT Config([in] LPSTREAM lpStream, [in] ULONG ulFlags)`
   *
   * @see idl/ics.idl:54
   */
  Config(lpStream: IStream | null, ulFlags: number): Awaitable<HRESULT>;
  /**
   * Writes the state that the import has reached into the stream.
   *
   * Slot 5 of the vtable: `HRESULT UpdateState([in] LPSTREAM lpStream)`
   *
   * @see idl/ics.idl:56
   */
  UpdateState(lpStream: IStream | null): Awaitable<HRESULT>;
  /**
   * Imports one new or changed item and opens it; the client sets its properties and saves it. Needed at
   * least: PR_CHANGE_KEY, PR_PREDECESSOR_CHANGE_LIST, and PR_ENTRYID or PR_SOURCE_KEY. Flags:
   * SYNC_NEW_MESSAGE, SYNC_ASSOCIATED. Fails with SYNC_E_IGNORE, SYNC_E_CONFLICT or
   * SYNC_E_OBJECT_DELETED.
   *
   * Slot 6 of the vtable: `HRESULT ImportMessageChange([in] ULONG cpvalChanges, [in] LPSPropValue
   * ppvalChanges, [in] ULONG ulFlags, [out] LPMESSAGE * ppMessage)`
   *
   * @see idl/ics.idl:63
   */
  ImportMessageChange(ppvalChanges: readonly SPropValue[], ulFlags: number, ppMessage: Out<IMessage | null>): Awaitable<HRESULT>;
  /**
   * Imports the deletion of items, named by source key. Flags: SYNC_SOFT_DELETE, SYNC_EXPIRY.
   *
   * Slot 7 of the vtable: `HRESULT ImportMessageDeletion([in] ULONG ulFlags, [in] LPENTRYLIST
   * lpSrcEntryList)`
   *
   * @see idl/ics.idl:66
   */
  ImportMessageDeletion(ulFlags: number, lpSrcEntryList: readonly Uint8Array[] | null): Awaitable<HRESULT>;
  /**
   * Imports read states.
   *
   * Slot 8 of the vtable: `HRESULT ImportPerUserReadStateChange([in] ULONG cElements, [in] LPREADSTATE
   * lpReadState)`
   *
   * @see idl/ics.idl:68
   */
  ImportPerUserReadStateChange(lpReadState: readonly READSTATE[]): Awaitable<HRESULT>;
  /**
   * Imports the move of an item into this folder.
   *
   * Slot 9 of the vtable: `HRESULT ImportMessageMove([in] ULONG cbSourceKeySrcFolder, [in] LPBYTE
   * pbSourceKeySrcFolder, [in] ULONG cbSourceKeySrcMessage, [in] LPBYTE pbSourceKeySrcMessage, [in]
   * ULONG cbPCLMessage, [in] LPBYTE pbPCLMessage, [in] ULONG cbSourceKeyDestMessage, [in] LPBYTE
   * pbSourceKeyDestMessage, [in] ULONG cbChangeNumDestMessage, [in] LPBYTE pbChangeNumDestMessage)`
   *
   * @see idl/ics.idl:70
   */
  ImportMessageMove(pbSourceKeySrcFolder: Uint8Array, pbSourceKeySrcMessage: Uint8Array, pbPCLMessage: Uint8Array, pbSourceKeyDestMessage: Uint8Array, pbChangeNumDestMessage: Uint8Array): Awaitable<HRESULT>;
}

/**
 * Replicates a local store, one state after the other. Begin with InitSync; then pair every SyncBeg
 * with one SetSyncResult and one SyncEnd. One session at a time; no folder may be replicated by two
 * threads at once.
 *
 * Interface id: `d2d85db4-840f-49b8-9982-07d2405ec6b7`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostxiunknown | iostxiunknown}
 * @see idl/iostx.idl:497
 * @category Interfaces
 */
export interface IOSTX {
  /**
   * Explains the failure of an earlier call. `ulFlags` must be 0; the caller frees the structure as one
   * MAPI buffer.
   *
   * Slot 3 of the vtable: `HRESULT GetLastError([in] HRESULT hResult, [in] ULONG ulFlags, [out]
   * LPMAPIERROR * lppMAPIError)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-getlasterror | iostx-getlasterror}
   * @see idl/iostx.idl:504
   */
  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): Awaitable<HRESULT>;
  /**
   * Announces a replication and what it is about.
   *
   * Fails with {@link HR.E_UNEXPECTED} while a state is open, {@link HR.MAPI_E_UNKNOWN_FLAGS} for flags
   * that it does not know, {@link HR.MAPI_E_BUSY} while another call is under way and
   * {@link HR.MAPI_E_CALL_FAILED} where the store fails in a way that has no code of its own.
   *
   * Slot 4 of the vtable: `HRESULT InitSync([in] ULONG ulFlags)`
   *
   * @remarks
   * The documents disagree: The page uses a flag SYNC_ONLY_ASSOCIATED, whose value no page gives.
   * Decision: It does not exist here.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-initsync | iostx-initsync}
   * @see idl/iostx.idl:511
   */
  InitSync(ulFlags: number): Awaitable<HRESULT>;
  /**
   * Enters a state. The store allocates the state's structure, fills its [out] members and keeps owning
   * it; it is valid until the state ends. Fails, and changes nothing, where the state may not be entered
   * or has nothing to do.
   *
   * Fails with {@link HR.E_UNEXPECTED} where the state cannot be entered,
   * {@link HR.MAPI_E_NOT_INITIALIZED} before InitSync, {@link HR.MAPI_E_INVALID_PARAMETER} for a number
   * that is no state, and while the struct of the present state breaks a rule,
   * {@link HR.MAPI_E_NOT_FOUND} where there is nothing to do, {@link HR.MAPI_E_NO_SUPPORT} where the
   * store does not have the state, {@link HR.MAPI_E_BUSY} while another call is under way and
   * {@link HR.MAPI_E_CALL_FAILED} where the store fails in a way that has no code of its own.
   *
   * Slot 5 of the vtable: `HRESULT SyncBeg([in] UINT uiSync, [out] LPVOID * ppv)`
   *
   * @remarks
   * The documents disagree: A published sample enters LR_SYNC_UPLOAD_FOLDER without looking whether
   * there is a folder to upload.
   * Decision: Such a call fails with MAPI_E_NOT_FOUND and leaves the machine where it was.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-syncbeg | iostx-syncbeg}
   * @see idl/iostx.idl:520
   */
  SyncBeg(uiSync: number, ppv: Out<unknown>): Awaitable<HRESULT>;
  /**
   * Leaves the present state for the one that it was entered from. What the client acknowledged with the
   * state's success flag is no longer pending; everything else stays pending.
   *
   * Fails with {@link HR.E_UNEXPECTED} where no state is open, and before SetSyncResult,
   * {@link HR.MAPI_E_INVALID_PARAMETER} while the struct of the state breaks a rule,
   * {@link HR.MAPI_E_UNKNOWN_FLAGS} while it has flags that are not its own, {@link HR.MAPI_E_BUSY}
   * while another call is under way and {@link HR.MAPI_E_CALL_FAILED} where the store fails in a way
   * that has no code of its own.
   *
   * Slot 6 of the vtable: `HRESULT SyncEnd()`
   *
   * @remarks
   * The documents disagree: A published sample ends a state even where its SyncBeg failed.
   * Decision: An unmatched SyncEnd fails with E_UNEXPECTED and leaves the machine where it was. Inside
   * another state the store cannot tell: the pair of SetSyncResult and SyncEnd then ends that state, as
   * failed.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-syncend | iostx-syncend}
   * @see idl/iostx.idl:529
   */
  SyncEnd(): Awaitable<HRESULT>;
  /**
   * Enters LR_SYNC_DOWNLOAD_HEADER for one header-only item.
   *
   * Fails with {@link HR.E_UNEXPECTED} where the state cannot be entered,
   * {@link HR.MAPI_E_INVALID_PARAMETER} for a number that is no state, and while the struct of the
   * present state breaks a rule, {@link HR.MAPI_E_NOT_FOUND} where there is nothing to do,
   * {@link HR.MAPI_E_NO_SUPPORT} where the store does not have the state, {@link HR.MAPI_E_BUSY} while
   * another call is under way and {@link HR.MAPI_E_CALL_FAILED} where the store fails in a way that has
   * no code of its own.
   *
   * Slot 7 of the vtable: `HRESULT SyncHdrBeg([in] ULONG cbeid, [in] LPENTRYID lpeid, [out] LPVOID *
   * ppv)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-synchdrbeg | iostx-synchdrbeg}
   * @see idl/iostx.idl:534
   */
  SyncHdrBeg(lpeid: Uint8Array, ppv: Out<unknown>): Awaitable<HRESULT>;
  /**
   * Leaves LR_SYNC_DOWNLOAD_HEADER; the store replaces the header by the full item where HSF_OK is set.
   *
   * Fails with {@link HR.E_UNEXPECTED} in any other state, {@link HR.MAPI_E_BUSY} while another call is
   * under way and {@link HR.MAPI_E_CALL_FAILED} where the store fails in a way that has no code of its
   * own.
   *
   * Slot 8 of the vtable: `HRESULT SyncHdrEnd([in] LPMAPIPROGRESS pprog)`
   *
   * @remarks
   * The documents disagree: The method's page says that the store returns to the state before
   * SyncHdrBeg, the state's page that it goes from idle to idle.
   * Decision: Both: it is entered from LR_SYNC_IDLE only, and returns there.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-synchdrend | iostx-synchdrend}
   * @see idl/iostx.idl:542
   */
  SyncHdrEnd(pprog: IMAPIProgress | null): Awaitable<HRESULT>;
  /**
   * Tells the store how the work in the present state went, before SyncEnd.
   *
   * Fails with {@link HR.E_UNEXPECTED} where no state is open, {@link HR.MAPI_E_BUSY} while another call
   * is under way and {@link HR.MAPI_E_CALL_FAILED} where the store fails in a way that has no code of
   * its own.
   *
   * Slot 9 of the vtable: `HRESULT SetSyncResult([in] HRESULT hrSync)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-setsyncresult | iostx-setsyncresult}
   * @see idl/iostx.idl:547
   */
  SetSyncResult(hrSync: HRESULT): Awaitable<HRESULT>;
}

/**
 * Helps with replication; the way to IOSTX.
 *
 * Interface id: `4fdeeff0-0319-11cf-b4cf-00aa0dbbb6e6`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstxiunknown | ipstxiunknown}
 * @see idl/ipstx.idl:12
 * @category Interfaces
 */
export interface IPSTX {
  /**
   * Explains the failure of an earlier call. `ulFlags` must be 0; the caller frees the structure as one
   * MAPI buffer.
   *
   * Slot 3 of the vtable: `HRESULT GetLastError([in] HRESULT hResult, [in] ULONG ulFlags, [out]
   * LPMAPIERROR * lppMAPIError)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-getlasterror | ipstx-getlasterror}
   * @see idl/ipstx.idl:19
   */
  GetLastError(hResult: HRESULT, ulFlags: number, lppMAPIError: Out<MAPIERROR | null>): Awaitable<HRESULT>;
  /**
   * Starts a replication session. The caller sees to it that no folder is replicated by two threads at
   * once, and releases the object.
   *
   * Slot 4 of the vtable: `HRESULT GetSyncObject([out] IOSTX ** ppostx)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-getsyncobject | ipstx-getsyncobject}
   * @see idl/ipstx.idl:25
   */
  GetSyncObject(ppostx: Out<IOSTX | null>): Awaitable<HRESULT>;
  /**
   * Makes the store act as the spooler for outgoing mail, or stops it.
   *
   * Slot 9 of the vtable: `HRESULT EmulateSpooler([in] BOOL fEmulate)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx-emulatespooler | ipstx-emulatespooler}
   * @see idl/ipstx.idl:38
   */
  EmulateSpooler(fEmulate: boolean): Awaitable<HRESULT>;
}

/**
 * Adds the suspension of the spooler.
 *
 * Interface id: `2067a790-2a45-11d1-eb86-00a0c90dca6d`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2ipstx | ipstx2ipstx}
 * @see idl/ipstx.idl:55
 * @category Interfaces
 */
export interface IPSTX2 extends IPSTX {
  /**
   * Suspends the spooler (SS_SUSPENDED) or lets it run (SS_ACTIVE).
   *
   * Slot 17 of the vtable: `void SetSpoolSuspendState([in] ULONG ulState)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate | ipstx2-setspoolsuspendstate}
   * @see idl/ipstx.idl:66
   */
  SetSpoolSuspendState(ulState: number): Awaitable<void>;
}

/**
 * Nothing of it is documented.
 *
 * Interface id: `55f15320-111b-11d2-a999-006008b05aa7`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx3ipstx2 | ipstx3ipstx2}
 * @see idl/ipstx.idl:73
 * @category Interfaces
 */
export interface IPSTX3 extends IPSTX2 {
}

/**
 * Nothing of it is documented.
 *
 * Interface id: `aa2e2092-ac08-11d2-a2f9-0060b0ec3d4f`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx4ipstx3 | ipstx4ipstx3}
 * @see idl/ipstx.idl:84
 * @category Interfaces
 */
export interface IPSTX4 extends IPSTX3 {
}

/**
 * Nothing of it is documented.
 *
 * Interface id: `55f15322-111b-11d2-a999-006008b05aa7`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx5ipstx4 | ipstx5ipstx4}
 * @see idl/ipstx.idl:95
 * @category Interfaces
 */
export interface IPSTX5 extends IPSTX4 {
}

/**
 * Adds the way to disconnect the store.
 *
 * Interface id: `55f15323-111b-11d2-a999-006008b05aa7`.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6ipstx5 | ipstx6ipstx5}
 * @see idl/ipstx.idl:106
 * @category Interfaces
 */
export interface IPSTX6 extends IPSTX5 {
  /**
   * Disconnects the local store. `ulFlags` must be 0.
   *
   * Slot 23 of the vtable: `HRESULT DisconnectStore([in] ULONG ulFlags)`
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx6-disconnectstore | ipstx6-disconnectstore}
   * @see idl/ipstx.idl:117
   */
  DisconnectStore(ulFlags: number): Awaitable<HRESULT>;
}
