import { join } from "node:path";
import type { Key, ServerFolder } from "../server.js";
import { deliverDirectory, quietly } from "./delivery.js";
import { maildirError, quote } from "./errors.js";
import { kindOf } from "./files.js";
import { type FolderIdentity, IDENTITY_FILE, identityBytes, writeIdentity } from "./identity.js";
import {
  ancestors,
  chooseDirectory,
  type Folder,
  type Move,
  placeOf,
  planMoves,
  takenNames,
  withSubfolders,
} from "./plan.js";
import { removeFolders } from "./removal.js";
import { ensureMaildir, foreign, scanFolders, stagedDirectory, type Target } from "./target.js";

/**
 * Our folders in a root, by key. The identity file says what a folder is called and where it belongs, the directory
 * only shows it. So a rename is done when the identity file is replaced; the directories follow, those of the
 * subfolders too, and {@link FolderTree.repair} finishes what an interrupted run left behind.
 */
export class FolderTree {
  readonly #target: Target;
  readonly #folders = new Map<Key, Folder>();

  constructor(target: Target, found: Iterable<FolderIdentity & { directory: string }>) {
    this.#target = target;
    for (const folder of found) this.#folders.set(folder.key, { ...folder, location: folder.directory });
  }

  get(key: Key): Folder | undefined {
    return this.#folders.get(key);
  }

  /** Gives every directory the name that its identity file asks for. */
  async repair(): Promise<void> {
    // A folder whose parent somebody removed stays where it is, and its subfolders with it.
    const tops = [...this.#folders.values()].filter((folder) => folder.parent === null);
    const taken = await takenNames(this.#target, this.#folders);
    await this.#move(planMoves(this.#target, this.#folders, tops, taken));
  }

  async put(wanted: ServerFolder): Promise<void> {
    const { key, parent, name } = wanted;
    const above = ancestors(this.#folders, parent);
    if (parent !== null && above.length === 0) {
      const happened = `the parent of the folder ${quote(name)} is not here`;
      throw maildirError("not-found", this.#target, happened, "put the parent first");
    }
    if (above.some((folder) => folder.key === key)) {
      const happened = `the folder ${quote(name)} cannot be inside itself`;
      throw maildirError("failed", this.#target, happened, "correct its parent");
    }
    let known = this.#folders.get(key);
    if (known && !(await this.#isThere(known))) known = await this.#find(key);
    if (known) await this.#change(known, { key, parent, name });
    else await this.#create({ key, parent, name });
  }

  /** Removes a folder and those below it; the keys of all of them. */
  async delete(key: Key): Promise<Key[]> {
    const folder = this.#folders.get(key);
    if (!folder) return [];
    const removed = withSubfolders(this.#folders, [folder]).reverse();
    await removeFolders(this.#target, removed);
    for (const gone of removed) this.#folders.delete(gone.key);
    return removed.map((gone) => gone.key);
  }

  /** Whether the folder is still where it was: a mail program may have removed it meanwhile. */
  async #isThere(folder: Folder): Promise<boolean> {
    if (folder.location === undefined) return true;
    const kind = await kindOf(this.#target.files, join(this.#target.root, folder.location));
    if (kind === "file" || kind === "other") {
      throw foreign(this.#target, `${folder.location} is not a directory any more`);
    }
    return kind === "directory";
  }

  /** Looks where a mail program has moved our folders, and moves them back; `undefined` when this one is gone. */
  async #find(key: Key): Promise<Folder | undefined> {
    const found = await scanFolders(this.#target);
    for (const folder of found.values()) {
      if (this.#folders.has(folder.key))
        this.#folders.set(folder.key, { ...folder, location: folder.directory });
    }
    if (!found.has(key)) this.#folders.delete(key);
    await this.repair();
    return this.#folders.get(key);
  }

  async #create(identity: FolderIdentity): Promise<void> {
    const { files, root, dryRun } = this.#target;
    const taken = await takenNames(this.#target, this.#folders);
    const directory = chooseDirectory(this.#target, placeOf(this.#folders, identity), taken);
    const staging = stagedDirectory(this.#target, identity.key);
    await deliverDirectory(files, staging, join(root, directory), async (staged) => {
      await files.create(join(staged, "maildirfolder"), new Uint8Array());
      await files.create(join(staged, IDENTITY_FILE), identityBytes(identity));
    });
    const location = dryRun ? undefined : directory;
    this.#folders.set(identity.key, { ...identity, directory, location });
  }

  async #change(known: Folder, identity: FolderIdentity): Promise<void> {
    if (known.name === identity.name && known.parent === identity.parent) return;
    const changed = { ...known, ...identity };
    const folders = new Map(this.#folders).set(known.key, changed);
    const taken = await takenNames(this.#target, this.#folders);
    const moves = planMoves(this.#target, folders, [changed], taken);
    try {
      await this.#identify(known, identity);
      await this.#move(moves);
    } catch (error) {
      await quietly(this.#identify(this.#folders.get(known.key) ?? known, known));
      throw error;
    }
    const { directory, location } = this.#folders.get(known.key) ?? known;
    this.#folders.set(known.key, { ...identity, directory, location });
  }

  async #identify(folder: Folder, identity: FolderIdentity): Promise<void> {
    if (folder.location === undefined) return;
    await ensureMaildir(this.#target, folder.location);
    await writeIdentity(this.#target.files, join(this.#target.root, folder.location), identity);
  }

  /** Renames directories, all or none of them. */
  async #move(moves: readonly Move[]): Promise<void> {
    const done: Move[] = [];
    try {
      for (const { key, from, to } of moves) {
        await this.#rename(key, from, to);
        done.push({ key, from, to });
      }
      if (moves.length > 0) await this.#target.files.sync(this.#target.root);
    } catch (error) {
      for (const { key, from, to } of done.reverse()) await quietly(this.#rename(key, to, from));
      throw error;
    }
  }

  async #rename(key: Key, from: string, to: string): Promise<void> {
    const { files, root, dryRun } = this.#target;
    await files.rename(join(root, from), join(root, to));
    const folder = this.#folders.get(key);
    if (folder) this.#folders.set(key, { ...folder, directory: to, location: dryRun ? folder.location : to });
  }
}
