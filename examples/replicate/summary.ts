import type { Key } from "../servers/server.js";

/** Upwards is from the store to the server. */
export type Direction = "up" | "down";

/** What a replication did. */
export interface Summary {
  /** The folders in which something happened. */
  readonly folders: readonly FolderSummary[];
  readonly up: Readonly<Traffic>;
  readonly down: Readonly<Traffic>;
  /** Items that both sides had changed: both versions were kept. */
  readonly conflicts: number;
  readonly failures: readonly Failure[];
  /** Deletions that were not made, because they are so many that somebody should look first. */
  readonly withheld: readonly Withheld[];
  readonly milliseconds: number;
  /** The run was stopped before its end. */
  readonly aborted: boolean;
  /** The failure after which the run could not go on. */
  readonly stoppedBy?: Failure;
}

/** What went in one direction. */
export interface Traffic {
  /** Folders that were created, renamed, moved or deleted. */
  folders: number;
  /** Items that were transferred, whole or as headers. */
  items: number;
  bytes: number;
  /** Items of which only flags were transferred. */
  flags: number;
  moves: number;
  deletions: number;
}

/** What happened in one folder. */
export interface FolderSummary {
  readonly name: string;
  readonly up: Traffic;
  readonly down: Traffic;
  failed: number;
}

/** What could not be replicated. It is tried again by the next run. */
export interface Failure {
  readonly direction: Direction;
  readonly folder: string;
  readonly key: Key;
  /** What a person knows the item by, its subject for instance, where that is known. */
  readonly title?: string;
  /** Name of the result code, for instance `MAPI_E_CORRUPT_DATA`. */
  readonly code: string;
  readonly reason: string;
}

/** Deletions that would remove most of a side. */
export interface Withheld {
  /** The side on which they would be made. */
  readonly side: "store" | "server";
  readonly deletions: number;
  /** Number of items that there are. */
  readonly of: number;
}

/** How far a replication has come. */
export interface Progress {
  readonly direction: Direction;
  readonly folder: string;
  /** Of the present folder. While the number of changes is not known, `total` is what is known so far. */
  readonly done: number;
  readonly total: number;
  /** Of the whole run. */
  readonly items: number;
  readonly bytes: number;
  /** How much of this direction is done, from 0 to 1. */
  readonly fraction: number;
}

export function noTraffic(): Traffic {
  return { folders: 0, items: 0, bytes: 0, flags: 0, moves: 0, deletions: 0 };
}
