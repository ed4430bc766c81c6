import { HR, type SPropValue } from "iostx";
import type { Key } from "../../../servers/server.js";
import { newItem, type Replica } from "../replica.js";
import { forgetPlace, hashOf, hasNewContent, queue, synced } from "../rows.js";
import { Flag, type FolderRow, type ItemRow } from "../storage.js";
import { covers, listOf, merge } from "../versions.js";
import type { Effect } from "./folders.js";
import { type Incoming, incomingOf, invalid, refused } from "./values.js";

/** What a client has written into an item that it imports, when it saves it. */
export interface ImportedValues {
  readonly content: Uint8Array | undefined;
  /** The item's header, where the content is left on the server. */
  readonly header: Uint8Array | undefined;
  readonly size: number | undefined;
  /** Which bits of {@link Flag} were written, and what they are. */
  readonly flagMask: number;
  readonly flags: number;
  /** All keywords, where they were written. */
  readonly keywords: string | undefined;
  readonly received: number | undefined;
  readonly modified: number | undefined;
}

/** One change of an item on its way into the store. */
export interface ItemImport {
  readonly incoming: Incoming;
  readonly associated: boolean;
}

/** How many items something happened to: normal ones, then associated ones. */
type Tally = readonly [normal: number, associated: number];

/** Takes the server's changes of one folder's items into a replica. */
export class ItemImports {
  readonly #replica: Replica;
  readonly #folder: Key;

  constructor(replica: Replica, folder: Key) {
    this.#replica = replica;
    this.#folder = folder;
  }

  /**
   * Begins the import of an item that is new or changed.
   *
   * @throws HResultError SYNC_E_IGNORE where the store has that change, SYNC_E_OBJECT_DELETED where it does not know
   *   the item, or deleted the folder.
   */
  begin(values: readonly SPropValue[], isNew: boolean, associated: boolean): ItemImport {
    const incoming = incomingOf(values, "the item");
    this.#place();
    const row = this.#replica.storage.item(incoming.key);
    if (row === undefined) {
      if (isNew) return { incoming, associated };
      throw refused(HR.SYNC_E_OBJECT_DELETED, `there is no item ${incoming.key}`);
    }
    const isHere = row.serverFolder === this.#folder;
    if (isHere && covers(row.pcl, incoming.changeKey))
      throw refused(HR.SYNC_E_IGNORE, `the item ${incoming.key} includes that change`);
    return { incoming, associated: row.associated };
  }

  /** Completes the import with what the client wrote. */
  save({ incoming, associated }: ItemImport, values: ImportedValues): Effect {
    const { storage, transactions } = this.#replica;
    return transactions.write(() => {
      this.#place();
      const row = storage.item(incoming.key);
      if (row === undefined) return this.#create(incoming, associated, values);
      const here = row.serverFolder === this.#folder ? row : this.#movedHere(row);
      if (values.content === undefined && values.header === undefined)
        return this.#properties(here, incoming, values);
      return this.#content(here, incoming, values);
    }, values.content?.length ?? 0);
  }

  /** Imports read states. Here and there the later one wins; one that is still to be uploaded is the later. */
  read(states: ReadonlyArray<{ readonly key: Key; readonly read: boolean }>): Tally {
    const { storage, transactions } = this.#replica;
    return transactions.write(() => {
      const count: [number, number] = [0, 0];
      for (const { key, read } of states) {
        const row = storage.item(key);
        if (row === undefined || row.readEdit > row.syncedReadEdit) continue;
        const flags = read ? row.flags | Flag.READ : row.flags & ~Flag.READ;
        if (flags === row.flags) continue;
        storage.putItem({ ...row, flags });
        count[row.associated ? 1 : 0]++;
      }
      return count;
    });
  }

  /** Imports deletions. What was edited or moved here since the server had it stays, and is uploaded again. */
  delete(keys: readonly Key[]): Tally {
    const { storage, transactions } = this.#replica;
    return transactions.write(() => {
      const count: [number, number] = [0, 0];
      for (const key of keys) {
        const row = storage.item(key);
        if (row === undefined || row.serverFolder !== this.#folder) continue;
        if (row.folder === this.#folder && !hasNewContent(row)) storage.removeItem(key);
        else if (forgetPlace(storage, row)) continue;
        if (!row.deleted) count[row.associated ? 1 : 0]++;
      }
      return count;
    });
  }

  /** Imports the move of an item into this folder, where it may get another key. */
  move(key: Key, destination: Key, pcl: string, change: string): Effect {
    const { storage, transactions } = this.#replica;
    return transactions.write(() => {
      this.#place();
      const row = storage.item(key);
      if (row === undefined) {
        if (storage.item(destination)?.serverFolder === this.#folder)
          throw refused(HR.SYNC_E_IGNORE, `the item ${destination} is here already`);
        throw refused(HR.SYNC_E_OBJECT_DELETED, `there is no item ${key}`);
      }
      if (row.serverFolder === this.#folder && key === destination)
        throw refused(HR.SYNC_E_IGNORE, `the item ${key} is here already`);
      const merged = merge(merge(row.pcl, pcl), listOf(change));
      const moved = this.#movedHere({ ...row, pcl: merged, syncedPcl: merge(row.syncedPcl, listOf(change)) });
      if (key === destination) storage.putItem(queue(moved));
      else {
        const content = storage.content(key);
        storage.removeItem(key);
        storage.putItem(queue({ ...moved, key: destination }), content);
      }
      return row.deleted ? undefined : "modified";
    });
  }

  isAssociated(key: Key): boolean {
    return this.#replica.storage.item(key)?.associated ?? false;
  }

  /** Completes a header-only item with its content. */
  complete(key: Key, content: Uint8Array): void {
    const { storage, transactions } = this.#replica;
    transactions.writeNow(() => {
      const row = storage.item(key);
      if (row === undefined || row.deleted)
        throw refused(HR.SYNC_E_OBJECT_DELETED, `there is no item ${key}`);
      if (row.header) storage.putItem({ ...row, header: false, size: content.length }, content);
    });
  }

  #place(): FolderRow {
    const row = this.#replica.storage.folder(this.#folder);
    if (row !== undefined && !row.deleted) return row;
    throw refused(HR.SYNC_E_OBJECT_DELETED, `the folder ${this.#folder} was deleted`);
  }

  #create(
    { key, changeKey, pcl = listOf(changeKey) }: Incoming,
    associated: boolean,
    values: ImportedValues,
  ): Effect {
    const content = values.content ?? values.header;
    if (content === undefined) throw invalid(`the new item ${key} has neither a content nor a header`);
    const { received = this.#replica.now(), modified = received } = values;
    // As one literal: made by spreading others, it would cost four times as much.
    const row = newItem(this.#replica, key, this.#folder, {
      received,
      modified,
      flags: values.flags,
      keywords: values.keywords ?? "",
      associated,
      changeKey,
      pcl,
      header: values.content === undefined,
      size: values.size ?? content.length,
    });
    this.#replica.storage.putItem(queue(synced(row)), content);
    return "new";
  }

  /** The row once the server has the item in this folder: so does the store, unless the user moved it meanwhile. */
  #movedHere(row: ItemRow): ItemRow {
    const follows = row.deleted || row.serverFolder === row.folder;
    return { ...row, serverFolder: this.#folder, folder: follows ? this.#folder : row.folder };
  }

  /** Flags and dates that the server changed. An edit that is still to be uploaded is the later one. */
  #properties(
    row: ItemRow,
    { changeKey, pcl = listOf(changeKey) }: Incoming,
    values: ImportedValues,
  ): Effect {
    const next = this.#withProperties(
      { ...row, pcl: merge(row.pcl, pcl), syncedPcl: merge(row.syncedPcl, pcl) },
      values,
    );
    const { flags, keywords, received, folder, serverFolder } = row;
    this.#replica.storage.putItem(queue(next));
    const hasSameFlags = next.flags === flags && next.keywords === keywords;
    const isSame = hasSameFlags && next.received === received && next.folder === folder;
    return row.deleted || (isSame && serverFolder === next.serverFolder) ? undefined : "modified";
  }

  #withProperties(row: ItemRow, values: ImportedValues): ItemRow {
    const mine =
      (row.edit > row.syncedEdit ? ~Flag.READ : 0) | (row.readEdit > row.syncedReadEdit ? Flag.READ : 0);
    const mask = values.flagMask & ~mine;
    const flags = (row.flags & ~mask) | (values.flags & mask);
    const { received = row.received, keywords: syncedKeywords = row.syncedKeywords } = values;
    const keywords = row.keywords === row.syncedKeywords ? syncedKeywords : row.keywords;
    return { ...row, flags, received, keywords, syncedKeywords };
  }

  #content(row: ItemRow, { changeKey, pcl }: Incoming, values: ImportedValues): Effect {
    const { storage } = this.#replica;
    const includes = pcl ?? merge(row.syncedPcl, listOf(changeKey));
    const merged = merge(row.pcl, includes);
    const { content } = values;
    if (!row.deleted && !hasNewContent(row)) return this.#apply(row, changeKey, merged, values, true);
    // What the server had before is no change, even if it comes as one: the answer to an upload was lost.
    const isOld = content !== undefined && row.syncedHash !== "" && hashOf(content) === row.syncedHash;
    const isOlder = row.associated && !row.deleted && (values.modified ?? 0) < row.modified;
    if (isOld || isOlder) {
      const kept = this.#withProperties(row, values);
      storage.putItem(queue({ ...kept, pcl: merged, syncedPcl: merge(row.syncedPcl, includes) }));
      return isOld ? undefined : "newer";
    }
    if (row.deleted || row.associated || covers(includes, row.changeKey)) {
      return this.#apply(row, changeKey, merged, values, false);
    }
    return this.#conflict(row, changeKey, merged, values);
  }

  /** The server's content takes the place of the one here. */
  #apply(row: ItemRow, changeKey: string, pcl: string, values: ImportedValues, keepEdits: boolean): Effect {
    const content = values.content ?? values.header!;
    const base = keepEdits ? row : { ...row, syncedEdit: row.edit, syncedKeywords: row.keywords };
    // Of what was deleted here nothing is left but what the server has; else the read state is a change of its own.
    if (row.deleted) base.syncedReadEdit = row.readEdit;
    const applied: ItemRow = {
      ...this.#withProperties(base, values),
      ...{ changeKey, pcl, syncedPcl: pcl, syncedHash: "", deleted: false },
      ...{ header: values.content === undefined, size: values.size ?? content.length },
      modified: values.modified ?? row.modified,
      folder: row.deleted ? this.#folder : row.folder,
    };
    this.#replica.storage.putItem(queue(applied), content);
    return row.deleted ? "new" : "modified";
  }

  /** Both sides changed the content: the later change wins, and the other content becomes an item of its own. */
  #conflict(row: ItemRow, changeKey: string, pcl: string, values: ImportedValues): Effect {
    const { storage, ids } = this.#replica;
    const { content, modified = 0 } = values;
    // A header cannot be kept as the other version; the client is to come with the whole item.
    if (content === undefined) throw refused(HR.SYNC_E_CONFLICT, `the item ${row.key} was changed here too`);
    const mine = storage.content(row.key)!;
    const isSame = Buffer.compare(mine, content) === 0;
    const theirsWins = isSame || modified > row.modified;
    if (!isSame) {
      this.#replica.conflicts++;
      const loser = theirsWins ? mine : content;
      const copy = newItem(this.#replica, ids.next(), row.folder, {
        ...{ received: row.received, flags: row.flags, keywords: row.keywords },
        ...{ associated: false, size: loser.length },
        ...{ conflictOf: row.key, modified: theirsWins ? row.modified : modified || row.modified },
      });
      storage.putItem(copy, loser);
    }
    if (theirsWins) return this.#apply(row, changeKey, pcl, values, isSame);
    const syncedPcl = merge(row.syncedPcl, listOf(changeKey));
    const kept = this.#withProperties(row, values);
    storage.putItem(queue({ ...kept, pcl, syncedPcl, syncedHash: hashOf(content), edit: row.edit + 1 }));
    return "newer";
  }
}
