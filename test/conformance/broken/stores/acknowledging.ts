import {
  type Outcome,
  type SYNC,
  succeeded,
  UPD,
  type UPDEL,
  UPF,
  type UPFLD,
  type UPHIER,
  UPM,
  type UPMSG,
  UPR,
  type UPREAD,
  type UPTBL,
} from "iostx";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { assemble, type BrokenStore } from "./broken-store.js";

/** Mistakes in what is forgotten when a state is left. */
export const brokenAcknowledgements: readonly BrokenStore[] = [
  {
    mistake: "an item is done when nothing failed",
    breaks: "acknowledging: an item stays pending after a success without the flag",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadMessage(data: UPMSG, { hresult }: Outcome, parent: UPTBL) {
            return super.leaveSyncUploadMessage(data, { ok: succeeded(hresult), hresult }, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "an item is done when its flag is set",
    breaks: "acknowledging: an item stays pending after a failure with the flag",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadMessage(data: UPMSG, { hresult }: Outcome, parent: UPTBL) {
            return super.leaveSyncUploadMessage(data, { ok: (data.ulFlags & UPM.OK) !== 0, hresult }, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "a folder is done when nothing failed",
    breaks: "acknowledging: a folder stays pending after a success without the flag",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadFolder(data: UPFLD, { hresult }: Outcome, parent: UPHIER | SYNC) {
            return super.leaveSyncUploadFolder(data, { ok: succeeded(hresult), hresult }, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "a folder is done when its flag is set",
    breaks: "acknowledging: a folder stays pending after a failure with the flag",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadFolder(data: UPFLD, { hresult }: Outcome, parent: UPHIER | SYNC) {
            const ok = (data.ulFlags & UPF.OK) !== 0;
            return super.leaveSyncUploadFolder(data, { ok, hresult }, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "a folder is done whatever the client says",
    breaks: "folders up: a folder that was not acknowledged stays pending",
    follows: [
      "acknowledging: a folder stays pending after*",
      "acknowledging: a folder that is acknowledged*",
      "acknowledging: a read state stays pending after*",
      "acknowledging: a deletion stays pending after*",
      "acknowledging: an item stays pending after*",
      "acknowledging: a read state that is acknowledged*",
      "acknowledging: a deletion that is acknowledged*",
      "acknowledging: an item that is acknowledged*",
      "machine: SyncBeg of what is no state*",
      "machine: InitSync is refused in every state*",
      "machine: SyncEnd without a result*",
      "machine: SyncHdrEnd is refused in every state*",
      "durability, closed: what was not acknowledged is still pending",
      "durability, killed: what was not acknowledged is still pending",
      "upload: each item is open with the same content at every look",
      "upload: what is not acknowledged is presented again, the same as before",
      "upload: what is acknowledged one by one is not presented again, and the rest is",
    ],
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadFolder(data: UPFLD, { hresult }: Outcome, parent: UPHIER | SYNC) {
            return super.leaveSyncUploadFolder(data, { ok: true, hresult }, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "one acknowledged read state acknowledges its list",
    breaks: "acknowledging: the entries of a list are acknowledged one by one (UPREAD)",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadMessageRead(data: UPREAD, outcome: Outcome, parent: UPTBL) {
            const some = data.pupre.some(({ ulFlags }) => (ulFlags & UPR.OK) !== 0);
            if (some) for (const entry of data.pupre) entry.ulFlags |= UPR.OK;
            return super.leaveSyncUploadMessageRead(data, outcome, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "deletions are done when nothing failed",
    breaks: "acknowledging: the entries of a list are acknowledged one by one (UPDEL)",
    follows: ["acknowledging: a deletion stays pending after a success without the flag"],
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadMessageDel(data: UPDEL, outcome: Outcome, parent: UPTBL) {
            for (const entry of data.pupde) entry.ulFlags |= UPD.OK;
            return super.leaveSyncUploadMessageDel(data, outcome, parent);
          }
        })(replica),
    }),
  },
  {
    mistake: "read states are done when their flags are set, though the list failed",
    breaks: "acknowledging: a read state stays pending after a failure with the flag",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncUploadMessageRead(data: UPREAD, { hresult }: Outcome, parent: UPTBL) {
            return super.leaveSyncUploadMessageRead(data, { ok: true, hresult }, parent);
          }
        })(replica),
    }),
  },
];
