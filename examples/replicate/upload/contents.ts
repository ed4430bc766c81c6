import { type Handle, HR, UPM, type UPMSG } from "iostx";
import { type Key, ServerError } from "../../servers/server.js";
import { keyOfBytes, keyOfFolderId } from "../../stores/core/keys.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";
import type { FolderSummary } from "../summary.js";
import { titleOf } from "../title.js";
import { Ahead } from "./ahead.js";
import { readEnvelope, readItem } from "./item.js";
import { uploadMoves, uploadReadStates } from "./lists.js";
import { Unseen } from "./unseen.js";

/** What belongs to one folder while its items are uploaded. */
export interface Upload {
  readonly table: Handle<"LR_SYNC_UPLOAD_TABLE">;
  readonly folder: Key;
  readonly account: FolderSummary;
  readonly run: Run;
  readonly plan: Plan;
  readonly report: () => void;
}

/**
 * Uploads the items that are out of sync, folder by folder. What changed on the server too is left until that has been
 * downloaded, where the run goes in both directions.
 */
export async function uploadContents(
  contents: Handle<"LR_SYNC_CONTENTS">,
  run: Run,
  plan: Plan,
  goesDown: boolean,
): Promise<void> {
  const { cEnt } = contents.data;
  const unseen = goesDown ? new Unseen(run, plan) : undefined;
  if (cEnt > 0 && !run.dryRun) run.memory.beginUploads();
  for await (const table of contents.each("LR_SYNC_UPLOAD_TABLE")) {
    if (run.stopped) {
      table.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const before = contents.data.iEnt;
    const folder = keyOfFolderId(table.data.feid);
    const account = run.folder(folder, table.data.pszName ?? "");
    const report = () => {
      const { iEnt: done, cEnt: total } = table.data;
      run.progress("up", account, done, total, (before + done / Math.max(1, total)) / cEnt);
    };
    report();
    if (goesDown && !(await mayUpload(folder, account, run, plan))) {
      table.fail(HR.SYNC_E_UNSYNCHRONIZED);
      continue;
    }
    const upload: Upload = { table, folder, account, run, plan, report };
    await uploadMessages(upload, unseen);
    if (!run.stopped) await uploadReadStates(upload);
    if (!run.stopped) await uploadMoves(upload);
    report();
    run.settle(table);
  }
}

async function mayUpload(folder: Key, account: FolderSummary, run: Run, plan: Plan): Promise<boolean> {
  try {
    if (await plan.mayUpload(folder)) return true;
    plan.another = true;
  } catch (error) {
    run.failed("up", account, folder, error);
  }
  return false;
}

/** Uploads the items of a folder one after the other. */
async function uploadMessages(upload: Upload, unseen: Unseen | undefined): Promise<void> {
  const { table, folder, account, run, plan, report } = upload;
  const ahead = new Ahead(run, folder, unseen);
  let denied: ServerError | undefined;
  for await (const message of table.each("LR_SYNC_UPLOAD_MESSAGE")) {
    if (run.stopped) {
      message.fail(HR.MAPI_E_USER_CANCEL);
      break;
    }
    const { ulFlags, meid, feid } = message.data;
    const key = keyOfBytes(meid.ltidMsg.guid) + keyOfBytes(meid.ltidMsg.globcnt);
    try {
      if ((ulFlags & UPM.ASSOC) !== 0 && run.options.associated === false) {
        message.fail(HR.MAPI_E_DECLINE_COPY);
        continue;
      }
      const place = (ulFlags & UPM.MOV) === 0 ? folder : keyOfFolderId(feid);
      const isPut = (ulFlags & (UPM.NEW | UPM.MOD_PROPS)) !== 0 || !run.server.capabilities.move;
      if (isPut && (await unseen?.has(key, place, (ulFlags & UPM.NEW) !== 0))) {
        plan.another = true;
        message.fail(HR.SYNC_E_CONFLICT);
        continue;
      }
      // Where nothing new may be put, nothing is: what may be done with the items that are there is another matter.
      if (isPut && denied !== undefined) throw denied;
      await uploadMessage(message.data, key, upload, ahead);
      run.acknowledge(message);
    } catch (error) {
      if (plan.isGone(error)) message.fail(HR.SYNC_E_OBJECT_DELETED);
      else message.fail(run.failed("up", account, key, error, await titleOf(message.data.pmsg)));
      const isAdded = (ulFlags & (UPM.NEW | UPM.MOV)) === UPM.NEW;
      if (isAdded && error instanceof ServerError && error.code === "denied") denied = error;
    }
    report();
  }
}

async function uploadMessage(
  { ulFlags, pmsg, feid }: UPMSG,
  key: Key,
  upload: Upload,
  ahead: Ahead,
): Promise<void> {
  const { folder, account, run } = upload;
  const { server } = run;
  const isMove = (ulFlags & UPM.MOV) !== 0;
  const isHeader = (ulFlags & UPM.HEADER) !== 0;
  const from = keyOfFolderId(feid);
  const isMoved = isMove && (await moved(key, from, upload, isHeader));
  if (isMoved) {
    run.count("up", "moves", account);
    if ((ulFlags & UPM.MOD_PROPS) === 0) return;
  }
  // The body of a header is on the server alone: there is nothing to upload but flags.
  if (isHeader) {
    const { flags } = await readEnvelope(pmsg, key, false);
    if (!run.dryRun) await server.setFlags(folder, key, flags);
    run.count("up", "flags", account);
    return;
  }
  const isGone = isMove && !isMoved && server.capabilities.move;
  const read = await readItem(pmsg, key, folder, isGone || (ulFlags & UPM.NEW) !== 0);
  const isMoveOnly = (ulFlags & (UPM.NEW | UPM.MOD_PROPS)) === 0 && !isGone;
  const item = isMoveOnly ? { ...read, flags: {} } : read;
  if (!run.dryRun) {
    if ((ulFlags & (UPM.NEW | UPM.ASSOC)) === UPM.NEW && !isMove) await ahead.put(item);
    else await run.storing(item.mime.length, () => server.putItem(item));
    if (isMove && !server.capabilities.move && from !== folder) await server.deleteItem(from, key);
  }
  await run.transferred("up", item.mime.length, account);
}

/**
 * Moves an item on the server. Whether that was possible: otherwise it has to be put. What is not there any more was
 * perhaps moved to a third place; where the run goes down too, that is found out first.
 */
async function moved(key: Key, from: Key, { folder, run }: Upload, isHeader: boolean): Promise<boolean> {
  const { server, options } = run;
  if (run.dryRun) return true;
  if (server.capabilities.move) {
    try {
      await server.moveItem(key, from, folder);
      return true;
    } catch (error) {
      const isGone = error instanceof ServerError && error.code === "not-found";
      if (!isGone || isHeader || options.direction !== "up") throw error;
      return false;
    }
  }
  if (!isHeader) return false;
  const item = { ...(await server.fetch(from, key)), folder };
  await run.storing(item.mime.length, () => server.putItem(item));
  await server.deleteItem(from, key);
  return true;
}
