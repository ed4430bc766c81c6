import type { Key, ServerChange, ServerItem, ServerPut } from "../../server.js";
import { type ErrorContext, maildirError } from "../errors.js";
import type { FileOperations } from "../files.js";
import { inParallel } from "../parallel.js";
import type { Found } from "./changes.js";
import { secondsOfFile } from "./copies.js";
import { bitsOf, flagsOf } from "./flags.js";
import type { Mailbox } from "./mailbox.js";
import type { MessageFile } from "./message.js";

/** Runs work when it is its turn. */
export type Turn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** How many new messages are asked for their size and date at a time. */
const BATCH = 64;
/** The last second of the year 275760, the latest that a `Date` can be: a file's name may say anything. */
const LATEST = 8.64e12;

/** Reads messages of one folder. Files that other programs rename meanwhile are looked for again. */
export class Reader {
  readonly #context: ErrorContext & { readonly files: FileOperations };
  readonly #mailbox: Mailbox;
  readonly #turn: Turn;

  constructor(context: ErrorContext & { readonly files: FileOperations }, mailbox: Mailbox, turn: Turn) {
    this.#context = context;
    this.#mailbox = mailbox;
    this.#turn = turn;
  }

  async fetch(key: Key): Promise<ServerItem> {
    return this.#read(key, async (path, message) => {
      const { received } = await this.#envelope(path, message);
      const mime = await this.#context.files.readFile(path);
      return { key, folder: this.#mailbox.folder, mime, received, flags: flagsOf(bitsOf(message.letters)) };
    });
  }

  /** What was found, as the caller gets it. What has gone since is left out; the next look tells. */
  async *tell(found: readonly Found[]): AsyncGenerator<ServerChange> {
    for (let start = 0; start < found.length; start += BATCH) {
      const batch = found.slice(start, start + BATCH);
      const changes = await this.#turn(() => inParallel(batch, (change) => this.#change(change)));
      for (const change of changes) if (change) yield change;
    }
  }

  async #change(found: Found): Promise<ServerChange | undefined> {
    if (found.change !== "put") return found;
    const { key } = found.message;
    const put = await this.#mailbox.reading(key, async (path, message): Promise<ServerPut> => {
      const { received, size } = await this.#envelope(path, message);
      return {
        ...{ change: "put", key, received, size, version: message.version },
        flags: flagsOf(bitsOf(message.letters)),
        header: () => this.#turn(() => this.#read(key, (at) => this.#header(at))),
        content: () => this.#turn(() => this.#read(key, (at) => this.#context.files.readFile(at))),
      };
    });
    return put;
  }

  async #envelope(
    path: string,
    message: MessageFile,
  ): Promise<{ readonly received: Date; readonly size: number }> {
    const { seconds, size } = message;
    const known = seconds !== undefined && size !== undefined ? { seconds, size } : await this.#stats(path);
    return { received: new Date(Math.min(known.seconds, LATEST) * 1000), size: known.size };
  }

  async #stats(path: string): Promise<{ readonly seconds: number; readonly size: number }> {
    const stats = await this.#context.files.lstat(path);
    return { seconds: secondsOfFile(stats), size: stats.size };
  }

  /** Reads up to and including the empty line, and no more than a piece beyond it. */
  async #header(path: string): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let tail = Buffer.alloc(0);
    for await (const piece of this.#context.files.pieces(path)) {
      const bytes = Buffer.concat([tail, piece]);
      const end = headerEnd(bytes, pieces.length === 0);
      pieces.push(end === undefined ? piece : piece.subarray(0, end - tail.length));
      if (end !== undefined) break;
      tail = bytes.subarray(-TAIL);
    }
    return Buffer.concat(pieces);
  }

  async #read<Value>(key: Key, work: (path: string, message: MessageFile) => Promise<Value>): Promise<Value> {
    const value = await this.#mailbox.reading(key, work);
    if (value !== undefined) return value;
    const happened = `there is no message ${key} in ${this.#mailbox.location || "the INBOX"}`;
    throw maildirError("not-found", this.#context, happened, "ask for the changes again");
  }
}

/** How much of an empty line, and the line end before it, can be in the piece before. */
const TAIL = "\r\n\r".length;
const LF = 10;
const CR = 13;

/** Where the empty line ends, whichever line ends the message has; `undefined` when there is none. */
function headerEnd(bytes: Buffer, isStart: boolean): number | undefined {
  // Without a header the empty line is the first one.
  if (isStart && lineEnd(bytes, 0) !== undefined) return lineEnd(bytes, 0);
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const end = lineEnd(bytes, at + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where a line ends that is empty; `undefined` when it is not. */
function lineEnd(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] === LF) return at + 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : undefined;
}
