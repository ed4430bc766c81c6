import type { Outcome, SYNC, UPFLD, UPHIER, UPMSG, UPREAD, UPTBL } from "iostx";
import { keyOfBytes, keyOfFolderId, keyOfSourceKey } from "../../../../examples/stores/core/keys.js";
import { newItem, Replica } from "../../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { queue, synced } from "../../../../examples/stores/core/rows.js";
import { assemble, type BrokenStore } from "./broken-store.js";

/** Mistakes in what is pending. */
export const brokenPending: readonly BrokenStore[] = [
  {
    mistake: "an item is pending or not, whatever happened during its upload",
    breaks: "acknowledging: a content that is edited while the item is uploaded stays pending",
    follows: [
      "acknowledging: flags that are set while the item is uploaded stay pending",
      "acknowledging: an item that is read while it is uploaded stays pending",
    ],
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async leaveSyncUploadMessage(data: UPMSG, outcome: Outcome, parent: UPTBL) {
            await super.leaveSyncUploadMessage(data, outcome, parent);
            const { guid, globcnt } = data.meid.ltidMsg;
            const row = replica.storage.item(keyOfBytes(guid) + keyOfBytes(globcnt));
            if (outcome.ok && row !== undefined && !row.deleted && row.folder === row.serverFolder)
              replica.storage.putItem(queue(synced({ ...row })));
          }
        })(replica),
    }),
  },
  {
    mistake: "a read state is pending or not, whatever happened during its upload",
    breaks: "acknowledging: a read state that changes back while it is uploaded stays pending",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async leaveSyncUploadMessageRead(data: UPREAD, outcome: Outcome, parent: UPTBL) {
            await super.leaveSyncUploadMessageRead(data, outcome, parent);
            for (const { skey } of data.pupre) {
              const row = replica.storage.item(keyOfSourceKey(skey));
              if (row !== undefined && row.syncedReadEdit > 0 && outcome.ok)
                replica.storage.putItem(queue({ ...row, syncedReadEdit: row.readEdit }));
            }
          }
        })(replica),
    }),
  },
  {
    mistake: "a folder is pending or not, whatever happened during its upload",
    breaks: "folders up: a folder that is renamed while it is uploaded stays pending",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async leaveSyncUploadFolder(
            data: UPFLD,
            outcome: Outcome,
            parent: UPHIER | SYNC,
          ) {
            await super.leaveSyncUploadFolder(data, outcome, parent);
            const row = replica.storage.folder(keyOfFolderId(data.feid));
            if (outcome.ok && row !== undefined && !row.deleted)
              replica.storage.putFolder({ ...row, syncedEdit: row.edit });
          }
        })(replica),
    }),
  },
  {
    mistake: "a new item that is deleted is deleted on the server, where it never was",
    breaks: "items up: an item that is deleted before the server had it is nothing to upload",
    open: assemble({
      replica: (storage) =>
        new (class extends Replica {
          override deleteItem(key: string): void {
            const row = storage.item(key)!;
            if (row.serverFolder === null) storage.putItem(queue({ ...row, serverFolder: row.folder }));
            super.deleteItem(key);
          }
        })(storage),
    }),
  },
  {
    mistake: "a read state is a change of the item",
    breaks: "read states down: a read state that changes here is no change of the content",
    follows: [
      "items up: an item that was read is presented by its source key with UPR_READ, an unread one without",
      "items up: associated items are presented as such in every state",
      "counts: UPTBL counts by kind, normal items apart from associated ones",
      "acknowledging: *",
      "read states down: a read state that is still to be uploaded is the later one",
      "machine: LR_SYNC_UPLOAD_MESSAGE_READ is begun in LR_SYNC > LR_SYNC_CONTENTS > LR_SYNC_UPLOAD_TABLE and left for it",
      "machine: in LR_SYNC > LR_SYNC_CONTENTS > LR_SYNC_UPLOAD_TABLE > LR_SYNC_UPLOAD_MESSAGE_READ*",
      "machine: SyncBeg of what is no state*",
      "machine: InitSync is refused in every state*",
      "machine: SyncEnd without a result*",
      "machine: SyncHdrEnd is refused in every state*",
    ],
    open: assemble({
      replica: (storage) =>
        new (class extends Replica {
          override setFlags(key: string, flags: { read?: boolean }): void {
            super.setFlags(key, flags);
            if (flags.read !== undefined) this.updateItem(key, storage.content(key)!);
          }
        })(storage),
    }),
  },
  {
    mistake: "a moved item is deleted and new",
    breaks: "moves up: a moved item arrives as UPM_MOV, from the folder where the server has it",
    follows: [
      "moves up: *",
      "headers: a header that people move is presented as one, without a body",
      "moves down: an item that was moved *",
      "folders down: an item that was moved out of a folder here survives*",
    ],
    open: assemble({
      replica: (storage) =>
        new (class extends Replica {
          override moveItem(key: string, folder: string): void {
            const row = storage.item(key)!;
            if (row.serverFolder === null || row.folder === folder) {
              super.moveItem(key, folder);
              return;
            }
            const content = storage.content(key)!;
            this.deleteItem(key);
            const { received, flags, associated, size } = row;
            storage.putItem(
              newItem(this, this.ids.next(), folder, { received, flags, associated, size }),
              content,
            );
          }
        })(storage),
    }),
  },
  {
    mistake: "keys begin again when the store is opened again",
    breaks: "durability, closed: keys are never given out twice",
    follows: [
      "durability, killed: keys are never given out twice",
      "durability, closed: change keys are never given out twice",
      "durability, killed: change keys are never given out twice",
    ],
    open: assemble({
      replica: (storage) => {
        if (storage.value("replica") !== undefined) storage.setValue("ids", "1");
        return new Replica(storage);
      },
    }),
  },
];
