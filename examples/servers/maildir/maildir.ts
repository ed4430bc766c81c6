import { resolve } from "node:path";
import type {
  ChangesOptions,
  ItemFlags,
  Key,
  MailServer,
  ServerCapabilities,
  ServerChanges,
  ServerFolder,
  ServerItem,
} from "../server.js";
import { claim, sweep } from "./claim.js";
import { checkKey, maildirError, toServerError } from "./errors.js";
import { scanDirectories } from "./folders/scan.js";
import { FolderTree } from "./folders/tree.js";
import { Catalog } from "./messages/catalog.js";
import { ChangeFinder } from "./messages/changes.js";
import type { Mailbox } from "./messages/mailbox.js";
import { deleteItem, moveItem, setFlags } from "./messages/moving.js";
import { putItem } from "./messages/putting.js";
import { Reader } from "./messages/reading.js";
import { locate, type MaildirOptions, type Target } from "./target.js";

export type { FileOperations } from "./files.js";
export type { MaildirOptions } from "./target.js";

/**
 * Opens a Maildir++ as a mail server, and creates it when the directory does not exist or is empty. One that has
 * messages and folders of other programs is fine. Other mail programs may use it at the same time, but only one process
 * may have it open here.
 *
 * @throws ServerError `foreign` when the directory is something else.
 */
export async function openMaildir(root: string, options: MaildirOptions = {}): Promise<MaildirServer> {
  const path = resolve(root);
  // Windows reads the `:` before the flags as the name of an alternate data stream.
  if (process.platform === "win32") {
    throw maildirError("failed", { label: root }, "Windows has no `:` in file names", "use Linux or macOS");
  }
  try {
    const target = await locate(root, options, path);
    const found = await scanDirectories(target);
    const identity = await claim(
      target,
      found.some((directory) => directory.identity !== undefined),
    );
    await sweep(
      target,
      found.map(({ directory }) => directory),
    );
    return new MaildirServer(target, identity.id, await FolderTree.open(target, identity, found));
  } catch (error) {
    throw toServerError(error, { label: root, root: path }, "the directory");
  }
}

/**
 * A Maildir++ on the local disk, as Dovecot, Courier, mutt and others read it; made by {@link openMaildir}.
 *
 * - Calls run one after the other, in the order they were made.
 * - Messages are their files' bytes exactly, in both directions: one that another program delivered with bare LF line
 *   ends is told with them. Of those messages the file's date is the date of delivery.
 * - A message of ours has its key in its file's name, and the number of its content. For others the key is made of what is
 *   unique in the name, so it stays when flags change or another program moves the message. Their contents never change.
 *   Files whose names begin with a dot are no messages; links are never followed.
 * - Where two folders have a copy of one message, it counts as the first folder's, in the order of the directories' names.
 * - The INBOX is the root's own `cur` and `new`. It is a folder as soon as it holds a message, and stays one. Renaming it
 *   changes only what it is called here; deleting it removes its messages.
 * - A directory whose name another program changes is followed. Folders of ours keep their key then; others keep theirs
 *   while they have their name, and get an identity file when they are renamed here.
 * - `putItem` for an item that is there with the same bytes and date changes at most flags: those that the item names,
 *   `true` or `false`, are set so; the others stay as a mail program set them. The same holds for a replacement.
 * - `putFolder` gives the directory a free name. `INBOX` at the top is not free: such a folder becomes `INBOX (2)`.
 * - `deleteFolder` removes the subfolders too, and all messages that are ours or that {@link MaildirServer.changes} told
 *   of. Messages that it has not told of, and other files, stay; then so does the directory, as somebody else's folder.
 */
export class MaildirServer implements MailServer {
  readonly name: string;
  readonly identity: string;
  readonly capabilities: ServerCapabilities = { move: true, associated: false };
  readonly #target: Target;
  readonly #folders: FolderTree;
  readonly #catalog: Catalog;
  readonly #finder: ChangeFinder;
  #last: Promise<void> = Promise.resolve();
  #closed = false;

  /** Not for use outside: {@link openMaildir} makes the checks first. */
  constructor(target: Target, id: string, folders: FolderTree) {
    this.name = `Maildir ${target.label}`;
    this.identity = `maildir-${id}`;
    this.#target = target;
    this.#folders = folders;
    this.#catalog = new Catalog(target, folders);
    this.#finder = new ChangeFinder(this.identity, this.#catalog);
  }

  async folders(): Promise<readonly ServerFolder[]> {
    return this.#run([], async () => {
      await this.#folders.refresh();
      return this.#folders.all().map(({ key, parent, name, containerClass }) => ({
        ...{ key, parent, name },
        ...(containerClass === undefined ? {} : { containerClass }),
      }));
    });
  }

  async putFolder(folder: ServerFolder): Promise<void> {
    const { key, parent } = folder;
    await this.#run(parent === null ? [key] : [key, parent], () => this.#folders.put(folder));
  }

  async deleteFolder(key: Key): Promise<void> {
    await this.#run([key], async () => {
      const gone = await this.#folders.delete(key, (folder) => {
        const mailbox = this.#catalog.mailbox(folder.key);
        return (file) => mailbox.knows(file);
      });
      for (const folder of gone) this.#catalog.drop(folder);
    });
  }

  /** The tokens hold what was there, so they can be kept as long as the caller likes. */
  async changes(folder: Key, since: string | undefined, _options: ChangesOptions): Promise<ServerChanges> {
    return this.#onItems([folder], [], async () => {
      const mailbox = this.#catalog.mailbox(folder);
      const { complete, token, found } = await this.#finder.look(mailbox, since);
      const reader = new Reader(this.#target, mailbox, (work) => this.#onItems([folder], [], work));
      return { complete, token, changes: reader.tell(found) };
    });
  }

  async fetch(folder: Key, key: Key): Promise<ServerItem> {
    return this.#onItems([folder], [key], async () => {
      const reader = new Reader(this.#target, this.#catalog.mailbox(folder), (work) => work());
      return reader.fetch(key);
    });
  }

  async putItem(item: ServerItem): Promise<void> {
    const { folder, key, received } = item;
    await this.#onItems([folder], [key], async () => {
      if (Number.isNaN(received.getTime())) {
        throw maildirError("failed", this.#target, `the item ${key} has no valid date`, "correct it");
      }
      await this.#folders.materialise(folder);
      const mailbox = await this.#mailbox(folder);
      await putItem(this.#target, item, mailbox, await this.#catalog.copies(key));
    });
  }

  async moveItem(key: Key, from: Key, to: Key): Promise<void> {
    await this.#onItems([from, to], [key], async () => {
      await this.#folders.materialise(to);
      const goal = await this.#mailbox(to);
      const source = this.#folders.get(from) ? await this.#mailbox(from) : goal;
      if (!(await moveItem(this.#target, key, source, goal))) this.#fail(from, key);
    });
  }

  async setFlags(folder: Key, key: Key, flags: ItemFlags): Promise<void> {
    await this.#onItems([folder], [key], async () => {
      const mailbox = await this.#mailbox(folder);
      if (!(await setFlags(this.#target, mailbox, key, flags))) this.#fail(folder, key);
    });
  }

  async deleteItem(folder: Key, key: Key): Promise<void> {
    await this.#onItems([folder], [key], async () => {
      if (this.#folders.get(folder)) await deleteItem(this.#target, await this.#mailbox(folder), key);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }

  /** A folder's messages, to be changed. */
  async #mailbox(folder: Key): Promise<Mailbox> {
    const mailbox = this.#catalog.mailbox(folder);
    await mailbox.prepare();
    return mailbox;
  }

  #fail(folder: Key, key: Key): never {
    const where = this.#folders.get(folder)?.location || "the INBOX";
    throw maildirError("not-found", this.#target, `${where} has no message ${key}`, "put the item again");
  }

  /** The same as {@link MaildirServer.#run}, for calls that look for messages: another program may be renaming them. */
  #onItems<Value>(
    folders: readonly Key[],
    items: readonly Key[],
    work: () => Promise<Value>,
  ): Promise<Value> {
    return this.#run([...folders, ...items], () => this.#catalog.retrying(folders, work));
  }

  /** Checks the keys and runs the work after all that was asked for before; the first key names the folder. */
  async #run<Value>(keys: readonly Key[], work: () => Promise<Value>): Promise<Value> {
    if (this.#closed) throw maildirError("failed", this.#target, "it is closed", "open it again");
    for (const key of keys) checkKey(key, this.#target);
    const done = this.#last.then(work).catch((error: unknown) => {
      const subject = this.#folders.get(keys[0] ?? "")?.location || "the directory";
      throw toServerError(error, this.#target, subject);
    });
    this.#last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
}
