import { UPD, UPR } from "iostx";
import { type Key, ServerError } from "../../servers/server.js";
import { keyOfFolderId, keyOfSourceKey } from "../../stores/core/keys.js";
import type { Upload } from "./contents.js";

/** Uploads the read states of a folder. */
export async function uploadReadStates(upload: Upload): Promise<void> {
  const { table, folder, account, run, report } = upload;
  for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_READ")) {
    const done = await each(list.data.pupre, upload, async (entry) => {
      if ((entry.ulFlags & UPR.ASSOC) !== 0 && run.options.associated === false) return false;
      const read = (entry.ulFlags & UPR.READ) !== 0;
      if (!run.dryRun) await run.server.setFlags(folder, keyOfSourceKey(entry.skey), { read });
      run.count("up", "flags", account);
      return true;
    });
    list.ok(done);
    report();
  }
}

/**
 * Moves what was moved away from a folder. What the server cannot move is moved where it arrives, and what was deleted
 * is deleted when all else is done.
 */
export async function uploadMoves(upload: Upload): Promise<void> {
  const { table, folder, account, run, plan, report } = upload;
  for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_DEL")) {
    const done = await each(list.data.pupde, upload, async (entry) => {
      if ((entry.ulFlags & UPD.MOV) === 0) {
        plan.itemsToDelete++;
        return false;
      }
      if (!run.server.capabilities.move || entry.pupmov === null) return false;
      const destination = keyOfFolderId(entry.pupmov.feid);
      try {
        if (!run.dryRun) await run.server.moveItem(keyOfSourceKey(entry.skey), folder, destination);
      } catch (error) {
        // It is not there any more, or not yet where it should go: the table of the destination will tell.
        if (error instanceof ServerError && error.code === "not-found") return false;
        throw error;
      }
      entry.ulFlags |= UPD.MOVED;
      run.count("up", "moves", account);
      return true;
    });
    list.ok(done);
    report();
  }
}

/** Deletes the items of a folder that were deleted in the store. */
export async function uploadDeletions(upload: Upload, keep: (key: Key) => boolean): Promise<void> {
  const { table, folder, account, run } = upload;
  for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_DEL")) {
    const done = await each(list.data.pupde, upload, async (entry) => {
      const key = keyOfSourceKey(entry.skey);
      if ((entry.ulFlags & UPD.MOV) !== 0 || keep(key)) return false;
      if (!run.dryRun) await run.server.deleteItem(folder, key);
      run.count("up", "deletions", account);
      return true;
    });
    list.ok(done);
  }
}

/** Does the work for each entry of a list, and returns the entries for which it was done. */
async function each<Entry extends { readonly skey: Parameters<typeof keyOfSourceKey>[0] }>(
  entries: readonly Entry[],
  { account, run, plan }: Upload,
  work: (entry: Entry) => Promise<boolean>,
): Promise<Entry[]> {
  const done: Entry[] = [];
  for (const entry of entries) {
    if (run.stopped) break;
    try {
      if ((await work(entry)) && !run.dryRun) done.push(entry);
    } catch (error) {
      if (!plan.isGone(error)) run.failed("up", account, keyOfSourceKey(entry.skey), error);
    }
  }
  return done;
}
