import { type Handle, HR, UPD, UPM, UPR } from "iostx";
import type { Key } from "../servers/server.js";
import { keyOfBytes, keyOfFolderId, keyOfSourceKey } from "../stores/core/keys.js";
import { readItem } from "./item.js";
import type { Run } from "./run.js";
import type { FolderSummary } from "./summary.js";

/** Uploads the items that are out of sync, folder by folder. */
export async function uploadContents(contents: Handle<"LR_SYNC_CONTENTS">, run: Run): Promise<void> {
  const { cEnt } = contents.data;
  for await (const table of contents.each("LR_SYNC_UPLOAD_TABLE")) {
    if (run.stopped) {
      table.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const before = contents.data.iEnt;
    const folder = run.openFolder(table.data.pszName ?? "");
    const key = keyOfFolderId(table.data.feid);
    const report = () => {
      const { iEnt: done, cEnt: total } = table.data;
      run.progress(folder, done, total, (before + done / Math.max(1, total)) / cEnt);
    };
    report();
    await uploadMessages(table, key, folder, run, report);
    if (!run.stopped) await uploadReadStates(table, key, folder, run);
    if (!run.stopped) await uploadDeletions(table, key, folder, run);
    report();
    run.settle(table);
  }
}

type Table = Handle<"LR_SYNC_UPLOAD_TABLE">;

async function uploadMessages(
  table: Table,
  folder: Key,
  account: FolderSummary,
  run: Run,
  report: () => void,
): Promise<void> {
  for await (const message of table.each("LR_SYNC_UPLOAD_MESSAGE")) {
    if (run.stopped) {
      message.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const { ulFlags, pmsg, meid, feid } = message.data;
    const key = keyOfBytes(meid.ltidMsg.guid) + keyOfBytes(meid.ltidMsg.globcnt);
    try {
      const item = await readItem(pmsg, key, folder);
      await run.server.putItem(item);
      const source = keyOfFolderId(feid);
      if ((ulFlags & UPM.MOV) !== 0 && source !== folder) await run.server.deleteItem(source, key);
      run.itemDone(account, item.mime.length);
      run.acknowledge(message);
    } catch (error) {
      message.fail(run.failed(account, key, error));
    }
    report();
  }
}

async function uploadReadStates(table: Table, folder: Key, account: FolderSummary, run: Run): Promise<void> {
  for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_READ")) {
    const done = await each(list.data.pupre, account, run, async (entry) => {
      await run.server.setRead(folder, keyOfSourceKey(entry.skey), (entry.ulFlags & UPR.READ) !== 0);
    });
    list.ok(done);
  }
}

async function uploadDeletions(table: Table, folder: Key, account: FolderSummary, run: Run): Promise<void> {
  for await (const list of table.each("LR_SYNC_UPLOAD_MESSAGE_DEL")) {
    const done = await each(list.data.pupde, account, run, async (entry) => {
      // A move was done where it led to; here only its other end is left.
      if ((entry.ulFlags & UPD.MOV) === 0) await run.server.deleteItem(folder, keyOfSourceKey(entry.skey));
    });
    list.ok(done);
  }
}

/** Does the work for each entry of a list, and returns the entries for which it succeeded. */
async function each<Entry extends { readonly skey: Parameters<typeof keyOfSourceKey>[0] }>(
  entries: readonly Entry[],
  account: FolderSummary,
  run: Run,
  work: (entry: Entry) => Promise<void>,
): Promise<Entry[]> {
  const done: Entry[] = [];
  for (const entry of entries) {
    if (run.stopped) break;
    try {
      await work(entry);
      run.itemDone(account, 0);
      if (!run.options.dryRun) done.push(entry);
    } catch (error) {
      run.failed(account, keyOfSourceKey(entry.skey), error);
    }
  }
  return done;
}
