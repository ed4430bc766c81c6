import { type Handle, HR, type Session, UPF } from "iostx";
import type { Key } from "../../servers/server.js";
import { folderEntryId, keyOfFolderId } from "../../stores/core/keys.js";
import { mayDelete } from "../guard.js";
import { pass, settled } from "../passes.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";
import type { Upload } from "../upload/contents.js";
import { uploadDeletions } from "../upload/lists.js";
import { holdsUnseen } from "./unseen.js";

/** Deletes on the server what was deleted in the store. What changed on the server since stays, and comes back. */
export async function deleteThere(
  session: Session,
  run: Run,
  plan: Plan,
  folders: readonly Uint8Array[] | undefined,
): Promise<void> {
  const { inventory, deletions: limits } = run.options;
  let count = plan.itemsToDelete;
  for (const key of plan.foldersToDelete) count += inventory?.count(key) ?? 1;
  if (plan.itemsToDelete === 0 && plan.foldersToDelete.length === 0) return;
  const question = { side: "server", deletions: count, of: inventory?.count() ?? 0 } as const;
  if (!(await mayDelete(question, limits))) {
    run.withheld.push(question);
    return;
  }
  // Also where only folders were deleted: the server may have moved an item out of one of them.
  await pass(session, "up", folders, run, (sync) =>
    settled(sync, "LR_SYNC_CONTENTS", run, (contents) => deleteItemsThere(contents, run, plan)),
  );
  // What was in a folder may have been moved to one that could not be read.
  if (plan.foldersToDelete.length > 0 && !run.stopped && !plan.isUnread)
    await pass(session, "up", plan.foldersToDelete.map(folderEntryId), run, (sync) =>
      settled(sync, "LR_SYNC_UPLOAD_HIERARCHY", run, (hierarchy) => deleteFoldersThere(hierarchy, run, plan)),
    );
}

async function deleteItemsThere(contents: Handle<"LR_SYNC_CONTENTS">, run: Run, plan: Plan): Promise<void> {
  for await (const table of contents.each("LR_SYNC_UPLOAD_TABLE")) {
    if (run.stopped) {
      table.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const { rgte, feid, pszName } = table.data;
    if (rgte[0].cEntDel + rgte[1].cEntDel > 0) {
      const folder = keyOfFolderId(feid);
      const account = run.folder(folder, pszName ?? "");
      await uploadFolderDeletions({ table, folder, account, run, plan, report: () => {} });
    }
    run.settle(table);
  }
}

const NOTHING: ReadonlySet<Key> = new Set();

/** What was in a folder that the server does not have any more is settled with the folder. */
async function uploadFolderDeletions(upload: Upload): Promise<void> {
  const { folder, account, run, plan } = upload;
  if (plan.folders?.has(folder) === false) return;
  try {
    const { direction } = run.options;
    const changed = direction === "up" ? NOTHING : await plan.changedThere(folder);
    await uploadDeletions(upload, (key) => changed?.has(key) ?? true);
  } catch (error) {
    run.failed("up", account, folder, error);
  }
}

async function deleteFoldersThere(
  hierarchy: Handle<"LR_SYNC_UPLOAD_HIERARCHY">,
  run: Run,
  plan: Plan,
): Promise<void> {
  const left = new Map(plan.folders);
  for await (const handle of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) {
    const key = keyOfFolderId(handle.data.feid);
    if (run.stopped || (handle.data.ulFlags & UPF.DEL) === 0) {
      handle.fail(HR.MAPI_E_USER_CANCEL);
      continue;
    }
    try {
      if (await holdsUnseen(key, left.values(), run, plan)) {
        // There is something in it that nobody has seen here: the folder comes back with it.
        plan.revived.add(key);
        plan.another = true;
        handle.fail(HR.SYNC_E_CONFLICT);
        continue;
      }
      const isUsed = run.options.inventory?.isUsed(key) ?? false;
      if (isUsed || [...left.values()].some(({ parent }) => parent === key)) {
        // What could not be moved out of it, or a folder in it that could not be deleted, must not go with it.
        handle.fail(HR.MAPI_E_HAS_FOLDERS);
        continue;
      }
      if (!run.dryRun) await run.server.deleteFolder(key);
      left.delete(key);
      run.count("up", "folders");
      run.acknowledge(handle);
    } catch (error) {
      handle.fail(run.failed("up", run.folder(key, key), key, error));
    }
  }
}
