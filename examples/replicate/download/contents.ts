import {
  type Handle,
  HR,
  HResultError,
  IcsReadFlags,
  IExchangeImportContentsChangesClient,
  type READSTATE,
} from "iostx";
import {
  type Key,
  type ServerChange,
  ServerError,
  type ServerItem,
  type ServerPut,
} from "../../servers/server.js";
import type { Inventory } from "../../stores/core/inventory.js";
import { keyBytes, keyOfFolderId } from "../../stores/core/keys.js";
import type { ChangeKey } from "../../stores/core/versions.js";
import type { Plan } from "../plan.js";
import type { Run } from "../run.js";
import type { FolderSummary } from "../summary.js";
import { titleOfPut } from "../title.js";
import { ItemImporter } from "./item.js";

/** Downloads what has changed on the server, folder by folder. What was deleted there waits until all else is done. */
export async function downloadContents(
  contents: Handle<"LR_SYNC_CONTENTS">,
  run: Run,
  plan: Plan,
): Promise<void> {
  const { cEnt } = contents.data;
  const conflicts = run.options.inventory?.conflicts ?? 0;
  while (contents.data.iEnt < cEnt && !run.stopped) {
    const done = contents.data.iEnt;
    const read = await contents.within("LR_SYNC_DOWNLOAD_TABLE", async (table) => {
      const download = new TableDownload(table, run, plan, (count, total, account) =>
        run.progress("down", account, count, total, (done + count / Math.max(1, total)) / cEnt),
      );
      const reached = await download.run();
      run.settle(table);
      return reached;
    });
    // The store has it for sure: only now may the next run begin after it.
    if (read !== undefined && !run.dryRun) remember(read, run, plan);
  }
  if (!run.stopped && !plan.isUnread) offerAgain(run, plan);
  const found = (run.options.inventory?.conflicts ?? 0) - conflicts;
  run.conflicts += found;
  if (found > 0) plan.another = true;
}

/** How far a folder's changes have been read. */
interface Reached {
  readonly folder: Key;
  readonly token: string;
  readonly retries: readonly Key[];
}

function remember({ folder, token, retries }: Reached, run: Run, plan: Plan): void {
  run.memory.setRetries(folder, retries);
  if (plan.deletedItems.has(folder) || plan.missing.has(folder)) plan.tokens.set(folder, token);
  else run.memory.setToken(folder, token);
}

/**
 * What the store believed to be in a folder and is not, nor was found in another, was not necessarily deleted: it is
 * uploaded again.
 */
function offerAgain(run: Run, plan: Plan): void {
  const { inventory } = run.options;
  for (const [folder, keys] of plan.missing) {
    if (keys.some((key) => run.hasFailed(key))) continue;
    const missing = keys.filter((key) => inventory?.place(key) === folder);
    if (missing.length > 0) {
      plan.another = true;
      run.doubtUploads();
    }
    inventory?.missing(missing);
    if (!plan.deletedItems.has(folder)) run.memory.setToken(folder, plan.tokens.get(folder)!);
  }
}

/** How many read states are imported at a time. */
const READ_STATES = 500;

/** As much is fetched at a time of what was left on the server, unless it is a single item. */
const BATCH = { items: 100, bytes: 4 * 1024 * 1024 } as const;

/** The first of these items that make a batch. */
function leading<Item extends { readonly size: number }>(items: readonly Item[]): readonly Item[] {
  let bytes = 0;
  const end = items.findIndex(({ size }, count) => {
    bytes += size;
    return count === BATCH.items || (count > 0 && bytes > BATCH.bytes);
  });
  return end < 0 ? items : items.slice(0, end);
}

/** The download of one folder's items. */
class TableDownload {
  readonly #table: Handle<"LR_SYNC_DOWNLOAD_TABLE">;
  readonly #run: Run;
  readonly #plan: Plan;
  readonly #report: (done: number, total: number, account: FolderSummary) => void;
  readonly #folder: Key;
  readonly #account: FolderSummary;
  readonly #importer: IExchangeImportContentsChangesClient;
  readonly #items: ItemImporter;
  readonly #reads: READSTATE[] = [];
  readonly #deleted: Key[] = [];
  readonly #retries: Key[] = [];
  /** What the server has told to be gone or, in a dry run, to be new: not to be completed. */
  readonly #told = new Set<Key>();
  /** What is there, where the server told all of it and something may be missing. */
  readonly #present = new Set<Key>();

  constructor(
    table: Handle<"LR_SYNC_DOWNLOAD_TABLE">,
    run: Run,
    plan: Plan,
    report: (done: number, total: number, account: FolderSummary) => void,
  ) {
    const { feid, pszName, pxicc } = table.data;
    if (pxicc === null) throw new HResultError(HR.MAPI_E_INVALID_OBJECT, {}, "the store gave no importer");
    this.#table = table;
    this.#run = run;
    this.#plan = plan;
    this.#report = report;
    this.#folder = keyOfFolderId(feid);
    this.#account = run.folder(this.#folder, pszName ?? "");
    this.#importer = new IExchangeImportContentsChangesClient(pxicc);
    this.#items = new ItemImporter(this.#importer, run);
  }

  /** Imports everything, and tells how far it came; nothing where the next run has to begin there again. */
  async run(): Promise<Reached | undefined> {
    if (this.#plan.folders?.has(this.#folder) === false) return undefined;
    try {
      await this.#importer.Config(null, 0);
      await this.#retry();
      const token = await this.#import();
      await this.#complete();
      if (this.#run.stopped) return undefined;
      if (this.#deleted.length > 0) this.#plan.deletedItems.set(this.#folder, this.#deleted);
      return { folder: this.#folder, token, retries: this.#retries };
    } catch (error) {
      this.#plan.isUnread = true;
      this.#table.fail(this.#run.failed("down", this.#account, this.#folder, error));
      return undefined;
    }
  }

  async #import(): Promise<string> {
    const { options } = this.#run;
    const wanted = { content: options.headersOnly !== true && options.dryRun !== true };
    const { complete, token, changes } = await this.#run.changes(this.#folder, wanted);
    const mayMiss = complete && this.#believesInSome();
    const mayComplete = this.#run.memory.mayHaveHeaders;
    let count = 0;
    for await (const change of changes) {
      if (this.#run.stopped) break;
      if (mayMiss && change.change !== "deleted") this.#present.add(change.key);
      const settles = change.change === "deleted" || (change.change === "put" && options.dryRun === true);
      if (mayComplete && settles) this.#told.add(change.key);
      await this.#change(change);
      this.#report(++count, count + 1, this.#account);
    }
    await this.#flushReads();
    if (count > 0) this.#report(count, count, this.#account);
    if (mayMiss && !this.#run.stopped) this.#findMissing();
    return token;
  }

  async #change(change: ServerChange): Promise<void> {
    try {
      if (change.change === "put") await this.#put(change);
      else if (change.change === "flags") await this.#flags(change);
      else if (change.change === "moved") await this.#moved(change.key, change.from);
      else if (this.#run.options.inventory?.has(change.key) !== false) this.#deleted.push(change.key);
    } catch (error) {
      // A server that is gone gives nothing more of the folder: what came before it is not lost.
      if (error instanceof ServerError && error.code === "not-found") return;
      this.#retries.push(change.key);
      const title = change.change === "put" ? titleOfPut(change) : undefined;
      this.#run.failed("down", this.#account, change.key, error, title);
    }
  }

  /** Downloads an item that the server does not tell of by itself. Which version it is, is not known. */
  async #fetch(key: Key): Promise<void> {
    const item = await this.#run.server.fetch(this.#folder, key);
    await this.#put(asPut(item), this.#run.memory.nextChange());
  }

  async #put(put: ServerPut, change?: ChangeKey): Promise<void> {
    if (put.associated === true && this.#run.options.associated === false) return;
    const imported = await this.#items.put(put, change);
    if (imported === "known") return;
    const bytes = imported === "whole" ? put.size : 0;
    await this.#run.transferred("down", bytes, this.#account);
  }

  async #flags({ key, flags }: Extract<ServerChange, { change: "flags" }>): Promise<void> {
    const names = Object.keys(flags);
    if (names.length === 1 && flags.read !== undefined) {
      const pbSourceKey = keyBytes(key);
      const ulFlags = flags.read ? IcsReadFlags.READ : 0;
      this.#reads.push({ cbSourceKey: pbSourceKey.length, pbSourceKey, ulFlags });
      if (this.#reads.length >= READ_STATES) await this.#flushReads();
    } else if (await this.#items.flags(key, flags)) {
      this.#run.count("down", "flags", this.#account);
    }
  }

  async #flushReads(): Promise<void> {
    const states = this.#reads.splice(0);
    if (states.length === 0) return;
    if (!this.#run.dryRun) await this.#importer.ImportPerUserReadStateChange(states);
    for (const _ of states) this.#run.count("down", "flags", this.#account);
  }

  async #moved(key: Key, from: Key): Promise<void> {
    if (await this.#items.move(key, from)) this.#run.count("down", "moves", this.#account);
    else await this.#fetch(key);
  }

  /** What failed before is tried again, each alone. */
  async #retry(): Promise<void> {
    for (const key of this.#run.memory.retries(this.#folder)) {
      if (this.#run.stopped) return;
      try {
        await this.#fetch(key);
      } catch (error) {
        if (error instanceof ServerError && error.code === "not-found") continue;
        this.#retries.push(key);
        this.#run.failed("down", this.#account, key, error);
      }
    }
  }

  /** Where a run before downloaded headers only, fetches the items that they are of. */
  async #complete(): Promise<void> {
    const { inventory, headersOnly = false } = this.#run.options;
    if (inventory === undefined || headersOnly || !this.#run.memory.mayHaveHeaders) return;
    const headers = [...inventory.headers(this.#folder)].filter(({ key }) => !this.#told.has(key));
    let done = 0;
    const report = (): void => this.#report(++done, headers.length, this.#account);
    while (done < headers.length && !this.#run.stopped) {
      const batch = leading(headers.slice(done));
      if (this.#run.dryRun)
        for (const { size } of batch) {
          await this.#run.transferred("down", size, this.#account);
          report();
        }
      else await this.#completeEach(new Set(batch.map(({ key }) => key)), inventory, report);
    }
  }

  async #completeEach(left: Set<Key>, inventory: Inventory, report: () => void): Promise<void> {
    const run = this.#run;
    const take = async (key: Key, fetched: () => Promise<ServerItem>): Promise<void> => {
      if (run.stopped) return;
      left.delete(key);
      try {
        const item = await fetched();
        // The user may have edited or deleted it meanwhile.
        if (inventory.lacksBody(key)) await this.#put(asPut(item), run.memory.nextChange());
      } catch (error) {
        // That it is not there any more the next run is told.
        const isGone = error instanceof ServerError && error.code === "not-found";
        if (!isGone) run.failed("down", this.#account, key, error);
      }
      report();
    };
    // What is wrong with one of them is found out alone.
    const { fetchItems } = run.server;
    const together =
      fetchItems === undefined || left.size === 1
        ? []
        : await fetchItems.call(run.server, this.#folder, [...left]).catch(() => []);
    for (const item of together) await take(item.key, async () => item);
    for (const key of left) await take(key, () => run.server.fetch(this.#folder, key));
  }

  /** Whether the store believes that there is something in the folder at all. */
  #believesInSome(): boolean {
    const { inventory, dryRun = false } = this.#run.options;
    return !dryRun && inventory?.items(this.#folder).next().done === false;
  }

  /** What the store believed to be there and is not. Of a header nothing is left then. */
  #findMissing(): void {
    const { inventory } = this.#run.options;
    if (inventory === undefined) return;
    const missing: Key[] = [];
    for (const key of inventory.items(this.#folder)) {
      if (this.#present.has(key)) continue;
      if (inventory.isHeader(key)) this.#deleted.push(key);
      else missing.push(key);
    }
    if (missing.length > 0) this.#plan.missing.set(this.#folder, missing);
  }
}

/** An item that was asked for by its key, as one that the server tells of. */
function asPut({ mime, folder: _, ...envelope }: ServerItem): ServerPut {
  return {
    ...envelope,
    ...{ change: "put", version: 0, size: mime.length },
    header: async () => mime.subarray(0, Buffer.from(mime).indexOf("\r\n\r\n") + 4),
    content: async () => mime,
  };
}
