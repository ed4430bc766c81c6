import {
  type Filled,
  HR,
  type IMAPIFolder,
  type IMessage,
  type Out,
  type Outcome,
  PR,
  type SPropValue,
  type SYNC,
  type SYNCCONT,
  type UPHIER,
  UPM,
  type UPMSG,
  UPS,
  type UPTBL,
} from "iostx";
import { ByteStream, readAll } from "../../../../examples/stores/core/properties.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { assemble, type BrokenStore, withMethods } from "./broken-store.js";

/** A store that presents items wrong. */
function presenting(mistake: (data: Filled<UPMSG>) => void): BrokenStore["open"] {
  return assemble({
    store: (replica) =>
      new (class extends ReplicatedStore {
        protected override async enterSyncUploadMessage() {
          const data = await super.enterSyncUploadMessage();
          mistake(data);
          return data;
        }
      })(replica),
  });
}

/** A store that hands out other contents than it has. */
function handingOut(mistake: (content: Uint8Array) => Uint8Array): BrokenStore["open"] {
  return presenting((data) => {
    const message = data.pmsg!;
    data.pmsg = withMethods<IMessage>(message, {
      async OpenProperty(tag, iid, options, flags, out) {
        const code = await message.OpenProperty(tag, iid, options, flags, out);
        if (code !== HR.S_OK) return code;
        out.value = new ByteStream(mistake(await readAll(out.value as ByteStream)));
        return code;
      },
    });
  });
}

/** Mistakes in what is presented. */
export const brokenPresentations: readonly BrokenStore[] = [
  {
    mistake: "a new item is presented as a modified one",
    breaks: "items up: a new item is presented once, as UPM_NEW",
    follows: [
      "items up: associated items are presented as such in every state",
      "folders down: a deleted folder with something that the server never had stays, and is uploaded again",
      "moves up: a new item that was moved is new where it is",
      "folders down: an item that was moved out of a folder here survives*",
      "scope: with UPS_THESE_FOLDERS only the items of these folders are presented",
      "items down: LR_SYNC_DOWNLOAD_TABLE can be entered with and without LR_SYNC_UPLOAD_TABLE before it",
      "conflicts: the version that lost*",
      "conflicts: an item that was edited here and deleted on the server stays, and is uploaded again",
      "durability, closed: what people did is there, and is pending",
      "durability, killed: what people did is there, and is pending",
    ],
    open: presenting((data) => {
      if (data.ulFlags & UPM.NEW) data.ulFlags ^= UPM.NEW | UPM.MOD_PROPS;
    }),
  },
  {
    mistake: "associated items are presented as normal ones",
    breaks: "items up: associated items are presented as such in every state",
    open: presenting((data) => {
      data.ulFlags &= ~UPM.ASSOC;
    }),
  },
  {
    mistake: "line ends are made the same",
    breaks: "items up: contents are presented to the last byte, whatever is in them",
    follows: ["items up: an item of 8 MB is presented to the last byte"],
    open: handingOut((content) => {
      const text = Buffer.from(content).toString("latin1");
      return new Uint8Array(Buffer.from(text.replace(/\r?\n/g, "\r\n"), "latin1"));
    }),
  },
  {
    mistake: "long contents are cut off",
    breaks: "items up: an item of 8 MB is presented to the last byte",
    open: handingOut((content) => content.subarray(0, 4 * 1024 * 1024)),
  },
  {
    mistake: "flags of items are not presented",
    breaks: "items up: an item whose flags changed is presented as UPM_MOD_PROPS with its flags",
    follows: [
      "items up: flags that were set before the first upload are presented with the new item",
      "headers: flags of a header are uploaded without a body",
    ],
    open: presenting((data) => {
      const message = data.pmsg!;
      data.pmsg = withMethods<IMessage>(message, {
        async GetProps(tags, flags, out: Out<readonly SPropValue[]>) {
          const code = await message.GetProps(tags, flags, out);
          out.value = out.value.filter(({ ulPropTag }) => ulPropTag !== PR.FLAG_STATUS);
          return code;
        },
      });
    }),
  },
  {
    mistake: "the missing body of a header is presented as if it were one",
    breaks: "headers: flags of a header are uploaded without a body",
    open: presenting((data) => {
      const message = data.pmsg!;
      if ((data.ulFlags & UPM.HEADER) === 0) return;
      data.pmsg = withMethods<IMessage>(message, {
        OpenProperty(_tag, _iid, _options, _flags, out) {
          out.value = new ByteStream(new Uint8Array([13, 10]));
          return HR.S_OK;
        },
      });
    }),
  },
  {
    mistake: "slashes in names of folders become dashes",
    breaks: "folders up: a name is presented as it is, whatever is in it",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async enterSyncUploadFolder(parent: UPHIER | SYNC) {
            const data = await super.enterSyncUploadFolder(parent);
            const folder = data.pfld;
            if (folder === null) return data;
            const pfld = withMethods<IMAPIFolder>(folder, {
              async GetProps(tags, flags, out: Out<readonly SPropValue[]>) {
                const code = await folder.GetProps(tags, flags, out);
                out.value = out.value.map(
                  (one): SPropValue =>
                    typeof one.Value === "string" ? { ...one, Value: one.Value.replaceAll("/", "-") } : one,
                );
                return code;
              },
            });
            return { ...data, pfld };
          }
        })(replica),
    }),
  },
  {
    mistake: "associated items are counted with the normal ones",
    breaks: "counts: UPTBL counts by kind, normal items apart from associated ones",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async enterSyncUploadTable(parent: SYNCCONT) {
            const data = await super.enterSyncUploadTable(parent);
            const [normal, hidden] = data.rgte;
            for (const member of ["cEntMod", "cEntRead", "cEntDel"] as const) {
              (normal as Filled<typeof normal>)[member] += hidden[member];
              (hidden as Filled<typeof hidden>)[member] = 0;
            }
            return data;
          }
        })(replica),
    }),
  },
  {
    mistake: "the chain of destinations is missing",
    breaks: "moves up: UPTBL.pupmovHead names each destination once, and the chain ends",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async enterSyncUploadTable(parent: SYNCCONT) {
            return { ...(await super.enterSyncUploadTable(parent)), pupmovHead: null };
          }
        })(replica),
    }),
  },
  {
    mistake: "the folder that the client chose does not count",
    breaks: "counts: the client may choose the folder by SYNCCONT.iEnt, and none beyond cEnt",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          #next = 0;

          protected override enterSyncContents(parent: SYNC) {
            this.#next = 0;
            return super.enterSyncContents(parent);
          }

          protected override enterSyncUploadTable(parent: SYNCCONT) {
            parent.iEnt = this.#next;
            return super.enterSyncUploadTable(parent);
          }

          protected override async leaveSyncUploadTable(data: UPTBL, outcome: Outcome, parent: SYNCCONT) {
            await super.leaveSyncUploadTable(data, outcome, parent);
            this.#next = parent.iEnt;
          }
        })(replica),
    }),
  },
  {
    mistake: "the scope does not count for items",
    breaks: "scope: with UPS_THESE_FOLDERS only the items of these folders are presented",
    follows: [
      "scope: with UPS_THESE_FOLDERS and no folder nothing is presented",
      "scope: with UPS_THESE_FOLDERS only these folders are downloaded",
    ],
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override enterSyncContents(parent: SYNC) {
            return super.enterSyncContents({ ...parent, ulFlags: parent.ulFlags & ~UPS.THESE_FOLDERS });
          }
        })(replica),
    }),
  },
  {
    mistake: "a table that is only looked at is passed on the way down",
    breaks:
      "items down: LR_SYNC_DOWNLOAD_TABLE can be entered with and without LR_SYNC_UPLOAD_TABLE before it",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async leaveSyncUploadTable(data: UPTBL, outcome: Outcome, parent: SYNCCONT) {
            const before = parent.iEnt;
            await super.leaveSyncUploadTable(data, outcome, parent);
            if (parent.iEnt === before) parent.iEnt++;
          }
        })(replica),
    }),
  },
];
