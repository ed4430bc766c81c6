/**
 * - `missing-folder`: the folder that the file would be in does not exist
 * - `no-file`: what is there is no file
 * - `no-access`: the file or its folder may not be read and written
 * - `foreign`: the file is not a store of ours
 * - `damaged`: the file was one, and cannot be read any more
 * - `newer`: a later version of the program wrote it
 * - `full`: there is no room on its disk
 * - `busy`: another process does not let go of it
 */
export type SqliteStorageErrorCode =
  | "missing-folder"
  | "no-file"
  | "no-access"
  | "foreign"
  | "damaged"
  | "newer"
  | "full"
  | "busy";

/** Why a file cannot be opened as a store: a sentence for the user and a code for the program. */
export class SqliteStorageError extends Error {
  override readonly name = "SqliteStorageError";
  readonly code: SqliteStorageErrorCode;

  constructor(code: SqliteStorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
