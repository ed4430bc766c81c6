import {
  type Handle,
  InitSyncFlags,
  type Inspector,
  type IOSTX,
  openSession,
  type Session,
  UPS,
} from "iostx";
import type { MailServer } from "../servers/server.js";
import { uploadContents } from "./contents.js";
import { uploadHierarchy } from "./hierarchy.js";
import { Run } from "./run.js";
import type { Failure, Progress, Summary } from "./summary.js";

export interface ReplicateOptions {
  /** Entry identifiers of the folders to replicate; all folders unless given. */
  readonly folders?: readonly Uint8Array[];
  /** Entry identifiers of the folders above those: they are replicated too, but not what is in them. */
  readonly ancestors?: readonly Uint8Array[];
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
  const { folders, ancestors = [] } = options;
  await upload(session, folders && [...ancestors, ...folders], run, (sync) =>
    sync.within("LR_SYNC_UPLOAD_HIERARCHY", async (hierarchy) => {
      await uploadHierarchy(hierarchy, run);
      run.settle(hierarchy);
    }),
  );
  await upload(session, folders, run, (sync) =>
    sync.within("LR_SYNC_CONTENTS", async (contents) => {
      await uploadContents(contents, run);
      run.settle(contents);
    }),
  );
  return run.summary();
}

/** One pass up: of the listed folders, or of all. */
function upload(
  session: Session,
  scope: readonly Uint8Array[] | undefined,
  run: Run,
  work: (sync: Handle<"LR_SYNC">) => Promise<void>,
): Promise<void> {
  return session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = UPS.UPLOAD_ONLY;
    if (scope !== undefined) {
      sync.data.ulFlags |= UPS.THESE_FOLDERS;
      sync.data.pel = scope;
    }
    await work(sync);
    run.settle(sync);
  });
}
