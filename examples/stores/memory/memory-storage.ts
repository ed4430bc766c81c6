import { randomBytes } from "node:crypto";
import { dateToFileTime, type IMAPIFolder, type IMessage, MSGFLAG, PR } from "iostx";
import type { Key } from "../../servers/server.js";
import { keyBytes, makeKey } from "../core/keys.js";
import { ReadOnlyFolder, ReadOnlyMessage } from "../core/properties.js";
import type { FolderChange, FolderName, ItemChange, Storage } from "../core/storage.js";

interface Folder {
  readonly key: Key;
  name: string;
  parent: Key | null;
  readonly state: Tracked<FolderChange["change"]>;
}

interface Item {
  readonly key: Key;
  folder: Key;
  /** Where the server has the item. */
  syncedFolder: Key;
  mime: Uint8Array;
  received: Date;
  read: boolean;
  readonly associated: boolean;
  readonly state: Tracked<ItemChange["change"]>;
}

/** What is pending of a folder or an item: the change, and a counter that every edit advances. */
interface Tracked<Change extends string> {
  version: number;
  pending: Change | undefined;
  /** Whether the server has it. */
  known: boolean;
}

/** A storage in memory: for tests, and to try things out. */
export class MemoryStorage implements Storage {
  readonly path = "memory";
  readonly #guid = new Uint8Array(randomBytes(16));
  readonly #folders = new Map<Key, Folder>();
  readonly #items = new Map<Key, Item>();
  #counter = 0;

  createFolder(name: string, parent: Key | null = null): Key {
    const key = this.#newKey();
    this.#folders.set(key, { key, name, parent, state: { version: 1, pending: "new", known: false } });
    return key;
  }

  renameFolder(key: Key, name: string): void {
    const folder = this.#folder(key);
    folder.name = name;
    edit(folder.state, "modified");
  }

  moveFolder(key: Key, parent: Key | null): void {
    const folder = this.#folder(key);
    folder.parent = parent;
    edit(folder.state, "moved");
  }

  /** Deletes a folder with all that is in it. */
  deleteFolder(key: Key): void {
    for (const item of this.#items.values()) if (item.folder === key) edit(item.state, "deleted");
    for (const child of this.#folders.values()) if (child.parent === key) this.deleteFolder(child.key);
    edit(this.#folder(key).state, "deleted");
  }

  addItem(
    folder: Key,
    mime: Uint8Array,
    options: { received?: Date; read?: boolean; associated?: boolean } = {},
  ): Key {
    const { received = new Date(0), read = false, associated = false } = options;
    const key = this.#newKey();
    const state = { version: 1, pending: "new" as const, known: false };
    this.#items.set(key, { key, folder, syncedFolder: folder, mime, received, read, associated, state });
    return key;
  }

  updateItem(key: Key, mime: Uint8Array): void {
    const item = this.#item(key);
    item.mime = mime;
    edit(item.state, "modified");
  }

  moveItem(key: Key, folder: Key): void {
    const item = this.#item(key);
    item.folder = folder;
    edit(item.state, "moved");
  }

  markRead(key: Key, read: boolean): void {
    const item = this.#item(key);
    item.read = read;
    edit(item.state, read ? "read" : "unread");
  }

  deleteItem(key: Key): void {
    edit(this.#item(key).state, "deleted");
  }

  changedFolders(): FolderChange[] {
    const list = [...this.#folders.values()].flatMap(({ key, name, state }): FolderChange[] =>
      isPending(state)
        ? [{ kind: "folder", key, name, change: state.pending, version: String(state.version) }]
        : [],
    );
    // Parents come before their subfolders, but for deletions, where it is the other way round.
    const rank = ({ key, change }: FolderChange) =>
      change === "deleted" ? 1e6 - this.#depth(key) : this.#depth(key);
    return list.sort((a, b) => rank(a) - rank(b));
  }

  changedContents(): FolderName[] {
    const pending = new Set([...this.#items.values()].filter(({ state }) => isPending(state)).map(placeOf));
    return [...this.#folders.values()]
      .filter(({ key }) => pending.has(key))
      .sort((a, b) => this.#depth(a.key) - this.#depth(b.key))
      .map(({ key, name }) => ({ key, name }));
  }

  changedItems(folder: Key): ItemChange[] {
    return [...this.#items.values()].flatMap((item): ItemChange[] => {
      const { key, state, associated, syncedFolder } = item;
      if (!isPending(state) || placeOf(item) !== folder) return [];
      const change = changeOf(item);
      const from = change === "moved" ? { from: syncedFolder } : {};
      const version = String(state.version);
      return [{ kind: "item", key, folder, change, ...from, associated, version }];
    });
  }

  openFolder(key: Key): IMAPIFolder | null {
    const { name, parent } = this.#folder(key);
    return new ReadOnlyFolder([
      [PR.SOURCE_KEY, keyBytes(key)],
      [PR.PARENT_SOURCE_KEY, parent === null ? new Uint8Array() : keyBytes(parent)],
      [PR.DISPLAY_NAME_W, name],
    ]);
  }

  openItem({ key }: ItemChange): IMessage {
    const { mime, received, read, folder, associated } = this.#item(key);
    return new ReadOnlyMessage([
      [PR.SOURCE_KEY, keyBytes(key)],
      [PR.PARENT_SOURCE_KEY, keyBytes(folder)],
      [PR.MESSAGE_FLAGS, (read ? MSGFLAG.READ : 0) | (associated ? MSGFLAG.ASSOCIATED : 0)],
      [PR.MESSAGE_DELIVERY_TIME, dateToFileTime(received)],
      [PR.INTERNET_CONTENT, mime],
    ]);
  }

  acknowledge(changes: readonly (FolderChange | ItemChange)[]): void {
    for (const one of changes) {
      const { kind, key, change, version } = one;
      const tracked = kind === "folder" ? this.#folders.get(key)?.state : this.#items.get(key)?.state;
      if (tracked === undefined) continue;
      tracked.known = true;
      if (one.kind === "item" && change !== "deleted") this.#item(key).syncedFolder = one.folder;
      if (String(tracked.version) !== version) continue;
      tracked.pending = undefined;
      if (kind === "folder" && change === "deleted") this.#dropItems(key);
      if (change === "deleted") (kind === "folder" ? this.#folders : this.#items).delete(key);
    }
  }

  /** What was in a folder that is gone on both sides is gone too. */
  #dropItems(folder: Key): void {
    for (const item of this.#items.values()) if (placeOf(item) === folder) this.#items.delete(item.key);
  }

  #newKey(): Key {
    return makeKey(this.#guid, ++this.#counter);
  }

  #folder(key: Key): Folder {
    const folder = this.#folders.get(key);
    if (folder === undefined) throw new RangeError(`there is no folder ${key}`);
    return folder;
  }

  #item(key: Key): Item {
    const item = this.#items.get(key);
    if (item === undefined) throw new RangeError(`there is no item ${key}`);
    return item;
  }

  #depth(key: Key): number {
    const parent = this.#folders.get(key)?.parent ?? null;
    return parent === null ? 0 : 1 + this.#depth(parent);
  }
}

/** What the server has to hear: of an item that it knows, what has changed since it last heard. */
function changeOf({ state, folder, syncedFolder }: Item): ItemChange["change"] {
  const { known, pending } = state;
  if (!known || (pending !== "new" && pending !== "moved")) return pending!;
  return folder === syncedFolder ? "modified" : "moved";
}

/** The folder in whose table a change is presented: a deletion is where the server has the item. */
function placeOf({ state, folder, syncedFolder }: Item): Key {
  return state.pending === "deleted" ? syncedFolder : folder;
}

/** What the server does not know, it need not hear the end of. */
function isPending<Change extends string>(
  state: Tracked<Change>,
): state is Tracked<Change> & { pending: Change } {
  return state.pending !== undefined && (state.known || state.pending !== "deleted");
}

/** How much a change says: a stronger one includes the weaker, which is then not presented by itself. */
const STRENGTH = ["read", "unread", "modified", "moved", "new", "deleted"];

/** Takes note of an edit: it is pending, as part of what was pending already. */
function edit<Change extends string>(state: Tracked<Change>, change: Change): void {
  state.version++;
  const both = [change, state.pending].filter((one) => one !== undefined);
  const strongest = both.sort((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0]!;
  const readStates = both.every((one) => one === "read" || one === "unread");
  state.pending = readStates ? change : strongest;
}
