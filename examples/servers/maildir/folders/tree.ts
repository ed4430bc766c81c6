import { join } from "node:path";
import type { Key, ServerFolder } from "../../server.js";
import { deliverDirectory, quietly } from "../delivery.js";
import { maildirError, quote } from "../errors.js";
import { kindOf } from "../files.js";
import { derivedKey, type RootIdentity, writeRoot } from "../root.js";
import { foreign, stagedDirectory, type Target } from "../target.js";
import { type FolderIdentity, IDENTITY_FILE, identityBytes, isSameIdentity, recordOf } from "./identity.js";
import {
  ancestors,
  chooseDirectory,
  type Folder,
  placeOf,
  type TakenNames,
  takenNames,
  withSubfolders,
} from "./plan.js";
import { type Knows, removeFolders } from "./removal.js";
import { Renaming } from "./renaming.js";
import { resolveFolders } from "./resolve.js";
import { type FoundDirectory, holdsMessages, scanDirectories } from "./scan.js";

/** The folders in a root by key, as they were when they were last looked at. */
export class FolderTree {
  readonly #target: Target;
  #root: RootIdentity;
  #folders = new Map<Key, Folder>();
  /** The directories that folders would have which have none. */
  readonly #unmade = new Set<string>();
  #looks = 0;
  #names: { readonly names: TakenNames; readonly stamp: string | undefined } | undefined;

  private constructor(target: Target, root: RootIdentity) {
    this.#target = target;
    this.#root = root;
  }

  /** The tree of the directories that were found, once a rename that was interrupted is completed. */
  static async open(
    target: Target,
    root: RootIdentity,
    found: readonly FoundDirectory[],
  ): Promise<FolderTree> {
    const tree = new FolderTree(target, root);
    await tree.#resolve(found);
    if (await tree.#renaming.complete()) await tree.refresh();
    return tree;
  }

  /** How often it was looked at: folders have gone, perhaps, since the number was another one. */
  get looks(): number {
    return this.#looks;
  }

  get(key: Key): Folder | undefined {
    return this.#folders.get(key);
  }

  /** All folders, each after the one above it. */
  all(): Folder[] {
    const tops = [...this.#folders.values()].filter((folder) => folder.parent === null);
    return withSubfolders(this.#folders, tops);
  }

  /** Looks again what there is. A dry run keeps what it would have done. */
  async refresh(): Promise<void> {
    if (this.#target.dryRun) return;
    await this.#renaming.complete();
    await this.#resolve(await scanDirectories(this.#target));
  }

  async put(wanted: ServerFolder): Promise<void> {
    const { key, parent, name } = wanted;
    await this.#renaming.complete();
    if (this.#folders.has(key) && !(await this.isThere(key))) await this.refresh();
    const above = ancestors(this.#folders, parent);
    if (parent !== null && above.length === 0) {
      const happened = `the parent of the folder ${quote(name)} is not here`;
      throw maildirError("not-found", this.#target, happened, "put the parent first");
    }
    if (above.some((folder) => folder.key === key)) {
      const happened = `the folder ${quote(name)} cannot be inside itself`;
      throw maildirError("failed", this.#target, happened, "correct its parent");
    }
    if (key === derivedKey(this.#root, "")) {
      await this.#saveRoot({ parent, name, shown: true });
      await this.refresh();
      return;
    }
    const known = this.#folders.get(key);
    const { containerClass = known?.containerClass } = wanted;
    const identity = { key, parent, name, containerClass };
    if (!known) await this.#create(identity);
    else {
      await this.materialise(key);
      if (!isSameIdentity(identity, known)) await this.#rename(identity);
    }
    // It got the name of a folder that has no directory: they are one now.
    if (this.#unmade.has(this.#folders.get(key)?.directory ?? "")) await this.refresh();
  }

  /** Makes the directory of a folder that has none: one between others, whose name only they tell. */
  async materialise(key: Key): Promise<void> {
    const folder = this.#folders.get(key);
    if (!folder || folder.location !== undefined) return;
    await this.#make(folder, folder.directory);
    this.#unmade.delete(folder.directory);
  }

  /** Removes a folder and those below it; the keys of all of them. */
  async delete(key: Key, knowsOf: (folder: Folder) => Knows): Promise<Key[]> {
    const folder = this.#folders.get(key);
    if (!folder) return [];
    const removed = withSubfolders(this.#folders, [folder]).reverse();
    const isPartly = await removeFolders(this.#target, removed, knowsOf);
    if (removed.some(({ location }) => location === ""))
      await this.#saveRoot({ parent: null, name: "INBOX", shown: false });
    for (const gone of removed) this.#folders.delete(gone.key);
    this.#names = undefined;
    if (isPartly) await this.refresh();
    return removed.map((gone) => gone.key);
  }

  /** Whether a folder is still where it was: a mail program may have removed or renamed it meanwhile. */
  async isThere(key: Key): Promise<boolean> {
    const location = this.#folders.get(key)?.location;
    if (location === undefined) return this.#folders.has(key);
    const kind = await kindOf(this.#target.files, join(this.#target.root, location));
    if (kind === "file" || kind === "other") {
      throw foreign(this.#target, `${location} is not a directory any more`);
    }
    return kind === "directory";
  }

  get #renaming(): Renaming {
    return new Renaming(this.#target, this.#folders);
  }

  async #resolve(found: readonly FoundDirectory[]): Promise<void> {
    const { inbox } = this.#root;
    const hasInbox = inbox.shown || (await holdsMessages(this.#target));
    this.#folders = resolveFolders(found, this.#root, hasInbox);
    this.#unmade.clear();
    for (const { location, directory } of this.#folders.values())
      if (location === undefined) this.#unmade.add(directory);
    this.#looks++;
    this.#names = undefined;
    const isShown = hasInbox || this.#folders.has(derivedKey(this.#root, ""));
    // Were it to disappear with its last message, the user would lose the folder each time it has been read.
    if (isShown && !inbox.shown) await quietly(this.#saveRoot({ ...inbox, shown: true }));
  }

  async #saveRoot(inbox: RootIdentity["inbox"]): Promise<void> {
    const root = { ...this.#root, inbox };
    await writeRoot(this.#target, root);
    this.#root = root;
  }

  async #rename(identity: FolderIdentity): Promise<void> {
    const below = withSubfolders(this.#folders, [this.#folders.get(identity.key)!]);
    // Only a directory can keep the key of a folder whose name changes.
    for (const { key } of below) await this.materialise(key);
    this.#names = undefined;
    await this.#renaming.run(identity);
  }

  async #create(identity: FolderIdentity): Promise<void> {
    const { names } = await this.#namesNow();
    const directory = chooseDirectory(this.#target, placeOf(this.#folders, identity), names);
    await this.#make(identity, directory);
    names.occupied.add(directory);
    this.#names = { names, stamp: await this.#stamp() };
  }

  /**
   * The names that are taken. Reading them again for each of thousands of new folders takes minutes; what another program
   * creates at the very same time is not written over, because a directory cannot get the name of one that holds something.
   */
  async #namesNow(): Promise<{ readonly names: TakenNames }> {
    const stamp = await this.#stamp();
    if (stamp !== undefined && stamp === this.#names?.stamp) return this.#names;
    return { names: await takenNames(this.#target, this.#folders) };
  }

  /** Changes when a name is created or removed in the root; `undefined` where there is no root. */
  async #stamp(): Promise<string | undefined> {
    const stats = await this.#target.files.lstat(this.#target.root).catch(() => undefined);
    return stats && `${stats.ino},${stats.mtimeMs},${stats.ctimeMs}`;
  }

  async #make(folder: FolderIdentity, directory: string): Promise<void> {
    const { files, root, dryRun } = this.#target;
    const identity = recordOf(folder);
    const staging = stagedDirectory(this.#target, identity.key);
    await deliverDirectory(files, staging, join(root, directory), async (staged) => {
      await files.create(join(staged, "maildirfolder"), new Uint8Array());
      await files.create(join(staged, IDENTITY_FILE), identityBytes(identity));
    });
    const location = dryRun ? undefined : directory;
    this.#folders.set(identity.key, { ...identity, directory, location, carries: identity });
  }
}
