import { createHash } from "node:crypto";
import type { Key, ServerFolder } from "../servers/server.js";
import type { Replica } from "../stores/core/replica.js";
import { type ChangeKey, changeKeyOf } from "../stores/core/versions.js";

/**
 * What a replication remembers of a server between runs: how far it has read, and which folders were there. Losing it
 * is harmless: everything is looked at again, and nothing is deleted for not being found.
 */
export interface SyncState {
  get(name: string): string | undefined;
  /** Sets values, all or none of them. Durable when it returns, if the state is. */
  set(values: ReadonlyMap<string, string>): void;
}

/** State that is kept in a store, beside what it belongs to. */
export function stateIn({ storage, transactions }: Replica): SyncState {
  return {
    get: (name) => storage.value(name),
    set: (values) =>
      transactions.writeNow(() => {
        for (const [name, value] of values) storage.setValue(name, value);
      }),
  };
}

/** State that is forgotten with the process. */
export function forgetfulState(): SyncState {
  const values = new Map<string, string>();
  const set = (more: ReadonlyMap<string, string>) => {
    for (const [name, value] of more) values.set(name, value);
  };
  return { get: (name) => values.get(name), set };
}

/** A folder as it was on the server when it was last looked at. */
export type Seen = readonly [parent: Key | null, name: string, containerClass: string];

/** How many change keys are taken from the state at a time. */
const BLOCK = 1_000_000;

/** How many values are kept back before they are written, at most. */
const PENDING = 256;

/**
 * The state of one server, by what is in it. Values are kept back and written together: losing the last ones makes a
 * run look at something twice, no more.
 */
export class Memory {
  readonly #state: SyncState;
  readonly #identity: string;
  readonly #rescan: boolean;
  readonly #reread = new Set<Key>();
  readonly #pending = new Map<string, string>();
  /** Asked for in each folder. */
  #mayHaveHeaders: boolean | undefined;
  #next = 0;
  #limit = 0;

  /** @param rescan whether folders are read anew, as if it was not known how far they have been read */
  constructor(identity: string, state: SyncState = forgetfulState(), rescan = false) {
    this.#identity = identity;
    this.#state = state;
    this.#rescan = rescan;
  }

  /** How far a folder's changes have been read. */
  token(folder: Key): string | undefined {
    if (this.#rescan && !this.#reread.has(folder)) return undefined;
    return this.#get(`token/${folder}`) || undefined;
  }

  setToken(folder: Key, token: string): void {
    if (token !== this.token(folder)) this.#set(`token/${folder}`, token);
    this.#reread.add(folder);
  }

  /** What is in a folder was not read, should the server ever have it again. */
  forgetFolder(folder: Key): void {
    if (this.token(folder) !== undefined) this.#set(`token/${folder}`, "");
    this.setRetries(folder, []);
  }

  /** The folders that were there; nothing where that is not known. */
  folders(): ReadonlyMap<Key, Seen> | undefined {
    const list = parseList(this.#get("folders"));
    return list && new Map(list.map(([key, ...seen]) => [key, seen as unknown as Seen]));
  }

  /** The same as a server lists them, parents first. */
  knownFolders(): ServerFolder[] {
    const seen = this.folders() ?? new Map<Key, Seen>();
    const ordered = new Map<Key, ServerFolder>();
    const add = (key: Key): void => {
      const known = seen.get(key);
      if (known === undefined || ordered.has(key)) return;
      const [parent, name, containerClass] = known;
      if (parent !== null) add(parent);
      ordered.set(key, { key, parent, name, ...(containerClass === "" ? {} : { containerClass }) });
    };
    for (const key of seen.keys()) add(key);
    return [...ordered.values()];
  }

  setFolders(folders: ReadonlyMap<Key, Seen>): void {
    const text = JSON.stringify([...folders].map(([key, seen]) => [key, ...seen]));
    if (text !== this.#get("folders")) this.#set("folders", text);
  }

  /** The items of a folder that could not be downloaded, to be tried again. */
  retries(folder: Key): Key[] {
    return (this.#get(`retry/${folder}`) ?? "").split(" ").filter((key) => key !== "");
  }

  setRetries(folder: Key, keys: readonly Key[]): void {
    const text = keys.join(" ");
    if (text !== (this.#get(`retry/${folder}`) ?? "")) this.#set(`retry/${folder}`, text);
  }

  /** Whether a run began to upload items that did not end well: the store may not know all that is on the server. */
  get wasInterrupted(): boolean {
    return this.#get("uploading") === "1";
  }

  /** Items are about to be uploaded. */
  beginUploads(): void {
    if (this.wasInterrupted) return;
    this.#set("uploading", "1");
    this.flush();
  }

  /** All that was uploaded was taken note of. */
  endUploads(): void {
    if (this.wasInterrupted) this.#set("uploading", "0");
  }

  /** Whether the store may have items of which it has the header only. */
  get mayHaveHeaders(): boolean {
    this.#mayHaveHeaders ??= this.#get("headers") === "1";
    return this.#mayHaveHeaders;
  }

  /** Headers are about to be downloaded. */
  beginHeaders(): void {
    if (this.mayHaveHeaders) return;
    this.#mayHaveHeaders = true;
    this.#set("headers", "1");
    this.flush();
  }

  /** All items are complete. */
  endHeaders(): void {
    if (!this.mayHaveHeaders) return;
    this.#mayHaveHeaders = false;
    this.#set("headers", "0");
  }

  /** The change key of a content on the server: the same at every look. */
  contentChange(version: number): ChangeKey {
    return changeKeyOf(this.#guid("content"), version);
  }

  /** The change key of something else that happened on the server: each time another one. */
  nextChange(): ChangeKey {
    if (this.#next === this.#limit) {
      // Where the state was lost, the clock is ahead of all that was given out.
      this.#next = Number(this.#get("changes") ?? Date.now());
      this.#limit = this.#next + BLOCK;
      this.#set("changes", String(this.#limit));
      // Before the first of them is used.
      this.flush();
    }
    return changeKeyOf(this.#guid("other"), this.#next++);
  }

  #guid(kind: string): string {
    return createHash("sha256").update(`${kind}\0${this.#identity}`).digest("hex").slice(0, 32);
  }

  /** Writes what was kept back. */
  flush(): void {
    if (this.#pending.size === 0) return;
    this.#state.set(this.#pending);
    this.#pending.clear();
  }

  #get(name: string): string | undefined {
    const full = `sync/${this.#identity}/${name}`;
    return this.#pending.get(full) ?? this.#state.get(full);
  }

  #set(name: string, value: string): void {
    this.#pending.set(`sync/${this.#identity}/${name}`, value);
    if (this.#pending.size >= PENDING) this.flush();
  }
}

export function seen({ parent, name, containerClass = "" }: ServerFolder): Seen {
  return [parent, name, containerClass];
}

/** A list of lists from its text; nothing where the text is damaged. */
function parseList(text: string | undefined): [Key, ...unknown[]][] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return Array.isArray(value) ? (value as [Key, ...unknown[]][]) : undefined;
  } catch {
    return undefined;
  }
}
