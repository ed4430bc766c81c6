import { type Key, ServerError, type ServerFolder } from "../servers/server.js";
import type { Run } from "./run.js";
import type { Seen } from "./state.js";

/** Folders of the server by key. */
type Folders = ReadonlyMap<Key, ServerFolder>;

/** What the parts of a run leave to later parts: deletions come last, when it is known that nothing speaks against. */
export class Plan {
  /** Something has come down that must go up again, so that both sides agree. */
  another = false;
  /** A folder could not be read: what is missing in others may be in it. */
  isUnread = false;
  /** Items that were deleted on the server, by folder. */
  readonly deletedItems = new Map<Key, Key[]>();
  /** Items that the server does not list, by folder, though it is not known that they were deleted. */
  readonly missing = new Map<Key, Key[]>();
  /** How far the changes of those folders have been read; remembered once what is to be done was done. */
  readonly tokens = new Map<Key, string>();
  /** Folders that were deleted on the server. */
  deletedFolders: readonly Key[] = [];
  /** Items and folders that were deleted in the store. */
  itemsToDelete = 0;
  foldersToDelete: Key[] = [];
  /** Folders that were deleted in the store, but hold something on the server that the store has not seen. */
  readonly revived = new Set<Key>();
  /** The folders that the store has from the server. */
  seen: ReadonlyMap<Key, Seen> | undefined;
  /** What is on the server. */
  folders: Folders | undefined;
  /** The parent of each folder that was there when this round began to upload, and since. */
  #parents: Map<Key, Key | null> | undefined;
  #isLast = false;
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  /** A round begins, with others to come or not. */
  begin(isLast: boolean): void {
    this.#isLast = isLast;
    this.another = false;
    this.isUnread = false;
    this.deletedItems.clear();
    this.missing.clear();
    this.tokens.clear();
    this.deletedFolders = [];
    this.itemsToDelete = 0;
    this.foldersToDelete = [];
    this.folders = undefined;
    this.seen = undefined;
    this.#parents = undefined;
  }

  /**
   * Whether a folder that the server had can be put where it is in the store. It may have been deleted there, and put
   * again would be without its items; or moves on both sides may put it below itself.
   */
  async mayPut({ key, parent }: ServerFolder): Promise<boolean> {
    this.#parents ??= new Map((await this.#run.serverFolders()).map((folder) => [folder.key, folder.parent]));
    for (let above = parent; above !== null; above = this.#parents.get(above) ?? null)
      if (above === key) return false;
    return this.#parents.has(key);
  }

  /** A folder was put on the server. */
  hasPut({ key, parent }: ServerFolder): void {
    this.#parents?.set(key, parent);
  }

  /**
   * Whether an upload failed because what it is about is not there any more. The download finds out what has become of
   * it, and the next round goes on from there.
   */
  isGone(error: unknown): boolean {
    const { direction = "both" } = this.#run.options;
    const isGone = error instanceof ServerError && error.code === "not-found";
    if (!isGone || direction !== "both" || this.#isLast) return false;
    this.another = true;
    return true;
  }

  /**
   * Whether items may be uploaded into a folder now, where the run goes in both directions. One that the server does
   * not have any more has to be dealt with first; and one of which it is not known what has been read is read first, so
   * that nothing there is overwritten unseen, and what is uploaded does not come down again.
   */
  async mayUpload(folder: Key): Promise<boolean> {
    const { memory, dryRun, options } = this.#run;
    if (dryRun) return true;
    if (this.folders?.has(folder) === false) return false;
    if (memory.token(folder) !== undefined) return true;
    // What the store believes to be there may be gone.
    for (const _ of options.inventory?.items(folder) ?? []) return false;
    const { token, changes } = await this.#run.changes(folder, { content: false });
    for await (const _ of changes) return false;
    memory.setToken(folder, token);
    return true;
  }

  /**
   * The items of a folder that changed on the server since the store last read, or are not there any more: what changed
   * here too must not be written over them, but come together in the store. Nothing where that cannot be told.
   */
  async changedThere(folder: Key): Promise<ReadonlySet<Key> | undefined> {
    if (this.#run.memory.token(folder) === undefined) return undefined;
    const { complete, changes } = await this.#run.changes(folder, { content: false });
    if (complete) return undefined;
    const keys = new Set<Key>();
    for await (const { change, key } of changes) if (change !== "flags") keys.add(key);
    return keys;
  }
}
