import type {
  AppendResponseObject,
  CopyResponseObject,
  ExpungeEvent,
  FlagsEvent,
  ListResponse,
  MailboxObject,
  SearchObject,
} from "imapflow";
import { expandRange } from "imapflow/lib/tools.js";
import type { Connected } from "./connect.js";
import { type ErrorContext, imapError, quote } from "./errors.js";
import { type Fetched, fetchMessages, type Wanted } from "./fetch.js";
import { type Marks, marksOf } from "./flags.js";
import { type FolderLink, isLinkedTo } from "./links/folder-links.js";
import { multiAppend, type NewMessage, type Numbered } from "./multi-append.js";

/** What changed in a folder since it was last looked at, where the server can tell. */
export interface Delta {
  readonly flags: ReadonlyMap<number, Marks>;
  readonly vanished: ReadonlySet<number>;
}

export interface Opened {
  readonly mailbox: MailboxObject;
  /** Nothing where the server cannot tell. */
  readonly delta: Delta | undefined;
}

/** The items of STATUS by which a look tells whether a folder has changed. */
const STATUS = { messages: true, uidNext: true, uidValidity: true, highestModseq: true } as const;

/** UIDs in one command: with more of them the line gets too long for some servers. */
const UIDS = 500;

/** The commands on one connection, one at a time; whatever the server refuses rejects. */
export class Session {
  readonly #connected: Connected;
  readonly #context: ErrorContext;
  readonly #pace: () => Promise<void>;

  /** `pace` is waited for before each command. */
  constructor(connected: Connected, context: ErrorContext, pace: () => Promise<void>) {
    this.#connected = connected;
    this.#context = context;
    this.#pace = pace;
  }

  get usable(): boolean {
    return this.#client.usable && !this.#client.isClosed;
  }

  /** Whether the server has an extension. */
  has(capability: string): boolean {
    return this.#client.capabilities.has(capability);
  }

  /** Whether the server tells what changed since a MODSEQ. */
  get tellsChanges(): boolean {
    return this.#client.enabled.has("CONDSTORE");
  }

  /** What the names of the user's own folders begin with, and what separates levels. */
  get namespace(): { readonly prefix: string; readonly delimiter: string } {
    const { prefix = "", delimiter } = this.#client.namespace ?? {};
    return { prefix, delimiter: delimiter || "/" };
  }

  /** All folders, with what STATUS says of each. */
  async list(): Promise<ListResponse[]> {
    // Of the open folder STATUS tells what it told last, unless the server is given the chance to look.
    if (this.#client.mailbox !== false) await this.noop();
    return await this.#command(() => this.#client.list({ statusQuery: STATUS }));
  }

  /** Opens a folder anew, and gets what changed since it was looked at. */
  async look(folder: FolderLink): Promise<Opened> {
    const flags = new Map<number, Marks>();
    const vanished = new Set<number>();
    const onFlags = ({ uid, flags: set }: FlagsEvent): void => {
      if (uid !== undefined && set !== undefined) flags.set(uid, marksOf(set));
    };
    const onExpunge = (event: ExpungeEvent): void => {
      if ("uid" in event && event.uid !== undefined) vanished.add(event.uid);
    };
    const { modseq, uidValidity } = folder;
    const resync = modseq !== "" && this.#client.enabled.has("QRESYNC");
    const since = resync ? { changedSince: BigInt(modseq), uidValidity: BigInt(uidValidity) } : {};
    const options = { readOnly: false, ...since };
    this.#client.on("flags", onFlags).on("expunge", onExpunge);
    try {
      const mailbox = await this.#command(() => this.#client.mailboxOpen(folder.path, options));
      const told = "qresync" in mailbox && mailbox.qresync === true;
      // A copy, because what the server says later is written into it.
      return { mailbox: { ...mailbox }, delta: told ? { flags, vanished } : undefined };
    } finally {
      this.#client.off("flags", onFlags).off("expunge", onExpunge);
    }
  }

  /** Opens a folder, if it is not open. */
  async select(path: string): Promise<MailboxObject> {
    const { mailbox } = this.#client;
    if (mailbox !== false && mailbox.path === path) return mailbox;
    return await this.#command(() => this.#client.mailboxOpen(path));
  }

  /** The same for one whose UIDs are linked: they must not have changed. */
  async open(folder: FolderLink): Promise<void> {
    const { path } = folder;
    if (!isLinkedTo(folder, await this.select(path)))
      throw imapError("failed", this.#context, `the server has numbered ${quote(path)} anew`, "run again");
  }

  /** Makes sure that a folder is not open, without removing what others have marked as deleted in it. */
  async leave(path: string): Promise<void> {
    const { mailbox } = this.#client;
    if (mailbox === false || mailbox.path !== path) return;
    await this.#command(() => this.#client.mailboxOpen("INBOX", { readOnly: true }));
  }

  /** Lets the server show in the open folder what has come on other connections. */
  async noop(): Promise<void> {
    await this.#command(() => this.#client.noop());
  }

  /** The UIDs in the open folder from one on. */
  async uidsFrom(low: number): Promise<number[]> {
    // `n:*` has the last message in it, whatever its UID.
    return (await this.#search({ uid: `${low}:*` })).filter((uid) => uid >= low);
  }

  /** The messages in the open folder that are larger than so many bytes, of those with UIDs from `low` to `high`. */
  async largerThan(bytes: number, low: number, high: number): Promise<number[]> {
    return await this.#search({ uid: `${low}:${high}`, larger: Math.floor(bytes) });
  }

  /** Fetches messages of the open folder, in the order of their UIDs. Those that have gone are left out. */
  async fetch(uids: readonly number[], wanted: Wanted): Promise<Fetched[]> {
    const found = new Map<number, Fetched>();
    const take = (message: Fetched): void => {
      const { uid } = message;
      // A server may tell of a message twice, as when somebody changes its flags meanwhile.
      const known = found.get(uid);
      found.set(uid, known === undefined ? message : { ...known, ...message });
    };
    for (let at = 0; at < uids.length; at += UIDS) {
      const range = rangeOf(uids.slice(at, at + UIDS));
      await this.#command(() => fetchMessages(this.#client, range, wanted, take));
    }
    return uids.flatMap((uid) => found.get(uid) ?? []);
  }

  /** The flags and keywords of the messages in the open folder with UIDs up to `high`, or of those that changed since. */
  async flags(high: number, since?: string): Promise<Map<number, Marks>> {
    const found = new Map<number, Marks>();
    const take = ({ uid, flags }: Fetched): void => {
      if (flags !== undefined) found.set(uid, marksOf(flags));
    };
    await this.#command(() => fetchMessages(this.#client, `1:${high}`, { flags: true }, take, since));
    return found;
  }

  /** The largest message that the server takes, where it says so. */
  get largest(): number {
    const limit = this.#client.capabilities.get("APPENDLIMIT");
    return typeof limit === "number" ? limit : Number.POSITIVE_INFINITY;
  }

  async append(path: string, { mime, flags, date }: NewMessage): Promise<AppendResponseObject> {
    const content = Buffer.from(mime.buffer, mime.byteOffset, mime.byteLength);
    return await this.#checked(() => this.#client.append(path, content, [...flags], date));
  }

  /** Puts all of these messages into a folder or none. Needs MULTIAPPEND. */
  async appendAll(path: string, messages: readonly NewMessage[]): Promise<Numbered | undefined> {
    return await this.#command(() => multiAppend(this.#client, path, messages));
  }

  async copy(uid: number, path: string): Promise<CopyResponseObject> {
    return await this.#checked(() => this.#client.messageCopy(String(uid), path, { uid: true }));
  }

  async move(uid: number, path: string): Promise<CopyResponseObject> {
    return await this.#checked(() => this.#client.messageMove(String(uid), path, { uid: true }));
  }

  async store(uid: number, add: string[], remove: string[]): Promise<void> {
    const options = { uid: true, silent: true };
    const range = String(uid);
    if (add.length > 0) await this.#checked(() => this.#client.messageFlagsAdd(range, add, options));
    if (remove.length > 0) await this.#checked(() => this.#client.messageFlagsRemove(range, remove, options));
  }

  /** Removes messages from the open folder, and none that others have marked as deleted. */
  async expunge(uids: readonly number[]): Promise<void> {
    const range = rangeOf(uids);
    if (this.has("UIDPLUS")) {
      await this.#checked(() => this.#client.messageDelete(range, { uid: true }));
      return;
    }
    const others = (await this.#search({ deleted: true })).filter((uid) => !uids.includes(uid));
    const spare = rangeOf(others);
    if (others.length > 0)
      await this.#checked(() => this.#client.messageFlagsRemove(spare, ["\\Deleted"], { uid: true }));
    try {
      await this.#checked(() => this.#client.messageDelete(range, { uid: true }));
    } finally {
      if (others.length > 0)
        await this.#checked(() => this.#client.messageFlagsAdd(spare, ["\\Deleted"], { uid: true }));
    }
  }

  /** Creates and subscribes a folder. Whether it was not there before. */
  async create(path: string): Promise<boolean> {
    return (await this.#command(() => this.#client.mailboxCreate(path))).created === true;
  }

  async rename(path: string, to: string): Promise<void> {
    await this.leave(path);
    await this.#command(() => this.#client.mailboxRename(path, to));
  }

  /** Subscribes one path instead of another. */
  async subscribe(path: string, insteadOf: string): Promise<void> {
    await this.#command(() => this.#client.mailboxSubscribe(path));
    await this.#command(() => this.#client.mailboxUnsubscribe(insteadOf));
  }

  async delete(path: string): Promise<void> {
    await this.leave(path);
    await this.#command(() => this.#client.mailboxDelete(path));
    await this.#command(() => this.#client.mailboxUnsubscribe(path));
  }

  async logout(): Promise<void> {
    if (this.usable) await this.#client.logout().catch(() => undefined);
    this.#client.close();
  }

  close(): void {
    this.#client.close();
  }

  /** The UIDs of what is found in the open folder, in order; as ranges where the server can: most follow each other. */
  async #search(query: SearchObject): Promise<number[]> {
    const found = await this.#checked(() =>
      this.#client.search(query, { uid: true, returnOptions: ["ALL"] }),
    );
    return Array.isArray(found) ? found : uidsIn(found.all);
  }

  get #client() {
    return this.#connected.client;
  }

  async #command<T>(command: () => Promise<T>): Promise<T> {
    await this.#pace();
    return await command();
  }

  /** The same for commands that answer `false` or nothing where they were refused. */
  async #checked<T>(command: () => Promise<T | false | undefined>): Promise<T> {
    const { refused } = this.#connected;
    refused.last = undefined;
    const result = await this.#command(command);
    if (result !== false && result !== undefined) return result;
    throw refused.last ?? imapError("failed", this.#context, "the server has refused a command", "run again");
  }
}

/** The UIDs of a set that a server has written, each once, in order. */
export function uidsIn(set: string | undefined): number[] {
  return [...new Set(expandRange(set))].sort((one, other) => one - other);
}

/** UIDs as IMAP writes a set of them. */
export function rangeOf(uids: readonly number[]): string {
  const parts: string[] = [];
  let first = uids[0];
  for (const [index, uid] of uids.entries()) {
    if (uids[index + 1] === uid + 1) continue;
    parts.push(first === uid ? `${uid}` : `${first}:${uid}`);
    first = uids[index + 1];
  }
  return parts.join(",");
}
