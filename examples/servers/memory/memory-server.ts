import {
  type ItemFlags,
  type Key,
  type MailServer,
  type ServerCapabilities,
  type ServerChange,
  type ServerChanges,
  ServerError,
  type ServerFolder,
  type ServerItem,
  type ServerPut,
} from "../server.js";
import { type LogEntry, MemoryMailbox, type StoredItem } from "./mailbox.js";

/** A call of a server: the method, and the key of what it is about. */
export interface Call {
  readonly method: Exclude<keyof MailServer, "name" | "identity" | "capabilities" | "close">;
  readonly key: Key;
}

export interface MemoryServerOptions {
  readonly capabilities?: Partial<ServerCapabilities>;
  /** Takes many items at once too. */
  readonly inBatches?: boolean;
  /** Called before each call has its effect: what it throws, the call throws, and nothing has happened. */
  readonly before?: (call: Call) => void | Promise<void>;
  /** Called when each call has had its effect: what it throws, the call throws, and its answer is lost. */
  readonly after?: (call: Call) => void | Promise<void>;
}

/** A connection to a {@link MemoryMailbox}: for tests, and to try things out. Faults can be injected into every call. */
export class MemoryServer implements MailServer {
  readonly name = "memory";
  readonly identity: string;
  readonly capabilities: ServerCapabilities;
  readonly mailbox: MemoryMailbox;
  readonly calls: Call[] = [];
  before: (call: Call) => void | Promise<void>;
  after: (call: Call) => void | Promise<void>;
  readonly putItems?: NonNullable<MailServer["putItems"]>;
  readonly fetchItems?: NonNullable<MailServer["fetchItems"]>;

  constructor(mailbox = new MemoryMailbox(), options: MemoryServerOptions = {}) {
    this.mailbox = mailbox;
    this.identity = mailbox.identity;
    this.capabilities = { move: true, associated: true, ...options.capabilities };
    this.before = options.before ?? (() => {});
    this.after = options.after ?? (() => {});
    if (options.inBatches !== true) return;
    this.putItems = (items) => this.#putEach(items);
    this.fetchItems = (folder, keys) => this.#fetchEach(folder, keys);
  }

  folders(): Promise<readonly ServerFolder[]> {
    return this.#call("folders", "", () => inOrder([...this.mailbox.folders.values()]));
  }

  putFolder(folder: ServerFolder): Promise<void> {
    return this.#call("putFolder", folder.key, () => this.mailbox.putFolder(folder));
  }

  deleteFolder(key: Key): Promise<void> {
    return this.#call("deleteFolder", key, () => this.mailbox.deleteFolder(key));
  }

  changes(folder: Key, since: string | undefined): Promise<ServerChanges> {
    return this.#call("changes", folder, () => {
      const { mailbox } = this;
      if (!mailbox.folders.has(folder)) throw new ServerError("not-found", `there is no folder ${folder}`);
      const token = `${mailbox.epoch}:${mailbox.number}`;
      const [epoch, number] = (since ?? "").split(":");
      const complete = epoch !== String(mailbox.epoch);
      const list = complete
        ? mailbox.itemsIn(folder).map(putOf)
        : this.#changesIn(folder, mailbox.since(folder, Number(number)));
      return { complete, token, changes: this.#giveOut(list) };
    });
  }

  fetch(folder: Key, key: Key): Promise<ServerItem> {
    return this.#call("fetch", key, () => {
      const item = this.mailbox.item(key);
      if (item.folder !== folder) throw new ServerError("not-found", `there is no item ${key} in ${folder}`);
      return given(item);
    });
  }

  putItem(item: ServerItem): Promise<void> {
    return this.#call("putItem", item.key, () => this.mailbox.putItem(item, this));
  }

  async #fetchEach(folder: Key, keys: readonly Key[]): Promise<ServerItem[]> {
    const items: ServerItem[] = [];
    for (const key of keys) {
      const item = await this.#call("fetchItems", key, () => this.mailbox.items.get(key));
      if (item?.folder === folder) items.push(given(item));
    }
    return items;
  }

  /** A server that is gone breaks the batch off; what came before is stored. */
  async #putEach(items: readonly ServerItem[]): Promise<(ServerError | undefined)[]> {
    const errors: (ServerError | undefined)[] = [];
    for (const item of items)
      try {
        await this.#call("putItems", item.key, () => this.mailbox.putItem(item, this));
        errors.push(undefined);
      } catch (error) {
        if (!(error instanceof ServerError) || error.code === "unavailable") throw error;
        errors.push(error);
      }
    return errors;
  }

  moveItem(key: Key, from: Key, to: Key): Promise<void> {
    return this.#call("moveItem", key, () => {
      const { folder } = this.mailbox.item(key);
      if (folder !== from && folder !== to)
        throw new ServerError("not-found", `there is no item ${key} in ${from}`);
      this.mailbox.moveItem(key, to, this);
    });
  }

  setFlags(_folder: Key, key: Key, flags: ItemFlags): Promise<void> {
    return this.#call("setFlags", key, () => this.mailbox.setFlags(key, flags, this));
  }

  deleteItem(folder: Key, key: Key): Promise<void> {
    return this.#call("deleteItem", key, () => {
      if (this.mailbox.items.get(key)?.folder === folder) this.mailbox.deleteItem(key, this);
    });
  }

  async close(): Promise<void> {}

  async #call<Value>(method: Call["method"], key: Key, work: () => Value): Promise<Value> {
    const call = { method, key };
    this.calls.push(call);
    await this.before(call);
    const value = work();
    await this.after(call);
    return value;
  }

  /** What a folder's log says, each item as it is now. */
  #changesIn(folder: Key, entries: readonly LogEntry[]): ServerChange[] {
    const byKey = new Map<Key, LogEntry[]>();
    for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
    return [...byKey].flatMap(([key, list]): ServerChange[] => {
      const item = this.mailbox.items.get(key);
      const foreign = list.filter(({ by }) => by !== this);
      if (item === undefined) return foreign.length === 0 ? [] : [{ change: "deleted", key }];
      if (item.folder === folder) return this.#changesOf(item, list, foreign);
      return foreign.some(({ what }) => what === "left") ? [{ change: "deleted", key }] : [];
    });
  }

  #changesOf(item: StoredItem, list: readonly LogEntry[], foreign: readonly LogEntry[]): ServerChange[] {
    const { key } = item;
    // With the item came what nobody was told in the folder where it was.
    const cameHere = list.some(({ what }) => what === "moved");
    const moved = foreign.find(({ what }) => what === "moved");
    const move = moved === undefined ? [] : [{ change: "moved", key, from: moved.from! } as const];
    const isPut = foreign.some(({ what }) => what === "put") || (cameHere && item.foreignContent);
    if (isPut) return [...move, putOf(item)];
    if (cameHere && item.foreignFlags) return [...move, { change: "flags", key, flags: item.flags }];
    const named = foreign.flatMap(({ flags }) => Object.keys(flags ?? {}) as (keyof ItemFlags)[]);
    const flags = Object.fromEntries(named.map((name) => [name, item.flags[name]]));
    return [...move, ...(named.length === 0 ? [] : [{ change: "flags", key, flags } as const])];
  }

  async *#giveOut(list: readonly ServerChange[]): AsyncGenerator<ServerChange> {
    for (const change of list) yield change;
  }
}

function putOf({ folder: _, mime, foreignContent: __, foreignFlags: ___, ...item }: StoredItem): ServerPut {
  return {
    ...{ ...item, change: "put", size: mime.length },
    header: async () => mime.subarray(0, Buffer.from(mime).indexOf("\r\n\r\n") + 4),
    content: async () => mime,
  };
}

/** Folders, each after its parent. */
function inOrder(folders: readonly ServerFolder[]): ServerFolder[] {
  const known = new Set(folders.map(({ key }) => key));
  const below = (parent: Key | null): ServerFolder[] =>
    folders
      .filter(
        (folder) => (folder.parent !== null && !known.has(folder.parent) ? null : folder.parent) === parent,
      )
      .flatMap((folder) => [folder, ...below(folder.key)]);
  return below(null);
}

/** An item as it is given to a caller. */
function given(item: StoredItem): ServerItem {
  const { version: _, modified: __, foreignContent: ___, foreignFlags: ____, ...rest } = item;
  return rest;
}
