import { join } from "node:path";
import { type ReplicateOptions, replicate } from "../../replicate/replicate.js";
import type { Summary } from "../../replicate/summary.js";
import { openMaildir } from "../../servers/maildir/maildir.js";
import { type Key, ServerError } from "../../servers/server.js";
import { folderEntryId } from "../../stores/core/keys.js";
import { ReplicatedStore } from "../../stores/core/replicated-store.js";
import { Journal, JournalError } from "../../stores/pst/journal.js";
import { type Loss, PstStorage } from "../../stores/pst/pst-storage.js";
import { PstError, PstSource } from "../../stores/pst/source.js";

export interface MirrorOptions extends Pick<ReplicateOptions, "signal" | "onProgress" | "onFailure"> {
  readonly source: string;
  readonly target: string;
  /** Paths of the folders to replicate, with all that is in them; all folders where there are none. */
  readonly folders: readonly string[];
  readonly dryRun: boolean;
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

/** Replicates an Outlook data file into a Maildir. */
export async function mirror(options: MirrorOptions): Promise<MirrorResult> {
  try {
    const source = PstSource.open(options.source);
    try {
      return await mirrorSource(source, options);
    } finally {
      source.close();
    }
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

async function mirrorSource(source: PstSource, options: MirrorOptions): Promise<MirrorResult> {
  const { target, dryRun } = options;
  const server = await openMaildir(target, { dryRun });
  const store = Buffer.from(source.recordKey).toString("hex");
  const journal = Journal.open(join(target, `iostx-${store}.jsonl`), store);
  const losses: Loss[] = [];
  const storage = new PstStorage(options.source, source, journal, (loss) => losses.push(loss));
  try {
    const scope = chooseFolders(storage, options.folders);
    const { signal, onProgress, onFailure } = options;
    const summary = await replicate(new ReplicatedStore({ source: storage }, "PST store"), server, {
      direction: "up",
      dryRun,
      ...(scope && {
        folders: scope.folders.map(folderEntryId),
        ancestors: scope.ancestors.map(folderEntryId),
      }),
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
      ...(onFailure && { onFailure }),
    });
    return { dryRun, summary, losses };
  } finally {
    storage.close();
    await server.close();
  }
}

interface Scope {
  readonly folders: readonly Key[];
  readonly ancestors: readonly Key[];
}

/** The named folders with all that is in them, and those that lead to them; nothing where none is named. */
function chooseFolders(storage: PstStorage, names: readonly string[]): Scope | undefined {
  if (names.length === 0) return undefined;
  const paths = storage.folderPaths();
  const all = paths.map(({ key, path }) => ({ key, path: `${path.join("/")}/`.toLowerCase() }));
  const roots = names.flatMap((name) => {
    const wanted = `/${name.replace(/^\/+|\/+$/g, "")}/`.toLowerCase();
    // The name may leave out the folders at the top, which Outlook does not show.
    const found = all.filter(({ path }) => `/${path}`.endsWith(wanted));
    if (found.length > 0) return found;
    const known = paths.map(({ path }) => path.join("/")).join(", ");
    throw new UnknownFolder(`There is no folder ${JSON.stringify(name)}; the folders are ${known}.`);
  });
  const folders = all.filter(({ path }) => roots.some((root) => path.startsWith(root.path)));
  const ancestors = all.filter(
    (one) => !folders.includes(one) && roots.some((root) => root.path.startsWith(one.path)),
  );
  return { folders: folders.map(({ key }) => key), ancestors: ancestors.map(({ key }) => key) };
}

class UnknownFolder extends Error {}

/** An error that the user can do something about, in a sentence; nothing for a mistake of the program. */
function problemOf(error: unknown): { side: "source" | "target" | "usage"; message: string } | undefined {
  if (error instanceof UnknownFolder) return { side: "usage", message: error.message };
  if (error instanceof PstError) return { side: "source", message: error.message };
  if (error instanceof ServerError || error instanceof JournalError)
    return { side: "target", message: error.message };
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  return /^E[A-Z]+$/.test(code) ? { side: "target", message } : undefined;
}
