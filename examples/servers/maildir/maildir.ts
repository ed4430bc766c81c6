import { resolve } from "node:path";
import type { Key, MailServer, ServerFolder, ServerItem } from "../server.js";
import { checkKey, maildirError, toServerError } from "./errors.js";
import { FolderTree } from "./folders.js";
import { Mailbox } from "./mailbox.js";
import { claim, locate, type MaildirOptions, scanFolders, sweep, type Target } from "./target.js";

export type { FileOperations } from "./files.js";
export type { MaildirOptions } from "./target.js";

/**
 * Opens a Maildir++ as a mail server, and creates it when the directory does not exist or is empty. One that has
 * messages and folders of others is fine: they are left alone. Only one process at a time may have it open.
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
    const folders = await scanFolders(target);
    await claim(target, folders.size > 0);
    await sweep(
      target,
      [...folders.values()].map((folder) => folder.directory),
    );
    const tree = new FolderTree(target, folders.values());
    await tree.repair();
    return new MaildirServer(target, tree);
  } catch (error) {
    throw toServerError(error, { label: root, root: path }, "the directory");
  }
}

/**
 * A Maildir++ on the local disk, as Dovecot, Courier, mutt and others read it; made by {@link openMaildir}.
 *
 * - Calls run one after the other, in the order they were made.
 * - `putItem` for an item that is there with the same bytes and date changes at most flags: those that the item names,
 *   `true` or `false`, are set so; the others stay as a mail program set them. The same holds for a replacement.
 * - `putFolder` gives the directory a free name. That of somebody else's folder is not free, nor is `INBOX` at the top,
 *   which is the root itself: such a folder becomes `INBOX (2)`. Folders that others made below ours stay where they
 *   are when ours is renamed. A folder of ours that a mail program renamed gets its name back at the next opening.
 * - `deleteFolder` removes subfolders of ours too. Where foreign messages or files remain, so does the directory.
 */
export class MaildirServer implements MailServer {
  readonly name: string;
  readonly #target: Target;
  readonly #folders: FolderTree;
  readonly #mailboxes = new Map<Key, Mailbox>();
  #last: Promise<void> = Promise.resolve();
  #closed = false;

  /** Not for use outside: {@link openMaildir} makes the checks first. */
  constructor(target: Target, folders: FolderTree) {
    this.name = `Maildir ${target.label}`;
    this.#target = target;
    this.#folders = folders;
  }

  async putFolder(folder: ServerFolder): Promise<void> {
    const { key, parent } = folder;
    await this.#run(parent === null ? [key] : [key, parent], () => this.#folders.put(folder));
  }

  async deleteFolder(key: Key): Promise<void> {
    await this.#run([key], async () => {
      for (const gone of await this.#folders.delete(key)) this.#mailboxes.delete(gone);
    });
  }

  async putItem(item: ServerItem): Promise<void> {
    await this.#run([item.folder, item.key], async () => {
      if (Number.isNaN(item.received.getTime())) {
        throw maildirError("failed", this.#target, `the item ${item.key} has no valid date`, "correct it");
      }
      await this.#mailbox(item.folder).put(item);
    });
  }

  async setRead(folder: Key, key: Key, read: boolean): Promise<void> {
    await this.#run([folder, key], async () => {
      if (await this.#mailbox(folder).setRead(key, read)) return;
      const where = this.#folders.get(folder)?.directory;
      throw maildirError("not-found", this.#target, `${where} has no message ${key}`, "put the item again");
    });
  }

  async deleteItem(folder: Key, key: Key): Promise<void> {
    await this.#run([folder, key], async () => {
      if (this.#folders.get(folder)) await this.#mailbox(folder).delete(key);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }

  #mailbox(folder: Key): Mailbox {
    if (!this.#folders.get(folder)) {
      throw maildirError("not-found", this.#target, `there is no folder ${folder}`, "put the folder first");
    }
    let mailbox = this.#mailboxes.get(folder);
    if (!mailbox) {
      mailbox = new Mailbox(this.#target, () => this.#folders.get(folder)?.location);
      this.#mailboxes.set(folder, mailbox);
    }
    return mailbox;
  }

  /** Checks the keys and runs the work after all that was asked for before; the first key names the folder. */
  async #run(keys: readonly Key[], work: () => Promise<void>): Promise<void> {
    if (this.#closed) throw maildirError("failed", this.#target, "it is closed", "open it again");
    for (const key of keys) checkKey(key, this.#target);
    const done = this.#last.then(work).catch((error: unknown) => {
      const subject = this.#folders.get(keys[0] ?? "")?.directory ?? "the directory";
      throw toServerError(error, this.#target, subject);
    });
    this.#last = done.catch(() => undefined);
    await done;
  }
}
