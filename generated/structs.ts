// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIFolder, IMessage, IStream } from "./interfaces.js";
import type { PropertyValue } from "./properties.js";

/**
 * A struct as the one sees it who fills it: all members can be written. The structs themselves are declared as the
 * client sees them, where only [in] members can.
 */
export type Filled<Struct> = { -readonly [Member in keyof Struct]: Struct[Member] };

/** One property: its tag and its value. */
export interface SPropValue {
  /** The tag; its low word is the type of the value. */
  readonly ulPropTag: number;
  /**
   * Alignment only.
   *
   * Reserved: leave it alone.
   */
  readonly dwAlignPad?: number;
  /** The value. */
  readonly Value: PropertyValue;
}

/** Why one property of a call could not be set or deleted. */
export interface SPropProblem {
  /** Index of the property in the list that the caller gave. */
  readonly ulIndex: number;
  /** The property's tag. */
  readonly ulPropTag: number;
  /** The reason. */
  readonly scode: HRESULT;
}

/**
 * What a provider has to say about a failure, for people to read. The caller of GetLastError owns it
 * and frees it as one MAPI buffer.
 */
export interface MAPIERROR {
  /** Version of the structure: 0. */
  ulVersion: number;
  /** The error, in the user's language. */
  lpszError: string | null;
  /** The component that failed. */
  lpszComponent: string | null;
  /** A lower-level code, of use to the component's authors only. */
  ulLowLevelError: number;
  /** Where in the component it happened, likewise. */
  ulContext: number;
}

/** A new read state of one item. */
export interface READSTATE {
  /**
   * Length of the source key in bytes.
   *
   * [in] The client fills it.
   */
  cbSourceKey: number;
  /**
   * The item's source key.
   *
   * [in] The client fills it. As many entries as `cbSourceKey` says.
   */
  pbSourceKey: Uint8Array;
  /**
   * SYNC_READ where the item is read, 0 where it is unread.
   *
   * [in] The client fills it. Flags: see {@link IcsReadFlags}.
   */
  ulFlags: number;
}

/**
 * A long-term id: names one object of a store for its whole life. 24 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ltid | ltid}
 */
export interface LTID {
  /** The replica that gave the id. */
  readonly guid: Uint8Array;
  /** The replica's counter, most significant byte first. */
  readonly globcnt: Uint8Array;
  /** Level; 0 in entry identifiers. */
  readonly wLevel: number;
}

/**
 * Entry identifier of a folder: 46 bytes, packed.
 *
 * Packed to 1 byte in memory.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 48 bytes; the wire format
 * and the header that real clients compile with say 46.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/feid | feid}
 */
export interface FEID {
  /** Flags of the entry identifier; 0 for one that stays valid. */
  readonly abFlags: Uint8Array;
  /** The provider. */
  readonly muid: Uint8Array;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly placeholder?: number;
  /** The folder. */
  readonly ltid: LTID;
}

/**
 * Entry identifier of an item: 70 bytes, packed.
 *
 * Packed to 1 byte in memory.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 72 bytes; the wire format
 * and the header that real clients compile with say 70.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/meid | meid}
 */
export interface MEID {
  /** Flags of the entry identifier; 0 for one that stays valid. */
  readonly abFlags: Uint8Array;
  /** The provider. */
  readonly muid: Uint8Array;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly placeholder?: number;
  /** The folder that holds the item. */
  readonly ltidFld: LTID;
  /** The item. */
  readonly ltidMsg: LTID;
}

/**
 * A source key: the identity of a folder or an item in replication. 22 bytes, packed.
 *
 * Packed to 1 byte in memory.
 *
 * @remarks
 * The documents disagree: The pages print no packing, which would make it 24 bytes; the wire format
 * and the header that real clients compile with say 22.
 * Decision: Packed to one byte.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/skey | skey}
 */
export interface SKEY {
  /** The replica that gave the key. */
  readonly guid: Uint8Array;
  /** The replica's counter, most significant byte first. */
  readonly globcnt: Uint8Array;
}

/**
 * The queue from which a store that is offline gives out long-term ids, in blocks. A request that fits
 * into `dwAlloc` takes its ids from `ltidAlloc`; one that does not moves on to the next block, and the
 * provider supplies a new next block in time.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/olfi | olfi}
 */
export interface OLFI {
  /** Version of the structure. */
  readonly ulVersion: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly muidReserved?: Uint8Array;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly ulReserved?: number;
  /** How many ids are left in the present block. */
  readonly dwAlloc: number;
  /** How many ids are in the next block; 0 when there is none. */
  readonly dwNextAlloc: number;
  /** The next id that the present block gives out. */
  readonly ltidAlloc: LTID;
  /** The first id of the next block, of another GUID. */
  readonly ltidNextAlloc: LTID;
}

/**
 * A replication in one direction.
 *
 * The struct of LR_SYNC.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/sync | sync}
 */
export interface SYNC {
  /**
   * Direction, scope and success.
   *
   * [in] The client fills it. Flags: see {@link UPS}.
   *
   * @remarks
   * The documents disagree: The page marks UPS_OK as [out] and says that the client sets it.
   * Decision: The client sets it: [in].
   */
  ulFlags: number;
  /**
   * Path of the local store.
   *
   * [out] The store fills it.
   */
  readonly pwzPath: string | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @remarks
   * The documents disagree: UPS_ONE_FOLDER is described with a member `feid` of this structure, which
   * the structure lists as Reserved1.
   * Decision: Reserved1 it stays; the folder is the one that UPFLD presents.
   */
  readonly Reserved1?: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly Reserved2?: MEID;
  /**
   * Entry identifiers of the folders to replicate, with UPS_THESE_FOLDERS.
   *
   * [in] The client fills it.
   */
  pel: readonly Uint8Array[] | null;
  /**
   * One word of options for each entry of `pel`.
   *
   * [in] The client fills it. As many entries as `pel` says.
   */
  pulFolderOptions: readonly number[] | null;
}

/**
 * The folders that are out of sync.
 *
 * The struct of LR_SYNC_UPLOAD_HIERARCHY.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier | uphier}
 */
export interface UPHIER {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link UPH}.
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved?: IStream | null;
  /**
   * How many folders are done.
   *
   * [out] The store fills it.
   */
  readonly iEnt: number;
  /**
   * How many folders are out of sync.
   *
   * [out] The store fills it.
   */
  readonly cEnt: number;
}

/**
 * One folder to upload.
 *
 * The struct of LR_SYNC_UPLOAD_FOLDER.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld | upfld}
 */
export interface UPFLD {
  /**
   * What happened to the folder, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPF}.
   */
  ulFlags: number;
  /**
   * The folder, open; none where it was deleted.
   *
   * [out] The store fills it.
   */
  readonly pfld: IMAPIFolder | null;
  /**
   * The folder's entry identifier.
   *
   * [out] The store fills it.
   */
  readonly feid: FEID;
}

/**
 * The folders whose contents need work.
 *
 * The struct of LR_SYNC_CONTENTS.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont | synccont}
 */
export interface SYNCCONT {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link UPC}.
   */
  ulFlags: number;
  /**
   * Index of the folder that the next state is about.
   *
   * [in/out] Both sides write it.
   *
   * @remarks
   * The documents disagree: The page marks it [out]; a published sample client sets it to choose the
   * folder.
   * Decision: Both: the store advances it, and the client may set it to any index below `cEnt`.
   */
  iEnt: number;
  /**
   * How many folders need work.
   *
   * [out] The store fills it.
   */
  readonly cEnt: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pvReserved?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly ptagaReserved?: readonly number[] | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly psosReserved?: unknown;
}

/**
 * How many items of one kind, normal or associated, need uploading, and how many are done.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptble | uptble}
 */
export interface UPTBLE {
  /**
   * How many new or modified items are done.
   *
   * [out] The store fills it.
   */
  readonly iEntMod: number;
  /**
   * How many items are new or modified.
   *
   * [out] The store fills it.
   */
  readonly cEntMod: number;
  /**
   * How many changes of the read state are done.
   *
   * [out] The store fills it.
   */
  readonly iEntRead: number;
  /**
   * How many items changed their read state.
   *
   * [out] The store fills it.
   */
  readonly cEntRead: number;
  /**
   * How many deletions are done.
   *
   * [out] The store fills it.
   */
  readonly iEntDel: number;
  /**
   * How many items were deleted or moved away.
   *
   * [out] The store fills it.
   */
  readonly cEntDel: number;
}

/**
 * A folder that items were moved to, in a chain of such folders.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov | upmov}
 */
export interface UPMOV {
  /**
   * What became of the moves.
   *
   * [in] The client fills it. Flags: see {@link UPV}.
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pReserved?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Name of the destination folder, in the 8-bit code page of the store.
   *
   * [out] The store fills it.
   */
  readonly pszName: string | null;
  /**
   * Entry identifier of the destination folder.
   *
   * [out] The store fills it.
   */
  readonly feid: FEID;
  /**
   * The folder on the server.
   *
   * [in] The client fills it.
   */
  pfld: IMAPIFolder | null;
  /**
   * The importer of that folder.
   *
   * [in] The client fills it.
   */
  pxicc: IExchangeImportContentsChanges | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly dwReserved?: number;
  /**
   * The next destination; none at the end of the chain.
   *
   * [out] The store fills it.
   */
  readonly pupmovNext: UPMOV | null;
  /**
   * How many items were moved here.
   *
   * [in] The client fills it.
   */
  cEntMov: number;
}

/**
 * One folder's changed items.
 *
 * The struct of LR_SYNC_UPLOAD_TABLE.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl | uptbl}
 */
export interface UPTBL {
  /**
   * Success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPT}.
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Name of the folder, in the 8-bit code page of the store.
   *
   * [out] The store fills it.
   */
  readonly pszName: string | null;
  /**
   * The folder's entry identifier.
   *
   * [out] The store fills it.
   */
  readonly feid: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly uintReserved?: number;
  /**
   * Counts of the changes: [0] of normal items, [1] of associated (hidden) ones.
   *
   * [out] The store fills it.
   */
  readonly rgte: readonly [UPTBLE, UPTBLE];
  /**
   * How many changes are done.
   *
   * [out] The store fills it.
   */
  readonly iEnt: number;
  /**
   * How many changes there are.
   *
   * [out] The store fills it.
   */
  readonly cEnt: number;
  /**
   * The folders that items of this one were moved to.
   *
   * [out] The store fills it.
   */
  readonly pupmovHead: UPMOV | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pReserved?: unknown;
}

/**
 * One item to upload.
 *
 * The struct of LR_SYNC_UPLOAD_MESSAGE.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg | upmsg}
 */
export interface UPMSG {
  /**
   * What happened to the item, what the store shall do with it, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPM}.
   */
  ulFlags: number;
  /**
   * The item, open.
   *
   * [out] The store fills it.
   */
  readonly pmsg: IMessage | null;
  /**
   * The item's entry identifier.
   *
   * [out] The store fills it.
   */
  readonly meid: MEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly binReserved1?: Uint8Array;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly binReserved2?: Uint8Array;
  /**
   * With UPM_MOV: entry identifier of the folder that the item came from.
   *
   * [out] The store fills it.
   */
  readonly feid: FEID;
  /**
   * With UPM_MOV: change key of the item here.
   *
   * [out] The store fills it.
   */
  readonly binChg: Uint8Array;
  /**
   * With UPM_MOV: predecessor change list of the item here.
   *
   * [out] The store fills it.
   */
  readonly binPcl: Uint8Array;
  /**
   * With UPM_MOV: source key of the item where it came from.
   *
   * [out] The store fills it.
   */
  readonly skeySrc: SKEY;
}

/**
 * A changed read state.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade | upreade}
 */
export interface UPREADE {
  /**
   * The read state, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPR}.
   *
   * @remarks
   * The documents disagree: The page says that UPR_READ means that the read state has changed; by name
   * and use it tells the state itself.
   * Decision: UPR_READ set: the item is read now. Clear: it is unread now.
   */
  ulFlags: number;
  /**
   * Source key of the item.
   *
   * [out] The store fills it.
   */
  readonly skey: SKEY;
}

/**
 * The changed read states of one folder's items.
 *
 * The struct of LR_SYNC_UPLOAD_MESSAGE_READ.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upread | upread}
 */
export interface UPREAD {
  /**
   * The changes.
   *
   * [out] The store fills it. As many entries as `cEnt` says.
   */
  readonly pupre: readonly UPREADE[];
  /**
   * How many there are.
   *
   * [out] The store fills it.
   */
  readonly cEnt: number;
}

/**
 * An item that was deleted or moved away.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updele | updele}
 */
export interface UPDELE {
  /**
   * What happened to the item, what the store shall do, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPD}.
   */
  ulFlags: number;
  /**
   * Source key of the item.
   *
   * [out] The store fills it.
   */
  readonly skey: SKEY;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly dwReserved?: number;
  /**
   * With UPD_MOV: change key of the item at its destination.
   *
   * [out] The store fills it.
   */
  readonly binChg: Uint8Array;
  /**
   * With UPD_MOV: predecessor change list of the item at its destination.
   *
   * [out] The store fills it.
   */
  readonly binPcl: Uint8Array;
  /**
   * With UPD_MOV: source key of the item at its destination.
   *
   * [out] The store fills it.
   */
  readonly skeyDst: SKEY;
  /**
   * With UPD_MOV: the destination folder.
   *
   * [out] The store fills it.
   */
  readonly pupmov: UPMOV | null;
}

/**
 * The deletions of one folder's items, and the moves out of it.
 *
 * The struct of LR_SYNC_UPLOAD_MESSAGE_DEL.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updel | updel}
 */
export interface UPDEL {
  /**
   * The deletions.
   *
   * [out] The store fills it. As many entries as `cEnt` says.
   */
  readonly pupde: readonly UPDELE[];
  /**
   * How many there are.
   *
   * [out] The store fills it.
   */
  readonly cEnt: number;
}

/**
 * Takes the server's folder changes.
 *
 * The struct of LR_SYNC_DOWNLOAD_HIERARCHY.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier | dnhier}
 */
export interface DNHIER {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link DNH}.
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Takes the changes; valid until the state ends.
   *
   * [out] The store fills it.
   */
  readonly pxihc: IExchangeImportHierarchyChanges | null;
  /**
   * How many folders were added, counted during the import.
   *
   * [out] The store fills it.
   */
  readonly cEntNew: number;
  /**
   * How many folders were changed, counted during the import.
   *
   * [out] The store fills it.
   */
  readonly cEntMod: number;
  /**
   * How many folders were deleted, counted during the import.
   *
   * [out] The store fills it.
   */
  readonly cEntDel: number;
}

/**
 * How many items of one kind, normal or associated, were imported.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntble | dntble}
 */
export interface DNTBLE {
  /**
   * How many items were added.
   *
   * [out] The store fills it.
   */
  readonly cEntNew: number;
  /**
   * How many items were changed.
   *
   * [out] The store fills it.
   */
  readonly cEntMod: number;
  /**
   * How many read states were changed.
   *
   * [out] The store fills it.
   */
  readonly cEntRead: number;
  /**
   * How many items were deleted.
   *
   * [out] The store fills it.
   */
  readonly cEntDel: number;
}

/**
 * Takes the server's item changes in one folder.
 *
 * The struct of LR_SYNC_DOWNLOAD_TABLE.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl | dntbl}
 */
export interface DNTBL {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link DNT}.
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved1?: IStream | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved2?: IStream | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved3?: IStream | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved4?: IStream | null;
  /**
   * Takes item changes; valid until the state ends.
   *
   * [out] The store fills it.
   */
  readonly pxicc: IExchangeImportContentsChanges | null;
  /**
   * Takes folder changes; valid until the state ends.
   *
   * [out] The store fills it.
   */
  readonly pxihc: IExchangeImportHierarchyChanges | null;
  /**
   * Name of the folder, in the 8-bit code page of the store.
   *
   * [out] The store fills it.
   */
  readonly pszName: string | null;
  /**
   * When the folder was last changed.
   *
   * [out] The store fills it. In 100-nanosecond steps since 1601-01-01 UTC.
   */
  readonly ftLastMod: bigint;
  /**
   * What the user may do with the folder: PR_RIGHTS.
   *
   * [out] The store fills it.
   */
  readonly ulRights: number;
  /**
   * The folder's entry identifier.
   *
   * [out] The store fills it.
   */
  readonly feid: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly uintReserved?: number;
  /**
   * Counts of the import: [0] of normal items, [1] of associated (hidden) ones.
   *
   * [out] The store fills it.
   */
  readonly rgte: readonly [DNTBLE, DNTBLE];
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly psrReserved?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly boReserved?: boolean;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pReserved1?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pReserved2?: unknown;
}

/**
 * A header-only item whose full item is to be fetched.
 *
 * The struct of LR_SYNC_DOWNLOAD_HEADER.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync | hdrsync}
 */
export interface HDRSYNC {
  /**
   * The header as it is in the store.
   *
   * [out] The store fills it.
   */
  readonly pupmsg: UPMSG | null;
  /**
   * Entry identifier of the folder that holds the item.
   *
   * [out] The store fills it.
   */
  readonly feidPar: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Where the full item is, and success.
   *
   * [in] The client fills it. Flags: see {@link HSF}.
   */
  ulFlags: number;
  /**
   * The full item; the client keeps its own reference.
   *
   * [in] The client fills it.
   */
  pmsgFull: IMessage | null;
}
