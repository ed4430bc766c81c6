// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

import type { DNHIER, DNTBL, HDRSYNC, SYNC, SYNCCONT, UPDEL, UPFLD, UPHIER, UPMSG, UPREAD, UPTBL } from "./structs.js";
import { generatedFrom } from "./version.js";

/*@__PURE__*/ generatedFrom("states", "9768d1c243fc");

/**
 * The states of replication. The values 7 and 12 to 16 are not documented.
 *
 * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/syncstate | syncstate}
 * @see idl/iostx.idl:116
 */
export const SYNCSTATE = {
  /**
   * No replication is under way.
   *
   * Before, between and after replications.
   *
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
   * Struct: `SYNC`. Entered from LR_SYNC_IDLE.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/synchronize-state | synchronize-state}
   * @see idl/iostx.idl:748
   */
  LR_SYNC: 1,
  /**
   * The folder hierarchy is being uploaded.
   *
   * The client uploads the folders that are out of sync, one LR_SYNC_UPLOAD_FOLDER for each.
   *
   * Struct: `UPHIER`. Entered from LR_SYNC.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-hierarchy-state | upload-hierarchy-state}
   * @see idl/iostx.idl:758
   */
  LR_SYNC_UPLOAD_HIERARCHY: 2,
  /**
   * One folder is being uploaded: a new, moved, changed or deleted one.
   *
   * The client creates, moves, renames or deletes the folder on the server.
   *
   * Struct: `UPFLD`. Entered from LR_SYNC_UPLOAD_HIERARCHY and LR_SYNC (with UPS_ONE_FOLDER).
   *
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
   * Struct: `SYNCCONT`. Entered from LR_SYNC.
   *
   * @remarks
   * The documents disagree: A published sample enters LR_SYNC_UPLOAD_TABLE before LR_SYNC_DOWNLOAD_TABLE
   * for every folder, even where there is nothing to upload.
   * Decision: A store works with and without: while it downloads, LR_SYNC_UPLOAD_TABLE leaves `iEnt`
   * where it is.
   *
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
   * Struct: `UPTBL`. Entered from LR_SYNC_CONTENTS.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-table-state | upload-table-state}
   * @see idl/iostx.idl:796
   */
  LR_SYNC_UPLOAD_TABLE: 5,
  /**
   * One item is being uploaded: a new, moved or changed one.
   *
   * The client uploads the item.
   *
   * Struct: `UPMSG`. Entered from LR_SYNC_UPLOAD_TABLE.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-message-state | upload-message-state}
   * @see idl/iostx.idl:809
   */
  LR_SYNC_UPLOAD_MESSAGE: 6,
  /**
   * Read states of one folder's items are being uploaded.
   *
   * The client uploads the read states, and acknowledges each.
   *
   * Struct: `UPREAD`. Entered from LR_SYNC_UPLOAD_TABLE.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-read-status-state | upload-read-status-state}
   * @see idl/iostx.idl:819
   */
  LR_SYNC_UPLOAD_MESSAGE_READ: 8,
  /**
   * Deletions of one folder's items, and moves out of it, are being uploaded.
   *
   * The client uploads the deletions and the moves, and acknowledges each.
   *
   * Struct: `UPDEL`. Entered from LR_SYNC_UPLOAD_TABLE.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/upload-delete-status-state | upload-delete-status-state}
   * @see idl/iostx.idl:827
   */
  LR_SYNC_UPLOAD_MESSAGE_DEL: 9,
  /**
   * Folder changes of the server are being imported.
   *
   * The client imports the server's folder changes.
   *
   * Struct: `DNHIER`. Entered from LR_SYNC.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/download-hierarchy-state | download-hierarchy-state}
   * @see idl/iostx.idl:835
   */
  LR_SYNC_DOWNLOAD_HIERARCHY: 10,
  /**
   * Item changes of the server in one folder are being imported.
   *
   * The client imports the server's item changes in one folder.
   *
   * Struct: `DNTBL`. Entered from LR_SYNC_CONTENTS.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/download-table-state | download-table-state}
   * @see idl/iostx.idl:845
   */
  LR_SYNC_DOWNLOAD_TABLE: 11,
  /**
   * The full item for a header-only one is being fetched.
   *
   * The client fetches the full item for a header-only one.
   *
   * Struct: `HDRSYNC`. Entered from LR_SYNC_IDLE.
   *
   * @see {@link https://learn.microsoft.com/office/client-developer/outlook/mapi/download-message-header-state | download-message-header-state}
   * @see idl/iostx.idl:856
   */
  LR_SYNC_DOWNLOAD_HEADER: 17,
} as const;

/** The value of a state. */
export type SYNCSTATE = (typeof SYNCSTATE)[keyof typeof SYNCSTATE];

/** The name of a state. */
export type StateName = keyof typeof SYNCSTATE;

/** A state that is entered and left: any but LR_SYNC_IDLE. */
export type OpenState = Exclude<StateName, "LR_SYNC_IDLE">;

/** The struct of each state. */
export interface StateStructs {
  readonly LR_SYNC: SYNC;
  readonly LR_SYNC_UPLOAD_HIERARCHY: UPHIER;
  readonly LR_SYNC_UPLOAD_FOLDER: UPFLD;
  readonly LR_SYNC_CONTENTS: SYNCCONT;
  readonly LR_SYNC_UPLOAD_TABLE: UPTBL;
  readonly LR_SYNC_UPLOAD_MESSAGE: UPMSG;
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: UPREAD;
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: UPDEL;
  readonly LR_SYNC_DOWNLOAD_HIERARCHY: DNHIER;
  readonly LR_SYNC_DOWNLOAD_TABLE: DNTBL;
  readonly LR_SYNC_DOWNLOAD_HEADER: HDRSYNC;
}

/** The states that each state leads to. */
export interface Children {
  readonly LR_SYNC_IDLE: "LR_SYNC" | "LR_SYNC_DOWNLOAD_HEADER";
  readonly LR_SYNC: "LR_SYNC_UPLOAD_HIERARCHY" | "LR_SYNC_CONTENTS" | "LR_SYNC_DOWNLOAD_HIERARCHY";
  readonly LR_SYNC_UPLOAD_HIERARCHY: "LR_SYNC_UPLOAD_FOLDER";
  readonly LR_SYNC_UPLOAD_FOLDER: never;
  readonly LR_SYNC_CONTENTS: "LR_SYNC_UPLOAD_TABLE" | "LR_SYNC_DOWNLOAD_TABLE";
  readonly LR_SYNC_UPLOAD_TABLE: "LR_SYNC_UPLOAD_MESSAGE" | "LR_SYNC_UPLOAD_MESSAGE_READ" | "LR_SYNC_UPLOAD_MESSAGE_DEL";
  readonly LR_SYNC_UPLOAD_MESSAGE: never;
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: never;
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: never;
  readonly LR_SYNC_DOWNLOAD_HIERARCHY: never;
  readonly LR_SYNC_DOWNLOAD_TABLE: never;
  readonly LR_SYNC_DOWNLOAD_HEADER: never;
}

/** The flags that open a way from a state that is closed otherwise, and where the way leads. */
export interface Conditions {
  readonly LR_SYNC: {
    readonly UPS_ONE_FOLDER: "LR_SYNC_UPLOAD_FOLDER";
  };
}

/** The states that are entered in a loop, by the state whose struct counts them. */
export interface Loops {
  readonly LR_SYNC_UPLOAD_HIERARCHY: "LR_SYNC_UPLOAD_FOLDER";
  readonly LR_SYNC_CONTENTS: "LR_SYNC_UPLOAD_TABLE" | "LR_SYNC_DOWNLOAD_TABLE";
  readonly LR_SYNC_UPLOAD_TABLE: "LR_SYNC_UPLOAD_MESSAGE" | "LR_SYNC_UPLOAD_MESSAGE_READ" | "LR_SYNC_UPLOAD_MESSAGE_DEL";
}

/** What entering a state needs besides its name. */
export interface EnterArguments {
  readonly LR_SYNC: readonly [];
  readonly LR_SYNC_UPLOAD_HIERARCHY: readonly [];
  readonly LR_SYNC_UPLOAD_FOLDER: readonly [];
  readonly LR_SYNC_CONTENTS: readonly [];
  readonly LR_SYNC_UPLOAD_TABLE: readonly [];
  readonly LR_SYNC_UPLOAD_MESSAGE: readonly [];
  readonly LR_SYNC_UPLOAD_MESSAGE_READ: readonly [];
  readonly LR_SYNC_UPLOAD_MESSAGE_DEL: readonly [];
  readonly LR_SYNC_DOWNLOAD_HIERARCHY: readonly [];
  readonly LR_SYNC_DOWNLOAD_TABLE: readonly [];
  readonly LR_SYNC_DOWNLOAD_HEADER: readonly [lpeid: Uint8Array];
}

/** The name of a state, by its value. */
export function stateName(value: SYNCSTATE): StateName {
  return names[value];
}

/** Whether a number is the value of a state. */
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
