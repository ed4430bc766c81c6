import { dateToFileTime, type IMAPIFolder, type IMessage, MSGFLAG, PR } from "iostx";
import type { Key } from "../../servers/server.js";
import type {
  ChangeQueue,
  ChangeSource,
  FolderChange,
  FolderName,
  ItemChange,
  ItemChanges,
} from "./changes.js";
import { flagProperties } from "./flags.js";
import { keyBytes } from "./keys.js";
import { ReadOnlyFolder, ReadOnlyMessage } from "./properties.js";
import { inOrder, type Replica } from "./replica.js";
import { flagsOf, forgetPlace, hasNewKeywords, isKnown, itemsThere, queue } from "./rows.js";
import { Flag, type FolderRow, type ItemRow, type Queue } from "./storage.js";

/** Changes together with the row as it was when the change was presented. */
type RowChange = ItemChange & { readonly row: ItemRow };
type FolderRowChange = FolderChange & { readonly row: FolderRow };

/** What of a {@link Replica} the server does not have yet. */
export class PendingChanges implements ChangeSource {
  readonly path: string;
  readonly #replica: Replica;

  constructor(replica: Replica) {
    this.path = replica.storage.path;
    this.#replica = replica;
  }

  changedFolders(): FolderRowChange[] {
    const ordered = inOrder(this.#replica.storage);
    const changed = ordered.filter((row) => row.edit > row.syncedEdit);
    const deleted = changed.filter((row) => row.deleted).reverse();
    return [...changed.filter((row) => !row.deleted), ...deleted].map((row) => ({
      kind: "folder",
      key: row.key,
      name: row.name,
      change: changeOfFolder(row),
      version: String(row.edit),
      row,
    }));
  }

  changedContents(): FolderName[] {
    const queued = new Set(this.#replica.storage.queuedFolders());
    if (queued.size === 0) return [];
    // What a deleted folder held goes with it.
    return inOrder(this.#replica.storage)
      .filter(({ key, deleted }) => queued.has(key) && !deleted)
      .map(({ key, name }) => ({ key, name }));
  }

  changedItems(folder: Key): ItemChanges {
    return {
      messages: this.#queue(folder, "message", messageChange),
      reads: this.#queue(folder, "read", readChange),
      removals: this.#queue(folder, "removal", removal),
    };
  }

  openFolder(key: Key): IMAPIFolder | null {
    const row = this.#replica.storage.folder(key);
    if (row === undefined || row.deleted) return null;
    return new ReadOnlyFolder([
      [PR.SOURCE_KEY, keyBytes(key)],
      [PR.PARENT_SOURCE_KEY, row.parent === null ? new Uint8Array() : keyBytes(row.parent)],
      [PR.DISPLAY_NAME_W, row.name],
      [PR.CONTAINER_CLASS_W, row.containerClass],
      [PR.LAST_MODIFICATION_TIME, dateToFileTime(new Date(row.modified))],
      [PR.CHANGE_KEY, bytesOf(row.changeKey)],
      [PR.PREDECESSOR_CHANGE_LIST, bytesOf(row.pcl)],
    ]);
  }

  openItem(change: ItemChange): IMessage {
    const { row } = change as RowChange;
    // The read state and the keywords are part of an upload where they have changed too: otherwise those on the server
    // may be the later ones.
    const isRead = !isKnown(row) || row.readEdit > row.syncedReadEdit;
    return openItem(this.#replica, row, isRead, hasNewKeywords(row));
  }

  acknowledge(changes: readonly (FolderChange | ItemChange)[]): void {
    this.#replica.transactions.write(() => {
      for (const change of changes) {
        if (change.kind === "folder") this.#folderDone(change as FolderRowChange);
        else this.#itemDone(change as RowChange);
      }
    });
  }

  settle(): void {
    this.#replica.transactions.commit();
  }

  #folderDone({ key, change, row: shown }: FolderRowChange): void {
    const { storage } = this.#replica;
    // A new folder that was deleted while it was uploaded is there now.
    const row = storage.folder(key) ?? { ...shown, deleted: true, edit: shown.edit + 1 };
    if (change !== "deleted") {
      storage.putFolder({ ...row, syncedEdit: shown.edit, syncedParent: shown.parent });
    } else if (row.deleted) {
      // What was moved out of it and has not arrived elsewhere is gone on the server.
      for (const item of itemsThere(storage, key)) forgetPlace(storage, item);
      storage.removeFolder(key);
    } else {
      storage.putFolder({ ...row, syncedEdit: 0 });
    }
  }

  #itemDone({ key, change, folder, row: shown }: RowChange): void {
    const { storage } = this.#replica;
    // A new item that was deleted while it was uploaded is there now.
    const row = storage.item(key) ?? { ...shown, deleted: true, edit: shown.edit + 1 };
    if (change === "deleted") {
      forgetPlace(storage, row);
    } else if (change === "read" || change === "unread") {
      storage.putItem(queue({ ...row, syncedReadEdit: shown.readEdit }));
    } else if (change === "moved" && folder !== shown.folder) {
      storage.putItem(queue({ ...row, serverFolder: shown.folder }));
    } else {
      const { edit: syncedEdit, readEdit: syncedReadEdit, pcl: syncedPcl, keywords: syncedKeywords } = shown;
      const edits = { syncedEdit, syncedReadEdit, syncedPcl, syncedHash: "", syncedKeywords };
      const synced = { serverFolder: shown.folder, ...edits };
      storage.putItem(queue({ ...row, ...synced }));
    }
  }

  #queue(folder: Key, queue: Queue, changeOf: (row: ItemRow) => RowChange): ChangeQueue {
    const { storage } = this.#replica;
    const rows = function* () {
      for (const row of storage.queued(folder, queue, false)) yield changeOf(row);
      for (const row of storage.queued(folder, queue, true)) yield changeOf(row);
    };
    const counts = [
      storage.countQueued(folder, queue, false),
      storage.countQueued(folder, queue, true),
    ] as const;
    return { counts, changes: rows() };
  }
}

/** Opens an item of a replica for reading, with or without PR_READ and the keywords. */
export function openItem({ storage }: Replica, row: ItemRow, isRead = true, isTagged = true): IMessage {
  const content = () => storage.content(row.key) ?? new Uint8Array();
  const { read, keywords, ...others } = flagsOf(row);
  const told = { ...others, ...(isRead && { read }), ...(isTagged && { keywords }) };
  return new ReadOnlyMessage([
    [PR.SOURCE_KEY, keyBytes(row.key)],
    [PR.PARENT_SOURCE_KEY, keyBytes(row.folder)],
    [PR.CHANGE_KEY, bytesOf(row.changeKey)],
    [PR.PREDECESSOR_CHANGE_LIST, bytesOf(row.pcl)],
    [PR.MESSAGE_DELIVERY_TIME, dateToFileTime(new Date(row.received))],
    [PR.LAST_MODIFICATION_TIME, dateToFileTime(new Date(row.modified))],
    [PR.MESSAGE_SIZE, row.size],
    ...flagProperties(told).map(({ ulPropTag, Value }) => [ulPropTag, Value] as const),
    [PR.MESSAGE_FLAGS, messageFlags(row)],
    [PR.IN_CONFLICT, row.conflictOf !== null],
    ...(row.header ? [] : [[PR.INTERNET_CONTENT, content] as const]),
  ]);
}

export function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function messageFlags({ flags, associated }: ItemRow): number {
  return (
    (flags & Flag.READ ? MSGFLAG.READ : 0) |
    (flags & Flag.DRAFT ? MSGFLAG.UNSENT : 0) |
    (associated ? MSGFLAG.ASSOCIATED : 0)
  );
}

function changeOfFolder(row: FolderRow): FolderChange["change"] {
  if (row.deleted) return "deleted";
  if (!isKnown(row)) return "new";
  return row.parent === row.syncedParent ? "modified" : "moved";
}

function messageChange(row: ItemRow): RowChange {
  if (row.serverFolder === null) return change(row, row.folder, "new");
  if (row.serverFolder === row.folder) return change(row, row.folder, "modified");
  return {
    ...change(row, row.folder, "moved"),
    modified: row.edit > row.syncedEdit || row.readEdit > row.syncedReadEdit,
  };
}

function readChange(row: ItemRow): RowChange {
  return change(row, row.folder, row.flags & Flag.READ ? "read" : "unread");
}

function removal(row: ItemRow): RowChange {
  return change(row, row.serverFolder!, row.deleted ? "deleted" : "moved");
}

function change(row: ItemRow, folder: Key, kind: ItemChange["change"]): RowChange {
  const { key, associated, header, edit, readEdit, serverFolder, folder: place } = row;
  const from = kind === "moved" ? { from: serverFolder!, to: place } : {};
  const version = `${edit}.${readEdit}`;
  return { kind: "item", key, folder, change: kind, ...from, associated, header, version, row };
}
