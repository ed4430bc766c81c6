import {
  type Handle,
  IExchangeImportContentsChangesClient,
  IExchangeImportHierarchyChangesClient,
  type Session,
} from "iostx";
import { folderEntryId, keyBytes, keyOfFolderId } from "../../stores/core/keys.js";
import { mayDelete } from "../guard.js";
import { pass, settled } from "../passes.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";

/** Deletes in the store what was deleted on the server. What was edited in the store since stays. */
export async function deleteHere(session: Session, run: Run, plan: Plan): Promise<void> {
  const { inventory, deletions: limits } = run.options;
  const { deletedItems, deletedFolders } = plan;
  forgetMoved(run, plan);
  let count = 0;
  for (const keys of deletedItems.values()) count += keys.length;
  for (const key of deletedFolders) count += inventory?.count(key) ?? 1;
  if (deletedItems.size === 0 && deletedFolders.length === 0) return;
  // What is missing may be in a folder that is about to come back, or could not be read.
  if (plan.revived.size > 0 || plan.isUnread) return;
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

/**
 * What is missing in one folder and was found in another was not deleted; where it could not be taken from there, it is
 * asked for again.
 */
function forgetMoved(run: Run, { deletedItems, tokens }: Plan): void {
  const { inventory } = run.options;
  if (inventory === undefined) return;
  for (const [folder, keys] of deletedItems) {
    if (keys.some((key) => run.hasFailed(key))) {
      deletedItems.delete(folder);
      continue;
    }
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
  for (const key of deletedFolders) {
    known.delete(key);
    run.memory.forgetFolder(key);
  }
  run.memory.setFolders(known);
}
