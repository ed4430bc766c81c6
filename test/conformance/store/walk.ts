import {
  DNH,
  DNT,
  HSF,
  type OpenState,
  type OstxClient,
  type StateStructs,
  UPC,
  UPF,
  UPH,
  UPM,
  UPS,
  UPT,
} from "iostx";
import { type Answer, DONE, FAILED } from "./answers.js";

/** The flag by which each struct is acknowledged; the entries of lists have their own. */
const SUCCESS: { readonly [State in OpenState]?: number } = {
  LR_SYNC: UPS.OK,
  LR_SYNC_UPLOAD_HIERARCHY: UPH.OK,
  LR_SYNC_UPLOAD_FOLDER: UPF.OK,
  LR_SYNC_CONTENTS: UPC.OK,
  LR_SYNC_UPLOAD_TABLE: UPT.OK,
  LR_SYNC_UPLOAD_MESSAGE: UPM.OK,
  LR_SYNC_DOWNLOAD_HIERARCHY: DNH.OK,
  LR_SYNC_DOWNLOAD_TABLE: DNT.OK,
  LR_SYNC_DOWNLOAD_HEADER: HSF.OK,
};

/** Does the work in a state, and leaves it with what the work answers: as done unless it says otherwise. */
export async function inside<State extends Exclude<OpenState, "LR_SYNC_DOWNLOAD_HEADER">>(
  client: OstxClient,
  state: State,
  work: (data: StateStructs[State]) => Promise<Answer | undefined>,
): Promise<void> {
  const data = await client.SyncBeg(state);
  let answer: Answer;
  try {
    answer = (await work(data)) ?? DONE;
  } catch (error) {
    // What broke the rule is told, not what comes of it.
    await leave(client, state, data, FAILED).catch(() => {});
    throw error;
  }
  await leave(client, state, data, answer);
}

/** The same for LR_SYNC_DOWNLOAD_HEADER, which is entered for one item. */
export async function insideHeader(
  client: OstxClient,
  entryId: Uint8Array,
  work: (data: StateStructs["LR_SYNC_DOWNLOAD_HEADER"]) => Promise<Answer | undefined>,
): Promise<void> {
  const data = await client.SyncHdrBeg(entryId);
  const answer = (await work(data)) ?? DONE;
  acknowledge("LR_SYNC_DOWNLOAD_HEADER", data, answer);
  await client.SetSyncResult(answer.result);
  await client.SyncHdrEnd(null);
}

async function leave(client: OstxClient, state: OpenState, data: object, answer: Answer): Promise<void> {
  acknowledge(state, data, answer);
  await client.SetSyncResult(answer.result);
  await client.SyncEnd();
}

function acknowledge(state: OpenState, data: object, { flag }: Answer): void {
  const bit = SUCCESS[state];
  if (flag && bit !== undefined) (data as { ulFlags: number }).ulFlags |= bit;
}
