import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";

/** One thing that arrived on the server: its node id, and the version of it that did. */
interface Entry {
  readonly id: string;
  readonly version: string;
}

interface Header {
  readonly format: 1;
  /** The store whose acknowledgements these are: its record key in hexadecimal digits. */
  readonly store: string;
}

/** The file is not a journal, or that of another store. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/**
 * The side file of a read-only store: which version of what has been acknowledged. One JSON line for each
 * acknowledgement, appended when it comes, so that an interruption loses at most the line that was being written;
 * a last line that is not whole is cut off. Putting an item twice is harmless, so lines are forced to the disk at
 * the end only.
 */
export class Journal {
  readonly #path: string | undefined;
  readonly #store: string;
  readonly #versions = new Map<string, string>();
  #file: number | undefined;

  private constructor(path: string | undefined, store: string) {
    this.#path = path;
    this.#store = store;
  }

  /** Opens the journal at a path; it is created with the first line. Without a path it is kept in memory. */
  static open(path: string | undefined, store: string): Journal {
    const journal = new Journal(path, store);
    if (path !== undefined) journal.#load(path);
    return journal;
  }

  /** The version of it that was acknowledged last. */
  version(id: string): string | undefined {
    return this.#versions.get(id);
  }

  acknowledge(entries: readonly Entry[]): void {
    for (const { id, version } of entries) this.#versions.set(id, version);
    if (this.#path === undefined || entries.length === 0) return;
    if (this.#file === undefined) {
      this.#file = openSync(this.#path, "a");
      if (readFileSync(this.#path).length === 0)
        this.#write([{ format: 1, store: this.#store } satisfies Header]);
    }
    this.#write(entries);
  }

  close(): void {
    if (this.#file === undefined) return;
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = undefined;
  }

  #write(lines: readonly object[]): void {
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file!, bytes, at);
  }

  #load(path: string): void {
    const text = readIfThere(path);
    if (text === undefined || text === "") return;
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const [first, ...lines] = whole.split("\n").slice(0, -1);
    const header = parse<Partial<Header>>(first ?? "");
    if (first !== undefined && header?.format !== 1) {
      throw new JournalError(
        `${path} is not a file of acknowledgements that this version can read; move it away to start anew`,
      );
    }
    if (first !== undefined && header?.store !== this.#store) {
      throw new JournalError(`${path} belongs to another Outlook file; choose another target`);
    }
    for (const line of lines) {
      const entry = parse<Partial<Entry>>(line);
      if (typeof entry?.id === "string" && typeof entry.version === "string")
        this.#versions.set(entry.id, entry.version);
    }
    if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function parse<Value>(line: string): Value | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}
