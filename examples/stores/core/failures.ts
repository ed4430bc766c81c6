import { HR, HResultError, toHResult } from "iostx";

/** A failure of the storage in the language of MAPI. */
export function storageFailure(error: unknown): HResultError {
  if (error instanceof HResultError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const { code } = error as { readonly code?: unknown };
  const isFull = code === "SQLITE_FULL" || code === "ENOSPC";
  return new HResultError(isFull ? HR.MAPI_E_NOT_ENOUGH_DISK : toHResult(error), { cause: error }, text);
}
