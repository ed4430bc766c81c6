import { type Handle, HR, type HRESULT, HResultError } from "iostx";
import { type Key, type MailServer, ServerError, type ServerErrorCode } from "../servers/server.js";
import type { ReplicateOptions } from "./replicate.js";
import type { Failure, FolderSummary, Summary } from "./summary.js";

/** What a server's error is called in the language of the store. */
const results: Readonly<Record<ServerErrorCode, HRESULT>> = {
  "disk-full": HR.MAPI_E_NOT_ENOUGH_DISK,
  "no-access": HR.MAPI_E_NO_ACCESS,
  foreign: HR.MAPI_E_COLLISION,
  "not-found": HR.MAPI_E_NOT_FOUND,
  failed: HR.MAPI_E_CALL_FAILED,
};

/** Errors of the server after which the next item would fare no better. */
const FATAL: ReadonlySet<ServerErrorCode> = new Set(["disk-full", "no-access"]);

/** A state that can be acknowledged or failed. */
type Settled = Pick<Handle<"LR_SYNC">, "ok" | "fail">;

/** What a replication knows of itself while it runs. */
export class Run {
  readonly server: MailServer;
  readonly options: ReplicateOptions;
  readonly #started = performance.now();
  readonly #folders: FolderSummary[] = [];
  readonly #failures: Failure[] = [];
  #folderChanges = 0;
  #items = 0;
  #bytes = 0;
  #aborted = false;
  #stoppedBy: Failure | undefined;

  constructor(server: MailServer, options: ReplicateOptions) {
    this.server = server;
    this.options = options;
  }

  /** Whether the run was told to stop, or cannot go on. */
  get stopped(): boolean {
    if (this.options.signal?.aborted) this.#aborted = true;
    return this.#aborted || this.#stoppedBy !== undefined;
  }

  /** Begins the account of a folder. */
  openFolder(name: string): FolderSummary {
    const folder = { name, items: 0, bytes: 0, failed: 0 };
    this.#folders.push(folder);
    return folder;
  }

  folderChanged(): void {
    this.#folderChanges++;
  }

  itemDone(folder: FolderSummary, bytes: number): void {
    folder.items++;
    folder.bytes += bytes;
    this.#items++;
    this.#bytes += bytes;
  }

  progress(folder: FolderSummary, done: number, total: number, fraction: number): void {
    this.options.onProgress?.({
      folder: folder.name,
      done,
      total,
      items: this.#items,
      bytes: this.#bytes,
      fraction,
    });
  }

  /** Takes note of a failure, and returns it as the store shall hear of it. */
  failed(folder: FolderSummary, key: Key, error: unknown): HResultError {
    const failure = toHResultError(error);
    folder.failed++;
    const record = { folder: folder.name, key, code: failure.codeName, reason: reasonOf(error) };
    this.#failures.push(record);
    this.options.onFailure?.(record);
    if (error instanceof ServerError && FATAL.has(error.code)) this.#stoppedBy = record;
    return failure;
  }

  /**
   * Settles a state that contains others. In a dry run nothing is acknowledged, and neither is a run that was
   * stopped or in which something failed.
   */
  settle(handle: Settled): void {
    if (this.stopped) handle.fail(HR.MAPI_E_USER_CANCEL);
    else if (this.options.dryRun) handle.fail(HR.MAPI_E_DECLINE_COPY);
    else if (this.#failures.length > 0) handle.fail(HR.MAPI_E_UNABLE_TO_COMPLETE);
    else handle.ok();
  }

  /** Settles a state whose work is done. */
  acknowledge(handle: Settled): void {
    if (this.options.dryRun) handle.fail(HR.MAPI_E_DECLINE_COPY);
    else handle.ok();
  }

  summary(): Summary {
    return {
      folders: this.#folders,
      folderChanges: this.#folderChanges,
      items: this.#items,
      bytes: this.#bytes,
      failures: this.#failures,
      milliseconds: performance.now() - this.#started,
      aborted: this.#aborted,
      ...(this.#stoppedBy === undefined ? {} : { stoppedBy: this.#stoppedBy }),
    };
  }
}

function toHResultError(error: unknown): HResultError {
  if (error instanceof HResultError) return error;
  const code = error instanceof ServerError ? results[error.code] : HR.MAPI_E_CALL_FAILED;
  return new HResultError(code, { cause: error }, reasonOf(error));
}

function reasonOf(error: unknown): string {
  if (error instanceof HResultError && error.detail !== undefined) return error.detail;
  return error instanceof Error ? error.message : String(error);
}
