// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { HRESULT } from "./hresults.js";
import type { IExchangeImportContentsChanges, IExchangeImportHierarchyChanges, IMAPIFolder, IMessage, IStream } from "./interfaces.js";
import type { PropertyValue } from "./values.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("structs", "ac0788aa68f9");

/**
 * A struct as the one sees it who fills it: all members can be written. The structs themselves are declared as the
 * client sees them, where only [in] members can.
 *
 * @category Structs
 */
export type Filled<Struct> = { -readonly [Member in keyof Struct]: Struct[Member] };

/**
 * One property: its tag and its value.
 *
 * @see idl/mapi.idl:218
 * @category Structs
 */
export interface SPropValue {
  /**
   * The tag; its low word is the type of the value.
   *
   * @see idl/mapi.idl:221
   */
  readonly ulPropTag: number;
  /**
   * Alignment only.
   *
   * Reserved: leave it alone.
   *
   * @see idl/mapi.idl:223
   */
  readonly dwAlignPad?: number;
  /**
   * The value.
   *
   * @see idl/mapi.idl:226
   */
  readonly Value: PropertyValue;
}

/**
 * Why one property of a call could not be set or deleted.
 *
 * @see idl/mapi.idl:230
 * @category Structs
 */
export interface SPropProblem {
  /**
   * Index of the property in the list that the caller gave.
   *
   * @see idl/mapi.idl:233
   */
  readonly ulIndex: number;
  /**
   * The property's tag.
   *
   * @see idl/mapi.idl:235
   */
  readonly ulPropTag: number;
  /**
   * The reason.
   *
   * @see idl/mapi.idl:237
   */
  readonly scode: HRESULT;
}

/**
 * What a provider has to say about a failure, for people to read. The caller of GetLastError owns it
 * and frees it as one MAPI buffer.
 *
 * @see idl/mapi.idl:253
 * @category Structs
 */
export interface MAPIERROR {
  /**
   * Version of the structure: 0.
   *
   * @see idl/mapi.idl:256
   */
  ulVersion: number;
  /**
   * The error, in the user's language.
   *
   * @see idl/mapi.idl:258
   */
  lpszError: string | null;
  /**
   * The component that failed.
   *
   * @see idl/mapi.idl:260
   */
  lpszComponent: string | null;
  /**
   * A lower-level code, of use to the component's authors only.
   *
   * @see idl/mapi.idl:262
   */
  ulLowLevelError: number;
  /**
   * Where in the component it happened, likewise.
   *
   * @see idl/mapi.idl:264
   */
  ulContext: number;
}

/**
 * A new read state of one item.
 *
 * @see idl/ics.idl:9
 * @category Structs
 */
export interface READSTATE {
  /**
   * Length of the source key in bytes.
   *
   * [in] The client fills it.
   *
   * @see idl/ics.idl:12
   */
  cbSourceKey: number;
  /**
   * The item's source key.
   *
   * [in] The client fills it. As many entries as `cbSourceKey` says.
   *
   * @see idl/ics.idl:14
   */
  pbSourceKey: Uint8Array;
  /**
   * SYNC_READ where the item is read, 0 where it is unread.
   *
   * [in] The client fills it. Flags: see {@link IcsReadFlags}.
   *
   * @see idl/ics.idl:16
   */
  ulFlags: number;
}

/**
 * A long-term id: names one object of a store for its whole life. 24 bytes.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ltid | ltid}
 * @see idl/iostx.idl:17
 * @category Structs
 */
export interface LTID {
  /**
   * The replica that gave the id.
   *
   * @see idl/iostx.idl:20
   */
  readonly guid: Uint8Array;
  /**
   * The replica's counter, most significant byte first.
   *
   * @see idl/iostx.idl:22
   */
  readonly globcnt: Uint8Array;
  /**
   * Level; 0 in entry identifiers.
   *
   * @see idl/iostx.idl:24
   */
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
 * @see idl/iostx.idl:36
 * @category Structs
 */
export interface FEID {
  /**
   * Flags of the entry identifier; 0 for one that stays valid.
   *
   * @see idl/iostx.idl:39
   */
  readonly abFlags: Uint8Array;
  /**
   * The provider.
   *
   * @see idl/iostx.idl:41
   */
  readonly muid: Uint8Array;
  /**
   * Internal to Outlook: 0 in an identifier of one's own, what it was in any other.
   *
   * @see idl/iostx.idl:43
   */
  readonly placeholder: number;
  /**
   * The folder.
   *
   * @see idl/iostx.idl:45
   */
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
 * @see idl/iostx.idl:55
 * @category Structs
 */
export interface MEID {
  /**
   * Flags of the entry identifier; 0 for one that stays valid.
   *
   * @see idl/iostx.idl:58
   */
  readonly abFlags: Uint8Array;
  /**
   * The provider.
   *
   * @see idl/iostx.idl:60
   */
  readonly muid: Uint8Array;
  /**
   * Internal to Outlook: 0 in an identifier of one's own, what it was in any other.
   *
   * @see idl/iostx.idl:62
   */
  readonly placeholder: number;
  /**
   * The folder that holds the item.
   *
   * @see idl/iostx.idl:64
   */
  readonly ltidFld: LTID;
  /**
   * The item.
   *
   * @see idl/iostx.idl:66
   */
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
 * @see idl/iostx.idl:76
 * @category Structs
 */
export interface SKEY {
  /**
   * The replica that gave the key.
   *
   * @see idl/iostx.idl:79
   */
  readonly guid: Uint8Array;
  /**
   * The replica's counter, most significant byte first.
   *
   * @see idl/iostx.idl:81
   */
  readonly globcnt: Uint8Array;
}

/**
 * The queue from which a store that is offline gives out long-term ids, in blocks. A request that fits
 * into `dwAlloc` takes its ids from `ltidAlloc`; one that does not moves on to the next block, and the
 * provider supplies a new next block in time.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/olfi | olfi}
 * @see idl/iostx.idl:92
 * @category Structs
 */
export interface OLFI {
  /**
   * Version of the structure.
   *
   * @see idl/iostx.idl:95
   */
  readonly ulVersion: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:97
   */
  readonly muidReserved?: Uint8Array;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:99
   */
  readonly ulReserved?: number;
  /**
   * How many ids are left in the present block.
   *
   * @see idl/iostx.idl:101
   */
  readonly dwAlloc: number;
  /**
   * How many ids are in the next block; 0 when there is none.
   *
   * @see idl/iostx.idl:103
   */
  readonly dwNextAlloc: number;
  /**
   * The next id that the present block gives out.
   *
   * @see idl/iostx.idl:105
   */
  readonly ltidAlloc: LTID;
  /**
   * The first id of the next block, of another GUID.
   *
   * @see idl/iostx.idl:107
   */
  readonly ltidNextAlloc: LTID;
}

/**
 * A replication in one direction.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/sync | sync}
 * @see idl/iostx.idl:150
 * @category Structs
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
   *
   * @see idl/iostx.idl:157
   */
  ulFlags: number;
  /**
   * Path of the local store.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:159
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
   *
   * @see idl/iostx.idl:166
   */
  readonly Reserved1?: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:168
   */
  readonly Reserved2?: MEID;
  /**
   * Entry identifiers of the folders to replicate, with UPS_THESE_FOLDERS.
   *
   * [in] The client fills it.
   *
   * @see idl/iostx.idl:170
   */
  pel: readonly Uint8Array[] | null;
  /**
   * One word of options for each entry of `pel`.
   *
   * [in] The client fills it. As many entries as `pel` says.
   *
   * @see idl/iostx.idl:172
   */
  pulFolderOptions: readonly number[] | null;
}

/**
 * The folders that are out of sync.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier | uphier}
 * @see idl/iostx.idl:179
 * @category Structs
 */
export interface UPHIER {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link UPH}.
   *
   * @see idl/iostx.idl:182
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:184
   */
  readonly pstmReserved?: IStream | null;
  /**
   * How many folders are done.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:186
   */
  readonly iEnt: number;
  /**
   * How many folders are out of sync.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:188
   */
  readonly cEnt: number;
}

/**
 * One folder to upload.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_FOLDER}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld | upfld}
 * @see idl/iostx.idl:195
 * @category Structs
 */
export interface UPFLD {
  /**
   * What happened to the folder, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPF}.
   *
   * @see idl/iostx.idl:198
   */
  ulFlags: number;
  /**
   * The folder, open; none where it was deleted.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:200
   */
  readonly pfld: IMAPIFolder | null;
  /**
   * The folder's entry identifier.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:202
   */
  readonly feid: FEID;
}

/**
 * The folders whose contents need work.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_CONTENTS}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont | synccont}
 * @see idl/iostx.idl:209
 * @category Structs
 */
export interface SYNCCONT {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link UPC}.
   *
   * @see idl/iostx.idl:212
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
   *
   * @see idl/iostx.idl:218
   */
  iEnt: number;
  /**
   * How many folders need work.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:220
   */
  readonly cEnt: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:222
   */
  readonly pvReserved?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:224
   */
  readonly ptagaReserved?: readonly number[] | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:226
   */
  readonly psosReserved?: unknown;
}

/**
 * How many items of one kind, normal or associated, need uploading, and how many are done.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptble | uptble}
 * @see idl/iostx.idl:233
 * @category Structs
 */
export interface UPTBLE {
  /**
   * How many new or modified items are done.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:236
   */
  readonly iEntMod: number;
  /**
   * How many items are new or modified.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:238
   */
  readonly cEntMod: number;
  /**
   * How many changes of the read state are done.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:240
   */
  readonly iEntRead: number;
  /**
   * How many items changed their read state.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:242
   */
  readonly cEntRead: number;
  /**
   * How many deletions are done.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:244
   */
  readonly iEntDel: number;
  /**
   * How many items were deleted or moved away.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:246
   */
  readonly cEntDel: number;
}

/**
 * A folder that items were moved to, in a chain of such folders.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov | upmov}
 * @see idl/iostx.idl:253
 * @category Structs
 */
export interface UPMOV {
  /**
   * What became of the moves.
   *
   * [in] The client fills it. Flags: see {@link UPV}.
   *
   * @see idl/iostx.idl:256
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:258
   */
  readonly pReserved?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:260
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Name of the destination folder, in the 8-bit code page of the store.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:262
   */
  readonly pszName: string | null;
  /**
   * Entry identifier of the destination folder.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:264
   */
  readonly feid: FEID;
  /**
   * The folder on the server.
   *
   * [in] The client fills it.
   *
   * @see idl/iostx.idl:266
   */
  pfld: IMAPIFolder | null;
  /**
   * The importer of that folder.
   *
   * [in] The client fills it.
   *
   * @see idl/iostx.idl:268
   */
  pxicc: IExchangeImportContentsChanges | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:270
   */
  readonly dwReserved?: number;
  /**
   * The next destination; none at the end of the chain.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:272
   */
  readonly pupmovNext: UPMOV | null;
  /**
   * How many items were moved here.
   *
   * [in] The client fills it.
   *
   * @see idl/iostx.idl:274
   */
  cEntMov: number;
}

/**
 * One folder's changed items.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl | uptbl}
 * @see idl/iostx.idl:281
 * @category Structs
 */
export interface UPTBL {
  /**
   * Success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPT}.
   *
   * @see idl/iostx.idl:284
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:286
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Name of the folder, in the 8-bit code page of the store.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:288
   */
  readonly pszName: string | null;
  /**
   * The folder's entry identifier.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:290
   */
  readonly feid: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:292
   */
  readonly uintReserved?: number;
  /**
   * Counts of the changes: [0] of normal items, [1] of associated (hidden) ones.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:294
   */
  readonly rgte: readonly [UPTBLE, UPTBLE];
  /**
   * How many changes are done.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:296
   */
  readonly iEnt: number;
  /**
   * How many changes there are.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:298
   */
  readonly cEnt: number;
  /**
   * The folders that items of this one were moved to.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:300
   */
  readonly pupmovHead: UPMOV | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:302
   */
  readonly pReserved?: unknown;
}

/**
 * One item to upload.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg | upmsg}
 * @see idl/iostx.idl:309
 * @category Structs
 */
export interface UPMSG {
  /**
   * What happened to the item, what the store shall do with it, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPM}.
   *
   * @see idl/iostx.idl:312
   */
  ulFlags: number;
  /**
   * The item, open.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:314
   */
  readonly pmsg: IMessage | null;
  /**
   * The item's entry identifier.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:316
   */
  readonly meid: MEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:318
   */
  readonly binReserved1?: Uint8Array;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:320
   */
  readonly binReserved2?: Uint8Array;
  /**
   * With UPM_MOV: entry identifier of the folder that the item came from.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:322
   */
  readonly feid: FEID;
  /**
   * With UPM_MOV: change key of the item here.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:324
   */
  readonly binChg: Uint8Array;
  /**
   * With UPM_MOV: predecessor change list of the item here.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:326
   */
  readonly binPcl: Uint8Array;
  /**
   * With UPM_MOV: source key of the item where it came from.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:328
   */
  readonly skeySrc: SKEY;
}

/**
 * A changed read state.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade | upreade}
 * @see idl/iostx.idl:335
 * @category Structs
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
   *
   * @see idl/iostx.idl:343
   */
  ulFlags: number;
  /**
   * Source key of the item.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:345
   */
  readonly skey: SKEY;
}

/**
 * The changed read states of one folder's items.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_READ}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upread | upread}
 * @see idl/iostx.idl:352
 * @category Structs
 */
export interface UPREAD {
  /**
   * The changes.
   *
   * [out] The store fills it. As many entries as `cEnt` says.
   *
   * @see idl/iostx.idl:355
   */
  readonly pupre: readonly UPREADE[];
  /**
   * How many there are.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:357
   */
  readonly cEnt: number;
}

/**
 * An item that was deleted or moved away.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updele | updele}
 * @see idl/iostx.idl:364
 * @category Structs
 */
export interface UPDELE {
  /**
   * What happened to the item, what the store shall do, and success.
   *
   * [in/out] Both sides write it. Flags: see {@link UPD}.
   *
   * @see idl/iostx.idl:367
   */
  ulFlags: number;
  /**
   * Source key of the item.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:369
   */
  readonly skey: SKEY;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:371
   */
  readonly dwReserved?: number;
  /**
   * With UPD_MOV: change key of the item at its destination.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:373
   */
  readonly binChg: Uint8Array;
  /**
   * With UPD_MOV: predecessor change list of the item at its destination.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:375
   */
  readonly binPcl: Uint8Array;
  /**
   * With UPD_MOV: source key of the item at its destination.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:377
   */
  readonly skeyDst: SKEY;
  /**
   * With UPD_MOV: the destination folder.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:379
   */
  readonly pupmov: UPMOV | null;
}

/**
 * The deletions of one folder's items, and the moves out of it.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updel | updel}
 * @see idl/iostx.idl:386
 * @category Structs
 */
export interface UPDEL {
  /**
   * The deletions.
   *
   * [out] The store fills it. As many entries as `cEnt` says.
   *
   * @see idl/iostx.idl:389
   */
  readonly pupde: readonly UPDELE[];
  /**
   * How many there are.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:391
   */
  readonly cEnt: number;
}

/**
 * Takes the server's folder changes.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HIERARCHY}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier | dnhier}
 * @see idl/iostx.idl:398
 * @category Structs
 */
export interface DNHIER {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link DNH}.
   *
   * @see idl/iostx.idl:401
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:403
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Takes the changes; valid until the state ends.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:405
   */
  readonly pxihc: IExchangeImportHierarchyChanges | null;
  /**
   * How many folders were added, counted during the import.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:407
   */
  readonly cEntNew: number;
  /**
   * How many folders were changed, counted during the import.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:409
   */
  readonly cEntMod: number;
  /**
   * How many folders were deleted, counted during the import.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:411
   */
  readonly cEntDel: number;
}

/**
 * How many items of one kind, normal or associated, were imported.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntble | dntble}
 * @see idl/iostx.idl:418
 * @category Structs
 */
export interface DNTBLE {
  /**
   * How many items were added.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:421
   */
  readonly cEntNew: number;
  /**
   * How many items were changed.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:423
   */
  readonly cEntMod: number;
  /**
   * How many read states were changed.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:425
   */
  readonly cEntRead: number;
  /**
   * How many items were deleted.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:427
   */
  readonly cEntDel: number;
}

/**
 * Takes the server's item changes in one folder.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_DOWNLOAD_TABLE}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl | dntbl}
 * @see idl/iostx.idl:434
 * @category Structs
 */
export interface DNTBL {
  /**
   * Success.
   *
   * [in] The client fills it. Flags: see {@link DNT}.
   *
   * @see idl/iostx.idl:437
   */
  ulFlags: number;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:439
   */
  readonly pstmReserved1?: IStream | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:441
   */
  readonly pstmReserved2?: IStream | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:443
   */
  readonly pstmReserved3?: IStream | null;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:445
   */
  readonly pstmReserved4?: IStream | null;
  /**
   * Takes item changes; valid until the state ends.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:447
   */
  readonly pxicc: IExchangeImportContentsChanges | null;
  /**
   * Takes folder changes; valid until the state ends.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:449
   */
  readonly pxihc: IExchangeImportHierarchyChanges | null;
  /**
   * Name of the folder, in the 8-bit code page of the store.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:451
   */
  readonly pszName: string | null;
  /**
   * When the folder was last changed.
   *
   * [out] The store fills it. In 100-nanosecond steps since 1601-01-01 UTC.
   *
   * @see idl/iostx.idl:453
   */
  readonly ftLastMod: bigint;
  /**
   * What the user may do with the folder: PR_RIGHTS.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:455
   */
  readonly ulRights: number;
  /**
   * The folder's entry identifier.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:457
   */
  readonly feid: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:459
   */
  readonly uintReserved?: number;
  /**
   * Counts of the import: [0] of normal items, [1] of associated (hidden) ones.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:461
   */
  readonly rgte: readonly [DNTBLE, DNTBLE];
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:463
   */
  readonly psrReserved?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:465
   */
  readonly boReserved?: boolean;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:467
   */
  readonly pReserved1?: unknown;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:469
   */
  readonly pReserved2?: unknown;
}

/**
 * A header-only item whose full item is to be fetched.
 *
 * The struct of {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync | hdrsync}
 * @see idl/iostx.idl:476
 * @category Structs
 */
export interface HDRSYNC {
  /**
   * The header as it is in the store.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:479
   */
  readonly pupmsg: UPMSG | null;
  /**
   * Entry identifier of the folder that holds the item.
   *
   * [out] The store fills it.
   *
   * @see idl/iostx.idl:481
   */
  readonly feidPar: FEID;
  /**
   * Internal to Outlook.
   *
   * Reserved: leave it alone.
   *
   * @see idl/iostx.idl:483
   */
  readonly pstmReserved?: IStream | null;
  /**
   * Where the full item is, and success.
   *
   * [in] The client fills it. Flags: see {@link HSF}.
   *
   * @see idl/iostx.idl:485
   */
  ulFlags: number;
  /**
   * The full item; the client keeps its own reference.
   *
   * [in] The client fills it.
   *
   * @see idl/iostx.idl:487
   */
  pmsgFull: IMessage | null;
}
