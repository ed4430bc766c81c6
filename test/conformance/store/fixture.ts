import type { Awaitable, IOSTX } from "iostx";
import type { Key } from "../support/keys.js";

/** Makes a store of its own for each rule. */
export type StoreFactory = () => Awaitable<StoreFixture>;

/**
 * A store, new and empty, with all that the rules need of it besides IOSTX. All methods may answer at once or later;
 * what they do is durable when they have answered, if the store is.
 */
export interface StoreFixture {
  /** The store as a client sees it. */
  readonly store: IOSTX;
  /**
   * What people do with the store, and see in it. A store without the capability `edit` has none; it comes filled, with
   * at least two folders and three items in one of them that are still to be uploaded.
   */
  readonly user?: StoreUser;
  /** Closes the store and opens it again; the fixture is not used any more. Needed for the capability `reopen`. */
  reopen?(): Awaitable<StoreFixture>;
  /**
   * Opens the store as it is when its process is killed now: nothing is closed or written that has not been yet. The
   * fixture is not used any more. Needed for the capability `crash`.
   */
  crash?(): Awaitable<StoreFixture>;
  /** Frees what the fixture holds: files, folders, connections. */
  close?(): Awaitable<void>;
}

/** What people do with a store, and see in it. Each edit is one that the server has to hear of. */
export interface StoreUser {
  /** Creates a folder, at the top or in another one. */
  createFolder(name: string, parent?: Key | null): Awaitable<Key>;
  renameFolder(folder: Key, name: string): Awaitable<void>;
  /** Moves a folder with all that is in it. */
  moveFolder(folder: Key, parent: Key | null): Awaitable<void>;
  /** Deletes a folder with all that is in it. */
  deleteFolder(folder: Key): Awaitable<void>;
  /** Adds an item with these MIME bytes, unread unless the flags say otherwise. */
  addItem(folder: Key, mime: Uint8Array, options?: NewItem): Awaitable<Key>;
  /** Replaces the item's content. */
  updateItem(item: Key, mime: Uint8Array): Awaitable<void>;
  moveItem(item: Key, folder: Key): Awaitable<void>;
  /** Sets and clears the flags that are named. */
  setFlags(item: Key, flags: ItemFlags): Awaitable<void>;
  deleteItem(item: Key): Awaitable<void>;

  /** All folders that people see. */
  folders(): Awaitable<Iterable<SeenFolder>>;
  /** All items of a folder, the associated (hidden) ones too. */
  items(folder: Key): Awaitable<Iterable<SeenItem>>;
  /** The MIME bytes of an item, of a header-only one the header; nothing where there is no such item. */
  content(item: Key): Awaitable<Uint8Array | undefined>;
}

export interface NewItem {
  readonly flags?: ItemFlags;
  /** Whether the item is hidden from people. */
  readonly associated?: boolean;
}

export interface ItemFlags {
  readonly read?: boolean;
  readonly answered?: boolean;
  readonly forwarded?: boolean;
  readonly flagged?: boolean;
  readonly draft?: boolean;
}

export interface SeenFolder {
  readonly key: Key;
  readonly parent: Key | null;
  readonly name: string;
}

export interface SeenItem {
  readonly key: Key;
  readonly flags: ItemFlags;
  readonly associated: boolean;
  /** Its body is still on the server. */
  readonly header: boolean;
}

/**
 * What a store is capable of. Everything is, unless it is switched off; the rules that need what is off are skipped.
 */
export interface StoreCapabilities {
  /** People can edit it: the fixture has a `user`. */
  readonly edit: boolean;
  /** It takes what the server sends: LR_SYNC_DOWNLOAD_HIERARCHY and LR_SYNC_DOWNLOAD_TABLE. */
  readonly download: boolean;
  /** It keeps headers whose bodies are on the server: LR_SYNC_DOWNLOAD_HEADER. */
  readonly headers: boolean;
  /** It keeps associated (hidden) items apart. */
  readonly associated: boolean;
  /** The fixture can close the store and open it again. */
  readonly reopen: boolean;
  /** The fixture can open the store as a killed process leaves it. */
  readonly crash: boolean;
}

export type StoreCapability = keyof StoreCapabilities;

/** All capabilities, but for those that are switched off, or cannot be where another one is. */
export function capabilitiesOf(given: Partial<StoreCapabilities> = {}): StoreCapabilities {
  const { edit = true, download = true, headers = true } = given;
  const { associated = true, reopen = true, crash = true } = given;
  return {
    edit,
    download: download && edit,
    headers: headers && download && edit,
    associated,
    reopen,
    crash,
  };
}
