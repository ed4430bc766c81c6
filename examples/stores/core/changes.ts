import type { Awaitable, IMAPIFolder, IMessage } from "iostx";
import type { Key } from "../../servers/server.js";

/**
 * What has changed in a store since it was last acknowledged, and a way to take note that it was. The replication
 * core makes the upload states of it.
 *
 * Every change carries the version that it brings about. A change that is acknowledged is forgotten only while that
 * version is still the latest, so that an edit made during the upload stays pending.
 */
export interface ChangeSource {
  /** Where the store is, for people. */
  readonly path: string;
  /** The folders that are out of sync: parents before their subfolders, then the deleted ones, deepest first. */
  changedFolders(): Awaitable<readonly FolderChange[]>;
  /** The folders whose items are out of sync, in the order of the hierarchy. */
  changedContents(): Awaitable<readonly FolderName[]>;
  /** The items of a folder that are out of sync. */
  changedItems(folder: Key): Awaitable<ItemChanges>;
  /** Opens a folder; nothing where it was deleted. */
  openFolder(key: Key): Awaitable<IMAPIFolder | null>;
  /** Opens an item. What cannot be read fails when it is read, so that one bad item stops no other. */
  openItem(change: ItemChange): Awaitable<IMessage>;
  /** Takes note that changes arrived on the server; durable with the next {@link settle}, if the store is. */
  acknowledge(changes: readonly (FolderChange | ItemChange)[]): Awaitable<void>;
  /** Makes durable what was acknowledged. */
  settle(): Awaitable<void>;
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
  /** Where the item is; of one that was deleted, where it was. */
  readonly folder: Key;
  readonly change: "new" | "moved" | "modified" | "read" | "unread" | "deleted";
  /** Of a moved item: where the server has it, and where it is. */
  readonly from?: Key;
  readonly to?: Key;
  /** Of a moved item: it was modified besides. */
  readonly modified?: boolean;
  /** Whether the item is hidden from the user. */
  readonly associated: boolean;
  /** Whether its body is on the server only. */
  readonly header?: boolean;
  readonly version: string;
}

/** The changes of one folder's items, by the state that presents them. */
export interface ItemChanges {
  /** New, modified and moved here. */
  readonly messages: ChangeQueue;
  /** Read states. */
  readonly reads: ChangeQueue;
  /** Deleted, and moved away. */
  readonly removals: ChangeQueue;
}

/** Changes that are gone through once, and how many there were at the beginning: normal items, then associated ones. */
export interface ChangeQueue {
  readonly counts: readonly [normal: number, associated: number];
  readonly changes: Iterable<ItemChange>;
}

/** The changes of a folder from a list of them. */
export function changesOf(folder: Key, list: readonly ItemChange[]): ItemChanges {
  const queue = (isIn: (change: ItemChange) => boolean): ChangeQueue => {
    const chosen = list.filter(isIn);
    const normal = chosen.filter(({ associated }) => !associated);
    const hidden = chosen.filter(({ associated }) => associated);
    return { counts: [normal.length, hidden.length], changes: [...normal, ...hidden] };
  };
  const isRemoval = (one: ItemChange) =>
    one.change === "deleted" || (one.change === "moved" && one.from === folder);
  const isRead = ({ change }: ItemChange) => change === "read" || change === "unread";
  return {
    messages: queue((one) => !isRead(one) && !isRemoval(one)),
    reads: queue(isRead),
    removals: queue(isRemoval),
  };
}
