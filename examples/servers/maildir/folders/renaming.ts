import { join } from "node:path";
import type { Key } from "../../server.js";
import { quietly } from "../delivery.js";
import { ensureMaildir, type Target } from "../target.js";
import { fits } from "./directories.js";
import { type FolderIdentity, isSameIdentity, recordOf, writeIdentity } from "./identity.js";
import { readJournal, removeJournal, writeJournal } from "./journal.js";
import { chooseDirectory, type Folder, type Move, placeOf, planMoves, takenNames } from "./plan.js";

/**
 * Gives a folder another name or parent. In Maildir++ that renames its directory and those of all folders below it, one
 * by one; the journal makes it one step: from the moment it is written, the rename will be completed, by the next run if
 * need be, and until then nothing has changed.
 */
export class Renaming {
  readonly #target: Target;
  /** Kept up to date with what is on the disk, at every step. */
  readonly #folders: Map<Key, Folder>;

  constructor(target: Target, folders: Map<Key, Folder>) {
    this.#target = target;
    this.#folders = folders;
  }

  async run(identity: FolderIdentity): Promise<void> {
    const { key } = identity;
    const changed = { ...this.#folders.get(key)!, ...identity };
    const taken = await takenNames(this.#target, this.#folders);
    const moves = planMoves(this.#target, new Map(this.#folders).set(key, changed), [changed], taken);
    for (const folder of new Set([key, ...moves.map((move) => move.key)])) await this.#keepIdentity(folder);
    const before = this.#folders.get(key)!;
    const done: Move[] = [];
    try {
      if (moves.length > 0) await writeJournal(this.#target, { folder: identity, moves });
      for (const move of moves) {
        await this.#move(move);
        done.push(move);
      }
      await this.#identify(identity);
      if (moves.length > 0) await this.#finish();
    } catch (error) {
      await quietly(this.#undo(done, before));
      throw error;
    }
  }

  /** Completes a rename that was interrupted; whether there was one. */
  async complete(): Promise<boolean> {
    const rename = await readJournal(this.#target);
    if (!rename) return false;
    const { folder, moves } = rename;
    for (const { key, from } of moves) {
      const current = this.#folders.get(key);
      // Otherwise it was moved already, or by another program since.
      if (current?.location !== from) continue;
      const place = placeOf(this.#folders, key === folder.key ? folder : (current.carries ?? current));
      const taken = await takenNames(this.#target, this.#folders);
      if (fits(place, from)) continue;
      await this.#move({ key, from, to: chooseDirectory(this.#target, place, taken, from) });
    }
    await this.#keepIdentity(folder.key);
    await this.#identify(folder);
    await this.#finish();
    return true;
  }

  /** The identity file must say which folder it is and what it is called now, because its directory will not. */
  async #keepIdentity(key: Key): Promise<void> {
    const folder = this.#folders.get(key);
    if (folder?.location !== undefined) await ensureMaildir(this.#target, folder.location);
    if (folder && !isSameIdentity(folder, folder.carries)) await this.#identify(recordOf(folder));
  }

  async #identify(identity: FolderIdentity): Promise<void> {
    const folder = this.#folders.get(identity.key);
    if (!folder) return;
    if (folder.location !== undefined)
      await writeIdentity(this.#target.files, join(this.#target.root, folder.location), identity);
    this.#folders.set(identity.key, { ...folder, ...identity, carries: identity });
  }

  async #move({ key, from, to }: Move): Promise<void> {
    const { files, root, dryRun } = this.#target;
    await files.rename(join(root, from), join(root, to));
    const folder = this.#folders.get(key);
    if (folder) this.#folders.set(key, { ...folder, directory: to, location: dryRun ? folder.location : to });
  }

  async #finish(): Promise<void> {
    await this.#target.files.sync(this.#target.root);
    await removeJournal(this.#target);
  }

  /** Puts everything back. Where that fails too, the journal stays, and the rename will be completed after all. */
  async #undo(done: Move[], before: Folder): Promise<void> {
    for (const { key, from, to } of done.reverse()) await this.#move({ key, from: to, to: from });
    await this.#identify(recordOf(before));
    await this.#finish();
  }
}
