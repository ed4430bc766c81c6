import type { Key } from "../../server.js";
import { derivedKey, type RootIdentity } from "../root.js";
import { directoryAbove, fits } from "./directories.js";
import { displayName } from "./names.js";
import type { Folder } from "./plan.js";
import type { FoundDirectory } from "./scan.js";

/** What the INBOX would be called if it were a directory beside the others: folders below it are named so. */
export const INBOX_DIRECTORY = ".INBOX";

/** A folder whose parent and name are not known yet. */
type Draft = Pick<Folder, "key" | "directory" | "location" | "carries">;

/**
 * The folders that directories are. What the identity file says holds as long as the directory is called accordingly:
 * it knows names that no directory can have. Otherwise another program has renamed the directory, and its new name says
 * what the folder is called and where it belongs. A directory that is missing between others is a folder all the same,
 * as in IMAP, and holds nothing.
 */
export function resolveFolders(
  found: readonly FoundDirectory[],
  root: RootIdentity,
  hasInbox: boolean,
): Map<Key, Folder> {
  const drafts = new Drafts(root);
  const sorted = [...found].sort(byDirectory);
  // Of two directories with one key the first is the original and the other one a copy that somebody made.
  for (const { directory, identity } of sorted)
    if (identity && !drafts.byKey.has(identity.key))
      drafts.add({ key: identity.key, directory, location: directory, carries: identity });
  for (const { directory } of sorted)
    if (!drafts.byDirectory.has(directory))
      drafts.add({ key: drafts.freeKey(directory), directory, location: directory, carries: undefined });
  for (const { directory } of sorted) drafts.addAbove(directory);
  if (hasInbox) drafts.addInbox();
  const all = [...drafts.byKey.values()].sort(byDirectory);
  return brokenCircles(all.map((draft) => drafts.settle(draft)));
}

function byDirectory(a: { readonly directory: string }, b: { readonly directory: string }): number {
  return a.directory < b.directory ? -1 : 1;
}

class Drafts {
  readonly byKey = new Map<Key, Draft>();
  readonly byDirectory = new Map<string, Draft>();
  readonly #root: RootIdentity;

  constructor(root: RootIdentity) {
    this.#root = root;
  }

  add(draft: Draft): void {
    this.byKey.set(draft.key, draft);
    this.byDirectory.set(draft.directory, draft);
  }

  addInbox(): void {
    const key = derivedKey(this.#root, "");
    const inbox: Draft = { key, directory: INBOX_DIRECTORY, location: "", carries: undefined };
    this.byKey.set(key, inbox);
    // A directory of that name comes first: what is below it by name is below it.
    if (!this.byDirectory.has(INBOX_DIRECTORY)) this.byDirectory.set(INBOX_DIRECTORY, inbox);
  }

  /** Adds the folders above a directory that have no directory. */
  addAbove(directory: string): void {
    let child = this.byDirectory.get(directory);
    for (let above = directoryAbove(directory); above !== ""; above = directoryAbove(above)) {
      if (this.byDirectory.has(above)) return;
      if (above === INBOX_DIRECTORY) {
        this.addInbox();
        return;
      }
      // Where a folder of ours lost its directory, the folders below it remember its key.
      const parent = child?.carries?.parent ?? null;
      const key = parent === null || this.byKey.has(parent) ? this.freeKey(above) : parent;
      child = { key, directory: above, location: undefined, carries: undefined };
      this.add(child);
    }
  }

  freeKey(directory: string): Key {
    for (let n = 1; ; n++) {
      const key = derivedKey(this.#root, directory, n);
      if (!this.byKey.has(key)) return key;
    }
  }

  settle(draft: Draft): Folder {
    const { directory, carries, location } = draft;
    if (location === "") return this.#settleInbox(draft);
    if (carries) {
      const { parent, name, containerClass } = carries;
      const below = parent === null ? "" : this.byKey.get(parent)?.directory;
      if (below !== undefined && fits({ name, parent, below }, directory))
        return { ...draft, parent, name, containerClass };
    }
    return { ...draft, ...this.#byName(directory), containerClass: carries?.containerClass };
  }

  #settleInbox(draft: Draft): Folder {
    const { parent, name } = this.#root.inbox;
    const isKnown = parent !== null && this.byKey.has(parent);
    return { ...draft, parent: isKnown ? parent : null, name, containerClass: undefined };
  }

  #byName(directory: string): Pick<Folder, "parent" | "name"> {
    const above = directoryAbove(directory);
    return {
      parent: this.byDirectory.get(above)?.key ?? null,
      name: displayName(directory.slice(above.length + 1)),
    };
  }
}

/** Identity files that were edited can make a folder its own ancestor. Such a folder goes to the top. */
function brokenCircles(list: readonly Folder[]): Map<Key, Folder> {
  const folders = new Map(list.map((folder) => [folder.key, folder]));
  const safe = new Set<Key>();
  for (const folder of list) {
    const path = new Set<Key>();
    let above: Folder | undefined = folder;
    while (above && !safe.has(above.key)) {
      if (path.has(above.key)) {
        folders.set(above.key, { ...above, parent: null });
        break;
      }
      path.add(above.key);
      above = above.parent === null ? undefined : folders.get(above.parent);
    }
    for (const key of path) safe.add(key);
  }
  return folders;
}
