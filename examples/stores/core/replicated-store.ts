import {
  type DNHIER,
  type DNTBL,
  type Filled,
  type HDRSYNC,
  HR,
  HResultError,
  IMessageClient,
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

  protected override async leaveSync(): Promise<void> {
    await this.#source.settle();
  }

  protected override async enterSyncUploadHierarchy(parent: SYNC): Promise<Filled<UPHIER>> {
    this.#folders = await this.#changedFolders(parent);
    return { ulFlags: 0, iEnt: 0, cEnt: this.#folders.length };
  }

  protected override async leaveSyncUploadHierarchy(): Promise<void> {
    await this.#source.settle();
  }

  protected override async enterSyncUploadFolder(parent: UPHIER | SYNC): Promise<Filled<UPFLD>> {
    this.#folder = "cEnt" in parent ? this.#folders[parent.iEnt] : (await this.#changedFolders(parent))[0];
    if (this.#folder === undefined) throw nothing("no folder is out of sync");
    const { key, change } = this.#folder;
    const pfld = change === "deleted" ? null : await this.#source.openFolder(key);
    return { ulFlags: FOLDER_FLAGS[change], pfld, feid: folderId(key) };
  }

  protected override async leaveSyncUploadFolder(
    _data: UPFLD,
    outcome: Outcome,
    parent: UPHIER | SYNC,
  ): Promise<void> {
    if (outcome.ok && this.#folder !== undefined) await this.#source.acknowledge([this.#folder]);
    if ("cEnt" in parent) (parent as Filled<UPHIER>).iEnt++;
  }

  protected override async enterSyncContents(parent: SYNC): Promise<Filled<SYNCCONT>> {
    const scope = scopeOf(parent);
    const all = isDownload(parent) ? (this.#replica?.folders() ?? []) : await this.#source.changedContents();
    this.#contents = all.filter(({ key }) => scope(key));
    return { ulFlags: 0, iEnt: 0, cEnt: this.#contents.length };
  }

  protected override async enterSyncUploadTable(parent: SYNCCONT): Promise<Filled<UPTBL>> {
    const folder = this.#contentsAt(parent);
    // On the way down a client enters this state to learn about the folder; what is pending stays pending.
    const uploads = !isDownload(this.opened("LR_SYNC")!);
    const changes = uploads ? await this.#source.changedItems(folder.key) : NO_CHANGES;
    const [normal, associated] = changes.removals.counts;
    this.#moves = normal + associated > 0 ? await this.#destinations(folder.key) : new Map();
    this.#table = new UploadTable(changes);
    const pupmovHead = this.#moves.values().next().value ?? null;
    const counts = this.#table.counts();
    return { ulFlags: 0, pszName: folder.name, feid: folderId(folder.key), ...counts, pupmovHead };
  }

  protected override async leaveSyncUploadTable(
    _data: UPTBL,
    _outcome: Outcome,
    parent: SYNCCONT,
  ): Promise<void> {
    await this.#source.settle();
    if (!isDownload(this.opened("LR_SYNC")!)) parent.iEnt++;
  }

  protected override async enterSyncUploadMessage(): Promise<Filled<UPMSG>> {
    const item = this.#table?.message;
    if (item === undefined) throw nothing("no item of the folder is out of sync");
    return await this.#present(item);
  }

  protected override async leaveSyncUploadMessage(
    data: UPMSG,
    outcome: Outcome,
    parent: UPTBL,
  ): Promise<void> {
    const item = this.#table!.message!;
    this.#table!.messageDone(parent);
    if (outcome.ok) await this.#source.acknowledge([item]);
    if (outcome.ok && (data.ulFlags & UPM.COMMIT) !== 0) await this.#source.settle();
  }

  protected override enterSyncUploadMessageRead(): Filled<UPREAD> {
    const items = listed(this.#table?.reads, "no read state of the folder is out of sync");
    const pupre = items.map(({ key, change, associated }) => ({
      ulFlags: (change === "read" ? UPR.READ : 0) | (associated ? UPR.ASSOC : 0),
      skey: sourceKey(key),
    }));
    return { pupre, cEnt: pupre.length };
  }

  protected override async leaveSyncUploadMessageRead(
    { pupre }: UPREAD,
    outcome: Outcome,
    parent: UPTBL,
  ): Promise<void> {
    const items = this.#table!.reads;
    this.#table!.readsDone(parent);
    const done = outcome.ok ? items.filter((_, index) => (pupre[index]!.ulFlags & UPR.OK) !== 0) : [];
    if (done.length > 0) await this.#source.acknowledge(done);
    if (pupre.some(({ ulFlags }) => (ulFlags & UPR.COMMIT) !== 0)) await this.#source.settle();
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

  protected override async leaveSyncUploadMessageDel(
    { pupde }: UPDEL,
    outcome: Outcome,
    parent: UPTBL,
  ): Promise<void> {
    const items = this.#table!.removals;
    this.#table!.removalsDone(parent);
    const done = outcome.ok ? items.filter((_, index) => (pupde[index]!.ulFlags & UPD.OK) !== 0) : [];
    if (done.length > 0) await this.#source.acknowledge(done);
    if (pupde.some(({ ulFlags }) => (ulFlags & UPD.COMMIT) !== 0)) await this.#source.settle();
  }

  protected override enterSyncDownloadHierarchy(): Filled<DNHIER> {
    const replica = this.#writable();
    const counts = { cEntNew: 0, cEntMod: 0, cEntDel: 0 };
    const data: Filled<DNHIER> = { ulFlags: 0, pxihc: null, ...counts };
    data.pxihc = new HierarchyImporter(replica, data);
    return data;
  }

  protected override async leaveSyncDownloadHierarchy(): Promise<void> {
    await this.#source.settle();
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

  protected override async leaveSyncDownloadTable(
    _data: DNTBL,
    _outcome: Outcome,
    parent: SYNCCONT,
  ): Promise<void> {
    parent.iEnt++;
    await this.#source.settle();
  }

  protected override async enterSyncDownloadHeader(lpeid: Uint8Array): Promise<Filled<HDRSYNC>> {
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

  protected override async leaveSyncDownloadHeader({ pmsgFull }: HDRSYNC, outcome: Outcome): Promise<void> {
    if (!outcome.ok) return;
    if (pmsgFull === null)
      throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "HSF_OK is set, but pmsgFull is not");
    const content = await readContent(new IMessageClient(pmsgFull));
    new ItemImports(this.#replica!, "").complete(this.#header!, content);
  }

  async #present(item: ItemChange): Promise<Filled<UPMSG>> {
    const { key, folder, change, from, modified = false, associated, header = false } = item;
    const isMove = change === "moved" && from !== undefined;
    const kind =
      change === "new" ? UPM.NEW : isMove ? UPM.MOV | (modified ? UPM.MOD_PROPS : 0) : UPM.MOD_PROPS;
    return {
      ulFlags: kind | (associated ? UPM.ASSOC : 0) | (header ? UPM.HEADER : 0),
      pmsg: await this.#source.openItem(item),
      meid: itemId(folder, key),
      feid: folderId(isMove ? from : NO_KEY),
      ...(isMove ? this.#versionOf(key) : { binChg: NO_BYTES, binPcl: NO_BYTES }),
      skeySrc: sourceKey(isMove ? key : NO_KEY),
    };
  }

  /** Change key and change list of a moved item at its destination. */
  #versionOf(key: Key): { readonly binChg: Uint8Array; readonly binPcl: Uint8Array } {
    const row = this.#replica?.storage.item(key);
    return { binChg: bytesOf(row?.changeKey ?? ""), binPcl: bytesOf(row?.pcl ?? "") };
  }

  /** The chain of the folders that items of this one were moved to. */
  async #destinations(folder: Key): Promise<ReadonlyMap<Key, UPMOV>> {
    const moves = new Map<Key, UPMOV>();
    let next: UPMOV | null = null;
    for (const { to } of (await this.#source.changedItems(folder)).removals.changes) {
      if (to === undefined || moves.has(to)) continue;
      const pszName = this.#replica?.folder(to)?.name ?? null;
      const move: Filled<UPMOV> = {
        ...{ ulFlags: 0, pszName, feid: folderId(to), pfld: null, pxicc: null, pupmovNext: next, cEntMov: 0 },
      };
      moves.set(to, move);
      next = move;
    }
    return new Map([...moves].reverse());
  }

  async #changedFolders(parent: SYNC): Promise<FolderChange[]> {
    if (isDownload(parent)) return [];
    const scope = scopeOf(parent);
    return (await this.#source.changedFolders()).filter(({ key }) => scope(key));
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
