import { findProperty, type Handle, HR, HResultError, IMAPIFolderClient, PR, UPF, type UPFLD } from "iostx";
import type { Key, ServerFolder } from "../../servers/server.js";
import { keyOfBytes, keyOfFolderId } from "../../stores/core/keys.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";

/** Uploads the folders that are out of sync. Those that were deleted wait until all else is done. */
export async function uploadHierarchy(
  hierarchy: Handle<"LR_SYNC_UPLOAD_HIERARCHY">,
  run: Run,
  plan: Plan,
  goesDown: boolean,
): Promise<void> {
  for await (const handle of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) {
    if (run.stopped) {
      handle.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const key = keyOfFolderId(handle.data.feid);
    if ((handle.data.ulFlags & UPF.DEL) !== 0) {
      if (!plan.revived.has(key)) plan.foldersToDelete.push(key);
      handle.fail(HR.MAPI_E_BUSY);
      continue;
    }
    let name = key;
    try {
      const folder = await readFolder(handle.data, key);
      name = folder.name;
      if (goesDown && (handle.data.ulFlags & UPF.NEW) === 0 && !(await plan.mayPut(folder))) {
        // What has become of it on the server has to come down first.
        plan.another = true;
        handle.fail(HR.SYNC_E_CONFLICT);
        continue;
      }
      if (!run.dryRun) await run.storing(0, () => run.server.putFolder(folder));
      plan.hasPut(folder);
      run.count("up", "folders", run.folder(key, name));
      run.acknowledge(handle);
    } catch (error) {
      if (plan.isGone(error)) handle.fail(HR.SYNC_E_NO_PARENT);
      else handle.fail(run.failed("up", run.folder(key, name), key, error));
    }
  }
}

/** The folder as a server takes it. */
async function readFolder({ pfld }: UPFLD, key: Key): Promise<ServerFolder> {
  if (pfld === null)
    throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store did not open the folder");
  const tags = [PR.DISPLAY_NAME_W, PR.PARENT_SOURCE_KEY, PR.CONTAINER_CLASS_W];
  const properties = await new IMAPIFolderClient(pfld).GetProps(tags, 0);
  const parent = findProperty(properties, PR.PARENT_SOURCE_KEY);
  const containerClass = findProperty(properties, PR.CONTAINER_CLASS_W);
  return {
    key,
    name: findProperty(properties, PR.DISPLAY_NAME_W) ?? "",
    parent: parent === undefined || parent.length === 0 ? null : keyOfBytes(parent),
    ...(containerClass === undefined ? {} : { containerClass }),
  };
}
