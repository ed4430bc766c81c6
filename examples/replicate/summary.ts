import type { Key } from "../servers/server.js";

/** What a replication did. */
export interface Summary {
  readonly folders: readonly FolderSummary[];
  /** Folders created or changed on the server. */
  readonly folderChanges: number;
  readonly items: number;
  readonly bytes: number;
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
  /** The run was stopped before its end. */
  readonly aborted: boolean;
  /** The failure after which the server could take nothing more. */
  readonly stoppedBy?: Failure;
}

/** What happened in one folder. */
export interface FolderSummary {
  readonly name: string;
  items: number;
  bytes: number;
  failed: number;
}

/** What could not be replicated. It stays pending in the store. */
export interface Failure {
  readonly folder: string;
  readonly key: Key;
  /** Name of the result code, for instance `MAPI_E_CORRUPT_DATA`. */
  readonly code: string;
  readonly reason: string;
}

/** How far a replication has come. */
export interface Progress {
  readonly folder: string;
  /** Items done in the folder, and all that it has to do. */
  readonly done: number;
  readonly total: number;
  /** Items and bytes done in all folders so far. */
  readonly items: number;
  readonly bytes: number;
  /** The part of the whole that is done, from 0 to 1. */
  readonly fraction: number;
}
