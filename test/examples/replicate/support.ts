import { type ReplicateOptions, replicate } from "../../../examples/replicate/replicate.js";
import { stateIn } from "../../../examples/replicate/state.js";
import type { Summary } from "../../../examples/replicate/summary.js";
import { MemoryMailbox } from "../../../examples/servers/memory/mailbox.js";
import { type Call, MemoryServer } from "../../../examples/servers/memory/memory-server.js";
import {
  type Key,
  ServerError,
  type ServerErrorCode,
  type ServerFolder,
} from "../../../examples/servers/server.js";
import type { FolderChange, FolderName, ItemChange } from "../../../examples/stores/core/changes.js";
import { Inventory } from "../../../examples/stores/core/inventory.js";
import { PendingChanges } from "../../../examples/stores/core/pending.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";

export type { Call };

/** A memory server that shows what it holds. */
export class TestServer extends MemoryServer {
  /** For each folder's path the texts of its items, with `*` where they are read. */
  get contents(): Record<string, string[]> {
    const { folders } = this.mailbox;
    const list = [...folders.values()].map((folder) => {
      const texts = this.mailbox
        .itemsIn(folder.key)
        .map(({ mime, flags }) => textOf(mime) + mark(flags.read));
      return [pathOf(folder, folders), texts.sort()] as const;
    });
    return Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The calls that change something. */
  get writes(): Call[] {
    return this.calls.filter(({ method }) => !["folders", "changes", "fetch"].includes(method));
  }
}

/** The same of a store. Headers are marked with `(h)`. */
export function contentsOf(replica: Replica): Record<string, string[]> {
  const folders = new Map(replica.folders().map((folder) => [folder.key, folder]));
  const list = [...folders.values()].map((folder) => {
    const texts = [...replica.items(folder.key)].map(
      ({ key, flags, header }) => textOf(replica.content(key)!) + (header ? "(h)" : "") + mark(flags.read),
    );
    return [pathOf(folder, folders), texts.sort()] as const;
  });
  return Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pathOf({ parent, name }: ServerFolder, folders: ReadonlyMap<Key, ServerFolder>): string {
  return parent === null ? name : `${pathOf(folders.get(parent)!, folders)}/${name}`;
}

function mark(read: boolean | undefined): string {
  return read === true ? "*" : "";
}

export function mime(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`Subject: ${text}\r\n\r\n`));
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString().slice("Subject: ".length).trimEnd();
}

/** A store, and a server that is empty. */
export function setUp(storage: Storage = new MemoryStorage()) {
  const replica = new Replica(storage);
  return { storage, replica, store: new ReplicatedStore(replica, "memory store"), server: new TestServer() };
}

/** Uploads from a store. */
export function upload(
  { store, server }: { readonly store: ReplicatedStore; readonly server: MemoryServer },
  options: ReplicateOptions = {},
): Promise<Summary> {
  return replicate(store, server, { direction: "up", ...options });
}

/** A store and a server that are replicated in both directions, each run over a new connection. */
export function pair(storage: Storage = new MemoryStorage(), mailbox = new MemoryMailbox()) {
  const replica = new Replica(storage);
  const connect = () => new TestServer(mailbox);
  const run = (options: ReplicateOptions = {}, server: MemoryServer = connect()) =>
    replicate(new ReplicatedStore(replica, "memory store"), server, {
      ...{ state: stateIn(replica), inventory: new Inventory(replica) },
      ...options,
    });
  return { storage, replica, mailbox, connect, run };
}

/** A folder `Inbox` with some items; their keys in order. */
export function inbox(replica: Replica, ...texts: string[]): { readonly folder: Key; readonly keys: Key[] } {
  const folder = replica.createFolder("Inbox");
  return { folder, keys: texts.map((text) => replica.addItem(folder, mime(text))) };
}

export function pendingFolders(replica: Replica): FolderChange[] {
  return new PendingChanges(replica).changedFolders();
}

/** What is pending of a folder's items: first the items, then read states, then deletions. */
export function pendingItems(replica: Replica, folder: Key): ItemChange[] {
  const { messages, reads, removals } = new PendingChanges(replica).changedItems(folder);
  return [...messages.changes, ...reads.changes, ...removals.changes];
}

export function pendingContents(replica: Replica): FolderName[] {
  return new PendingChanges(replica).changedContents();
}

/** Whether nothing of a store is out of sync. */
export function isSettled(replica: Replica): boolean {
  return pendingFolders(replica).length === 0 && pendingContents(replica).length === 0;
}

/** Acknowledges all that is pending. */
export function settle(replica: Replica): void {
  const pending = new PendingChanges(replica);
  pending.acknowledge(pending.changedFolders());
  for (const { key } of pending.changedContents()) {
    const { messages, reads, removals } = pending.changedItems(key);
    pending.acknowledge([...messages.changes, ...reads.changes, ...removals.changes]);
  }
  pending.settle();
}

/** A server that fails when a call concerns a key. */
export function failsFor(key: Key, code: ServerErrorCode = "failed"): (call: Call) => void {
  return (call) => {
    if (call.key === key) throw new ServerError(code, `the server says ${code}`);
  };
}
