// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("flags", "ac0788aa68f9");

/**
 * Flags whose names begin with `MSGFLAG_`.
 *
 * @see idl/mapi.idl:824
 * @category Flags
 */
export const MSGFLAG = {
  /** `MSGFLAG_READ`: The item has been read. */
  READ: 0x1,
  /** `MSGFLAG_UNMODIFIED`: The item has not been changed since it was first saved. */
  UNMODIFIED: 0x2,
  /** `MSGFLAG_SUBMIT`: The item waits to be sent. */
  SUBMIT: 0x4,
  /** `MSGFLAG_UNSENT`: The item is a draft. */
  UNSENT: 0x8,
  /** `MSGFLAG_HASATTACH`: The item has attachments. */
  HASATTACH: 0x10,
  /** `MSGFLAG_FROMME`: The user sent the item. */
  FROMME: 0x20,
  /** `MSGFLAG_ASSOCIATED`: The item is associated: hidden from the user. */
  ASSOCIATED: 0x40,
} as const;

/**
 * Flags whose names begin with `SYNC_`: flags of `ulFlags` of
 * {@link IExchangeImportHierarchyChanges.Config}, `ulFlags` of
 * {@link IExchangeImportContentsChanges.Config} and `ulFlags` of
 * {@link IExchangeImportContentsChanges.ImportMessageChange}.
 *
 * @see idl/ics.idl:136
 * @category Flags
 */
export const IcsFlags = {
  /** `SYNC_UNICODE`: Strings are UTF-16. */
  UNICODE: 0x1,
  /** `SYNC_NO_DELETIONS`: Deletions are not wanted. */
  NO_DELETIONS: 0x2,
  /** `SYNC_NO_SOFT_DELETIONS`: Soft deletions are not wanted. */
  NO_SOFT_DELETIONS: 0x4,
  /** `SYNC_READ_STATE`: Read states are wanted. */
  READ_STATE: 0x8,
  /** `SYNC_ASSOCIATED`: Associated (hidden) items are wanted; with ImportMessageChange: the item is one. */
  ASSOCIATED: 0x10,
  /** `SYNC_NORMAL`: Normal items are wanted. */
  NORMAL: 0x20,
  /** `SYNC_NO_CONFLICTS`: Conflicts are not to be reported. */
  NO_CONFLICTS: 0x40,
  /** `SYNC_ONLY_SPECIFIED_PROPS`: Only the listed properties are wanted. */
  ONLY_SPECIFIED_PROPS: 0x80,
  /** `SYNC_NO_FOREIGN_KEYS`: Source keys of other replicas are not wanted. */
  NO_FOREIGN_KEYS: 0x100,
  /** `SYNC_LIMITED_IMESSAGE`: The importer supports a reduced IMessage only. */
  LIMITED_IMESSAGE: 0x200,
  /** `SYNC_CATCHUP`: Bring the state up to date without sending changes. */
  CATCHUP: 0x400,
  /** `SYNC_NEW_MESSAGE`: With ImportMessageChange: the item is new to the store. */
  NEW_MESSAGE: 0x800,
  /** `SYNC_MSG_SELECTIVE`: Only selected items are wanted. */
  MSG_SELECTIVE: 0x1000,
  /** `SYNC_BEST_BODY`: The body is wanted in its best form. */
  BEST_BODY: 0x2000,
  /** `SYNC_IGNORE_SPECIFIED_ON_ASSOCIATED`: The property list does not apply to associated items. */
  IGNORE_SPECIFIED_ON_ASSOCIATED: 0x4000,
  /** `SYNC_PROGRESS_MODE`: Progress is to be reported. */
  PROGRESS_MODE: 0x8000,
  /** `SYNC_FXRECOVERMODE`: Recover from damaged items. */
  FXRECOVERMODE: 0x10000,
  /** `SYNC_DEFER_CONFIG`: The configuration is applied at the first use. */
  DEFER_CONFIG: 0x20000,
  /** `SYNC_FORCE_UNICODE`: Strings are UTF-16 even where they were 8-bit. */
  FORCE_UNICODE: 0x40000,
} as const;

/**
 * Flags whose names begin with `SYNC_`: flags of `ulFlags` of
 * {@link IExchangeImportHierarchyChanges.ImportFolderDeletion} and `ulFlags` of
 * {@link IExchangeImportContentsChanges.ImportMessageDeletion}.
 *
 * @see idl/ics.idl:144
 * @category Flags
 */
export const IcsDeletionFlags = {
  /** `SYNC_SOFT_DELETE`: The deletion can be undone: the object goes to the dumpster. */
  SOFT_DELETE: 0x1,
  /** `SYNC_EXPIRY`: The object was deleted because it expired. */
  EXPIRY: 0x2,
} as const;

/**
 * Flags whose names begin with `SYNC_`: flags of {@link READSTATE.ulFlags}.
 *
 * @see idl/ics.idl:147
 * @category Flags
 */
export const IcsReadFlags = {
  /** `SYNC_READ`: The item is read. */
  READ: 0x1,
} as const;

/**
 * Flags whose names begin with `SYNC_`: flags of `ulFlags` of {@link IOSTX.InitSync}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/iostx-initsync | iostx-initsync}
 * @see idl/iostx.idl:670
 * @category Flags
 */
export const InitSyncFlags = {
  /** `SYNC_UPLOAD_HIERARCHY`: The folder hierarchy is to be uploaded. [in] The client sets it. */
  UPLOAD_HIERARCHY: 0x1,
  /** `SYNC_DOWNLOAD_HIERARCHY`: The folder hierarchy is to be downloaded. [in] The client sets it. */
  DOWNLOAD_HIERARCHY: 0x2,
  /** `SYNC_UPLOAD_CONTENTS`: Contents of folders are to be uploaded. [in] The client sets it. */
  UPLOAD_CONTENTS: 0x40,
  /** `SYNC_DOWNLOAD_CONTENTS`: Contents of folders are to be downloaded. [in] The client sets it. */
  DOWNLOAD_CONTENTS: 0x80,
  /** `SYNC_OUTGOING_MAIL`: Outgoing mail is to be sent. [in] The client sets it. */
  OUTGOING_MAIL: 0x200,
  /** `SYNC_BACKGROUND`: The replication runs in the background. [in] The client sets it. */
  BACKGROUND: 0x1000,
  /** `SYNC_THESE_FOLDERS`: Only the folders that SYNC.pel lists are replicated. [in] The client sets it. */
  THESE_FOLDERS: 0x20000,
  /** `SYNC_HEADERS`: Only headers are downloaded. [in] The client sets it. */
  HEADERS: 0x2000000,
} as const;

/**
 * Flags whose names begin with `UPS_`: flags of {@link SYNC.ulFlags}.
 *
 * Only one of UPS_UPLOAD_ONLY or UPS_DNLOAD_ONLY may be set.
 *
 * UPS_THESE_FOLDERS needs pel.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/sync | sync}
 * @see idl/iostx.idl:674
 * @category Flags
 */
export const UPS = {
  /** `UPS_UPLOAD_ONLY`: Only uploads follow. [in] The client sets it. */
  UPLOAD_ONLY: 0x1,
  /**
   * `UPS_DNLOAD_ONLY`: Only downloads follow; what is pending for upload stays pending. [in] The client
   * sets it.
   */
  DNLOAD_ONLY: 0x2,
  /**
   * `UPS_ONE_FOLDER`: One folder is uploaded, without the hierarchy: LR_SYNC_UPLOAD_FOLDER may be
   * entered from LR_SYNC. [in] The client sets it.
   */
  ONE_FOLDER: 0x4,
  /** `UPS_THESE_FOLDERS`: Only the folders that `pel` lists are replicated. [in] The client sets it. */
  THESE_FOLDERS: 0x80,
  /** `UPS_OK`: The replication succeeded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPH_`: flags of {@link UPHIER.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uphier | uphier}
 * @see idl/iostx.idl:680
 * @category Flags
 */
export const UPH = {
  /** `UPH_OK`: The hierarchy was uploaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPF_`: flags of {@link UPFLD.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upfld | upfld}
 * @see idl/iostx.idl:681
 * @category Flags
 */
export const UPF = {
  /** `UPF_NEW`: The folder is new. [out] The store sets it. */
  NEW: 0x1,
  /** `UPF_MOD_PARENT`: The folder was moved. [out] The store sets it. */
  MOD_PARENT: 0x2,
  /** `UPF_MOD_PROPS`: Properties of the folder changed, its name among them. [out] The store sets it. */
  MOD_PROPS: 0x4,
  /** `UPF_DEL`: The folder was deleted. [out] The store sets it. */
  DEL: 0x8,
  /** `UPF_OK`: The folder was uploaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPC_`: flags of {@link SYNCCONT.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synccont | synccont}
 * @see idl/iostx.idl:682
 * @category Flags
 */
export const UPC = {
  /** `UPC_OK`: The contents were replicated. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPT_`: flags of {@link UPTBL.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/uptbl | uptbl}
 * @see idl/iostx.idl:683
 * @category Flags
 */
export const UPT = {
  /** `UPT_PUBLIC`: Defined, but not documented; taken to mark a public folder. [out] The store sets it. */
  PUBLIC: 0x1,
  /** `UPT_OK`: The folder's changes were uploaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPM_`: flags of {@link UPMSG.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmsg | upmsg}
 * @see idl/iostx.idl:684
 * @category Flags
 */
export const UPM = {
  /** `UPM_ASSOC`: The item is associated: hidden from the user. [out] The store sets it. */
  ASSOC: 0x1,
  /** `UPM_NEW`: The item is new. [out] The store sets it. */
  NEW: 0x2,
  /** `UPM_MOV`: The item was moved here. [out] The store sets it. */
  MOV: 0x4,
  /** `UPM_MOD_PROPS`: Properties of the item changed. [out] The store sets it. */
  MOD_PROPS: 0x8,
  /** `UPM_HEADER`: The item is header-only: its body is not in the store. [out] The store sets it. */
  HEADER: 0x10,
  /** `UPM_MOVED`: The item was moved on the server. [in] The client sets it. */
  MOVED: 0x20000,
  /** `UPM_COMMIT`: The store shall make its bookkeeping durable now. [in] The client sets it. */
  COMMIT: 0x40000,
  /** `UPM_DELETE`: The store shall delete the item now. [in] The client sets it. */
  DELETE: 0x80000,
  /** `UPM_SAVE`: The store shall save the client's changes to the item. [in] The client sets it. */
  SAVE: 0x100000,
  /** `UPM_OK`: The item was uploaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPR_`: flags of {@link UPREADE.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upreade | upreade}
 * @see idl/iostx.idl:689
 * @category Flags
 */
export const UPR = {
  /** `UPR_ASSOC`: The item is associated: hidden from the user. [out] The store sets it. */
  ASSOC: 0x1,
  /** `UPR_READ`: The item is read now; clear: it is unread now. [out] The store sets it. */
  READ: 0x2,
  /**
   * `UPR_COMMIT`: The store shall make its bookkeeping durable now, not at the end of the table. [in]
   * The client sets it.
   */
  COMMIT: 0x20000,
  /** `UPR_OK`: The read state was uploaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPD_`: flags of {@link UPDELE.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/updele | updele}
 * @see idl/iostx.idl:690
 * @category Flags
 */
export const UPD = {
  /** `UPD_ASSOC`: The item is associated: hidden from the user. [out] The store sets it. */
  ASSOC: 0x1,
  /** `UPD_MOV`: The item was moved out, not deleted. [out] The store sets it. */
  MOV: 0x2,
  /** `UPD_MOVED`: The item was moved on the server. [in] The client sets it. */
  MOVED: 0x20000,
  /** `UPD_UPDATE`: The store shall mark the source item as modified. [in] The client sets it. */
  UPDATE: 0x40000,
  /**
   * `UPD_COMMIT`: On the first entry: the store shall make its bookkeeping durable now. [in] The client
   * sets it.
   */
  COMMIT: 0x80000,
  /** `UPD_OK`: The deletion was uploaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `UPV_`: flags of {@link UPMOV.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upmov | upmov}
 * @see idl/iostx.idl:691
 * @category Flags
 */
export const UPV = {
  /** `UPV_ERROR`: The folder on the server could not be opened. [in] The client sets it. */
  ERROR: 0x10000,
  /** `UPV_DIRTY`: The upload state has changed. [in] The client sets it. */
  DIRTY: 0x20000,
  /** `UPV_COMMIT`: The store shall make its bookkeeping durable now. [in] The client sets it. */
  COMMIT: 0x40000,
} as const;

/**
 * Flags whose names begin with `DNH_`: flags of {@link DNHIER.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dnhier | dnhier}
 * @see idl/iostx.idl:692
 * @category Flags
 */
export const DNH = {
  /** `DNH_OK`: The hierarchy was downloaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `DNT_`: flags of {@link DNTBL.ulFlags}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/dntbl | dntbl}
 * @see idl/iostx.idl:693
 * @category Flags
 */
export const DNT = {
  /** `DNT_OK`: The folder's changes were downloaded. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `HSF_`: flags of {@link HDRSYNC.ulFlags}.
 *
 * HSF_COPYDESTRUCTIVE needs HSF_LOCAL.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/hdrsync | hdrsync}
 * @see idl/iostx.idl:694
 * @category Flags
 */
export const HSF = {
  /** `HSF_LOCAL`: The full item is in the same store as the header. [in] The client sets it. */
  LOCAL: 0x8,
  /** `HSF_COPYDESTRUCTIVE`: The store may destroy the full item while it copies. [in] The client sets it. */
  COPYDESTRUCTIVE: 0x10,
  /** `HSF_OK`: The full item was fetched. [in] The client sets it to acknowledge. */
  OK: 0x10000,
} as const;

/**
 * Flags whose names begin with `MDB_OST_`.
 *
 * Only one of MDB_OST_LOGON_UNICODE or MDB_OST_LOGON_ANSI may be set.
 *
 * @see idl/ipstx.idl:153
 * @category Flags
 */
export const MDB = {
  /**
   * `MDB_OST_LOGON_UNICODE`: Log on to the local store as one with UTF-16 strings.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants | mapi-constants}
   */
  LOGON_UNICODE: 0x800,
  /**
   * `MDB_OST_LOGON_ANSI`: Log on to the local store as one with 8-bit strings.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants | mapi-constants}
   */
  LOGON_ANSI: 0x1000,
} as const;

/**
 * Flags whose names begin with `SHOW_`.
 *
 * @see idl/ipstx.idl:157
 * @category Flags
 */
export const SHOW = {
  /**
   * `SHOW_SOFT_DELETES`: Tables also show what was deleted softly.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants | mapi-constants}
   */
  SOFT_DELETES: 0x2,
} as const;

/**
 * Values whose names begin with `SS_`: values of `ulState` of {@link IPSTX2.SetSpoolSuspendState}.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate | ipstx2-setspoolsuspendstate}
 * @see idl/ipstx.idl:158
 * @category Flags
 */
export const SS = {
  /**
   * `SS_ACTIVE`: The spooler runs.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate | ipstx2-setspoolsuspendstate}
   */
  ACTIVE: 0,
  /**
   * `SS_SUSPENDED`: The spooler is suspended.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/ipstx2-setspoolsuspendstate | ipstx2-setspoolsuspendstate}
   */
  SUSPENDED: 1,
} as const;

/**
 * What is known of a set of flags: its constants, and who sets them.
 *
 * @category Flags
 */
export interface FlagSet<Flags = Readonly<Record<string, number>>> {
  /** What the names of the constants begin with in the original documentation. */
  readonly prefix: string;
  /** The constants, by their names without the prefix. */
  readonly flags: Flags;
  /** The bits that the store sets for the client. */
  readonly out: number;
  /** The bits that the client sets for the store. */
  readonly in: number;
}

/**
 * All sets of flags by name.
 *
 * @category Flags
 */
export interface FlagSets {
  /** What is known of {@link MSGFLAG}. */
  readonly MSGFLAG: FlagSet<typeof MSGFLAG>;
  /** What is known of {@link IcsFlags}. */
  readonly IcsFlags: FlagSet<typeof IcsFlags>;
  /** What is known of {@link IcsDeletionFlags}. */
  readonly IcsDeletionFlags: FlagSet<typeof IcsDeletionFlags>;
  /** What is known of {@link IcsReadFlags}. */
  readonly IcsReadFlags: FlagSet<typeof IcsReadFlags>;
  /** What is known of {@link InitSyncFlags}. */
  readonly InitSyncFlags: FlagSet<typeof InitSyncFlags>;
  /** What is known of {@link UPS}. */
  readonly UPS: FlagSet<typeof UPS>;
  /** What is known of {@link UPH}. */
  readonly UPH: FlagSet<typeof UPH>;
  /** What is known of {@link UPF}. */
  readonly UPF: FlagSet<typeof UPF>;
  /** What is known of {@link UPC}. */
  readonly UPC: FlagSet<typeof UPC>;
  /** What is known of {@link UPT}. */
  readonly UPT: FlagSet<typeof UPT>;
  /** What is known of {@link UPM}. */
  readonly UPM: FlagSet<typeof UPM>;
  /** What is known of {@link UPR}. */
  readonly UPR: FlagSet<typeof UPR>;
  /** What is known of {@link UPD}. */
  readonly UPD: FlagSet<typeof UPD>;
  /** What is known of {@link UPV}. */
  readonly UPV: FlagSet<typeof UPV>;
  /** What is known of {@link DNH}. */
  readonly DNH: FlagSet<typeof DNH>;
  /** What is known of {@link DNT}. */
  readonly DNT: FlagSet<typeof DNT>;
  /** What is known of {@link HSF}. */
  readonly HSF: FlagSet<typeof HSF>;
  /** What is known of {@link MDB}. */
  readonly MDB: FlagSet<typeof MDB>;
  /** What is known of {@link SHOW}. */
  readonly SHOW: FlagSet<typeof SHOW>;
}

/**
 * All sets of flags by name.
 *
 * @category Flags
 */
export const flagSets: FlagSets = {
  MSGFLAG: { prefix: "MSGFLAG_", flags: MSGFLAG, out: 0x0, in: 0x7f },
  IcsFlags: { prefix: "SYNC_", flags: IcsFlags, out: 0x0, in: 0x7ffff },
  IcsDeletionFlags: { prefix: "SYNC_", flags: IcsDeletionFlags, out: 0x0, in: 0x3 },
  IcsReadFlags: { prefix: "SYNC_", flags: IcsReadFlags, out: 0x0, in: 0x1 },
  InitSyncFlags: { prefix: "SYNC_", flags: InitSyncFlags, out: 0x0, in: 0x20212c3 },
  UPS: { prefix: "UPS_", flags: UPS, out: 0x0, in: 0x10087 },
  UPH: { prefix: "UPH_", flags: UPH, out: 0x0, in: 0x10000 },
  UPF: { prefix: "UPF_", flags: UPF, out: 0xf, in: 0x10000 },
  UPC: { prefix: "UPC_", flags: UPC, out: 0x0, in: 0x10000 },
  UPT: { prefix: "UPT_", flags: UPT, out: 0x1, in: 0x10000 },
  UPM: { prefix: "UPM_", flags: UPM, out: 0x1f, in: 0x1f0000 },
  UPR: { prefix: "UPR_", flags: UPR, out: 0x3, in: 0x30000 },
  UPD: { prefix: "UPD_", flags: UPD, out: 0x3, in: 0xf0000 },
  UPV: { prefix: "UPV_", flags: UPV, out: 0x0, in: 0x70000 },
  DNH: { prefix: "DNH_", flags: DNH, out: 0x0, in: 0x10000 },
  DNT: { prefix: "DNT_", flags: DNT, out: 0x0, in: 0x10000 },
  HSF: { prefix: "HSF_", flags: HSF, out: 0x0, in: 0x10018 },
  MDB: { prefix: "MDB_OST_", flags: MDB, out: 0x0, in: 0x1800 },
  SHOW: { prefix: "SHOW_", flags: SHOW, out: 0x0, in: 0x2 },
};

/**
 * The name of a set of flags in {@link flagSets}.
 *
 * @category Flags
 */
export type FlagSetName = keyof FlagSets;

/**
 * Writes flags as the documents do: their names, with `|` between. Bits without a name are written as a number; no
 * bit at all is `0`.
 * @example
 * ```ts run
 * console.log(formatFlags("UPF", 0x10001)); // UPF_NEW|UPF_OK
 * console.log(parseFlags("UPF", "UPF_NEW|UPF_OK") === 0x10001); // true
 * ```
 * @category Flags
 */
export function formatFlags(set: FlagSetName, value: number): string {
  const { prefix, flags }: FlagSet = flagSets[set];
  const words: string[] = [];
  let rest = value >>> 0;
  for (const [name, bit] of Object.entries(flags)) {
    if ((rest & bit) === 0) continue;
    words.push(prefix + name);
    rest = (rest & ~bit) >>> 0;
  }
  if (rest !== 0 || words.length === 0) words.push(rest === 0 ? "0" : `0x${rest.toString(16)}`);
  return words.join("|");
}

/**
 * Reads flags as {@link formatFlags} writes them; the prefix may be left out.
 * @throws RangeError for a name that is not in the set
 * @category Flags
 */
export function parseFlags(set: FlagSetName, text: string): number {
  const { prefix, flags }: FlagSet = flagSets[set];
  let value = 0;
  for (const word of text.split("|").map((part) => part.trim())) {
    const name = word.startsWith(prefix) ? word.slice(prefix.length) : word;
    const bits = Object.hasOwn(flags, name) ? flags[name] : /^(0x[0-9a-f]+|\d+)$/i.test(word) ? Number(word) : undefined;
    if (bits === undefined || bits > 0xffffffff) {
      throw new RangeError(`${word} is not a flag of ${set}; its flags are ${Object.keys(flags).map((one) => prefix + one).join(", ")}`);
    }
    value = (value | bits) >>> 0;
  }
  return value;
}
