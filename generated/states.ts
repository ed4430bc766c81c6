// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { DNHIER, DNTBL, HDRSYNC, SYNC, SYNCCONT, UPDEL, UPFLD, UPHIER, UPMSG, UPREAD, UPTBL } from "./structs.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("states", "ac0788aa68f9");

/**
 * The states of replication. The values 7 and 12 to 16 are not documented.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/syncstate | syncstate}
 * @see idl/iostx.idl:116
 * @category States
 */
export const SYNCSTATE = {
  /**
   * No replication is under way.
   *
   * Before, between and after replications.
   *
   * @see [LR_SYNC_IDLE, member by member](./states.md#lr_sync_idle)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/idle-state | idle-state}
   * @see idl/iostx.idl:741
   */
  LR_SYNC_IDLE: 0,
  /**
   * A replication in one direction is under way.
   *
   * The client says the direction and the scope, and enters the states of that direction: first the
   * hierarchy, then the contents. A full replication is one pass up, then one pass down.
   *
   * Struct: {@link SYNC}. Entered from {@link SYNCSTATE.LR_SYNC_IDLE}.
   *
   * @see [LR_SYNC, member by member](./states.md#lr_sync)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synchronize-state | synchronize-state}
   * @see idl/iostx.idl:748
   */
  LR_SYNC: 1,
  /**
   * The folder hierarchy is being uploaded.
   *
   * The client uploads the folders that are out of sync, one LR_SYNC_UPLOAD_FOLDER for each.
   *
   * Struct: {@link UPHIER}. Entered from {@link SYNCSTATE.LR_SYNC}.
   *
   * @see [LR_SYNC_UPLOAD_HIERARCHY, member by member](./states.md#lr_sync_upload_hierarchy)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-hierarchy-state | upload-hierarchy-state}
   * @see idl/iostx.idl:758
   */
  LR_SYNC_UPLOAD_HIERARCHY: 2,
  /**
   * One folder is being uploaded: a new, moved, changed or deleted one.
   *
   * The client creates, moves, renames or deletes the folder on the server.
   *
   * Struct: {@link UPFLD}. Entered from {@link SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY} and
   * {@link SYNCSTATE.LR_SYNC} (with UPS_ONE_FOLDER).
   *
   * @see [LR_SYNC_UPLOAD_FOLDER, member by member](./states.md#lr_sync_upload_folder)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-folder-state | upload-folder-state}
   * @see idl/iostx.idl:769
   */
  LR_SYNC_UPLOAD_FOLDER: 3,
  /**
   * The contents of folders are being replicated.
   *
   * The client goes through the folders whose contents need work: LR_SYNC_UPLOAD_TABLE for each on the
   * way up, LR_SYNC_DOWNLOAD_TABLE on the way down.
   *
   * Struct: {@link SYNCCONT}. Entered from {@link SYNCSTATE.LR_SYNC}.
   *
   * @remarks
   * The documents disagree: A published sample enters LR_SYNC_UPLOAD_TABLE before LR_SYNC_DOWNLOAD_TABLE
   * for every folder, even where there is nothing to upload.
   * Decision: A store works with and without: while it downloads, LR_SYNC_UPLOAD_TABLE leaves `iEnt`
   * where it is.
   *
   * @see [LR_SYNC_CONTENTS, member by member](./states.md#lr_sync_contents)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synchronize-contents-state | synchronize-contents-state}
   * @see idl/iostx.idl:782
   */
  LR_SYNC_CONTENTS: 4,
  /**
   * One folder's changed items are being uploaded.
   *
   * The client uploads the changed items of one folder: new and modified ones one by one, then all read
   * states, then all deletions.
   *
   * Struct: {@link UPTBL}. Entered from {@link SYNCSTATE.LR_SYNC_CONTENTS}.
   *
   * @see [LR_SYNC_UPLOAD_TABLE, member by member](./states.md#lr_sync_upload_table)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-table-state | upload-table-state}
   * @see idl/iostx.idl:796
   */
  LR_SYNC_UPLOAD_TABLE: 5,
  /**
   * One item is being uploaded: a new, moved or changed one.
   *
   * The client uploads the item.
   *
   * Struct: {@link UPMSG}. Entered from {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE}.
   *
   * @see [LR_SYNC_UPLOAD_MESSAGE, member by member](./states.md#lr_sync_upload_message)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-message-state | upload-message-state}
   * @see idl/iostx.idl:809
   */
  LR_SYNC_UPLOAD_MESSAGE: 6,
  /**
   * Read states of one folder's items are being uploaded.
   *
   * The client uploads the read states, and acknowledges each.
   *
   * Struct: {@link UPREAD}. Entered from {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE}.
   *
   * @see [LR_SYNC_UPLOAD_MESSAGE_READ, member by member](./states.md#lr_sync_upload_message_read)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-read-status-state | upload-read-status-state}
   * @see idl/iostx.idl:819
   */
  LR_SYNC_UPLOAD_MESSAGE_READ: 8,
  /**
   * Deletions of one folder's items, and moves out of it, are being uploaded.
   *
   * The client uploads the deletions and the moves, and acknowledges each.
   *
   * Struct: {@link UPDEL}. Entered from {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE}.
   *
   * @see [LR_SYNC_UPLOAD_MESSAGE_DEL, member by member](./states.md#lr_sync_upload_message_del)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-delete-status-state | upload-delete-status-state}
   * @see idl/iostx.idl:827
   */
  LR_SYNC_UPLOAD_MESSAGE_DEL: 9,
  /**
   * Folder changes of the server are being imported.
   *
   * The client imports the server's folder changes.
   *
   * Struct: {@link DNHIER}. Entered from {@link SYNCSTATE.LR_SYNC}.
   *
   * @see [LR_SYNC_DOWNLOAD_HIERARCHY, member by member](./states.md#lr_sync_download_hierarchy)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/download-hierarchy-state | download-hierarchy-state}
   * @see idl/iostx.idl:835
   */
  LR_SYNC_DOWNLOAD_HIERARCHY: 10,
  /**
   * Item changes of the server in one folder are being imported.
   *
   * The client imports the server's item changes in one folder.
   *
   * Struct: {@link DNTBL}. Entered from {@link SYNCSTATE.LR_SYNC_CONTENTS}.
   *
   * @see [LR_SYNC_DOWNLOAD_TABLE, member by member](./states.md#lr_sync_download_table)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/download-table-state | download-table-state}
   * @see idl/iostx.idl:845
   */
  LR_SYNC_DOWNLOAD_TABLE: 11,
  /**
   * The full item for a header-only one is being fetched.
   *
   * The client fetches the full item for a header-only one.
   *
   * Struct: {@link HDRSYNC}. Entered from {@link SYNCSTATE.LR_SYNC_IDLE}.
   *
   * @see [LR_SYNC_DOWNLOAD_HEADER, member by member](./states.md#lr_sync_download_header)
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/download-message-header-state | download-message-header-state}
   * @see idl/iostx.idl:856
   */
  LR_SYNC_DOWNLOAD_HEADER: 17,
} as const;

/**
 * The value of a state.
 *
 * @category States
 */
export type SYNCSTATE = (typeof SYNCSTATE)[keyof typeof SYNCSTATE];

/**
 * The name of a state.
 *
 * @category States
 */
export type StateName = keyof typeof SYNCSTATE;

/**
 * A state that is entered and left: any but LR_SYNC_IDLE.
 *
 * @category States
 */
export type OpenState = Exclude<StateName, "LR_SYNC_IDLE">;

/**
 * The struct of each state.
 *
 * @category States
 */
export interface StateStructs {
  /** The struct of {@link SYNCSTATE.LR_SYNC}. */
  readonly LR_SYNC: SYNC;
  /** The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY}. */
  readonly LR_SYNC_UPLOAD_HIERARCHY: UPHIER;
  /** The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_FOLDER}. */
  readonly LR_SYNC_UPLOAD_FOLDER: UPFLD;
  /** The struct of {@link SYNCSTATE.LR_SYNC_CONTENTS}. */
  readonly LR_SYNC_CONTENTS: SYNCCONT;
  /** The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE}. */
  readonly LR_SYNC_UPLOAD_TABLE: UPTBL;
  /** The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE}. */
  readonly LR_SYNC_UPLOAD_MESSAGE: UPMSG;
  /** The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_READ}. */
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: UPREAD;
  /** The struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL}. */
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: UPDEL;
  /** The struct of {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HIERARCHY}. */
  readonly LR_SYNC_DOWNLOAD_HIERARCHY: DNHIER;
  /** The struct of {@link SYNCSTATE.LR_SYNC_DOWNLOAD_TABLE}. */
  readonly LR_SYNC_DOWNLOAD_TABLE: DNTBL;
  /** The struct of {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER}. */
  readonly LR_SYNC_DOWNLOAD_HEADER: HDRSYNC;
}

/**
 * The states that each state leads to.
 *
 * @category States
 */
export interface Children {
  /** What {@link SYNCSTATE.LR_SYNC_IDLE} leads to. */
  readonly LR_SYNC_IDLE: "LR_SYNC" | "LR_SYNC_DOWNLOAD_HEADER";
  /** What {@link SYNCSTATE.LR_SYNC} leads to. */
  readonly LR_SYNC: "LR_SYNC_UPLOAD_HIERARCHY" | "LR_SYNC_CONTENTS" | "LR_SYNC_DOWNLOAD_HIERARCHY";
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY} leads to. */
  readonly LR_SYNC_UPLOAD_HIERARCHY: "LR_SYNC_UPLOAD_FOLDER";
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_FOLDER} leads to. */
  readonly LR_SYNC_UPLOAD_FOLDER: never;
  /** What {@link SYNCSTATE.LR_SYNC_CONTENTS} leads to. */
  readonly LR_SYNC_CONTENTS: "LR_SYNC_UPLOAD_TABLE" | "LR_SYNC_DOWNLOAD_TABLE";
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE} leads to. */
  readonly LR_SYNC_UPLOAD_TABLE: "LR_SYNC_UPLOAD_MESSAGE" | "LR_SYNC_UPLOAD_MESSAGE_READ" | "LR_SYNC_UPLOAD_MESSAGE_DEL";
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE} leads to. */
  readonly LR_SYNC_UPLOAD_MESSAGE: never;
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_READ} leads to. */
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: never;
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL} leads to. */
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: never;
  /** What {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HIERARCHY} leads to. */
  readonly LR_SYNC_DOWNLOAD_HIERARCHY: never;
  /** What {@link SYNCSTATE.LR_SYNC_DOWNLOAD_TABLE} leads to. */
  readonly LR_SYNC_DOWNLOAD_TABLE: never;
  /** What {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER} leads to. */
  readonly LR_SYNC_DOWNLOAD_HEADER: never;
}

/**
 * The flags that open a way from a state that is closed otherwise, and where the way leads.
 *
 * @category States
 */
export interface Conditions {
  /** The flags of {@link SYNCSTATE.LR_SYNC}. */
  readonly LR_SYNC: {
    /** One folder is uploaded, without the hierarchy: LR_SYNC_UPLOAD_FOLDER may be entered from LR_SYNC. */
    readonly UPS_ONE_FOLDER: "LR_SYNC_UPLOAD_FOLDER";
  };
}

/**
 * The states that are entered in a loop, by the state whose struct counts them.
 *
 * @category States
 */
export interface Loops {
  /** What the struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY} counts. */
  readonly LR_SYNC_UPLOAD_HIERARCHY: "LR_SYNC_UPLOAD_FOLDER";
  /** What the struct of {@link SYNCSTATE.LR_SYNC_CONTENTS} counts. */
  readonly LR_SYNC_CONTENTS: "LR_SYNC_UPLOAD_TABLE" | "LR_SYNC_DOWNLOAD_TABLE";
  /** What the struct of {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE} counts. */
  readonly LR_SYNC_UPLOAD_TABLE: "LR_SYNC_UPLOAD_MESSAGE" | "LR_SYNC_UPLOAD_MESSAGE_READ" | "LR_SYNC_UPLOAD_MESSAGE_DEL";
}

/**
 * What entering a state needs besides its name.
 *
 * @category States
 */
export interface EnterArguments {
  /** What {@link SYNCSTATE.LR_SYNC} needs. */
  readonly LR_SYNC: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_HIERARCHY} needs. */
  readonly LR_SYNC_UPLOAD_HIERARCHY: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_FOLDER} needs. */
  readonly LR_SYNC_UPLOAD_FOLDER: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_CONTENTS} needs. */
  readonly LR_SYNC_CONTENTS: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_TABLE} needs. */
  readonly LR_SYNC_UPLOAD_TABLE: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE} needs. */
  readonly LR_SYNC_UPLOAD_MESSAGE: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_READ} needs. */
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_UPLOAD_MESSAGE_DEL} needs. */
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HIERARCHY} needs. */
  readonly LR_SYNC_DOWNLOAD_HIERARCHY: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_DOWNLOAD_TABLE} needs. */
  readonly LR_SYNC_DOWNLOAD_TABLE: readonly [];
  /** What {@link SYNCSTATE.LR_SYNC_DOWNLOAD_HEADER} needs. */
  readonly LR_SYNC_DOWNLOAD_HEADER: readonly [lpeid: Uint8Array];
}

/**
 * The name of a state, by its value.
 *
 * @category States
 */
export function stateName(value: SYNCSTATE): StateName {
  return names[value];
}

/**
 * Whether a number is the value of a state.
 *
 * @category States
 */
export function isState(value: number): value is SYNCSTATE {
  return Object.hasOwn(names, value);
}

const names: Readonly<Record<SYNCSTATE, StateName>> = {
  0: "LR_SYNC_IDLE",
  1: "LR_SYNC",
  2: "LR_SYNC_UPLOAD_HIERARCHY",
  3: "LR_SYNC_UPLOAD_FOLDER",
  4: "LR_SYNC_CONTENTS",
  5: "LR_SYNC_UPLOAD_TABLE",
  6: "LR_SYNC_UPLOAD_MESSAGE",
  8: "LR_SYNC_UPLOAD_MESSAGE_READ",
  9: "LR_SYNC_UPLOAD_MESSAGE_DEL",
  10: "LR_SYNC_DOWNLOAD_HIERARCHY",
  11: "LR_SYNC_DOWNLOAD_TABLE",
  17: "LR_SYNC_DOWNLOAD_HEADER",
};
