import { findProperty, type Handle, HR, HResultError, IMAPIFolderClient, PR, UPF, type UPFLD } from "iostx";
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
    let name = key;
    try {
      const folder = await readFolder(handle.data, key);
      name = folder?.name ?? key;
      if (folder === undefined) await run.server.deleteFolder(key);
      else await run.server.putFolder(folder);
      run.folderChanged();
      run.acknowledge(handle);
    } catch (error) {
      handle.fail(run.failed(run.openFolder(name), key, error));
    }
  }
}

/** The folder as a server takes it; nothing where it was deleted. */
async function readFolder({ ulFlags, pfld }: UPFLD, key: Key): Promise<ServerFolder | undefined> {
  if ((ulFlags & UPF.DEL) !== 0) return undefined;
  if (pfld === null)
    throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the folder");
  const properties = await new IMAPIFolderClient(pfld).GetProps([PR.DISPLAY_NAME_W, PR.PARENT_SOURCE_KEY], 0);
  const parent = findProperty(properties, PR.PARENT_SOURCE_KEY);
  return {
    key,
    name: findProperty(properties, PR.DISPLAY_NAME_W) ?? "",
    parent: parent === undefined || parent.length === 0 ? null : keyOfBytes(parent),
  };
}
