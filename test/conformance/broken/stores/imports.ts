import {
  dateToFileTime,
  findProperty,
  type HDRSYNC,
  HR,
  IcsFlags,
  type IMessage,
  type Outcome,
  PR,
  property,
  type SPropValue,
} from "iostx";
import { keyOfBytes } from "../../../../examples/stores/core/keys.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import { queue } from "../../../../examples/stores/core/rows.js";
import { listOf } from "../../../../examples/stores/core/versions.js";
import { after, assemble, type BrokenStore, withMethods } from "./broken-store.js";
import { importingFolders, importingItems } from "./importing.js";

/** Mistakes in taking what the server sends. */
export const brokenImports: readonly BrokenStore[] = [
  {
    mistake: "a change that is known already seems to be taken",
    breaks: "items down: a change that the item includes is refused with SYNC_E_IGNORE",
    follows: [
      "conflicts: after a conflict the item includes both changes",
      "conflicts: change keys may be of any length from 17 to 255 bytes",
    ],
    open: importingItems((importer) => ({
      ImportMessageChange: (values, flags, out) =>
        after(importer.ImportMessageChange(values, flags, out), (code) =>
          code === HR.SYNC_E_IGNORE ? HR.S_OK : code,
        ),
    })),
  },
  {
    mistake: "a change of an unknown item creates it",
    breaks: "items down: a change of an item that is not known is refused with SYNC_E_OBJECT_DELETED",
    follows: ["items down: the importers explain the failure of the last call, and refuse flags"],
    open: importingItems((importer) => ({
      ImportMessageChange: (values, flags, out) =>
        importer.ImportMessageChange(values, flags | IcsFlags.NEW_MESSAGE, out),
    })),
  },
  {
    mistake: "the server is always right",
    breaks: "conflicts: the later change wins: the one here",
    follows: [
      "conflicts: after a conflict the item includes both changes",
      "conflicts: an associated item is overwritten by the later change, and has no second version",
    ],
    open: importingItems((importer) => ({
      ImportMessageChange: (values, flags, out) =>
        after(importer.ImportMessageChange(values, flags, out), (code) => {
          const message = out.value;
          if (code !== HR.S_OK || message === null) return code;
          const late = property(PR.LAST_MODIFICATION_TIME, dateToFileTime(new Date("2200-01-01")));
          out.value = withMethods<IMessage>(message, {
            SetProps: (list, problems) => message.SetProps([...list, late], problems),
          });
          return code;
        }),
    })),
  },
  {
    mistake: "the version that lost is thrown away",
    breaks:
      "conflicts: the version that lost against the server is kept as an item of its own, and is uploaded",
    follows: [
      "conflicts: the version that lost against the store is kept as an item of its own, and is uploaded",
      "conflicts: after a conflict the item includes both changes",
    ],
    open: importingItems((importer, { storage }) => ({
      ImportMessageChange: (values, flags, out) =>
        after(importer.ImportMessageChange(values, flags, out), (code) => {
          const message = out.value;
          if (code !== HR.S_OK || message === null) return code;
          out.value = withMethods<IMessage>(message, {
            async SaveChanges(how) {
              const saved = await message.SaveChanges(how);
              for (const folder of storage.folders())
                for (const { key, conflictOf } of storage.items(folder.key))
                  if (conflictOf !== null) storage.removeItem(key);
              return saved;
            },
          });
          return code;
        }),
    })),
  },
  {
    mistake: "the predecessors of a change are forgotten",
    breaks: "conflicts: a change that includes the one here is applied, without a conflict",
    follows: ["conflicts: after a conflict the item includes both changes"],
    open: importingItems((importer) => ({
      ImportMessageChange: (values, flags, out) =>
        importer.ImportMessageChange(values.map(withoutPredecessors), flags, out),
    })),
  },
  {
    mistake: "after a conflict the item does not include the server's change",
    breaks: "conflicts: after a conflict the item includes both changes",
    open: importingItems((importer, { storage }) => ({
      ImportMessageChange: (values, flags, out) =>
        after(importer.ImportMessageChange(values, flags, out), (code) => {
          const message = out.value;
          const key = keyOfBytes(findProperty(values, PR.SOURCE_KEY) ?? new Uint8Array());
          if (code !== HR.S_OK || message === null) return code;
          out.value = withMethods<IMessage>(message, {
            async SaveChanges(how) {
              const saved = await message.SaveChanges(how);
              const row = storage.item(key);
              if (saved === HR.SYNC_W_CLIENT_CHANGE_NEWER && row !== undefined)
                storage.putItem({ ...row, pcl: listOf(row.changeKey) });
              return saved;
            },
          });
          return code;
        }),
    })),
  },
  {
    mistake: "what came down goes up again",
    breaks: "items down: a changed content takes the place of the one here, and is not pending",
    follows: [
      "items down: *",
      "conflicts: *",
      "read states down: *",
      "moves down: *",
      "headers: *",
      "durability, *",
    ],
    open: importingItems((importer, { storage }) => ({
      ImportMessageChange: (values, flags, out) =>
        after(importer.ImportMessageChange(values, flags, out), (code) => {
          const message = out.value;
          const key = keyOfBytes(findProperty(values, PR.SOURCE_KEY) ?? new Uint8Array());
          if (code !== HR.S_OK || message === null) return code;
          out.value = withMethods<IMessage>(message, {
            async SaveChanges(how) {
              const saved = await message.SaveChanges(how);
              const row = storage.item(key);
              if (row !== undefined) storage.putItem(queue({ ...row, edit: row.edit + 1 }));
              return saved;
            },
          });
          return code;
        }),
    })),
  },
  {
    mistake: "an item that is opened is there, saved or not",
    breaks: "items down: an item that is opened and not saved changes nothing",
    open: importingItems((importer) => ({
      ImportMessageChange: (values, flags, out) =>
        after(importer.ImportMessageChange(values, flags, out), (code) => {
          const message = out.value;
          if (code !== HR.S_OK || message === null) return code;
          let saved: number | undefined;
          const isContent = (list: readonly SPropValue[]) =>
            list.some(({ ulPropTag }) => ulPropTag === PR.INTERNET_CONTENT);
          out.value = withMethods<IMessage>(message, {
            async SetProps(list, problems) {
              const set = await message.SetProps(list, problems);
              if (isContent(list)) saved = await message.SaveChanges(0);
              return set;
            },
            SaveChanges: (how) => saved ?? message.SaveChanges(how),
          });
          return code;
        }),
    })),
  },
  {
    mistake: "a deletion takes what was edited here with it",
    breaks: "conflicts: an item that was edited here and deleted on the server stays, and is uploaded again",
    open: importingItems((importer, { storage }) => ({
      ImportMessageDeletion: (flags, keys) =>
        after(importer.ImportMessageDeletion(flags, keys), (code) => {
          for (const key of (keys ?? []).map(keyOfBytes))
            if (storage.item(key)?.serverFolder === null) storage.removeItem(key);
          return code;
        }),
    })),
  },
  {
    mistake: "a deletion removes items of any folder",
    breaks: "items down: a deletion names items of its own folder only",
    open: importingItems((importer, { storage }) => ({
      ImportMessageDeletion: (flags, keys) =>
        after(importer.ImportMessageDeletion(flags, keys), (code) => {
          for (const key of (keys ?? []).map(keyOfBytes)) {
            const row = storage.item(key);
            if (row !== undefined && row.serverFolder === row.folder && row.upload === 0)
              storage.removeItem(key);
          }
          return code;
        }),
    })),
  },
  {
    mistake: "a read state that comes overwrites the one that is to be uploaded",
    breaks: "read states down: a read state that is still to be uploaded is the later one",
    open: importingItems((importer, { storage }) => ({
      ImportPerUserReadStateChange(states) {
        for (const { pbSourceKey } of states) {
          const row = storage.item(keyOfBytes(pbSourceKey));
          if (row !== undefined) storage.putItem(queue({ ...row, syncedReadEdit: row.readEdit }));
        }
        return importer.ImportPerUserReadStateChange(states);
      },
    })),
  },
  {
    mistake: "a move is a deletion",
    breaks: "moves down: a moved item is in its new folder, with all its bytes, and is not pending",
    follows: ["moves down: *"],
    open: importingItems((importer, { storage }) => ({
      ImportMessageMove(from, key, list, to, change) {
        const row = storage.item(keyOfBytes(key));
        return after(importer.ImportMessageMove(from, key, list, to, change), (code) => {
          if (code === HR.S_OK && row !== undefined) storage.removeItem(keyOfBytes(to));
          return code;
        });
      },
    })),
  },
  {
    mistake: "a folder without a parent goes to the top",
    breaks: "folders down: a folder whose parent is not known is refused with SYNC_E_NO_PARENT",
    follows: ["items down: the importers explain the failure of the last call, and refuse flags"],
    open: importingFolders((importer) => ({
      ImportFolderChange: (values) =>
        after(importer.ImportFolderChange(values), (code) =>
          code === HR.SYNC_E_NO_PARENT ? importer.ImportFolderChange(values.map(atTheTop)) : code,
        ),
    })),
  },
  {
    mistake: "a cycle is left as it is, without a word",
    breaks: "folders down: a folder that would be below itself is refused with SYNC_E_CYCLE",
    open: importingFolders((importer) => ({
      ImportFolderChange: (values) =>
        after(importer.ImportFolderChange(values), (code) => (code === HR.SYNC_E_CYCLE ? HR.S_OK : code)),
    })),
  },
  {
    mistake: "a deleted folder takes with it what the server never had",
    breaks:
      "folders down: a deleted folder with something that the server never had stays, and is uploaded again",
    open: importingFolders((importer, { storage }) => ({
      ImportFolderDeletion(flags, keys) {
        for (const key of (keys ?? []).map(keyOfBytes))
          for (const row of storage.items(key)) if (row.serverFolder === null) storage.removeItem(row.key);
        return importer.ImportFolderDeletion(flags, keys);
      },
    })),
  },
  {
    mistake: "a header without its body counts as complete",
    breaks: "headers: HSF_OK without the whole item is refused, and the header stays",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override async leaveSyncDownloadHeader(data: HDRSYNC, outcome: Outcome) {
            if (data.pmsgFull !== null) await super.leaveSyncDownloadHeader(data, outcome);
          }
        })(replica),
    }),
  },
  {
    mistake: "a header is completed though the client failed",
    breaks: "headers: a header stays one where the download of the body failed",
    open: assemble({
      store: (replica) =>
        new (class extends ReplicatedStore {
          protected override leaveSyncDownloadHeader(data: HDRSYNC, { ok, hresult }: Outcome) {
            return super.leaveSyncDownloadHeader(data, { ok: ok || data.pmsgFull !== null, hresult });
          }
        })(replica),
    }),
  },
];

function withoutPredecessors(one: SPropValue): SPropValue {
  return one.ulPropTag === PR.PREDECESSOR_CHANGE_LIST ? { ...one, Value: new Uint8Array() } : one;
}

function atTheTop(one: SPropValue): SPropValue {
  return one.ulPropTag === PR.PARENT_SOURCE_KEY ? { ...one, Value: new Uint8Array() } : one;
}
