import { join } from "node:path";
import type { Key } from "../../server.js";
import { hasCode } from "../files.js";
import { ensureMaildir, type Target } from "../target.js";
import { type Listing, type Location, readListing, readStamp } from "./listing.js";
import { type MessageFile, parseMessageFile, primary } from "./message.js";
import { OwnChanges } from "./own.js";
import type { State } from "./state.js";
import type { Whereabouts } from "./whereabouts.js";

/** What the caller has taken in of a folder: the state in the last token it showed, and the epoch of that. */
export interface Given {
  readonly epoch: number;
  readonly state: () => State;
}

/**
 * One folder's messages. The names are read once and kept; whenever a file is not where it was, because another program
 * changed its flags or moved it from `new` to `cur`, {@link Mailbox.forget} makes that they are read again.
 */
export class Mailbox {
  readonly folder: Key;
  readonly own = new OwnChanges();
  /** Messages that are counted as another folder's, where there is a copy of them. */
  readonly disowned = new Set<Key>();
  given: Given | undefined;
  /** What the caller has been told last. */
  seen: (() => State) | undefined;
  readonly #target: Target;
  readonly #location: () => Location;
  readonly #whereabouts: Whereabouts;
  #listing: Listing | undefined;
  /** The names that are kept may be wrong. */
  #isStale = false;
  #isReady = false;

  /** `location` gives the folder's directory at the time of each call, as a rename changes it. */
  constructor(target: Target, folder: Key, location: () => Location, whereabouts: Whereabouts) {
    this.#target = target;
    this.folder = folder;
    this.#location = location;
    this.#whereabouts = whereabouts;
  }

  get location(): Location {
    return this.#location();
  }

  /** The files with a key, by what was read last. */
  async find(key: Key): Promise<readonly MessageFile[]> {
    const listing = this.#listing && !this.#isStale ? this.#listing : await this.#read();
    return listing.messages.get(key) ?? [];
  }

  /** The same, with a second look when there are none. */
  async search(key: Key): Promise<readonly MessageFile[]> {
    const found = await this.find(key);
    return found.length > 0 ? found : ((await this.refresh()).messages.get(key) ?? []);
  }

  /** What is there now. */
  async refresh(): Promise<Listing> {
    // What a dry run has put is nowhere else.
    if (this.#listing && this.#target.dryRun) return this.#listing;
    const isKept = !this.#isStale && (await this.isAsOf(this.#listing?.stamp));
    return isKept ? this.#listing! : this.#read();
  }

  /** Reads once more, and adds what is found to what was found before: nothing is missing that only changed its name. */
  async addMissed(): Promise<Listing> {
    const before: Listing["messages"] = this.#listing?.messages ?? new Map();
    const { messages } = await this.#read();
    return this.#replace({ stamp: undefined, messages: new Map([...before, ...messages]) });
  }

  /** Whether nothing has changed since that stamp was read. */
  async isAsOf(stamp: string | undefined): Promise<boolean> {
    return stamp !== undefined && stamp === (await readStamp(this.#target, this.location));
  }

  /** Something was not as expected: the next call looks again. */
  forget(): void {
    this.#isStale = true;
    this.#isReady = false;
  }

  /** The folder is not there any more, or cannot be read. */
  close(): void {
    for (const key of this.#listing?.messages.keys() ?? []) this.#whereabouts.remove(key, this.folder);
    this.#listing = undefined;
  }

  /**
   * Does the work with the file that stands for a message, and with the next one should another program have renamed it
   * meanwhile; `undefined` when there is none.
   */
  async reading<Value>(
    key: Key,
    work: (path: string, message: MessageFile) => Promise<Value>,
  ): Promise<Value | undefined> {
    for (let attempt = 1; ; attempt++) {
      const found = await this.search(key);
      if (found.length === 0) return undefined;
      const message = primary(found);
      try {
        return await work(this.path(message.part, message.file), message);
      } catch (error) {
        if (!hasCode(error, "ENOENT") || attempt === ATTEMPTS) throw error;
        this.forget();
      }
    }
  }

  /** Makes the directories complete, before the first write. */
  async prepare(): Promise<void> {
    if (this.#isReady) return;
    await ensureMaildir(this.#target, this.location ?? "");
    this.#isReady = true;
  }

  /** Notes which files a message has now. */
  set(key: Key, messages: readonly MessageFile[]): void {
    const listing = this.#listing;
    if (!listing) return;
    if (messages.length > 0) {
      listing.messages.set(key, messages);
      this.#whereabouts.add(key, this.folder);
    } else if (listing.messages.delete(key)) this.#whereabouts.remove(key, this.folder);
  }

  /** What the caller knows of a message here: what it has been told, and what it did since. */
  view(key: Key): number | undefined {
    const told = this.given?.state().get(key);
    return this.own.appliedTo(key, told, this.given?.epoch ?? 0);
  }

  /** Whether a file is a message that the caller may remove: one of ours, or one that it has been told of. */
  knows(file: string): boolean {
    const message = parseMessageFile("cur", file, this.folder);
    if (!message) return false;
    const { key, isOurs } = message;
    return isOurs || this.seen?.().has(key) === true || this.own.appliedTo(key, undefined, 0) !== undefined;
  }

  path(...parts: string[]): string {
    return join(this.#target.root, this.location ?? "", ...parts);
  }

  async #read(): Promise<Listing> {
    return this.#replace(await readListing(this.#target, this.location, this.folder, this.#listing));
  }

  #replace(next: Listing): Listing {
    const before = this.#listing?.messages;
    for (const key of before?.keys() ?? [])
      if (!next.messages.has(key)) this.#whereabouts.remove(key, this.folder);
    for (const key of next.messages.keys()) if (!before?.has(key)) this.#whereabouts.add(key, this.folder);
    this.#isStale = false;
    this.#listing = next;
    return next;
  }
}

/** How often a message is looked for again because another program renamed its file in between. */
export const ATTEMPTS = 4;
