import {
  type Awaitable,
  type DNHIER,
  type DNTBL,
  type Filled,
  type HDRSYNC,
  HR,
  HResultError,
  OstxStore,
  type Outcome,
  type SYNC,
  type SYNCCONT,
  UPD,
  type UPDEL,
  UPF,
  type UPFLD,
  type UPHIER,
  UPM,
  type UPMOV,
  type UPMSG,
  UPR,
  type UPREAD,
  UPS,
  type UPTBL,
} from "iostx";
import type { Key } from "../../servers/server.js";
import { after } from "./awaitable.js";
import type { ChangeSource, FolderChange, FolderName, ItemChange } from "./changes.js";
import { ContentsImporter, HierarchyImporter } from "./imports/importers.js";
import { ItemImports } from "./imports/items.js";
import { folderId, itemId, keyOfEntryId, keyOfItemEntryId, NO_KEY, sourceKey } from "./keys.js";
import { bytesOf, openItem, PendingChanges } from "./pending.js";
import { readContent } from "./properties.js";
import type { Replica } from "./replica.js";
import { UploadTable } from "./upload-table.js";

const FOLDER_FLAGS = {
  new: UPF.NEW,
  moved: UPF.MOD_PARENT,
  modified: UPF.MOD_PROPS,
  deleted: UPF.DEL,
} as const;

/** What a client may do in a folder of ours: everything. */
const ALL_RIGHTS = 0x5fb;

/** A store that only uploads: what has changed in it. */
export interface UploadOnly {
  readonly source: ChangeSource;
}

/**
 * A store as IOSTX: presents what has changed in it as the upload states, and takes what the server sends in the
 * download states. Written once for all storages: the order of the states, the counts, the scope, and what is
 * acknowledged when. A store that cannot be written gives its changes only, and refuses downloads.
 */
export class ReplicatedStore extends OstxStore {
  protected override readonly component: string;
  readonly #source: ChangeSource;
  readonly #replica: Replica | undefined;
  #folders: readonly FolderChange[] = [];
  #folder: FolderChange | undefined;
  #contents: readonly FolderName[] = [];
  #table: UploadTable | undefined;
  #moves: ReadonlyMap<Key, UPMOV> = new Map();
  #header: Key | undefined;

  constructor(store: Replica | UploadOnly, component = "iostx") {
    super();
    this.#replica = "source" in store ? undefined : store;
    this.#source = "source" in store ? store.source : new PendingChanges(store);
    this.component = component;
  }

  protected override enterSync(): Filled<SYNC> {
    return { ulFlags: 0, pwzPath: this.#source.path, pel: null, pulFolderOptions: null };
  }

  protected override leaveSync(): Awaitable<void> {
    return this.#source.settle();
  }

  protected override enterSyncUploadHierarchy(parent: SYNC): Awaitable<Filled<UPHIER>> {
    return after(this.#changedFolders(parent), (folders) => {
      this.#folders = folders;
      return { ulFlags: 0, iEnt: 0, cEnt: folders.length };
    });
  }

  protected override leaveSyncUploadHierarchy(): Awaitable<void> {
    return this.#source.settle();
  }

  protected override enterSyncUploadFolder(parent: UPHIER | SYNC): Awaitable<Filled<UPFLD>> {
    // Without the hierarchy around it, the state is about the first folder.
    const [folders, index] =
      "cEnt" in parent ? [this.#folders, parent.iEnt] : [this.#changedFolders(parent), 0];
    return after(folders, (list) => {
      this.#folder = list[index];
      if (this.#folder === undefined) throw nothing("no folder is out of sync");
      const { key, change } = this.#folder;
      const opened = change === "deleted" ? null : this.#source.openFolder(key);
      return after(opened, (pfld) => ({ ulFlags: FOLDER_FLAGS[change], pfld, feid: folderId(key) }));
    });
  }

  protected override leaveSyncUploadFolder(
    _data: UPFLD,
    outcome: Outcome,
    parent: UPHIER | SYNC,
  ): Awaitable<void> {
    if ("cEnt" in parent) (parent as Filled<UPHIER>).iEnt++;
    if (outcome.ok && this.#folder !== undefined) return this.#source.acknowledge([this.#folder]);
  }

  protected override enterSyncContents(parent: SYNC): Awaitable<Filled<SYNCCONT>> {
    const scope = scopeOf(parent);
    const folders: Awaitable<readonly FolderName[]> = isDownload(parent)
      ? (this.#replica?.folders() ?? [])
      : this.#source.changedContents();
    return after(folders, (all) => {
      this.#contents = all.filter(({ key }) => scope(key));
      return { ulFlags: 0, iEnt: 0, cEnt: this.#contents.length };
    });
  }

  protected override enterSyncUploadTable(parent: SYNCCONT): Awaitable<Filled<UPTBL>> {
    const folder = this.#contentsAt(parent);
    // On the way down a client enters this state to learn about the folder; what is pending stays pending.
    const uploads = !isDownload(this.opened("LR_SYNC")!);
    return after(uploads ? this.#source.changedItems(folder.key) : NO_CHANGES, (changes) => {
      const [normal, associated] = changes.removals.counts;
      const moves = normal + associated > 0 ? this.#destinations(folder.key) : new Map<Key, UPMOV>();
      return after(moves, (destinations) => {
        this.#moves = destinations;
        this.#table = new UploadTable(changes);
        const pupmovHead = destinations.values().next().value ?? null;
        const counts = this.#table.counts();
        return { ulFlags: 0, pszName: folder.name, feid: folderId(folder.key), ...counts, pupmovHead };
      });
    });
  }

  protected override leaveSyncUploadTable(
    _data: UPTBL,
    _outcome: Outcome,
    parent: SYNCCONT,
  ): Awaitable<void> {
    if (!isDownload(this.opened("LR_SYNC")!)) parent.iEnt++;
    return this.#source.settle();
  }

  protected override enterSyncUploadMessage(): Awaitable<Filled<UPMSG>> {
    const item = this.#table?.message;
    if (item === undefined) throw nothing("no item of the folder is out of sync");
    return this.#present(item);
  }

  protected override leaveSyncUploadMessage(
    { ulFlags }: UPMSG,
    outcome: Outcome,
    parent: UPTBL,
  ): Awaitable<void> {
    const item = this.#table!.message!;
    this.#table!.messageDone(parent);
    return this.#acknowledge(outcome.ok ? [item] : [], (ulFlags & UPM.COMMIT) !== 0);
  }

  protected override enterSyncUploadMessageRead(): Filled<UPREAD> {
    const items = listed(this.#table?.reads, "no read state of the folder is out of sync");
    const pupre = items.map(({ key, change, associated }) => ({
      ulFlags: (change === "read" ? UPR.READ : 0) | (associated ? UPR.ASSOC : 0),
      skey: sourceKey(key),
    }));
    return { pupre, cEnt: pupre.length };
  }

  protected override leaveSyncUploadMessageRead(
    { pupre }: UPREAD,
    outcome: Outcome,
    parent: UPTBL,
  ): Awaitable<void> {
    const items = this.#table!.reads;
    this.#table!.readsDone(parent);
    const done = outcome.ok ? items.filter((_, index) => (pupre[index]!.ulFlags & UPR.OK) !== 0) : [];
    return this.#acknowledge(
      done,
      pupre.some(({ ulFlags }) => (ulFlags & UPR.COMMIT) !== 0),
    );
  }

  protected override enterSyncUploadMessageDel(): Filled<UPDEL> {
    const items = listed(this.#table?.removals, "no deletion of the folder is out of sync");
    const pupde = items.map(({ key, change, to, associated }) => {
      const moved = change === "moved" && to !== undefined;
      return {
        ulFlags: (moved ? UPD.MOV : 0) | (associated ? UPD.ASSOC : 0),
        skey: sourceKey(key),
        ...(moved ? this.#versionOf(key) : { binChg: NO_BYTES, binPcl: NO_BYTES }),
        skeyDst: sourceKey(moved ? key : NO_KEY),
        pupmov: moved ? (this.#moves.get(to) ?? null) : null,
      };
    });
    return { pupde, cEnt: pupde.length };
  }

  protected override leaveSyncUploadMessageDel(
    { pupde }: UPDEL,
    outcome: Outcome,
    parent: UPTBL,
  ): Awaitable<void> {
    const items = this.#table!.removals;
    this.#table!.removalsDone(parent);
    const done = outcome.ok ? items.filter((_, index) => (pupde[index]!.ulFlags & UPD.OK) !== 0) : [];
    return this.#acknowledge(
      done,
      pupde.some(({ ulFlags }) => (ulFlags & UPD.COMMIT) !== 0),
    );
  }

  protected override enterSyncDownloadHierarchy(): Filled<DNHIER> {
    const replica = this.#writable();
    const counts = { cEntNew: 0, cEntMod: 0, cEntDel: 0 };
    const data: Filled<DNHIER> = { ulFlags: 0, pxihc: null, ...counts };
    data.pxihc = new HierarchyImporter(replica, data);
    return data;
  }

  protected override leaveSyncDownloadHierarchy(): Awaitable<void> {
    return this.#source.settle();
  }

  protected override enterSyncDownloadTable(parent: SYNCCONT): Filled<DNTBL> {
    const replica = this.#writable();
    const { key, name } = this.#contentsAt(parent);
    const entry = () => ({ cEntNew: 0, cEntMod: 0, cEntRead: 0, cEntDel: 0 });
    const rgte = [entry(), entry()] as const;
    return {
      ...{ ulFlags: 0, pszName: name, feid: folderId(key), ftLastMod: 0n, ulRights: ALL_RIGHTS, rgte },
      pxicc: new ContentsImporter(replica, key, rgte),
      pxihc: new HierarchyImporter(replica, { cEntNew: 0, cEntMod: 0, cEntDel: 0 }),
    };
  }

  protected override leaveSyncDownloadTable(
    _data: DNTBL,
    _outcome: Outcome,
    parent: SYNCCONT,
  ): Awaitable<void> {
    parent.iEnt++;
    return this.#source.settle();
  }

  protected override enterSyncDownloadHeader(lpeid: Uint8Array): Filled<HDRSYNC> {
    const replica = this.#writable();
    const key = keyOfItemEntryId(lpeid);
    const row = key === undefined ? undefined : replica.storage.item(key);
    if (row === undefined || row.deleted)
      throw nothing("the entry identifier is not that of an item of this store");
    if (!row.header) throw nothing(`the item ${row.key} is complete`);
    this.#header = row.key;
    const { folder, associated } = row;
    const pupmsg: Filled<UPMSG> = {
      ulFlags: UPM.HEADER | (associated ? UPM.ASSOC : 0),
      pmsg: openItem(replica, row),
      meid: itemId(folder, row.key),
      ...{ feid: folderId(NO_KEY), binChg: NO_BYTES, binPcl: NO_BYTES, skeySrc: sourceKey(NO_KEY) },
    };
    return { ulFlags: 0, pupmsg, feidPar: folderId(folder), pmsgFull: null };
  }

  protected override leaveSyncDownloadHeader({ pmsgFull }: HDRSYNC, outcome: Outcome): Awaitable<void> {
    if (!outcome.ok) return;
    if (pmsgFull === null)
      throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "HSF_OK is set, but pmsgFull is not");
    return after(readContent(pmsgFull), (content) => {
      new ItemImports(this.#replica!, "").complete(this.#header!, content);
    });
  }

  #present(item: ItemChange): Awaitable<Filled<UPMSG>> {
    const { key, folder, change, from, modified = false, associated, header = false } = item;
    const isMove = change === "moved" && from !== undefined;
    const kind =
      change === "new" ? UPM.NEW : isMove ? UPM.MOV | (modified ? UPM.MOD_PROPS : 0) : UPM.MOD_PROPS;
    return after(this.#source.openItem(item), (pmsg) => ({
      ulFlags: kind | (associated ? UPM.ASSOC : 0) | (header ? UPM.HEADER : 0),
      pmsg,
      meid: itemId(folder, key),
      feid: folderId(isMove ? from : NO_KEY),
      ...(isMove ? this.#versionOf(key) : { binChg: NO_BYTES, binPcl: NO_BYTES }),
      skeySrc: sourceKey(isMove ? key : NO_KEY),
    }));
  }

  /** Takes note of what arrived; `commit` where the client wants that durable now. */
  #acknowledge(done: readonly ItemChange[], commit: boolean): Awaitable<void> {
    const noted = done.length > 0 ? this.#source.acknowledge(done) : undefined;
    return after(noted, () => (commit ? this.#source.settle() : undefined));
  }

  /** Change key and change list of a moved item at its destination. */
  #versionOf(key: Key): { readonly binChg: Uint8Array; readonly binPcl: Uint8Array } {
    const row = this.#replica?.storage.item(key);
    return { binChg: bytesOf(row?.changeKey ?? ""), binPcl: bytesOf(row?.pcl ?? "") };
  }

  /** The chain of the folders that items of this one were moved to. */
  #destinations(folder: Key): Awaitable<ReadonlyMap<Key, UPMOV>> {
    return after(this.#source.changedItems(folder), ({ removals }) => {
      const moves = new Map<Key, UPMOV>();
      let next: UPMOV | null = null;
      for (const { to } of removals.changes) {
        if (to === undefined || moves.has(to)) continue;
        const pszName = this.#replica?.folder(to)?.name ?? null;
        const move: Filled<UPMOV> = {
          ...{
            ulFlags: 0,
            pszName,
            feid: folderId(to),
            pfld: null,
            pxicc: null,
            pupmovNext: next,
            cEntMov: 0,
          },
        };
        moves.set(to, move);
        next = move;
      }
      return new Map([...moves].reverse());
    });
  }

  #changedFolders(parent: SYNC): Awaitable<readonly FolderChange[]> {
    if (isDownload(parent)) return [];
    const scope = scopeOf(parent);
    return after(this.#source.changedFolders(), (all) => all.filter(({ key }) => scope(key)));
  }

  #contentsAt({ iEnt }: SYNCCONT): FolderName {
    const folder = this.#contents[iEnt];
    if (folder === undefined) throw nothing("no folder's contents are out of sync");
    return folder;
  }

  #writable(): Replica {
    if (this.#replica !== undefined) return this.#replica;
    throw new HResultError(HR.MAPI_E_NO_SUPPORT, {}, `${this.#source.path} cannot be written`);
  }
}

const NO_BYTES = new Uint8Array();
const NO_CHANGES = {
  messages: { counts: [0, 0], changes: [] },
  reads: { counts: [0, 0], changes: [] },
  removals: { counts: [0, 0], changes: [] },
} as const;

function listed(items: readonly ItemChange[] | undefined, text: string): readonly ItemChange[] {
  if (items === undefined || items.length === 0) throw nothing(text);
  return items;
}

function nothing(text: string): HResultError {
  return new HResultError(HR.MAPI_E_NOT_FOUND, {}, text);
}

function isDownload({ ulFlags }: SYNC): boolean {
  return (ulFlags & UPS.DNLOAD_ONLY) !== 0;
}

/** Which folders a replication is about: all of them, or those that the client listed. */
function scopeOf({ ulFlags, pel }: SYNC): (key: Key) => boolean {
  if ((ulFlags & UPS.THESE_FOLDERS) === 0) return () => true;
  const listed = new Set((pel ?? []).map(keyOfEntryId));
  return (key) => listed.has(key);
}
