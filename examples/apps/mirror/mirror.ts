import { closeSync, openSync, writeSync } from "node:fs";
import { type ReplicateOptions, replicate } from "../../replicate/replicate.js";
import type { Summary } from "../../replicate/summary.js";
import { Trace } from "../../replicate/trace.js";
import { type MailServer, ServerError } from "../../servers/server.js";
import { folderEntryId } from "../../stores/core/keys.js";
import type { Loss } from "../../stores/pst/pst-storage.js";
import { chooseFolders, pathsOf, UnknownFolder } from "./scope.js";
import { findServer, type OpenServer, type ServerOptions } from "./servers.js";
import { findStore, type OpenStore, UnknownStore } from "./stores.js";
import { WrongUsage } from "./wrong-usage.js";

export interface MirrorOptions
  extends Omit<ReplicateOptions, "folders" | "ancestors" | "state" | "inventory" | "inspect">,
    Omit<ServerOptions, "state"> {
  readonly source: string;
  readonly target: string;
  /** Paths of the folders to replicate, with all that is in them; all folders where there are none. */
  readonly folders: readonly string[];
  readonly dryRun: boolean;
  /** Where every call is recorded. */
  readonly trace?: string;
  readonly traceBodies?: boolean;
  /** The folder for what is noted of servers that are not on this machine. */
  readonly stateFolder?: string;
  /** Goes on until the signal: replicates again when the server tells of a change, and every minute. */
  readonly watch?: boolean;
  /** Told after each round while it watches. */
  readonly onRound?: (summary: Summary) => void;
  /** How many milliseconds a watch waits at most before it looks for changes of the store's own; 60,000 unless given. */
  readonly wait?: number;
}

/** What became of a run: what it did, or why it could not begin. */
export type MirrorResult =
  | {
      readonly problem?: undefined;
      readonly dryRun: boolean;
      readonly summary: Summary;
      readonly losses: readonly Loss[];
    }
  | { readonly problem: { readonly side: "source" | "target" | "usage"; readonly message: string } };

/** Replicates a store with a server. */
export async function mirror(options: MirrorOptions): Promise<MirrorResult> {
  try {
    // The source first: where it cannot be read, nothing is made at the target.
    const source = await findStore(options.source, !options.dryRun);
    const { stateFolder: state } = options;
    const target = await findServer(options.target, { ...options, ...(state !== undefined && { state }) });
    const store = await source.open(target.notes);
    const opened = await target.open(store.id).catch((error: unknown) => {
      store.discard();
      throw error;
    });
    try {
      return await mirrorStore(store, opened, options);
    } finally {
      await opened.close().finally(() => store.close());
    }
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

async function mirrorStore(
  store: OpenStore,
  opened: OpenServer,
  options: MirrorOptions,
): Promise<MirrorResult> {
  const { trace: file, traceBodies = false, watch = false, signal } = options;
  const lines = file === undefined ? undefined : openTrace(file);
  const trace =
    lines === undefined ? undefined : new Trace((line) => writeSync(lines, line), { bodies: traceBodies });
  const server = trace?.server(opened.server) ?? opened.server;
  try {
    for (let isFirst = true; ; isFirst = false) {
      const summary = await round(store, server, trace, isFirst ? options : { ...options, rescan: false });
      if (!watch || signal === undefined || signal.aborted)
        return { dryRun: options.dryRun, summary, losses: store.losses };
      options.onRound?.(summary);
      await nextChange(opened, signal, options.wait ?? WAIT);
      if (signal.aborted) return { dryRun: options.dryRun, summary, losses: store.losses };
    }
  } finally {
    if (lines !== undefined) closeSync(lines);
  }
}

function openTrace(file: string): number {
  try {
    return openSync(file, "w");
  } catch (error) {
    const { message } = error as Error;
    throw new WrongUsage(`--trace ${file} cannot be written: ${message}.`, { cause: error });
  }
}

/** One replication. */
async function round(
  { store, writable, ...opened }: OpenStore,
  server: MailServer,
  trace: Trace | undefined,
  options: MirrorOptions,
): Promise<Summary> {
  const { folders, ...rest } = options;
  const { direction = writable === undefined ? "up" : "both" } = options;
  if (writable === undefined && direction !== "up")
    throw new UnknownFolder("An Outlook data file is only read: it cannot be the target of a download.");
  const paths = opened.folderPaths();
  const known = new Set(paths.map(({ key }) => key));
  if (folders.length > 0 && direction !== "up")
    paths.push(...pathsOf(await server.folders()).filter(({ key }) => !known.has(key)));
  const scope = chooseFolders(paths, folders);
  return await replicate(store, server, {
    ...rest,
    direction,
    ...writable,
    ...(opened.known && { known: opened.known }),
    ...(scope && {
      folders: scope.folders.map(folderEntryId),
      ancestors: scope.ancestors.map(folderEntryId),
    }),
    ...(trace && { inspect: trace.inspect }),
  });
}

/** How long a round waits at most for the server to tell of a change: the store's own changes tell nobody. */
const WAIT = 60_000;

async function nextChange({ server, changed }: OpenServer, signal: AbortSignal, wait: number): Promise<void> {
  const late = new AbortController();
  // No AbortSignal.timeout: Node 20 forgets the timer of one that nobody holds.
  const timer = setTimeout(() => late.abort(), wait);
  const stop = () => late.abort();
  signal.addEventListener("abort", stop, { once: true });
  const aborted = new Promise<void>((resolve) => {
    late.signal.addEventListener("abort", () => resolve(), { once: true });
    if (signal.aborted) stop();
  });
  const told = async () => {
    if (changed === undefined) return await aborted;
    try {
      const folders = (await server.folders()).map(({ key }) => key);
      await changed(folders, late.signal);
    } catch (error) {
      // The next round tries again, and says what is wrong if it still is.
      if (!(error instanceof ServerError) || error.code !== "unavailable") throw error;
      await aborted;
    }
  };
  try {
    await Promise.race([told(), aborted]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** An error that the user can do something about, in a sentence; nothing for a mistake of the program. */
function problemOf(error: unknown): { side: "source" | "target" | "usage"; message: string } | undefined {
  const { name = "", code = "", message = "" } = error as NodeJS.ErrnoException;
  if (error instanceof WrongUsage) return { side: "usage", message };
  // By name, because what reads stores is not loaded where it is not needed.
  const ofStore = ["SqliteStorageError", "PstError", "LockedError"].includes(name);
  if (ofStore || error instanceof UnknownStore) return { side: "source", message };
  if (error instanceof ServerError || name === "JournalError") return { side: "target", message };
  return /^E[A-Z]+$/.test(code) ? { side: "target", message } : undefined;
}
