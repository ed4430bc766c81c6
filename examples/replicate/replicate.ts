import { InitSyncFlags, type Inspector, type IOSTX, openSession } from "iostx";
import type { Key, Known, MailServer } from "../servers/server.js";
import type { Inventory } from "../stores/core/inventory.js";
import { deleteHere } from "./deletions/here.js";
import { deleteThere } from "./deletions/there.js";
import { downloadContents } from "./download/contents.js";
import { downloadHierarchy } from "./download/hierarchy.js";
import type { DeletionLimits } from "./guard.js";
import type { Lock } from "./lock.js";
import type { Limits } from "./pace.js";
import { pass, settled } from "./passes.js";
import { Plan } from "./plan.js";
import { Run } from "./run.js";
import type { SyncState } from "./state.js";
import type { Direction, Failure, Progress, Summary } from "./summary.js";
import { uploadContents } from "./upload/contents.js";
import { uploadHierarchy } from "./upload/hierarchy.js";

export interface ReplicateOptions {
  /** In which direction; in both unless given. */
  readonly direction?: Direction | "both";
  /** Entry identifiers of the folders to replicate; all folders unless given. */
  readonly folders?: readonly Uint8Array[];
  /** Entry identifiers of the folders above those: they are replicated too, but not what is in them. */
  readonly ancestors?: readonly Uint8Array[];
  /** Whether associated (hidden) items are replicated; they are unless given. */
  readonly associated?: boolean;
  /**
   * Downloads headers only. The bodies follow one by one, where `completeItem` asks for them, or all, with the first run
   * that is not so.
   */
  readonly headersOnly?: boolean;
  /**
   * Which version of an item keeps its place where both sides changed it: the `later` one unless given. The other one
   * becomes an item beside it, whatever is chosen here.
   */
  readonly conflicts?: "later" | "store" | "server";
  readonly deletions?: DeletionLimits;
  readonly limits?: Limits;
  /** What is remembered between runs. Without it every run looks at everything. */
  readonly state?: SyncState;
  /**
   * Reads everything on the server anew and compares it with the store: after an older copy of the store was put back,
   * which does not have what it had uploaded since.
   */
  readonly rescan?: boolean;
  /** What the store has, beyond what IOSTX tells. */
  readonly inventory?: Inventory;
  /** What may be on the server, of a store without an inventory: for a server that has lost which item has which key. */
  readonly known?: Known;
  /**
   * Takes the right to replicate the store while this runs, so that it never happens twice at once, not even in two
   * processes: `() => lockReplication(path)`. Needless in a program that holds the lock for longer.
   */
  readonly lock?: () => Lock;
  /** Goes through everything, and changes neither side. */
  readonly dryRun?: boolean;
  /** Stops after the item that is under way; what was done stays done. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly onFailure?: (failure: Failure) => void;
  /** Sees every call, transition and struct. */
  readonly inspect?: Inspector;
}

/** How often contents go in both directions within one run, where what came down has to go up again. */
const ROUNDS = 3;

/**
 * Replicates a store with a server: walks the machine's states, first the folders up and down, then the items up and
 * down, then the deletions on both sides. An item that fails is reported and tried again by the next run; it does not
 * stop the others. Where the server lets nobody in any more, or the store has no space, the run stops, and its summary
 * says why; a server without space still gives, and deletes, which makes some.
 *
 * Neither side loses anything: what both changed is kept in both versions, what one side deleted and the other
 * changed stays, and what cannot be found is not taken for deleted.
 */
export async function replicate(
  store: IOSTX,
  server: MailServer,
  options: ReplicateOptions = {},
): Promise<Summary> {
  const lock = options.lock?.();
  const run = new Run(server, options);
  try {
    await walk(store, run);
  } catch (error) {
    if (!run.endsWith(error)) throw error;
  } finally {
    lock?.close();
  }
  return run.summary();
}

/** Walks the states until both sides agree. */
async function walk(store: IOSTX, run: Run): Promise<void> {
  const plan = new Plan(run);
  const { inspect, headersOnly = false, direction = "both", folders, ancestors = [] } = run.options;
  await recall(run);
  const session = openSession(store, inspect === undefined ? {} : { inspect });
  const [goesUp, goesDown] = [direction !== "down", direction !== "up"];
  await session.initSync(initFlags(goesUp, goesDown, headersOnly));
  const hierarchy = folders && [...ancestors, ...folders];
  for (let round = 0; round < ROUNDS && !run.stopped; round++) {
    plan.begin(round === ROUNDS - 1);
    if (goesUp)
      await pass(session, "up", hierarchy, run, (sync) =>
        settled(sync, "LR_SYNC_UPLOAD_HIERARCHY", run, (state) =>
          uploadHierarchy(state, run, plan, goesDown),
        ),
      );
    if (goesDown && !run.stopped) {
      await pass(session, "down", hierarchy, run, (sync) =>
        settled(sync, "LR_SYNC_DOWNLOAD_HIERARCHY", run, (state) => downloadHierarchy(state, run, plan)),
      );
      // The store has them for sure: only now may they be remembered.
      if (plan.seen !== undefined && !run.dryRun) run.memory.setFolders(plan.seen);
    }
    if (goesUp && !run.stopped)
      await pass(session, "up", folders, run, (sync) =>
        settled(sync, "LR_SYNC_CONTENTS", run, (state) => uploadContents(state, run, plan, goesDown)),
      );
    if (goesDown && !run.stopped)
      await pass(session, "down", folders, run, (sync) =>
        settled(sync, "LR_SYNC_CONTENTS", run, (state) => downloadContents(state, run, plan)),
      );
    if (goesUp && !run.stopped) await deleteThere(session, run, plan, folders);
    if (goesDown && !run.stopped) await deleteHere(session, run, plan);
    if (!plan.another || run.dryRun) break;
  }
  // What was left out of this run may still be as an earlier one left it.
  if (run.isClean && folders === undefined && !run.dryRun) {
    run.memory.endUploads();
    if (goesDown && !headersOnly && isComplete(run)) run.memory.endHeaders();
  }
  run.memory.flush();
}

/** A server that has lost which item has which key gives the same ones again to what the store knows. */
async function recall({ server, options, memory }: Run): Promise<void> {
  const { inventory } = options;
  const folders = memory.knownFolders();
  const believed = inventory && { folders: () => folders, items: (key: Key) => inventory.known(key) };
  const known = options.known ?? (folders.length > 0 ? believed : undefined);
  if (known !== undefined) await server.recall?.(known);
}

/** Whether the store has nothing of which it has the header only. */
function isComplete({ memory, options: { inventory } }: Run): boolean {
  if (inventory === undefined || !memory.mayHaveHeaders) return true;
  for (const folder of inventory.folders()) for (const _ of inventory.headers(folder)) return false;
  return true;
}

function initFlags(goesUp: boolean, goesDown: boolean, headersOnly: boolean): number {
  return (
    (goesUp ? InitSyncFlags.UPLOAD_HIERARCHY | InitSyncFlags.UPLOAD_CONTENTS : 0) |
    (goesDown ? InitSyncFlags.DOWNLOAD_HIERARCHY | InitSyncFlags.DOWNLOAD_CONTENTS : 0) |
    (headersOnly ? InitSyncFlags.HEADERS : 0)
  );
}
