import { InitSyncFlags, type Inspector, type IOSTX, openSession, UPS } from "iostx";
import type { MailServer } from "../servers/server.js";
import { uploadContents } from "./contents.js";
import { uploadHierarchy } from "./hierarchy.js";
import { Run } from "./run.js";
import type { Failure, Progress, Summary } from "./summary.js";

export interface ReplicateOptions {
  /** Entry identifiers of the folders to replicate; all folders unless given. */
  readonly folders?: readonly Uint8Array[];
  /** Goes through everything, and changes neither side. The server must be one that writes nothing. */
  readonly dryRun?: boolean;
  /** Stops after the item that is under way; what was done stays done. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly onFailure?: (failure: Failure) => void;
  /** Sees every call, transition and struct. */
  readonly inspect?: Inspector;
}

/**
 * Replicates a store to a server: walks the upload states of the machine, first the folders, then the items of each.
 * An item that fails is reported and stays pending; it does not stop the others. Where the server can take nothing
 * more (no space, no access) the run stops, and its summary says why.
 */
export async function replicate(
  store: IOSTX,
  server: MailServer,
  options: ReplicateOptions = {},
): Promise<Summary> {
  const run = new Run(server, options);
  const session = openSession(store, options.inspect === undefined ? {} : { inspect: options.inspect });
  await session.initSync(InitSyncFlags.UPLOAD_HIERARCHY | InitSyncFlags.UPLOAD_CONTENTS);
  await session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = UPS.UPLOAD_ONLY;
    if (options.folders !== undefined) {
      sync.data.ulFlags |= UPS.THESE_FOLDERS;
      sync.data.pel = options.folders;
    }
    await sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
      await uploadHierarchy(hierarchy, run);
      run.settle(hierarchy);
    });
    await sync.within("LR_SYNC_CONTENTS", async (contents) => {
      await uploadContents(contents, run);
      run.settle(contents);
    });
    run.settle(sync);
  });
  return run.summary();
}
