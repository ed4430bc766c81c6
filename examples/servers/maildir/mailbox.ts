import { join } from "node:path";
import type { ItemFlags, Key, ServerItem } from "../server.js";
import { deliver, quietly, renameDurably } from "./delivery.js";
import { maildirError } from "./errors.js";
import { entriesOf, hasCode, kindOf, unlinkIfThere } from "./files.js";
import { baseName, inCur, type MessageFile, mergeFlags, parseMessageFile, secondsOf } from "./messages.js";
import { ensureMaildir, foreign, type Target } from "./target.js";

type Index = Map<Key, readonly MessageFile[]>;

/** How often a folder is read again because another program renamed a file in between. */
const ATTEMPTS = 4;

/**
 * The messages of ours in one folder. Their names are read once and kept; whenever a file is not where it was, because
 * another program changed its flags or moved it from `new` to `cur`, the folder is read again.
 */
export class Mailbox {
  readonly #target: Target;
  readonly #location: () => string | undefined;
  #index: Index | undefined;

  /** `location` gives the folder's directory at the time of each call, as a rename changes it. */
  constructor(target: Target, location: () => string | undefined) {
    this.#target = target;
    this.#location = location;
  }

  async put(item: ServerItem): Promise<void> {
    await this.#retrying(async (index) => {
      const found = index.get(item.key) ?? [];
      const same = await this.#findSame(found, item);
      const others = found.filter((message) => message !== same);
      const kept = same ? await this.#setFlags(same, item.flags) : await this.#deliver(item, others);
      await this.#drop(others, same ? undefined : kept);
      index.set(item.key, [kept]);
    });
  }

  /** Marks a message; `false` when there is none with this key. */
  async setRead(key: Key, read: boolean): Promise<boolean> {
    return this.#retrying(async (index) => {
      const found = index.get(key) ?? [];
      const changed: MessageFile[] = [];
      for (const message of found) changed.push(await this.#setFlags(message, { read }));
      if (found.length > 0) index.set(key, changed);
      return found.length > 0;
    });
  }

  async delete(key: Key): Promise<void> {
    await this.#retrying(async (index) => {
      await this.#drop(index.get(key) ?? [], undefined);
      index.delete(key);
    });
  }

  async #retrying<T>(work: (index: Index) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      this.#index ??= await this.#read();
      try {
        return await work(this.#index);
      } catch (error) {
        // Whatever failed, the names that are kept may be wrong now.
        this.#index = undefined;
        if (!hasCode(error, "ENOENT") || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #read(): Promise<Index> {
    const index: Index = new Map();
    const location = this.#location();
    if (location === undefined) return index;
    const kind = await kindOf(this.#target.files, join(this.#target.root, location));
    if (kind === "missing") {
      const happened = `another program removed or renamed the folder ${location}`;
      throw maildirError("not-found", this.#target, happened, "put the folder again");
    }
    if (kind !== "directory") throw foreign(this.#target, `${location} is not a directory any more`);
    await ensureMaildir(this.#target, location);
    for (const place of ["cur", "new"] as const) {
      for (const entry of await entriesOf(this.#target.files, this.#path(place))) {
        const message = entry.isFile() ? parseMessageFile(place, entry.name) : undefined;
        if (message) index.set(message.key, [...(index.get(message.key) ?? []), message]);
      }
    }
    return index;
  }

  async #findSame(found: readonly MessageFile[], item: ServerItem): Promise<MessageFile | undefined> {
    const seconds = secondsOf(item.received);
    for (const message of found) {
      if (message.received !== seconds) continue;
      // What a dry run has put before cannot be read.
      if (this.#target.dryRun) return message;
      const bytes = await this.#target.files.readFile(this.#path(message.place, message.file));
      if (Buffer.compare(bytes, item.mime) === 0) return message;
    }
    return undefined;
  }

  async #deliver(item: ServerItem, others: readonly MessageFile[]): Promise<MessageFile> {
    const base = baseName(item, others);
    const received = secondsOf(item.received);
    const message = inCur({ key: item.key, base, received }, mergeFlags(others[0]?.flags ?? "", item.flags));
    await deliver(this.#target.files, {
      staging: this.#path("tmp", base),
      path: this.#path("cur", message.file),
      data: item.mime,
      modified: new Date(received * 1000),
    });
    return message;
  }

  async #setFlags(message: MessageFile, wanted: ItemFlags): Promise<MessageFile> {
    const flags = mergeFlags(message.flags, wanted);
    if (flags === mergeFlags(message.flags, {})) return message;
    const changed = inCur(message, flags);
    await renameDurably(
      this.#target.files,
      this.#path(message.place, message.file),
      this.#path("cur", changed.file),
    );
    return changed;
  }

  /** Removes files; when that is refused, also the one that was to replace them, so that all is as it was. */
  async #drop(messages: readonly MessageFile[], replacement: MessageFile | undefined): Promise<void> {
    const { files } = this.#target;
    let missing: MessageFile | undefined;
    try {
      for (const message of messages) {
        const wasThere = await unlinkIfThere(files, this.#path(message.place, message.file));
        if (!wasThere) missing = message;
      }
    } catch (error) {
      if (replacement) await quietly(files.remove(this.#path("cur", replacement.file)));
      throw error;
    }
    for (const place of new Set(messages.map((message) => message.place)))
      await files.sync(this.#path(place));
    // Renamed rather than removed, perhaps: to be looked for again.
    if (missing) throw Object.assign(new Error(`${missing.file} has gone`), { code: "ENOENT" });
  }

  #path(...parts: string[]): string {
    return join(this.#target.root, this.#location() ?? "", ...parts);
  }
}
