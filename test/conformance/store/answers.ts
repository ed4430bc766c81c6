import { HR, type HRESULT } from "iostx";

/** How a client leaves a state: whether it sets the success flag, and what it passes to SetSyncResult. */
export interface Answer {
  readonly flag: boolean;
  readonly result: HRESULT;
}

/** The work is done. */
export const DONE: Answer = { flag: true, result: HR.S_OK };
/** The work is not done, and nothing has failed. */
export const UNDONE: Answer = { flag: false, result: HR.S_OK };
/** The work has failed. */
export const FAILED: Answer = { flag: false, result: HR.MAPI_E_CALL_FAILED };
/** The work has failed, though the flag was set before that was known. */
export const FAILED_AFTER_ALL: Answer = { flag: true, result: HR.MAPI_E_CALL_FAILED };
