import { type Handle, type Session, UPS } from "iostx";
import type { Run } from "./run.js";
import type { Direction } from "./summary.js";

/** One pass in one direction: of the listed folders, or of all. */
export async function pass(
  session: Session,
  direction: Direction,
  scope: readonly Uint8Array[] | undefined,
  run: Run,
  work: (sync: Handle<"LR_SYNC">) => Promise<void>,
): Promise<void> {
  await session.within("LR_SYNC", async (sync) => {
    sync.data.ulFlags = direction === "up" ? UPS.UPLOAD_ONLY : UPS.DNLOAD_ONLY;
    if (scope !== undefined) {
      sync.data.ulFlags |= UPS.THESE_FOLDERS;
      sync.data.pel = scope;
    }
    await work(sync);
    run.settle(sync);
  });
  run.memory.flush();
}

/** The work in a state that contains others, which is settled by how the run has gone. */
export function settled<
  State extends "LR_SYNC_UPLOAD_HIERARCHY" | "LR_SYNC_DOWNLOAD_HIERARCHY" | "LR_SYNC_CONTENTS",
>(
  sync: Handle<"LR_SYNC">,
  state: State,
  run: Run,
  work: (handle: Handle<State>) => Promise<void>,
): Promise<void> {
  return sync.within<"LR_SYNC_CONTENTS", void>(state as "LR_SYNC_CONTENTS", async (handle) => {
    await work(handle as unknown as Handle<State>);
    run.settle(handle);
  });
}
