import type { Key } from "../../servers/server.js";
import type { ChangeKey, ChangeList } from "./versions.js";

/**
 * What the replication core needs of a storage: rows of folders and items, contents, a few named values, and
 * transactions. The core decides what goes into the rows and what they mean; a storage keeps them. All methods answer
 * at once.
 *
 * Outside a transaction each call is one. A commit is durable when it returns, if the storage is.
 */
export interface Storage {
  /** Where the store is, for people. */
  readonly path: string;

  begin(): void;
  commit(): void;
  /** Forgets what was written since `begin`. */
  rollback(): void;

  value(name: string): string | undefined;
  setValue(name: string, value: string): void;

  folder(key: Key): FolderRow | undefined;
  /** All folders, in any order. */
  folders(): Iterable<FolderRow>;
  putFolder(row: FolderRow): void;
  removeFolder(key: Key): void;

  item(key: Key): ItemRow | undefined;
  /** The items whose `folder` this is, in any order. Rows may change and go while they are gone through. */
  items(folder: Key): Iterable<ItemRow>;
  /** Number of the items of a folder, or of all. */
  countItems(folder?: Key): number;
  /** Writes the row, and where it is given the content. */
  putItem(row: ItemRow, content?: Uint8Array): void;
  /** Removes the row and its content. */
  removeItem(key: Key): void;
  content(key: Key): Uint8Array | undefined;

  /** The folders that have items in a queue. */
  queuedFolders(): Iterable<Key>;
  /** How many items a folder has in a queue. */
  countQueued(folder: Key, queue: Queue, associated: boolean): number;
  /** Those items, in any order. Rows may change and go while they are gone through. */
  queued(folder: Key, queue: Queue, associated: boolean): Iterable<ItemRow>;

  close(): void;
}

/**
 * What has to be uploaded of an item, as its row says in `upload` and `leaving`:
 * - `message`: the item itself, from its `folder` (`upload` is 1)
 * - `read`: its read state, from its `folder` (`upload` is 2)
 * - `removal`: that it is no longer in its `serverFolder` (`leaving` is true)
 */
export type Queue = "message" | "read" | "removal";

/** Plain data: strings, finite numbers, booleans and null. */
export interface FolderRow {
  readonly key: Key;
  parent: Key | null;
  name: string;
  containerClass: string;
  /** Milliseconds since 1970. */
  modified: number;
  changeKey: ChangeKey;
  pcl: ChangeList;
  /** Number of the latest edit, and of the one that the server has; 0 while it has none. */
  edit: number;
  syncedEdit: number;
  /** Where the server has it. */
  syncedParent: Key | null;
  /** It was deleted here, and the server does not know that yet. */
  deleted: boolean;
}

/** Plain data: strings, finite numbers, booleans and null. */
export interface ItemRow {
  readonly key: Key;
  folder: Key;
  /** Where the server has it; null while it does not. */
  serverFolder: Key | null;
  readonly associated: boolean;
  /** Its body is missing: the content is the header alone. */
  header: boolean;
  /** Bits of {@link Flag}. */
  flags: number;
  /** Milliseconds since 1970. */
  received: number;
  /** When the content was changed. */
  modified: number;
  /** Size of the whole item in bytes, also where the body is missing. */
  size: number;
  changeKey: ChangeKey;
  pcl: ChangeList;
  /** What the content on the server includes. */
  syncedPcl: ChangeList;
  /** SHA-256 of the content on the server, in hex digits, where the content here is another; else empty. */
  syncedHash: string;
  /** Number of the latest edit, and of the one that the server has. */
  edit: number;
  syncedEdit: number;
  /** The same for the read state. */
  readEdit: number;
  syncedReadEdit: number;
  /** It was deleted here, and the server does not know that yet. */
  deleted: boolean;
  /** The item that this is the other version of. */
  conflictOf: Key | null;
  upload: 0 | 1 | 2;
  leaving: boolean;
  /** As in `ItemFlags`: all of them, and those that the server is known to have. */
  keywords: string;
  syncedKeywords: string;
}

/** Bits of `ItemRow.flags`. */
export const Flag = { READ: 1, ANSWERED: 2, FORWARDED: 4, FLAGGED: 8, DRAFT: 16 } as const;
