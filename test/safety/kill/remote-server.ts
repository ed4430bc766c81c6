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
} from "../../../examples/servers/server.js";
import type { Order, SentChange, ServerAnswer, ServerCall } from "./protocol.js";

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: ServerError) => void };

/** A server that lives in the process that started this one, and survives it. */
export class RemoteServer implements MailServer {
  readonly name = "remote";
  readonly identity: string;
  readonly capabilities: ServerCapabilities;
  readonly #send: (call: ServerCall) => void;
  readonly #waiting = new Map<number, Waiting>();
  #id = 0;

  readonly putItems?: NonNullable<MailServer["putItems"]>;

  constructor({ identity, capabilities, inBatches }: Order, send: (call: ServerCall) => void) {
    this.identity = identity;
    this.capabilities = capabilities;
    this.#send = send;
    if (inBatches) this.putItems = (items) => this.#call("putItems", items);
  }

  /** Takes the answer to a call. */
  answer({ id, value, error }: ServerAnswer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new ServerError(error.code, error.message));
  }

  folders(): Promise<readonly ServerFolder[]> {
    return this.#call("folders");
  }

  putFolder(folder: ServerFolder): Promise<void> {
    return this.#call("putFolder", folder);
  }

  deleteFolder(key: Key): Promise<void> {
    return this.#call("deleteFolder", key);
  }

  async changes(folder: Key, since: string | undefined): Promise<ServerChanges> {
    const answer: Omit<ServerChanges, "changes"> & { readonly changes: readonly SentChange[] } =
      await this.#call("changes", folder, since);
    return { ...answer, changes: received(answer.changes) };
  }

  fetch(folder: Key, key: Key): Promise<ServerItem> {
    return this.#call("fetch", folder, key);
  }

  putItem(item: ServerItem): Promise<void> {
    return this.#call("putItem", item);
  }

  moveItem(key: Key, from: Key, to: Key): Promise<void> {
    return this.#call("moveItem", key, from, to);
  }

  setFlags(folder: Key, key: Key, flags: ItemFlags): Promise<void> {
    return this.#call("setFlags", folder, key, flags);
  }

  deleteItem(folder: Key, key: Key): Promise<void> {
    return this.#call("deleteItem", folder, key);
  }

  async close(): Promise<void> {}

  #call<Value>(method: keyof MailServer, ...parameters: readonly unknown[]): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(++this.#id, { resolve: resolve as (value: unknown) => void, reject });
      this.#send({ id: this.#id, method, parameters });
    });
  }
}

async function* received(changes: readonly SentChange[]): AsyncGenerator<ServerChange> {
  for (const { mime, ...change } of changes) {
    const content = async () => mime!;
    const header = async () => mime!.subarray(0, Buffer.from(mime!).indexOf("\r\n\r\n") + 4);
    yield (mime === undefined ? change : { ...change, header, content }) as ServerChange;
  }
}
