import { type Handle, HR, type HRESULT, HResultError } from "iostx";
import {
  type ChangesOptions,
  type Key,
  type MailServer,
  type ServerChanges,
  ServerError,
  type ServerErrorCode,
  type ServerFolder,
} from "../servers/server.js";
import { keyOfEntryId } from "../stores/core/keys.js";
import { checkChanges, checkFolders } from "./answers.js";
import { Pace } from "./pace.js";
import type { ReplicateOptions } from "./replicate.js";
import { Memory } from "./state.js";
import {
  type Direction,
  type Failure,
  type FolderSummary,
  noTraffic,
  type Summary,
  type Traffic,
  type Withheld,
} from "./summary.js";

/** What a server's error is called in the language of the store. */
const results: Readonly<Record<ServerErrorCode, HRESULT>> = {
  "disk-full": HR.MAPI_E_NOT_ENOUGH_DISK,
  "no-access": HR.MAPI_E_NO_ACCESS,
  denied: HR.MAPI_E_NO_ACCESS,
  foreign: HR.MAPI_E_COLLISION,
  "not-found": HR.MAPI_E_NOT_FOUND,
  unavailable: HR.MAPI_E_NETWORK_ERROR,
  failed: HR.MAPI_E_CALL_FAILED,
};

/** Errors of the server after which the next item would fare no better. */
const FATAL_ON_SERVER: ReadonlySet<ServerErrorCode> = new Set(["no-access", "unavailable"]);

/** The same of the store. */
const FATAL_IN_STORE: ReadonlySet<HRESULT> = new Set([HR.MAPI_E_NOT_ENOUGH_DISK, HR.MAPI_E_DISK_ERROR]);

/** A state that can be acknowledged or failed. */
type Settled = Pick<Handle<"LR_SYNC">, "ok" | "fail">;

/** What a replication knows of itself while it runs. */
export class Run {
  readonly server: MailServer;
  readonly options: ReplicateOptions;
  readonly memory: Memory;
  readonly up = noTraffic();
  readonly down = noTraffic();
  readonly withheld: Withheld[] = [];
  conflicts = 0;
  readonly #started = performance.now();
  readonly #pace: Pace;
  readonly #scope: ReadonlySet<Key> | undefined;
  readonly #folders = new Map<Key, FolderSummary>();
  readonly #failures: Failure[] = [];
  readonly #failed = new Set<Key>();
  /** So many bytes, and more, the server has no room for. */
  #tooMany = Number.POSITIVE_INFINITY;
  #wasInterrupted: boolean;
  #aborted = false;
  #stoppedBy: Failure | undefined;

  constructor(server: MailServer, options: ReplicateOptions) {
    this.server = server;
    this.options = options;
    this.memory = new Memory(server.identity, options.state, options.rescan);
    this.#wasInterrupted = this.memory.wasInterrupted;
    const { folders, ancestors = [] } = options;
    this.#scope = folders && new Set([...folders, ...ancestors].flatMap((id) => keyOfEntryId(id) ?? []));
    this.#pace = new Pace(options.limits ?? {}, options.signal);
  }

  get dryRun(): boolean {
    return this.options.dryRun ?? false;
  }

  /** All folders of the server. */
  async serverFolders(): Promise<readonly ServerFolder[]> {
    return checkFolders(await this.server.folders(), this.server.name);
  }

  /** What has happened in a folder of the server since it was last read, or since its beginning. */
  async changes(folder: Key, options: ChangesOptions): Promise<ServerChanges> {
    const answer = await this.server.changes(folder, this.memory.token(folder), options);
    return checkChanges(answer, this.server.name);
  }

  /** Whether a folder itself is replicated, which says nothing of what is in it. */
  includes(folder: Key): boolean {
    return this.#scope === undefined || this.#scope.has(folder);
  }

  /** Whether the run was told to stop, or cannot go on. */
  get stopped(): boolean {
    if (this.options.signal?.aborted) this.#aborted = true;
    return this.#aborted || this.#stoppedBy !== undefined;
  }

  /** The account of a folder. */
  folder(key: Key, name: string): FolderSummary {
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const folder = { name, up: noTraffic(), down: noTraffic(), failed: 0 };
    this.#folders.set(key, folder);
    return folder;
  }

  /** Takes note of something that was done, in the folder's account and in that of the run. */
  count(direction: Direction, what: keyof Traffic, folder?: FolderSummary): void {
    this[direction][what]++;
    if (folder !== undefined) folder[direction][what]++;
  }

  /** Takes note of an item that was transferred, and waits where that was too fast. */
  async transferred(direction: Direction, bytes: number, folder: FolderSummary): Promise<void> {
    this.count(direction, "items", folder);
    this[direction].bytes += bytes;
    folder[direction].bytes += bytes;
    await this.#pace.take(bytes);
  }

  /** Whether the server may have room for something of this size: it has refused nothing smaller for the lack of it. */
  hasRoomFor(bytes: number): boolean {
    return bytes < this.#tooMany;
  }

  /** Stores something of this size on the server, unless it has no room: all else goes on then, deletions too. */
  async storing(bytes: number, work: () => Promise<void>): Promise<void> {
    if (!this.hasRoomFor(bytes))
      throw new ServerError("disk-full", `${this.server.name}: not tried, as there is no room for as much.`);
    try {
      await work();
    } catch (error) {
      this.learnRoom(bytes, error);
      throw error;
    }
  }

  /** Takes note of it where something of this size could not be stored for lack of room. */
  learnRoom(bytes: number, error: unknown): void {
    if (error instanceof ServerError && error.code === "disk-full")
      this.#tooMany = Math.min(this.#tooMany, bytes);
  }

  progress(direction: Direction, folder: FolderSummary, done: number, total: number, fraction: number): void {
    const items = this.up.items + this.down.items;
    const bytes = this.up.bytes + this.down.bytes;
    this.options.onProgress?.({ direction, folder: folder.name, done, total, items, bytes, fraction });
  }

  /** Takes note of a failure, and returns it as the store shall hear of it. */
  failed(
    direction: Direction,
    folder: FolderSummary,
    key: Key,
    error: unknown,
    title?: string,
  ): HResultError {
    const failure = toHResultError(error);
    const isFatal =
      error instanceof ServerError ? FATAL_ON_SERVER.has(error.code) : FATAL_IN_STORE.has(failure.code);
    const what = { direction, folder: folder.name, key, ...(title !== undefined && { title }) };
    const record = { ...what, code: failure.codeName, reason: reasonOf(error) };
    // What is tried again within a run fails again for the same reason.
    if (!this.#failed.has(key)) {
      folder.failed++;
      this.#failed.add(key);
      this.#failures.push(record);
      this.options.onFailure?.(record);
    }
    if (isFatal) this.#stoppedBy ??= record;
    return failure;
  }

  /** Whether items may be on the server of which the store does not know: uploads broke off, before or in this run. */
  get wasInterrupted(): boolean {
    return this.#wasInterrupted || this.#failures.length > 0;
  }

  /** What the store no longer believes to be on the server may be there all the same, in a place not looked at yet. */
  doubtUploads(): void {
    this.#wasInterrupted = true;
    this.memory.beginUploads();
  }

  /** Whether all went well to the end. */
  get isClean(): boolean {
    return !this.stopped && this.#failures.length === 0;
  }

  /** Something failed without which the run cannot go on. */
  stop(direction: Direction, error: unknown): void {
    this.failed(direction, this.folder("", this.server.name), "", error);
    this.#stoppedBy ??= this.#failures.at(-1)!;
  }

  /** Whether an error is one of the store after which the run cannot go on; then it is over. */
  endsWith(error: unknown): boolean {
    const isEnd = error instanceof HResultError && FATAL_IN_STORE.has(error.code);
    if (isEnd) this.stop("down", error);
    return isEnd;
  }

  /** Whether something has failed with it in this run. */
  hasFailed(key: Key): boolean {
    return this.#failed.has(key);
  }

  /**
   * Settles a state that contains others. In a dry run nothing is acknowledged, and neither is a run that was
   * stopped or in which something failed.
   */
  settle(handle: Settled): void {
    if (this.stopped) handle.fail(HR.MAPI_E_USER_CANCEL);
    else if (this.dryRun) handle.fail(HR.MAPI_E_DECLINE_COPY);
    else if (this.#failures.length > 0) handle.fail(HR.MAPI_E_UNABLE_TO_COMPLETE);
    else handle.ok();
  }

  /** Settles a state whose work is done. */
  acknowledge(handle: Settled): void {
    if (this.dryRun) handle.fail(HR.MAPI_E_DECLINE_COPY);
    else handle.ok();
  }

  summary(): Summary {
    const happened = ({ up, down, failed }: FolderSummary) =>
      failed > 0 || [...Object.values(up), ...Object.values(down)].some((count) => count > 0);
    return {
      folders: [...this.#folders.values()].filter(happened),
      up: this.up,
      down: this.down,
      conflicts: this.conflicts,
      failures: this.#failures,
      withheld: this.withheld,
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
