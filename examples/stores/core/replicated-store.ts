import {
  type Filled,
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
  type UPMSG,
  UPR,
  type UPREAD,
  UPS,
  type UPTBL,
} from "iostx";
import type { Key } from "../../servers/server.js";
import { folderId, itemId, keyOfEntryId, NO_KEY, sourceKey } from "./keys.js";
import type { FolderChange, FolderName, ItemChange, Storage } from "./storage.js";
import { UploadTable } from "./upload-table.js";

const FOLDER_FLAGS = {
  new: UPF.NEW,
  moved: UPF.MOD_PARENT,
  modified: UPF.MOD_PROPS,
  deleted: UPF.DEL,
} as const;

/**
 * Presents the changes of a {@link Storage} as the upload states of IOSTX. Written once for all storages: the order
 * of the states, the counts, the scope, and what is acknowledged when.
 */
export class ReplicatedStore extends OstxStore {
  protected override readonly component: string;
  readonly #storage: Storage;
  #folders: readonly FolderChange[] = [];
  #folder: FolderChange | undefined;
  #contents: readonly FolderName[] = [];
  #table: UploadTable | undefined;

  constructor(storage: Storage, component = "iostx") {
    super();
    this.#storage = storage;
    this.component = component;
  }

  protected override enterSync(): Filled<SYNC> {
    return { ulFlags: 0, pwzPath: this.#storage.path, pel: null, pulFolderOptions: null };
  }

  protected override async enterSyncUploadHierarchy(parent: SYNC): Promise<Filled<UPHIER>> {
    this.#folders = await this.#changedFolders(parent);
    return { ulFlags: 0, iEnt: 0, cEnt: this.#folders.length };
  }

  protected override async enterSyncUploadFolder(parent: UPHIER | SYNC): Promise<Filled<UPFLD>> {
    this.#folder = "cEnt" in parent ? this.#folders[parent.iEnt] : (await this.#changedFolders(parent))[0];
    if (this.#folder === undefined)
      throw new HResultError(HR.MAPI_E_NOT_FOUND, {}, "no folder is out of sync");
    const { key, change } = this.#folder;
    const pfld = change === "deleted" ? null : await this.#storage.openFolder(key);
    return { ulFlags: FOLDER_FLAGS[change], pfld, feid: folderId(key) };
  }

  protected override async leaveSyncUploadFolder(
    _data: UPFLD,
    outcome: Outcome,
    parent: UPHIER | SYNC,
  ): Promise<void> {
    if (outcome.ok && this.#folder !== undefined) await this.#storage.acknowledge([this.#folder]);
    if ("cEnt" in parent) (parent as Filled<UPHIER>).iEnt++;
  }

  protected override async enterSyncContents(parent: SYNC): Promise<Filled<SYNCCONT>> {
    const scope = scopeOf(parent);
    this.#contents = (await this.#storage.changedContents()).filter(({ key }) => scope(key));
    return { ulFlags: 0, iEnt: 0, cEnt: this.#contents.length };
  }

  protected override async enterSyncUploadTable(parent: SYNCCONT): Promise<Filled<UPTBL>> {
    const folder = this.#contents[parent.iEnt];
    if (folder === undefined)
      throw new HResultError(HR.MAPI_E_NOT_FOUND, {}, "no folder's contents are out of sync");
    this.#table = new UploadTable(await this.#storage.changedItems(folder.key));
    return {
      ulFlags: 0,
      pszName: folder.name,
      feid: folderId(folder.key),
      ...this.#table.counts(),
      pupmovHead: null,
    };
  }

  protected override leaveSyncUploadTable(_data: UPTBL, _outcome: Outcome, parent: SYNCCONT): void {
    parent.iEnt++;
  }

  protected override async enterSyncUploadMessage(): Promise<Filled<UPMSG>> {
    const item = this.#table?.message;
    if (item === undefined)
      throw new HResultError(HR.MAPI_E_NOT_FOUND, {}, "no item of the folder is out of sync");
    const moved = item.change === "moved";
    const change = { new: UPM.NEW, moved: UPM.MOV }[item.change as string] ?? UPM.MOD_PROPS;
    return {
      ulFlags: change | (item.associated ? UPM.ASSOC : 0),
      pmsg: await this.#storage.openItem(item),
      meid: itemId(item.folder, item.key),
      feid: folderId(moved ? (item.from ?? NO_KEY) : NO_KEY),
      binChg: new Uint8Array(),
      binPcl: new Uint8Array(),
      skeySrc: sourceKey(moved ? item.key : NO_KEY),
    };
  }

  protected override async leaveSyncUploadMessage(
    _data: UPMSG,
    outcome: Outcome,
    parent: UPTBL,
  ): Promise<void> {
    const item = this.#table!.message!;
    this.#table!.messageDone(parent);
    if (outcome.ok) await this.#storage.acknowledge([item]);
  }

  protected override enterSyncUploadMessageRead(): Filled<UPREAD> {
    const items = this.#listed(this.#table?.reads, "no read state of the folder is out of sync");
    const pupre = items.map(({ key, change, associated }) => ({
      ulFlags: (change === "read" ? UPR.READ : 0) | (associated ? UPR.ASSOC : 0),
      skey: sourceKey(key),
    }));
    return { pupre, cEnt: pupre.length };
  }

  protected override async leaveSyncUploadMessageRead(
    data: UPREAD,
    outcome: Outcome,
    parent: UPTBL,
  ): Promise<void> {
    const items = this.#table!.reads;
    this.#table!.readsDone(parent);
    await this.#acknowledgeListed(items, outcome, (index) => (data.pupre[index]!.ulFlags & UPR.OK) !== 0);
  }

  protected override enterSyncUploadMessageDel(): Filled<UPDEL> {
    const items = this.#listed(this.#table?.deletions, "no deletion of the folder is out of sync");
    const pupde = items.map(({ key, associated }) => ({
      ulFlags: associated ? UPD.ASSOC : 0,
      skey: sourceKey(key),
      binChg: new Uint8Array(),
      binPcl: new Uint8Array(),
      skeyDst: sourceKey(NO_KEY),
      pupmov: null,
    }));
    return { pupde, cEnt: pupde.length };
  }

  protected override async leaveSyncUploadMessageDel(
    data: UPDEL,
    outcome: Outcome,
    parent: UPTBL,
  ): Promise<void> {
    const items = this.#table!.deletions;
    this.#table!.deletionsDone(parent);
    await this.#acknowledgeListed(items, outcome, (index) => (data.pupde[index]!.ulFlags & UPD.OK) !== 0);
  }

  async #changedFolders(parent: SYNC): Promise<FolderChange[]> {
    const scope = scopeOf(parent);
    return (await this.#storage.changedFolders()).filter(({ key }) => scope(key));
  }

  #listed(items: readonly ItemChange[] | undefined, nothing: string): readonly ItemChange[] {
    if (items === undefined || items.length === 0) throw new HResultError(HR.MAPI_E_NOT_FOUND, {}, nothing);
    return items;
  }

  async #acknowledgeListed(
    items: readonly ItemChange[],
    outcome: Outcome,
    acknowledged: (index: number) => boolean,
  ): Promise<void> {
    const done = outcome.ok ? items.filter((_, index) => acknowledged(index)) : [];
    if (done.length > 0) await this.#storage.acknowledge(done);
  }
}

/**
 * Which folders an upload is about: all of them, or those that the client listed. Where it said that it only downloads,
 * none: what is pending stays pending.
 */
function scopeOf({ ulFlags, pel }: SYNC): (key: Key) => boolean {
  if ((ulFlags & UPS.DNLOAD_ONLY) !== 0) return () => false;
  if ((ulFlags & UPS.THESE_FOLDERS) === 0) return () => true;
  const listed = new Set((pel ?? []).map(keyOfEntryId));
  return (key) => listed.has(key);
}
