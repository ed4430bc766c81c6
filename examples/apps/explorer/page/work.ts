import {
  type DNHIER,
  type DNTBL,
  dateToFileTime,
  findProperty,
  type HDRSYNC,
  IcsFlags,
  IExchangeImportContentsChangesClient,
  IExchangeImportHierarchyChangesClient,
  IMAPIFolderClient,
  IMessageClient,
  PR,
  property,
  UPD,
  type UPDEL,
  UPF,
  type UPFLD,
  UPM,
  type UPMSG,
  UPR,
  type UPREAD,
} from "iostx";
import { readItem } from "../../../replicate/upload/item.js";
import { keyBytes, keyOfBytes, keyOfFolderId, keyOfSourceKey } from "../../../stores/core/keys.js";
import { ReadOnlyMessage } from "../../../stores/core/properties.js";
import type { OpenFrame, World } from "./world.js";

/** What a client does in each state, as short as it can be written. Tells what was done. */
export async function workIn({ state, data }: OpenFrame, world: World): Promise<string> {
  switch (state) {
    case "LR_SYNC_UPLOAD_FOLDER":
      return putFolder(data as UPFLD, world);
    case "LR_SYNC_UPLOAD_MESSAGE":
      return putItem(data as UPMSG, world);
    case "LR_SYNC_UPLOAD_MESSAGE_READ":
      return setRead(data as UPREAD, world);
    case "LR_SYNC_UPLOAD_MESSAGE_DEL":
      return deleteItems(data as UPDEL, world);
    case "LR_SYNC_DOWNLOAD_HIERARCHY":
      return importFolders(data as DNHIER, world);
    case "LR_SYNC_DOWNLOAD_TABLE":
      return importItems(data as DNTBL, world);
    case "LR_SYNC_DOWNLOAD_HEADER":
      return fetchItem(data as HDRSYNC, world);
    default:
      return `${state} only contains others: begin one of them, or end it.`;
  }
}

async function putFolder({ ulFlags, pfld, feid }: UPFLD, { server }: World): Promise<string> {
  const key = keyOfFolderId(feid);
  if ((ulFlags & UPF.DEL) !== 0 || pfld === null) {
    await server.deleteFolder(key);
    return "Deleted the folder on the server.";
  }
  const list = await new IMAPIFolderClient(pfld).GetProps([PR.DISPLAY_NAME_W, PR.PARENT_SOURCE_KEY], 0);
  const name = findProperty(list, PR.DISPLAY_NAME_W) ?? "";
  const parent = findProperty(list, PR.PARENT_SOURCE_KEY);
  await server.putFolder({
    key,
    name,
    parent: parent === undefined || parent.length === 0 ? null : keyOfBytes(parent),
  });
  return `Put the folder “${name}” on the server.`;
}

async function putItem({ ulFlags, pmsg, meid, feid }: UPMSG, { server }: World): Promise<string> {
  const key = keyOfBytes(meid.ltidMsg.guid) + keyOfBytes(meid.ltidMsg.globcnt);
  const folder = keyOfBytes(meid.ltidFld.guid) + keyOfBytes(meid.ltidFld.globcnt);
  if ((ulFlags & UPM.MOV) !== 0) await server.moveItem(key, keyOfFolderId(feid), folder);
  if ((ulFlags & (UPM.NEW | UPM.MOD_PROPS)) !== 0)
    await server.putItem(await readItem(pmsg, key, folder, (ulFlags & UPM.NEW) !== 0));
  return "Put the item on the server.";
}

async function setRead({ pupre }: UPREAD, { server, mailbox }: World): Promise<string> {
  for (const entry of pupre) {
    const key = keyOfSourceKey(entry.skey);
    await server.setFlags(mailbox.item(key).folder, key, { read: (entry.ulFlags & UPR.READ) !== 0 });
    entry.ulFlags |= UPR.OK;
  }
  return `Sent ${pupre.length} read states.`;
}

async function deleteItems({ pupde }: UPDEL, { server, mailbox }: World): Promise<string> {
  for (const entry of pupde) {
    const key = keyOfSourceKey(entry.skey);
    const folder = mailbox.items.get(key)?.folder;
    if ((entry.ulFlags & UPD.MOV) !== 0 && entry.pupmov !== null)
      await server.moveItem(key, folder ?? "", keyOfFolderId(entry.pupmov.feid));
    else if (folder !== undefined) await server.deleteItem(folder, key);
    entry.ulFlags |= UPD.OK;
  }
  return `Deleted or moved ${pupde.length} items on the server.`;
}

async function importFolders({ pxihc }: DNHIER, { server, replica }: World): Promise<string> {
  const importer = new IExchangeImportHierarchyChangesClient(pxihc!);
  await importer.Config(null, 0);
  const folders = await server.folders();
  for (const { key, name, parent } of folders)
    await importer.ImportFolderChange([
      property(PR.SOURCE_KEY, keyBytes(key)),
      property(PR.PARENT_SOURCE_KEY, parent === null ? new Uint8Array() : keyBytes(parent)),
      property(PR.CHANGE_KEY, keyBytes(replica.ids.next())),
      property(PR.PREDECESSOR_CHANGE_LIST, new Uint8Array()),
      property(PR.DISPLAY_NAME_W, name),
    ]);
  return `Imported ${folders.length} folders.`;
}

async function importItems({ pxicc, feid }: DNTBL, { server, mailbox, replica }: World): Promise<string> {
  const importer = new IExchangeImportContentsChangesClient(pxicc!);
  await importer.Config(null, 0);
  const folder = keyOfFolderId(feid);
  const { changes } = await server.changes(folder, undefined);
  let count = 0;
  for await (const { key } of changes) {
    const item = mailbox.item(key);
    const known = replica.content(key);
    if (known !== undefined && Buffer.compare(known, item.mime) === 0) continue;
    const id = [
      property(PR.SOURCE_KEY, keyBytes(key)),
      property(PR.CHANGE_KEY, keyBytes(replica.ids.next())),
      property(PR.PREDECESSOR_CHANGE_LIST, new Uint8Array()),
    ];
    const message = new IMessageClient((await importer.ImportMessageChange(id, IcsFlags.NEW_MESSAGE))!);
    await message.SetProps([
      property(PR.INTERNET_CONTENT, item.mime),
      property(PR.MESSAGE_DELIVERY_TIME, dateToFileTime(item.received)),
      property(PR.LAST_MODIFICATION_TIME, dateToFileTime(item.modified)),
    ]);
    await message.SaveChanges(0);
    count++;
  }
  return `Imported ${count} items.`;
}

async function fetchItem(data: HDRSYNC, { server, mailbox }: World): Promise<string> {
  const { ltidMsg } = data.pupmsg!.meid;
  const key = keyOfBytes(ltidMsg.guid) + keyOfBytes(ltidMsg.globcnt);
  const { mime } = await server.fetch(mailbox.item(key).folder, key);
  data.pmsgFull = new ReadOnlyMessage([[PR.INTERNET_CONTENT, mime]]);
  return "Fetched the whole item.";
}
