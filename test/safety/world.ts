import { completeItem } from "../../examples/replicate/complete.js";
import { type ReplicateOptions, replicate } from "../../examples/replicate/replicate.js";
import { stateIn } from "../../examples/replicate/state.js";
import type { Summary } from "../../examples/replicate/summary.js";
import { MemoryMailbox } from "../../examples/servers/memory/mailbox.js";
import { MemoryServer, type MemoryServerOptions } from "../../examples/servers/memory/memory-server.js";
import type { Key, MailServer } from "../../examples/servers/server.js";
import { Inventory } from "../../examples/stores/core/inventory.js";
import { Replica } from "../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../examples/stores/core/storage.js";
import type { Watcher } from "./watch.js";
import { watchServer, watchStorage, watchStore } from "./watched.js";

/** A clock of its own, so that what is later is later, whatever the machine's clock says. */
export class Clock {
  #now = Date.UTC(2024, 0, 1);

  readonly next = (): number => {
    this.#now += 1_000;
    return this.#now;
  };
}

/** Replicates a store with a server, as a process does that has just opened both. */
export function synchronise(
  replica: Replica,
  server: MailServer,
  options: ReplicateOptions = {},
  watcher?: Watcher,
): Promise<Summary> {
  const store = new ReplicatedStore(replica);
  const state = stateIn(replica);
  return replicate(
    watcher === undefined ? store : watchStore(store, watcher),
    watcher === undefined ? server : watchServer(server, watcher),
    { state, inventory: new Inventory(replica), ...options },
  );
}

/** A store and a server, and what happens between them. */
export class World {
  readonly clock = new Clock();
  readonly mailbox = new MemoryMailbox(() => new Date(this.clock.next()));
  readonly #open: () => Storage;
  readonly #move: boolean;
  #storage: Storage;
  #replica: Replica;

  /**
   * @param open opens the storage with what was committed last
   * @param move whether the server can move items
   */
  constructor(open: () => Storage, move = true) {
    this.#open = open;
    this.#move = move;
    this.#storage = open();
    this.#replica = this.#replicaOn(this.#storage);
  }

  get replica(): Replica {
    return this.#replica;
  }

  /** Ends the process, as it were: what was not committed is gone. */
  reopen(): void {
    this.#storage.close();
    this.#storage = this.#open();
    this.#replica = this.#replicaOn(this.#storage);
  }

  /** A connection to the server. */
  connect(options: MemoryServerOptions = {}): MemoryServer {
    return new MemoryServer(this.mailbox, { capabilities: { move: this.#move }, ...options });
  }

  sync(options: ReplicateOptions = {}, server: MailServer = this.connect()): Promise<Summary> {
    return synchronise(this.#replica, server, options);
  }

  /** A run whose every call is watched, with a replica of its own. */
  watchedSync(watcher: Watcher, options: ReplicateOptions = {}): Promise<Summary> {
    const replica = this.#replicaOn(watchStorage(this.#storage, watcher));
    return synchronise(replica, this.connect(), options, watcher);
  }

  /** Downloads the body of an item that has only its header here. */
  complete(key: Key): Promise<void> {
    const { folder } = this.#replica.item(key)!;
    return completeItem(new ReplicatedStore(this.#replica), this.connect(), folder, key);
  }

  close(): void {
    this.#storage.close();
  }

  #replicaOn(storage: Storage): Replica {
    return new Replica(storage, { now: this.clock.next });
  }
}
