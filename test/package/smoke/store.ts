import type { Filled, SYNC, UPFLD, UPHIER } from "iostx";
import { HResultError } from "iostx/errors";
import { UPF } from "iostx/flags";
import { HR } from "iostx/hresults";
import { OstxStore, type Outcome } from "iostx/store";

const FOLDER: UPFLD["feid"] = {
  abFlags: new Uint8Array(4),
  muid: new Uint8Array(16),
  placeholder: 0,
  ltid: { guid: new Uint8Array(16), globcnt: new Uint8Array(6), wLevel: 0 },
};

/** A store with some new folders, which forgets those that the client acknowledged. */
export class FolderStore extends OstxStore {
  protected override readonly component = "folders";
  #pending: readonly string[];

  constructor(names: readonly string[]) {
    super();
    this.#pending = names;
  }

  get pending(): readonly string[] {
    return this.#pending;
  }

  protected override enterSync(): Filled<SYNC> {
    return { ulFlags: 0, pwzPath: "smoke", pel: null, pulFolderOptions: null };
  }

  protected override enterSyncUploadHierarchy(): Filled<UPHIER> {
    return { ulFlags: 0, iEnt: 0, cEnt: this.#pending.length };
  }

  protected override enterSyncUploadFolder(): Filled<UPFLD> {
    if (this.#pending.length === 0) throw new HResultError(HR.MAPI_E_NOT_FOUND);
    return { ulFlags: UPF.NEW, pfld: null, feid: FOLDER };
  }

  protected override leaveSyncUploadFolder(_data: UPFLD, { ok }: Outcome, parent: UPHIER | SYNC): void {
    if (ok) this.#pending = this.#pending.slice(1);
    if ("iEnt" in parent) (parent as Filled<UPHIER>).iEnt++;
  }
}
