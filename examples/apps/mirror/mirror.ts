import { closeSync, openSync, writeSync } from "node:fs";
import { type ReplicateOptions, replicate } from "../../replicate/replicate.js";
import type { Summary } from "../../replicate/summary.js";
import { Trace } from "../../replicate/trace.js";
import { type MailServer, ServerError } from "../../servers/server.js";
import { folderEntryId } from "../../stores/core/keys.js";
import { JournalError } from "../../stores/pst/journal.js";
import type { Loss } from "../../stores/pst/pst-storage.js";
import { PstError } from "../../stores/pst/source.js";
import { chooseFolders, pathsOf, UnknownFolder } from "./scope.js";
import { openServer } from "./servers.js";
import { findStore, type OpenStore, UnknownStore } from "./stores.js";

export interface MirrorOptions
  extends Omit<ReplicateOptions, "folders" | "ancestors" | "state" | "inventory" | "inspect"> {
  readonly source: string;
  readonly target: string;
  /** Paths of the folders to replicate, with all that is in them; all folders where there are none. */
  readonly folders: readonly string[];
  readonly dryRun: boolean;
  /** Where every call is recorded. */
  readonly trace?: string;
  readonly traceBodies?: boolean;
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
    const source = findStore(options.source, !options.dryRun);
    const { server, notes } = await openServer(options.target, options);
    try {
      const store = await source.open(notes);
      try {
        return await mirrorStore(store, server, options);
      } finally {
        store.close();
      }
    } finally {
      await server.close();
    }
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

async function mirrorStore(
  { store, writable, losses, ...opened }: OpenStore,
  server: MailServer,
  { source: _, target: __, folders, trace: file, traceBodies, ...options }: MirrorOptions,
): Promise<MirrorResult> {
  const { direction = writable === undefined ? "up" : "both" } = options;
  if (writable === undefined && direction !== "up")
    throw new UnknownFolder("An Outlook data file is only read: it cannot be the target of a download.");
  const paths = opened.folderPaths();
  const known = new Set(paths.map(({ key }) => key));
  if (folders.length > 0 && direction !== "up")
    paths.push(...pathsOf(await server.folders()).filter(({ key }) => !known.has(key)));
  const scope = chooseFolders(paths, folders);
  const lines = file === undefined ? undefined : openSync(file, "w");
  try {
    const trace =
      lines === undefined
        ? undefined
        : new Trace((line) => writeSync(lines, line), { bodies: traceBodies ?? false });
    const summary = await replicate(store, trace?.server(server) ?? server, {
      ...options,
      direction,
      ...writable,
      ...(scope && {
        folders: scope.folders.map(folderEntryId),
        ancestors: scope.ancestors.map(folderEntryId),
      }),
      ...(trace && { inspect: trace.inspect }),
    });
    return { dryRun: options.dryRun, summary, losses };
  } finally {
    if (lines !== undefined) closeSync(lines);
  }
}

/** An error that the user can do something about, in a sentence; nothing for a mistake of the program. */
function problemOf(error: unknown): { side: "source" | "target" | "usage"; message: string } | undefined {
  const { name = "", code = "", message = "" } = error as NodeJS.ErrnoException;
  if (error instanceof UnknownFolder) return { side: "usage", message };
  const ofStore = ["SqliteStorageError", "LockedError"].includes(name);
  if (ofStore || error instanceof PstError || error instanceof UnknownStore)
    return { side: "source", message };
  if (error instanceof ServerError || error instanceof JournalError) return { side: "target", message };
  return /^E[A-Z]+$/.test(code) ? { side: "target", message } : undefined;
}
