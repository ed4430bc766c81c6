import type { Key, ServerFolder } from "../servers/server.js";
import type { Run } from "./run.js";
import type { Seen } from "./state.js";

/** Folders of the server by key. */
type Folders = ReadonlyMap<Key, ServerFolder>;

/** What the parts of a run leave to later parts: deletions come last, when it is known that nothing speaks against. */
export class Plan {
  /** Something has come down that must go up again, so that both sides agree. */
  another = false;
  /** Items that were deleted on the server, by folder. */
  readonly deletedItems = new Map<Key, Key[]>();
  /** How far the changes of those folders have been read; remembered once the deletions were made. */
  readonly tokens = new Map<Key, string>();
  /** Folders that were deleted on the server. */
  deletedFolders: readonly Key[] = [];
  /** Items and folders that were deleted in the store. */
  itemsToDelete = 0;
  foldersToDelete: Key[] = [];
  /** Folders that were deleted in the store, but hold something on the server that the store has not seen. */
  readonly revived = new Set<Key>();
  /** The folders that the store has from the server. */
  seen: ReadonlyMap<Key, Seen> = new Map();
  /** What is on the server. */
  folders: Folders | undefined;
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  /** A round begins. */
  begin(): void {
    this.another = false;
    this.deletedItems.clear();
    this.tokens.clear();
    this.deletedFolders = [];
    this.itemsToDelete = 0;
    this.foldersToDelete = [];
    this.folders = undefined;
  }

  /**
   * Whether items may be uploaded into a folder now, where the run goes in both directions. One that the server does
   * not have any more has to be dealt with first; and one of which it is not known what has been read is read first, so
   * that nothing there is overwritten unseen, and what is uploaded does not come down again.
   */
  async mayUpload(folder: Key): Promise<boolean> {
    const { server, memory, dryRun } = this.#run;
    if (dryRun) return true;
    if (this.folders?.has(folder) === false) return false;
    if (memory.token(folder) !== undefined) return true;
    const { token, changes } = await server.changes(folder, undefined, { content: false });
    for await (const _ of changes) return false;
    memory.setToken(folder, token);
    return true;
  }

  /**
   * The items of a folder whose content changed on the server since the store last read: what changed here too must
   * not be written over it, but come together in the store. Nothing where that cannot be told.
   */
  async changedThere(folder: Key): Promise<ReadonlySet<Key> | undefined> {
    const { server, memory } = this.#run;
    const token = memory.token(folder);
    if (token === undefined) return undefined;
    const { complete, changes } = await server.changes(folder, token, { content: false });
    if (complete) return undefined;
    const keys = new Set<Key>();
    for await (const change of changes) if (change.change === "put") keys.add(change.key);
    return keys;
  }
}
