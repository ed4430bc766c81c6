import {
  type Handle,
  HR,
  IExchangeImportContentsChangesClient,
  IExchangeImportHierarchyChangesClient,
  type Session,
  UPF,
} from "iostx";
import type { Key } from "../servers/server.js";
import { folderEntryId, keyBytes, keyOfFolderId } from "../stores/core/keys.js";
import { mayDelete } from "./guard.js";
import { pass, settled } from "./passes.js";
import type { Plan } from "./plan.js";
import type { Run } from "./run.js";
import type { Upload } from "./upload/contents.js";
import { uploadDeletions } from "./upload/lists.js";

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
  if (plan.itemsToDelete > 0)
    await pass(session, "up", folders, run, (sync) =>
      settled(sync, "LR_SYNC_CONTENTS", run, (contents) => deleteItemsThere(contents, run, plan)),
    );
  if (plan.foldersToDelete.length > 0 && !run.stopped)
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
      if (await holdsUnseen(key, run, plan)) {
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

/** Whether a folder holds on the server what the store has not seen. A store that only uploads cannot tell. */
async function holdsUnseen(folder: Key, run: Run, plan: Plan): Promise<boolean> {
  const { inventory, direction = "both" } = run.options;
  if (direction === "up" || plan.folders?.has(folder) !== true) return false;
  for (const { key, parent } of plan.folders.values())
    if (parent === folder && (plan.revived.has(key) || inventory?.hasFolder(key) === false)) return true;
  const { changes } = await run.server.changes(folder, run.memory.token(folder), { content: false });
  for await (const change of changes) {
    if (change.change !== "put" && change.change !== "moved") continue;
    if (inventory?.place(change.key) !== folder) return true;
    if (change.change === "moved") continue;
    const changeKey = run.memory.contentChange(change.version);
    if (!(await inventory.hasSeen(change.key, changeKey, () => change.content()))) return true;
  }
  return false;
}

/** Deletes in the store what was deleted on the server. What was edited in the store since stays. */
export async function deleteHere(session: Session, run: Run, plan: Plan): Promise<void> {
  const { inventory, deletions: limits } = run.options;
  const { deletedItems, deletedFolders } = plan;
  forgetMoved(run, plan);
  let count = 0;
  for (const keys of deletedItems.values()) count += keys.length;
  for (const key of deletedFolders) count += inventory?.count(key) ?? 1;
  if (deletedItems.size === 0 && deletedFolders.length === 0) return;
  // What is missing may be in a folder that is about to come back.
  if (plan.revived.size > 0) return;
  const question = { side: "store", deletions: count, of: inventory?.count() ?? 0 } as const;
  if (!(await mayDelete(question, limits))) {
    run.withheld.push(question);
    return;
  }
  if (deletedItems.size > 0)
    await pass(session, "down", [...deletedItems.keys()].map(folderEntryId), run, (sync) =>
      settled(sync, "LR_SYNC_CONTENTS", run, (contents) => deleteItemsHere(contents, run, plan)),
    );
  if (deletedFolders.length > 0 && !run.stopped)
    await pass(session, "down", undefined, run, (sync) =>
      settled(sync, "LR_SYNC_DOWNLOAD_HIERARCHY", run, (hierarchy) =>
        deleteFoldersHere(hierarchy, run, plan),
      ),
    );
}

/** What is missing in one folder and was found in another was not deleted. */
function forgetMoved(run: Run, { deletedItems, tokens }: Plan): void {
  const { inventory } = run.options;
  if (inventory === undefined) return;
  for (const [folder, keys] of deletedItems) {
    const deleted = keys.filter((key) => inventory.place(key) === folder);
    if (deleted.length > 0) deletedItems.set(folder, deleted);
    else {
      deletedItems.delete(folder);
      if (!run.dryRun) run.memory.setToken(folder, tokens.get(folder)!);
    }
  }
}

async function deleteItemsHere(contents: Handle<"LR_SYNC_CONTENTS">, run: Run, plan: Plan): Promise<void> {
  while (contents.data.iEnt < contents.data.cEnt && !run.stopped) {
    const folder = await contents.within("LR_SYNC_DOWNLOAD_TABLE", async (table) => {
      const { feid, pszName, pxicc } = table.data;
      const key = keyOfFolderId(feid);
      const keys = plan.deletedItems.get(key) ?? [];
      const importer = new IExchangeImportContentsChangesClient(pxicc!);
      await importer.Config(null, 0);
      if (!run.dryRun) await importer.ImportMessageDeletion(0, keys.map(keyBytes));
      const { rgte } = table.data;
      // What was edited here since stays, and has to go up again.
      if (rgte[0].cEntDel + rgte[1].cEntDel < keys.length) plan.another = true;
      for (const _ of keys) run.count("down", "deletions", run.folder(key, pszName ?? ""));
      run.settle(table);
      return key;
    });
    const token = plan.tokens.get(folder);
    if (token !== undefined && !run.dryRun) run.memory.setToken(folder, token);
  }
}

async function deleteFoldersHere(
  hierarchy: Handle<"LR_SYNC_DOWNLOAD_HIERARCHY">,
  run: Run,
  plan: Plan,
): Promise<void> {
  const { deletedFolders } = plan;
  const importer = new IExchangeImportHierarchyChangesClient(hierarchy.data.pxihc!);
  await importer.Config(null, 0);
  if (!run.dryRun) await importer.ImportFolderDeletion(0, deletedFolders.map(keyBytes));
  run.down.folders += hierarchy.data.cEntDel;
  if (hierarchy.data.cEntDel < deletedFolders.length) plan.another = true;
  if (run.dryRun) return;
  const known = new Map(run.memory.folders());
  for (const key of deletedFolders) known.delete(key);
  run.memory.setFolders(known);
}
