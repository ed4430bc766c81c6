import {
  dateToFileTime,
  type Handle,
  IcsFlags,
  IExchangeImportContentsChangesClient,
  IExchangeImportHierarchyChangesClient,
  IMessageClient,
  InitSyncFlags,
  MSGFLAG,
  openSession,
  PR,
  property,
  UPS,
} from "iostx";
import type { Key } from "../../../examples/servers/server.js";
import { keyBytes } from "../../../examples/stores/core/keys.js";
import { bytesOf } from "../../../examples/stores/core/pending.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../../examples/stores/core/storage.js";
import { changeKeyOf } from "../../../examples/stores/core/versions.js";
import { type Message, makeMessages } from "./messages.js";

const NO_BYTES = new Uint8Array();

/** The folders that messages are imported into. */
export function folderKey(index: number): Key {
  return changeKeyOf("f0".repeat(16), index + 1);
}

/** Imports messages through IOSTX as a client does that has them from a server: folders, then what is in them. */
export async function importMessages(storage: Storage, count: number, folders = 1): Promise<void> {
  const messages = makeMessages(count);
  const session = openSession(new ReplicatedStore(new Replica(storage)));
  await session.initSync(InitSyncFlags.DOWNLOAD_HIERARCHY | InitSyncFlags.DOWNLOAD_CONTENTS);
  await session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = UPS.DNLOAD_ONLY;
    await sync.within("LR_SYNC_DOWNLOAD_HIERARCHY", ({ data }) =>
      importFolders(new IExchangeImportHierarchyChangesClient(data.pxihc!), folders),
    );
    await sync.within("LR_SYNC_CONTENTS", (contents) =>
      contents.forEach("LR_SYNC_DOWNLOAD_TABLE", (table) =>
        importTable(table, messages, Math.ceil(count / folders)),
      ),
    );
  });
}

async function importFolders(
  importer: IExchangeImportHierarchyChangesClient,
  folders: number,
): Promise<void> {
  await importer.Config(null, 0);
  for (let index = 0; index < folders; index++) {
    await importer.ImportFolderChange([
      property(PR.SOURCE_KEY, keyBytes(folderKey(index))),
      property(PR.PARENT_SOURCE_KEY, NO_BYTES),
      property(PR.CHANGE_KEY, keyBytes(folderKey(index))),
      property(PR.PREDECESSOR_CHANGE_LIST, NO_BYTES),
      property(PR.DISPLAY_NAME_W, `Folder ${index}`),
    ]);
  }
}

/** Imports the next messages into the folder whose turn it is. */
async function importTable(
  { data }: Handle<"LR_SYNC_DOWNLOAD_TABLE">,
  messages: Iterator<Message>,
  count: number,
): Promise<void> {
  const importer = new IExchangeImportContentsChangesClient(data.pxicc!);
  await importer.Config(null, 0);
  for (let left = count; left > 0; left--) {
    const next = messages.next();
    if (next.done) return;
    await importMessage(importer, next.value);
  }
}

async function importMessage(
  importer: IExchangeImportContentsChangesClient,
  { key, changeKey, received, mime }: Message,
): Promise<void> {
  const time = dateToFileTime(new Date(received));
  const opened = await importer.ImportMessageChange(
    [
      property(PR.SOURCE_KEY, keyBytes(key)),
      property(PR.CHANGE_KEY, bytesOf(changeKey)),
      property(PR.PREDECESSOR_CHANGE_LIST, NO_BYTES),
      property(PR.LAST_MODIFICATION_TIME, time),
    ],
    IcsFlags.NEW_MESSAGE,
  );
  const item = new IMessageClient(opened!);
  await item.SetProps([
    property(PR.INTERNET_CONTENT, mime),
    property(PR.MESSAGE_DELIVERY_TIME, time),
    property(PR.MESSAGE_FLAGS, MSGFLAG.READ),
  ]);
  await item.SaveChanges(0);
}
