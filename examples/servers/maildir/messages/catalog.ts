import type { Key } from "../../server.js";
import { maildirError } from "../errors.js";
import { hasCode } from "../files.js";
import type { FolderTree } from "../folders/tree.js";
import { inParallel } from "../parallel.js";
import type { Target } from "../target.js";
import { type Copy, copiesIn } from "./copies.js";
import { ATTEMPTS, Mailbox } from "./mailbox.js";
import { Whereabouts } from "./whereabouts.js";

/** The messages of all folders. A folder is read when it is asked for, all of them when a message may be anywhere. */
export class Catalog {
  readonly #target: Target;
  readonly #tree: FolderTree;
  readonly #mailboxes = new Map<Key, Mailbox>();
  readonly #whereabouts = new Whereabouts();
  #isComplete = false;
  #looks = 0;

  constructor(target: Target, tree: FolderTree) {
    this.#target = target;
    this.#tree = tree;
  }

  /** The messages of a folder, which must be there. */
  mailbox(folder: Key): Mailbox {
    this.#follow();
    if (!this.#tree.get(folder)) {
      throw maildirError("not-found", this.#target, `there is no folder ${folder}`, "put the folder first");
    }
    let mailbox = this.#mailboxes.get(folder);
    if (!mailbox) {
      const location = (): string | undefined => this.#tree.get(folder)?.location;
      mailbox = new Mailbox(this.#target, folder, location, this.#whereabouts);
      this.#mailboxes.set(folder, mailbox);
    }
    return mailbox;
  }

  /** A folder has gone. */
  drop(folder: Key): void {
    this.#mailboxes.get(folder)?.close();
    this.#mailboxes.delete(folder);
  }

  /** Reads all folders, once after each look at the tree. One may have been read just now. */
  async complete(except?: Mailbox): Promise<void> {
    this.#follow();
    if (this.#isComplete) return;
    const folders = this.#tree.all().filter(({ key }) => key !== except?.folder);
    await inParallel(folders, async ({ key }) => {
      const mailbox = this.mailbox(key);
      // A folder that has gone or cannot be read says so when it is asked for itself.
      await mailbox.refresh().catch(() => mailbox.close());
    });
    this.#isComplete = true;
  }

  /** The other folders that have a message, by what was read last. */
  others(key: Key, mailbox: Mailbox): Mailbox[] {
    this.#follow();
    return this.#whereabouts
      .of(key)
      .filter((folder) => folder !== mailbox.folder)
      .map((folder) => this.mailbox(folder));
  }

  /** All files of a message. */
  async copies(key: Key): Promise<Copy[]> {
    await this.complete();
    const copies: Copy[] = [];
    for (const folder of this.#whereabouts.of(key)) {
      const mailbox = this.mailbox(folder);
      copies.push(...copiesIn(mailbox, await mailbox.find(key)));
    }
    return copies;
  }

  /** Which of two folders a message is counted as in when both have a copy of it. */
  isBefore(one: Mailbox, other: Mailbox): boolean {
    return (one.location ?? "") < (other.location ?? "");
  }

  /** Does the work, and does it again with a new look when another program renamed something in between. */
  async retrying<Value>(folders: readonly Key[], work: () => Promise<Value>): Promise<Value> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        // Whatever failed, the names that are kept may be wrong now.
        for (const folder of folders) this.#mailboxes.get(folder)?.forget();
        this.#isComplete = false;
        if (!hasCode(error, "ENOENT") || attempt === ATTEMPTS) throw error;
        await this.#lookForFolders(folders);
      }
    }
  }

  async #lookForFolders(folders: readonly Key[]): Promise<void> {
    for (const folder of folders) {
      if (await this.#tree.isThere(folder)) continue;
      await this.#tree.refresh();
      return;
    }
  }

  /** Where the tree was looked at again, folders may have gone, and messages may be anywhere. */
  #follow(): void {
    if (this.#looks === this.#tree.looks) return;
    this.#looks = this.#tree.looks;
    this.#isComplete = false;
    for (const folder of [...this.#mailboxes.keys()]) if (!this.#tree.get(folder)) this.drop(folder);
  }
}
