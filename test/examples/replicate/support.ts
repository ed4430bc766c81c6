import {
  type ItemFlags,
  type Key,
  type MailServer,
  ServerError,
  type ServerErrorCode,
  type ServerFolder,
  type ServerItem,
} from "../../../examples/servers/server.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import { MemoryStorage } from "../../../examples/stores/memory/memory-storage.js";

/** A call of a server: the method, and the key of what it is about. */
export interface Call {
  readonly method: Exclude<keyof MailServer, "name" | "close">;
  readonly key: Key;
}

/** A mail server in memory: folders by key, and in each the items by key. */
export class MemoryServer implements MailServer {
  readonly name = "memory";
  readonly calls: Call[] = [];
  /** Called before each call has its effect; what it throws, the call throws. */
  before: (call: Call) => void = () => {};
  readonly #folders = new Map<Key, ServerFolder>();
  readonly #items = new Map<Key, Map<Key, ServerItem>>();

  async putFolder(folder: ServerFolder): Promise<void> {
    this.#note("putFolder", folder.key);
    if (folder.parent !== null) this.#folder(folder.parent);
    this.#folders.set(folder.key, folder);
    if (!this.#items.has(folder.key)) this.#items.set(folder.key, new Map());
  }

  async deleteFolder(key: Key): Promise<void> {
    this.#note("deleteFolder", key);
    this.#remove(key);
  }

  async putItem(item: ServerItem): Promise<void> {
    this.#note("putItem", item.key);
    this.#folder(item.folder).set(item.key, item);
  }

  async setRead(folder: Key, key: Key, read: boolean): Promise<void> {
    this.#note("setRead", key);
    const item = this.#folder(folder).get(key);
    if (item === undefined) throw new ServerError("not-found", `there is no item ${key}`);
    this.#folder(folder).set(key, { ...item, flags: { ...item.flags, read } });
  }

  async deleteItem(folder: Key, key: Key): Promise<void> {
    this.#note("deleteItem", key);
    this.#items.get(folder)?.delete(key);
  }

  async close(): Promise<void> {}

  /** What is on the server: for each folder's path the texts of its items, with `*` where they are read. */
  get contents(): Record<string, string[]> {
    const paths = [...this.#folders.values()].map((folder) => {
      const texts = [...this.#items.get(folder.key)!.values()].map(
        ({ mime, flags }) => textOf(mime) + mark(flags),
      );
      return [this.#path(folder), texts.sort()] as const;
    });
    return Object.fromEntries(paths.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The item, wherever it is. */
  item(key: Key): ServerItem | undefined {
    return [...this.#items.values()].map((items) => items.get(key)).find((item) => item !== undefined);
  }

  #note(method: Call["method"], key: Key): void {
    const call = { method, key };
    this.calls.push(call);
    this.before(call);
  }

  #folder(key: Key): Map<Key, ServerItem> {
    const items = this.#items.get(key);
    if (items === undefined) throw new ServerError("not-found", `there is no folder ${key}`);
    return items;
  }

  #path({ parent, name }: ServerFolder): string {
    return parent === null ? name : `${this.#path(this.#folders.get(parent)!)}/${name}`;
  }

  #remove(key: Key): void {
    for (const child of [...this.#folders.values()]) if (child.parent === key) this.#remove(child.key);
    this.#folders.delete(key);
    this.#items.delete(key);
  }
}

function mark({ read }: ItemFlags): string {
  return read === true ? "*" : "";
}

export function mime(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`Subject: ${text}\r\n\r\n`));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString().slice("Subject: ".length).trimEnd();
}

/** A storage, a store on it, and a server that is empty. */
export function setUp() {
  const storage = new MemoryStorage();
  return { storage, store: new ReplicatedStore(storage, "memory store"), server: new MemoryServer() };
}

/** A folder `Inbox` with some items; their keys in order. */
export function inbox(
  storage: MemoryStorage,
  ...texts: string[]
): { readonly folder: Key; readonly keys: Key[] } {
  const folder = storage.createFolder("Inbox");
  return { folder, keys: texts.map((text) => storage.addItem(folder, mime(text))) };
}

/** Whether nothing of a storage is out of sync. */
export function isSettled(storage: MemoryStorage): boolean {
  return storage.changedFolders().length === 0 && storage.changedContents().length === 0;
}

/** A server that fails when a call concerns a key. */
export function failsFor(key: Key, code: ServerErrorCode = "failed"): (call: Call) => void {
  return (call) => {
    if (call.key === key) throw new ServerError(code, `the server says ${code}`);
  };
}
