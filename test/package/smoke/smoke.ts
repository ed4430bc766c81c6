import * as sdk from "iostx";
import { OstxClient } from "iostx/client";
import { TransitionError } from "iostx/errors";
import { InitSyncFlags, UPS } from "iostx/flags";
import { SyncGuard } from "iostx/guard";
import { openSession } from "iostx/session";
import { SYNCSTATE } from "iostx/states";
import { stateValidators, violations } from "iostx/validation";
import { fileTimeToDate } from "iostx/values";
import { FolderStore } from "./store.js";

/** Does a little with every layer. The same in Node, Deno, Bun, a page and a worker. */
export async function smoke(): Promise<string> {
  expect(sdk.OstxClient === OstxClient, "the root and the layers are one SDK");
  expect(fileTimeToDate(116444736000000000n).getTime() === 0, "a FILETIME is converted");
  const valid = { ulFlags: UPS.UPLOAD_ONLY, pwzPath: null, pel: null, pulFolderOptions: null };
  expect(violations(stateValidators.LR_SYNC.in, valid).length === 0, "a struct is validated");
  expect(violations(stateValidators.LR_SYNC.in, { ulFlags: -1 }).length > 0, "a wrong struct is refused");
  expect(new SyncGuard().explainBegin(SYNCSTATE.LR_SYNC) instanceof TransitionError, "the guard explains");

  const store = new FolderStore(["Inbox", "Sent"]);
  const session = openSession(store);
  await session.initSync(InitSyncFlags.UPLOAD_HIERARCHY);
  const sync = await session.begin("LR_SYNC");
  sync.data.ulFlags = UPS.UPLOAD_ONLY;
  const hierarchy = await sync.begin("LR_SYNC_UPLOAD_HIERARCHY");
  let folders = 0;
  for await (const folder of hierarchy.each("LR_SYNC_UPLOAD_FOLDER")) {
    folder.ok();
    folders++;
  }
  hierarchy.ok();
  await hierarchy.end();
  sync.ok();
  await sync.end();
  expect(folders === 2 && store.pending.length === 0, "a session replicates");
  return `every layer works, ${folders} folders replicated, IDL ${sdk.IDL_HASH}`;
}

function expect(truth: boolean, what: string): void {
  if (!truth) throw new Error(`not so: ${what}`);
}
