import type { Awaitable, IMAPIFolder, IMessage } from "iostx";
import type { Key } from "../../servers/server.js";

/**
 * What the replication core needs of a storage: what has changed since it was last acknowledged, and a way to take
 * note that it was. The core makes IOSTX states of it; a storage knows nothing of states.
 *
 * Every change carries the version that it brings about. A change that is acknowledged is forgotten only while that
 * version is still the latest, so that an edit made during the upload stays pending.
 */
export interface Storage {
  /** Where the store is, for people. */
  readonly path: string;
  /** The folders that are out of sync, parents before their subfolders. */
  changedFolders(): Awaitable<readonly FolderChange[]>;
  /** The folders whose items are out of sync, in the order of the hierarchy. */
  changedContents(): Awaitable<readonly FolderName[]>;
  /** The items of a folder that are out of sync. */
  changedItems(folder: Key): Awaitable<readonly ItemChange[]>;
  /** Opens a folder; nothing where it was deleted. */
  openFolder(key: Key): Awaitable<IMAPIFolder | null>;
  /** Opens an item. What cannot be read fails when it is read, so that one bad item stops no other. */
  openItem(change: ItemChange): Awaitable<IMessage>;
  /** Takes note that changes arrived on the server; durable when it returns, if the storage is. */
  acknowledge(changes: readonly (FolderChange | ItemChange)[]): Awaitable<void>;
}

export interface FolderName {
  readonly key: Key;
  readonly name: string;
}

export interface FolderChange extends FolderName {
  readonly kind: "folder";
  readonly change: "new" | "moved" | "modified" | "deleted";
  readonly version: string;
}

export interface ItemChange {
  readonly kind: "item";
  readonly key: Key;
  readonly folder: Key;
  readonly change: "new" | "moved" | "modified" | "read" | "unread" | "deleted";
  /** For a moved item: where it was. */
  readonly from?: Key;
  /** Whether the item is hidden from the user. */
  readonly associated: boolean;
  readonly version: string;
}
