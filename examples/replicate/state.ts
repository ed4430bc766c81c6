import type { Storage } from "../stores/core/storage.js";

/**
 * What a replication remembers of a server between runs: how far it has read, and which folders were there. Losing it
 * is harmless: everything is looked at again, and nothing is deleted for not being found.
 */
export interface SyncState {
  get(name: string): string | undefined;
  /** Durable when it returns, if the state is. */
  set(name: string, value: string): void;
}

/** State that is kept in a store, beside what it belongs to. */
export function stateIn(storage: Storage): SyncState {
  return { get: (name) => storage.value(name), set: (name, value) => storage.setValue(name, value) };
}
