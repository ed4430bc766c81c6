import { fileTimeToDate, findProperty, HR, PR, type SPropValue } from "iostx";
import type { Key } from "../../../servers/server.js";
import { familyOf, isBelow, type Replica } from "../replica.js";
import { forgetPlace, hasNewContent, isKnown, itemsThere } from "../rows.js";
import type { FolderRow } from "../storage.js";
import { covers, listOf, merge } from "../versions.js";
import { type Incoming, incomingOf, invalid, refused, sourceKeyOf } from "./values.js";

/**
 * How an import changed the store: `newer` where the change that is here is the later one and stays; nothing where
 * nothing changed that people see.
 */
export type Effect = "new" | "modified" | "newer" | undefined;

/** Takes the server's folder changes into a replica. */
export class FolderImports {
  readonly #replica: Replica;

  constructor(replica: Replica) {
    this.#replica = replica;
  }

  /** Imports a folder that is new or changed. Where both sides changed it, the later change wins. */
  change(values: readonly SPropValue[]): Effect {
    const incoming = incomingOf(values, "the folder");
    const parent = this.#parent(values, incoming.key);
    const name = findProperty(values, PR.DISPLAY_NAME_W);
    if (name === undefined) throw invalid(`the folder ${incoming.key} has no PR_DISPLAY_NAME`);
    const time = findProperty(values, PR.LAST_MODIFICATION_TIME);
    const change = {
      ...{ parent, name, modified: time === undefined ? 0 : fileTimeToDate(time).getTime() },
      containerClass: findProperty(values, PR.CONTAINER_CLASS_W),
    };
    const row = this.#replica.storage.folder(incoming.key);
    return this.#replica.transactions.write(() =>
      row === undefined ? this.#create(incoming, change) : this.#update(row, incoming, change),
    );
  }

  /** Imports deletions. A folder that holds what the server does not have stays, and is uploaded again. */
  delete(keys: readonly Key[]): number {
    return this.#replica.transactions.write(() => keys.filter((key) => this.#delete(key)).length);
  }

  #create({ key, changeKey, pcl = listOf(changeKey) }: Incoming, change: Change): Effect {
    const { parent, name, modified, containerClass = "IPF.Note" } = change;
    this.#replica.storage.putFolder({
      ...{ key, parent, name, containerClass, modified, changeKey, pcl },
      ...{ edit: 1, syncedEdit: 1, syncedParent: parent, deleted: false },
    });
    return "new";
  }

  #update(row: FolderRow, { key, changeKey, pcl }: Incoming, change: Change): Effect {
    if (covers(row.pcl, changeKey)) throw refused(HR.SYNC_E_IGNORE, `the folder ${key} includes that change`);
    const isPending = row.edit > row.syncedEdit;
    const isSuccessor = pcl === undefined ? !isPending : covers(pcl, row.changeKey);
    const merged = merge(row.pcl, pcl ?? listOf(changeKey));
    const { storage } = this.#replica;
    if (!row.deleted && row.name === change.name && row.parent === change.parent) {
      const isNew = row.syncedEdit === 0;
      storage.putFolder({
        ...row,
        pcl: merged,
        syncedParent: row.parent,
        syncedEdit: isNew ? row.edit : row.syncedEdit,
      });
      return undefined;
    }
    // Between a deletion here and a change there, the change wins: a folder too many is better than one too few.
    if (!row.deleted && !isSuccessor && row.modified >= change.modified) {
      storage.putFolder({ ...row, pcl: merged, syncedParent: change.parent });
      return "newer";
    }
    const { parent, name, modified, containerClass = row.containerClass } = change;
    storage.putFolder({
      ...{ ...row, parent, name, containerClass, modified, changeKey, pcl: merged },
      ...{ syncedEdit: row.edit, syncedParent: parent, deleted: false },
    });
    return "modified";
  }

  #parent(values: readonly SPropValue[], key: Key): Key | null {
    const bytes = findProperty(values, PR.PARENT_SOURCE_KEY);
    if (bytes === undefined) throw invalid(`the folder ${key} has no PR_PARENT_SOURCE_KEY`);
    if (bytes.length === 0) return null;
    const parent = sourceKeyOf(bytes);
    const { storage } = this.#replica;
    const row = parent === undefined ? undefined : storage.folder(parent);
    if (row === undefined)
      throw refused(HR.SYNC_E_NO_PARENT, `the parent of the folder ${key} is not known here`);
    if (row.deleted)
      throw refused(HR.SYNC_E_OBJECT_DELETED, `the parent of the folder ${key} was deleted here: ${row.key}`);
    if (isBelow(storage, row.key, key))
      throw refused(HR.SYNC_E_CYCLE, `the folder ${key} would be below itself`);
    return row.key;
  }

  #delete(key: Key): boolean {
    const { storage } = this.#replica;
    const top = storage.folder(key);
    if (top === undefined) return false;
    const family = familyOf(storage, key);
    const elsewhere = movedInto(family, key);
    const kept = new Set<Key>();
    for (const row of family) {
      if (elsewhere.has(row.key)) {
        kept.add(row.parent!);
        continue;
      }
      if (row.key !== key && !isKnown(row)) kept.add(row.key);
      if (this.#emptied(row.key)) kept.add(row.key);
      if (kept.has(row.key)) {
        // The server has it no more, and all above it: it is new to the server, wherever it is put.
        if (row.parent !== null && row.key !== key) kept.add(row.parent);
        storage.putFolder({ ...row, deleted: false, edit: row.edit + 1, syncedEdit: 0, syncedParent: null });
      } else {
        storage.removeFolder(row.key);
      }
    }
    return !kept.has(key);
  }

  /** Removes the folder's items, but for those that the server does not have. Whether any is left. */
  #emptied(folder: Key): boolean {
    const { storage } = this.#replica;
    for (const row of itemsThere(storage, folder)) {
      // What was moved away here stays, like what was changed: what the server deleted was its last place there.
      if (row.folder === folder && !hasNewContent(row)) storage.removeItem(row.key);
      else forgetPlace(storage, row);
    }
    for (const { deleted } of storage.items(folder)) if (!deleted) return true;
    return false;
  }
}

/** The folders that were moved here below one, with all that is below them: on the server they are elsewhere still. */
function movedInto(family: readonly FolderRow[], top: Key): ReadonlySet<Key> {
  const moved = new Set<Key>();
  for (const row of [...family].reverse()) {
    const isMoved = row.key !== top && isKnown(row) && row.syncedParent !== row.parent;
    if (isMoved || moved.has(row.parent ?? "")) moved.add(row.key);
  }
  return moved;
}

interface Change {
  readonly parent: Key | null;
  readonly name: string;
  readonly modified: number;
  readonly containerClass: string | undefined;
}
