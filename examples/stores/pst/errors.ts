/**
 * - `not-found`: there is no such file
 * - `no-access`: the file may not be read
 * - `not-pst`: the file is something else, or a kind of Outlook file that is not read
 * - `truncated`: the file ends before its own header says it does
 * - `encrypted`: the file's blocks are encrypted in a way that only Outlook can undo
 * - `damaged`: the header is right, but the structures behind it are not
 */
export type PstErrorCode = "not-found" | "no-access" | "not-pst" | "truncated" | "encrypted" | "damaged";

/** Why a file cannot be read, in one sentence: what was expected, what was found, what to do. */
export class PstError extends Error {
  override readonly name = "PstError";
  readonly code: PstErrorCode;

  constructor(code: PstErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The error for a file that the operating system does not let us open or read. */
export function accessError(path: string, error: unknown): PstError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new PstError(
      "not-found",
      `Expected an Outlook data file at ${path}, but there is none; check the path.`,
      { cause: error },
    );
  }
  return new PstError(
    "no-access",
    `Expected to read ${path}, but the system refused (${code || "unknown reason"}); check its permissions and whether Outlook has it open.`,
    { cause: error },
  );
}

/** What a caught value says, on one line, for a problem or loss entry. */
export function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] || "unknown reason";
}
