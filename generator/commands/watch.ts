import { type FSWatcher, watch as watchPath } from "node:fs";
import { dirname } from "node:path";
import { type CommandContext, exitCodes } from "./command.js";

/** How long the files must be quiet before they are read: editors write in several steps. */
const QUIET = 60;

/** Does the work again whenever an IDL file changes, until the process is told to stop. */
export function watch(
  inputs: readonly string[],
  work: () => Promise<number>,
  context: CommandContext,
): Promise<number> {
  const folders = new Set(
    (inputs.length === 0 ? ["idl"] : inputs).map((path) => (path.endsWith(".idl") ? dirname(path) : path)),
  );
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const again = () => {
      running = running.then(async () => {
        // Mistakes of the text are reported and mended; other failures (a file that is half saved) pass.
        await work().catch((error: unknown) =>
          context.stderr(`iostx generate: ${(error as Error).message}\n`),
        );
      });
    };
    const watchers = [...folders].map(
      (folder): FSWatcher =>
        watchPath(folder, (_event, file) => {
          if (file !== null && !file.endsWith(".idl")) return;
          clearTimeout(timer);
          timer = setTimeout(again, QUIET);
        }),
    );
    context.stderr(`Watching ${[...folders].join(", ")}; press Ctrl-C to stop.\n`);
    const stop = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      void running.then(() => resolve(exitCodes.ok));
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
