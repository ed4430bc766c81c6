import { findProperty, type Handle, HR, HResultError, IMAPIFolderClient, PR, UPF } from "iostx";
import type { Key, ServerFolder } from "../servers/server.js";
import { keyOfBytes, keyOfFolderId } from "../stores/core/keys.js";
import type { Run } from "./run.js";

/** Uploads the folders that are out of sync. */
export async function uploadHierarchy(
  hierarchy: Handle<"LR_SYNC_UPLOAD_HIERARCHY">,
  run: Run,
): Promise<void> {
  for await (const handle of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) {
    if (run.stopped) {
      handle.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const key = keyOfFolderId(handle.data.feid);
    try {
      await uploadFolder(handle, key, run);
      run.folderChanged();
      run.acknowledge(handle);
    } catch (error) {
      handle.fail(run.failed(run.openFolder(key), key, error));
    }
  }
}

async function uploadFolder(
  { data }: Handle<"LR_SYNC_UPLOAD_FOLDER">,
  key: Key,
  { server }: Run,
): Promise<void> {
  if ((data.ulFlags & UPF.DEL) !== 0) await server.deleteFolder(key);
  else if (data.pfld === null)
    throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the folder");
  else await server.putFolder(await readFolder(new IMAPIFolderClient(data.pfld), key));
}

async function readFolder(folder: IMAPIFolderClient, key: Key): Promise<ServerFolder> {
  const properties = await folder.GetProps([PR.DISPLAY_NAME_W, PR.PARENT_SOURCE_KEY], 0);
  const parent = findProperty(properties, PR.PARENT_SOURCE_KEY);
  return {
    key,
    name: findProperty(properties, PR.DISPLAY_NAME_W) ?? "",
    parent: parent === undefined || parent.length === 0 ? null : keyOfBytes(parent),
  };
}
