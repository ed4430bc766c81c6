import type {
  ChangesOptions,
  ItemFlags,
  Key,
  Known,
  MailServer,
  ServerChanges,
  ServerError,
  ServerFolder,
  ServerItem,
} from "../server.js";
import { type Account, parseImapUrl } from "./account.js";
import type { Context } from "./context.js";
import { imapError, quote, toServerError } from "./errors.js";
import { deleteFolder, listed, putFolder, tellFolders } from "./folders/folders.js";
import { listFolders } from "./folders/listing.js";
import { knowsNothing, recall } from "./folders/recall.js";
import { Statuses } from "./folders/statuses.js";
import { changesIn } from "./items/changes.js";
import { removeReplaced } from "./items/place.js";
import { fetchItems } from "./items/whole.js";
import { deleteItem, moveItem, putItem, putItems, setFlags } from "./items/write.js";
import { Line } from "./line.js";
import type { Links } from "./links/links.js";
import { openLinks } from "./links/open.js";
import type { ImapOptions, Settings } from "./options.js";
import type { Session } from "./session.js";
import { watchFolders } from "./watch.js";

export { type Account, isImapUrl, parseImapUrl } from "./account.js";
export type { Secret } from "./credentials.js";
export type { ImapOptions } from "./options.js";

/**
 * Opens a mailbox on an IMAP server: `imaps://user@host/`, or `imap://` for a server with STARTTLS. Connects and logs
 * in, so that whatever is wrong with that is known now.
 *
 * @throws ServerError `no-access` when the server refuses the login or cannot be trusted, `unavailable` when it does
 * not answer, `foreign` when the file of the links is another mailbox's.
 */
export async function openImap(mailbox: string | Account, options: ImapOptions): Promise<ImapServer> {
  const account = typeof mailbox === "string" ? parseImapUrl(mailbox) : mailbox;
  const settings: Settings = { ...options, account, label: `${account.user}@${account.host}` };
  const line = new Line(settings);
  let links: Links | undefined;
  try {
    links = await openLinks(settings, line);
    const listing = { subscribed: undefined, special: new Map<string, string>() };
    const context = { settings, identity: links.identity, line, links, listing };
    await line.run((session) => listFolders(session, context));
    return new ImapServer(context);
  } catch (error) {
    await line.close();
    links?.close();
    throw error;
  }
}

/** What is known of a piece of work besides what it does. */
interface Work {
  /** The folder that it is about, for messages to the user. */
  readonly folder?: string | undefined;
  /** Whether it leaves messages behind that others took the place of. */
  readonly replaces?: boolean;
}

const REPLACING: Work = { replaces: true };

/**
 * A mailbox on an IMAP server; made by {@link openImap}.
 *
 * - Calls run one after the other, in the order they were made. A lost connection is made anew, several times.
 * - Which message has which key is kept in the file of the links. Should it get lost, what others made gets the same
 *   keys again; what was put from here gets new ones, but for what {@link recall} tells of.
 * - A content is replaced by putting the new one and then deleting the old one. Others see it as another message.
 * - `putFolder` for a key that is new takes over the folder that has the name already, unless {@link folders} has told
 *   of it: so the store's inbox becomes the server's. Otherwise it gets a free name.
 * - A folder at the top that has the name of a special folder of Outlook's, `Deleted Items` or `Entwürfe`, takes over the
 *   one that the server says it has for that (SPECIAL-USE), on the same condition. Each side keeps its name of it.
 * - `deleteFolder` removes subfolders too, and nothing where one of them holds messages that nobody has read from there.
 * - `changes` answers from the latest {@link folders}, once, where that says that nothing has changed.
 */
export class ImapServer implements MailServer {
  readonly name: string;
  readonly identity: string;
  readonly capabilities = { move: true, associated: false } as const;
  readonly #context: Context;
  readonly #statuses = new Statuses();
  readonly #signalled = new Map<Key, string>();
  #closed = false;

  /** Not for use outside: {@link openImap} makes the checks first. */
  constructor(context: Context) {
    this.name = `IMAP ${context.settings.label}`;
    this.identity = context.identity;
    this.#context = context;
  }

  async recall(known: Known): Promise<void> {
    if (!knowsNothing(this.#context)) return;
    await this.#run([], (session) => recall(known, session, this.#context));
  }

  async folders(): Promise<readonly ServerFolder[]> {
    return await this.#run([], (session) => tellFolders(session, this.#context, this.#statuses));
  }

  async putFolder(folder: ServerFolder): Promise<void> {
    const keys = folder.parent === null ? [folder.key] : [folder.key, folder.parent];
    const work = (session: Session, attempt: number) =>
      listed(session, this.#context, attempt, () => putFolder(folder, session, this.#context));
    await this.#run(keys, work, { folder: folder.name });
  }

  async deleteFolder(key: Key): Promise<void> {
    const work = (session: Session, attempt: number) =>
      listed(session, this.#context, attempt, () => deleteFolder(key, session, this.#context));
    await this.#run([key], work, { folder: this.#context.links.folders.get(key)?.path });
  }

  async changes(folder: Key, since: string | undefined, options: ChangesOptions): Promise<ServerChanges> {
    this.#check([folder]);
    return await changesIn(folder, since, options, this.#context, this.#statuses);
  }

  async fetch(folder: Key, key: Key): Promise<ServerItem> {
    const [item] = await this.fetchItems(folder, [key]);
    if (item !== undefined) return item;
    const happened = `there is no message ${key} in this folder`;
    throw imapError("not-found", this.#context.settings, happened, "run again");
  }

  async fetchItems(folder: Key, keys: readonly Key[]): Promise<readonly ServerItem[]> {
    return await this.#run([folder, ...keys], (session) => fetchItems(folder, keys, session, this.#context));
  }

  async putItem(item: ServerItem): Promise<void> {
    this.#checkDates([item]);
    await this.#run([item.folder, item.key], (session) => putItem(item, session, this.#context), REPLACING);
  }

  /**
   * Stores many items: many times faster than one after the other, as several connections send at the same time, and
   * the links are written together. Gives why each one could not be stored, or nothing; rejects when the server does
   * not answer any more. Then some are stored and others not, and all of them can be put again.
   */
  async putItems(items: readonly ServerItem[]): Promise<ReadonlyArray<ServerError | undefined>> {
    this.#checkDates(items);
    const keys = items.flatMap(({ folder, key }) => [folder, key]);
    const failures = await this.#run(keys, (session) => putItems(items, session, this.#context), REPLACING);
    const { settings } = this.#context;
    return failures.map((error) => (error === undefined ? undefined : toServerError(error, settings)));
  }

  async moveItem(key: Key, from: Key, to: Key): Promise<void> {
    await this.#run([key, from, to], (session) => moveItem(key, to, session, this.#context), REPLACING);
  }

  async setFlags(folder: Key, key: Key, flags: ItemFlags): Promise<void> {
    await this.#run([folder, key], (session) => setFlags(key, flags, session, this.#context), REPLACING);
  }

  async deleteItem(folder: Key, key: Key): Promise<void> {
    await this.#run([folder, key], async (session) => {
      if (this.#context.links.folders.get(folder)?.live)
        await deleteItem(folder, key, session, this.#context);
    });
  }

  /**
   * Calls back whenever something may have happened in one of these folders, until the signal; then it fulfils. To be
   * called beside everything else.
   */
  async watch(folders: readonly Key[], onChange: (folder: Key) => void, signal: AbortSignal): Promise<void> {
    this.#check(folders);
    await watchFolders(folders, onChange, signal, this.#context, this.#signalled);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#context.line.close();
    this.#context.links.close();
  }

  async #run<T>(
    keys: readonly Key[],
    work: (session: Session, attempt: number) => Promise<T>,
    { folder, replaces = false }: Work = {},
  ): Promise<T> {
    this.#check(keys);
    return await this.#context.line.run(async (session, attempt) => {
      const result = await work(session, attempt);
      if (replaces) await removeReplaced(session, this.#context);
      return result;
    }, folder);
  }

  #checkDates(items: readonly ServerItem[]): void {
    const wrong = items.find(({ received }) => Number.isNaN(received.getTime()));
    if (wrong === undefined) return;
    throw imapError(
      "failed",
      this.#context.settings,
      `the item ${wrong.key} has no valid date`,
      "correct it",
    );
  }

  #check(keys: readonly Key[]): void {
    const { settings, links } = this.#context;
    if (this.#closed) throw imapError("failed", settings, "it is closed", "open it again");
    const wrong = keys.find((key) => !/^[0-9a-f]{44}$/.test(key));
    if (wrong !== undefined)
      throw imapError(
        "failed",
        settings,
        `${quote(wrong)} is not a key`,
        "pass 44 lower-case hexadecimal digits",
      );
    links.refresh();
  }
}
